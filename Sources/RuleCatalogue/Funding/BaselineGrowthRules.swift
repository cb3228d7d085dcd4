import Guidance
import ProposalModel
import RuleKit

// Transformation money comes on top of baseline that is kept up (Annex A, 1.1 and 1.4). Planned amounts are cumulative
// from 2018/19: they are compared year with year, and never added across years.

extension Rule {
  static let baselineGrowthRules: [Rule] = [
    baselineIsKeptUp, shortfallIsRecovered, baselineLinesFitPlanned, sourcesAreApart, reinvestmentReachesFloor,
  ]

  static let baselineIsKeptUp = Rule(
    "funding/baseline-kept-up", "Each CCG's baseline uplift is kept up, and all money together grows each year",
    severity: .warning, criteria: ["A-1.1-02", "A-1.1-05", "A-1.1-06"],
    because: """
      Transformation money tops up the CCGs' own investment, which has to have grown since 2019/20. The amounts are \
      cumulative from 2018/19, so that a lower figure than the year before means money taken away. Steps from year to \
      year may shrink. Together with the transformation money the total has to rise in each year to 2023/24.
      """,
    passes: [
      """
      funding:
        transformation_allocation: {2021/22: £2m, 2022/23: £4m, 2023/24: £6m}
        baseline_uplift: [{ccg: A, planned: {2019/20: £0.8m, 2020/21: "£800,000.01", 2021/22: £2m, 2022/23: £2m, 2023/24: £2.1m}}]
      """
    ],
    fails: [
      """
      funding:
        baseline_uplift: [{ccg: A, planned: {2020/21: £1.4m, 2021/22: £2m, 2022/23: ⟦"£1,999,999.99"⟧, 2023/24: £2.1m}}]
      """,
      """
      funding:
        baseline_uplift: [{ccg: A, planned: {2019/20: £1.4m, 2020/21: ⟦£1.4m⟧, 2021/22: £2m}}]
      """,
      """
      funding:
        transformation_allocation: {2021/22: £2m, 2022/23: ⟦£2m⟧, 2023/24: £6m}
        baseline_uplift: [{ccg: A, planned: {2021/22: £2m, 2022/23: £2m, 2023/24: £2.1m}}]
      """,
      """
      funding:
        baseline_uplift: [{ccg: A, expected: {2022/23: £2.2m}, planned: {2021/22: £2m, 2022/23: ⟦£2.1m⟧, 2023/24: £2.2m}}]
      """,
    ]
  ) { proposal in
    guard let baseline = BaselineEntries(proposal) else { return .undecided("no baseline uplift is given") }
    let entries = baseline.entries.filter { $0.planned != nil && !proposal.isIncomplete($0.planned?.place) }
    guard !entries.isEmpty else { return .undecided("no planned baseline uplift could be read") }
    var problems = entries.flatMap { fallsOf($0, in: proposal) }
    if problems.isEmpty { problems = laterShortfalls(entries) }
    if problems.isEmpty, entries.count == baseline.entries.count { problems = combinedFalls(entries, in: proposal) }
    return .judged(
      problems,
      open: entries.count < baseline.entries.count ? "the planned uplift of a CCG is not given or not readable" : nil)
  }

  /// Years in which one CCG's cumulative amount is below that of the year before, or has not grown up to 2020/21.
  private static func fallsOf(_ entry: BaselineUplift, in proposal: Proposal) -> [Problem] {
    let years = (entry.planned?.entries ?? []).sorted { $0.year.value < $1.year.value }
    return zip(years, years.dropFirst()).compactMap { before, now in
      let stands = now.amount.value == before.amount.value && now.year.value <= .y2020
      guard now.amount.value < before.amount.value || stands else { return nil }
      var notes = [Problem.Note("\(before.year.value): \(before.amount.value)", at: before.amount)]
      if let allocation = proposal.funding.transformationAllocation?[now.year.value], !stands {
        notes.append(.init("The transformation allocation of \(now.year.value): \(allocation.value)", at: allocation))
      }
      return Problem(
        stands
          ? """
          The baseline uplift of \(entry.name) stays at \(now.amount.value) from \(before.year.value) to \
          \(now.year.value); it should have grown since 2019/20
          """
          : """
          The baseline uplift of \(entry.name) falls from \(before.amount.value) in \(before.year.value) to \
          \(now.amount.value) in \(now.year.value), by \(before.amount.value - now.amount.value)
          """,
        at: now.amount,
        help: stands
          ? "Give the cumulative amount of each year from 2018/19, or explain why nothing was added."
          : """
          Give cumulative amounts from 2018/19, not the steps of each year; transformation money cannot replace \
          baseline.
          """,
        notes: notes, criteria: [stands ? "A-1.1-05" : "A-1.1-02"], cause: entry.fallsCause,
        asks: stands
          ? "Why did \(entry.name)'s community mental health baseline not grow in \(now.year.value)?"
          : "Why does \(entry.name)'s baseline uplift fall in \(now.year.value), and what makes up for it?")
    }
  }

  /// From 2022/23, plans below what the tool expects; up to 2021/22 the rule on recovery speaks.
  private static func laterShortfalls(_ entries: [BaselineUplift]) -> [Problem] {
    entries.flatMap { entry in
      (entry.planned?.entries ?? []).compactMap { planned -> Problem? in
        guard planned.year.value > .y2021, let expected = entry.expected?[planned.year.value],
          planned.amount.value < expected.value
        else { return nil }
        return Problem(
          """
          \(entry.name) plans \(planned.amount.value) for \(planned.year.value), \
          \(expected.value - planned.amount.value) below the uplift that is expected, \(expected.value)
          """,
          at: planned.amount, help: "Plan the expected uplift at least, or explain the difference.",
          notes: [.init("What is expected stands here", at: expected)], criteria: ["A-1.1-02"],
          asks: "Why does \(entry.name) plan less than the expected uplift for \(planned.year.value)?")
      }
    }
  }

  private static func combinedFalls(_ entries: [BaselineUplift], in proposal: Proposal) -> [Problem] {
    guard let allocation = proposal.funding.transformationAllocation else { return [] }
    let years = FinancialYear.transformation.compactMap {
      year -> (year: FinancialYear, new: Located<Money>, baseline: Money)? in
      let planned = entries.compactMap { $0.planned(in: year)?.value }
      guard planned.count == entries.count, let new = allocation[year] else { return nil }
      return (year, new, planned.total)
    }
    return zip(years, years.dropFirst()).compactMap { before, now in
      let totals = (before.new.value + before.baseline, now.new.value + now.baseline)
      guard now.year == before.year.next, totals.1 <= totals.0 else { return nil }
      return Problem(
        """
        Baseline uplift and transformation money together do not rise in \(now.year): \(totals.0) in \
        \(before.year), \(totals.1) in \(now.year)
        """,
        at: now.new, help: "Check the allocation of each year and the planned uplifts, which are cumulative.",
        notes: [before, now].map { year in
          Problem.Note(
            """
            \(year.year): \(year.new.value) transformation + \(year.baseline) baseline = \
            \(year.new.value + year.baseline)
            """,
            at: year.new)
        }, criteria: ["A-1.1-06"], asks: "Why does the money for community mental health not grow in \(now.year)?")
    }
  }

  static let shortfallIsRecovered = Rule(
    "funding/shortfall-recovered", "A CCG whose baseline uplift fell short says how it recovers in 2021/22",
    severity: .error, criteria: ["A-1.1-14"],
    because: """
      A plan is not approved where a CCG has invested less than expected and does not say how it makes that good in \
      2021/22. Recovered is read as: the uplift that the analytical tool expects by 2021/22. The tool is not public: \
      without its figure in the proposal nothing can be verified, and the figure is asked for.
      """,
    passes: [
      """
      funding:
        baseline_uplift:
          - {ccg: A, expected: {2020/21: £1m, 2021/22: £2m}, planned: {2020/21: £0.9m, 2021/22: £2m}, recovery: In April 2021 the contract rises by the £100k that was left out}
          - {ccg: B, expected: {2019/20: £0.8m, 2020/21: £1m}, planned: {2019/20: £0.7m, 2020/21: £1m}}
      """
    ],
    fails: [
      """
      funding:
        baseline_uplift: [⟦{ccg: A, expected: {2020/21: £1m}, planned: {2020/21: "£999,999.99"}}⟧]
      """,
      """
      funding:
        baseline_uplift: [⟦{ccg: A, expected: {2020/21: £1m}, planned: {2020/21: "£999,999.99"}, lines: [{year: 2021/23, amount: lots, purpose: fun}]}⟧]
      """,
      """
      funding:
        baseline_uplift:
          - {ccg: A, expected: {2020/21: £1m, 2021/22: £2m}, planned: {2020/21: £0.9m, 2021/22: ⟦"£1,999,999.99"⟧}, recovery: In April 2021 the contract rises by the £100k that was left out}
      """,
      """
      funding:
        baseline_uplift: [⟦{ccg: A, expected: {2019/20: £1m, 2020/21: £1.5m, 2021/22: £2m}, planned: {2019/20: £1m, 2020/21: £1.5m, 2021/22: £1.8m}}⟧]
      """,
      """
      funding:
        baseline_uplift: [{ccg: A, expected: ⟦{2020/21: £1.5m}⟧, planned: {2020/21: £1.5m, 2021/22: £1.6m}}]
      """,
    ]
  ) { proposal in
    guard let baseline = BaselineEntries(proposal) else { return .undecided("no baseline uplift is given") }
    let entries = baseline.entries.filter { !($0.expected?.entries ?? []).isEmpty && $0.planned != nil }
    let unverified = withoutExpected(baseline, in: proposal).map { [$0] } ?? []
    guard !entries.isEmpty || !unverified.isEmpty else {
      return .undecided("the uplift that is expected is not given")
    }
    let short = entries.map { (entry: $0, years: shortfalls(of: $0)) }.filter { !$0.years.isEmpty }
    guard !short.isEmpty || !unverified.isEmpty else {
      return .notApplicable("no CCG falls short of the uplift that is expected")
    }
    return .judged(short.compactMap { recoveryProblem(of: $0.entry, $0.years, in: proposal) } + unverified)
  }

  /// CCGs that say what they plan and not what is expected of them by 2021/22, so that nothing can be set beside it.
  private static func withoutExpected(_ baseline: BaselineEntries, in proposal: Proposal) -> Problem? {
    let open = baseline.entries.filter { entry in
      entry.planned(in: .y2021) != nil && entry.expected?[.y2021] == nil
        && !proposal.isUnreadable(entry.expected?.place)
    }
    guard let first = open.first else { return nil }
    let names = list(open.map(\.name))
    return Problem(
      missing: "expected.2021/22", within: first,
      """
      What uplift is expected of \(names) by 2021/22 is not answered, so whether enough is planned cannot be verified
      """,
      help: "Give the analytical tool's figure for 2021/22 under `expected`, beside what is planned.",
      severity: .warning, notes: open.dropFirst().prefix(8).map { .init("Not answered for \($0.name) either", at: $0) },
      asks: "Which baseline uplift does the LTP Analytical Tool give for \(names) by 2021/22?")
  }

  private typealias Shortfall = (year: FinancialYear, planned: Located<Money>, expected: Located<Money>)

  /// Up to 2021/22, without what was made good by 2020/21 already.
  private static func shortfalls(of entry: BaselineUplift) -> [Shortfall] {
    let madeGood = entry.planned(in: .y2020).flatMap { planned in
      entry.expected?[.y2020].map { planned.value >= $0.value }
    }
    return (entry.planned?.entries ?? []).compactMap { planned in
      if planned.year.value < .y2020, madeGood == true { return nil }
      guard planned.year.value <= .y2021, let expected = entry.expected?[planned.year.value],
        planned.amount.value < expected.value
      else { return nil }
      return (planned.year.value, planned.amount, expected)
    }
  }

  private static func recoveryProblem(of entry: BaselineUplift, _ short: [Shortfall], in proposal: Proposal) -> Problem?
  {
    // The last year counts: later amounts, being cumulative, include what was made good.
    guard let last = short.max(by: { $0.year < $1.year }) else { return nil }
    let gap = last.expected.value - last.planned.value
    if entry.recovery != nil {
      guard last.year == .y2021 else {
        return entry.planned(in: .y2021) == nil && !proposal.isIncomplete(entry.planned?.place)
          ? Problem(
            "\(entry.name) fell short by \(gap) in \(last.year), and what it plans for 2021/22 is not given",
            at: last.planned,
            help: "Give the amount planned for 2021/22, by which the shortfall has to be made good.",
            cause: entry.plannedCause, asks: "By how much will \(entry.name) raise its uplift in 2021/22?") : nil
      }
      return Problem(
        """
        \(entry.name) does not recover in 2021/22: \(last.planned.value) is planned, \(gap) below the \
        \(last.expected.value) expected
        """,
        at: last.planned,
        help: "Plan the expected uplift for 2021/22 at least; recovery later than that year is not enough.",
        notes: workings(short), cause: entry.falls ? entry.fallsCause : entry.cause(of: last.year),
        asks: "How will \(entry.name) reach \(last.expected.value) in 2021/22?")
    }
    guard !proposal.isUnreadable(entry.place, "recovery") else { return nil }
    return Problem(
      missing: "recovery", within: entry,
      """
      \(entry.name)'s uplift for \(last.year) is \(last.planned.value), \(gap) below the \(last.expected.value) \
      expected, and how it recovers in 2021/22 is not answered
      """,
      help:
        "Say under `recovery` what raises the uplift to the expected level in 2021/22, by when and by whose decision."
        + last.planned.value.hintOfPounds(beside: last.expected.value),
      notes: workings(short), cause: entry.falls ? entry.fallsCause : entry.cause(of: last.year),
      asks: "How and by when will \(entry.name) reach the expected baseline uplift in 2021/22?")
  }

  private static func workings(_ short: [Shortfall]) -> [Problem.Note] {
    short.map {
      .init(
        """
        \($0.year): \($0.expected.value) expected - \($0.planned.value) planned = \
        \($0.expected.value - $0.planned.value) short
        """,
        at: $0.expected)
    }
  }
}
