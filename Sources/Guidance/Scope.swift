/// Which proposals a criterion applies to.
///
/// A focus group's criteria are due in full when it starts in 2021/22; a group that starts later needs an outline and
/// a date (Annex A 2.6.1).
package enum Scope: String, Sendable, CaseIterable {
  case all
  case personalityDisorderFocus = "personality-disorder-focus"
  case rehabilitationFocus = "rehabilitation-focus"
  case eatingDisordersFocus = "eating-disorders-focus"
  case earlyImplementers = "early-implementers"
  case nominatedCCG = "nominated-ccg"
  case exemption
  case eatingDisordersExemption = "eating-disorders-exemption"
  case personalityDisorderExemption = "personality-disorder-exemption"
  case rehabilitationExemption = "rehabilitation-exemption"
  case eatingDisordersAnyYear = "eating-disorders-any-year"
  case eatingDisordersSpend = "eating-disorders-spend"
  case rehabilitationSpend = "rehabilitation-spend"
  case physicalHealthSpend = "physical-health-spend"
  case personalHealthBudgets = "personal-health-budgets"
  case councilTypePosts = "council-type-posts"
  case baselineShortfall = "baseline-shortfall"
  case focusGroups = "focus-groups"
  case afterLastFocusYear = "after-last-focus-year"
  case firstDraft = "first-draft"
  case final
  case notEarlyImplementer = "not-early-implementer"
  case separateTeams = "separate-teams"
  case providerCollaborative = "provider-collaborative"
  case olderAdultCMHT = "older-adult-cmht"
  case weakOlderAdultVCSE = "weak-older-adult-vcse"
  case vcseRunServices = "vcse-run-services"
  case missingCommunityOrganisations = "missing-community-organisations"
  case nationalCoproductionCited = "national-co-production-cited"

  /// The scope in words that follow "applies to" in a report.
  package var phrase: String {
    switch self {
    case .all: "every proposal"
    case .personalityDisorderFocus:
      "proposals with 'personality disorder' in focus in any year, or claimed as already well developed"
    case .rehabilitationFocus:
      "proposals with rehabilitation in focus in any year, or claimed as already well developed"
    case .eatingDisordersFocus:
      "proposals with eating disorders in focus in any year, or claimed as already well developed"
    case .earlyImplementers: "the twelve early implementer systems"
    case .nominatedCCG: "the CCG nominated to receive the money"
    case .exemption: "proposals that claim a focus group's service as already well developed"
    case .eatingDisordersExemption: "proposals that claim the eating disorder service as already well developed"
    case .personalityDisorderExemption:
      "proposals that claim the 'personality disorder' service as already well developed"
    case .rehabilitationExemption: "proposals that claim the rehabilitation service as already well developed"
    case .eatingDisordersAnyYear: "every proposal, whichever year eating disorders come into focus"
    case .eatingDisordersSpend: "proposals that spend transformation money on eating disorders"
    case .rehabilitationSpend: "proposals that spend transformation money on rehabilitation"
    case .physicalHealthSpend: "proposals that spend transformation money on physical health"
    case .personalHealthBudgets: "proposals with Personal Health Budgets"
    case .councilTypePosts: "proposals that pay for social work, housing support, substance use or similar posts"
    case .baselineShortfall: "systems where a CCG has invested less than its uplift, or staffing has not grown"
    case .focusGroups: "proposals with any of the three focus groups in focus"
    case .afterLastFocusYear: "proposals in which a group's focus ends before 2023/24"
    case .firstDraft: "first drafts"
    case .final: "final proposals"
    case .notEarlyImplementer: "systems that are not early implementers"
    case .separateTeams: "models in which a community team stays separate from the core"
    case .providerCollaborative: "systems where a Provider Collaborative operates"
    case .olderAdultCMHT: "systems with an older adult community team"
    case .weakOlderAdultVCSE: "systems where VCSE capacity for older adults' mental health is weak"
    case .vcseRunServices: "models with CCG-commissioned services that a VCSE organisation runs"
    case .missingCommunityOrganisations: "systems that lack sound community organisations for some group"
    case .nationalCoproductionCited: "proposals that cite the Framework's national co-production"
    }
  }
}
