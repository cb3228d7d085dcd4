import Guidance
import ProposalModel
import RuleKit

// Who works on the model, and who leads it (Annex A, 2.2.1).

extension Rule {
  static let partnersWorkOnTheModel = Rule(
    "governance/partners-work-together", "Every kind of partner works on the model with the lead provider",
    severity: .warning, criteria: ["A-2.2.1-04"],
    because: """
      PCNs, CCGs, councils, the voluntary sector, people who use services, carers, families and communities all work on \
      the model. Families and communities are only shown when they alone are not named.
      """,
    passes: [
      """
      {system: {organisations: [{name: Riverside PCN, kind: pcn}, {name: NHS Oldtown CCG, kind: ccg}, {name: \
      Oldtown City Council, kind: local-authority}, {name: Workwise, kind: vcse}]}, governance: {engagement: [{who: \
      Forty people, sector: lived-experience}, {who: Thirty carers, post: carers}]}}
      """
    ],
    fails: [
      """
      {system: {organisations: [{name: Riverside PCN, kind: pcn}, {name: NHS Oldtown CCG, kind: ccg}, {name: \
      Oldtown City Council, kind: local-authority}, {name: Workwise, kind: vcse}]}, governance: {engagement: \
      ⟦[{who: Forty people, sector: lived-experience}]⟧}}
      """,
      """
      {system: {organisations: [{name: NHS Oldtown CCG, kind: ccg}, {name: Oldtown City Council, kind: \
      local-authority}]}, governance: {engagement: ⟦[{who: Thirty carers, sector: carers}]⟧}}
      """,
    ]
  ) { proposal in
    let governance = proposal.governance
    guard !governance.place.isAbsent, !(proposal.system.organisations ?? []).isEmpty else {
      return .undecided("organisations or governance are not given")
    }
    let places = [
      proposal.system.organisations?.place, governance.groups?.place, governance.engagement?.place,
      proposal.submission.contributors?.place,
    ]
    let seats = proposal.derived(GovernanceSeats.self)
    var kinds = Set((proposal.system.organisations ?? []).compactMap(\.kind?.value))
    kinds.formUnion(seats.seats.compactMap(\.kind))
    kinds.formUnion(
      (governance.engagement ?? []).flatMap { [$0.sector?.value, $0.post?.value.speaksFor].compactMap { $0 } })
    kinds.formUnion((proposal.submission.contributors ?? []).compactMap(\.sector?.value))
    kinds.formUnion((governance.signOff ?? []).compactMap(\.role?.value.speaksFor))
    if !(proposal.coverage.pcns ?? []).isEmpty { kinds.insert(.pcn) }
    let parties: [(kind: OrganisationKind, name: String)] = [
      (.pcn, "PCNs"), (.ccg, "CCGs"), (.localAuthority, "councils"), (.vcse, "the voluntary sector"),
      (.livedExperience, "people who use services"), (.carers, "carers"),
    ]
    let absent = parties.filter { !kinds.contains($0.kind) }
    guard !absent.isEmpty else { return .pass }
    guard
      !places.contains(where: {
        proposal.isIncomplete(
          $0, in: "organisations", "kind", "groups", "members", "engagement", "contributors", "organisation", "sector",
          "post")
      })
    else {
      return .undecided("a partner could not be read")
    }
    let names = list(absent.map(\.name))
    // Who has no seat either is part of that finding.
    let isJudged = absent.contains { $0.kind != .carers } && !seats.seats.isEmpty
    return .judged([
      Problem(
        missing: "governance.engagement", within: nil, "Nothing says that \(names) work on the model",
        help: "Name them among the organisations, the members of groups, the contributors or those engaged.",
        cause: isJudged ? "parties" : nil, asks: "How do \(names) take part in the work on the model?")
    ])
  }

  static let aProviderLeads = Rule(
    "governance/provider-leads", "A mental health provider leads the transformation",
    severity: .warning, criteria: ["A-2.2.1-03"],
    because: "The nominated CCG holds the money; what is delivered is led by one or several mental health providers.",
    passes: [
      """
      system: {organisations: [{name: Oldtown Trust, kind: mental-health-provider, lead: true}, {name: Hill Trust, \
      kind: mental-health-provider}]}
      """
    ],
    fails: [
      """
      system: {organisations: ⟦[{name: Oldtown Trust, kind: mental-health-provider}, {name: Hill Trust, kind: \
      mental-health-provider}]⟧}
      """,
      """
      system: {organisations: [{name: Oldtown Trust, kind: mental-health-provider}, {name: NHS Oldtown CCG, kind: \
      ccg, lead: ⟦true⟧}]}
      """,
      "system: {organisations: ⟦[{name: NHS Oldtown CCG, kind: ccg}]⟧}",
    ]
  ) { proposal in
    guard let organisations = proposal.system.organisations, !organisations.isEmpty else {
      return .undecided("no organisations are given")
    }
    guard !proposal.isIncomplete(organisations.place, in: "organisations", "kind", "lead") else {
      return .undecided("an organisation could not be read")
    }
    let providers = proposal.system.organisations(.mentalHealthProvider)
    guard !providers.contains(where: { $0.lead?.value == true }) else { return .pass }
    let ask = "Which mental health provider leads the transformation?"
    if let other = organisations.first(where: { $0.lead?.value == true }), let lead = other.lead {
      let kind = other.kind.map(\.value.oneOfThem) ?? "no mental health provider"
      return .judged([
        Problem(
          "\(other.name?.value ?? "The organisation") is marked as leading, and is \(kind)", at: lead,
          help: "Write `lead: true` at the mental health provider that leads the transformation.", asks: ask)
      ])
    }
    let only = providers.count == 1 ? providers.first : nil
    return .judged([
      Problem(
        only.map {
          """
          \($0.name?.value ?? "The only mental health provider") is the only mental health provider, and is not \
          marked as leading the transformation
          """
        }
          ?? (providers.isEmpty
            ? "No mental health provider is among the organisations"
            : "None of the \(providers.count) mental health providers is marked as leading the transformation"),
        at: only?.place ?? organisations.place,
        help: "Write `kind: mental-health-provider, lead: true` at the organisation that leads.",
        severity: only == nil ? .warning : .note, asks: only == nil ? ask : "")
    ])
  }
}

extension EngagedPost {
  /// Whom people engaged in this capacity speak for.
  fileprivate var speaksFor: OrganisationKind? {
    switch self {
    case .directorOfAdultSocialServices, .directorOfPublicHealth, .housingLead, .directorOfChildrensServices:
      .localAuthority
    case .gpLead: .primaryCare
    case .clinicalDirector: .pcn
    case .expertsByExperience: .livedExperience
    case .carers: .carers
    case .vcse: .vcse
    case .staff, .other: nil
    }
  }
}

extension SignOffRole {
  /// Whom people who sign in this role speak for.
  fileprivate var speaksFor: OrganisationKind? {
    switch self {
    case .pcnClinicalDirector: .pcn
    case .directorOfAdultSocialServices, .directorOfPublicHealth, .housingLead, .directorOfChildrensServices:
      .localAuthority
    case .vcseRepresentative: .vcse
    case .livedExperienceRepresentative: .livedExperience
    case .carerRepresentative: .carers
    case .leadMentalHealthProvider: .mentalHealthProvider
    case .ccg: .ccg
    case .stpLead: .stpICS
    }
  }
}
