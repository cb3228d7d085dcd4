/// A day of the Gregorian calendar.
package struct CalendarDate: Hashable, Comparable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// A date known to exist; use `init?(checking:)` for what a person wrote.
  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// nil when there is no such day.
  package init?(checking year: Int, _ month: Int, _ day: Int) {
    guard (1900...2199).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.days(inMonth: month, of: year)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// Days since 1 January 1970 (the civil calendar's arithmetic, after Hinnant's published derivation).
  package var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day so many days after 1 January 1970; nil outside the years that `init?(checking:)` takes.
  package init?(dayNumber: Int) {
    guard (-30_000...90_000).contains(dayNumber) else { return nil }
    let shifted = dayNumber + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      checking: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// Whole days from this date to a later one; negative when the other is earlier.
  package func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  package var dayBefore: CalendarDate {
    if day > 1 { return CalendarDate(year: year, month: month, day: day - 1) }
    let before = month > 1 ? (year, month - 1) : (year - 1, 12)
    return CalendarDate(
      year: before.0, month: before.1, day: CalendarDate.days(inMonth: before.1, of: before.0))
  }

  package var financialYear: FinancialYear { FinancialYear(month >= 4 ? year : year - 1) }

  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}

extension CalendarDate: CustomStringConvertible {
  /// `20 January 2021`.
  package var description: String { "\(day) \(CalendarDate.monthNames[month - 1]) \(year)" }
}

/// A day, with the time of day in the United Kingdom where the hour matters.
package struct Moment: Hashable, Comparable, Sendable {
  package let date: CalendarDate
  /// Minutes since midnight, UK local time; nil when only the day was given.
  package let minutes: Int?

  package init(_ date: CalendarDate, minutes: Int? = nil) {
    self.date = date
    self.minutes = minutes
  }

  /// A day without an hour counts as its end.
  package static func < (left: Moment, right: Moment) -> Bool {
    (left.date, left.minutes ?? 1440) < (right.date, right.minutes ?? 1440)
  }
}

extension Moment: CustomStringConvertible {
  /// `20 January 2021 at 17:00`.
  package var description: String {
    guard let minutes else { return date.description }
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(date) at \(two(minutes / 60)):\(two(minutes % 60))"
  }
}

/// A stretch of time as people write it: a day, a month, a quarter of a financial year, or a financial year.
package struct Period: Hashable, Sendable {
  package let first: CalendarDate
  package let last: CalendarDate

  package init(first: CalendarDate, last: CalendarDate) {
    self.first = first
    self.last = last
  }

  package init(day: CalendarDate) { self.init(first: day, last: day) }

  package init(year: Int, month: Int) {
    self.init(
      first: CalendarDate(year: year, month: month, day: 1),
      last: CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, of: year)))
  }

  /// Whether any day of it falls within the financial year.
  package func touches(_ year: FinancialYear) -> Bool { first <= year.lastDay && year.firstDay <= last }
}

extension Period: CustomStringConvertible {
  package var description: String {
    if first == last { return first.description }
    if self == Period(year: first.year, month: first.month) {
      return "\(CalendarDate.monthNames[first.month - 1]) \(first.year)"
    }
    if first.financialYear.firstDay == first, first.financialYear.lastDay == last {
      return first.financialYear.description
    }
    return "\(first) to \(last)"
  }
}
