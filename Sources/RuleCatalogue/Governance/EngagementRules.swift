import Guidance
import ProposalModel
import RuleKit

// Who took part in the work: every organisation in the writing, and the councils' senior people (Annex A, 1.6 and 2.5.2).

extension Rule {
  static let engagementRules = [everyOrganisationTookPart, councilLeadsAreInvolved]

  static let everyOrganisationTookPart = Rule(
    "engagement/every-organisation", "Every kind of constituent organisation helped to develop the proposal",
    severity: .warning, criteria: ["A-1.6-02"],
    because: """
      The proposal is written together: CCGs, mental health providers, councils, PCNs, the voluntary sector and people \
      with lived experience. Large systems work through representatives, so who is not named is a question.
      """,
    passes: [
      """
      {system: {organisations: [{name: NHS Oldtown CCG, kind: ccg}, {name: Oldtown Trust, kind: \
      mental-health-provider}, {name: Riverside PCN, kind: pcn}, {name: Hill PCN, kind: pcn}]}, proposal: \
      {contributors: [NHS Oldtown CCG, {organisation: Riverside PCN}, {organisation: Workwise, sector: vcse}, \
      {organisation: Oldtown Voices, sector: lived-experience}], writers: [{name: J Adey, organisation: Oldtown \
      Trust}]}}
      """
    ],
    fails: [
      """
      {system: {organisations: [{name: NHS Oldtown CCG, kind: ccg}, {name: Oldtown Trust, kind: \
      mental-health-provider}]}, proposal: {contributors: ⟦[{organisation: NHS Oldtown CCG, sector: ccg}, \
      {organisation: Workwise, sector: vcse}, {organisation: Oldtown Voices, sector: lived-experience}]⟧}}
      """,
      """
      {system: {organisations: [{name: NHS Oldtown CCG, kind: ccg}]}, proposal: {contributors: ⟦[{organisation: NHS \
      Oldtown CCG, sector: ccg}, {organisation: Workwise, sector: vcse}]⟧}}
      """,
      """
      {system: {organisations: [{name: NHS Oldtown CCG, kind: ccg}, {name: Riverside PCN, kind: pcn}]}, proposal: \
      {contributors: ⟦[NHS Oldtown CCG, {organisation: Workwise, sector: vcse}, {name: Jo, sector: \
      lived-experience}]⟧}}
      """,
      "proposal: ⟦{format: 1}⟧",
    ]
  ) { proposal in
    guard let contributors = proposal.submission.contributors else {
      return .judged([
        Problem(
          missing: "proposal.contributors", "The organisations that helped to develop the proposal are not answered",
          help: "List them under `proposal.contributors`, each with its `sector`.",
          asks: "Which organisations helped to develop the proposal?")
      ])
    }
    guard !proposal.isIncomplete(contributors.place, in: "contributors", "name", "organisation", "sector"),
      !proposal.isIncomplete(proposal.system.organisations?.place, in: "organisations", "name", "kind")
    else {
      return .undecided("a contributor or an organisation could not be read")
    }
    let part = TookPart(proposal)
    var missing: [(name: String, place: Place?)] = []
    for kind in [OrganisationKind.ccg, .mentalHealthProvider, .localAuthority] {
      missing += proposal.system.organisations(kind).compactMap { organisation in
        organisation.name.flatMap { part.names($0.value, kind) ? nil : ($0.value, organisation.place) }
      }
    }
    let pcns = proposal.system.organisations(.pcn)
    if !pcns.isEmpty, !part.has(.pcn), !part.has(.primaryCare), !part.has(.gpFederation), !part.has(.lmc) {
      missing.append(("any PCN", pcns[0].place))
    }
    if !part.has(.vcse) { missing.append(("any voluntary organisation", nil)) }
    if !part.has(.livedExperience), !part.has(.carers) { missing.append(("people with lived experience", nil)) }
    guard !missing.isEmpty else { return .pass }
    let names =
      missing.count > 6
      ? "\(missing.prefix(5).map(\.name).joined(separator: ", ")) and \(missing.count - 5) more"
      : list(missing.map(\.name))
    return .judged([
      Problem(
        missing: "proposal.contributors", "Nothing says that \(names) helped to develop the proposal",
        help: "Add them to `proposal.contributors`, or say who took part for them.",
        notes: missing.compactMap { entry in entry.place.map { .init("Listed here: \(entry.name)", at: $0) } },
        asks: "How did \(names) take part in developing the proposal?")
    ])
  }

  private static let example =
    """
    system: {organisations: [{name: Oldtown City Council, kind: local-authority, social_services: true, housing: \
    true}, {name: Hill Council, kind: local-authority, social_services: true}]}
    """
  private static let adultCare =
    """
    {who: A Reed, post: director-of-adult-social-services, organisation: Oldtown City Council, stage: development}, \
    {who: A Reed, post: director-of-adult-social-services, organisation: Hill Council, stage: development}
    """
  private static let publicHealth =
    """
    {who: B Stone, post: director-of-public-health, organisation: Oldtown City Council and Hill Council, stage: \
    delivery}
    """
  private static let housing =
    "{who: C Moss, post: housing-lead, organisation: Oldtown City Council, stage: development}"

  static let councilLeadsAreInvolved = Rule(
    "engagement/council-leads",
    "Directors of adult social care and of public health, and a housing lead, are named as taking part",
    severity: .warning, criteria: ["A-2.5.2-03", "A-2.5.2-04", "A-2.5.2-05"],
    because: """
      Each council with social services takes part through its directors, by name, in developing the plan and in \
      delivering it; at least one housing lead does. A plan that keeps no list of engagement is not asked for one.
      """,
    passes: [
      "{\(example), governance: {engagement: [\(adultCare), \(publicHealth), \(housing)]}}",
      """
      {\(example), governance: {engagement: [\(adultCare), \(housing), {who: B Stone, post: \
      director-of-public-health}]}}
      """,
      """
      {\(example), governance: {engagement: [\(adultCare), \(housing), {who: B Stone, post: \
      director-of-public-health, organisation: Hill Council}], sign_off: [{role: director-of-public-health, name: B \
      Stone, for: [Hill Council, Oldtown City Council]}]}}
      """,
    ],
    fails: [
      "{\(example), governance: {engagement: ⟦[\(adultCare), \(publicHealth)]⟧}}",
      """
      {\(example), governance: {engagement: ⟦[\(adultCare), \(housing), {who: B Stone, post: \
      director-of-public-health, organisation: Hill Council}]⟧}}
      """,
      "{\(example), governance: {engagement: ⟦[Forty carers]⟧}}",
    ]
  ) { proposal in
    guard let engagement = proposal.governance.engagement, !engagement.isEmpty else {
      return .undecided("no list of engagement is given")
    }
    guard !proposal.isIncomplete(engagement.place, in: "engagement", "who", "post", "organisation"),
      !proposal.isIncomplete(
        proposal.system.organisations?.place, in: "organisations", "name", "kind", "social_services", "housing")
    else {
      return .undecided("an entry of engagement or an organisation could not be read")
    }
    let councils = proposal.system.organisations(.localAuthority)
    let upper = councils.filter { $0.socialServices?.value == true }
    var missing: [String] = []
    var criteria: [String] = []
    // Whoever signed the plan by name took part in the end: that is only shown.
    var isSigned = true
    func lacksSignature(_ role: SignOffRole) -> Bool {
      !(proposal.governance.signOff ?? []).contains { $0.role?.value == role && $0.name != nil }
    }
    for (post, role, title, id) in [
      (
        EngagedPost.directorOfAdultSocialServices, SignOffRole.directorOfAdultSocialServices,
        "Director of Adult Social Services", "A-2.5.2-03"
      ),
      (.directorOfPublicHealth, .directorOfPublicHealth, "Director of Public Health", "A-2.5.2-04"),
    ] {
      let own = engagement.filter { $0.post?.value == post && $0.who != nil }
      guard !own.isEmpty else {
        missing.append("a \(title)")
        criteria.append(id)
        if lacksSignature(role) { isSigned = false }
        continue
      }
      let open = uncovered(upper, by: own, signingAs: role, in: proposal)
      guard !open.isEmpty else { continue }
      isSigned = false
      missing.append("the \(title) of \(list(open.compactMap(\.name?.value)))")
      criteria.append(id)
    }
    let housing = engagement.filter { $0.post?.value == .housingLead && $0.who != nil }
    if housing.isEmpty {
      missing.append("a council's housing lead")
      if lacksSignature(.housingLead) { isSigned = false }
      criteria.append("A-2.5.2-05")
    }
    let uncoveredHousing =
      housing.isEmpty
      ? []
      : uncovered(
        councils.filter { $0.housing?.value == true }, by: housing, signingAs: .housingLead, in: proposal)
    let shown = uncoveredHousing.map { Problem.Note("No housing lead of \($0.name?.value ?? "") is named", at: $0) }
    guard !missing.isEmpty else {
      guard let first = uncoveredHousing.first else { return .pass }
      return .judged([
        Problem(
          "No housing lead is named for \(list(uncoveredHousing.compactMap(\.name?.value)))", at: first,
          severity: .note, criteria: ["A-2.5.2-05"])
      ])
    }
    return .judged([
      Problem(
        missing: "governance.engagement",
        "\(capitalised(list(missing))) \(missing.count == 1 ? "is" : "are") not named among those who took part",
        help: "Add each to `governance.engagement` with `who`, `post`, `organisation` and `stage`.",
        severity: isSigned ? .note : nil,
        notes: shown + (isSigned ? [.init("They signed the plan, by name", at: proposal.governance.signOff)] : []),
        criteria: criteria,
        asks: "How do \(list(missing)) take part in developing and delivering the plan?")
    ])
  }

  /// Councils that none of the people engaged belongs to; none when somebody's organisation is not a single listed one.
  ///
  /// A joint director signs for several councils, and takes part for all of them.
  private static func uncovered(
    _ councils: [Organisation], by people: [Engagement], signingAs role: SignOffRole, in proposal: Proposal
  ) -> [Organisation] {
    let listed = councils.compactMap { $0.name.map { OrganisationName($0.value) } }
    let named = people.map { $0.organisation.map { OrganisationName($0.value) } }
    guard named.allSatisfy({ name in name.map { name in listed.contains { $0.matches(name) } } ?? false }) else {
      return []
    }
    let signed = (proposal.governance.signOff ?? []).filter { entry in
      guard entry.role?.value == role, let signatory = entry.name?.value else { return false }
      return people.contains { $0.who.map { isSameName($0.value, signatory) } ?? false }
    }
    let covered = named.compactMap { $0 } + signed.flatMap { $0.signedFor ?? [] }.map { OrganisationName($0.value) }
    return councils.filter { council in
      guard let name = council.name.map({ OrganisationName($0.value) }) else { return false }
      return !covered.contains { $0.matches(name) }
    }
  }
}

/// Organisations and sectors that are named as having taken part in the writing.
private struct TookPart {
  private var names: [OrganisationName] = []
  private var kinds: Set<OrganisationKind> = []
  /// Kinds of which somebody took part who belongs to no listed organisation, and may stand for several.
  private var representatives: Set<OrganisationKind> = []

  init(_ proposal: Proposal) {
    let directory = proposal.derived(OrganisationDirectory.self)
    let submission = proposal.submission
    for person in [submission.contributors, submission.writers, submission.leads].flatMap({ $0 ?? [] }) {
      add(person.organisation?.value ?? person.name?.value, person.sector?.value, directory)
    }
    for engaged in proposal.governance.engagement ?? []
    where engaged.stage?.value == .development || engaged.stage?.value == .before {
      add(engaged.organisation?.value, engaged.sector?.value, directory)
    }
  }

  private mutating func add(_ organisation: String?, _ sector: OrganisationKind?, _ directory: OrganisationDirectory) {
    let listed = directory.kind(of: organisation)
    if let organisation { names.append(OrganisationName(organisation)) }
    if let kind = sector ?? listed { kinds.insert(kind) }
    if let listed { kinds.insert(listed) } else if let sector { representatives.insert(sector) }
  }

  func has(_ kind: OrganisationKind) -> Bool { kinds.contains(kind) }

  func names(_ organisation: String, _ kind: OrganisationKind) -> Bool {
    representatives.contains(kind) || names.contains { $0.matches(OrganisationName(organisation)) }
  }
}
