/// Which Primary Care Networks the new model is to cover, and when: Annex A 2.1.2.
package enum CoverageTargets {
  /// Some named networks are covered by the end of March 2022.
  package static let firstCoverage = CalendarDay(2022, 3, 31)
  /// Every network is covered by the end of March 2024.
  package static let fullCoverage = CalendarDay(2024, 3, 31)
  /// Of networks, not of population, in hundredths of a per cent.
  package static let fullCoverageBasisPoints = 10_000
}
