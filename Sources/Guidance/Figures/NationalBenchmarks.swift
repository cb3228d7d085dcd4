/// National figures of the other documents, with which a proposal's own may be compared; none is a test.
package enum NationalBenchmarks {
  /// People with Individual Placement and Support a year by 2023/24: the Framework's 3.1.5.
  package static let placementAndSupportByMarch2024 = 55_000
  /// Years by which life is shorter for people with severe mental illness, at the most: the Framework's 1.3.
  package static let shorterLifeYearsUpTo = 20
  /// Extra national funding a year for community mental health, in pounds: the Rethink guide's background.
  package static let extraFundingPerYear = 975_000_000

  /// People with access in the twelve months to July 2022: the Board paper, paragraph 11.
  package static let accessToJuly2022 = 504_000
  /// Networks with fully transformed models at the second quarter of 2022/23, and their share in hundredths of a per
  /// cent: the Board paper, paragraph 10.
  package static let networksTransformed = (count: 429, basisPoints: 3400)
  /// Networks with a mental health practitioner, and their share: the Board paper, paragraph 12.
  package static let networksWithPractitioner = (count: 717, basisPoints: 5700)
  /// Trainee mental health and wellbeing practitioners of 2022/23, the first there were: the Board paper, paragraph 12.
  package static let firstWellbeingPractitioners = 515
}
