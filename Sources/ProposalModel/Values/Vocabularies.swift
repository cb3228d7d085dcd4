package import DocumentTree

// The closed vocabularies of the format, in the order that messages and the reference list them.

package enum Stage: String, Word {
  case firstDraft = "first-draft"
  case final, refresh
}

package enum SystemKind: String, Word {
  case stp = "STP"
  case ics = "ICS"

  package static func read(_ text: String, from node: Node) -> LeafReading<SystemKind> {
    switch folded(text) {
    case "stp": .value(.stp)
    case "ics": .value(.ics)
    default: .wrong(.unknownWord, "\(quoted(text)) is neither STP nor ICS", help: "Write STP or ICS.")
    }
  }
}

/// What an organisation is, and for whom a member, contributor or person engaged speaks.
package enum OrganisationKind: String, Word {
  case ccg
  case mentalHealthProvider = "mental-health-provider"
  case pcn
  case primaryCare = "primary-care"
  case localAuthority = "local-authority"
  case vcse
  case livedExperience = "lived-experience"
  case carers
  case stpICS = "stp-ics"
  case gpFederation = "gp-federation"
  case lmc
  case providerCollaborative = "provider-collaborative"
  case communityProvider = "community-provider"
  case housing, education, other
}

package enum TimetableKind: String, Word {
  case development
  case signOff = "sign-off"
}

package enum MoneySource: String, Word {
  case transformation, baseline
  case youngAdultBaseline = "young-adult-baseline"
  case digital
  case ageingWell = "ageing-well"
  case personalisedCare = "personalised-care"
  case primaryCare = "primary-care"
  case localAuthority = "local-authority"
  case publicHealth = "public-health"
  case housing, other
}

package enum SpendCategory: String, Word {
  case staff, vcse
  case programmeDelivery = "programme-delivery"
  case training, communications
  case organisationalDevelopment = "organisational-development"
  case it, estates, other
}

package enum Purpose: String, Word {
  case core
  case eatingDisorders = "eating-disorders"
  case personalityDisorder = "personality-disorder"
  case rehabilitation
  case youngAdults = "young-adults"
  case olderAdults = "older-adults"
  case physicalHealth = "physical-health"
  case inequalities
  case coProduction = "co-production"
  case psychologicalTherapies = "psychological-therapies"
  case employment, programme, unallocated, other
}

package enum Sector: String, Word {
  case mentalHealthProvider = "mental-health-provider"
  case vcse
  case localAuthority = "local-authority"
  case primaryCare = "primary-care"
  case ccg, other
}

package enum Setting: String, Word {
  case community, inpatient
  case dayCare = "day-care"
  case crisis
  case primaryCare = "primary-care"
  case other
}

package enum AgeGroup: String, Word {
  case adults
  case youngAdults = "young-adults"
  case olderAdults = "older-adults"
  case children, all
}

package enum ContractForm: String, Word {
  case alliance
  case leadProvider = "lead-provider"
  case block, grant, framework
  case innovationPartnership = "innovation-partnership"
  case section75 = "section-75"
  case other
}

package enum PostFamily: String, Word {
  case psychologicalProfessions = "psychological-professions"
  case nursing, psychiatry
  case occupationalTherapy = "occupational-therapy"
  case pharmacy
  case socialWork = "social-work"
  case substanceUse = "substance-use"
  case peerAndLivedExperience = "peer-and-lived-experience"
  case newRoles = "new-roles"
  case advancedPractice = "advanced-practice"
  case supportWork = "support-work"
  case vcse, administration, other
}

package enum PostContract: String, Word {
  case substantive
  case fixedTerm = "fixed-term"
  case sessional
}

package enum Partnership: String, Word {
  case section75 = "section-75"
  case jointlyCommissioned = "jointly-commissioned"
  case otherFormal = "other-formal"
  case informal, none
}

package enum ServiceKind: String, Word { case core, dedicated, separate }
package enum ServiceLevel: String, Word { case neighbourhood, place, system }
package enum ServiceStatus: String, Word { case existing, new, expanded, recast }

package enum ReferralRoute: String, Word {
  case `self`, carer, gp
  case primaryCare = "primary-care"
  case secondaryCare = "secondary-care"
  case vcse
  case localAuthority = "local-authority"
  case any
}

package enum AllianceStage: String, Word { case none, planned, forming, established, expanding }

package enum WaitMeasure: String, Word {
  case median, mean
  case ninetiethCentile = "90th-centile"
  case maximum
}

package enum CoverageReason: String, Word {
  case readiness, recruitment
  case preparatoryWork = "preparatory-work"
  case pcnMaturity = "pcn-maturity"
  case inequalities, need, deprivation, other
}

package enum MemberLevel: String, Word { case board, executive, senior, other }

package enum GroupLevel: String, Word {
  case board, executive, programme
  case workingGroup = "working-group"
}

package enum LeadArea: String, Word {
  case olderAdults = "older-adults"
  case youngAdults = "young-adults"
  case coProduction = "co-production"
  case equalities, digital, workforce, carers
  case eatingDisorders = "eating-disorders"
  case personalityDisorder = "personality-disorder"
  case rehabilitation, other
}

package enum LeadScope: String, Word { case system, place, provider }

package enum MilestoneKind: String, Word {
  case recruitment
  case vcseContracting = "vcse-contracting"
  case governance, infrastructure, mobilisation, expansion
  case waitingTimes = "waiting-times"
  case engagement, other
}

package enum RiskCategory: String, Word {
  case recruitment, spending, workforce, procurement, it
  case buyIn = "buy-in"
  case staffEngagement = "staff-engagement"
  case changeFatigue = "change-fatigue"
  case covidFatigue = "covid-fatigue"
  case inequalities
  case coProduction = "co-production"
  case other
}

package enum EngagedPost: String, Word {
  case directorOfAdultSocialServices = "director-of-adult-social-services"
  case directorOfPublicHealth = "director-of-public-health"
  case housingLead = "housing-lead"
  case directorOfChildrensServices = "director-of-childrens-services"
  case gpLead = "gp-lead"
  case clinicalDirector = "clinical-director"
  case expertsByExperience = "experts-by-experience"
  case carers, vcse, staff, other
}

package enum EngagementStage: String, Word { case before, development, award, delivery }

package enum SignOffRole: String, Word {
  case pcnClinicalDirector = "pcn-clinical-director"
  case directorOfAdultSocialServices = "director-of-adult-social-services"
  case directorOfPublicHealth = "director-of-public-health"
  case housingLead = "housing-lead"
  case directorOfChildrensServices = "director-of-childrens-services"
  case vcseRepresentative = "vcse-representative"
  case livedExperienceRepresentative = "lived-experience-representative"
  case carerRepresentative = "carer-representative"
  case leadMentalHealthProvider = "lead-mental-health-provider"
  case ccg
  case stpLead = "stp-lead"
}

package enum MeasureKind: String, Word {
  case outcome, experience, equality
  case dataQuality = "data-quality"
}

package enum ExemptionScope: String, Word { case whole, part }
