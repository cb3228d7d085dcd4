import Guidance
import ProposalModel
import RuleKit

// Figures of the later Board paper set beside the plan's own; none decides anything.

extension Rule {
  static let benchmarkRules: [Rule] = [.vcseShareBesideLaterPlans, .coverageBesideLaterFigures]

  static let vcseShareBesideLaterPlans = Rule(
    "benchmarks/vcse-share", "The share for VCSE organisations, beside what later plans gave",
    severity: .note, criteria: [],
    because: """
      The guidance sets no share. In the plans for 2022/23, 22% went through VCSE organisations on average and 48% at \
      the most, as a later Board paper reports; a lower share is set beside that, and nothing follows from it.
      """,
    passes: [
      "funding: {spend: [{year: 2022/23, amount: £22, category: vcse}, {year: 2022/23, amount: £78, category: staff}]}"
    ],
    fails: [
      """
      funding: {spend: ⟦[{year: 2022/23, amount: £21.99, category: vcse}, {year: 2022/23, amount: £78.01, category: \
      staff}]⟧}
      """,
      "funding: {spend: ⟦[{year: 2022/23, amount: £14, sector: vcse}, {year: 2022/23, amount: £86, category: staff}]⟧}",
    ]
  ) { proposal in
    guard let spend = proposal.funding.spend else { return .undecided("no lines of spend are given") }
    let lines = proposal.transformationLines(in: .y2022)
    let total = lines.map(\.amount.value).total
    guard total > .zero, !proposal.hasUnreadableLine(in: .y2022) else {
      return .undecided("no transformation money of 2022/23 can be added up")
    }
    let vcse = lines.filter(\.line.isVCSE).map(\.amount.value).total
    let share = vcse.pence.multipliedFullWidth(by: 10_000)
    let basisPoints = total.pence.dividingFullWidth(share).quotient
    guard vcse > .zero, basisPoints < Int64(VCSEBenchmarks.averageShareBasisPoints) else { return .pass }
    return .judged([
      Problem(
        """
        \(percent(basisPoints)) of the transformation money of 2022/23 goes to VCSE organisations; plans gave \
        \(percent(Int64(VCSEBenchmarks.averageShareBasisPoints))) on average in that year, \
        \(percent(Int64(VCSEBenchmarks.highestShareBasisPoints))) at the most
        """,
        at: spend, notes: [.init("\(vcse) of \(total)")])
    ])
  }

  static let coverageBesideLaterFigures = Rule(
    "benchmarks/pcn-coverage", "The share of PCNs covered by March 2023, beside what England reported",
    severity: .note, criteria: [],
    because: """
      Half-way through 2022/23, 34% of PCNs in England had a fully transformed model, as a later Board paper reports. \
      “Covered” and “fully transformed” need not mean the same, so a lower share is only set beside it.
      """,
    passes: [
      "coverage: {pcns: [{name: A, covered_from: 2023-03-31}, {name: B, covered_from: 2023-04-01}]}"
    ],
    fails: [
      """
      coverage: {pcns: ⟦[{name: A, covered_from: 2023-03-31}, {name: B, covered_from: 2023-04-01}, {name: C, \
      covered_from: 2023-04-01}]⟧}
      """,
      "coverage: {pcns: ⟦[{name: A, covered_from: 2023-04-01}, {name: B, covered_from: 2023-04-01}]⟧}",
    ]
  ) { proposal in
    guard let pcns = proposal.coverage.pcns, !pcns.isEmpty, pcns.allSatisfy({ $0.coveredFrom != nil }) else {
      return .undecided("a PCN has no date")
    }
    let covered = proposal.coverage.covered(by: .y2022)
    let share = covered * 10_000 / pcns.count
    guard share < NationalBenchmarks.networksTransformed.basisPoints else { return .pass }
    return .judged([
      Problem(
        """
        \(covered) of \(pcns.count) PCNs (\(percent(Int64(share)))) are covered by March 2023; \
        \(percent(Int64(NationalBenchmarks.networksTransformed.basisPoints))) of PCNs in England had a fully \
        transformed model half-way through 2022/23
        """,
        at: pcns)
    ])
  }
}
