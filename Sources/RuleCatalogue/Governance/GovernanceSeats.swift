import ProposalModel
import RuleKit

/// The seven parties that take part in governance (Annex A, 2.0).
enum GovernanceParty: CaseIterable {
  case stpICS, mentalHealthProvider, ccg, pcn, localAuthority, vcse, livedExperience

  /// The word of the format for a member of the party.
  var kind: OrganisationKind {
    switch self {
    case .stpICS: .stpICS
    case .mentalHealthProvider: .mentalHealthProvider
    case .ccg: .ccg
    case .pcn: .pcn
    case .localAuthority: .localAuthority
    case .vcse: .vcse
    case .livedExperience: .livedExperience
    }
  }

  /// People who come near to speaking for the party: their seat makes its absence a question.
  var near: OrganisationKind? {
    switch self {
    case .pcn: .primaryCare
    case .livedExperience: .carers
    default: nil
    }
  }

  var name: String {
    switch self {
    case .stpICS: "the STP or ICS"
    case .mentalHealthProvider: "mental health providers"
    case .ccg: "CCGs"
    case .pcn: "PCNs"
    case .localAuthority: "local authorities"
    case .vcse: "the voluntary sector"
    case .livedExperience: "people with lived experience"
    }
  }

  /// The criteria that say the same of this party in particular.
  var criteria: [String] {
    switch self {
    case .stpICS, .mentalHealthProvider, .ccg: ["A-2.3-04"]
    case .pcn: ["A-2.3-04", "A-2.5.1-04"]
    case .localAuthority: ["A-2.3-05", "A-2.5.2-12"]
    case .vcse: ["A-2.3-05", "A-2.5.3-08"]
    case .livedExperience: ["A-2.3-06"]
    }
  }
}

/// Who sits where in the programme's governance, and for whom.
struct GovernanceSeats: DerivedFromProposal {
  struct Seat {
    let member: Person
    let group: GovernanceGroup
    /// nil when it is neither said nor known from the list of organisations.
    let kind: OrganisationKind?
    let organisation: OrganisationName?
  }

  let seats: [Seat]
  /// Seats that are said to be of one party and belong to a body of another kind.
  let misplaced: [(seat: Seat, kind: OrganisationKind)]
  /// The same of seats that may be of that party all the same: a council's post paid by the CCG, a peer of the trust's.
  let doubtful: [(seat: Seat, kind: OrganisationKind)]
  /// Seats in which nobody sits yet.
  let vacant: [Seat]

  init(_ proposal: Proposal) {
    let directory = proposal.derived(OrganisationDirectory.self)
    var seats: [Seat] = []
    var misplaced: [(seat: Seat, kind: OrganisationKind)] = []
    var doubtful: [(seat: Seat, kind: OrganisationKind)] = []
    var vacant: [Seat] = []
    let directors = Set(
      (proposal.governance.signOff ?? []).filter { $0.role?.value == .pcnClinicalDirector }.compactMap {
        $0.name.map { OrganisationName($0.value) }
      })
    for group in proposal.governance.groups ?? [] {
      for member in group.members ?? [] where !member.onlyAttends {
        let body = member.organisation?.value ?? (member.sector == nil ? member.name?.value : nil)
        let listed = directory.kind(of: body)
        let seat = Seat(
          member: member, group: group, kind: member.sector?.value ?? listed,
          organisation: (listed != nil || member.organisation != nil) ? body.map { OrganisationName($0) } : nil)
        if member.name == nil, proposal.isUnanswered(member.place, "name") {
          vacant.append(seat)
          continue
        }
        // Clinical directors speak for their PCN wherever they are employed.
        let isDirector =
          seat.kind == .pcn && member.name.map { directors.contains(OrganisationName($0.value)) } ?? false
        guard let listed, let kind = seat.kind, !isDirector else {
          seats.append(seat)
          continue
        }
        switch Spokesperson(for: kind, from: listed, post: member.role?.value ?? member.post?.value ?? "") {
        case .own: seats.append(seat)
        case .doubtful: doubtful.append((seat, listed))
        case .foreign: misplaced.append((seat, listed))
        }
      }
    }
    self.seats = seats
    self.misplaced = misplaced
    self.doubtful = doubtful
    self.vacant = vacant
  }

  func seats(of kind: OrganisationKind) -> [Seat] { seats.filter { $0.kind == kind } }

  /// Those of whom nothing says whom they speak for.
  var unknown: [Seat] { seats.filter { $0.kind == nil } }

  /// Listed organisations of the kind without a seat; none when somebody of the kind sits there for no listed one, or
  /// for several by the name of the role.
  func unseated(_ organisations: [Organisation], of kind: OrganisationKind) -> [Organisation] {
    let own = seats(of: kind)
    guard !own.contains(where: \.member.speaksForSeveral) else { return [] }
    let listed = organisations.map { $0.name.map { OrganisationName($0.value) } }
    guard
      own.allSatisfy({ seat in seat.organisation.map { name in listed.contains { $0?.matches(name) ?? false } } ?? false
      })
    else { return [] }
    return zip(organisations, listed).filter { _, name in
      guard let name else { return false }
      return !seats.contains { $0.organisation?.matches(name) ?? false }
    }.map(\.0)
  }
}

/// Seats that could not be read: who sits there is not known.
struct UnreadSeats {
  /// How many there may be at the most; whole groups and lists of members count without end.
  private(set) var most = 0
  /// Where somebody is still to be named: nobody sits there yet, so that no party does.
  private(set) var vacant: [Place] = []
  /// Whether the organisation of a member could not be read.
  private(set) var hasUnknownOrganisation = false

  init(in groups: Listed<GovernanceGroup>, of proposal: Proposal) {
    for misreading in proposal.misreadings(startingIn: groups.place.range) {
      guard misreading.losesValue, groups.place.range.contains(misreading.place.range) else { continue }
      let member = groups.entry(around: misreading.place)?.members.flatMap { $0.entry(around: misreading.place) }
      switch misreading.key {
      case "sector", "organisation", "name":
        guard let member else { continue }
        if misreading.key != "name" { hasUnknownOrganisation = true }
        if member.sector == nil, misreading.kind != .notAnswered { most += 1 }
      case "members" where misreading.kind == .notAnswered, "groups" where misreading.kind == .notAnswered:
        vacant.append(misreading.place)
      case "members"
      where groups.contains { $0.members?.place.range.contains(misreading.place.range) ?? false }
        && !groups.contains { $0.members?.place.range == misreading.place.range }:
        most += 1
      case "members", "groups", "":
        most = .max
      default: break
      }
      if most == .max { return }
    }
  }
}

extension Proposal {
  /// A group that decides and is the STP's or ICS's own, by its name (“Oldtown ICS Partnership Board”) or by who chairs
  /// it: the system then needs no seat besides.
  var groupOfTheSystem: GovernanceGroup? {
    let leads = (governance.signOff ?? []).filter { $0.role?.value == .stpLead }.compactMap(\.name?.value)
    return (governance.groups ?? []).first { group in
      guard group.isMain else { return false }
      let name = Words(group.name?.value ?? "")
      if name.has("stp", "ics") || name.has("integrated", then: "care") { return true }
      return group.chair.map { chair in leads.contains { isSameName($0, chair.value) } } ?? false
    }
  }
}

extension GovernanceGroup {
  /// A board, executive or programme group; one of unknown level is taken for one.
  var isMain: Bool { level?.value != .workingGroup }
  /// Whether it decides, or reports to a group that does.
  var isInReportingLine: Bool { isMain || reportsTo != nil }
}

extension Person {
  /// Somebody who is present without being a member.
  fileprivate var onlyAttends: Bool {
    let written = hyphenated(role?.value ?? "")
    return written.hasPrefix("in-attendance") || written.hasPrefix("observer") || written.hasPrefix("invitee")
      || written.hasSuffix("(in-attendance)")
  }

  /// Whether the role is held for several bodies: "director of adult services, for the seven boroughs".
  fileprivate var speaksForSeveral: Bool {
    hyphenated(role?.value ?? "").split { $0 == "-" || $0 == "," || $0 == ")" }.contains {
      Self.bodies.contains(String($0))
    }
  }

  private static let bodies: Set<String> = ["authorities", "boroughs", "councils", "districts", "providers", "trusts"]
}
