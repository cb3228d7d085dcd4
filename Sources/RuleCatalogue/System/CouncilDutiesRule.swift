import ProposalModel
import RuleKit

// Which councils run social services and have housing duties: who has to sign and sit on the board hangs on it (Annex A,
// 2.2.1 and 2.5.2).

extension Rule {
  static let councilDutiesAgree = Rule(
    "system/council-duties", "A council whose directors or housing lead take part is said to have those duties",
    severity: .warning, criteria: ["A-2.2.1-55", "A-2.2.1-56", "A-2.2.1-57", "A-2.2.1-58"],
    because: """
      Each council with social services has a director of adult social services, of public health and of children's \
      services, and each housing authority a housing lead. A council that is said not to have the duty is asked for no \
      signature, so that a slip there hides one that is missing. County councils run social services, and districts \
      have housing duties.
      """,
    passes: [
      """
      {system: {organisations: [{name: Newbridge County Council, kind: local-authority, social_services: true, housing: \
      false}, {name: Hill District Council, kind: local-authority, social_services: false, housing: true}]}, governance: \
      {sign_off: [{role: director-of-public-health, name: A, organisation: Newbridge County Council}, {role: \
      housing-lead, name: B, organisation: Hill District Council}]}}
      """
    ],
    fails: [
      """
      system: {organisations: [{name: Newbridge County Council, kind: local-authority, social_services: ⟦false⟧}]}
      """,
      """
      {system: {organisations: [{name: Oldtown City Council, kind: local-authority, social_services: ⟦false⟧}]}, \
      governance: {sign_off: [{role: director-of-public-health, name: A, for: Oldtown City Council}]}}
      """,
      """
      {system: {organisations: [⟦{name: Oldtown City Council, kind: local-authority}⟧, {name: Newbridge County Council, \
      kind: local-authority, social_services: true}]}, governance: {sign_off: [{role: director-of-public-health, name: \
      A, for: Oldtown City Council}]}}
      """,
      """
      {system: {organisations: [{name: Oldtown City Council, kind: local-authority, housing: ⟦false⟧}]}, governance: \
      {engagement: [{post: housing-lead, organisation: Oldtown City Council}]}}
      """,
    ]
  ) { proposal in
    let councils = proposal.system.organisations(.localAuthority)
    return .judged(
      councils.flatMap { council -> [Problem] in
        [
          council.socialServices.flatMap { socialServices(of: council, $0, in: proposal) }
            ?? unsaid(council, among: councils, in: proposal),
          council.housing.flatMap { housing(of: council, $0, in: proposal) },
        ].compactMap { $0 }
      })
  }

  /// A council with directors of its own of which nothing is said, where it is said of others.
  private static func unsaid(_ council: Organisation, among councils: [Organisation], in proposal: Proposal) -> Problem?
  {
    guard council.socialServices == nil, let name = council.name,
      councils.contains(where: { $0.socialServices != nil }),
      !proposal.isUnreadable(council.place, "social_services")
    else { return nil }
    let seen = proposal.places(of: name.value, signing: directorsSigning, engagedAs: directorsEngaged)
    guard !seen.isEmpty else { return nil }
    return Problem(
      missing: "social_services", within: council,
      "Whether \(name.value) runs social services is not answered, and a director of such services is its own",
      help: "Add `social_services: true`.", notes: seen.prefix(4).map { .init("The director stands here", at: $0) },
      criteria: ["A-2.2.1-55", "A-2.2.1-56", "A-2.2.1-58"], asks: "Does \(name.value) run social services?")
  }

  private static let directorsSigning: [SignOffRole] = [
    .directorOfAdultSocialServices, .directorOfPublicHealth, .directorOfChildrensServices,
  ]
  private static let directorsEngaged: [EngagedPost] = [
    .directorOfAdultSocialServices, .directorOfPublicHealth, .directorOfChildrensServices,
  ]

  private static func socialServices(of council: Organisation, _ flag: Located<Bool>, in proposal: Proposal) -> Problem?
  {
    guard !flag.value, let name = council.name else { return nil }
    let seen = proposal.places(of: name.value, signing: directorsSigning, engagedAs: directorsEngaged)
    guard !seen.isEmpty || OrganisationName(name.value).key.hasSuffix("county council") else { return nil }
    return Problem(
      seen.isEmpty
        ? "\(name.value) is said not to run social services, as every county council does"
        : "\(name.value) is said not to run social services, and a director of such services is its own",
      at: flag, help: "Write `social_services: true`, or correct the organisation of the director.",
      kind: .contradiction,
      notes: seen.prefix(4).map { .init("The director stands here", at: $0) },
      criteria: ["A-2.2.1-55", "A-2.2.1-56", "A-2.2.1-58"], asks: "Does \(name.value) run social services?")
  }

  private static func housing(of council: Organisation, _ flag: Located<Bool>, in proposal: Proposal) -> Problem? {
    guard !flag.value, let name = council.name else { return nil }
    let seen = proposal.places(of: name.value, signing: [.housingLead], engagedAs: [.housingLead])
    guard !seen.isEmpty || OrganisationName(name.value).key.hasSuffix("district council") else { return nil }
    return Problem(
      seen.isEmpty
        ? "\(name.value) is said to have no housing duties, as every district council has"
        : "\(name.value) is said to have no housing duties, and a housing lead is its own",
      at: flag, help: "Write `housing: true`, or correct the organisation of the housing lead.", kind: .contradiction,
      notes: seen.prefix(4).map { .init("The housing lead stands here", at: $0) }, criteria: ["A-2.2.1-57"],
      asks: "Is \(name.value) a housing authority?")
  }
}

extension Proposal {
  /// Where somebody of the organisation signs in one of the roles, or is engaged in one of the posts.
  fileprivate func places(of organisation: String, signing roles: [SignOffRole], engagedAs posts: [EngagedPost])
    -> [Place]
  {
    let signatures = (governance.signOff ?? []).filter { signature in
      guard let role = signature.role?.value, roles.contains(role) else { return false }
      let names = (signature.signedFor ?? []).map(\.value)
      return names.isEmpty
        ? signature.organisation.map { isSameName($0.value, organisation) } ?? false
        : names.contains { isSameName($0, organisation) }
    }
    let engaged = (governance.engagement ?? []).filter { entry in
      entry.post.map { posts.contains($0.value) } ?? false
        && entry.organisation.map { isSameName($0.value, organisation) } ?? false
    }
    return signatures.map(\.place) + engaged.map(\.place)
  }
}
