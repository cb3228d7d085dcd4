package import DocumentTree

extension FinancialYear: Leaf {
  package static var kind: ValueKind { .financialYear }

  /// Reads `2021/22` and its kin: `2021-22`, `2021/2022`, `21/22`, `FY21/22`.
  package static func read(_ text: String, from node: Node) -> LeafReading<FinancialYear> {
    var scan = Scan(text)
    _ = scan.takeWord("fy")
    scan.skipSpaces()
    guard let first = scan.digits(2...4), first.utf8.count != 3, let start = Int(first) else { return unreadable(text) }
    scan.skipSpaces()
    guard scan.take("/") || scan.takeDash() else { return unreadable(text) }
    scan.skipSpaces()
    guard let second = scan.digits(2...4), second.utf8.count != 3, let end = Int(second), scan.isAtEnd else {
      return unreadable(text)
    }
    let year = start < 100 ? 2000 + start : start
    guard (1990...2099).contains(year) else { return unreadable(text) }
    let next = year + 1
    guard second.utf8.count == 4 ? end == next : end == next % 100 else {
      // The slip may be in either part: 2021/23 is as near to 2022/23 as it is to 2021/22.
      let other = (second.utf8.count == 4 ? end : year / 100 * 100 + end) - 1
      return .wrong(
        .financialYear, "\(quoted(text)) is not a financial year: its second part is not the year after \(year)",
        help: abs(other - year) <= 2
          ? "Write \(FinancialYear(min(year, other))) or \(FinancialYear(max(year, other))), whichever is meant."
          : "Write \(FinancialYear(year)).")
    }
    return .value(FinancialYear(year))
  }

  private static func unreadable(_ text: String) -> LeafReading<FinancialYear> {
    var scan = Scan(text)
    if let digits = scan.digits(4...4), scan.isAtEnd, let year = Int(digits), (1990...2099).contains(year) {
      return .wrong(
        .financialYear, "\(quoted(text)) is a calendar year; a financial year has two parts",
        help: "Write \(FinancialYear(year - 1)) or \(FinancialYear(year)).")
    }
    return .wrong(.financialYear, "\(quoted(text)) is not a financial year", help: "Write a year such as 2021/22.")
  }
}

extension CalendarDate: Leaf {
  package static var kind: ValueKind { .date }

  package static func read(_ text: String, from node: Node) -> LeafReading<CalendarDate> {
    switch Moment.read(text, from: node) {
    case .value(let moment): .value(moment.date)
    case .wrong(let kind, let message, let help): .wrong(kind, message, help: help)
    case .slip(let moment, let kind, let message, let help): .slip(moment.date, kind, message, help: help)
    }
  }
}

extension Moment: Leaf {
  package static var kind: ValueKind { .moment }

  /// Reads `2021-03-31`, `2021-01-20T17:00` (UK local time unless an offset is given), `20 January 2021`, `20/01/2021`.
  package static func read(_ text: String, from node: Node) -> LeafReading<Moment> {
    var scan = Scan(text)
    guard let parts = scan.dateParts() else {
      return .wrong(.date, "\(quoted(text)) is not a date", help: "Write a date such as 2021-03-31.")
    }
    guard let date = CalendarDate(checking: parts.year, parts.month, parts.day) else {
      return .wrong(.date, "\(quoted(text)) is not a day of the calendar", help: impossible(parts))
    }
    if scan.isAtEnd { return .value(Moment(date)) }
    guard scan.take("T") || scan.take("t") || scan.take(" ") else { return unreadableTime(text) }
    scan.skipSpaces()
    guard let hour = scan.digits(1...2).flatMap({ Int($0) }), scan.take(":"),
      let minute = scan.digits(2...2).flatMap({ Int($0) }), hour < 24 || (hour == 24 && minute == 0), minute < 60
    else { return unreadableTime(text) }
    if scan.take(":") {
      guard scan.decimal(places: 9) != nil else { return unreadableTime(text) }
    }
    var minutes = hour * 60 + minute
    guard let offset = scan.offset() else { return unreadableTime(text) }
    if scan.isAtEnd {
      if case .minutesEastOfGreenwich(let east) = offset {
        return .value(ukLocal(date, minutes: minutes - east))
      }
      var day = date
      if minutes == 1440 {
        day = date.adding(days: 1)
        minutes = 0
      }
      return .value(Moment(day, minutes: minutes))
    }
    return unreadableTime(text)
  }

  private static func unreadableTime(_ text: String) -> LeafReading<Moment> {
    .wrong(.date, "\(quoted(text)) has no time of day that can be read", help: "Write it as 2021-01-20T17:00.")
  }

  private static func impossible(_ parts: Scan.DateParts) -> String {
    guard (1...12).contains(parts.month) else { return "There is no month \(parts.month): check day and month." }
    let days = CalendarDate.days(inMonth: parts.month, of: parts.year)
    guard (1...days).contains(parts.day) else {
      return "\(CalendarDate.monthNames[parts.month - 1]) \(parts.year) has \(days) days."
    }
    return "Check the year."
  }

  /// A time given in UTC as the clock in the United Kingdom shows it: an hour ahead from the last Sunday of March to the
  /// last Sunday of October, both changes at 01:00 UTC.
  private static func ukLocal(_ date: CalendarDate, minutes: Int) -> Moment {
    let day = minutes.quotientRoundedDown(by: 1440)
    let utcDate = date.adding(days: day)
    let utcMinutes = minutes - day * 1440
    let spring = Moment(CalendarDate.lastSunday(ofMonth: 3, year: utcDate.year), minutes: 60)
    let autumn = Moment(CalendarDate.lastSunday(ofMonth: 10, year: utcDate.year), minutes: 60)
    let utc = Moment(utcDate, minutes: utcMinutes)
    let local = utcMinutes + (spring <= utc && utc < autumn ? 60 : 0)
    return local >= 1440 ? Moment(utcDate.adding(days: 1), minutes: local - 1440) : Moment(utcDate, minutes: local)
  }
}

extension Period: Leaf {
  package static var kind: ValueKind { .period }

  /// Reads a day in any way `Moment` does, a month (`2021-07`, `July 2021`), a quarter (`2021/22 Q3`) or a financial year.
  package static func read(_ text: String, from node: Node) -> LeafReading<Period> {
    var month = Scan(text)
    if let year = month.digits(4...4).flatMap({ Int($0) }), month.take("-") || month.take("/"),
      let number = month.digits(1...2).flatMap({ Int($0) }), month.isAtEnd, (1...12).contains(number),
      (1900...2199).contains(year)
    {
      return .value(Period(year: year, month: number))
    }
    var named = Scan(text)
    if let number = CalendarDate.month(named: named.letters()) {
      named.skipSpaces()
      if let year = named.digits(4...4).flatMap({ Int($0) }), named.isAtEnd {
        return .value(Period(year: year, month: number))
      }
    }
    if let quarter = quarter(text) { return .value(quarter) }
    if case .value(let year) = FinancialYear.read(text, from: node) {
      return .value(Period(first: year.firstDay, last: year.lastDay))
    }
    switch Moment.read(text, from: node) {
    case .value(let moment): return .value(Period(day: moment.date))
    case .slip(let moment, let kind, let message, let help):
      return .slip(Period(day: moment.date), kind, message, help: help)
    case .wrong(let kind, let message, let help):
      return .wrong(
        kind, message,
        help: message.hasSuffix("is not a date")
          ? "Write a day (2021-07-01), a month (2021-07) or a quarter (2021/22 Q3)." : help)
    }
  }

  /// `2021/22 Q3`: the third quarter of a financial year starts in October.
  private static func quarter(_ text: String) -> Period? {
    let bytes = Array(text.utf8)
    guard let mark = bytes.lastIndex(where: { $0 == UInt8(ascii: "Q") || $0 == UInt8(ascii: "q") }),
      mark + 2 == bytes.count, (0x31...0x34).contains(bytes[mark + 1])
    else { return nil }
    var scan = Scan(String(decoding: bytes[..<mark], as: UTF8.self))
    guard let start = scan.digits(4...4).flatMap({ Int($0) }), scan.take("/") || scan.takeDash(),
      let end = scan.digits(2...4).flatMap({ Int($0) }), end % 100 == (start + 1) % 100
    else { return nil }
    scan.skipSpaces()
    guard scan.isAtEnd else { return nil }
    let quarter = Int(bytes[mark + 1] - 0x31)
    let first = quarter == 3 ? (start + 1, 1) : (start, 4 + quarter * 3)
    return Period(
      first: CalendarDate(year: first.0, month: first.1, day: 1),
      last: Period(year: first.0, month: first.1 + 2).last)
  }
}

extension Scan {
  typealias DateParts = (year: Int, month: Int, day: Int)

  /// The three parts of a date in any of the accepted orders, whether or not there is such a day.
  mutating func dateParts() -> DateParts? {
    let start = self
    if let year = digits(4...4).flatMap({ Int($0) }), take("-"), let month = digits(1...2).flatMap({ Int($0) }),
      take("-"),
      let day = digits(1...2).flatMap({ Int($0) })
    {
      return (year, month, day)
    }
    self = start
    guard let day = digits(1...2).flatMap({ Int($0) }) else { return nil }
    if take("/") || take(".") {
      guard let month = digits(1...2).flatMap({ Int($0) }), take("/") || take("."),
        let year = digits(4...4).flatMap({ Int($0) })
      else { return nil }
      return (year, month, day)
    }
    _ = takeWord("st") || takeWord("nd") || takeWord("rd") || takeWord("th")
    skipSpaces()
    guard let month = CalendarDate.month(named: letters()) else { return nil }
    skipSpaces()
    return digits(4...4).flatMap { Int($0) }.map { ($0, month, day) }
  }

  enum Offset {
    case none
    case minutesEastOfGreenwich(Int)
  }

  /// The offset after a time: nothing, `Z`, `+01:00`; nil when what stands there is no offset.
  mutating func offset() -> Offset? {
    if isAtEnd { return Offset.none }
    if take("Z") || take("z") { return .minutesEastOfGreenwich(0) }
    let west = take("-")
    guard west || take("+"), let hours = digits(2...2).flatMap({ Int($0) }), hours <= 14 else { return nil }
    _ = take(":")
    let minutes = digits(2...2).flatMap { Int($0) } ?? 0
    return .minutesEastOfGreenwich((hours * 60 + minutes) * (west ? -1 : 1))
  }
}

extension CalendarDate {
  /// 1 to 12 for a month's English name or its first three letters, in any case.
  static func month(named name: String) -> Int? {
    let name = folded(name)
    guard name.utf8.count >= 3 else { return nil }
    let month = monthNames.firstIndex { folded($0) == name || folded(String($0.prefix(3))) == name }
    return month.map { $0 + 1 } ?? (name == "sept" ? 9 : nil)
  }

  package func adding(days: Int) -> CalendarDate {
    var date = self
    for _ in 0..<abs(days) { date = days < 0 ? date.dayBefore : date.dayAfter }
    return date
  }

  private var dayAfter: CalendarDate {
    if day < CalendarDate.days(inMonth: month, of: year) { return CalendarDate(year: year, month: month, day: day + 1) }
    return month < 12
      ? CalendarDate(year: year, month: month + 1, day: 1) : CalendarDate(year: year + 1, month: 1, day: 1)
  }

  static func lastSunday(ofMonth month: Int, year: Int) -> CalendarDate {
    let last = CalendarDate(year: year, month: month, day: days(inMonth: month, of: year))
    // Day 0, 1 January 1970, was a Thursday.
    let weekday = (last.dayNumber + 4) % 7
    return CalendarDate(year: year, month: month, day: last.day - weekday)
  }
}

extension Int {
  func quotientRoundedDown(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
