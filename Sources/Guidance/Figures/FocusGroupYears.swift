/// How the three dedicated groups are spread over the years: Annex A 2.6.1.
package enum FocusGroupYears {
  package enum Group: String, Sendable, CaseIterable {
    case eatingDisorders = "eating-disorders"
    case personalityDisorder = "personality-disorder"
    case rehabilitation
  }

  /// Groups that every system is expected to have in focus in 2021/22, at the least.
  package static let leastGroupsInFirstYear = 2
  /// Years that a group realistically needs, at the least.
  package static let likelyLeastYearsPerGroup = 2
  /// Years, by the year they start in, in which work for 'personality disorder' begins: Annex D.
  package static let personalityDisorderStarts = [2021, 2022]
  /// What core work takes of transformation funding over three years is more than this, in hundredths of a per cent.
  package static let coreMoreThanBasisPoints = 5000

  /// One of the two invented systems that the guidance shows as sound.
  package struct Example: Sendable {
    package let system: String
    /// For each group, the years in focus by the year they start in; core is in focus in all of them.
    package let years: [Group: [Int]]
  }

  package static let examples = [
    Example(
      system: "Oldtown ICS",
      years: [.eatingDisorders: [2021, 2022], .personalityDisorder: [2021, 2022], .rehabilitation: [2022, 2023]]),
    Example(
      system: "Barnard STP",
      years: [
        .eatingDisorders: [2022, 2023], .personalityDisorder: [2021, 2022, 2023], .rehabilitation: [2021, 2022],
      ]),
  ]
}
