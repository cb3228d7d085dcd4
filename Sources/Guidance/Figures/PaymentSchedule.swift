/// When 2021/22 money reaches the nominated CCG: Annex A 1.3, Table 3; nothing is said of later years.
package enum PaymentSchedule {
  package struct Tranche: Sendable, Hashable {
    package let year: Int
    /// From 1 to 12; the dates are targets.
    package let month: Int
    /// Hundredths of a per cent of the year's allocation.
    package let basisPoints: Int
    /// Quarters of 2021/22 that it pays for, from 1 to 4.
    package let quarters: ClosedRange<Int>
  }

  package static let startYear = 2021
  package static let tranches = [
    Tranche(year: 2021, month: 6, basisPoints: 5000, quarters: 1...2),
    Tranche(year: 2021, month: 9, basisPoints: 2500, quarters: 3...3),
    Tranche(year: 2021, month: 12, basisPoints: 2500, quarters: 4...4),
  ]

  /// The half-year payment is released at the end of June, so spend from April has to be bridged: Annex A 1.6.
  package static let firstRelease = CalendarDay(2021, 6, 30)
}
