import RuleKit

extension Rule {
  /// The rules on the model itself: its staff, services, groups, waits, records and commitments.
  static let modelRules: [Rule] =
    serviceRules + dedicatedServiceRules + rehabilitationRules + eatingDisorderRules + personalityDisorderRules
    + growthRules
    + workforceRules + recordRules + waitingRules + commitmentRules + benchmarkRules
}
