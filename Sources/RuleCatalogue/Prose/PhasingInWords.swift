import Guidance
import ProposalModel
import RuleKit

extension Rule {
  static let phasingInWordsAgrees = Rule(
    "answers/phasing-in-words", "The year in which the text says that a group's focus starts is the declared one",
    severity: .warning, criteria: ["A-2.6.1-13"],
    because: """
      When each group with specific needs comes into focus is declared by year, and money, posts and milestones are \
      checked against it. An answer that names another year in so many words leaves open which of the two holds. Only \
      the group itself counts: a team may open later than its focus starts.
      """,
    passes: [
      """
      focus_groups: {rehabilitation: {years: [2022/23, 2023/24]}, eating_disorders: {years: [2021/22, 2022/23]}}
      answers:
        focus_groups: {narrative: "Eating disorders start in 2021/22 and rehabilitation will follow in 2022/23. The \
        rehabilitation team opens in 2023/24, and training on eating disorders starts in 2022/23. If the money comes \
        later, rehabilitation \
        starts in 2023/24. In the neighbouring STP rehabilitation starts in 2021/22."}
      """,
      """
      focus_groups: {rehabilitation: {years: [2022/23, 2023/24], narrative: "The focus begins in 2022/23; preparation \
      in 2021/22 is planning. The focus of the search for homes begins in 2021/22."}}
      """,
    ],
    fails: [
      """
      focus_groups: {rehabilitation: {years: [2021/22, 2022/23]}}
      answers: {focus_groups: {narrative: "⟦Rehabilitation will follow in 2022/23⟧, once the housing strategy is \
      done."}}
      """,
      """
      focus_groups: {eating_disorders: {years: [2021/22, 2022/23]}, personality_disorder: {years: [2021/22, 2022/23]}}
      answers: {focus_groups: {narrative: "Work on ⟦complex emotional needs begins in the second year⟧."}}
      """,
      """
      focus_groups: {eating_disorders: {years: [2021/22, 2022/23]}, rehabilitation: {years: [2022/23, 2023/24]}}
      answers: {governance: {narrative: "Eating disorders start in 2021/22, ⟦rehabilitation in 2023/24⟧."}}
      """,
      """
      focus_groups: {rehabilitation: {years: [2022/23, 2023/24], narrative: "The ⟦focus begins in 2021/22⟧; \
      preparation is done."}}
      """,
      """
      focus_groups: {eating_disorders: {years: [2022/23, 2023/24]}, rehabilitation: {years: [2022/23]}}
      answers: {focus_groups: {narrative: "We begin with ⟦eating disorders in the first year⟧. ⟦Rehabilitation comes \
      first, in 2021/22⟧ and 2022/23."}}
      """,
    ]
  ) { proposal in
    let phasing = DeclaredPhasing(proposal)
    let declared = phasing.declarations.filter { declaration in
      !declaration.hasUnreadYears && !declaration.years.isEmpty && (declaration.plan?.earlierYears?.isEmpty ?? true)
    }
    guard !declared.isEmpty else { return .notApplicable("no years of focus are declared") }
    var wrong: [(declaration: DeclaredPhasing.Declaration, first: FinancialYear, year: FinancialYear)] = []
    var spans: [(sentence: ProseSentence, words: ClosedRange<Int>)] = []
    let narratives = Dictionary(
      uniqueKeysWithValues: FocusGroup.allCases.compactMap { group in
        proposal.focusGroups[group]?.narrative.map { ($0.node.id, group) }
      })
    for sentence in proposal.proseSentences(on: .phasing) {
      for statement in PhasingInWords(sentence, of: narratives[sentence.node.id]).statements {
        guard let declaration = declared.first(where: { $0.group == statement.group }),
          let first = declaration.years.first, first != statement.year,
          !sentence.isOfAnother(
            in: proposal, around: statement.words.lowerBound, besides: PhasingInWords.wordsOfStarting)
        else { continue }
        wrong.append((declaration, first, statement.year))
        spans.append((sentence, statement.words))
      }
    }
    return .judged(
      zip(wrong, ProseSentence.places(of: spans)).map { wrong, place in
        let name = wrong.declaration.group.name
        return Problem(
          "The text has \(name) start in \(wrong.year), and its declared focus starts in \(wrong.first)",
          at: place, help: "Correct one of the two.", kind: .contradiction,
          notes: [.init("The years of focus stand here", at: wrong.declaration.place)],
          asks: "Does the focus on \(name) start in \(wrong.year) or in \(wrong.first)?")
      })
  }
}

/// What a sentence says of when a group's focus starts: a group, a verb of starting, and a year, in this order.
private struct PhasingInWords {
  struct Statement {
    let group: FocusGroup
    let year: FinancialYear
    let words: ClosedRange<Int>
  }

  private let sentence: ProseSentence
  private(set) var statements: [Statement] = []

  /// `own`: the group in whose narrative the sentence stands.
  init(_ sentence: ProseSentence, of own: FocusGroup?) {
    self.sentence = sentence
    var hasStarted = false
    var index = 0
    while index < sentence.words.count {
      guard Self.mention(in: sentence, at: index) != nil else {
        // “The focus begins in 2022/23”
        if let own, sentence.hash(index) == Self.focus, Self.articles.contains(sentence.hash(index - 1)),
          let found = start(after: index + 1)
        {
          statements.append(Statement(group: own, year: found.year, words: index...found.words.upperBound))
          index = found.words.upperBound
        }
        index += 1
        continue
      }
      let subject = subject(from: index)
      index = subject.end
      if isBegunWith(subject.start), Self.prepositions.contains(sentence.hash(subject.end)),
        let time = sentence.time(at: subject.end + 1), time.year >= .y2021, isPlain(after: time)
      {
        add(subject.groups, time)
        index = time.words.upperBound + 1
        continue
      }
      if Self.isTopic(sentence, before: subject.start), let found = start(after: subject.end) {
        hasStarted = true
        add(subject.groups, found)
        index = found.words.upperBound + 1
      } else if hasStarted, Self.continues.contains(sentence.hash(subject.start - 1)),
        Self.prepositions.contains(sentence.hash(subject.end)), let time = sentence.time(at: subject.end + 1),
        time.year >= .y2021, isPlain(after: time)
      {
        // "…, rehabilitation in 2022/23": the verb before it counts.
        add(subject.groups, time)
        index = time.words.upperBound + 1
      }
    }
  }

  private mutating func add(_ groups: [(group: FocusGroup, at: Int)], _ time: ProseTime) {
    for (group, at) in groups {
      statements.append(Statement(group: group, year: time.year, words: at...time.words.upperBound))
    }
  }

  /// The groups named one after the other from a word on, joined by "and" or commas.
  private func subject(from start: Int) -> (groups: [(group: FocusGroup, at: Int)], start: Int, end: Int) {
    var groups: [(group: FocusGroup, at: Int)] = []
    var end = start
    var next = start
    while let (group, length) = Self.mention(in: sentence, at: next) {
      groups.append((group, next))
      end = next + length
      next = end
      while Self.joins.contains(sentence.hash(next)) { next += 1 }
    }
    return (groups, start, end)
  }

  /// The year behind "starts in", "will follow from", "is in focus from"; nil where the words do not say just that.
  private func start(after subject: Int) -> ProseTime? {
    var index = subject
    var isNegated = false
    while index < subject + 4, Self.auxiliaries.contains(sentence.hash(index)) {
      if Self.negations.contains(sentence.hash(index)) { isNegated = true }
      index += 1
    }
    // “Comes” may be the verb, or lead to it: “comes into focus”.
    if index > subject, !Self.verbs.contains(sentence.hash(index)) { index -= 1 }
    guard Self.verbs.contains(sentence.hash(index)) else { return nil }
    index += 1
    let limit = index + 4
    var isUntil = false
    var isPlaced = false
    while index < limit {
      if isPlaced, let time = sentence.time(at: index) {
        guard isNegated == isUntil, time.year >= .y2021, isPlain(after: time) else { return nil }
        return time
      }
      let word = sentence.hash(index)
      if Self.untils.contains(word) { isUntil = true }
      guard Self.fillers.contains(word) else { return nil }
      isPlaced = Self.prepositions.contains(word) || Self.untils.contains(word) || isPlaced
      index += 1
    }
    return nil
  }

  /// Whether what starts then is the focus and not what leads up to it.
  private func isPlain(after time: ProseTime) -> Bool {
    let next = time.words.upperBound + 1
    let end = (next..<next + 6).first { Self.stops.contains(sentence.hash($0)) } ?? next + 6
    return !sentence.contains(Self.preparation, in: next..<end)
  }

  /// “We begin with” before a group.
  private func isBegunWith(_ group: Int) -> Bool {
    sentence.hash(group - 1) == Self.with && Self.begins.contains(sentence.hash(group - 2))
      && Self.beginners.contains(sentence.hash(group - 3))
  }

  /// The group that is named at a word, and by how many words.
  private static func mention(in sentence: ProseSentence, at index: Int) -> (FocusGroup, Int)? {
    for (phrase, group) in names where sentence.has(phrase, at: index) { return (group, phrase.count) }
    return nil
  }

  /// Whether the words before a group leave it the subject: "people with eating disorders start treatment" does not.
  private static func isTopic(_ sentence: ProseSentence, before index: Int) -> Bool {
    var before = index - 1
    while before >= 0, adjectives.contains(sentence.hash(before)) { before -= 1 }
    if before < 0 { return true }
    if sentence.hash(before) == on { return works.contains(sentence.hash(before - 1)) }
    return openings.contains(sentence.hash(before))
  }

  private static let names: [([UInt32], FocusGroup)] = [
    ([ProseWord.hash("rehabilitation")], .rehabilitation), ([ProseWord.hash("rehab")], .rehabilitation),
    ([ProseWord.hash("eating"), ProseWord.hash("disorders")], .eatingDisorders),
    ([ProseWord.hash("personality"), ProseWord.hash("disorder")], .personalityDisorder),
    ([ProseWord.hash("personality"), ProseWord.hash("disorders")], .personalityDisorder),
    ([ProseWord.hash("complex"), ProseWord.hash("emotional"), ProseWord.hash("needs")], .personalityDisorder),
    ([ProseWord.hash("eupd")], .personalityDisorder), ([ProseWord.hash("cen")], .personalityDisorder),
  ]

  /// Words with which a start is put off, and that leave it the plan's.
  static let wordsOfStarting = ProseWord.hashes("not", "until", "wont", "doesnt", "earlier")
  private static let stops: Set<UInt32> = [UInt32(UInt8(ascii: ";")), UInt32(UInt8(ascii: ":"))]
  private static let focus = ProseWord.hash("focus")
  private static let articles = ProseWord.hashes("the", "our", "this")
  private static let with = ProseWord.hash("with")
  private static let begins = ProseWord.hashes("begin", "begins", "start", "starts")
  private static let beginners = ProseWord.hashes("we", "programme", "plan", "will", "and")
  private static let comma = UInt32(UInt8(ascii: ","))
  private static let joins = ProseWord.hashes("and", "then").union([comma])
  private static let auxiliaries = ProseWord.hashes(
    "will", "then", "both", "to", "is", "are", "be", "does", "do", "not", "wont", "doesnt", "only", "in", "into", "our",
    "a", "the", "also", "next", "come", "comes")
  private static let negations = ProseWord.hashes("not", "wont", "doesnt")
  private static let verbs = ProseWord.hashes(
    "start", "starts", "begin", "begins", "follow", "follows", "come", "comes", "join", "joins", "focus")
  private static let prepositions = ProseWord.hashes("in", "from", "during", "of")
  private static let untils = ProseWord.hashes("until", "before")
  private static let fillers = ProseWord.hashes(
    "in", "from", "during", "only", "later", "at", "the", "start", "beginning", "of", "into", "focus", "until",
    "before", "afterwards", "on", "next", "first", "second", "third", "last"
  ).union([comma])
  private static let continues = ProseWord.hashes("and", "by", "then", "with", "while").union([comma])
  private static let preparation = ProseWord.hashes(
    "preparation", "preparatory", "preparing", "prepare", "planning", "scoping", "mapping", "recruitment",
    "recruiting", "design", "designing", "needs", "groundwork", "pilot", "piloting", "training", "for")
  private static let openings = ProseWord.hashes(
    "and", "but", "while", "whereas", "then", "by", "so", "then", "that", "because", "as", "since"
  )
  .union([comma, UInt32(UInt8(ascii: ";")), UInt32(UInt8(ascii: ":")), UInt32(UInt8(ascii: ")"))])
  private static let adjectives = ProseWord.hashes("the", "mental", "health", "adult", "community")
  private static let on = ProseWord.hash("on")
  private static let works = ProseWord.hashes("work", "focus")
}
