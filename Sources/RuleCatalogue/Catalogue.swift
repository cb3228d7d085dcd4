package import RuleKit

/// Every rule, in the order of the guidance's own sections; reports and the catalogue keep it.
package enum Catalogue {
  package static let all: [Rule] = [
    Rule.documentRules, document, submission, Rule.developmentRules, system, funding, Rule.moneyRules,
    Rule.useOfFunding,
    access, coverage, Rule.expansionRules, Rule.partyRules, Rule.oversightRules, Rule.engagementRules,
    Rule.milestoneRules, Rule.signOffRules, phasing, Rule.groupMoneyRules, Rule.modelRules, answers,
    Rule.proseAndDataRules, Rule.proseReadingRules,
    Rule.earlyImplementerRules, exceptions,
  ].flatMap { $0 }

  /// Ids that were released and are not used any more; none may come back.
  package static let retired: Set<String> = []

  private static let document: [Rule] = [.idsAreUnique]

  private static let submission: [Rule] = [
    .stageIsGiven, .formatIsKnown, .guidanceYearIsKnown, .firstDraftIsInTime, .finalIsInTime, .sentToTheRegion,
  ]

  private static let system: [Rule] = [
    .systemIsOneSTPOrICS, .regionIsOneOfSeven, .earlyImplementerIsOneOfTwelve, .nominatedCCGIsListed,
    .councilDutiesAgree,
  ]

  private static let funding: [Rule] = [
    .allocationIsGiven, .linesMatchAllocation, .releasesMatchAllocation, .distributionMatchesAllocation,
    .linesAreInFundedYears, .linesAreComplete,
  ]

  private static let access: [Rule] = [.trajectoryIsGiven, .trajectoryMeetsMinimum]

  private static let coverage: [Rule] = [
    .pcnsAreListedOnce, .pcnsNameKnownBodies, .everyPCNIsCovered, .firstPCNsAreCovered, .statedShareIsRight,
  ]

  private static let phasing: [Rule] = [
    .threeNamedGroups, .focusYearsAreOfTheProgramme, .exemptionsAreEvidenced, .everyGroupIsInFocus,
    .twoGroupsInFirstYear, .groupsHaveTwoYears, .coreIsInEveryYear, .moneyAgreesWithPhasing, .focusYearsHaveDelivery,
    .postsAgreeWithPhasing, .majorityGoesToCore, .firstYearIsAchievable,
  ]

  private static let answers: [Rule] = [.twelveQuestionsAreAnswered, .answersAreWritten]

  private static let exceptions: [Rule] = [
    .exceptionsNameACriterion, .passagesNameACriterion, .exceptionsHaveAReason, .exceptionsHaveNotRunOut,
    .exceptionsExcuseSomething,
  ]
}
