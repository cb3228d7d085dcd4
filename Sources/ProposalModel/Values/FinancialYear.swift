/// A financial year, 1 April to 31 March, named by the calendar year it starts in.
package struct FinancialYear: Hashable, Comparable, Sendable {
  package let start: Int

  package init(_ start: Int) { self.start = start }

  package static let y2019 = FinancialYear(2019)
  package static let y2020 = FinancialYear(2020)
  package static let y2021 = FinancialYear(2021)
  package static let y2022 = FinancialYear(2022)
  package static let y2023 = FinancialYear(2023)

  /// The three years the transformation money is for (Annex A, section 1).
  package static let transformation = [y2021, y2022, y2023]

  package static func < (left: FinancialYear, right: FinancialYear) -> Bool { left.start < right.start }

  package var next: FinancialYear { FinancialYear(start + 1) }
  package var previous: FinancialYear { FinancialYear(start - 1) }
  package var firstDay: CalendarDate { CalendarDate(year: start, month: 4, day: 1) }
  package var lastDay: CalendarDate { CalendarDate(year: start + 1, month: 3, day: 31) }

  package func contains(_ date: CalendarDate) -> Bool { firstDay <= date && date <= lastDay }
}

extension FinancialYear: CustomStringConvertible {
  /// `2021/22`.
  package var description: String {
    let second = (start + 1) % 100
    return "\(start)/\(second < 10 ? "0" : "")\(second)"
  }
}
