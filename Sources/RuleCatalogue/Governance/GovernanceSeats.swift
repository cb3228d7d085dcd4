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
  /// Seats that are said to be the voluntary sector's or a PCN's and belong to a statutory body.
  let misplaced: [(seat: Seat, kind: OrganisationKind)]

  init(_ proposal: Proposal) {
    let directory = proposal.derived(OrganisationDirectory.self)
    var seats: [Seat] = []
    var misplaced: [(seat: Seat, kind: OrganisationKind)] = []
    for group in proposal.governance.groups ?? [] {
      for member in group.members ?? [] where !member.onlyAttends {
        let body = member.organisation?.value ?? (member.sector == nil ? member.name?.value : nil)
        let listed = directory.kind(of: body)
        let seat = Seat(
          member: member, group: group, kind: member.sector?.value ?? listed,
          organisation: (listed != nil || member.organisation != nil) ? body.map { OrganisationName($0) } : nil)
        if let listed, OrganisationKind.statutory.contains(listed),
          seat.kind == .vcse || (seat.kind == .pcn && !member.isClinicalDirector)
        {
          misplaced.append((seat, listed))
        } else {
          seats.append(seat)
        }
      }
    }
    self.seats = seats
    self.misplaced = misplaced
  }

  func seats(of kind: OrganisationKind) -> [Seat] { seats.filter { $0.kind == kind } }

  /// Whether somebody sits there of whom nothing says whom the person speaks for.
  var hasUnknown: Bool { seats.contains { $0.kind == nil } }

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

extension Proposal {
  /// Whether a seat may have been lost: what could not be read is a member, a whole group, or a second list of members.
  func hasUnreadableSeat(in groups: Listed<GovernanceGroup>) -> Bool {
    misreadings.contains { misreading in
      guard misreading.losesValue, groups.place.range.contains(misreading.place.range) else { return false }
      guard let group = groups.first(where: { $0.place.range.contains(misreading.place.range) }),
        let members = group.members?.place.range
      else { return true }
      if members.contains(misreading.place.range) { return true }
      guard misreading.kind == .duplicateKey, let first = misreading.notes.first?.place.range else { return false }
      // The value that follows the first of the two keys tells which key it is.
      let values = [
        group.name?.place, group.level?.place, group.chair?.place, group.frequency?.place, group.reportsTo?.place,
      ]
      return !values.contains { value in
        value.map { first.end <= $0.range.start && ($0.range.start < members.start || members.end <= first.start) }
          ?? false
      }
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

  /// Clinical directors speak for their PCN wherever they are employed.
  fileprivate var isClinicalDirector: Bool {
    hyphenated(role?.value ?? post?.value ?? "").hasPrefix("clinical-director")
  }
}
