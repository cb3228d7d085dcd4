import Guidance
import ProposalModel
import RuleKit

extension Rule {
  static let numberOfPCNsInWordsAgrees = Rule(
    "answers/number-of-pcns", "The number of PCNs in the text is the number that is listed",
    severity: .warning, criteria: ["A-2.1.2-03"],
    because: """
      Shares of PCNs are counted out of all PCNs, so the text and the list have to have the same number. A number \
      that is that of a year, a CCG, a council or a place of the list is taken to mean those; other systems and other \
      times are passed over.
      """,
    passes: [
      """
      system: {name: Tarn Valley}
      coverage: {pcns: [{name: A, covered_from: 2021-10-01}, {name: B, covered_from: 2022-10-01}, {name: C, \
      covered_from: 2022-10-01}]}
      answers: {service_model: {narrative: "Our three PCNs agreed to it, and all two PCNs of the second year have \
      met. The neighbouring system has 30 PCNs and began with five. Sussex ICS has 38 PCNs. Each ICS has 20 PCNs on \
      average. In 2018 there were 19 PCNs in our system. There are nine PCNs in the county next door. If there were \
      more, there are 12 PCNs in our system."}}
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
      """
      coverage: {pcns: [{name: A, covered_from: 2021-10-01}, {name: B, covered_from: 2021-10-01}, {name: C, \
      covered_from: 2022-10-01}]}
      answers: {service_model: {narrative: "There are ⟦25 PCNs in our system⟧. A team goes to each ⟦network, so 26 in \
      all⟧."}}
      """,
    ]
  ) { proposal in
    guard let list = proposal.coverage.pcns, !list.isEmpty, !proposal.isIncomplete(list.place) else {
      return .undecided("no PCNs are listed")
    }
    let known = proposal.numbersOfPCNs
    var numbers: [Int] = []
    var spans: [(sentence: ProseSentence, words: ClosedRange<Int>)] = []
    for sentence in proposal.proseSentences(on: .coverage) {
      for (number, words) in sentence.numbersOfPCNs where !known.contains(number) {
        guard !sentence.isOfAnother(in: proposal, around: words.lowerBound),
          !sentence.namesAnotherSystem(before: words.lowerBound, in: proposal)
        else { continue }
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

extension ProseSentence {
  /// Numbers that are said to be those of all PCNs: “our 11 PCNs”, “all eleven PCNs”, “the STP has eleven PCNs”, “there
  /// are eleven PCNs in our system”, “one to each network, so 11 in all”.
  fileprivate var numbersOfPCNs: [(number: Int, words: ClosedRange<Int>)] {
    words.indices.compactMap { index in
      guard let number = count(at: index), !words[index].isCapital else { return nil }
      guard let end = networks(at: index + 1) else { return inAll(number, index) }
      let before = hash(index - 1)
      if has(Self.inOurSystem, at: end + 1) || has(Self.inTheSystem, at: end + 1), before == Self.are {
        return (number, index...end + 3)
      }
      guard !Self.parts.contains(hash(end + 1)) else { return nil }
      if before == Self.our || before == ProseWord.all { return (number, index - 1...end) }
      if Self.has.contains(before), Self.systems.contains(hash(index - 2)), hash(index - 3) != Self.each {
        return (number, index - 2...end)
      }
      return nil
    }
  }

  /// “…to each primary care network, so 22 in all”.
  private func inAll(_ number: Int, _ index: Int) -> (number: Int, words: ClosedRange<Int>)? {
    guard hash(index - 1) == Self.so, hash(index + 1) == ProseWord.inside, hash(index + 2) == ProseWord.all,
      hash(index - 2) == Self.comma, networks(at: index - 3) != nil, contains([Self.each, Self.every])
    else { return nil }
    return (number, index - 3...index + 2)
  }

  /// “Sussex ICS has 38 PCNs”, where the system has another name.
  fileprivate func namesAnotherSystem(before index: Int, in proposal: Proposal) -> Bool {
    guard Self.systems.contains(hash(index)), index > 0, words[index - 1].isCapital else { return false }
    let before = hash(index - 1)
    return !Self.articles.contains(before) && !ProseWord.hashes(ofName: proposal.system.name).contains(before)
  }

  private static let our = ProseWord.hash("our")
  private static let are = ProseWord.hash("are")
  private static let so = ProseWord.hash("so")
  private static let each = ProseWord.hash("each")
  private static let every = ProseWord.hash("every")
  private static let comma = UInt32(UInt8(ascii: ","))
  private static let inOurSystem = [ProseWord.inside, our, ProseWord.hash("system")]
  private static let inTheSystem = [ProseWord.inside, ProseWord.the, ProseWord.hash("system")]
  private static let articles = ProseWord.hashes("the", "our", "this", "we")
  private static let has = ProseWord.hashes("has", "have")
  private static let systems = ProseWord.hashes("stp", "ics", "system", "footprint", "we")
  private static let parts = ProseWord.hashes(
    "of", "in", "that", "which", "where", "with", "covered", "from", "on", "live", "within", "to", "who", "whose",
    "already", "starting", "going", "chosen")
}

extension Proposal {
  /// The number of all PCNs, and those of the parts that a text may mean: a year's, a CCG's, a council's, a place's.
  fileprivate var numbersOfPCNs: Set<Int> {
    let list = coverage.pcns ?? []
    var counts: Set<Int> = [list.count]
    var before = 0
    for year in FinancialYear.transformation {
      let covered = coverage.covered(by: year)
      counts.formUnion([covered, covered - before, list.count - covered])
      before = covered
    }
    for part in [\PrimaryCareNetwork.ccg, \.localAuthority, \.locality] as [KeyPath<PrimaryCareNetwork, Text?>] {
      let named = list.compactMap { $0[keyPath: part]?.value }
      for members in Dictionary(grouping: named, by: \.self).values { counts.insert(members.count) }
    }
    return counts
  }
}
