import Guidance
import ProposalModel
import RuleKit

// What else has to be evidenced of baseline: staffing since 2019/20, new VCSE contracts, physical health (Annex A, 1.1
// and 2.7).

extension Rule {
  static let baselineEvidenceRules: [Rule] = [
    staffingHasGrown, olderAdultStaffingHasGrown, newVCSEContractsAreDeclared, physicalHealthHasBaseline,
  ]

  static let staffingHasGrown = Rule(
    "workforce/staffing-since-2019-20", "Community staffing is shown to have grown since 2019/20",
    severity: .error, criteria: ["A-1.1-11"],
    because: """
      A plan is not approved without evidence of how staffing of adult and older adult community teams has risen since \
      2019/20: whole-time equivalents at the start, and in 2020/21.
      """,
    passes: [
      "workforce: {history: [{year: 2019/20, team: CMHT, wte: 41.2}, {year: 2020/21, team: CMHT, wte: 41.201}]}",
      """
      workforce: {history: [{year: 2018/19, team: CMHT, wte: 40}, {year: 2020/21, team: CMHT, wte: 44}, {year: \
      2019/20, team: Closed team, wte: 20}]}
      """,
    ],
    fails: [
      "workforce: ⟦{posts: []}⟧", "workforce: {history: ⟦[{year: 2019/20, team: CMHT, wte: 41.2}]⟧}",
      "workforce: {history: ⟦[{year: 2019/20, team: CMHT, wte: 41.2}, {year: 2021/22, team: CMHT, wte: 52}]⟧}",
      "workforce: {history: ⟦[{year: 2019/20, team: CMHT, wte: 41.2}, {year: 2020/21, team: CMHT, wte: 41.2}]⟧}",
      """
      workforce: {history: ⟦[{year: 2019/20, team: CMHT, wte: 131.7}, {year: 2020/21, team: CMHT, wte: 1.7}, {year: \
      2019/20, team: Older adults, wte: 40 WTE}]⟧}
      """,
      """
      workforce: {history: ⟦[{year: 2019/20, team: CMHT, wte: 41.2}, {year: 2020/21, team: CMHT, wte: 41.199}]⟧}
      funding: {baseline_uplift: [{ccg: A, recovery: Twelve posts are added in 2021/22}]}
      """,
      """
      workforce: {history: [{year: 2019/20, team: ⟦Adult inpatient wards⟧, wte: 141}, {year: 2020/21, team: Adult \
      inpatient wards, wte: 150}]}
      """,
    ]
  ) { proposal in
    guard let history = proposal.workforce.history, !history.isEmpty else {
      guard !proposal.isUnreadable(proposal.workforce.history?.place) else {
        return .undecided("the staffing could not be read")
      }
      return .judged([
        Problem(
          missing: "workforce.history", "How staffing has grown since 2019/20 is not answered",
          help: "Give whole-time equivalents by team under `workforce.history`, for 2019/20 and for 2020/21.",
          asks:
            """
            How many whole-time equivalents were in post in adult and older adult community teams in 2019/20, and \
            in 2020/21?
            """
        )
      ])
    }
    return StaffingGrowthCheck(history, in: proposal).verdict
  }

  static let newVCSEContractsAreDeclared = Rule(
    "funding/new-vcse-contracts", "New VCSE contracts bought from baseline are listed, or `none` is written",
    severity: .error, criteria: ["A-1.1-12"],
    because: """
      A plan is not approved without saying which new VCSE contracts were bought with baseline money since April 2019. \
      A plain `none` is an answer; silence is not.
      """,
    passes: [
      "funding: {baseline_uplift: [{ccg: A, new_vcse_contracts: none}]}",
      """
      funding: {baseline_uplift: [{ccg: A, new_vcse_contracts: [{provider: Workwise, service: Job coaching, value: \
      £90k, start: 2019-04-01}]}]}
      """,
    ],
    fails: [
      "funding: {baseline_uplift: [⟦{ccg: A, planned: {2020/21: £1m}}⟧, {ccg: B}]}",
      "funding: {baseline_uplift: [{ccg: A, new_vcse_contracts: none}, ⟦{ccg: B}⟧]}",
      """
      funding: {baseline_uplift: [{ccg: A, new_vcse_contracts: [{provider: Workwise, service: Job coaching, value: \
      £90k, start: ⟦2019-03-31⟧}]}]}
      """,
      "funding: {baseline_uplift: [{ccg: A, new_vcse_contracts: [⟦{service: Job coaching, start: 2019-05-01}⟧]}]}",
      """
      {system: {organisations: [{name: Oldtown Trust, kind: mental-health-provider}]}, funding: {baseline_uplift: \
      [{ccg: A, new_vcse_contracts: [{provider: ⟦Oldtown Trust⟧, service: Job coaching, value: £90k, start: \
      2019-05-01}]}]}}
      """,
      """
      funding: {baseline_uplift: [{ccg: A, new_vcse_contracts: [{provider: Workwise, service: Job coaching, value: \
      ⟦£0⟧, start: 2019-05-01}]}]}
      """,
      """
      funding:
        baseline_uplift: [{ccg: A, new_vcse_contracts: [{provider: ⟦Workwise⟧, service: Job coaching, value: £90k, start: 2021-07-01}]}]
        spend: [{year: 2021/22, amount: £90k, source: transformation, category: vcse, recipient: Workwise, contract: {start: 2021-07-01}}]
      """,
    ]
  ) { proposal in
    guard let baseline = BaselineEntries(proposal) else { return .undecided("no baseline uplift is given") }
    return .judged(
      silentOnContracts(baseline, in: proposal) + baseline.entries.flatMap { faultsOfContracts($0, in: proposal) })
  }

  private static func silentOnContracts(_ baseline: BaselineEntries, in proposal: Proposal) -> [Problem] {
    let silent = baseline.entries.filter { entry in
      switch entry.newVCSEContracts {
      case .first: false
      case .second(let contracts): contracts.isEmpty && !proposal.isUnreadable(contracts.place)
      case nil: !proposal.isUnreadable(entry.place, "new_vcse_contracts")
      }
    }
    guard let first = silent.first else { return [] }
    let names = silent.map(\.name)
    return [
      Problem(
        missing: "new_vcse_contracts", within: first,
        """
        Whether \(list(names)) \(names.count == 1 ? "has" : "have") bought new VCSE contracts from baseline is not \
        answered
        """,
        help:
          """
          List them under `new_vcse_contracts` (provider, service, value, start), or write `new_vcse_contracts: \
          none`.
          """,
        severity: silent.count == baseline.entries.count ? nil : .warning,
        notes: silent.dropFirst().prefix(8).map { .init("Not answered for \($0.name) either", at: $0) },
        asks: "Which new VCSE contracts has \(list(names)) bought from baseline since April 2019, if any?")
    ]
  }

  private static func faultsOfContracts(_ entry: BaselineUplift, in proposal: Proposal) -> [Problem] {
    guard case .second(let contracts) = entry.newVCSEContracts else { return [] }
    let firstDay = FinancialYear(FundedYears.staffingHistoryFrom).firstDay
    return contracts.compactMap { contract in
      let name = contract.provider?.value ?? "this contract"
      if let start = contract.start, start.value < firstDay {
        return Problem(
          "The contract with \(name) began on \(start.value), before April 2019", at: start,
          help: "List contracts that are new since 1 April 2019.", severity: .warning,
          asks: "Is the contract with \(name) a new one?")
      }
      if let provider = contract.provider, let start = contract.start,
        let line = (proposal.funding.spend ?? []).first(where: {
          $0.isTransformation && $0.contract?.start?.value == start.value
            && isSameName($0.recipient?.value ?? "", provider.value)
        })
      {
        return Problem(
          """
          The contract with \(name) is listed as bought from baseline, and a transformation line pays for one that \
          starts on the same day
          """,
          at: provider, help: "List it under the money that pays for it.", severity: .warning,
          notes: [.init("The transformation line stands here", at: line)],
          asks: "Which money pays for the contract with \(name)?")
      }
      if let provider = contract.provider,
        let kind = proposal.derived(OrganisationDirectory.self).kind(of: provider.value),
        OrganisationKind.statutory.contains(kind)
      {
        return Problem(
          "\(provider.value), which is \(kind.oneOfThem), is given as the provider of a new VCSE contract",
          at: provider,
          help: "Name the voluntary organisation that holds the contract, or take it from this list.",
          severity: .warning, asks: "Which voluntary organisation holds this contract?")
      }
      if let value = contract.value, value.value <= .zero {
        return Problem(
          "The contract with \(name) has a value of \(value.value)", at: value,
          help: "Give the value of the contract over its whole life, or take it from this list.", severity: .warning,
          asks: "What is the contract with \(name) worth?")
      }
      let absent = [
        ("provider", contract.provider == nil), ("service", contract.service == nil), ("value", contract.value == nil),
        ("start", contract.start == nil),
      ].filter(\.1).map(\.0)
      guard let first = absent.first, !proposal.isUnreadable(contract.place) else { return nil }
      return Problem(
        missing: first, within: contract,
        "The \(list(absent)) of \(name == "this contract" ? "a new VCSE contract" : "the contract with \(name)") \(absent.count == 1 ? "is" : "are") not answered",
        help: "Add \(list(absent.map { "`\($0)`" })).", severity: .warning,
        asks: "What is the \(list(absent)) of the contract?")
    }
  }

  static let physicalHealthHasBaseline = Rule(
    "funding/physical-health-baseline",
    "Baseline money for the physical health of people with severe mental illness comes first",
    severity: .error, criteria: ["A-1.1-13", "A-2.7-01", "A-2.7-03"],
    because: """
      A plan is not approved without planned baseline spend on the physical health of people with severe mental illness. \
      It is expected to grow in 2021/22 for every CCG, and transformation money for physical health only tops it up.
      """,
    passes: [
      """
      funding:
        baseline_uplift:
          - {ccg: A, lines: [{year: 2020/21, amount: £99k, purpose: physical-health}, {year: 2021/22, amount: £100k, purpose: physical-health}]}
        spend: [{year: 2021/22, amount: £40k, purpose: physical-health}]
      """
    ],
    fails: [
      "funding: {baseline_uplift: ⟦[{ccg: A, lines: [{year: 2020/21, amount: £99k, purpose: core}]}]⟧}",
      """
      funding: {baseline_uplift: ⟦[{ccg: A, planned: {2020/21: lots}, lines: [{year: 2020/21, amount: lots, purpose: \
      core}, {year: 2021/22, amount: £9k, purpose: psychologcal-therapies}]}]⟧}
      """,
      """
      funding:
        baseline_uplift:
          - {ccg: A, lines: [{year: 2021/22, amount: £100k, purpose: physical-health}]}
          - {ccg: B, lines: ⟦[{year: 2021/22, amount: £100k, purpose: core}]⟧}
      """,
      """
      funding:
        baseline_uplift:
          - {ccg: A, lines: [{year: 2020/21, amount: £100k, purpose: physical-health}, {year: 2021/22, amount: ⟦£100k⟧, purpose: physical-health}]}
      """,
      """
      funding:
        baseline_uplift: [{ccg: A, lines: [{year: 2021/22, amount: £100k, purpose: physical-health}, {year: 2022/23, amount: £900k, purpose: core}]}]
        spend: [{year: 2022/23, amount: ⟦£40k⟧, source: transformation, purpose: physical-health}]
      """,
    ]
  ) { proposal in
    guard let baseline = BaselineEntries(proposal) else { return .undecided("no baseline uplift is given") }
    return PhysicalHealthBaseline(baseline, in: proposal).verdict
  }
}

/// Baseline money for physical health, by CCG and year, beside the transformation money for it.
private struct PhysicalHealthBaseline {
  private let baseline: BaselineEntries
  private let proposal: Proposal

  init(_ baseline: BaselineEntries, in proposal: Proposal) {
    self.baseline = baseline
    self.proposal = proposal
  }

  private func amounts(_ entry: BaselineUplift, _ year: FinancialYear) -> [Located<Money>] {
    entry.lines(in: year).filter { $0.purpose?.value == .physicalHealth }.compactMap(\.amount)
  }

  private func total(_ year: FinancialYear) -> Money {
    proposal.baselineAmounts(for: .physicalHealth, in: year).map(\.value).total
  }

  var verdict: Verdict {
    let isOpen = [FinancialYear.y2020, .y2021, .y2022, .y2023].contains { year in
      baseline.entries.contains { proposal.hasUnreadBaselineLine(of: $0, in: year, for: .physicalHealth) }
    }
    guard total(.y2020) > .zero || total(.y2021) > .zero else {
      guard !isOpen else { return .undecided("a line of the baseline uplift could not be read") }
      let hasLines =
        baseline.entries.contains { !$0.itemisedLines(of: proposal).isEmpty }
        || !proposal.baselineSpend(in: .y2021).isEmpty
      return .judged([
        Problem(
          missing: "funding.baseline_uplift",
          "Baseline spend on the physical health of people with severe mental illness is not answered",
          help: "Add a line with `purpose: physical-health` for 2020/21 and 2021/22 under each CCG's `lines`.",
          cause: hasLines ? nil : baseline.entries.first?.linesCause,
          asks:
            """
            How much baseline money goes on the physical health of people with severe mental illness in 2020/21 and \
            2021/22, and on what?
            """
        )
      ])
    }
    guard !isOpen else {
      // There is baseline money for it; how much, and whether it grows, is open.
      return .judged([], open: "a line of the baseline uplift could not be read", of: ["A-2.7-01", "A-2.7-03"])
    }
    var problems: [Problem] = []
    if let silent { problems.append(silent) }
    if problems.isEmpty, let growth { problems.append(growth) }
    return .judged(problems + FinancialYear.transformation.compactMap { topUp(in: $0) })
  }

  /// CCGs without a line for 2021/22, where the lines are kept by CCG.
  private var silent: Problem? {
    guard proposal.baselineSpend(in: .y2021, for: .physicalHealth).isEmpty else { return nil }
    let silent = baseline.entries.filter {
      amounts($0, .y2021).map(\.value).total == .zero && !($0.lines ?? []).isEmpty
    }
    guard let first = silent.first else { return nil }
    let names = list(silent.map(\.name))
    return Problem(
      missing: "lines", within: first,
      """
      Baseline spend of \(names) on the physical health of people with severe mental illness in 2021/22 is not \
      answered
      """,
      help: "Add a line with `year: 2021/22` and `purpose: physical-health`, or say why there is none.",
      severity: .warning,
      notes: silent.dropFirst().prefix(8).map { .init("Not answered for \($0.name) either", at: $0) },
      criteria: ["A-2.7-01", "A-1.1-13"],
      asks:
        """
        How much of \(names)'s baseline uplift of 2021/22 goes on the physical health of people with severe mental \
        illness?
        """
    )
  }

  /// A system's spend that does not grow on 2020/21 leaves no further increase to describe.
  private var growth: Problem? {
    let (before, now) = (total(.y2020), total(.y2021))
    guard before > .zero, now <= before, let place = proposal.baselineAmounts(for: .physicalHealth, in: .y2021).first
    else { return nil }
    return Problem(
      "Baseline spend on physical health is \(now) in 2021/22, not more than the \(before) of 2020/21", at: place,
      help: "Show the further increase of 2021/22, or explain why there is none.", severity: .warning,
      notes: [FinancialYear.y2020, .y2021].map { year in
        let amounts = proposal.baselineAmounts(for: .physicalHealth, in: year)
        return .init("\(year): \(workings(amounts.map(\.value)))", at: amounts.first)
      }, criteria: ["A-2.7-01"],
      asks: "What further increase in baseline money for physical health is planned in 2021/22?")
  }

  private func topUp(in year: FinancialYear) -> Problem? {
    let lines = proposal.transformationLines(in: year).filter { $0.line.purpose?.value == .physicalHealth }
    let new = lines.map(\.amount.value).total
    guard let first = lines.first, new > .zero else { return nil }
    let own = total(year)
    if own == .zero {
      // Later years may be planned in outline: without any line of the year nothing can be said.
      let isPlanned =
        baseline.entries.contains { !$0.lines(in: year).isEmpty } || !proposal.baselineSpend(in: year).isEmpty
      guard isPlanned, year > .y2021 || total(.y2021) > .zero else { return nil }
      return Problem(
        "\(new) of transformation money goes on physical health in \(year), and no baseline money does",
        at: first.amount,
        help: "Show the baseline spend that it tops up, as a line with `purpose: physical-health`.", severity: .warning,
        criteria: ["A-2.7-03"],
        asks: "Which baseline spend on physical health does the transformation money of \(year) top up?")
    }
    guard new > own else { return nil }
    return Problem(
      """
      Transformation money is \(percent(new, of: new + own)) of the money for physical health in \(year): \(new) \
      beside \(own) of baseline; it is meant as a top-up
      """,
      at: first.amount, severity: .note, criteria: ["A-2.7-03"])
  }
}
