import ProposalModel
import RuleKit

/// Whether somebody who is said to speak or to sign for one kind of organisation, and who comes from another kind,
/// can do so.
enum Spokesperson {
  /// Of that kind, or of one that may speak for it.
  case own
  /// May be so, where a post of the one is paid by the other: a question.
  case doubtful
  /// Of a body that cannot speak for it.
  case foreign

  /// `post` is the role or the post in the person's own words; whoever comes from a kind that is not known is taken at
  /// the proposal's word.
  init(for kind: OrganisationKind, from body: OrganisationKind?, post: String) {
    guard let body, body != kind else {
      self = .own
      return
    }
    let words = Words(post)
    switch kind {
    case .vcse: self = OrganisationKind.statutory.contains(body) ? .foreign : .own
    case .pcn:
      guard OrganisationKind.statutory.contains(body) else {
        self = .own
        return
      }
      if words.has("pcn", "pcns", "network", "networks") {
        self = .own
      } else {
        self = words.has("clinical", then: "director") ? .doubtful : .foreign
      }
    // Service users who sit on a panel of the trust are listed with it, and so are its employed peers.
    case .livedExperience: self = OrganisationKind.statutory.contains(body) ? .doubtful : .own
    case .localAuthority:
      switch body {
      case .ccg, .mentalHealthProvider, .communityProvider, .pcn:
        self = words.has("joint", "jointly") ? .own : Self.isOfACouncil(words) ? .doubtful : .foreign
      default: self = .own
      }
    case .ccg, .mentalHealthProvider:
      let others: Set<OrganisationKind> =
        kind == .ccg
        ? [.mentalHealthProvider, .communityProvider, .localAuthority] : [.ccg, .localAuthority, .pcn]
      guard others.contains(body) else {
        self = .own
        return
      }
      self = words.has("joint", "jointly") ? .own : .foreign
    default: self = .own
    }
  }

  /// The posts that a council has by law, whoever employs the person in an integrated service.
  private static func isOfACouncil(_ words: Words) -> Bool {
    words.has("council", "councils", "housing", "dass", "dcs", "dph", "adults")
      || words.has("adult", then: "social") || words.has("social", then: "care")
      || words.has("social", then: "services")
      || words.has("public", then: "health") || words.has("childrens", then: "services")
  }
}
