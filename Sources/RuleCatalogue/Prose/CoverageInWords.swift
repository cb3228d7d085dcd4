import Guidance
import ProposalModel
import RuleKit

extension Rule {
  static let coverageInWordsAgrees = Rule(
    "answers/coverage-in-words", "What the text says of all PCNs holds for the PCNs that are listed",
    severity: .warning, criteria: ["A-2.1.2-01", "A-2.1.2-06"],
    because: """
      An answer that says that the model covers every PCN by a date has to agree with the dates that the PCNs have. \
      Only \
      plain statements with one date are compared: "all PCNs are covered by", "the model reaches every network by".
      """,
    passes: [
      """
      coverage: {pcns: [{name: A, covered_from: 2021-10-01}, {name: B, covered_from: 2022-10-01}]}
      answers: {service_model: {narrative: "All PCNs are covered by March 2023. All PCNs have a link nurse from April \
      2021. The crisis line covers every network in 2021/22."}}
      """
    ],
    fails: [
      """
      coverage: {pcns: [{name: A, covered_from: 2021-10-01}, {name: B, covered_from: 2022-10-01}]}
      answers: {service_model: {narrative: "⟦All of our PCNs will be covered⟧ by March 2022."}}
      """,
      """
      coverage: {pcns: [{name: A, covered_from: 2021-10-01}, {name: B, covered_from: 2022-10-01}]}
      answers: {service_model: {narrative: "By the end of the first year ⟦the new model reaches the whole footprint⟧."}}
      """,
    ]
  ) { proposal in
    guard let dates = CoverageDates(proposal) else { return .undecided("not every PCN has a date") }
    var claimed: [CalendarDate] = []
    var spans: [(sentence: ProseSentence, words: ClosedRange<Int>)] = []
    for sentence in proposal.proseSentences {
      // "From April" and "in April" are compared with the end of the month, "in 2021/22" with that of the year.
      guard let words = CoverageInWords.claim(in: sentence), let time = sentence.onlyTime,
        !dates.after(time.last).isEmpty
      else { continue }
      claimed.append(time.last)
      spans.append((sentence, words))
    }
    return .judged(
      zip(claimed, ProseSentence.places(of: spans)).map { day, place in
        let late = dates.after(day)
        return Problem(
          """
          The text has every PCN covered by \(day), and \(late.count) of \(dates.count) are covered later, the last \
          from \(late.last?.value.description ?? "")
          """,
          at: place, help: "Correct one of the two.", kind: .contradiction,
          notes: late.last.map { [.init("This PCN is covered last", at: $0)] } ?? [],
          asks: "Are all PCNs covered by \(day)?")
      })
  }

  static let numberOfPCNsInWordsAgrees = Rule(
    "answers/number-of-pcns", "The number of PCNs in the text is the number that is listed",
    severity: .warning, criteria: ["A-2.1.2-03"],
    because: """
      Shares of PCNs are counted out of all PCNs, so the text and the list have to have the same number. A number \
      that is \
      that of a year, a CCG, a council or a place of the list is taken to mean those.
      """,
    passes: [
      """
      coverage: {pcns: [{name: A, covered_from: 2021-10-01}, {name: B, covered_from: 2022-10-01}, {name: C, \
      covered_from: 2022-10-01}]}
      answers: {service_model: {narrative: "Our three PCNs agreed to it, and all two PCNs of the second year have \
      met."}}
      """
    ],
    fails: [
      """
      coverage: {pcns: [{name: A, covered_from: 2021-10-01}, {name: B, covered_from: 2021-10-01}, {name: C, \
      covered_from: 2022-10-01}]}
      answers: {service_model: {narrative: "Each of ⟦our twelve PCNs⟧ has a clinical lead."}}
      """,
      """
      coverage: {pcns: [{name: A, covered_from: 2021-10-01}, {name: B, covered_from: 2021-10-01}, {name: C, \
      covered_from: 2022-10-01}]}
      answers: {service_model: {narrative: "The ⟦STP has 7 primary care networks⟧ and two councils."}}
      """,
    ]
  ) { proposal in
    guard let list = proposal.coverage.pcns, !list.isEmpty, !proposal.isIncomplete(list.place) else {
      return .undecided("no PCNs are listed")
    }
    let known = CoverageInWords.counts(in: proposal)
    var numbers: [Int] = []
    var spans: [(sentence: ProseSentence, words: ClosedRange<Int>)] = []
    for sentence in proposal.proseSentences {
      for (number, words) in CoverageInWords.numbers(in: sentence) where !known.contains(number) {
        numbers.append(number)
        spans.append((sentence, words))
      }
    }
    return .judged(
      zip(numbers, ProseSentence.places(of: spans)).map { number, place in
        Problem(
          "The text gives \(number) as the number of PCNs, and \(list.count) are listed", at: place,
          help: "Correct one of the two.", kind: .contradiction, notes: [.init("The PCNs are listed here", at: list)],
          asks: "Are there \(number) PCNs or \(list.count)?")
      })
  }
}

/// The dates from which the PCNs are covered, when every one has a date.
private struct CoverageDates {
  /// The earliest first.
  private let dates: [Located<CalendarDate>]

  var count: Int { dates.count }

  init?(_ proposal: Proposal) {
    guard let list = proposal.coverage.pcns, !list.isEmpty, !proposal.isIncomplete(list.place, in: "covered_from")
    else { return nil }
    let dates = list.compactMap(\.coveredFrom)
    guard dates.count == list.count else { return nil }
    self.dates = dates.sorted { $0.value < $1.value }
  }

  /// Those after a day, the earliest first.
  func after(_ day: CalendarDate) -> ArraySlice<Located<CalendarDate>> {
    var low = 0
    var high = dates.count
    while low < high {
      let middle = (low + high) / 2
      if dates[middle].value <= day { low = middle + 1 } else { high = middle }
    }
    return dates[low...]
  }
}

/// What a sentence says of all PCNs, or of how many there are.
private enum CoverageInWords {
  /// "all (of our) (11) PCNs (will be) covered", or "the (new) model (will) reach(es) every PCN"; nil for anything
  /// less plain.
  static func claim(in sentence: ProseSentence) -> ClosedRange<Int>? {
    guard !sentence.contains(doubts) else { return nil }
    for index in sentence.words.indices {
      guard let end = everyPCN(in: sentence, at: index) else { continue }
      if let verb = covered(in: sentence, after: end) { return index...verb }
      if let start = model(in: sentence, before: index) { return start...end }
    }
    return nil
  }

  /// The last word of "all PCNs", "every one of our 11 networks", "the whole footprint", which starts at `index`.
  private static func everyPCN(in sentence: ProseSentence, at index: Int) -> Int? {
    if sentence.hash(index) == the, sentence.hash(index + 1) == whole, wholes.contains(sentence.hash(index + 2)) {
      return index + 2
    }
    guard everys.contains(sentence.hash(index)) else { return nil }
    var next = index + 1
    while next < index + 5, links.contains(sentence.hash(next)) || sentence.count(at: next) != nil { next += 1 }
    return noun(in: sentence, at: next)
  }

  /// The last word of "PCNs", "networks", "primary care networks", which starts at `index`.
  private static func noun(in sentence: ProseSentence, at index: Int) -> Int? {
    if nouns.contains(sentence.hash(index)) { return index }
    if sentence.hash(index) == primary, sentence.hash(index + 1) == care, nouns.contains(sentence.hash(index + 2)) {
      return index + 2
    }
    return nil
  }

  private static func covered(in sentence: ProseSentence, after end: Int) -> Int? {
    var index = end + 1
    while index < end + 4, beings.contains(sentence.hash(index)) { index += 1 }
    guard index > end + 1 else { return nil }
    if coverings.contains(sentence.hash(index)) { return index }
    // "are in the new model"
    if sentence.hash(index) == inside, sentence.hash(index + 1) == the {
      for last in index + 2...index + 3 where sentence.hash(last) == modelWord { return last }
    }
    return nil
  }

  /// The first word of "the new model will reach" before `index`.
  private static func model(in sentence: ProseSentence, before index: Int) -> Int? {
    guard reaches.contains(sentence.hash(index - 1)) else { return nil }
    var noun = index - 2
    if sentence.hash(noun) == will { noun -= 1 }
    guard models.contains(sentence.hash(noun)) else { return nil }
    var start = noun
    while start > noun - 3, start > 0, modelAdjectives.contains(sentence.hash(start - 1)) { start -= 1 }
    return start
  }

  /// Numbers that are said to be those of all PCNs: "our 11 PCNs", "all eleven PCNs", "the STP has eleven PCNs".
  static func numbers(in sentence: ProseSentence) -> [(number: Int, words: ClosedRange<Int>)] {
    sentence.words.indices.compactMap { index in
      guard let number = sentence.count(at: index), let end = noun(in: sentence, at: index + 1),
        !parts.contains(sentence.hash(end + 1)), !sentence.words[index].isCapital
      else { return nil }
      let before = sentence.hash(index - 1)
      if before == our || before == all { return (number, index - 1...end) }
      if has.contains(before), systems.contains(sentence.hash(index - 2)) { return (number, index - 2...end) }
      return nil
    }
  }

  /// The number of all PCNs, and those of the parts that a text may mean: a year's, a CCG's, a council's, a place's.
  static func counts(in proposal: Proposal) -> Set<Int> {
    let list = proposal.coverage.pcns ?? []
    var counts: Set<Int> = [list.count]
    var before = 0
    for year in FinancialYear.transformation {
      let covered = proposal.coverage.covered(by: year)
      counts.formUnion([covered, covered - before, list.count - covered])
      before = covered
    }
    for part in [\PrimaryCareNetwork.ccg, \.localAuthority, \.locality] as [KeyPath<PrimaryCareNetwork, Text?>] {
      let named = list.compactMap { $0[keyPath: part]?.value }
      for members in Dictionary(grouping: named, by: \.self).values { counts.insert(members.count) }
    }
    return counts
  }

  private static let everys = ProseWord.hashes("all", "every", "each")
  private static let links = ProseWord.hashes("of", "our", "the", "one")
  private static let nouns = ProseWord.hashes("pcn", "pcns", "network", "networks")
  private static let primary = ProseWord.hash("primary")
  private static let care = ProseWord.hash("care")
  private static let the = ProseWord.hash("the")
  private static let our = ProseWord.hash("our")
  private static let all = ProseWord.hash("all")
  private static let whole = ProseWord.hash("whole")
  private static let inside = ProseWord.hash("in")
  private static let will = ProseWord.hash("will")
  private static let modelWord = ProseWord.hash("model")
  private static let wholes = ProseWord.hashes("footprint", "system", "stp", "ics")
  private static let beings = ProseWord.hashes("are", "is", "will", "be", "being")
  private static let coverings = ProseWord.hashes("covered", "live")
  private static let reaches = ProseWord.hashes("cover", "covers", "reach", "reaches")
  private static let models = ProseWord.hashes("model", "offer")
  private static let modelAdjectives = ProseWord.hashes("the", "new", "core", "our", "integrated")
  private static let has = ProseWord.hashes("has", "have")
  private static let systems = ProseWord.hashes("stp", "ics", "system", "footprint", "we")
  private static let parts = ProseWord.hashes(
    "of", "in", "that", "which", "where", "with", "covered", "from", "on", "live", "within", "to", "who", "whose",
    "already", "starting", "going", "chosen")
  /// With one of these a sentence does not say it outright, or says it of something else.
  private static let doubts = ProseWord.hashes(
    "not", "if", "unless", "until", "cannot", "crisis", "rehabilitation", "eating", "personality", "dedicated",
    "almost", "nearly", "aim", "would", "could", "hope", "except", "but", "emotional", "before", "after", "later",
    "beyond", "most")
}
