import Guidance
import ProposalModel
import RuleKit

// 'Personality disorder': paid posts for people with lived experience (Annex A, 2.6.4, and Annex D).

extension Rule {
  static let personalityDisorderRules: [Rule] = [
    .livedExperienceInComplexNeeds, .peersAreNotAlone, .complexNeedsHaveOneContact,
  ]

  private static let focus = "focus_groups: {personality_disorder: {years: [2021/22, 2022/23]}}"
  private static let lead =
    """
    {role: lived experience practitioner, purpose: personality-disorder, lived_experience: true, band: 7, wte: 1, \
    year: 2021/22, contract: substantive, spend: S26}
    """
  private static let peer =
    """
    {role: peer worker, purpose: personality-disorder, lived_experience: true, band: 4, wte: 2, year: 2021/22, \
    contract: substantive, spend: S26}
    """

  static let livedExperienceInComplexNeeds = Rule(
    "personality-disorder/lived-experience",
    "The ‘personality disorder’ function has paid, lasting lived experience posts of different grades",
    severity: .warning,
    criteria: [
      "A-2.6.4-12", "A-2.6.4-13", "D-workforce-04", "D-workforce-13", "D-coproduction-12", "D-learning-06", "D-cnwl-12",
    ],
    because: """
      People with lived experience are employed within the team from the first year of focus: paid, on lasting \
      contracts, as peers and as practitioners or leads. Two grades with one at Band 6 or above, half of the posts \
      substantive and 5% of the team are the tool's own readings, and raise questions only. Later starters only need an \
      outline.
      """,
    passes: ["{\(focus), workforce: {posts: [\(lead), \(peer)]}}"],
    fails: [
      "{\(focus), workforce: {posts: ⟦[{role: therapist, purpose: personality-disorder, wte: 4, year: 2021/22}]⟧}}",
      """
      {\(focus), workforce: {posts: ⟦[{role: peer volunteer, purpose: personality-disorder, wte: 4, year: \
      2021/22}]⟧}}
      """,
      "{\(focus), workforce: {posts: ⟦[\(peer)]⟧}}",
      """
      {\(focus), workforce: {posts: ⟦[{role: peer worker, purpose: personality-disorder, band: 4, wte: 2, year: \
      2021/22, contract: fixed-term}, {role: lived experience lead, purpose: personality-disorder, band: 7, wte: \
      1.9, year: 2021/22, contract: substantive}]⟧}}
      """,
      """
      {\(focus), workforce: {posts: ⟦[{role: therapist, purpose: personality-disorder, wte: 60, year: 2021/22}, \
      \(lead), \(peer)]⟧}}
      """,
      """
      {\(focus), workforce: {posts: ⟦[{role: peer worker, purpose: personality-disorder, band: 4, wte: 2, year: \
      2022/23}, {role: lived experience lead, purpose: personality-disorder, band: 7, wte: 2, year: 2022/23}]⟧}}
      """,
    ]
  ) { proposal in
    GroupDetail.judge(.personalityDisorder, in: proposal) { detail in
      guard let posts = proposal.workforce.posts, !posts.isEmpty else { return .undecided("no posts are given") }
      guard
        !proposal.hasUnreadPost(
          of: .personalityDisorder,
          losing: ["role", "family", "wte", "lived_experience", "paid", "band", "contract", "year", "start", "new"])
      else {
        return .undecided("a post could not be read")
      }
      let team = proposal.posts(for: .personalityDisorder)
      let roles = team.filter { $0.isLivedExperience && $0.isPaid }
      let ask =
        """
        Which paid lived experience posts does the ‘personality disorder’ function have, at what grades and on what \
        contracts?
        """
      guard !roles.isEmpty else {
        return .judged([
          Problem(
            "No paid post of the ‘personality disorder’ function is for people with lived experience", at: posts,
            help:
              "Add them with `purpose: personality-disorder`, `lived_experience: true`, `paid: true` and their band.",
            kind: .missing, severity: detail.severity,
            notes: team.filter(\.isLivedExperience).prefix(3).map { .init("This one is not paid", at: $0) },
            criteria: [
              "A-2.6.4-12", "A-2.6.4-13", "D-workforce-04", "D-workforce-13", "D-coproduction-12", "D-learning-06",
            ], cause: posts.contains { $0.isLivedExperience && $0.isStaffed } ? nil : noLivedExperience, asks: ask)
        ])
      }
      let parts =
        shortcomings(of: roles, in: team, detail, at: posts, asks: ask) + costs(of: roles, in: proposal, at: posts)
      // Posts that come too late are part of a phasing that does not fit; unpaid ones are not.
      let isLate = !roles.contains { $0.isThere(in: detail.firstYear) } && unpaid(team, in: detail.firstYear).isEmpty
      let cause = isLate ? detail.declaration.cause : "lived experience in the ‘personality disorder’ function"
      return .judged(Problem.joined(parts, cause: cause))
    }
  }

  private static func unpaid(_ team: [Post], in year: FinancialYear) -> [Post] {
    team.filter { $0.isLivedExperience && !$0.isPaid && $0.isThere(in: year) }
  }

  private static func shortcomings(
    of roles: [Post], in team: [Post], _ detail: GroupDetail, at place: Listed<Post>, asks: String
  ) -> [Problem] {
    var parts: [Problem] = []
    func add(_ message: String, help: String, criteria: [String]) {
      parts.append(
        Problem(
          message, at: place, help: help, kind: detail.kind, severity: detail.severity,
          notes: roles.prefix(6).map { .init(capitalised($0.role?.value ?? "a post"), at: $0) }, criteria: criteria,
          asks: asks))
    }
    if !roles.contains(where: { $0.isThere(in: detail.firstYear) }) {
      let unpaid = unpaid(team, in: detail.firstYear)
      add(
        unpaid.isEmpty
          ? """
          Lived experience posts of the ‘personality disorder’ function begin only after its first year of focus, \
          \(detail.firstYear)
          """
          : """
          The lived experience posts of the ‘personality disorder’ function in its first year of focus, \
          \(detail.firstYear), are unpaid
          """,
        help: unpaid.isEmpty ? "Bring one forward to \(detail.firstYear)." : "Pay for them.", criteria: ["A-2.6.4-12"])
      parts[parts.count - 1].notes += unpaid.prefix(3).map { .init("This one is not paid", at: $0) }
    }
    for var problem in seniority(of: roles, at: place, noteOnly: detail.severity == .note, asksForSenior: true) {
      problem.message += ", in the ‘personality disorder’ function"
      problem.criteria = ["A-2.6.4-13", "D-workforce-04", "D-coproduction-12"]
      parts.append(problem)
    }
    let contracts = roles.filter { $0.contract != nil }
    let substantive = contracts.filter { $0.contract?.value == .substantive }
    if contracts.count == roles.count, let share = substantive.wholeTime.basisPoints(of: roles.wholeTime),
      share < Int64(OwnSettings.livedExperienceShare.substantiveBasisPoints)
    {
      add(
        """
        \(substantive.wholeTime) of \(roles.wholeTime) whole-time equivalents of lived experience posts are on \
        substantive contracts
        """,
        help: "Make most of them substantive; half is the tool's own line.", criteria: ["D-workforce-13"])
    }
    if let share = roles.wholeTime.basisPoints(of: team.wholeTime),
      share < Int64(OwnSettings.livedExperienceShare.ofTeamBasisPoints)
    {
      add(
        "Lived experience posts are \(percent(share)) of the ‘personality disorder’ function",
        help:
          "Add to them; \(percent(Int64(OwnSettings.livedExperienceShare.ofTeamBasisPoints))) is the tool's own line.",
        criteria: ["D-learning-06"])
    }
    return parts
  }

  /// Whether the money for these posts can be found; only noted.
  private static func costs(of roles: [Post], in proposal: Proposal, at place: Listed<Post>) -> [Problem] {
    guard let spend = proposal.funding.spend, !spend.isEmpty else { return [] }
    let isPaidFor = roles.contains { role in
      proposal.spendLines(of: role).contains { ($0.amount?.value ?? .zero) > .zero }
    }
    let isNamed = spend.contains { line in
      guard line.serves(.personalityDisorder) else { return false }
      let words = Words(line.description?.value ?? "")
      return words.has(stem: "peer") || words.has("lived", then: "experience")
    }
    guard !isPaidFor, !isNamed else { return [] }
    return [
      Problem(
        "No line of spend is named that pays for the lived experience posts", at: place,
        help: "Name the line under the posts' `spend`.",
        severity: .note, criteria: ["D-cnwl-12"])
    ]
  }

  static let peersAreNotAlone = Rule(
    "personality-disorder/peers-in-pairs",
    "No lived experience worker of the ‘personality disorder’ function is alone in a team",
    severity: .note, criteria: ["D-workforce-16", "D-peer-04"],
    because:
      """
      Annex D's case study advises to recruit peers at least in pairs, or to give them time for a network, so that \
      nobody is isolated.
      """,
    passes: [
      """
      workforce: {posts: [{role: peer worker, purpose: personality-disorder, team: Hub, wte: 1}, {role: peer lead, \
      purpose: personality-disorder, team: hub, wte: 1}]}
      """,
      "workforce: {posts: [{role: peer worker, purpose: personality-disorder, team: Hub, wte: 1.001}]}",
    ],
    fails: [
      "workforce: {posts: [⟦{role: peer worker, purpose: personality-disorder, team: Hub, wte: 1}⟧]}",
      """
      workforce: {posts: [⟦{role: peer worker, purpose: personality-disorder, team: North hub, wte: 1}⟧, {role: \
      peer worker, purpose: personality-disorder, team: South hub, wte: 1}]}
      """,
    ]
  ) { proposal in
    let roles = proposal.posts(for: .personalityDisorder).filter(\.isLivedExperience)
    guard !roles.isEmpty else { return .undecided("no lived experience posts of the function are given") }
    let alone = roles.filter { role in
      guard let wte = role.wte, wte.value <= Quantity(1) else { return false }
      return roles.count { isSameName($0.team?.value ?? "", role.team?.value ?? "") } == 1
    }
    guard let first = alone.first else { return .pass }
    let teams = alone.map { $0.team?.value ?? "one team" }
    return .judged([
      Problem(
        "One lived experience worker stands alone in \(list(teams))", at: first,
        help: "Recruit in pairs, or say which network of peers there is time for.",
        criteria: ["D-peer-04"], asks: "Who supports the one lived experience worker in \(list(teams))?")
    ])
  }
}

extension Rule {
  static let complexNeedsHaveOneContact = Rule(
    "personality-disorder/one-contact", "Each person in the ‘personality disorder’ function has one point of contact",
    severity: .warning, criteria: ["D-model-05", "D-therapeutic-05"],
    because: """
      Annex D asks for a single point of contact, in the core and in the dedicated function: a worker of the function \
      who is based in the core meets both. A plan that does not say is not asked here.
      """,
    passes: ["services: [{name: Hub, purpose: personality-disorder, single_point_of_contact: true}]"],
    fails: [
      "services: [{name: Hub, purpose: personality-disorder, single_point_of_contact: ⟦false⟧}]",
      """
      services: [{name: Team, purpose: core, single_point_of_contact: false}, {name: Hub, kind: dedicated, purpose: \
      personality-disorder, single_point_of_contact: ⟦false⟧}]
      """,
    ]
  ) { proposal in
    let services = proposal.services(for: .personalityDisorder)
    guard services.contains(where: { $0.singlePointOfContact != nil }) else {
      return .notApplicable("no service of the function says whether people have one point of contact")
    }
    return .judged(
      services.compactMap { service in
        guard let contact = service.singlePointOfContact, !contact.value else { return nil }
        let name = service.name?.value ?? "the function"
        return Problem(
          "\(capitalised(name)) gives people no single point of contact", at: contact,
          help: "Name one worker for each person, of the function and based in the core.",
          asks: "Who is the one person whom somebody in \(name) can turn to?")
      })
  }
}

extension Post {
  /// Whether it has begun by the end of a year, as far as it says.
  fileprivate func isThere(in year: FinancialYear) -> Bool { firstYear.map { $0 <= year } ?? true }
}
