import Guidance

/// Leaves out of a letter what might tell who a person is or how to reach them: NHS and National Insurance numbers,
/// telephone numbers, e-mail addresses, dates of birth. Careful rather than exact: a long number may go that was harmless.
enum Confidential {
  static let placeholder = "[left out]"

  static func removed(from text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    // Most texts hold nothing of the kind.
    guard scalars.contains(where: { $0 == "@" }) || scalars.count(where: isDigit) >= fewestDigits else { return text }
    for find in [address, insuranceNumber, birthDate, longNumber] {
      var index = 0
      while index < scalars.count {
        guard let end = find(scalars, index), end > index else {
          index += 1
          continue
        }
        scalars.replaceSubrange(index..<end, with: placeholder.unicodeScalars)
        index += placeholder.unicodeScalars.count
      }
    }
    var result = ""
    result.unicodeScalars.append(contentsOf: scalars)
    return result
  }

  /// A date of birth has no fewer digits: "1.2.80".
  private static let fewestDigits = 4

  private typealias Scalars = [Unicode.Scalar]

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func startsWord(_ text: Scalars, _ index: Int) -> Bool {
    index == 0 || !(isLetter(text[index - 1]) || isDigit(text[index - 1]))
  }

  // MARK: What is looked for; each gives the end of what starts at `start`

  /// A word with an at sign inside it.
  private static func address(_ text: Scalars, _ start: Int) -> Int? {
    func belongs(_ scalar: Unicode.Scalar) -> Bool {
      isLetter(scalar) || isDigit(scalar) || "@._%+-'".unicodeScalars.contains(scalar) || scalar.value >= 0xC0
    }
    guard belongs(text[start]), start == 0 || !belongs(text[start - 1]) else { return nil }
    var end = start
    while end < text.count, belongs(text[end]) { end += 1 }
    let word = text[start..<end]
    guard let at = word.firstIndex(of: "@"), at > start, at + 1 < end else { return nil }
    while text[end - 1] == "." || text[end - 1] == "'" { end -= 1 }
    var address = ""
    address.unicodeScalars.append(contentsOf: text[start..<end])
    // The regional teams' mailboxes are in the guidance itself.
    return Region.allCases.contains { $0.hasMailbox(address) } ? nil : end
  }

  /// Two letters, six digits and a letter from A to D, with or without spaces.
  private static func insuranceNumber(_ text: Scalars, _ start: Int) -> Int? {
    guard startsWord(text, start) else { return nil }
    var symbols: Scalars = []
    var index = start
    while index < text.count, symbols.count < 9 {
      let scalar = text[index]
      if scalar != " " {
        guard isLetter(scalar) || isDigit(scalar) else { return nil }
        symbols.append(scalar)
      }
      index += 1
    }
    guard symbols.count == 9, symbols[..<2].allSatisfy(isLetter), symbols[2..<8].allSatisfy(isDigit),
      "ABCDabcd".unicodeScalars.contains(symbols[8]), index == text.count || !isLetter(text[index])
    else { return nil }
    return index
  }

  /// A date of two or four figures for the year, behind a word that says it is somebody's birth.
  private static func birthDate(_ text: Scalars, _ start: Int) -> Int? {
    guard isDigit(text[start]), startsWord(text, start), speaksOfBirth(text[max(0, start - 24)..<start]) else {
      return nil
    }
    var end = start
    var digits = 0
    while end < text.count, isDigit(text[end]) || "/.- ".unicodeScalars.contains(text[end]) || isMonth(text, end) {
      if isDigit(text[end]) { digits += 1 }
      end += 1
      if digits == 8 { break }
    }
    while end > start, !isDigit(text[end - 1]) { end -= 1 }
    return digits >= fewestDigits ? end : nil
  }

  private static func speaksOfBirth(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    var words = ""
    words.unicodeScalars.append(contentsOf: text)
    let lower = words.lowercased()
    return ["born", "birth", "dob", "d.o.b"].contains { lower.contains($0) }
  }

  /// Whether the letter at `index` belongs to the name of a month.
  private static func isMonth(_ text: Scalars, _ index: Int) -> Bool {
    guard isLetter(text[index]) else { return false }
    var start = index
    while start > 0, isLetter(text[start - 1]) { start -= 1 }
    var word = ""
    word.unicodeScalars.append(contentsOf: text[start..<min(start + 3, text.count)])
    return months.contains(word.lowercased())
  }

  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Ten digits or more, with single spaces, hyphens or brackets between them: an NHS number or a telephone number. An
  /// amount has commas, and a date eight digits.
  private static func longNumber(_ text: Scalars, _ start: Int) -> Int? {
    guard isDigit(text[start]) || text[start] == "+" || text[start] == "(", startsWord(text, start),
      start == 0 || !".,£/".unicodeScalars.contains(text[start - 1]),
      start < 2 || text[start - 1] != "-" || !isDigit(text[start - 2])
    else { return nil }
    var end = start
    var digits = 0
    var separators = 0
    var index = start
    while index < text.count {
      let scalar = text[index]
      if isDigit(scalar) {
        digits += 1
        separators = 0
        end = index + 1
      } else if " -()+".unicodeScalars.contains(scalar), separators < 2 {
        separators += 1
      } else {
        break
      }
      index += 1
    }
    return digits >= 10 && !isDates(text[start..<end]) ? end : nil
  }

  /// Whether it is nothing but days written as numbers, such as "2020-11-18 2021-01-20".
  private static func isDates(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    text.split(separator: " ").allSatisfy { word in word.split(separator: "-").map(\.count) == [4, 2, 2] }
  }
}
