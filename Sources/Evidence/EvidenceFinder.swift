/// Finds which criteria the sentences of a proposal speak about, and how.
///
/// Every word adds its weight to the criteria it tells of; sentences are judged alone and with up to two that follow in
/// the same paragraph, against a demand that depends on where they stand. Criteria compete, with each other and with
/// other subjects: of those that a passage is like, only the ones nearly as like as the likeliest count.
package struct EvidenceFinder {
  struct SentenceFacts {
    var rarity: Float = 0
    /// Strong, hollow, contradicting, unused; `TableLayout.strengthScale` times their weights.
    var strengths = SIMD4<Int32>.zero
    var tokens: Float = 0
    /// What its words say of whether it is about community mental health at all, and how many those are.
    var scope: Int32 = 0
    var subjects: Float = 0
    var specifics = SpecificsTally()
    /// How many of its tokens the guidance has in the same order.
    var restated: Float = 0

    static func += (left: inout Self, right: Self) {
      left.rarity += right.rarity
      left.strengths &+= right.strengths
      left.tokens += right.tokens
      left.scope += right.scope
      left.subjects += right.subjects
      left.specifics = left.specifics + right.specifics
      left.restated += right.restated
    }
  }

  /// The likeness asked for each criterion; `bounds` in 65536ths a column, what no criterion has being out of reach.
  struct Demand {
    let each: [Float]
    let bounds: [UInt16]
  }

  /// A run of sentences of one paragraph, as it is judged.
  struct Window {
    let source: Int
    let first: Int
    let last: Int
    let facts: SentenceFacts
    let paragraphMargin: Float
  }

  let table: WordTable
  let settings: Settings
  let backgrounds: [Float]
  let biases: SIMD4<Float>
  private let scopeBias: Float
  let generalWeights: [SIMD4<Float>]
  private let limit: Int
  /// By the number of the standing.
  private var demands: [Int: Demand] = [:]
  private var sums: [UInt8] = []
  private var scratch: [UInt8]
  private var facts: [SentenceFacts] = []
  /// Room for every criterion that a passage may be like.
  private var found: [(criterion: Int, likeness: Float)]
  var scanner = TextScanner()
  var shortlist: Shortlist
  /// The entries of all words, by which the passages that are left can be looked at again; a gap between sentences.
  var words: [UInt16] = []
  /// Where the words of each sentence of the text in hand start, and one beyond the last.
  private var wordStarts: [UInt32] = []
  var introduced = IntroducedNames()
  private var sentencesJudged = 0
  /// Whether the text in hand is an answer of a few sentences.
  private var isAlone = false
  /// The criterion under whose id the text in hand stands.
  private var signposted: Int?
  private(set) var subjects: AnswerSubjects
  /// Where the text in hand stands.
  private var standing = Standing.elsewhere
  /// Whether the text in hand tells what is planned.
  private var isPlan = true
  private var restated: RestatedText
  private var copied = CopiedText()

  /// A sentence by itself and with this many after it.
  private static let longestRun = 3

  /// `limit`: the most passages of a kind that are kept for a criterion.
  package init(
    table: WordTable = .builtIn, settings: Settings = Settings(), limit: Int = 3, guidance: ShingleTable = .builtIn
  ) {
    self.table = table
    restated = RestatedText(guidance)
    self.settings = settings
    self.limit = max(limit, 1)
    shortlist = Shortlist(criteria: table.criterionCount, places: max(limit, 3))
    scratch = [UInt8](repeating: 0, count: table.columnCount)
    found = Array(repeating: (0, 0), count: table.criterionCount)
    backgrounds = (0..<table.columnCount).map(table.background)
    subjects = AnswerSubjects(table)
    scopeBias = table.scopeBias
    biases = SIMD4(table.bias(0), table.bias(1), table.bias(2), 0)
    generalWeights = (0..<GeneralFeatures.count).map { feature in
      SIMD4((0..<3).map { table.weight(ofGeneral: feature, for: $0) } + [0])
    }
  }

  /// Takes in one text that stands somewhere in the proposal; `source` names it in what is found.
  ///
  /// `isPlan`: it tells what is planned; a label, or what might go wrong, speaks against nothing.
  package mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, standing: Standing, source: Int, isPlan: Bool = true
  ) {
    guard let base = text.baseAddress else { return }
    scanner.scan(text)
    let sentences = scanner.sentences
    guard !sentences.isEmpty else { return }
    // Descriptions of spend, milestones and risks are many and short: they make no plan longer.
    if standing.isAnswer { sentencesJudged += sentences.count }
    self.standing = standing
    self.isPlan = isPlan && (standing.isAnswer || scanner.tokens.count >= Self.fewestOfPlan)
    signposted = nil
    if case .signposted(let own) = standing { signposted = own }
    isAlone = standing.isAnswer && sentences.count <= settings.aloneSentences
    restated.read(scanner.tokens, source: source)
    if standing.isAnswer { copied.read(scanner.tokens, source: source) }
    let demand = demand(at: standing)
    let columns = table.columnCount
    facts.removeAll(keepingCapacity: true)
    wordStarts.removeAll(keepingCapacity: true)
    wordStarts.append(UInt32(words.count))
    // Taken out for the while, so that weighing may change the finder and write the sums.
    var sums = self.sums
    self.sums = []
    // A paragraph at a time: no passage goes beyond one, and its sums stay near the processor.
    var first = 0
    while first < sentences.count {
      let end = sentences[first...].firstIndex { $0.block != sentences[first].block } ?? sentences.count
      let size = (end - first) * columns
      if sums.count < size { sums = [UInt8](repeating: 0, count: size) }
      sums.withUnsafeMutableBufferPointer { sums in
        sums.baseAddress!.update(repeating: 0, count: size)
        for index in first..<end {
          let sentence = sentences[index]
          var own = weigh(sentence, into: sums.baseAddress! + (index - first) * columns, base)
          own.restated = Float(restated.restated(in: Int(sentence.firstToken)..<Int(sentence.endToken)))
          facts.append(own)
          words.append(Self.gap)
          wordStarts.append(UInt32(words.count))
        }
        judge(sentences, first..<end, demand, source, UnsafePointer(sums.baseAddress!))
      }
      first = end
    }
    self.sums = sums
  }

  /// Stands between the words of two sentences.
  static let gap = UInt16.max

  /// `sums`: of the sentences of one paragraph, a row each.
  private mutating func judge(
    _ sentences: [Sentence], _ paragraph: Range<Int>, _ demand: Demand, _ source: Int, _ sums: UnsafePointer<UInt8>
  ) {
    let columns = table.columnCount
    var whole = SentenceFacts()
    for index in paragraph { whole += facts[index] }
    readSubject(paragraph, whole, sums)
    guard signposted != nil || scope(of: whole) >= settings.paragraphScope else { return }
    let paragraphMargin = manner(of: whole).margin
    var scratch = self.scratch
    self.scratch = []
    defer { self.scratch = scratch }
    for first in paragraph {
      let row = sums + (first - paragraph.lowerBound) * columns
      var run = facts[first]
      judge(
        Window(source: source, first: first, last: first, facts: run, paragraphMargin: paragraphMargin), sentences,
        demand, row)
      guard first + 1 < paragraph.upperBound else { continue }
      scratch.withUnsafeMutableBufferPointer { scratch in
        let window = scratch.baseAddress!
        window.update(from: row, count: columns)
        for last in first + 1..<min(first + Self.longestRun, paragraph.upperBound) {
          run += facts[last]
          WordTable.add(row + (last - first) * columns, to: window, columns)
          judge(
            Window(source: source, first: first, last: last, facts: run, paragraphMargin: paragraphMargin), sentences,
            demand, UnsafePointer(window))
        }
      }
    }
  }

  /// Takes in what a paragraph of an answer is about, three sentences at a time.
  private mutating func readSubject(_ paragraph: Range<Int>, _ whole: SentenceFacts, _ sums: UnsafePointer<UInt8>) {
    guard let unit = AnswerUnit(standing) else { return }
    subjects.add(whole, to: unit)
    let columns = table.columnCount
    for first in stride(from: paragraph.lowerBound, to: paragraph.upperBound, by: Self.longestRun) {
      let row = sums + (first - paragraph.lowerBound) * columns
      var run = facts[first]
      let end = min(first + Self.longestRun, paragraph.upperBound)
      scratch.withUnsafeMutableBufferPointer { scratch in
        let window = scratch.baseAddress!
        window.update(from: row, count: columns)
        for next in first + 1..<max(end, first + 1) {
          run += facts[next]
          WordTable.add(row + (next - first) * columns, to: window, columns)
        }
      }
      guard run.tokens >= Self.leastTokens else { continue }
      let norm = (run.rarity + settings.passage).squareRoot() * TableLayout.topicScale
      scratch.withUnsafeBufferPointer { window in
        backgrounds.withUnsafeBufferPointer { subjects.add(window.baseAddress!, norm, $0.baseAddress!, to: unit) }
      }
    }
  }

  /// Outside the answers, a text of fewer words and figures is a label.
  private static let fewestOfPlan = 12
  /// A passage of fewer words and figures says too little to be judged.
  private static let leastTokens: Float = 6
  /// Of a passage with more of the guidance's words than this share, nothing is evidence.
  private static let mostRestated: Float = 0.6

  private mutating func judge(
    _ window: Window, _ sentences: [Sentence], _ demand: Demand, _ sums: UnsafePointer<UInt8>
  ) {
    guard window.facts.tokens >= Self.leastTokens else { return }
    guard signposted != nil || scope(of: window.facts) >= settings.scope else { return }
    let manner = manner(of: window.facts)
    // What sounds like a refusal there is no evidence either.
    guard isPlan || manner.margin <= settings.contradiction else { return }
    let isSuspect = isPlan && manner.margin > settings.suspicion
    var norm = (window.facts.rarity + settings.passage).squareRoot() * TableLayout.topicScale
    if isSuspect { norm *= settings.suspectShare }
    let scale = UInt16(clamping: Int(norm))
    // Taken out for the while, so that it can be written beside the rest of the finder.
    var found = self.found
    self.found = []
    defer { self.found = found }
    found.withUnsafeMutableBufferPointer { found in
      var count = 0
      var best: Float = 0
      demand.bounds.withUnsafeBufferPointer { bounds in
        for group in stride(from: 0, to: table.columnCount, by: WordTable.group) {
          var reached = WordTable.reached(bounds.baseAddress! + group, scale, sums + group)
          while reached != 0 {
            let criterion = group + reached.trailingZeroBitCount
            reached &= reached &- 1
            guard criterion < table.criterionCount else { break }
            let likeness = Float(sums[criterion]) / norm
            guard likeness >= demand.each[criterion] else { continue }
            let above = (likeness - backgrounds[criterion]) / (demand.each[criterion] - backgrounds[criterion])
            found[count] = (criterion, above)
            count += 1
            best = max(best, above)
          }
        }
      }
      if count > 0 {
        offer(window, sentences, demand, sums, found[..<count], best: best, norm, manner, isSuspect: isSuspect)
      }
    }
  }

  /// Puts a passage on the list of each criterion that it is nearly as like as the likeliest, `best`.
  private mutating func offer(
    _ window: Window, _ sentences: [Sentence], _ demand: Demand, _ sums: UnsafePointer<UInt8>,
    _ found: Slice<UnsafeMutableBufferPointer<(criterion: Int, likeness: Float)>>, best: Float, _ norm: Float,
    _ manner: (leansStrong: Bool, margin: Float), isSuspect: Bool
  ) {
    // Whatever is liker than one of them reaches its own demand as well.
    var likest: Float = 0
    for (criterion, likeness) in found {
      likest = max(likest, likeness * (demand.each[criterion] - backgrounds[criterion]))
    }
    var outside: Float = 0
    for column in table.criterionCount..<table.criterionCount + TableLayout.mostSubjects {
      outside = max(outside, Float(sums[column]) / norm - backgrounds[column])
    }
    // What the guidance says is no plan, however full of figures it is.
    let isRestated = window.facts.restated > window.facts.tokens * Self.mostRestated
    let leansStrong = manner.leansStrong && !isRestated
    let kind: Candidate.Kind = isSuspect ? .suspect : leansStrong ? .strong : .hollow
    let needed = best * (isSuspect ? settings.suspectCompanions : settings.companions)
    for (criterion, likeness) in found where likeness >= needed || criterion == signposted {
      let above = likeness * (demand.each[criterion] - backgrounds[criterion])
      let isOwn = criterion == signposted
      guard isOwn || outside <= above * settings.outside else { continue }
      // What stands under a criterion's id speaks for or against that one.
      guard isOwn || signposted == nil || !isSuspect else { continue }
      let isOpponent = manner.margin > settings.opponent
      guard isOpponent || shortlist.wants(likeness, of: kind, for: criterion) else { continue }
      let isAsked = Home(bits: table.homes[criterion]).isAt(standing, criterion)
      let candidate = Candidate(
        source: UInt32(window.source), start: sentences[window.first].start, end: sentences[window.last].end,
        firstWord: wordStarts[window.first], endWord: wordStarts[window.last + 1], kind: kind,
        leansStrong: leansStrong, likeness: likeness, share: isOwn ? 1 : likeness / best, margin: manner.margin,
        paragraphMargin: window.paragraphMargin, isAlone: isOwn || isAlone, isAsked: isAsked, shareOfAll: above / likest
      )
      if isSuspect || candidate.isEvidence(settings.awayShare) { shortlist.offer(candidate, for: criterion) }
      if isOpponent { shortlist.offer(candidate.offered(as: .opponent), for: criterion) }
    }
  }

  /// Whether words are about community mental health at all, as log odds.
  func scope(of facts: SentenceFacts) -> Float {
    Float(facts.scope) / TableLayout.strengthScale / max(facts.subjects, 1).squareRoot() + scopeBias
  }

  private mutating func demand(at standing: Standing) -> Demand {
    if let known = demands[standing.number] { return known }
    let each = (0..<table.criterionCount).map { position in
      let share = Home(bits: table.homes[position]).demand(position, at: standing, settings)
      return settings.demand * share + backgrounds[position]
    }
    let bounds = each.map { UInt16(clamping: Int($0 * 65536)) }
    let beyond = [UInt16](repeating: .max, count: table.columnCount - bounds.count)
    let made = Demand(each: each, bounds: bounds + beyond)
    demands[standing.number] = made
    return made
  }

  /// How often a text of a few sentences has to be doubled to be as long as what was judged; never below 0.
  var doublings: Float {
    var (doublings, few) = (Float(0), 8)
    while few < sentencesJudged {
      doublings += 1
      few *= 2
    }
    return doublings
  }

  /// A bit each for the answers that are not there, or speak of something else; none where most are not there: a part of a
  /// proposal tells nothing of the rest.
  private var unanswered: UInt32 {
    var bits: UInt32 = 0
    var given = 0
    for number in 1...12 {
      let subject = subject(of: .answer(number))
      if subject != nil { given += 1 }
      if subject != .own { bits |= 1 << UInt32(number - 1) }
    }
    return given >= 6 ? bits : 0
  }

  /// The likeness asked of any passage, in shares of the demand.
  var leastLikeness: Float { 1 + settings.growth * doublings }

  /// Where the texts repeat the guidance, in the order in which they were added.
  package var restatements: [RestatedRun] { restated.runs }

  /// Where an answer repeats one that was added before.
  package var copies: [CopiedRun] { copied.runs }

  /// What was found, criterion by criterion.
  package func results() -> [CriterionEvidence] {
    let (doublings, leastLikeness, unanswered) = (doublings, leastLikeness, unanswered)
    return (0..<table.criterionCount).map { criterion in
      let passages = settled(
        criterion, doublings, leastLikeness,
        isUnanswered: Home(bits: table.homes[criterion]).answers & ~unanswered == 0)
      let status: CriterionEvidence.Status =
        switch passages.first?.strength {
        case .contradicting: .contradicted
        case .strong: .evidenced
        case .hollow: .claimed
        case nil: .noEvidence
        }
      return CriterionEvidence(criterion: criterion, status: status, passages: Array(passages.prefix(limit)))
    }
  }
}
