/// National totals for community mental health in whole pounds: Annex A 1.0, Table 1, and 1.1, Table 2.
///
/// No local share follows from them: fair shares and access minimums stand in the Analytical Tool, which is not public.
package enum NationalFunding {
  /// Table 1: transformation funding of one year for all systems; the years stand apart and may be added.
  package static func transformation(in startYear: Int) -> Int? {
    switch startYear {
    case 2021: 121_000_000
    case 2022: 295_000_000
    case 2023: 366_000_000
    default: nil
    }
  }

  /// Table 1: its printed total over the three years.
  package static let transformationOverThreeYears = 782_000_000

  /// Table 2: CCG baseline uplift reached by a year, counted from nothing in 2018/19; cumulative, so never added up
  /// across years.
  package static func cumulativeBaselineUplift(in startYear: Int) -> Int? {
    switch startYear {
    case 2021: 279_000_000
    case 2022: 326_000_000
    case 2023: 519_000_000
    default: nil
    }
  }

  /// What comes of adding the rows of Table 2, which means nothing and shows that it was misread.
  package static let mistakenSumOfBaselineUplifts = 1_124_000_000

  /// Both tables within one year, which is a sound addition.
  package static func transformationAndBaseline(in startYear: Int) -> Int? {
    guard let new = transformation(in: startYear), let baseline = cumulativeBaselineUplift(in: startYear)
    else { return nil }
    return new + baseline
  }

  /// From April 2024 investment is to stay at the level reached: Annex A 1.4.
  package static let reinvestmentFrom = CalendarDay(2024, 4, 1)
}
