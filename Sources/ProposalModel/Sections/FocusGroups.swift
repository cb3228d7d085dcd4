/// When the work on each group with specific needs is in focus (the `focus_groups` section).
package struct FocusGroups: Section {
  package var place = Place.absent
  package var core: FocusGroupPlan?
  package var eatingDisorders: FocusGroupPlan?
  package var personalityDisorder: FocusGroupPlan?
  package var rehabilitation: FocusGroupPlan?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("core", "The core offer, which is developed in every year.") { $0.core = $1 },
    Field("eating_disorders", "Adults and older adults with eating disorders.") { $0.eatingDisorders = $1 },
    Field(
      "personality_disorder", "Adults and older adults with complex needs and a diagnosis of 'personality disorder'."
    ) { $0.personalityDisorder = $1 },
    Field("rehabilitation", "Adults and older adults who need mental health rehabilitation.") {
      $0.rehabilitation = $1
    },
  ]

  package subscript(_ group: FocusGroup) -> FocusGroupPlan? {
    switch group {
    case .eatingDisorders: eatingDisorders
    case .personalityDisorder: personalityDisorder
    case .rehabilitation: rehabilitation
    }
  }
}

/// The three groups with specific needs (Annex A, 2.6.1).
package enum FocusGroup: String, CaseIterable, Sendable {
  case eatingDisorders = "eating-disorders"
  case personalityDisorder = "personality-disorder"
  case rehabilitation

  /// The key under `focus_groups`.
  package var key: String {
    switch self {
    case .eatingDisorders: "eating_disorders"
    case .personalityDisorder: "personality_disorder"
    case .rehabilitation: "rehabilitation"
    }
  }

  package var purpose: Purpose {
    switch self {
    case .eatingDisorders: .eatingDisorders
    case .personalityDisorder: .personalityDisorder
    case .rehabilitation: .rehabilitation
    }
  }

  /// What messages call the group.
  package var name: String {
    switch self {
    case .eatingDisorders: "eating disorders"
    case .personalityDisorder: "‘personality disorder’"
    case .rehabilitation: "mental health rehabilitation"
    }
  }
}

/// The phasing of one group, or of the core.
package struct FocusGroupPlan: Section {
  package var place = Place.absent
  package var years: Listed<Located<FinancialYear>>?
  package var earlierYears: Listed<Located<FinancialYear>>?
  package var reason: Text?
  package var wellDeveloped: WellDevelopedService?
  package var waits: GroupWaits?
  package var outOfAreaPlacements: PlacementTrajectory?
  package var narrative: Prose?
  package var criteria: Signposts?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("years", "The years of focus, from 2021/22 to 2023/24.") { $0.years = $1 },
    Field("earlier_years", "For early implementers: years of focus before 2021/22.") { $0.earlierYears = $1 },
    Field("reason", "Why this phasing, where it is an unusual one.") { $0.reason = $1 },
    Field("well_developed", "Instead of years: the evidence that the service is well developed already.") {
      $0.wellDeveloped = $1
    },
    Field("waits", "Waits to assessment and to treatment, in weeks.") { $0.waits = $1 },
    Field("out_of_area_placements", "For rehabilitation: placements out of area, now and by year.") {
      $0.outOfAreaPlacements = $1
    },
    Field("narrative", "What is planned for the group.") { $0.narrative = $1 },
    Field("criteria", "Passages under the criteria they answer.") { $0.criteria = $1 },
  ]
}

/// The four parts of evidence for a service that is well developed already.
package struct WellDevelopedService: Section {
  package var place = Place.absent
  package var scope: Located<ExemptionScope>?
  package var investment: Either<PerYear<Money>, Text>?
  package var access: Text?
  package var quality: Text?
  package var policyGoals: Text?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("scope", "Whether it serves the whole footprint or a part.") { $0.scope = $1 },
    Field("investment", "What is invested in it now.") { $0.investment = $1 },
    Field("access", "What people gain in access.") { $0.access = $1 },
    Field("quality", "What people gain in quality.") { $0.quality = $1 },
    Field("policy_goals", "How it meets the national policy goals.") { $0.policyGoals = $1 },
  ]
}

/// Waits for a group's service.
package struct GroupWaits: Section {
  package var place = Place.absent
  package var toAssessment: WaitTrajectory?
  package var toTreatment: WaitTrajectory?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("to_assessment", "From referral to assessment.") { $0.toAssessment = $1 },
    Field("to_treatment", "From referral to treatment.") { $0.toTreatment = $1 },
  ]
}

/// One wait, now and by year, in weeks.
package struct WaitTrajectory: Section {
  package var place = Place.absent
  package var baseline: Located<Quantity>?
  package var target: PerYear<Quantity>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("baseline", "The wait now, in weeks.") { $0.baseline = $1 },
    Field("target", "The wait aimed for, in weeks, by year.") { $0.target = $1 },
  ]
}
