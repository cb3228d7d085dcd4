/// How a passage speaks of a criterion.
package enum Strength: Int, Sendable, CaseIterable {
  /// With specifics: figures, dates, names, what is changed and by whom.
  case strong
  /// In words only.
  case hollow
  /// The opposite of what is asked.
  case contradicting
}

/// A passage that speaks about a criterion.
package struct FoundPassage: Sendable {
  /// The number its text was given when it was added.
  package let source: Int
  /// Half-open byte offsets into the decoded text.
  package let range: Range<Int>
  package let strength: Strength
  /// How far it is above what the criterion asks for there; 1 is just enough.
  package let likeness: Float
}

/// What the proposal's prose says of one criterion.
package struct CriterionEvidence: Sendable {
  package enum Status: Sendable { case evidenced, claimed, noEvidence, contradicted }

  /// Position among `ScreenedCriteria.all`.
  package let criterion: Int
  package let status: Status
  /// The most telling first: what contradicts, then what is strong, then what is hollow.
  package let passages: [FoundPassage]
}

/// Finds which criteria the sentences of a proposal speak about, and how.
///
/// Every word adds its weight to the criteria it tells of; sentences are judged alone and with up to two that follow in
/// the same paragraph, against a demand that depends on where they stand. Criteria compete: of those that a passage is
/// like, only the ones nearly as like as the likeliest count.
package struct EvidenceFinder {
  package struct Settings: Sendable {
    /// Likeness asked of a passage, above what any text has for the criterion.
    package var demand: Float = 0.19
    /// Of the likeliest criterion's likeness, how much another needs to count beside it.
    package var companions: Float = 0.6
    /// Squared rarity that an unknown word, and a passage as such, weigh when likeness is worked out.
    package var unknownWord: Float = 30
    package var passage: Float = 60
    /// How much surer of a contradiction than of anything else one has to be.
    package var contradictionMargin: Float = 0.5
    /// The same where other passages evidence the criterion.
    package var contestedMargin: Float = 1.3
    /// Of the demand, what is enough for a passage that contradicts.
    package var contradictionShare: Float = 0.75
    /// As `companions`, for a passage that contradicts.
    package var contradictionCompanions: Float = 0.8
    /// How much surer of evidence than of a contradiction; between the two, a passage is only a claim.
    package var evidenceMargin: Float = 0.5

    package init() {}
  }

  private struct SentenceFacts {
    var rarity: Float = 0
    var strengths: (Float, Float, Float) = (0, 0, 0)
    var strengthTokens: Float = 0
    var specifics = SpecificsTally()

    static func + (left: Self, right: Self) -> Self {
      var sum = left
      sum.rarity += right.rarity
      sum.strengths.0 += right.strengths.0
      sum.strengths.1 += right.strengths.1
      sum.strengths.2 += right.strengths.2
      sum.strengthTokens += right.strengthTokens
      sum.specifics = left.specifics + right.specifics
      return sum
    }
  }

  /// The likeness asked for each criterion, and the least of them.
  private struct Demand {
    let each: [Float]
    let least: Float
  }

  private typealias Lane = SIMD16<Int16>

  private let table: WordTable
  private let settings: Settings
  private let lanes: Int
  private let backgrounds: [Float]
  private var scanner = TextScanner()
  private var demands: [Standing: Demand] = [:]
  private var shortlist: Shortlist
  private var rows: [Lane] = []
  private var window: [Lane]
  private var facts: [SentenceFacts] = []
  private var found: [(criterion: Int, likeness: Float)] = []

  package init(table: WordTable = .builtIn, settings: Settings = Settings()) {
    self.table = table
    self.settings = settings
    lanes = (table.criterionCount + Lane.scalarCount - 1) / Lane.scalarCount
    shortlist = Shortlist(criteria: table.criterionCount)
    window = [Lane](repeating: .zero, count: lanes)
    backgrounds = (0..<table.criterionCount).map(table.background)
  }

  /// Takes in one text that stands somewhere in the proposal; `source` names it in what is found.
  package mutating func add(_ text: UnsafeBufferPointer<UInt8>, standing: Standing, source: Int) {
    guard let base = text.baseAddress else { return }
    scanner.scan(text)
    let sentences = scanner.sentences
    guard !sentences.isEmpty else { return }
    let demand = demand(at: standing)
    let needed = sentences.count * lanes
    if rows.count < needed { rows = [Lane](repeating: .zero, count: needed * 2) }
    // Taken out for the while, so that weighing may read the finder and write the rows.
    var rows = self.rows
    self.rows = []
    var window = self.window
    rows.withUnsafeMutableBufferPointer { rows in
      window.withUnsafeMutableBufferPointer { window in
        add(sentences, demand, source: source, base, rows.baseAddress!, window.baseAddress!)
      }
    }
    self.rows = rows
  }

  private mutating func add(
    _ sentences: [Sentence], _ demand: Demand, source: Int, _ base: UnsafePointer<UInt8>,
    _ rows: UnsafeMutablePointer<Lane>, _ window: UnsafeMutablePointer<Lane>
  ) {
    facts.removeAll(keepingCapacity: true)
    for (index, sentence) in sentences.enumerated() {
      let row = rows + index * lanes
      for lane in 0..<lanes { row[lane] = .zero }
      let sums = UnsafeMutableRawPointer(row).assumingMemoryBound(to: Int16.self)
      facts.append(weigh(sentence, into: sums, base))
    }
    for first in sentences.indices {
      var sum = facts[first]
      judge(UnsafePointer(rows + first * lanes), sum, demand, sentences[first], sentences[first], source)
      guard first + 1 < sentences.count, sentences[first + 1].block == sentences[first].block else { continue }
      for lane in 0..<lanes { window[lane] = rows[first * lanes + lane] }
      for last in first + 1..<min(first + 3, sentences.count) {
        guard sentences[last].block == sentences[first].block else { break }
        sum = sum + facts[last]
        let row = rows + last * lanes
        for lane in 0..<lanes { window[lane] &+= row[lane] }
        judge(UnsafePointer(window), sum, demand, sentences[first], sentences[last], source)
      }
    }
  }

  /// What was found, criterion by criterion; at most `limit` passages each.
  package func results(limit: Int = 3) -> [CriterionEvidence] {
    (0..<table.criterionCount).map { criterion in
      let found = shortlist.candidates(for: criterion)
      guard !found.isEmpty else { return CriterionEvidence(criterion: criterion, status: .noEvidence, passages: []) }
      let passages = settled(Self.withoutOverlaps(found)).map(\.passage).sorted(by: Self.isMoreTelling)
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

  // MARK: Words

  /// Adds the words of a sentence to its row and tells what they say of its strength.
  private func weigh(
    _ sentence: Sentence, into sums: UnsafeMutablePointer<Int16>, _ base: UnsafePointer<UInt8>
  ) -> SentenceFacts {
    var facts = SentenceFacts()
    let criteria = table.postingCriteria
    let weights = table.postingWeights
    for index in Int(sentence.firstToken)..<Int(sentence.endToken) {
      let token = scanner.tokens[index]
      let (entry, kind) = entry(of: token, base)
      if let entry {
        facts.rarity += Float(table.rarities[entry]) / TableLayout.rarityScale
        for posting in table.postings(of: entry) { sums[Int(criteria[posting])] &+= Int16(weights[posting]) }
      } else if kind == .word || kind == .name {
        facts.rarity += kind == .word ? settings.unknownWord : settings.unknownWord / 3
      }
      facts.specifics.count(kind)
      if let own = kind == .word ? entry : TableLayout.entry(of: kind) {
        let strengths = table.strengths + own * 4
        facts.strengths.0 += Float(strengths[0])
        facts.strengths.1 += Float(strengths[1])
        facts.strengths.2 += Float(strengths[2])
      }
      facts.strengthTokens += 1
    }
    return facts
  }

  /// What the table knows a token as, by its form or else its stem; a number in words is known by its entry.
  private func entry(of token: Token, _ base: UnsafePointer<UInt8>) -> (Int?, TokenKind) {
    switch token.kind {
    case .stop, .year, .money, .calendar: return (nil, token.kind)
    case .number: return (token.form == 0 ? nil : table.entry(of: token.form), .number)
    case .acronym: return (table.entry(of: token.form), .acronym)
    case .word, .name, .numeral:
      guard let entry = table.entry(of: token.form) ?? table.entry(of: WordForms.stem(of: token, base))
      else { return (nil, token.kind) }
      if entry == TableLayout.entry(of: .numeral) { return (nil, .numeral) }
      return (entry, token.kind)
    }
  }

  // MARK: Judging

  private mutating func demand(at standing: Standing) -> Demand {
    if let known = demands[standing] { return known }
    let scale = TableLayout.postingScale
    let each = (0..<table.criterionCount).map { position in
      let share = Home(bits: table.homes[position]).demand(position, at: standing)
      return (settings.demand * share + backgrounds[position]) * scale
    }
    let made = Demand(each: each, least: each.min() ?? 0)
    demands[standing] = made
    return made
  }

  private mutating func judge(
    _ window: UnsafePointer<Lane>, _ facts: SentenceFacts, _ demand: Demand, _ first: Sentence, _ last: Sentence,
    _ source: Int
  ) {
    guard facts.strengthTokens >= Self.leastTokens else { return }
    var norm = (facts.rarity + settings.passage).squareRoot()
    let judged = strength(of: facts)
    if judged.strength == .contradicting { norm *= settings.contradictionShare }
    let least = Int16(clamping: Int(norm * demand.least))
    let floor = Lane(repeating: least)
    let start = found.count
    var best: Float = 0
    for lane in 0..<lanes where any(window[lane] .> floor) {
      let values = window[lane]
      for offset in 0..<Lane.scalarCount where values[offset] > least {
        let criterion = lane * Lane.scalarCount + offset
        guard criterion < backgrounds.count else { break }
        let likeness = Float(values[offset]) / norm
        guard likeness >= demand.each[criterion] else { continue }
        let background = backgrounds[criterion] * TableLayout.postingScale
        let above = (likeness - background) / (demand.each[criterion] - background)
        found.append((criterion, above))
        best = max(best, above)
      }
    }
    guard found.count > start else { return }
    // A contradiction is laid to the likeliest criteria only: words it shares with their neighbours prove nothing.
    let needed = best * (judged.strength == .contradicting ? settings.contradictionCompanions : settings.companions)
    for (criterion, likeness) in found where likeness >= needed {
      if judged.strength == .contradicting, table.homes[criterion] & Home.prohibition != 0,
        judged.margin < settings.contestedMargin
      {
        continue
      }
      shortlist.offer(
        Candidate(
          source: UInt32(source), start: first.start, end: last.end, strength: judged.strength, likeness: likeness,
          margin: judged.margin),
        for: criterion)
    }
    found.removeAll(keepingCapacity: true)
  }

  /// A passage of fewer words and figures says too little to be judged.
  private static let leastTokens: Float = 6

  private func strength(of facts: SentenceFacts) -> (strength: Strength, margin: Float) {
    var sums = facts.strengths
    sums.0 /= TableLayout.strengthScale
    sums.1 /= TableLayout.strengthScale
    sums.2 /= TableLayout.strengthScale
    var count = facts.strengthTokens
    GeneralFeatures.forEach(facts.specifics) { feature in
      sums.0 += table.weight(ofGeneral: feature, for: 0)
      sums.1 += table.weight(ofGeneral: feature, for: 1)
      sums.2 += table.weight(ofGeneral: feature, for: 2)
      count += 1
    }
    let root = max(count, 1).squareRoot()
    let strong = sums.0 / root + table.bias(0)
    let hollow = sums.1 / root + table.bias(1)
    let contradicting = sums.2 / root + table.bias(2)
    let margin = contradicting - max(strong, hollow)
    if margin > settings.contradictionMargin { return (.contradicting, margin) }
    return (strong > hollow && strong > contradicting + settings.evidenceMargin ? .strong : .hollow, margin)
  }

  /// Without contradictions that are too unsure beside what evidences the same criterion.
  private func settled(_ found: [Candidate]) -> [Candidate] {
    guard let best = found.filter({ $0.strength == .strong }).map(\.likeness).max() else { return found }
    return found.filter {
      $0.strength != .contradicting || ($0.margin > settings.contestedMargin && $0.likeness > best * 0.8)
    }
  }

  /// Of passages that overlap, the likeliest.
  private static func withoutOverlaps(_ found: [Candidate]) -> [Candidate] {
    guard found.count > 1 else { return found }
    var kept: [Candidate] = []
    for candidate in found.sorted(by: { ($1.likeness, $0.start) < ($0.likeness, $1.start) })
    where !kept.contains(where: { $0.overlaps(candidate) }) {
      kept.append(candidate)
    }
    return kept
  }

  private static func isMoreTelling(_ left: FoundPassage, _ right: FoundPassage) -> Bool {
    if left.strength != right.strength { return rank(left.strength) < rank(right.strength) }
    if left.likeness != right.likeness { return left.likeness > right.likeness }
    return (left.source, left.range.lowerBound) < (right.source, right.range.lowerBound)
  }

  private static func rank(_ strength: Strength) -> Int {
    switch strength {
    case .contradicting: 0
    case .strong: 1
    case .hollow: 2
    }
  }
}
