import Guidance
import ProposalModel
import RuleKit

// Whether each group has a service of its own in the community, for the whole footprint, with shorter waits (Annex A,
// 2.6.1 to 2.6.4).

extension Rule {
  static let dedicatedServiceRules: [Rule] = [
    dedicatedService(for: .eatingDisorders, id: "eating-disorders", criteria: ["A-2.0-14", "A-2.6.3-01"]),
    dedicatedService(
      for: .personalityDisorder, id: "personality-disorder",
      criteria: ["A-2.0-16", "A-2.6.4-01", "D-context-01", "D-context-02"]),
    dedicatedService(for: .rehabilitation, id: "rehabilitation", criteria: ["A-2.0-13", "A-2.6.2-07"]),
    .groupsReachTheFootprint, .placesMatchCouncils,
    shorterWaits(for: .eatingDisorders, id: "eating-disorders", criteria: ["A-2.6.3-07", "A-2.6.3-08"], isAsked: true),
    shorterWaits(for: .rehabilitation, id: "rehabilitation", criteria: ["A-2.6.2-05"], isAsked: true),
    shorterWaits(for: .personalityDisorder, id: "personality-disorder", criteria: ["A-2.6.4-14"], isAsked: false),
  ]

  private static func dedicatedService(for group: FocusGroup, id: String, criteria: [String]) -> Rule {
    let focus = "focus_groups: {\(group.key): {years: [2021/22, 2022/23]}}"
    let service = "purpose: \(group.rawValue)"
    return Rule(
      "\(id)/dedicated-service", "There is a dedicated community service or function for \(group.name), new or growing",
      severity: .warning, criteria: criteria,
      because: """
        Each of the three groups gets a service, or a function with its own staff, in the community. A group that starts \
        later than 2021/22 needs an outline only, so there it is just noted.
        """,
      passes: [
        """
        {\(focus), services: [{name: Our team, \(service), kind: dedicated, setting: community, status: new, \
        live_from: 2024-03-31}]}
        """,
        """
        {\(focus), services: [{name: Our team, \(service), status: expanded}, {name: Ward, \(service), setting: \
        inpatient}]}
        """,
      ],
      fails: [
        "{\(focus), services: ⟦[{name: Neighbourhood teams, purpose: core, kind: core}]⟧}",
        "{\(focus), services: [⟦{name: Ward, \(service), kind: dedicated, setting: inpatient, status: new}⟧]}",
        "{\(focus), services: [⟦{name: Our team, \(service), kind: dedicated, setting: community, status: existing}⟧]}",
        "{\(focus), services: [{name: Our team, \(service), kind: dedicated, status: new, live_from: ⟦2024-04-01⟧}]}",
        "{\(focus), services: ⟦[{name: Young people's clinic, \(service), ages: 10-17}]⟧}",
      ]
    ) { proposal in
      GroupDetail.judge(group, in: proposal) { detail in
        guard let services = proposal.services, !services.isEmpty else { return .undecided("no services are given") }
        let own = proposal.services(for: group)
        guard !proposal.isIncomplete(services.place) || !own.isEmpty else {
          return .undecided("a service could not be read")
        }
        return .judged(shortfall(of: own, detail, at: services).map { [$0] } ?? [])
      }
    }
  }

  private static func shortfall(of own: [Service], _ detail: GroupDetail, at services: Listed<Service>) -> Problem? {
    let name = detail.group.name
    let ask = "Which dedicated community service or function will \(name) have, and what is new in it?"
    func problem(_ message: String, at place: some Placed, help: String, kind: Problem.Kind = .unmet) -> Problem {
      Problem(message, at: place, help: help, kind: kind, severity: detail.severity, asks: ask)
    }
    guard let first = own.first else {
      return problem(
        "None of the services is for \(name)", at: services,
        help: "Add the service or function with `purpose: \(detail.group.rawValue)` and `kind: dedicated`.",
        kind: .missing)
    }
    // A function within the core teams is a dedicated one for this group, if it is named (Annex A, 2.6.4).
    let dedicated = own.filter { $0.kind?.value != .core || detail.group == .personalityDisorder }
    guard !dedicated.isEmpty else {
      return problem(
        "\(first.name?.value ?? "The service") for \(name) is part of the core, not dedicated to the group",
        at: first.kind?.place ?? first.place,
        help: "Add a dedicated service, or write `kind: dedicated` if it is one.")
    }
    let community = dedicated.filter(\.isInCommunity)
    guard !community.isEmpty else {
      return problem(
        """
        No service for \(name) works in the community \
        (\(dedicated.compactMap { $0.setting?.value.rawValue }.joined(separator: ", ")))
        """,
        at: dedicated[0],
        help: "Add the community service; a ward or a day unit is none.")
    }
    guard community.contains(where: { $0.status?.value != .existing }) else {
      return problem(
        "The service for \(name) exists already, and is neither new nor to grow or change", at: community[0],
        help: "Write `status: new`, `expanded` or `recast`, and say what changes.")
    }
    guard !community.contains(where: \.isLiveByMarch2024),
      let live = community.compactMap(\.liveFrom).min(by: { $0.value < $1.value })
    else { return nil }
    return problem(
      "The service for \(name) starts on \(live.value), after March 2024", at: live,
      help: "Bring it forward into the three years of the programme.")
  }

  static let groupsReachTheFootprint = Rule(
    "groups/whole-footprint", "By March 2024 each group's service reaches every PCN",
    severity: .warning, criteria: ["A-2.6.1-06", "D-case-01"],
    because: """
      Care for each group is to improve wherever the new model works, by March 2024. One hub may serve many PCNs; a \
      smaller reach in the first years is fine.
      """,
    passes: [
      """
      focus_groups: {rehabilitation: {years: [2021/22, 2022/23]}}
      services: [{name: Rehab, purpose: rehabilitation, pcns: [Riverside], live_from: 2021-10-01}, {name: Rehab county, purpose: rehabilitation, pcns: [Hill PCN], live_from: 2024-03-31}]
      coverage: {pcns: [Riverside PCN, Hill PCN]}
      """,
      """
      focus_groups: {rehabilitation: {years: [2021/22, 2022/23]}}
      services: [{name: Rehab, purpose: rehabilitation, pcns: [Riverside PCN, Hill PCN], live_from: 2021-10-01}]
      coverage: {pcns: [Riverside PCN, Hill PCN, hill pcn]}
      """,
    ],
    fails: [
      """
      focus_groups: {rehabilitation: {years: [2021/22, 2022/23]}}
      services: [{name: Rehab, purpose: rehabilitation, pcns: ⟦[Riverside PCN]⟧, live_from: 2021-10-01}]
      coverage: {pcns: [Riverside PCN, Hill PCN]}
      """,
      """
      focus_groups: {rehabilitation: {years: [2021/22, 2022/23]}}
      services: [{name: Rehab, purpose: rehabilitation, pcns: ⟦Riverside PCN⟧, live_from: 2021-10-01}, {name: Rehab county, purpose: rehabilitation, pcns: [Hill PCN], live_from: 2024-04-01}]
      coverage: {pcns: [Riverside PCN, Hill PCN]}
      """,
    ]
  ) { proposal in
    let footprint = proposal.derived(FootprintPCNs.self)
    guard !footprint.all.isEmpty, !proposal.isIncomplete(proposal.coverage.pcns?.place, in: "pcns", "name"),
      !proposal.isIncomplete(
        proposal.services?.place, in: "services", "purpose", "kind", "pcns", "setting", "live_from")
    else {
      return .undecided("the PCNs or the services are not given, or could not be read")
    }
    var judged = false
    var problems: [Problem] = []
    for declaration in proposal.derived(DeclaredPhasing.self).declarations
    where !declaration.isExempt && !declaration.years.isEmpty {
      let own = proposal.services(for: declaration.group).filter(\.isInCommunity)
      guard let first = own.first(where: \.isLiveByMarch2024),
        let reached = footprint.reached(by: own.filter(\.isLiveByMarch2024))
      else { continue }
      judged = true
      let absent = footprint.all.indices.filter { !reached.contains($0) }
      guard !absent.isEmpty else { continue }
      let names =
        absent.prefix(6).map { footprint.all[$0].name?.value ?? "" }
        + (absent.count > 6 ? ["\(absent.count - 6) more"] : [])
      problems.append(
        Problem(
          """
          The service for \(declaration.group.name) reaches \(reached.count) of \(footprint.all.count) PCNs by \
          March 2024: not \(list(names))
          """,
          at: first.pcns?.place ?? first.place,
          help: "Add these PCNs to the `pcns` of a service, or add the service that reaches them by then.",
          notes: own.filter { !$0.isLiveByMarch2024 }.map {
            .init("This one starts after March 2024", at: $0.liveFrom)
          },
          asks: "How does care for \(declaration.group.name) reach \(list(names)) by March 2024?"))
    }
    return judged ? .judged(problems) : .undecided("no group's service names all of its PCNs")
  }

  static let placesMatchCouncils = Rule(
    "groups/places-match-councils", "Each place-level service belongs to a council's area",
    severity: .note, criteria: ["A-2.6.2-02"],
    because:
      """
      The guidance thinks of a place as a council's or borough's area, so that social care and health meet; another \
      boundary can be explained.
      """,
    passes: [
      """
      services: [{name: Rehab, purpose: rehabilitation, kind: dedicated, level: place, pcns: [Riverside PCN]}]
      coverage: {pcns: [{name: Riverside PCN, local_authority: Oldtown City Council}]}
      """
    ],
    fails: [
      "services: [⟦{name: Rehab place 1, purpose: rehabilitation, kind: dedicated, level: place}⟧]",
      """
      services: [⟦{name: Rehab, purpose: rehabilitation, kind: dedicated, level: place, pcns: [Riverside PCN]}⟧]
      coverage: {pcns: [{name: Riverside PCN}]}
      """,
    ]
  ) { proposal in
    let services = (proposal.services ?? []).filter {
      Purpose.focusGroups.contains($0.purpose?.value ?? .other) && $0.kind?.value != .core && $0.level?.value == .place
    }
    guard !services.isEmpty else { return .notApplicable("no dedicated service is organised by place") }
    let footprint = proposal.derived(FootprintPCNs.self)
    let councils = proposal.system.organisations(.localAuthority).compactMap { $0.name?.value }
    let unmatched = services.filter { service in
      let pcns = service.pcns ?? []
      let hasArea = pcns.contains { pcn in
        footprint.position(of: pcn.value).map { footprint.all[$0].localAuthority != nil } ?? false
      }
      guard !hasArea, !pcns.contains(where: FootprintPCNs.isWholeFootprint) else { return false }
      let words = Words(service.name?.value ?? "").all
      return !councils.contains { council in Words(council).all.first.map(words.contains) ?? false }
    }
    guard let first = unmatched.first else { return .pass }
    return .judged([
      Problem(
        """
        It is not said to which council's area \(list(unmatched.map { $0.name?.value ?? "this service" })) \
        \(unmatched.count == 1 ? "belongs" : "belong")
        """,
        at: first,
        help: "Name the `pcns` it serves, and the `local_authority` of each PCN.",
        asks: "Which council's area does each place-level service match?")
    ])
  }

  private static func shorterWaits(for group: FocusGroup, id: String, criteria: [String], isAsked: Bool) -> Rule {
    let years = "years: [2021/22, 2022/23]"
    let asked =
      isAsked
      ? [
        "focus_groups: {\(group.key): ⟦{\(years)}⟧}",
        "focus_groups: {\(group.key): {\(years), waits: {to_treatment: ⟦{baseline: 26}⟧}}}",
      ] : []
    let fails = [
      """
      focus_groups: {\(group.key): {\(years), waits: {to_treatment: {baseline: 5, target: {2021/22: 4.5, 2022/23: \
      ⟦5⟧}}}}}
      """,
      """
      focus_groups: {\(group.key): {\(years), waits: {to_treatment: {baseline: 26, target: {2021/22: ⟦27⟧, 2022/23: \
      10}}}}}
      """,
    ]
    return Rule(
      "\(id)/shorter-waits", "Waits for \(group.name) are given, and fall", severity: .warning, criteria: criteria,
      because: """
        The wait now and the wait aimed for show whether people will be seen sooner. A wait of four weeks or less may \
        stay as it is. For a group that starts later than 2021/22 an outline is enough, so there it is just noted.
        """,
      passes: [
        "focus_groups: {\(group.key): {\(years), waits: {to_treatment: {baseline: 4.001, target: {2022/23: 4}}}}}",
        """
        focus_groups: {\(group.key): {\(years), waits: {to_assessment: {baseline: 2, target: {2022/23: 2}}, \
        to_treatment: {baseline: 4, target: {2022/23: 4}}}}}
        """,
      ],
      fails: fails + asked
    ) { proposal in
      GroupDetail.judge(group, in: proposal) { detail in
        waits(detail, isAsked: isAsked, in: proposal)
      }
    }
  }

  private static func waits(_ detail: GroupDetail, isAsked: Bool, in proposal: Proposal) -> Verdict {
    guard let plan = detail.declaration.plan else { return .undecided("nothing is said of \(detail.group.name)") }
    let name = detail.group.name
    let ask =
      "How long do people wait for \(name) now, to assessment and to treatment, and how long will they each year?"
    let given = [plan.waits?.toAssessment, plan.waits?.toTreatment].compactMap { $0 }
    // A wait to assessment alone says nothing of the wait for treatment.
    let main = plan.waits?.toTreatment ?? (detail.group == .rehabilitation ? plan.waits?.toAssessment : nil)
    guard isAsked || !given.isEmpty else { return .undecided("no waits are given") }
    guard !proposal.isIncomplete(plan.waits?.place) else { return .undecided("a wait could not be read") }
    var parts: [Problem] = []
    if isAsked {
      if let main {
        let absent = [main.baseline == nil ? "baseline" : nil, main.target?.entries.isEmpty ?? true ? "target" : nil]
          .compactMap { $0 }
        if let first = absent.first {
          parts.append(
            Problem(
              missing: first, within: main,
              """
              The wait for \(name) \
              \(absent.count == 2 ? "now and aimed for" : first == "baseline" ? "now" : "aimed for") is not answered
              """,
              help: "Add \(list(absent.map { "`\($0)`" })), in weeks.", severity: detail.severity, asks: ask))
        }
      } else {
        parts.append(
          Problem(
            missing: given.isEmpty ? "waits" : "waits.to_treatment", within: plan,
            "The waits for \(name)\(given.isEmpty ? "" : " to treatment") are not answered",
            help: "Give `waits.to_treatment` with its `baseline` and its `target` by year, in weeks.",
            severity: detail.severity, asks: ask))
      }
    }
    parts += given.compactMap { longerWait($0, name) }
    return .judged(Problem.joined(parts, cause: "waits for \(detail.group.rawValue)"))
  }

  /// A target above the wait now, or a last target that is no shorter although there is something to shorten.
  private static func longerWait(_ wait: WaitTrajectory, _ name: String) -> Problem? {
    guard let baseline = wait.baseline,
      let targets = wait.target?.entries.sorted(by: { $0.year.value < $1.year.value }), let last = targets.last
    else { return nil }
    let ask = "Why does the wait for \(name) not fall?"
    if let worse = targets.first(where: { $0.amount.value > baseline.value }) {
      return Problem(
        """
        The wait for \(name) is to be \(worse.amount.value) weeks in \(worse.year.value), longer than the \
        \(baseline.value) now
        """,
        at: worse.amount,
        help: "Correct one of the two, or explain it.", notes: [.init("The wait now stands here", at: baseline)],
        asks: ask)
    }
    guard last.amount.value == baseline.value, baseline.value > Quantity(Int64(FourWeekWait.maximumWeeks)) else {
      return nil
    }
    return Problem(
      "The wait for \(name) stays at \(baseline.value) weeks", at: last.amount,
      help: "Aim for a shorter one by \(last.year.value).",
      notes: [.init("The wait now stands here", at: baseline)], asks: ask)
  }
}
