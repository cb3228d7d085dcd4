import RuleKit

extension Rule {
  /// The rules on money beside those on allocation, lines and phasing, and on groups, in the order of the guidance's sections.
  static let moneyRules: [Rule] =
    referenceRules + lineDetailRules + baselineRules + baselineGrowthRules + baselineEvidenceRules + shareRules
    + partnerMoneyRules + postMoneyRules + releaseRules + earmarkRules + proseAmountRules
}
