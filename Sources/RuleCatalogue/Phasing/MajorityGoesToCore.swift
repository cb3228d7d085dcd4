import ProposalModel
import RuleKit

extension Rule {
  static let majorityGoesToCore = Rule(
    "phasing/majority-to-core", "Most of the transformation money is for the core offer",
    severity: .warning, criteria: ["A-2.6.1-01"],
    because: """
      The guidance expects the greater part of the transformation money to improve the core offer. It is judged over the \
      three years together: over half. A single year below half is a question. Programme and other lines enable the \
      work and count for neither. What has no use yet in the later years may still become core money.
      """,
    passes: [
      """
      funding:
        spend:
          - {year: 2021/22, amount: £501, purpose: core}
          - {year: 2021/22, amount: £499, purpose: rehabilitation}
      """
    ],
    fails: [
      """
      funding:
        spend: ⟦[{year: 2021/22, amount: £500, purpose: core}, {year: 2021/22, amount: £500, purpose: rehabilitation}]⟧
      """,
      """
      funding:
        spend: ⟦[{year: 2021/22, amount: £400, purpose: core}, {year: 2021/22, amount: £600, purpose: rehabilitation}, {year: 2022/23, amount: £900, purpose: core}]⟧
      """,
      """
      funding:
        spend: ⟦[{year: 2021/22, amount: £499, purpose: core}, {year: 2021/22, amount: £501, purpose: personality-disorder}]⟧
      """,
      """
      funding:
        spend: ⟦[{year: 2021/22, amount: £499, purpose: core}, {year: 2021/22, amount: £501, purpose: personality-disorder}, {year: 2021/22, amount: TBC, purpose: programme}]⟧
      """,
      """
      funding:
        transformation_allocation: {2021/22: £1000, 2022/23: £2000, 2023/24: £3000}
        spend: ⟦[{year: 2021/22, amount: TBC, purpose: core}, {year: 2022/23, amount: £3000, purpose: rehabilitation}]⟧
      """,
      """
      funding:
        spend: ⟦[{year: 2021/22, amount: £400, purpose: core}, {year: 2021/22, amount: £600, purpose: unallocated}, {year: 2022/23, amount: £200, purpose: unallocated}]⟧
      """,
    ]
  ) { proposal in
    guard let spend = proposal.funding.spend else { return .undecided("no lines of spend are given") }
    let years = FinancialYear.transformation.map { CoreShare([$0], in: proposal) }
    let all = CoreShare(FinancialYear.transformation, in: proposal)
    guard all.total > .zero else { return .undecided("no transformation money is planned") }
    let workings = years.filter { $0.total > .zero }.map { Problem.Note($0.workings) }
    let unread = UnreadCoreMoney(in: proposal)
    if let problem = unread.groupsTakeMost(all, at: spend) { return .judged([problem]) }
    guard !unread.mayBeCore(in: FinancialYear.transformation) else {
      return .undecided("some lines of spend could not be read")
    }
    if !all.mayBeMajority {
      let becauseOfGroups = all.groups.pence * 2 > all.total.pence
      return .fail(
        becauseOfGroups
          ? """
          Over the three years \(all.groups) of \(all.total) is for the groups with specific needs, and \(all.core) \
          for the core: less than half
          """
          : """
          Over the three years \(all.core) of \(all.total) is for the core, which is not over half; enabling lines \
          take \(all.total - all.core - all.groups)
          """,
        at: spend, help: "Shift money to the core offer, or give core lines their purpose.", notes: workings)
    }
    let low = years.filter { $0.total > .zero && !$0.mayBeMajority }
    guard !low.isEmpty else {
      guard !unread.isAnywhere else { return .undecided("some lines of spend could not be read") }
      return all.isMajority ? .pass : .undecided("much of the money of later years has no use yet")
    }
    let message =
      unread.isAnywhere
      ? "core" : "core, although it is over the three years together"
    return .judged([
      Problem(
        """
        In \(list(low.map { $0.years[0].description })) not more than half of the transformation money is for the \
        \(message)
        """,
        at: spend, help: "Explain the year, or move money to the core.", notes: workings,
        asks: "Why is half or less of the money of \(list(low.map { $0.years[0].description })) for the core?")
    ])
  }
}

/// Lines that could not be read, beside the shares of those that could be.
private struct UnreadCoreMoney {
  private let proposal: Proposal

  init(in proposal: Proposal) { self.proposal = proposal }

  /// Whether any line could not be read.
  var isAnywhere: Bool {
    FinancialYear.transformation.contains { proposal.hasUnreadLine(in: $0, losing: ["purpose"]) { _ in true } }
  }

  /// Whether money of these years may be for the core, or of a use still open, without being counted.
  func mayBeCore(in years: [FinancialYear]) -> Bool {
    years.contains { year in
      proposal.hasUnreadLine(in: year, losing: ["purpose"]) { line in
        guard let purpose = line.purpose?.value else { return true }
        return line.isTransformation && (Purpose.core.contains(purpose) || purpose == .unallocated)
      }
    }
  }

  /// Where lines could not be read, and those that could give the groups half of all that is allocated, or more: no more
  /// than the rest can be for the core.
  func groupsTakeMost(_ all: CoreShare, at place: Listed<SpendLine>) -> Problem? {
    guard isAnywhere, let allocation = proposal.funding.transformationAllocation else { return nil }
    let amounts = FinancialYear.transformation.compactMap { allocation[$0]?.value }
    guard amounts.count == FinancialYear.transformation.count, amounts.total > .zero,
      all.groups.pence * 2 >= amounts.total.pence
    else { return nil }
    return Problem(
      """
      Over the three years \(all.groups) of the \(amounts.total) allocated is for the groups with specific needs, so \
      that the core has no more than half, whatever the lines say that could not be read
      """,
      at: place, help: "Shift money to the core offer, or give core lines their purpose.",
      notes: [.init("The allocation stands here", at: allocation)])
  }
}

/// How the transformation money of some years divides.
private struct CoreShare {
  let years: [FinancialYear]
  let total: Money
  let core: Money
  let groups: Money
  /// Money of 2022/23 and 2023/24 without a use, which may still become core money.
  let open: Money

  init(_ years: [FinancialYear], in proposal: Proposal) {
    self.years = years
    let lines = years.flatMap { proposal.transformationLines(in: $0) }
    total = lines.map(\.amount.value).total
    core = lines.filter { Purpose.core.contains($0.line.purpose?.value ?? .other) }.map(\.amount.value).total
    open = lines.filter { !$0.line.isAllotted && $0.line.year?.value ?? .y2021 > .y2021 }.map(\.amount.value).total
    groups = lines.filter { Purpose.focusGroups.contains($0.line.purpose?.value ?? .other) }.map(\.amount.value).total
  }

  var isMajority: Bool { core.pence * 2 > total.pence }
  var mayBeMajority: Bool { (core + open).pence * 2 > total.pence }

  var workings: String { "\(years[0]): core \(core), groups \(groups), of \(total)" }
}
