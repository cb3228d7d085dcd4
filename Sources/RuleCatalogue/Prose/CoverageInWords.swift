import Guidance
import ProposalModel
import RuleKit

extension Rule {
  static let coverageInWordsAgrees = Rule(
    "answers/coverage-in-words", "What the text says of the coverage of PCNs holds for the PCNs that are listed",
    severity: .warning, criteria: ["A-2.1.2-01", "A-2.1.2-06"],
    because: """
      What an answer says of when PCNs are covered has to agree with the dates that they have, and every PCN is to be \
      covered by the end of 2023/24. Only plain statements are compared: "all PCNs are covered by", "the model reaches \
      every network by", "eight networks are live by", "Hill PCN is covered from", "Hill PCN will not be covered".
      """,
    passes: [
      """
      coverage: {pcns: [{name: A, covered_from: 2021-10-01}, {name: B, covered_from: 2022-10-01}]}
      answers: {service_model: {narrative: "All PCNs are covered by March 2023. All PCNs have a link nurse from April \
      2021. The crisis line covers every network in 2021/22."}}
      """,
      """
      coverage: {pcns: [{name: Fenside PCN, covered_from: 2021-10-01}, {name: Hill PCN, covered_from: 2022-10-01}]}
      answers: {service_model: {narrative: "All PCNs are covered by the improved access service by March 2021. In the \
      neighbouring STP all PCNs are covered by March 2021. Fenside PCN is \
      covered from October 2021. Hill PCN will not be covered until October 2022. Practices of Fenside PCN are not \
      covered by the out-of-hours provider. Two networks are live by March 2023. All PCNs will have a GP lead by March \
      2021. If two more staff were found, all PCNs would be covered by March 2022. Full coverage of practices with the \
      new record is reached by March 2025. One of two networks is live by March 2022, the other a year later. A \
      further two networks are live by March 2022 in Wales."}}
      """,
    ],
    fails: [
      """
      coverage: {pcns: [{name: A, covered_from: 2021-10-01}, {name: B, covered_from: 2022-10-01}]}
      answers: {service_model: {narrative: "⟦All of our PCNs will be covered⟧ by March 2022."}}
      """,
      """
      coverage: {pcns: [{name: A, covered_from: 2021-10-01}, {name: B, covered_from: 2022-10-01}, {name: C}]}
      answers: {service_model: {narrative: "⟦All three PCNs will be covered⟧ by March 2022."}}
      """,
      """
      coverage: {pcns: [{name: A, covered_from: 2021-10-01}, {name: B, covered_from: 2022-10-01}]}
      answers: {service_model: {narrative: "By the end of the first year ⟦the new model reaches the whole footprint⟧."}}
      """,
      """
      coverage: {pcns: [{name: A, covered_from: 2021-10-01}, {name: B, covered_from: 2022-10-01}]}
      answers: {service_model: {narrative: "⟦All PCNs will be covered⟧ by March 2025. ⟦Full coverage⟧ of all PCNs is \
      reached in March 2025. ⟦Every primary care network has the new model⟧ by March 2022. By March 2022 ⟦the model \
      covers 100% \
      of PCNs⟧. We reach ⟦full coverage⟧ by March 2022. ⟦All PCNs will not be covered⟧ before 2026."}}
      """,
      """
      coverage: {pcns: [{name: Fenside PCN, covered_from: 2021-10-01}, {name: Upper Hill PCN, covered_from: \
      2022-10-01}, {name: Dock PCN, covered_from: 2023-10-01}]}
      answers: {service_model: {narrative: "⟦Fenside PCN will not be covered⟧, because too few people live there. \
      ⟦Upper Hill PCN is covered⟧ from July 2021. ⟦Fenside and Dock PCNs will never be covered⟧. ⟦Two PCNs will not \
      be covered⟧. ⟦Two networks (66%) are live⟧ by January 2022. ⟦Two of our three networks are covered⟧ by March \
      2022."}}
      """,
    ]
  ) { proposal in
    guard let dates = CoverageDates(proposal) else { return .undecided("no PCN has a date") }
    var statements: [CoverageStatement] = []
    var contradicted: [(dates: CoverageDates.Contradiction, statement: Int)] = []
    for sentence in proposal.proseSentences(on: .coverage) {
      for statement in sentence.coverageStatements(of: dates) {
        guard let found = dates.contradiction(of: statement),
          !statement.isOfAnother(in: proposal)
        else { continue }
        contradicted.append((found, statements.count))
        statements.append(statement)
      }
    }
    let places = ProseSentence.places(of: statements.map { ($0.sentence, $0.words) })
    return .judged(
      zip(contradicted, places).map { found, place in
        Problem(
          found.dates.message, at: place, help: "Correct one of the two.", kind: .contradiction,
          notes: found.dates.note.map { [.init("This PCN's date stands here", at: $0)] } ?? [],
          asks: found.dates.question)
      })
  }
}

/// The dates from which the PCNs are covered, as far as they are given.
struct CoverageDates {
  /// The earliest first.
  private let dates: [Located<CalendarDate>]
  private let names: [(name: String, date: Located<CalendarDate>?)]
  /// For the first word of a PCN's name, the PCNs with such names and the words of each.
  let named: [UInt32: [(network: Int, words: [UInt32])]]

  /// How many PCNs there are, with a date or without.
  var count: Int { names.count }

  private var undated: Int { names.count - dates.count }

  init?(_ proposal: Proposal) {
    guard let list = proposal.coverage.pcns, !proposal.isIncomplete(list.place, in: "pcns") else { return nil }
    dates = list.compactMap(\.coveredFrom).sorted { $0.value < $1.value }
    guard !dates.isEmpty else { return nil }
    names = list.map { ($0.name?.value ?? "A PCN", $0.coveredFrom) }
    var named: [UInt32: [(network: Int, words: [UInt32])]] = [:]
    for (index, network) in list.enumerated() {
      let words = ProseWord.hashes(ofName: network.name).filter { !Self.kindOfBody.contains($0) }
      if let first = words.first { named[first, default: []].append((index, words)) }
    }
    self.named = named
  }

  private static let kindOfBody = ProseWord.hashes("pcn", "primary", "care", "network", "networks")

  /// Those after a day, the earliest first.
  private func after(_ day: CalendarDate) -> ArraySlice<Located<CalendarDate>> { dates[covered(by: day)...] }

  /// How many are covered on a day.
  private func covered(by day: CalendarDate) -> Int {
    var low = 0
    var high = dates.count
    while low < high {
      let middle = (low + high) / 2
      if dates[middle].value <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  struct Contradiction {
    let message: String
    let note: Located<CalendarDate>?
    let question: String
  }

  /// What the dates, or the guidance's, say against a statement; nil where both agree.
  ///
  /// A date after the deadline is told by itself, and is no measure of what the text says.
  func contradiction(of statement: CoverageStatement) -> Contradiction? {
    switch statement.claim {
    case .all(let time) where time.first > Self.deadline:
      return Contradiction(
        message: "The text has PCNs covered after \(Self.deadline), the end of 2023/24, by when every PCN is to be",
        note: nil, question: "When is every PCN covered?")
    case .all(let time):
      // “From April” and “in April” are compared with the end of the month, “in 2021/22” with that of the year.
      let late = after(time.last).filter { $0.value <= Self.deadline }
      guard let last = late.last else { return nil }
      return Contradiction(
        message: """
          The text has every PCN covered by \(time.last), and \(late.count) of \(count) are covered later, the last \
          from \(last.value)
          """,
        note: last, question: "Are all PCNs covered by \(time.last)?")
    case .never(let networks):
      let who = networks.isEmpty ? "some PCNs" : list(networks.map { names[$0].name })
      return Contradiction(
        message: "The text has \(who) not covered; by \(Self.deadline), the end of 2023/24, every PCN is to be",
        note: networks.first.flatMap { names[$0].date }, question: "When is the model there for \(who)?")
    case .named(let networks, let time, let isFrom):
      let wrong = networks.first { index in
        guard let date = names[index].date?.value else { return false }
        return date <= Self.deadline && (date > time.last || isFrom && date < time.first)
      }
      guard let wrong, case (let name, let date?) = names[wrong] else { return nil }
      return Contradiction(
        message: "The text has \(name) covered \(isFrom ? "from" : "by") \(time.last), and the list from \(date.value)",
        note: date, question: "From when is \(name) covered?")
    case .count(let number, let time):
      let by = covered(by: time.last)
      let before = covered(by: time.first) - dates.count { $0.value == time.first }
      let yearsEnd = covered(by: time.year.lastDay)
      let yearsStart = covered(by: time.year.previous.lastDay)
      guard
        ![by, by - before, before, yearsEnd, yearsEnd - yearsStart].contains(where: {
          $0...$0 + tooLate + undated ~= number
        })
      else { return nil }
      return Contradiction(
        message: "The text has \(number) PCNs covered by \(time.last), and by the list \(by) of \(count) are",
        note: dates[max(0, min(by, dates.count - 1))], question: "How many PCNs are covered by \(time.last)?")
    }
  }

  /// The end of 2023/24, by which the model covers every PCN (Annex A, 2.1.2).
  private static let deadline = FinancialYear.y2023.lastDay

  private var tooLate: Int { dates.count - covered(by: Self.deadline) }
}
