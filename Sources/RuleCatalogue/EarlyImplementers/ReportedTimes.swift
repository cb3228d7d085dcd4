import ProposalModel
import RuleKit

extension Rule {
  /// What is reported as done, dated so that it cannot have been.
  static func impossibleTimes(_ report: EarlyImplementerReport, in proposal: Proposal) -> [Problem] {
    var problems = (report.staffingGrowth ?? []).compactMap { growth -> Problem? in
      guard let from = growth.from, let to = growth.to, to.value.last < from.value.first else { return nil }
      return Problem(
        "This growth ends in \(to.value), before it starts in \(from.value)", at: to, help: "Correct one of the two.",
        kind: .contradiction, notes: [.init("It starts here", at: from)], criteria: ["A-1.7-18"])
    }
    var periods: [Located<Period>] = []
    for period in (report.activity ?? []).compactMap(\.period) {
      if let first = periods.first(where: { $0.value == period.value }) {
        problems.append(
          Problem(
            "People seen in \(period.value) are given twice", at: period, help: "Correct the period, or keep one.",
            kind: .contradiction, severity: .warning, notes: [.init("They stand here as well", at: first)],
            criteria: ["A-1.7-16"], asks: "How many people were seen in \(period.value)?"))
      }
      periods.append(period)
    }
    guard let sent = proposal.plausibleSubmission?.value.date else { return problems }
    problems += periods.filter { $0.value.first > sent }.map { period in
      Problem(
        "People seen in \(period.value) are reported in a proposal of \(sent)", at: period,
        help: "Report what has been; what is planned belongs under `access.trajectory`.", kind: .contradiction,
        severity: .warning, criteria: ["A-1.7-16"], asks: "How many people were seen, and in which period?")
    }
    let footprint = proposal.derived(FootprintPCNs.self)
    problems += (report.coveredPCNs ?? []).compactMap { name in
      guard let position = footprint.position(of: name.value), let from = footprint.all[position].coveredFrom,
        from.value > sent, from.value <= FinancialYear.y2021.lastDay
      else { return nil }
      return Problem(
        "\(name.value) is said to be covered so far, and to be covered from \(from.value), after the proposal was sent",
        at: name, help: "Correct the name, or give the day from which it was covered.", kind: .contradiction,
        severity: .warning, notes: [.init("The day stands here", at: from)], criteria: ["A-1.7-20"],
        asks: "Is \(name.value) covered already, and since when?")
    }
    return problems
  }
}
