// What stands around a number, an address or a date, and tells whether it is somebody's own.

extension PersonalDetail {
  /// Whether a number stands by itself, and is not one under which a service is reached.
  static func isNumber(_ text: UnsafeBufferPointer<UInt8>, of kind: Kind, at start: Int) -> Bool {
    if start > 0 {
      let before = text[start - 1]
      // Part of a longer reference, of an amount (the pound sign's last byte) or of a decimal.
      if isLetter(text, start - 1) || before == 0xA3 || before == UInt8(ascii: ".") || before == UInt8(ascii: ",") {
        return false
      }
    }
    return kind != .mobileNumber || !serviceWords.contains { stands($0, in: text, before: start) }
  }

  /// A team's or a service's own number stands at most so many bytes behind the word for it.
  private static let serviceReach = 48

  private static let serviceWords: [StaticString] = [
    "helpline", "duty", "text line", "crisis line", "service number", "service phone", "service’s phone",
    "service's phone", "reception", "office", "switchboard", "desk",
    "team's phone", "team phone", "hotline", "advice line", "freephone", "team telephone", "team’s telephone",
    "team's telephone", "team mobile", "team's mobile", "team’s mobile", "team number", "team's number",
    "team’s number", "team’s phone", "on-call", "on call", "hub’s phone", "hub's phone", "text us", "text the",
  ]

  private static func stands(
    _ word: StaticString, in text: UnsafeBufferPointer<UInt8>, before end: Int
  ) -> Bool {
    var at = end - word.utf8CodeUnitCount
    let least = max(0, end - serviceReach)
    while at >= least, at >= 0 {
      // A full stop ends what the number belongs to.
      if text[at] == UInt8(ascii: "."), at + 1 < text.count, text[at + 1] == 0x20 { return false }
      if starts(text, at, with: word) { return true }
      at -= 1
    }
    return false
  }

  // MARK: Mailboxes of a group

  /// A small charity's mailbox stands with a public host, and has a word for what it is.
  private static let roleWords: [StaticString] = [
    "info", "admin", "office", "team", "contact", "enquir", "hello", "support", "carer", "forum", "group", "project",
    "service", "charity", "trust", "hub", "centre", "community", "network", "alliance", "voluntar", "volunteer",
    "mosque", "church", "society", "association", "involve", "advoca", "wellbeing", "club", "cmh",
    "secretary", "chair", "manager", "referral", "bookings", "programme",
  ]

  /// Whether the part of an address before its at sign names a role or a group and not a person.
  static func isOfRole(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    range.contains { at in roleWords.contains { starts(text, at, with: $0) } }
  }

  // MARK: Dates beside names

  private static let titles: [StaticString] = ["mr ", "mrs ", "ms ", "miss ", "mx "]

  /// Where the name after a title starts; nil where no title stands.
  static func title(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    guard text[at] == UInt8(ascii: "M"), !isLetter(text, at - 1),
      let title = titles.first(where: { starts(text, at, with: $0) })
    else { return nil }
    let end = at + title.utf8CodeUnitCount
    guard end < text.count, (0x41...0x5A).contains(text[end]) else { return nil }
    return end
  }

  /// A date in the year of somebody's birth, right behind a name of one to three words.
  static func dateBesideName(_ text: UnsafeBufferPointer<UInt8>, after name: Int) -> Range<Int>? {
    var at = name
    var words = 0
    while words < 3, at < text.count, (0x41...0x5A).contains(text[at]) {
      while at < text.count, isLetter(text, at) || text[at] == 0x27 || text[at] == 0x2D { at += 1 }
      words += 1
      if at < text.count, text[at] == 0x20 { at += 1 }
    }
    while at < text.count, text[at] == UInt8(ascii: ",") || text[at] == UInt8(ascii: "(") || text[at] == 0x20 {
      at += 1
    }
    guard at < text.count, isDigit(text[at]), let range = date(text, near: at), range.lowerBound == at,
      isYearOfBirth(text, endingAt: range.upperBound)
    else { return nil }
    return range
  }

  /// A date in the year of somebody's birth, in brackets right behind two or three words with capitals of which none is
  /// that of a body or a place: “Peter Marsh (14/07/1974)”.
  static func dateBehindName(_ text: UnsafeBufferPointer<UInt8>, bracket: Int) -> Range<Int>? {
    guard bracket + 1 < text.count, isDigit(text[bracket + 1]),
      let range = date(text, near: bracket + 1), range.lowerBound == bracket + 1,
      range.upperBound < text.count, text[range.upperBound] == UInt8(ascii: ")"),
      isYearOfBirth(text, endingAt: range.upperBound)
    else { return nil }
    var end = bracket
    var words = 0
    while words < 3, end > 0, text[end - 1] == 0x20 {
      var start = end - 1
      while start > 0, isLetter(text, start - 1) || text[start - 1] == 0x27 || text[start - 1] == 0x2D { start -= 1 }
      guard start < end - 1, (0x41...0x5A).contains(text[start]) else { break }
      if bodies.contains(where: { starts(text, start, with: $0) }) { return nil }
      words += 1
      end = start
    }
    return words >= 2 ? range : nil
  }

  /// Words with capitals that begin no person's name: what was founded, passed or built on a day.
  private static let bodies: [StaticString] = [
    "act", "club", "hub", "cent", "hosp", "trust", "char", "house", "soc", "assoc", "alliance", "group", "board",
    "council", "comm", "serv", "team", "order", "regul", "report", "day", "nhs", "project", "forum", "found", "fund",
    "church", "mosque", "school", "college", "univ", "party", "society", "network", "clinic", "ward", "unit", "health",
    "mental", "care", "inquiry", "treaty", "convention", "strike", "mill", "mine", "colliery",
  ]

  /// A plan of 2020 speaks of nobody born after 2010 and few born before 1915; other dates are those of meetings.
  private static func isYearOfBirth(_ text: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
    guard end >= 4 else { return false }
    var year = 0
    for byte in text[end - 4..<end] {
      guard isDigit(byte) else { return false }
      year = year * 10 + Int(byte - 0x30)
    }
    return (1915...2010).contains(year)
  }
}
