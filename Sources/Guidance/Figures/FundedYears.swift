/// The financial years that transformation funding is given for: Annex A, section 1 and Table 1.
///
/// A year is named by the calendar year it starts in: 2021 is 2021/22, from 1 April 2021 to 31 March 2022.
package enum FundedYears {
  package static let all = [2021, 2022, 2023]
  package static let first = 2021
  package static let last = 2023

  /// The year before funding starts, whose baseline spend is to be evidenced in detail: Annex A 1.1.
  package static let baselineEvidence = 2020
  /// The year since which staffing growth is to be shown: Annex A 1.1.
  package static let staffingHistoryFrom = 2019
  /// The year against which Table 2 counts baseline uplifts, as nothing: Annex A 1.1, Table 2.
  package static let baselineZeroPoint = 2018

  /// 1 April of the year: models start, and quarterly returns begin, on that of 2021 (Annex A 1.6).
  package static func firstDay(of startYear: Int) -> CalendarDay { CalendarDay(startYear, 4, 1) }
  /// 31 March: what "by March 2022" and "by 2021/22" are read to mean.
  package static func lastDay(of startYear: Int) -> CalendarDay { CalendarDay(startYear + 1, 3, 31) }
}
