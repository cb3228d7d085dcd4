import Guidance
import ProposalModel
import RuleKit

// Who has a seat in governance (Annex A, 2.0, 2.3, 2.5).

extension Rule {
  static let partyRules = [
    sevenPartiesHaveASeat, primaryCareSitsOnAMainGroup, livedExperienceDecides, partnersWorkOnTheModel, aProviderLeads,
  ]

  private static let six = """
    {name: A Reed, sector: stp-ics}, {name: B Stone, sector: mental-health-provider, organisation: Oldtown Trust}, \
    {name: C Moss, sector: ccg, organisation: NHS Oldtown CCG}, {name: D Hill, sector: pcn}, {name: E Lake, sector: vcse}, \
    {name: F Brook, sector: lived-experience}
    """
  private static let bodies = """
    system: {organisations: [{name: NHS Oldtown CCG, kind: ccg}, {name: Oldtown Trust, kind: mental-health-provider}]}
    """
  private static let council = "{name: G Wood, sector: local-authority, organisation: Oldtown City Council}"
  private static let twoCouncils =
    """
    system: {organisations: [{name: Oldtown City Council, kind: local-authority, social_services: true}, {name: \
    Newbridge County Council, kind: local-authority, social_services: true}, {name: Tarn District Council, kind: \
    local-authority, social_services: false}]}
    """

  static let sevenPartiesHaveASeat = Rule(
    "governance/seven-parties", "Each of the seven parties has a seat in governance",
    severity: .error,
    criteria: ["A-2.0-06", "A-2.3-04", "A-2.3-05", "A-2.5.1-04", "A-2.5.2-12", "A-2.5.3-08", "A-2.3-06"],
    because: """
      Approval needs the STP or ICS, mental health providers, CCGs, PCNs, local authorities, the voluntary sector and \
      people with lived experience in governance. Providers and councils that have no seat of their own, while others \
      of their kind have one, are asked about.
      """,
    passes: [
      "governance: {groups: [{name: Programme Board, level: programme, members: [\(six), \(council)]}]}",
      // Members named by their organisation, one of several councils speaking for all, a district without a seat.
      """
      {\(twoCouncils), governance: {groups: [{name: Programme Board, members: [\(six), {name: G Wood, sector: \
      local-authority, organisation: Oldtown and Newbridge councils}]}]}}
      """,
      """
      {\(twoCouncils), governance: {groups: [{name: Programme Board, members: [\(six), {name: G Wood, sector: \
      local-authority, role: "director, for both councils", organisation: Oldtown City Council}]}]}}
      """,
      """
      {\(twoCouncils), governance: {groups: [{name: Programme Board, members: [\(six), Oldtown City Council]}, \
      {name: Delivery Group, members: [Newbridge County Council]}]}}
      """,
      // A PCN's clinical director employed by the CCG, a system's lead by the trust.
      """
      {\(bodies), governance: {groups: [{name: Programme Board, members: [{name: A Reed, sector: stp-ics, \
      organisation: Oldtown Trust}, {name: B Stone, sector: mental-health-provider, organisation: Oldtown Trust}, \
      {name: C Moss, sector: ccg, organisation: NHS Oldtown CCG}, {name: D Hill, role: Clinical Director of Hill PCN, \
      sector: pcn, organisation: NHS Oldtown CCG}, {name: E Lake, sector: vcse}, {name: F Brook, sector: \
      lived-experience}, \(council)]}]}}
      """,
    ],
    fails: [
      "governance: {groups: ⟦[{name: Programme Board, members: [\(six)]}]⟧}",
      """
      governance: {groups: ⟦[{name: Programme Board, members: [\(six), {name: G Wood, role: in attendance, sector: \
      local-authority}]}]⟧}
      """,
      "{\(twoCouncils), governance: {groups: ⟦[{name: Programme Board, members: [\(six), \(council)]}]⟧}}",
      """
      governance: {groups: ⟦[{name: Oldtown ICS Partnership Board, level: board, members: [{name: B Stone, sector: \
      mental-health-provider}, {name: C Moss, sector: ccg}, {name: D Hill, sector: pcn}, {name: E Lake, sector: vcse}, \
      {name: F Brook, sector: lived-experience}, \(council)]}]⟧}
      """,
      "governance: ⟦{risks: []}⟧", "governance: {groups: ⟦[Programme Board]⟧}",
      "governance: {groups: ⟦[{name: Programme Board, members: [\(six), Somebody]}]⟧}",
      "governance: {groups: ⟦[{name: Programme Board, chair: TBC, level: bord, members: [\(six), TBC]}]⟧}",
      """
      governance: {groups: ⟦[{name: Programme Board, members: [\(six), {name: G Wood, sector: vcsee, role: TBC, \
      organisation: ""}, {name: TBC, sector: pcn, level: execcutive}]}]⟧}
      """,
      "governance: {groups: ⟦[{name: Programme Board, frequency: monthly, frequency: weekly, members: [\(six)]}]⟧}",
      // A seat in which nobody sits, and one held from a body that cannot speak for the party or may not.
      """
      governance: {groups: ⟦[{name: Programme Board, members: [\(six), {name: vacant, sector: local-authority, \
      organisation: Oldtown City Council}]}]⟧}
      """,
      """
      {\(bodies), governance: {groups: ⟦[{name: Programme Board, members: [\(six), {name: G Wood, role: Head of \
      Commissioning, sector: local-authority, organisation: NHS Oldtown CCG}]}]⟧}}
      """,
      """
      {\(bodies), governance: {groups: ⟦[{name: Programme Board, members: [\(six), {name: G Wood, role: Director of \
      Adult Social Services, sector: local-authority, organisation: NHS Oldtown CCG}]}]⟧}}
      """,
    ]
  ) { proposal in
    guard let groups = proposal.governance.groups else {
      return .judged([
        Problem(
          missing: "governance.groups", "The groups that steer the programme, and their members, are not answered",
          help: "List each group under `governance.groups`, with its members and the `sector` that each speaks for.",
          asks: "Which groups steer the programme, and who sits on them?")
      ])
    }
    let found = proposal.derived(GovernanceSeats.self)
    let unread = UnreadSeats(in: groups, of: proposal)
    guard !found.seats.isEmpty || !found.vacant.isEmpty || !found.doubtful.isEmpty || !found.misplaced.isEmpty else {
      guard unread.most == 0 else { return .undecided("a member of a group could not be read") }
      return .judged([
        Problem(
          missing: "governance.groups", "The members of the groups that steer the programme are not answered",
          help: "List the `members` of each group, with the `sector` that each speaks for.",
          asks: "Who sits on the groups that steer the programme, and for whom?")
      ])
    }
    var absent = GovernanceParty.allCases.filter { found.seats(of: $0.kind).isEmpty }
    let own = absent.contains(.stpICS) ? proposal.groupOfTheSystem : nil
    if own != nil { absent.removeAll { $0 == .stpICS } }
    // A seat that could not be read may be that of any one party, and of no more than one.
    guard absent.isEmpty || absent.count > unread.most else {
      return .undecided("a member of a group could not be read")
    }
    let isEachKnown = unread.most == 0 && !unread.hasUnknownOrganisation
    let unseated = isEachKnown ? unseatedOrganisations(found, proposal) : (asked: [], shown: nil)
    guard !absent.isEmpty else {
      guard !unseated.asked.isEmpty else {
        return .judged([own.map { ownGroup($0, groups) }, unseated.shown].compactMap { $0 })
      }
      let names = list(unseated.asked.compactMap(\.name?.value))
      return .judged([
        Problem(
          missing: "governance.groups", "\(names) \(unseated.asked.count == 1 ? "has" : "have") no seat in governance",
          help:
            "Add a member of \(names) to a group, or say who speaks for \(unseated.asked.count == 1 ? "it" : "them").",
          severity: .warning,
          notes: unseated.asked.map { .init("Listed here: \($0.name?.value ?? "")", at: $0) },
          criteria: ["A-2.0-06"]
            + Set(unseated.asked.map { $0.kind?.value == .localAuthority ? "A-2.5.2-12" : "A-2.3-04" }).sorted(),
          asks: "Who speaks for \(names) in governance?")
      ])
    }
    let excepted = absent.filter { party in party.criteria.contains { proposal.claimsException(from: $0) } }
    let others = absent.filter { party in !excepted.contains(party) }
    var problems = excepted.map { noSeat([$0], found, unread, criteria: $0.criteria) }
    if !others.isEmpty {
      var problem = noSeat(others, found, unread, criteria: ["A-2.0-06"] + Set(others.flatMap(\.criteria)).sorted())
      problem.notes += unseated.asked.map { .init("No seat of its own either: \($0.name?.value ?? "")", at: $0) }
      problems.append(problem)
    }
    return .judged(problems)
  }

  private static func ownGroup(_ group: GovernanceGroup, _ groups: Listed<GovernanceGroup>) -> Problem {
    Problem(
      "No member speaks for the STP or ICS as such; its own \(group.name?.value ?? "board") is taken for its seat",
      at: groups, severity: .note, notes: [.init("The group", at: group)], criteria: ["A-2.0-06", "A-2.3-04"])
  }

  private static func noSeat(
    _ parties: [GovernanceParty], _ found: GovernanceSeats, _ unread: UnreadSeats, criteria: [String]
  ) -> Problem {
    let names = list(parties.map(\.name))
    // Where somebody may be speaking for each of the parties, it is a question.
    let near = parties.allSatisfy { party in party.near.map { !found.seats(of: $0).isEmpty } ?? false }
    let isUnknown = found.unknown.count >= parties.count
    let placed = (found.misplaced + found.doubtful).filter { placed in parties.contains { $0.kind == placed.seat.kind }
    }
    let isDoubtful = parties.allSatisfy { party in found.doubtful.contains { $0.seat.kind == party.kind } }
    let vacant = found.vacant.filter { seat in parties.contains { $0.kind == seat.kind } }
    let isVacant = placed.isEmpty && parties.allSatisfy { party in vacant.contains { $0.kind == party.kind } }
    // A seat that is kept for an organisation by name is no seat that was forgotten.
    let isKept = isVacant && vacant.allSatisfy { $0.organisation != nil }
    let isOpen = isUnknown || near || isDoubtful || isKept
    var notes = placed.prefix(6).map { placed in
      Problem.Note(
        "\(placed.seat.member.name?.value ?? "This member") comes from \(placed.kind.oneOfThem)",
        at: placed.seat.member)
    }
    notes += vacant.prefix(6).map { seat in
      Problem.Note("Nobody is named for this seat yet", at: seat.member)
    }
    notes += unread.vacant.prefix(6).map { Problem.Note("Nobody is named here yet", at: $0) }
    notes += found.unknown.prefix(6).map {
      Problem.Note("It is not said for whom \($0.member.name?.value ?? "this member") speaks", at: $0.member)
    }
    return Problem(
      missing: "governance.groups",
      isUnknown
        ? "No member is said to speak for \(names)"
        : isDoubtful
          ? "Only people of other bodies speak for \(names) in governance"
          : isVacant
            ? "The seats of \(names) in governance are vacant"
            : "\(capitalised(names)) \(parties.count == 1 && parties[0].isOne ? "has" : "have") no seat in governance",
      help: isVacant && !isUnknown
        ? "Name who sits there, or add a member who does."
        : isDoubtful && !isUnknown
          ? "Add a member of their own; where a post is a joint one, say so in its `role`."
          : "Add a member to a group with `sector: \(parties.map(\.kind.rawValue).joined(separator: "`, `sector: "))`.",
      severity: isOpen ? .warning : .error, notes: notes, criteria: criteria, cause: "parties",
      asks: "Who speaks for \(names) in governance?")
  }

  /// Providers and councils without a seat: those to ask about, and (as a note) districts and CCGs beside the nominated one.
  private static func unseatedOrganisations(_ found: GovernanceSeats, _ proposal: Proposal) -> (
    asked: [Organisation], shown: Problem?
  ) {
    let system = proposal.system
    var asked: [Organisation] = []
    var shown: [Organisation] = []
    if !found.seats(of: .mentalHealthProvider).isEmpty {
      asked += found.unseated(system.organisations(.mentalHealthProvider), of: .mentalHealthProvider)
    }
    if !found.seats(of: .localAuthority).isEmpty {
      let councils = found.unseated(system.organisations(.localAuthority), of: .localAuthority)
      asked += councils.filter { $0.socialServices?.value ?? true }
      shown += councils.filter { !($0.socialServices?.value ?? true) }
    }
    if !found.seats(of: .ccg).isEmpty {
      let ccgs = found.unseated(system.ccgs, of: .ccg)
      // The nominated CCG may speak for the others.
      let isLed = !ccgs.contains {
        isSameName($0.name?.value ?? "", system.nominatedCCG?.value ?? $0.name?.value ?? "")
      }
      if isLed { shown += ccgs } else { asked += ccgs }
    }
    guard let first = shown.first else { return (asked, nil) }
    return (
      asked,
      Problem(
        "No seat of their own in governance: \(list(shown.compactMap(\.name?.value)))", at: first, severity: .note)
    )
  }

  static let primaryCareSitsOnAMainGroup = Rule(
    "governance/primary-care-on-board", "Primary care sits on a board or programme group, not on working groups only",
    severity: .warning, criteria: ["A-2.5.1-04"],
    because: "Primary care is to have a robust place in governance: a seat where decisions are taken.",
    passes: [
      """
      governance: {groups: [{name: Programme Board, level: programme, members: [{name: Dr K Field, sector: pcn}, \
      {name: L Hart, sector: ccg}]}]}
      """
    ],
    fails: [
      """
      governance: {groups: ⟦[{name: Programme Board, level: programme, members: [{name: L Hart, sector: ccg}]}, \
      {name: Pathways, level: working-group, members: [{name: Dr K Field, sector: pcn}]}]⟧}
      """,
      "governance: {groups: ⟦[{name: Pathways, level: working-group, members: [{name: Dr K Field, sector: pcn}]}]⟧}",
    ]
  ) { proposal in
    guard let groups = proposal.governance.groups,
      !proposal.isIncomplete(groups.place, in: "groups", "level", "reports_to", "members", "organisation", "sector")
    else {
      return .undecided("the groups are not given")
    }
    let found = proposal.derived(GovernanceSeats.self)
    let seats =
      found.seats(of: .pcn) + found.seats(of: .primaryCare) + found.seats(of: .gpFederation) + found.seats(of: .lmc)
    guard !found.seats(of: .pcn).isEmpty else { return .undecided("no PCN has a seat") }
    guard !seats.contains(where: { $0.group.isMain }) else { return .pass }
    return .judged([
      Problem(
        "Primary care sits on working groups only", at: groups,
        help: "Give primary care a seat on the programme's board.",
        notes: seats.prefix(4).map { .init("A seat of primary care", at: $0.member) },
        asks: "Who speaks for primary care on the programme's board?")
    ])
  }

  static let livedExperienceDecides = Rule(
    "governance/lived-experience-decides", "People with lived experience sit on a group that decides",
    severity: .warning, criteria: ["A-2.3-06"],
    because:
      """
      A reference group that hears and is not heard is no place in governance: it has to decide, or report to a \
      group that does.
      """,
    passes: [
      """
      governance: {groups: [{name: Programme Board, level: programme, members: [{name: Jo, sector: \
      lived-experience}]}]}
      """,
      """
      governance: {groups: [{name: Assembly, level: working-group, reports_to: Programme Board, members: [{name: \
      Jo, sector: lived-experience}]}]}
      """,
    ],
    fails: [
      """
      governance: {groups: ⟦[{name: Programme Board, level: programme, members: [{name: L Hart, sector: ccg}]}, \
      {name: Reference Group, level: working-group, members: [{name: Jo, sector: lived-experience}]}]⟧}
      """,
      """
      governance: {groups: ⟦[{name: Assembly, level: working-group, members: [{name: Jo, sector: lived-experience}, \
      {name: Al, sector: lived-experience}]}]⟧}
      """,
    ]
  ) { proposal in
    guard let groups = proposal.governance.groups,
      !proposal.isIncomplete(groups.place, in: "groups", "level", "reports_to", "members", "organisation", "sector")
    else {
      return .undecided("the groups are not given")
    }
    let seats = proposal.derived(GovernanceSeats.self).seats(of: .livedExperience)
    guard !seats.isEmpty else { return .undecided("nobody with lived experience has a seat") }
    guard !seats.contains(where: { $0.group.isInReportingLine }) else { return .pass }
    return .judged([
      Problem(
        "People with lived experience sit only on working groups that report to nobody", at: groups,
        help: "Give them a seat on the board, or say under `reports_to` to which group theirs reports.",
        notes: seats.prefix(4).map { .init("A seat of lived experience", at: $0.member) },
        asks: "On which group that decides do people with lived experience sit?")
    ])
  }
}

extension GovernanceParty {
  /// Whether its name is of one body: "the voluntary sector has", "PCNs have".
  fileprivate var isOne: Bool { self == .stpICS || self == .vcse }
}
