import Guidance
import ProposalModel
import RuleKit

// How the proposal was developed: by whom, and with how much of the time (Annex A, 1, 1.5).

extension Rule {
  static let developmentRules = [developmentHasMostOfTheTime, leadsAreNamed, nameIsASystems, yearsAreNotCopies]

  static let developmentHasMostOfTheTime = Rule(
    "development/most-of-the-time",
    "The timetable gives more days to development than to sign-off, and has sign-off in it",
    severity: .warning, criteria: ["A-1.5-05", "A-1.5-03"],
    because: """
      Most of the time between 9 October 2020 and 20 January 2021 is for developing the proposal, and sign-off is fitted \
      in before each submission. Days count once for each kind. A proposal without a timetable is not asked for one.
      """,
    passes: [
      """
      proposal: {submitted: 2021-01-20, timetable: [{step: Writing, kind: development, start: 2020-10-12, end: \
      2020-10-17}, {step: Signing, kind: sign-off, start: 2021-01-14, end: 2021-01-18}]}
      """,
      """
      proposal: {stage: first-draft, submitted: 2020-11-18, timetable: [{step: Writing, kind: development, start: \
      2020-10-12, end: 2020-10-17}, {step: Signing, kind: sign-off, start: 2021-01-14, end: 2021-01-18}]}
      """,
    ],
    fails: [
      """
      proposal: {timetable: ⟦[{step: Writing, kind: development, start: 2020-10-12, end: 2020-10-16}, {step: \
      Signing, kind: sign-off, start: 2021-01-14, end: 2021-01-18}]⟧}
      """,
      """
      proposal: {timetable: ⟦[{step: Writing, kind: development, start: 2020-10-12, end: 2020-10-15}, {step: More \
      writing, kind: development, start: 2020-10-12, end: 2020-10-15}, {step: Signing, kind: sign-off, start: \
      2021-01-14, end: 2021-01-18}]⟧}
      """,
      "proposal: {timetable: ⟦[{step: Writing, kind: development, start: 2020-10-12, end: 2020-11-13}]⟧}",
      """
      proposal: {submitted: 2021-01-18, timetable: [{step: Writing, kind: development, start: 2020-10-12, end: \
      2020-11-13}, {step: Signing, kind: sign-off, start: 2021-01-14, end: ⟦2021-01-19⟧}]}
      """,
    ]
  ) { proposal in
    guard let steps = proposal.submission.timetable, !steps.isEmpty else { return .undecided("no timetable is given") }
    guard !proposal.isIncomplete(steps.place), steps.allSatisfy({ $0.kind != nil }) else {
      return .undecided("some steps do not say of what kind they are")
    }
    let signing = steps.filter { $0.kind?.value == .signOff }
    guard !signing.isEmpty else {
      return .judged([
        Problem(
          "The timetable has no step for sign-off", at: steps, help: "Add the step, with `kind: sign-off`.",
          criteria: ["A-1.5-03"],
          asks: "When was the proposal signed off within each organisation?")
      ])
    }
    var problems: [Problem] = []
    // A first draft's timetable goes on to the final version.
    if proposal.judgedAs != .firstDraft, let submitted = proposal.plausibleSubmission,
      let late = signing.compactMap(\.end).first(where: { $0.value > submitted.value.date })
    {
      problems.append(
        Problem(
          "Sign-off ends on \(late.value), after the day of submission, \(submitted.value.date)", at: late,
          help: "Correct one of the two dates.",
          notes: [.init("The day of submission stands here", at: submitted)], criteria: ["A-1.5-03"],
          asks: "Was the proposal signed off before it was submitted?"))
    }
    guard steps.allSatisfy({ $0.start != nil && $0.end != nil }) else { return .judged(problems) }
    let development = days(of: steps.filter { $0.kind?.value == .development })
    let signOff = days(of: signing)
    if development <= signOff {
      problems.append(
        Problem(
          "Development has \(counted(development, "day")), sign-off \(signOff): not the greater part", at: steps,
          help: "Check the kinds and dates of the steps.",
          notes: signing.prefix(4).map { .init("A step of sign-off", at: $0) }, criteria: ["A-1.5-05"],
          asks: "Why did sign-off take as long as the development of the proposal?"))
    }
    return .judged(problems)
  }

  /// Days that the steps cover, each once, both ends included.
  private static func days(of steps: [TimetableStep]) -> Int {
    let spans = steps.compactMap { step in
      step.start.flatMap { start in step.end.map { (start.value.dayNumber, $0.value.dayNumber) } }
    }.sorted { $0 < $1 }
    var counted = 0
    var reached = Int.min
    for (start, end) in spans where end >= start && end > reached {
      counted += end - max(start, reached == Int.min ? start : reached + 1) + 1
      reached = end
    }
    return counted
  }

  static let leadsAreNamed = Rule(
    "development/leads-named",
    "The person or people who lead the writing are named, with role, organisation and address",
    severity: .note, criteria: ["A-1-06"],
    because: "The regional team has to know whom to ask.",
    passes: [
      """
      proposal: {leads: [{name: R Tennant, role: Programme Director, organisation: NHS Oldtown CCG, email: \
      r@example.nhs.uk}, D Hill]}
      """
    ],
    fails: [
      "proposal: ⟦{format: 1}⟧",
      "proposal: {leads: ⟦[{name: R Tennant, role: Programme Director, organisation: NHS Oldtown CCG}]⟧}",
      "proposal: {leads: ⟦[{organisation: NHS Oldtown CCG, email: office@example.nhs.uk}]⟧}",
    ]
  ) { proposal in
    guard let leads = proposal.submission.leads, !leads.isEmpty else {
      return .missing(
        "proposal.leads", "The people who lead the writing are not answered",
        help: "Name them under `proposal.leads`, with role, organisation and e-mail address.")
    }
    guard
      !leads.contains(where: {
        $0.name != nil && ($0.role ?? $0.post) != nil && $0.organisation != nil && $0.email != nil
      })
    else { return .pass }
    return .missing(
      "proposal.leads", "No lead is given with name, role, organisation and e-mail address",
      help: "Complete one entry of `proposal.leads`.")
  }

  static let nameIsASystems = Rule(
    "system/name-is-a-systems", "The system's name is that of an STP or ICS, not of one of its organisations",
    severity: .warning, criteria: ["A-1-03"],
    because: "One plan is asked for from the whole system; one in the name of a trust, a CCG or a council is not it.",
    passes: [
      "system: {name: Oldtown, organisations: [{name: NHS Oldtown CCG, kind: ccg}, {name: Oldtown ICS, kind: stp-ics}]}"
    ],
    fails: [
      "system: {name: ⟦NHS Oldtown CCG⟧, organisations: [{name: NHS Oldtown CCG, kind: ccg}]}",
      "system: {name: ⟦Oldtown Mental Health NHS Foundation Trust⟧}", "system: {name: ⟦London Borough Council⟧}",
    ]
  ) { proposal in
    guard let name = proposal.system.name else { return .undecided("the system's name is not given") }
    let written = OrganisationName(name.value)
    let own = (proposal.system.organisations ?? []).first {
      $0.name.map { OrganisationName($0.value).key } == written.key
    }
    let bodies: [(ending: String, kind: OrganisationKind)] = [
      ("trust", .mentalHealthProvider), ("ccg", .ccg), ("council", .localAuthority), ("pcn", .pcn),
    ]
    let listed = own?.kind?.value.isOneOrganisation == true ? own?.kind?.value.oneOfThem : nil
    let ending = bodies.first { written.key.hasSuffix(" " + $0.ending) }.map {
      $0.ending == "trust" ? "a trust" : $0.kind.oneOfThem
    }
    guard let what = listed ?? ending else { return .pass }
    return .judged([
      Problem(
        "\(name.value) is the name of \(what), not of an STP or ICS", at: name,
        help: "Give the name of the STP or ICS that the plan is for.",
        notes: own.map { [.init("It is listed here", at: $0)] } ?? [], asks: "For which STP or ICS is the proposal?")
    ])
  }

  static let yearsAreNotCopies = Rule(
    "plan/three-years",
    "Money, access, coverage and milestones are planned for each of the three years, each for itself",
    severity: .warning, criteria: ["A-1.0-06"],
    because: """
      The allocation grows and more PCNs come in each year; lines that repeat to the penny have not been planned. That \
      three such lines are asked about is the tool's own setting. What is missing for a year is asked for where it belongs.
      """,
    passes: [
      """
      funding: {spend: [{year: 2021/22, amount: £100, description: Nurses}, {year: 2021/22, amount: £200, description: Therapists}, {year: 2021/22, amount: £300, description: Grants},
        {year: 2022/23, amount: £100, description: Nurses}, {year: 2022/23, amount: £200, description: Therapists}, {year: 2022/23, amount: £350, description: Grants}, {year: 2023/24, amount: £900}]}
      access: {trajectory: {2021/22: 1900, 2022/23: 4200, 2023/24: 6100}}
      coverage: {pcns: [{name: Riverside PCN, covered_from: 2021-10-01}]}
      governance: {milestones: [{date: 2021-10-01}, {date: 2022-10-01}, {date: 2023-10-01}]}
      """
    ],
    fails: [
      """
      funding: {spend: ⟦[{year: 2021/22, amount: £100, description: Nurses}, {year: 2021/22, amount: £200, \
      description: Therapists}, {year: 2021/22, amount: £300, description: Grants}, {year: 2022/23, amount: £300, \
      description: Grants}, {year: 2022/23, amount: £100, description: Nurses}, {year: 2022/23, amount: £200, \
      description: Therapists}]⟧}
      """,
      """
      funding: {spend: ⟦[{year: 2021/22, amount: £1, description: Start}, {year: 2022/23, amount: £100, \
      description: Nurses}, {year: 2022/23, amount: £200, description: Therapists}, {year: 2022/23, amount: £300, \
      description: Grants}, {year: 2023/24, amount: £100, description: Nurses}, {year: 2023/24, amount: £200, \
      description: Therapists}, {year: 2023/24, amount: £300, description: Grants}]⟧}
      """,
    ]
  ) { proposal in
    guard let spend = proposal.funding.spend, !spend.isEmpty else { return .undecided("no spend is given") }
    func lines(_ year: FinancialYear) -> [String] {
      proposal.transformationLines(in: year).map {
        "\($0.amount.value.pence) \($0.line.purpose?.value.rawValue ?? "") \($0.line.description?.value ?? "")"
      }.sorted()
    }
    let years = FinancialYear.transformation
    for (year, earlier) in zip(years.dropFirst(), years) {
      let own = lines(year)
      guard own.count >= leastCopies, own == lines(earlier) else { continue }
      return .judged([
        Problem(
          "The \(own.count) lines of \(year) are those of \(earlier), to the penny", at: spend,
          help: "Plan \(year) for itself.",
          asks: "How does the spend of \(year) differ from that of \(earlier)?")
      ])
    }
    let isWhole = years.allSatisfy { year in
      !lines(year).isEmpty && proposal.access.trajectory?[year] != nil
        && (proposal.governance.milestones ?? []).contains { $0.date?.value.touches(year) ?? false }
    }
    return isWhole && !(proposal.coverage.pcns ?? []).isEmpty
      ? .pass : .undecided("money, access, coverage or milestones are not given for every year")
  }

  private static let leastCopies = 3
}

extension OrganisationKind {
  /// Kinds that are never a whole system.
  fileprivate var isOneOrganisation: Bool {
    switch self {
    case .stpICS, .providerCollaborative, .other: false
    default: true
    }
  }
}
