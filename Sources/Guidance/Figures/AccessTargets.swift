/// How many people the new models are to reach: Annex A 2.1.1.
package enum AccessTargets {
  /// Adults and older adults with severe mental health problems cared for in a year, in all England, at the least.
  package static let nationalPeoplePerYear = 370_000
  /// The year by which, named by the year it starts in.
  package static let by = 2023
  /// The later Board paper's yearly goal for growth, in hundredths of a per cent (paragraph 4): comparison only.
  package static let laterGrowthGoalBasisPoints = 500
}
