import Guidance
import ProposalModel
import RuleKit

// What grows, or falls, from year to year: health checks, therapies, employment support, placements out of area.

extension Rule {
  static let growthRules: [Rule] = [
    .healthChecksReachSixtyPerCent, .therapiesGrow, .employmentSupportGrows, .acutePlacementsFall, .accessKeepsGrowing,
  ]

  static let healthChecksReachSixtyPerCent = Rule(
    "physical-health/sixty-per-cent", "At least 60% of people with severe mental illness have an annual health check",
    severity: .warning, criteria: ["A-2.7-02"],
    because: """
      The target is 60% of the people on the register of severe mental illness each year. The guidance ties it to the \
      money of 2021/22 and gives no date; it is judged on that year, later is a question.
      """,
    passes: [
      """
      access: {physical_health_checks: {register: 9800, baseline: {number: 3100, measured: 2020-09-30}, trajectory: \
      {2021/22: 60%}}}
      """
    ],
    fails: [
      """
      access: {physical_health_checks: {register: 9800, baseline: 3100, trajectory: ⟦{2021/22: 59.9%, 2022/23: \
      60%}⟧}}
      """,
      """
      access: {physical_health_checks: {register: 9800, baseline: 3100, trajectory: ⟦{2021/22: 40%, 2023/24: \
      59.9%}⟧}}
      """,
      "access: {physical_health_checks: ⟦{trajectory: {2021/22: 61%}}⟧}",
      "access: {physical_health_checks: {register: 3000, baseline: {number: ⟦3001⟧}, trajectory: {2021/22: 61%}}}",
      "access: ⟦{trajectory: {2021/22: 1900}}⟧",
    ]
  ) { proposal in
    let ask =
      """
      How many people are on the register of severe mental illness, how many had a check, and when will 60% be \
      reached?
      """
    guard let checks = proposal.access.physicalHealthChecks else {
      return .judged([
        Problem(
          missing: "access.physical_health_checks", "The physical health checks are not answered",
          help: "Give the register, how many had all checks and when that was measured, and the share planned by year.",
          asks: ask)
      ])
    }
    let beside = [checks.followUp?.place, checks.baseline?.number == nil ? nil : checks.baseline?.place]
    guard !proposal.isIncomplete(checks.place, besides: beside) else {
      return .undecided("a figure of the health checks could not be read")
    }
    var parts: [Problem] = []
    if let register = checks.register, let number = checks.baseline?.number, number.value > register.value {
      parts.append(
        Problem(
          "\(grouped(number.value)) people had a check, but the register has \(grouped(register.value))", at: number,
          help: "Correct one of the two.", kind: .contradiction, severity: .error,
          notes: [.init("The register stands here", at: register)]))
    }
    let absent: [(key: String, name: String)] = [
      (checks.register == nil ? "register" : "", "the register"),
      (checks.baseline?.number == nil ? "baseline" : "", "how many have a check now"),
      (checks.trajectory?.entries.isEmpty ?? true ? "trajectory" : "", "the share planned by year"),
    ].filter { !$0.0.isEmpty }
    if let first = absent.first {
      parts.append(
        Problem(
          missing: first.key, within: checks,
          "\(capitalised(list(absent.map(\.name)))) \(absent.count == 1 ? "is" : "are") not answered",
          help: "Add \(list(absent.map { "`\($0.key)`" })).", asks: ask))
    }
    if let problem = reach(checks.trajectory, asks: ask) { parts.append(problem) }
    return .judged(Problem.joined(parts, cause: "physical health checks"))
  }

  private static func reach(_ trajectory: PerYear<Share>?, asks: String) -> Problem? {
    guard let trajectory, !trajectory.entries.isEmpty else { return nil }
    let target = Share(millionths: Int64(PhysicalHealthTargets.annualCheckBasisPoints) * 100)
    let year = FinancialYear(PhysicalHealthTargets.annualCheckYear)
    let reached = trajectory.entries.filter { $0.amount.value >= target }.map(\.year.value).min()
    guard reached.map({ $0 > year }) ?? true else { return nil }
    let highest = trajectory.entries.max { $0.amount.value < $1.amount.value }
    return Problem(
      reached.map { "\(target) of the register is reached only in \($0)" }
        ?? "\(target) of the register is never reached; the most is \(highest?.amount.value.description ?? "")",
      at: trajectory, help: "Plan \(target) for \(year), or explain why it comes later.", asks: asks)
  }

  static let therapiesGrow = growth(
    "therapies/access-grows", of: "psychological therapies", key: "psychological_therapies",
    criteria: ["A-2.0-34", "A-2.13-03"],
    because:
      """
      Access to psychological therapies for severe mental illness is to widen; a fall is asked about, and no number \
      is set.
      """
  ) { $0.psychologicalTherapies.map { ($0.baseline, $0.trajectory) } }

  static let employmentSupportGrows = growth(
    "employment/access-grows", of: "Individual Placement and Support", key: "ips", criteria: ["A-2.0-40"],
    because: "Individual Placement and Support is to go on growing; a fall is asked about, and no local number is set."
  ) { $0.ips.map { ($0.baseline, $0.trajectory) } }

  private static func growth(
    _ id: String, of name: String, key: String, criteria: [String], because: String,
    _ figures: @escaping @Sendable (AccessPlan) -> (Measurement?, PerYear<Int>?)?
  ) -> Rule {
    Rule(
      id, "The number of people with \(name) does not fall", severity: .warning, criteria: criteria, because: because,
      passes: ["access: {\(key): {baseline: 410, trajectory: {2021/22: 410, 2022/23: 411}}}"],
      fails: [
        "access: {\(key): {baseline: {number: 410, measured: 2020-09-30}, trajectory: {2021/22: ⟦409⟧}}}",
        "access: {\(key): {baseline: 410, trajectory: {2022/23: ⟦519⟧, 2021/22: 520}}}",
      ]
    ) { proposal in
      guard let (baseline, trajectory) = figures(proposal.access), let trajectory, !trajectory.entries.isEmpty else {
        return .undecided("no numbers by year are given")
      }
      return .judged(
        steps(from: baseline?.number, trajectory).filter { $0.after.value < $0.before.value }.prefix(1).map { step in
          Problem(
            """
            \(grouped(step.after.value)) people are to have \(name) in \(step.year), fewer than the \
            \(grouped(step.before.value)) \(step.since)
            """,
            at: step.after,
            help: "Correct the number, or explain the fall.",
            notes: [.init("The higher number stands here", at: step.before)],
            asks: "Why do fewer people have \(name) in \(step.year)?")
        })
    }
  }

  static let acutePlacementsFall = Rule(
    "access/acute-placements-fall", "Acute placements out of area do not rise",
    severity: .warning, criteria: ["A-2.2.2-24"],
    because:
      """
      The new model is to ease the pressure on acute care. These are acute placements; those for rehabilitation are \
      counted apart.
      """,
    passes: ["access: {acute_out_of_area_placements: {baseline: 19, trajectory: {2021/22: 19, 2022/23: 4}}}"],
    fails: [
      "access: {acute_out_of_area_placements: {baseline: 19, trajectory: {2021/22: ⟦20⟧}}}",
      "access: {acute_out_of_area_placements: {trajectory: {2021/22: 3, 2022/23: ⟦4⟧}}}",
    ]
  ) { proposal in
    guard let plan = proposal.access.acuteOutOfAreaPlacements, let trajectory = plan.trajectory,
      !trajectory.entries.isEmpty
    else {
      return .undecided("no acute placements by year are given")
    }
    return .judged(
      steps(from: plan.baseline?.number, trajectory).filter { $0.after.value > $0.before.value }.prefix(1).map { step in
        Problem(
          """
          \(grouped(step.after.value)) acute placements out of area are expected in \(step.year), more than the \
          \(grouped(step.before.value)) \(step.since)
          """,
          at: step.after,
          help: "Correct the number, or explain the rise.",
          notes: [.init("The lower number stands here", at: step.before)],
          asks: "Why do acute placements out of area rise in \(step.year)?")
      })
  }

  static let accessKeepsGrowing = Rule(
    "access/growth", "The number of people seen grows from year to year",
    severity: .note, criteria: [],
    because: """
      The guidance sets minimum numbers and does not say that they must rise, so a fall is only reported. Later, in \
      2022/23, the national goal was to grow by 5% a year; a slower growth is set beside that.
      """,
    passes: ["access: {trajectory: {2021/22: 1000, 2022/23: 1050, 2023/24: 1200}}"],
    fails: [
      "access: {trajectory: {2021/22: 1000, 2022/23: ⟦1049⟧, 2023/24: 1200}}",
      "access: {trajectory: {2021/22: 1000, 2022/23: 1100, 2023/24: ⟦900⟧}}",
    ]
  ) { proposal in
    guard let trajectory = proposal.access.trajectory, trajectory.entries.count > 1 else {
      return .undecided("fewer than two years are given")
    }
    let goal = AccessTargets.laterGrowthGoalBasisPoints
    return .judged(
      steps(from: nil, trajectory).filter {
        $0.before.value > 0 && $0.after.value * 10_000 < $0.before.value * (10_000 + goal)
      }.prefix(1).map { step in
        step.after.value < step.before.value
          ? Problem(
            """
            The trajectory falls in \(step.year), from \(grouped(step.before.value)) to \
            \(grouped(step.after.value)) people
            """,
            at: step.after)
          : Problem(
            "The trajectory grows by \(percent(Int64((step.after.value - step.before.value) * 10_000 / step.before.value))) in \(step.year); the later national goal, of 2022/23, was \(percent(Int64(goal))) a year",
            at: step.after)
      })
  }

  /// One year's number and the one before it.
  struct Step {
    let year: FinancialYear
    let before: Located<Int>
    let after: Located<Int>
    /// "of 2021/22", "now".
    let since: String
  }

  /// From the number now, where it is given, through the years in their order.
  static func steps(from baseline: Located<Int>?, _ trajectory: PerYear<Int>) -> [Step] {
    var before = baseline
    var since = "now"
    var steps: [Step] = []
    for entry in trajectory.entries.sorted(by: { $0.year.value < $1.year.value }) {
      if let before { steps.append(Step(year: entry.year.value, before: before, after: entry.amount, since: since)) }
      (before, since) = (entry.amount, "of \(entry.year.value)")
    }
    return steps
  }
}
