import RuleKit

extension Rule {
  /// The rules on the model itself: its staff, services, groups, waits, records and commitments.
  static let modelRules: [Rule] =
    serviceRules + workforceRules + postDateRules + dedicatedServiceRules + rehabilitationRules + eatingDisorderRules
    + personalityDisorderRules + growthRules + recordRules + waitingRules + commitmentRules + benchmarkRules
}
