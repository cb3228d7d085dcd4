/// A day of the calendar as the guidance prints it, without a clock or a time zone.
package struct CalendarDay: Sendable, Hashable, Comparable {
  package let year: Int
  /// From 1 to 12.
  package let month: Int
  /// From 1 to 31.
  package let day: Int

  package init(_ year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// A minute on a day, in Europe/London, by which something is due.
package struct Deadline: Sendable, Hashable, Comparable {
  package let day: CalendarDay
  /// Minutes after midnight.
  package let minute: Int

  package init(_ day: CalendarDay, hour: Int, minute: Int = 0) {
    self.day = day
    self.minute = hour * 60 + minute
  }

  package static func < (left: Deadline, right: Deadline) -> Bool {
    (left.day, left.minute) < (right.day, right.minute)
  }
}
