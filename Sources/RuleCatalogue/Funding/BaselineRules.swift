import Guidance
import ProposalModel
import RuleKit

// The CCGs' baseline uplift: evidenced in detail for 2020/21, planned from 2021/22 (Annex A, 1.1).

extension Rule {
  static let baselineRules: [Rule] = [baselineOf2020IsEvidenced, baselineFrom2021IsPlanned]

  static let baselineOf2020IsEvidenced = Rule(
    "funding/baseline-2020-21", "Every CCG's baseline uplift of 2020/21 is given and itemised",
    severity: .error, criteria: ["A-1.1-09", "A-1-04", "A-1.1-08"],
    because: """
      A plan is not approved without evidence of how each CCG spends the baseline uplift of 2020/21 on community \
      mental health of adults and older adults: an amount for each CCG, and the lines it is made of.
      """,
    passes: [
      """
      system: {organisations: [{name: NHS Oldtown CCG, kind: ccg}]}
      funding:
        baseline_uplift:
          - {ccg: Oldtown CCG, planned: {2020/21: £1.4m}, lines: [{year: 2020/21, amount: £1.4m, purpose: core}]}
      """,
      """
      system: {organisations: [{name: NHS Oldtown CCG, kind: ccg}, {name: NHS Hill CCG, kind: ccg}]}
      funding:
        baseline_uplift:
          - {ccg: NHS Oldtown and Hill CCGs, planned: {2020/21: £1.4m}}
        spend: [{year: 2020/21, amount: £1.4m, source: baseline}]
      """,
    ],
    fails: [
      "funding: ⟦{spend: []}⟧",
      """
      system: {organisations: [{name: NHS Oldtown CCG, kind: ccg}, {name: NHS Hill CCG, kind: ccg}]}
      funding:
        baseline_uplift: ⟦[{ccg: NHS Hill CCG, planned: {2020/21: £1m}, lines: [{year: 2020/21, amount: £1m, purpose: core}]}]⟧
      """,
      """
      system: {organisations: [{name: NHS Oldtown CCG, kind: ccg}]}
      funding:
        baseline_uplift: [{ccg: NHS Oldtown CCG, planned: ⟦{2021/22: £1m}⟧, lines: [{year: 2020/21, amount: £1m, purpose: core}]}]
      """,
      """
      system: {organisations: [{name: NHS Oldtown CCG, kind: ccg}]}
      funding:
        baseline_uplift: [{ccg: NHS Oldtown CCG, planned: {2020/21: £1m}, lines: ⟦[{year: 2021/22, amount: £1m}]⟧}]
      """,
      """
      system: {organisations: [{name: NHS Oldtown CCG, kind: ccg}]}
      funding:
        baseline_uplift: [{ccg: NHS Oldtown CCG, planned: {2020/21: £1m}, lines: ⟦[{year: 2020/21, amount: £0, purpose: core}]⟧}]
      """,
      """
      system: {organisations: [{name: NHS Oldtown CCG, kind: ccg}]}
      funding:
        baseline_uplift: [{ccg: NHS Oldtown CCG, planned: {2020/21: £1m}, lines: ⟦[{year: 2020/21, amount: £1m, purpose: unallocated}]⟧}]
      """,
      """
      system: {organisations: [{name: NHS Oldtown CCG, kind: ccg}]}
      funding:
        baseline_uplift: [{ccg: ⟦NHS Newbridge CCG⟧, planned: {2020/21: £1m}, lines: [{year: 2020/21, amount: £1m, purpose: core}]}]
      """,
    ]
  ) { proposal in
    guard let baseline = BaselineEntries(proposal) else {
      guard !proposal.isUnreadable(proposal.funding.baselineUplift?.place) else {
        return .undecided("the baseline uplift could not be read")
      }
      return .judged([
        Problem(
          missing: "funding.baseline_uplift", "The CCGs' baseline uplift is not answered",
          help:
            """
            Give an entry for each CCG under `baseline_uplift`: what the tool expects, what is planned by year, and \
            what it buys.
            """,
          asks: "How much is each CCG's uplift to its baseline for community mental health, and what does it buy?")
      ])
    }
    // Without a list of CCGs nobody can tell whether each of them has an entry.
    return .judged(
      ccgsWithoutEntry(baseline, in: proposal) + baseline.entries.flatMap { missingOf2020($0, in: proposal) },
      open: proposal.system.ccgs.isEmpty ? "the system's CCGs are not listed" : nil, of: ["A-1.1-08"])
  }

  private static func ccgsWithoutEntry(_ baseline: BaselineEntries, in proposal: Proposal) -> [Problem] {
    guard !proposal.hasLostEntry(baseline.entries), !proposal.hasLostEntry(proposal.system.organisations) else {
      return []
    }
    let byCCG = BaselineByCCG(baseline, in: proposal)
    let names = byCCG.ccgsWithout.compactMap(\.name?.value)
    if let stranger = byCCG.unknown.first, let ccg = stranger.ccg {
      // A CCG that merges on 1 April 2021 has two names; a slip of the pen looks the same.
      let others = names.isEmpty ? "" : "; \(list(names)) \(names.count == 1 ? "has" : "have") no entry"
      return [
        Problem(
          "\(quoted(ccg.value)) is not among the system's CCGs\(others)", at: ccg,
          help: nearest(to: ccg.value, among: proposal.system.ccgs.compactMap(\.name?.value)).map {
            "Did you mean \($0)?"
          }
            ?? "Correct the name, or add the CCG to `system.organisations`.",
          kind: .contradiction, severity: .warning,
          notes: byCCG.ccgsWithout.prefix(8).map {
            Problem.Note("A CCG without an entry: \($0.name?.value ?? "")", at: $0)
          },
          criteria: ["A-1.1-08"], asks: "Of which of the system's CCGs are the figures of \(ccg.value)?")
      ]
    }
    // An entry without a name may be the one that seems to be missing, and is asked about itself.
    guard names.count > byCCG.nameless else { return [] }
    return [
      Problem(
        missing: "funding.baseline_uplift", "The baseline uplift of \(list(names)) is not answered",
        help: "Add an entry for \(names.count == 1 ? "it" : "each of them") under `baseline_uplift`.",
        notes: byCCG.ccgsWithout.prefix(8).map { Problem.Note("The CCG: \($0.name?.value ?? "")", at: $0) },
        criteria: ["A-1.1-09", "A-1.1-08"],
        asks: "How much is the baseline uplift of \(list(names)), and what does it buy?")
    ]
  }

  private static func missingOf2020(_ entry: BaselineUplift, in proposal: Proposal) -> [Problem] {
    var problems: [Problem] = []
    if entry.ccg == nil, !proposal.isUnreadable(entry.place, "ccg"), proposal.system.ccgs.count != 1 {
      problems.append(
        Problem(
          missing: "ccg", within: entry, "Which CCG this baseline uplift is of is not answered",
          help: "Add `ccg` with its name.",
          severity: .warning, criteria: ["A-1.1-08"], asks: "Which CCG is this baseline uplift of?"))
    }
    if entry.planned(in: .y2020) == nil, !proposal.isUnreadable(entry.place, "planned") {
      problems.append(
        Problem(
          missing: entry.planned == nil ? "planned" : "planned.2020/21", within: entry,
          "The planned baseline uplift of \(entry.name) for 2020/21 is not answered",
          help: "Give the amount of the contract offers for 2020/21, cumulative from 2018/19, under `planned`.",
          criteria: ["A-1.1-09"], cause: entry.planned == nil ? entry.plannedCause : nil,
          asks: "What did \(entry.name) offer in contracts for 2020/21?"))
    }
    if entry.itemisedLines(in: .y2020, of: proposal).isEmpty, proposal.baselineSpend(in: .y2020).isEmpty,
      !proposal.hasUnreadBaselineLine(of: entry, in: .y2020)
    {
      problems.append(
        Problem(
          missing: "lines", within: entry,
          "What \(entry.name)'s baseline uplift of 2020/21 buys is not answered\(entry.flaw(ofLinesIn: .y2020) ?? "")",
          help: "Itemise it under `lines`, with `year: 2020/21`, an amount, a purpose and what it buys.",
          criteria: ["A-1.1-09"], cause: entry.itemisedLines(of: proposal).isEmpty ? entry.linesCause : nil,
          asks: "What does \(entry.name)'s baseline uplift of 2020/21 buy, line by line?"))
    }
    return problems
  }

  static let baselineFrom2021IsPlanned = Rule(
    "funding/baseline-from-2021-22", "Every CCG's baseline uplift is planned from 2021/22, with its use",
    severity: .error, criteria: ["A-1.1-10"],
    because: """
      A plan is not approved without planned use of the baseline uplift from 2021/22. Its main uses are enough; amounts \
      for 2022/23 and 2023/24 that are missing are a question.
      """,
    passes: [
      """
      funding:
        baseline_uplift:
          - ccg: NHS Oldtown CCG
            planned: {2021/22: £1.9m, 2022/23: £2.1m, 2023/24: £3m}
            lines: [{year: 2021/22, amount: £1.2m, purpose: core}]
      """
    ],
    fails: [
      """
      funding:
        baseline_uplift:
          - ccg: NHS Oldtown CCG
            planned: ⟦{2020/21: £1.9m, 2022/23: £2.1m, 2023/24: £3m}⟧
            lines: [{year: 2021/22, amount: £1.2m, purpose: core}]
      """,
      """
      funding:
        baseline_uplift:
          - ccg: NHS Oldtown CCG
            planned: {2021/22: £1.9m, 2022/23: £2.1m, 2023/24: £3m}
            lines: ⟦[{year: 2020/21, amount: £1.2m, purpose: core}]⟧
      """,
      """
      funding:
        baseline_uplift:
          - ccg: NHS Oldtown CCG
            planned: ⟦{2021/22: £1.9m, 2023/24: £3m}⟧
            lines: [{year: 2021/22, amount: £1.2m, purpose: core}]
      """,
      """
      funding:
        transformation_allocation: {2021/22: £2m, 2022/23: £4m, 2023/24: £6m}
        baseline_uplift:
          - ccg: NHS Oldtown CCG
            planned: ⟦{2021/22: £2m, 2022/23: £4m, 2023/24: £6m}⟧
            lines: [{year: 2021/22, amount: £1.2m, purpose: core}]
      """,
    ]
  ) { proposal in
    guard let baseline = BaselineEntries(proposal) else { return .undecided("no baseline uplift is given") }
    return .judged(baseline.entries.flatMap { entry in plansFrom2021(entry, in: proposal) })
  }

  private static func plansFrom2021(_ entry: BaselineUplift, in proposal: Proposal) -> [Problem] {
    var problems: [Problem] = []
    if !proposal.isUnreadable(entry.place, "planned") {
      let absent = FinancialYear.transformation.filter { entry.planned(in: $0) == nil }
      if let first = absent.first {
        let years = list(absent.map(\.description))
        problems.append(
          Problem(
            missing: entry.planned == nil ? "planned" : "planned.\(first)", within: entry,
            "The planned baseline uplift of \(entry.name) for \(years) is not answered",
            help: "Add the amount for \(years), cumulative from 2018/19, under `planned`.",
            severity: first == .y2021 ? nil : .warning, cause: entry.planned == nil ? entry.plannedCause : nil,
            asks: "What baseline uplift does \(entry.name) plan for \(years)?"))
      } else if let copied = copiedAllocation(entry, in: proposal) {
        problems.append(copied)
      }
    }
    if entry.itemisedLines(in: .y2021, of: proposal).isEmpty, proposal.baselineSpend(in: .y2021).isEmpty,
      !proposal.hasUnreadBaselineLine(of: entry, in: .y2021)
    {
      problems.append(
        Problem(
          missing: "lines", within: entry,
          """
          What \(entry.name)'s baseline uplift of 2021/22 will buy is not answered\(entry.flaw(ofLinesIn: .y2021) ?? "")
          """,
          help: "Give its main uses under `lines`, with `year: 2021/22`, an amount and a purpose.",
          cause: entry.itemisedLines(of: proposal).isEmpty ? entry.linesCause : nil,
          asks: "What will \(entry.name)'s baseline uplift of 2021/22 buy?"))
    }
    return problems
  }

  /// A plan that is the transformation allocation in every year is one that was copied into the wrong place.
  private static func copiedAllocation(_ entry: BaselineUplift, in proposal: Proposal) -> Problem? {
    guard let allocation = proposal.funding.transformationAllocation, let planned = entry.planned else { return nil }
    let same = FinancialYear.transformation.allSatisfy { year in
      guard let amount = allocation[year]?.value else { return false }
      return planned[year]?.value == amount && amount > .zero
    }
    guard same else { return nil }
    return Problem(
      "The planned baseline uplift of \(entry.name) is the transformation allocation in all three years", at: planned,
      help: "Give the CCG's own uplift here: the two are separate money.", severity: .warning,
      notes: [.init("The allocation stands here", at: allocation)],
      asks: "Is this \(entry.name)'s own baseline uplift, or the transformation money?")
  }

  static let baselineLinesFitPlanned = Rule(
    "funding/baseline-lines-fit", "The lines of a CCG's baseline uplift do not add up to more than is planned",
    severity: .error, criteria: ["A-1.1-09", "A-1.1-10"],
    because: "Lines need not account for all of the uplift, but they cannot spend more than it.",
    passes: [
      """
      funding:
        baseline_uplift:
          - {ccg: A, planned: {2020/21: £1m}, lines: [{year: 2020/21, amount: £0.4m}, {year: 2020/21, amount: £0.6m}]}
          - {ccg: B, planned: {2020/21: £1m}, lines: [{year: 2020/21, amount: "£999,999.99"}]}
      """
    ],
    fails: [
      """
      funding:
        baseline_uplift:
          - {ccg: A, planned: {2020/21: ⟦£1m⟧}, lines: [{year: 2020/21, amount: £0.4m}, {year: 2020/21, amount: "£600,000.01"}]}
      """,
      """
      funding:
        baseline_uplift:
          - {ccg: A, planned: {2020/21: £1m, 2021/22: ⟦£1.2m⟧}, lines: [{year: 2020/21, amount: £1m}, {year: 2021/22, amount: £1.3m}]}
      """,
    ]
  ) { proposal in
    guard let baseline = BaselineEntries(proposal) else { return .undecided("no baseline uplift is given") }
    return .judged(
      baseline.entries.flatMap { entry -> [Problem] in
        (entry.planned?.entries ?? []).compactMap { planned in
          let amounts = entry.lines(in: planned.year.value).compactMap(\.amount)
          let total = amounts.map(\.value).total
          guard total > planned.amount.value else { return nil }
          return Problem(
            """
            The lines of \(entry.name) for \(planned.year.value) add up to \(total), \
            \(total - planned.amount.value) more than the \(planned.amount.value) planned
            """,
            at: planned.amount,
            help: "Lower a line, or correct what is planned." + planned.amount.value.hintOfPounds(beside: total),
            kind: .contradiction,
            notes: [.init("The sum: \(workings(amounts.map(\.value)))", at: amounts.first)],
            criteria: [planned.year.value <= .y2020 ? "A-1.1-09" : "A-1.1-10"],
            cause: (entry.expected?[planned.year.value]?.value).flatMap {
              total >= $0 ? entry.cause(of: planned.year.value) : nil
            })
        }
      })
  }
}
