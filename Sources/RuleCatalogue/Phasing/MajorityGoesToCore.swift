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
        spend: ⟦[{year: 2021/22, amount: £400, purpose: core}, {year: 2021/22, amount: £600, purpose: unallocated}, {year: 2022/23, amount: £200, purpose: unallocated}]⟧
      """,
    ]
  ) { proposal in
    guard let spend = proposal.funding.spend else { return .undecided("no lines of spend are given") }
    guard
      !spend.contains(where: {
        ($0.amount == nil || $0.year == nil || $0.purpose == nil) && proposal.isIncomplete($0.place)
      })
    else {
      return .undecided("some lines of spend could not be read")
    }
    let years = FinancialYear.transformation.map { CoreShare([$0], in: proposal) }
    let all = CoreShare(FinancialYear.transformation, in: proposal)
    guard all.total > .zero else { return .undecided("no transformation money is planned") }
    let workings = years.filter { $0.total > .zero }.map { Problem.Note($0.workings) }
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
      return all.isMajority ? .pass : .undecided("much of the money of later years has no use yet")
    }
    return .judged([
      Problem(
        """
        In \(list(low.map { $0.years[0].description })) not more than half of the transformation money is for the \
        core, although it is over the three years together
        """,
        at: spend, help: "Explain the year, or move money to the core.", notes: workings,
        asks: "Why is half or less of the money of \(list(low.map { $0.years[0].description })) for the core?")
    ])
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
