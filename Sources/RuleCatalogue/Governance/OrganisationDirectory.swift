import ProposalModel
import RuleKit

/// What the organisations of a proposal are, looked up by the names that people write elsewhere in it.
struct OrganisationDirectory: DerivedFromProposal {
  private var kinds: [String: OrganisationKind] = [:]
  private var names: [(name: OrganisationName, kind: OrganisationKind)] = []

  init(_ proposal: Proposal) {
    for organisation in proposal.system.organisations ?? [] {
      guard let name = organisation.name?.value, let kind = organisation.kind?.value else { continue }
      add(name, kind)
    }
    for pcn in proposal.coverage.pcns ?? [] {
      if let name = pcn.name?.value { add(name, .pcn) }
    }
  }

  private mutating func add(_ name: String, _ kind: OrganisationKind) {
    let name = OrganisationName(name)
    if kinds[name.key] == nil { kinds[name.key] = kind }
    names.append((name, kind))
  }

  /// nil for a name that is not listed.
  func kind(of name: String?) -> OrganisationKind? {
    guard let name else { return nil }
    let written = OrganisationName(name)
    return kinds[written.key] ?? names.first { $0.name.matches(written) }?.kind
  }
}

extension OrganisationKind {
  /// What messages call one such organisation, with its article.
  var oneOfThem: String {
    switch self {
    case .ccg: "a CCG"
    case .mentalHealthProvider: "a mental health provider"
    case .pcn: "a PCN"
    case .primaryCare: "a primary care body"
    case .localAuthority: "a council"
    case .vcse: "a voluntary organisation"
    case .livedExperience: "a body of people with lived experience"
    case .carers: "a carers' body"
    case .stpICS: "the STP or ICS"
    case .gpFederation: "a GP federation"
    case .lmc: "a local medical committee"
    case .providerCollaborative: "a provider collaborative"
    case .communityProvider: "a community health provider"
    case .housing: "a housing body"
    case .education: "a place of education"
    case .other: "another body"
    }
  }

  /// Statutory bodies, whose people do not speak for the voluntary sector.
  static let statutory: Set<OrganisationKind> = [
    .ccg, .mentalHealthProvider, .localAuthority, .stpICS, .communityProvider,
  ]
}

extension Proposal {
  /// The authors' own word that a criterion does not apply; whatever is said of it then stands apart.
  func claimsException(from id: String) -> Bool { (exceptions ?? []).contains { $0.criterion?.value == id } }
}
