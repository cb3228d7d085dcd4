import Guidance
import ProposalModel
import RuleKit

// The allocation, and whether the lines, releases and payments add up to it (Annex A, 1.0 and 1.3).

extension Rule {
  static let allocationIsGiven = Rule(
    "funding/allocation-given", "The transformation allocation is given for each of the three years",
    severity: .warning, criteria: ["A-1.0-06"],
    because: "Every figure of the plan is measured against the system's fair share of each year.",
    passes: ["funding: {transformation_allocation: {2021/22: £2m, 2022/23: £4.9m, 2023/24: £6.1m}}"],
    fails: [
      "funding: {transformation_allocation: ⟦{2021/22: £2m, 2023/24: £6.1m}⟧}", "funding: ⟦{spend: []}⟧",
    ]
  ) { proposal in
    guard let allocation = proposal.funding.transformationAllocation else {
      return .judged([
        Problem(
          missing: "funding.transformation_allocation", "The transformation allocation is not answered",
          help: "Give the system's fair share for 2021/22, 2022/23 and 2023/24 from the LTP Analytical Tool.",
          asks: "What is the system's fair share of transformation money in each of the three years?")
      ])
    }
    guard !proposal.isIncomplete(allocation.place) else {
      return .undecided("an amount of the allocation could not be read")
    }
    let absent = FinancialYear.transformation.filter { allocation[$0] == nil }
    guard !absent.isEmpty else { return .pass }
    let years = list(absent.map(\.description))
    if absent.count == FinancialYear.transformation.count {
      return .judged([
        Problem(
          missing: "funding.transformation_allocation.2021/22",
          "The transformation allocation is not answered for any year",
          help: "Give the system's fair share for 2021/22, 2022/23 and 2023/24 from the LTP Analytical Tool.",
          asks: "What is the system's fair share of transformation money in each of the three years?")
      ])
    }
    return .judged([
      Problem(
        missing: "funding.transformation_allocation.\(absent[0])",
        "The transformation allocation is not answered for \(years)",
        help: "Add the system's fair share for \(years) from the LTP Analytical Tool.",
        asks: "What is the system's fair share of transformation money in \(years)?")
    ])
  }

  static let linesMatchAllocation = Rule(
    "spend/lines-match-allocation", "The lines of transformation spend add up to each year's allocation",
    severity: .error, criteria: ["A-1.0-05"],
    because: """
      Lines above the allocation spend money that is not there; lines below it leave money without a purpose. What is \
      not decided yet belongs in a line of its own, with the purpose `unallocated`. The sums are exact, to the penny.
      """,
    presupposes: [],
    passes: [
      """
      funding:
        transformation_allocation: {2021/22: £2m}
        spend:
          - {year: 2021/22, amount: £1.4m, source: transformation, purpose: core}
          - {year: 2021/22, amount: £0.6m, purpose: unallocated}
          - {year: 2021/22, amount: £9m, source: baseline, purpose: core}
      """
    ],
    fails: [
      """
      funding:
        transformation_allocation: {2021/22: £2m}
        spend:
          - {year: 2021/22, amount: ⟦"£1,400,001"⟧, purpose: core}
          - {year: 2021/22, amount: £600k, purpose: rehabilitation}
      """,
      """
      funding:
        transformation_allocation: {2021/22: ⟦"£2,000,000.01"⟧}
        spend:
          - {year: 2021/22, amount: £1.4m, purpose: core}
          - {year: 2021/22, amount: £600k, purpose: rehabilitation}
      """,
      """
      funding:
        transformation_allocation: {2021/22: ⟦£2m⟧, 2022/23: £4m}
        spend:
          - {year: 2021/22, amount: £1m, purpose: core}
          - {year: 2021/22, amount: £2m, purpose: core}
          - {year: 2022/23, amount: £4m, purpose: core}
      """,
      """
      funding:
        transformation_allocation: {2021/22: £2m, 2022/23: £4m}
        spend:
          - {year: 2021/22, amount: £1.7m, purpose: core}
          - {year: ⟦2022/23⟧, amount: £300k, purpose: core}
          - {year: 2022/23, amount: £4m, purpose: core}
      """,
      """
      funding:
        transformation_allocation: {2021/22: ⟦£2m⟧}
        spend:
          - {year: 2021/22, amount: £1m, purpose: core}
          - {year: 2021/22, amount: "£1,000,001", purpose: core}
          - {year: 2023/42, amount: £300k, purpose: core}
      """,
      """
      funding:
        transformation_allocation: {2021/22: ⟦2000⟧, 2022/23: 4000}
        spend: [{year: 2021/22, amount: £2m, purpose: core}, {year: 2022/23, amount: £4m, purpose: core}]
      """,
    ]
  ) { proposal in
    guard let allocation = proposal.funding.transformationAllocation else {
      return .undecided("no allocation is given")
    }
    guard let spend = proposal.funding.spend else {
      return .judged([
        Problem(
          missing: "funding.spend", "The lines of spend are not answered",
          help: "Give every line of planned spend, with its year, amount and purpose.", severity: .warning,
          asks: "What is the transformation money spent on, line by line?")
      ])
    }
    let balances = FinancialYear.transformation.compactMap { year -> YearBalance? in
      allocation[year].map { YearBalance(year, $0, in: proposal) }
    }
    if let misplaced = YearBalance.misplacedLine(balances) { return .judged([misplaced]) }
    return .judged(balances.compactMap(\.problem), open: unreadYear(of: allocation, in: proposal))
  }

  static let releasesMatchAllocation = Rule(
    "funding/releases-match-allocation", "The releases of 2021/22 are half, a quarter and a quarter of its allocation",
    severity: .error, criteria: ["A-1.3-03"],
    because: "The 2021/22 money comes in June, September and December 2021: 50%, 25% and 25% of the year's allocation.",
    passes: [
      """
      funding:
        transformation_allocation: {2021/22: £2m}
        releases: [{date: 2021-06-30, amount: £1m}, {date: 2021-09-30, amount: £500k}, {date: 2021-12-31, amount: £500k}]
      """
    ],
    fails: [
      """
      funding:
        transformation_allocation: {2021/22: £2m}
        releases: [{date: 2021-06-30, amount: £1m}, {date: 2021-09-30, amount: ⟦"£500,001"⟧}, {date: 2021-12-31, amount: £500k}]
      """,
      """
      funding:
        transformation_allocation: {2021/22: £2m}
        releases: [{date: 2021-06-30, amount: £1m}, {date: 2021-09-30, amount: ⟦£490k⟧}, {date: 2021-12-31, amount: £500k}]
      """,
      """
      funding:
        transformation_allocation: {2021/22: £2m}
        releases: [{date: 2021-06-30, amount: £1m}, {date: 2021-09-30, amount: ⟦£400k⟧}, {date: 2021-12-32, amount: £500k}]
      """,
      """
      funding:
        transformation_allocation: {2021/22: £2m}
        releases: [{date: ⟦2021-04-30⟧, amount: £1m}, {date: 2021-09-30, amount: £500k}, {date: 2021-12-31, amount: £500k}]
      """,
      """
      funding:
        transformation_allocation: {2021/22: £2m}
        releases: ⟦[{date: 2021-06-30, amount: £1m}, {date: 2021-09-30, amount: £500k}]⟧
      """,
    ]
  ) { proposal in
    guard let releases = proposal.funding.releases, !releases.isEmpty else {
      return .notApplicable("no releases are given")
    }
    guard let allocation = proposal.funding.transformationAllocation?[.y2021] else {
      return .undecided("no allocation for 2021/22 is given")
    }
    guard !proposal.isIncomplete(releases.place, in: "releases", "amount") else {
      return .undecided("a release could not be read")
    }
    return .judged(
      ReleaseSchedule(releases, of: allocation, in: proposal).problems,
      open: proposal.isIncomplete(releases.place, in: "date") ? "the date of a release could not be read" : nil)
  }

  static let distributionMatchesAllocation = Rule(
    "funding/distribution-matches-allocation", "What the nominated CCG passes on adds up to each year's allocation",
    severity: .error, criteria: ["A-1.3-05"],
    because: "The nominated CCG distributes all of the money as agreed, with what it keeps shown as a line of its own.",
    passes: [
      """
      funding:
        transformation_allocation: {2021/22: £2m}
        distribution: [{to: Oldtown Trust, year: 2021/22, amount: £1.5m}, {to: NHS Oldtown CCG, year: 2021/22, amount: £0.5m}]
      """
    ],
    fails: [
      """
      funding:
        transformation_allocation: {2021/22: £2m}
        distribution: ⟦[{to: Oldtown Trust, year: 2021/22, amount: £1.5m}, {to: NHS Oldtown CCG, year: 2021/22, amount: £0.4m}]⟧
      """,
      """
      funding:
        transformation_allocation: {2021/22: £2m}
        distribution: [{to: Oldtown Trust, year: 2021/22, amount: £1.5m}, {to: NHS Oldtown CCG, year: 2021/22, amount: ⟦"£500,000.01"⟧}]
      """,
    ]
  ) { proposal in
    guard let distribution = proposal.funding.distribution, !distribution.isEmpty else {
      return .notApplicable("no distribution is given")
    }
    guard let allocation = proposal.funding.transformationAllocation else {
      return .undecided("no allocation is given")
    }
    guard !proposal.isIncomplete(distribution.place, in: "distribution", "year", "amount") else {
      return .undecided("a payment could not be read")
    }
    return .judged(
      FinancialYear.transformation.compactMap { year -> Problem? in
        let payments = distribution.filter { $0.year?.value == year }.compactMap(\.amount)
        guard !payments.isEmpty, let share = allocation[year] else { return nil }
        let total = payments.map(\.value).total
        guard total != share.value else { return nil }
        let culprit = OddAmount.find(among: payments, total: total, expected: share)
        return Problem(
          """
          The payments of \(year) add up to \(total), \((total - share.value).magnitude) \
          \(total > share.value ? "more" : "less") than the allocation of \(share.value)
          """,
          at: culprit ?? distribution.place,
          help: "Correct the amount, or add the line that is missing: what the nominated CCG keeps counts too.",
          kind: .contradiction, notes: [.init("The allocation: \(share.value)", at: share)],
          cause: proposal.causeOfDifference(total - share.value, in: year))
      }, open: unreadYear(of: allocation, in: proposal))
  }

  /// Why what depends on the allocation of every year is open, where that of one could not be read.
  private static func unreadYear(of allocation: PerYear<Money>, in proposal: Proposal) -> String? {
    FinancialYear.transformation.contains { allocation[$0] == nil } && proposal.isIncomplete(allocation.place)
      ? "the allocation of a year could not be read" : nil
  }
}

/// One year's lines against its allocation.
private struct YearBalance {
  private let year: FinancialYear
  private let allocation: Located<Money>
  private let amounts: [(line: SpendLine, amount: Located<Money>)]
  private let total: Money
  /// Whether a line that may be of this year could not be read: then the sum can be too much, and never too little.
  private let isPartial: Bool
  private let cause: String

  init(_ year: FinancialYear, _ allocation: Located<Money>, in proposal: Proposal) {
    self.year = year
    isPartial = proposal.hasUnreadableLine(in: year)
    self.allocation = allocation
    amounts = proposal.transformationLines(in: year)
    total = amounts.map(\.amount.value).total
    cause = proposal.causeOfAllocation(year)
  }

  private var difference: Money { total - allocation.value }

  /// When one year is over by what another is under, and one line alone has that amount, its year is the slip.
  static func misplacedLine(_ balances: [YearBalance]) -> Problem? {
    let uneven = balances.filter { $0.difference != .zero }
    guard uneven.count == 2, !uneven.contains(where: \.isPartial),
      let over = uneven.first(where: { $0.difference > .zero }),
      let under = uneven.first(where: { $0.difference < .zero }), over.difference == under.difference.magnitude
    else { return nil }
    let suspects = over.amounts.filter { $0.amount.value == over.difference }
    guard suspects.count == 1, let line = suspects.first?.line, let year = line.year else { return nil }
    let name = line.id.map { "line \($0.value)" } ?? "this line"
    return Problem(
      """
      \(over.year) is \(over.difference) over its allocation and \(under.year) as much under: \(name), \
      \(over.difference), seems to be of \(under.year)
      """,
      at: year, help: "Correct the line's year, or the amounts of both years.", kind: .contradiction,
      notes: over.workings(nil) + under.workings(nil), cause: SpendLine.yearCause(line))
  }

  var problem: Problem? {
    let isOver = difference > .zero
    guard isPartial ? isOver : difference != .zero else { return nil }
    if let meant = allocation.value.inPounds(beside: total) {
      return Problem(
        """
        The allocation of \(year) is \(allocation.value), where the year's \(counted(amounts.count, "line")) add up to \
        \(total): it seems not to be in pounds
        """,
        at: allocation, help: "Write \(meant) if that is meant; every amount is in pounds.", kind: .contradiction,
        notes: workings(allocation.place), cause: cause,
        asks: "Is the allocation of \(year) \(allocation.value) or \(meant)?")
    }
    let culprit = isPartial ? nil : OddAmount.find(among: amounts.map(\.amount), total: total, expected: allocation)
    var message =
      """
      The \(counted(amounts.count, "line")) of \(year) \(isPartial ? "that can be read add" : "add") up to \(total), \(difference.magnitude) \
      \(isOver ? "over" : "under") the allocation of \(allocation.value)
      """
    if amounts.isEmpty { message = "No line spends any of the allocation of \(year), \(allocation.value)" }
    if let culprit, let line = amounts.first(where: { $0.amount.place == culprit }) {
      message += "; \(line.line.id.map { "line \($0.value)" } ?? "this line") is the one that is out of step"
    }
    return Problem(
      message, at: culprit ?? allocation.place,
      help: isOver
        ? "Lower a line, or correct the allocation if it is wrong."
        : "Add what is missing; money whose use is not decided gets a line with `purpose: unallocated`.",
      kind: .contradiction, severity: isOver ? .error : .warning, notes: workings(culprit),
      cause: cause,
      asks: isOver
        ? "Which lines of \(year) are to be lowered by \(difference.magnitude) in all?"
        : "What are the remaining \(difference.magnitude) of \(year) for?")
  }

  private func workings(_ culprit: Place?) -> [Problem.Note] {
    guard !amounts.isEmpty else { return [] }
    let shown = amounts.prefix(6).map { "\($0.line.id?.value ?? "a line") \($0.amount.value)" }
    let rest = amounts.count > 6 ? " and \(amounts.count - 6) more" : ""
    let sum = Problem.Note(
      "The sum: \(shown.joined(separator: " + "))\(rest) = \(total)", at: amounts.first?.line.place)
    return culprit == allocation.place ? [sum] : [.init("The allocation: \(allocation.value)", at: allocation), sum]
  }
}

extension SpendLine {
  /// What follows from a line's year being wrong has this cause; nil for a line without an id.
  static func yearCause(_ line: SpendLine) -> String? { line.id.map { "year of line \($0.value)" } }
}

/// Tells which of several amounts is wrong by the difference, where one stands out: it alone is not in round thousands
/// (or hundreds, or tens), and would be with the difference put right.
enum OddAmount {
  static func find(among amounts: [Located<Money>], total: Money, expected: Located<Money>) -> Place? {
    let difference = (total - expected.value).pence
    for unit: Int64 in [100_000, 10_000, 1000, 100] where difference % unit != 0 {
      let odd = amounts.filter { $0.value.pence % unit != 0 }
      if odd.count == 1, expected.value.pence % unit == 0, (odd[0].value.pence - difference) % unit == 0 {
        return odd[0].place
      }
      if odd.isEmpty, (expected.value.pence + difference) % unit == 0 { return expected.place }
    }
    return nil
  }
}
