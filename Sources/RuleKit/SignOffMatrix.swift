import Guidance
package import ProposalModel

/// Who has signed the plan, role by role and party by party: what the guidance asks for beside what is on record
/// (Annex A, 2.2.1).
package struct SignOffMatrix: DerivedFromProposal {
  /// What keeps an entry of the list from being a signature on record.
  package enum Flaw: Sendable, Hashable {
    case noName, noOrganisation, noDate
    /// A team, a board or the organisation itself stands where a person should.
    case notAPerson
    /// Dated before the guidance was out, so that something else was signed.
    case beforeGuidance
    case afterSubmission
  }

  package struct Signature: Sendable {
    package let entry: SignOff
    package let flaws: Set<Flaw>

    /// The person, or the delegate who signed in the person's place.
    package var signedBy: String? { entry.name?.value ?? entry.delegate?.value }
    package var date: CalendarDate? { entry.date?.value }
    package var isSound: Bool { flaws.isEmpty }

    /// Whether it names the party, or everybody, among those it is for.
    package func mayBe(of party: String) -> Bool { SignOffMatrix.names(in: entry).cover(OrganisationName(party)) }
  }

  /// How much depends on a signature.
  package enum Need: Sendable {
    /// Asked for of each party.
    case asked
    /// Asked for of one party at the least: those beyond it are shown.
    case oneOfThese
    /// Shown, and nobody fails by it.
    case reported
  }

  /// One role of one organisation or PCN.
  package struct Row: Sendable {
    package let role: SignOffRole
    /// The organisation or PCN; empty where the guidance names none and nobody has signed.
    package let party: String
    /// Where the organisation or PCN stands in the proposal.
    package let place: Place?
    package let need: Need
    package let signatures: [Signature]

    /// Nothing at all is on record.
    package var isAbsent: Bool { signatures.isEmpty }
    /// No signature that is complete and of this plan is on record.
    package var isOutstanding: Bool { !signatures.contains(where: \.isSound) }
  }

  package let rows: [Row]
  package let signatures: [Signature]
  /// Entries whose role could not be read or is not given; they may be anybody's.
  package let ofUnknownRole: [Signature]
  /// Signatures of a role that is asked of known parties, for none of those parties.
  package let strays: [Signature]

  package init() {
    rows = []
    signatures = []
    ofUnknownRole = []
    strays = []
  }

  /// A signature counts from the day the guidance was issued to the day of submission.
  package init(_ proposal: Proposal) {
    let issued = ProcessDates.guidanceIssued
    let earliest = CalendarDate(year: issued.year, month: issued.month, day: issued.day)
    let latest = proposal.submission.submitted?.value.date
    let all = (proposal.governance.signOff ?? []).map { entry in
      Signature(entry: entry, flaws: Self.flaws(of: entry, from: earliest, to: latest, in: proposal))
    }
    let named = all.map { signature in (signature, Self.names(in: signature.entry)) }
    var rows: [Row] = []
    var strays: [Signature] = []
    for role in SignOffRole.allCases {
      let own = named.filter { $0.0.entry.role?.value == role }
      let parties = Self.parties(of: role, in: proposal)
      guard !parties.isEmpty else {
        rows += Self.rowsWithoutParties(role, own.map(\.0))
        continue
      }
      for party in parties {
        let name = OrganisationName(party.name.value)
        rows.append(
          Row(
            role: role, party: party.name.value, place: party.name.place, need: party.need,
            signatures: own.filter { $0.1.cover(name) }.map(\.0)))
      }
      let all = parties.map { OrganisationName($0.name.value) }
      strays += own.filter { signature in !all.contains { signature.1.cover($0) } }.map(\.0)
    }
    self.rows = rows
    self.strays = strays
    signatures = all
    ofUnknownRole = all.filter { $0.entry.role == nil }
  }

  package func rows(of role: SignOffRole) -> [Row] { rows.filter { $0.role == role } }

  package func signatures(of role: SignOffRole) -> [Signature] { signatures.filter { $0.entry.role?.value == role } }

  /// Whether an entry of unknown role names the party, or names nobody in particular.
  package func mayBeSigned(_ party: String) -> Bool {
    ofUnknownRole.contains { $0.mayBe(of: party) }
  }
}

// MARK: Whom a signature covers

extension SignOffMatrix {
  /// The names that one entry signs for: its `for`, or else its organisation.
  private struct Names {
    var names: [OrganisationName]
    /// "All PCNs", "every CCG".
    var isEverybody: Bool

    func cover(_ party: OrganisationName) -> Bool { isEverybody || names.contains { $0.matches(party) } }
  }

  private static func names(in entry: SignOff) -> Names {
    let written = (entry.signedFor ?? []).map(\.value)
    let names = (written.isEmpty ? [entry.organisation?.value].compactMap { $0 } : written).map { OrganisationName($0) }
    return Names(names: names, isEverybody: names.contains { $0.key.hasPrefix("all ") || $0.key.hasPrefix("every ") })
  }

  private static func rowsWithoutParties(_ role: SignOffRole, _ signatures: [Signature]) -> [Row] {
    let need: Need = role == .stpLead ? .reported : .oneOfThese
    guard !signatures.isEmpty else { return [Row(role: role, party: "", place: nil, need: need, signatures: [])] }
    return signatures.map { signature in
      let party = signature.entry.organisation ?? signature.entry.signedFor?.first
      return Row(
        role: role, party: party?.value ?? "", place: signature.entry.place, need: need, signatures: [signature])
    }
  }

  private typealias Party = (name: Text, need: Need)

  /// The organisations or PCNs that a role is asked of; empty where the guidance names none, or the proposal lists none.
  private static func parties(of role: SignOffRole, in proposal: Proposal) -> [Party] {
    let system = proposal.system
    switch role {
    case .pcnClinicalDirector:
      let firstYearEnds = FinancialYear.y2021.lastDay
      let covered: [Party] = (proposal.coverage.pcns ?? []).compactMap { pcn in
        guard let name = pcn.name else { return nil }
        let isCovered = pcn.coveredFrom.map { $0.value <= firstYearEnds } ?? false
        return (name, isCovered ? .asked : .reported)
      }
      return covered.contains { $0.need == .asked } ? covered : covered.map { ($0.name, .oneOfThese) }
    case .directorOfAdultSocialServices, .directorOfPublicHealth, .directorOfChildrensServices:
      return system.organisations(.localAuthority).filter { $0.socialServices?.value == true }
        .compactMap { $0.name.map { ($0, .asked) } }
    case .housingLead:
      return system.organisations(.localAuthority).filter { $0.housing?.value == true }
        .compactMap { $0.name.map { ($0, .oneOfThese) } }
    case .leadMentalHealthProvider:
      return system.organisations(.mentalHealthProvider).filter { $0.lead?.value == true }
        .compactMap { $0.name.map { ($0, .asked) } }
    case .ccg: return system.ccgs.compactMap { $0.name.map { ($0, .asked) } }
    case .vcseRepresentative, .livedExperienceRepresentative, .carerRepresentative, .stpLead: return []
    }
  }
}

// MARK: What is wrong with an entry

extension SignOffMatrix {
  private static func flaws(
    of entry: SignOff, from earliest: CalendarDate, to latest: CalendarDate?, in proposal: Proposal
  ) -> Set<Flaw> {
    var flaws: Set<Flaw> = []
    if let name = entry.name ?? entry.delegate {
      if isNoPerson(name.value, of: entry.organisation?.value) { flaws.insert(.notAPerson) }
    } else {
      flaws.insert(.noName)
    }
    if entry.organisation == nil, (entry.signedFor ?? []).isEmpty { flaws.insert(.noOrganisation) }
    if let date = entry.date?.value {
      if date < earliest { flaws.insert(.beforeGuidance) }
      if let latest, date > latest { flaws.insert(.afterSubmission) }
    } else {
      flaws.insert(.noDate)
    }
    return flaws
  }

  private static func isNoPerson(_ name: String, of organisation: String?) -> Bool {
    let key = OrganisationName(name).key
    if let organisation, OrganisationName(organisation).key == key { return true }
    let last = key.split(separator: " ").last ?? ""
    return key.utf8.contains(0x20) && bodies.contains(String(last))
  }

  private static let bodies: Set<String> = [
    "team", "board", "department", "directorate", "committee", "office", "council", "trust", "ccg", "pcn",
  ]
}

extension SignOffRole {
  /// What messages call the post or the representative.
  package var title: String {
    switch self {
    case .pcnClinicalDirector: "clinical director of a PCN"
    case .directorOfAdultSocialServices: "Director of Adult Social Services"
    case .directorOfPublicHealth: "Director of Public Health"
    case .housingLead: "housing lead of a council"
    case .directorOfChildrensServices: "Director of Children's Services"
    case .vcseRepresentative: "representative of the voluntary sector"
    case .livedExperienceRepresentative: "representative of people with lived experience"
    case .carerRepresentative: "representative of carers"
    case .leadMentalHealthProvider: "lead mental health provider"
    case .ccg: "CCG"
    case .stpLead: "lead of the STP or ICS"
    }
  }
}
