/// Something in prose by which a person could be recognised or reached in private.
struct PersonalDetail {
  enum Kind {
    case nhsNumber, dateOfBirth, privateEmail, mobileNumber

    var message: String {
      switch self {
      case .nhsNumber: "This reads like an NHS number: its check digit is right"
      case .dateOfBirth: "This reads like somebody's date of birth"
      case .privateEmail: "This reads like a private e-mail address"
      case .mobileNumber: "This reads like a mobile telephone number"
      }
    }
  }

  let kind: Kind
  /// Half-open byte offsets into the text.
  let range: Range<Int>

  /// In the order of the text.
  static func all(in text: UnsafeBufferPointer<UInt8>) -> [PersonalDetail] {
    var found: [PersonalDetail] = []
    var at = 0
    while at < text.count {
      let byte = text[at]
      guard mayBegin[Int(byte)] else {
        at += 1
        continue
      }
      if isDigit(byte) || (byte == UInt8(ascii: "+") && at + 1 < text.count && isDigit(text[at + 1])) {
        let number = Number(text, from: at)
        if let kind = number.kind, isNumber(text, of: kind, at: at) {
          found.append(PersonalDetail(kind: kind, range: at..<number.end))
        }
        at = number.end
      } else if byte == UInt8(ascii: "@") {
        if let range = privateAddress(text, around: at) {
          found.append(PersonalDetail(kind: .privateEmail, range: range))
        }
        at += 1
      } else if byte == UInt8(ascii: "(") {
        if let range = dateBehindName(text, bracket: at) {
          found.append(PersonalDetail(kind: .dateOfBirth, range: range))
          at = range.upperBound
        } else {
          at += 1
        }
      } else if let title = title(text, at) {
        if let range = dateBesideName(text, after: title) {
          found.append(PersonalDetail(kind: .dateOfBirth, range: range))
          at = range.upperBound
        } else {
          at = title
        }
      } else if byte | 0x20 == UInt8(ascii: "d") || byte | 0x20 == UInt8(ascii: "b"),
        let words = birthWords.first(where: { starts(text, at, with: $0) }), !isLetter(text, at - 1)
      {
        if let range = date(text, near: at + words.utf8CodeUnitCount) {
          found.append(PersonalDetail(kind: .dateOfBirth, range: range))
          at = range.upperBound
        } else {
          at += words.utf8CodeUnitCount
        }
      } else {
        at += 1
      }
    }
    return found
  }

  /// For each byte whether something that is looked for may begin with it.
  private static let mayBegin: [Bool] = (0...UInt8.max).map { byte in
    isDigit(byte) || "+@(bBdDmM".utf8.contains(byte)
  }

  // MARK: Numbers

  /// A run of digits in groups that single spaces or hyphens part.
  private struct Number {
    let end: Int
    private var digits: [UInt8] = []
    private var groups: [Int] = []
    private let isInternational: Bool

    init(_ text: UnsafeBufferPointer<UInt8>, from start: Int) {
      isInternational = text[start] == UInt8(ascii: "+")
      var at = isInternational ? start + 1 : start
      var group = 0
      var last = at
      while at < text.count {
        if PersonalDetail.isDigit(text[at]) {
          digits.append(text[at] - 0x30)
          group += 1
          at += 1
          last = at
        } else if text[at] == 0x20 || text[at] == 0x2D, group > 0, at + 1 < text.count,
          PersonalDetail.isDigit(text[at + 1])
        {
          groups.append(group)
          group = 0
          at += 1
        } else if isInternational && digits == [4, 4] || digits == [0, 0, 4, 4],
          PersonalDetail.starts(text, at, with: "(0)")
            || PersonalDetail.starts(text, at, with: " (0)")
        {
          // The trunk 0 that some write between the country and the number.
          at += text[at] == 0x20 ? 4 : 3
        } else {
          break
        }
      }
      if group > 0 { groups.append(group) }
      // A figure with a comma, a point or a unit behind it is no number of a person.
      end = max(last, start + 1)
    }

    var kind: Kind? {
      if isInternational { return digits.count == 12 && digits.starts(with: [4, 4, 7]) ? .mobileNumber : nil }
      if digits.count == 11, digits.starts(with: [0, 7]) { return .mobileNumber }
      if digits.count == 14, digits.starts(with: [0, 0, 4, 4, 7]) { return .mobileNumber }
      guard digits.count == 10, groups == [10] || groups == [3, 3, 4], digits[0] != 0, hasCheckDigit else { return nil }
      return .nhsNumber
    }

    /// Modulus 11 over the first nine digits, weighted from ten to two (NHS Data Dictionary, NHS number).
    private var hasCheckDigit: Bool {
      var sum = 0
      for position in 0..<9 { sum += Int(digits[position]) * (10 - position) }
      let check = (11 - sum % 11) % 11
      return check != 10 && check == Int(digits[9]) && Set(digits).count > 1
    }
  }

  // MARK: Dates of birth

  private static let birthWords: [StaticString] = ["date of birth", "dob", "d.o.b", "born on", "born"]
  /// A date stands at most so many bytes behind the words for it.
  static let reach = 12

  private static let ordinals: [StaticString] = ["st", "nd", "rd", "th"]

  /// A date of a day, a month and a year, soon after `start`.
  static func date(_ text: UnsafeBufferPointer<UInt8>, near start: Int) -> Range<Int>? {
    var at = start
    while at < min(start + reach, text.count), !isDigit(text[at]) { at += 1 }
    guard at < text.count, isDigit(text[at]) else { return nil }
    var end = at
    var numbers = 0
    var letters = 0
    while end < text.count {
      if isDigit(text[end]) {
        numbers += 1
        while end < text.count, isDigit(text[end]) { end += 1 }
        // “3rd March”
        if numbers == 1, letters == 0, ordinals.contains(where: { starts(text, end, with: $0) }),
          !isLetter(text, end + 2)
        {
          end += 2
          if starts(text, end, with: " of ") { end += 3 }
        }
        if numbers == 3 || (numbers == 2 && letters > 0) { return at..<end }
      } else if isLetter(text, end), numbers == 1, letters == 0 {
        letters = 1
        while end < text.count, isLetter(text, end) { end += 1 }
      } else if text[end] == 0x2F || text[end] == 0x2E || text[end] == 0x2D || text[end] == 0x20 {
        end += 1
      } else {
        return nil
      }
    }
    return nil
  }

  // MARK: Addresses

  /// Where people have addresses of their own rather than an employer's.
  private static let privateHosts: [StaticString] = [
    "gmail.", "googlemail.", "hotmail.", "outlook.", "live.co", "yahoo.", "icloud.", "me.com", "aol.", "btinternet.",
    "sky.com", "talktalk.", "virginmedia.", "protonmail.", "proton.me", "ymail.", "rocketmail.", "gmx.", "msn.",
    "mac.com",
    "ntlworld.", "tiscali.", "blueyonder.", "fastmail.", "mail.com",
  ]

  private static func privateAddress(_ text: UnsafeBufferPointer<UInt8>, around at: Int) -> Range<Int>? {
    guard privateHosts.contains(where: { starts(text, at + 1, with: $0) }) else { return nil }
    var start = at
    while start > 0, isOfAddress(text[start - 1]) { start -= 1 }
    var end = at + 1
    while end < text.count, isOfAddress(text[end]) { end += 1 }
    while end > at, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return start < at && !isOfRole(text, start..<at) ? start..<end : nil
  }

  private static func isOfAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x2D, 0x5F, 0x2B: true
    default: false
    }
  }

  // MARK: Bytes

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  static func isLetter(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at >= 0, at < text.count else { return false }
    let small = text[at] | 0x20
    return small >= 0x61 && small <= 0x7A
  }

  /// Whether small words stand there, whatever their capitals in the text.
  static func starts(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, with words: StaticString) -> Bool {
    let count = words.utf8CodeUnitCount
    guard at + count <= text.count else { return false }
    for offset in 0..<count {
      let byte = text[at + offset]
      let small = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if small != words.utf8Start[offset] { return false }
    }
    return true
  }
}
