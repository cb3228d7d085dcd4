import SourceText

/// What a reader of JSON says about slips, and how it goes on where the meaning is clear.
extension JSONReader {
  mutating func complain(
    _ message: String, help: String = "", at range: Range<Int>, notes: [SyntaxProblem.Note] = []
  ) {
    problems.add(SyntaxProblem(.json, message, help: help, at: SourceRange(range), notes: notes))
  }

  /// Says so, once, where the text is YAML.
  mutating func complainAboutOtherNotation() -> Bool {
    var index = position
    while index < end {
      if text[index].isWhite || text[index].isLineBreak {
        index += 1
      } else if text[index] == Byte.hash {
        while index < end, !text[index].isLineBreak { index += 1 }
      } else {
        break
      }
    }
    let start = index
    guard start < end else { return false }
    let byte = text[start]
    let next = start + 1 < end ? text[start + 1] : Byte.lineFeed
    if byte == Byte.minus {
      guard next == Byte.minus || next.isWhite || next.isLineBreak else { return false }
    } else {
      guard byte.isASCIILetter else { return false }
      while index < end, !text[index].isLineBreak, text[index] != Byte.colon { index += 1 }
      guard index < end, text[index] == Byte.colon else { return false }
    }
    var stop = start
    while stop < end, !text[stop].isLineBreak { stop += 1 }
    complain(
      "JSON starts with { or [, but \(source(start..<stop)) looks like YAML",
      help: "name the file .yaml, or say --input-format yaml", at: start..<stop)
    return true
  }

  mutating func complainAboutEnd() {
    guard let last = open.last else {
      problems.add(
        SyntaxProblem(
          .empty, "the document is empty; a value was expected", help: "start with { and end with }",
          at: SourceRange(position..<position)))
      return
    }
    let bracket = last.isMapping ? "}" : "]"
    complain(
      "the document ends before \(bracket) closes this \(last.isMapping ? "object" : "list")",
      help: "add \(bracket), or look for text that was cut off", at: end..<end, notes: [openingNote(last)])
  }

  func openingNote(_ open: Open) -> SyntaxProblem.Note {
    let start = Int(tree.records.base[open.node].start)
    return SyntaxProblem.Note("\(open.isMapping ? "{" : "[") was opened here", at: SourceRange(start..<start + 1))
  }

  /// Reports a comma that a closing bracket or another comma follows.
  mutating func complainAboutComma(_ comma: Int) {
    if text[position] == Byte.comma {
      complain(
        "nothing stands between this comma and the next; a value was expected",
        help: "remove one comma, or write null for a value that is not known", at: comma..<comma + 1)
    } else {
      suspectBracket = position
      complain(
        "a comma after the last \(open[open.count - 1].isMapping ? "entry" : "element"); JSON allows none there",
        help: "remove the comma", at: comma..<comma + 1)
    }
  }

  /// Reports a comment and skips it; false at a `/` that starts none.
  mutating func skipComment() -> Bool {
    let start = position
    // Right after a value or a key a # is a slip of another kind.
    if text[start] == Byte.hash, start > 0, touchesToken(start) { return false }
    if text[start] == Byte.slash, start + 1 < end, text[start + 1] == Byte.asterisk {
      position += 2
      while position + 1 < end, text[position] != Byte.asterisk || text[position + 1] != Byte.slash { position += 1 }
      position = min(end, position + 2)
    } else if text[start] == Byte.hash || start + 1 < end && text[start + 1] == Byte.slash {
      while position < end, !text[position].isLineBreak { position += 1 }
    } else {
      return false
    }
    complain(
      "a comment; JSON has none", help: "remove it, or save the document as YAML, which has comments",
      at: start..<position)
    return true
  }

  /// Whether a value or a key ends right before the byte there.
  private func touchesToken(_ index: Int) -> Bool {
    let before = text[index - 1]
    return before == Byte.quote || before.isASCIILetter || before.isDigit || before | 0x20 == Byte.closeBrace
  }

  mutating func recoverFromMissingColon() -> Bool {
    if text[position] == Byte.equals {
      let length = position + 1 < end && text[position + 1] == Byte.greater ? 2 : 1
      complain(
        "\(length == 2 ? "=>" : "=") between a key and its value; a colon was expected", help: "write : instead",
        at: position..<position + length)
      position += length
      return true
    }
    if complainAboutStrayQuote() { return false }
    let key = tree.records.base[tree.count - 1].range
    let next = text[position]
    let entryEnds = next == Byte.comma || next == Byte.closeBrace || next == Byte.closeBracket
    complain(
      "a colon was expected after the key \(source(key.bytes)), not \(describe(at: position))",
      help: entryEnds ? "write the key, a colon and a value" : "write : between the key and its value",
      at: position..<position + length(at: position))
    return !entryEnds && next != Byte.colon && startsValue(next)
  }

  mutating func recoverFromMissingComma() -> Bool {
    let last = open[open.count - 1]
    let next = text[position]
    if next == Byte.closeBrace || next == Byte.closeBracket {
      complain(
        "\(describe(at: position)) closes what \(last.isMapping ? "{" : "[") opened; "
          + "\(last.isMapping ? "}" : "]") was expected", help: "write \(last.isMapping ? "}" : "]")",
        at: position..<position + 1, notes: [openingNote(last)])
      return false
    }
    if complainAboutStrayQuote() { return false }
    if startsValue(next) || typographicQuote(at: position) {
      let place = Int(tree.records.base[lastValue].end)
      // The bracket after that comma was the mistake, and what follows is its consequence.
      if place == suspectBracket + 1 { return false }
      complain(
        "a comma is missing between two \(last.isMapping ? "entries" : "elements")", help: "add a comma here",
        at: min(place, end)..<min(place, end))
      return true
    }
    complain(
      "a comma or \(last.isMapping ? "}" : "]") was expected, not \(describe(at: position))",
      at: position..<position + length(at: position), notes: [openingNote(last)])
    return false
  }

  /// Text that touches the end of a string: a quote too many or too few, after which nothing is certain.
  private mutating func complainAboutStrayQuote() -> Bool {
    guard position > 0, text[position - 1] == Byte.quote, !endsToken(at: position) else { return false }
    var stop = position
    while stop < end, !endsToken(at: stop) { stop += 1 }
    complain(
      "the string ends before \(source(position..<stop)), which was not expected",
      help: "remove a quote too many, add one that is missing, or write \\\" inside a string",
      at: position - 1..<stop)
    return true
  }

  /// The last child of the innermost collection; a collection's record precedes those of its content.
  private var lastValue: Int {
    var index = open[open.count - 1].node + 1
    var last = index
    while index < tree.count {
      last = index
      let record = tree.records.base[index]
      index = record.traits.isCollection ? Int(record.second) : index + 1
    }
    return last
  }

  private func startsValue(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.quote, Byte.apostrophe, Byte.openBrace, Byte.openBracket, Byte.minus, Byte.plus, Byte.dot: true
    default: byte.isDigit || byte.isASCIILetter
    }
  }

  /// A key that is not in double quotes; false when it cannot be made out.
  mutating func recoverFromBadKey() -> Bool {
    let start = position
    if readOtherQuotes(isKey: true) { return true }
    var index = start
    while index < end,
      text[index].isASCIILetter || text[index].isDigit || text[index] == UInt8(ascii: "_")
        || text[index] == Byte.minus || text[index] == Byte.slash || text[index] >= 0x80
    { index += 1 }
    var colon = index
    while colon < end, text[colon].isWhite { colon += 1 }
    guard index > start, colon < end, text[colon] == Byte.colon else {
      complain(
        "a key in double quotes was expected, not \(describe(at: start))",
        at: start..<start + length(at: start), notes: open.last.map { [openingNote($0)] } ?? [])
      return false
    }
    complain(
      "the key \(source(start..<index)) has no quotes", help: "write \"\(source(start..<index))\"", at: start..<index)
    appendString(from: start - 1, to: index + 1, firstEscape: nil, isKey: true)
    position = index
    return true
  }

  /// A value that starts like none; false when it cannot be made out.
  mutating func recoverFromBadValue() -> Bool {
    let start = position
    if readOtherQuotes(isKey: false) { return true }
    let byte = text[start]
    if byte == Byte.plus || byte == Byte.dot {
      complainAboutNumber()
      return true
    }
    guard byte.isASCIILetter || byte >= 0x80 || byte == UInt8(ascii: "_") else {
      complainAboutUnexpected()
      return false
    }
    var index = start
    while index < end, !endsToken(at: index) { index += 1 }
    let word = source(start..<index)
    switch word.lowercased() {
    case "true", "false", "null":
      complain(
        "\(word) is not written as JSON writes it", help: "write \(word.lowercased())", at: start..<index)
    case "none", "nil", "undefined":
      complain("\(word) is no JSON value", help: "write null", at: start..<index)
    case "nan", "inf", "infinity":
      complain("\(word) is not a number JSON can write", help: "write the number, or null", at: start..<index)
    default:
      complain(
        "the text \(shortened(word)) has no quotes", help: "put text in double quotes", at: start..<index)
      var next = index
      while next < end, text[next].isWhite { next += 1 }
      guard next == end || endsToken(at: next) else { return false }
    }
    appendScalar(.string, from: start, length: index - start)
    return true
  }

  private mutating func complainAboutUnexpected() {
    let start = position
    let next = text[start]
    let closes = next == Byte.closeBrace || next == Byte.closeBracket
    if closes, let last = open.last, last.isMapping != (next == Byte.closeBrace) {
      complain(
        "\(describe(at: start)) closes what \(last.isMapping ? "{" : "[") opened", at: start..<start + 1,
        notes: [openingNote(last)])
      return
    }
    complain(
      "a value was expected, not \(describe(at: start))",
      help: next == Byte.less ? "this looks like HTML or XML, not JSON" : "",
      at: start..<start + length(at: start), notes: open.last.map { [openingNote($0)] } ?? [])
  }

  /// Text in single or typographic quotes that ends on its line.
  private mutating func readOtherQuotes(isKey: Bool) -> Bool {
    let start = position
    let isTypographic = typographicQuote(at: start)
    guard text[start] == Byte.apostrophe || isTypographic else { return false }
    let opening = isTypographic ? 3 : 1
    var index = start + opening
    while index < end, !text[index].isLineBreak {
      let closing =
        isTypographic
        ? (typographicQuote(at: index) ? 3 : text[index] == Byte.quote ? 1 : 0)
        : (text[index] == Byte.apostrophe ? 1 : 0)
      if closing > 0 {
        complain(
          isTypographic
            ? "a word processor's quotes; JSON takes only \"" : "single quotes; JSON takes only double quotes",
          help: "write \" on both sides", at: start..<index + closing)
        appendString(from: start + opening - 1, to: index + 1, firstEscape: nil, isKey: isKey)
        position = index + closing
        return true
      }
      index += 1
    }
    return false
  }

  /// “ ” „ ‟ ‘ ’ in UTF-8.
  private func typographicQuote(at index: Int) -> Bool {
    index + 2 < end && text[index] == 0xE2 && text[index + 1] == 0x80 && (0x98...0x9F).contains(text[index + 2])
  }

  /// Reports what starts like a number and is none, and takes it for one.
  mutating func complainAboutNumber() {
    let start = position
    var index = start
    while index < end, !endsToken(at: index) { index += 1 }
    index = max(index, start + 1)
    let written = source(start..<index)
    let range = start..<index
    var digits = Substring(written)
    if digits.first == "-" || digits.first == "+" { digits = digits.dropFirst() }
    if written.first == "+" {
      complain("the number \(shortened(written)) starts with +", help: "remove the +", at: range)
    } else if digits.first == "." {
      complain(
        "the number \(shortened(written)) has no digit before its point", help: "write 0 before the point", at: range)
    } else if digits.last == ".", digits.dropLast().allSatisfy({ $0.isASCII && $0.isNumber }) {
      complain("the number \(shortened(written)) has no digit after its point", help: "remove the point", at: range)
    } else if digits.count > 1, digits.first == "0", digits.dropFirst().first?.isASCII == true,
      digits.dropFirst().first?.isNumber == true
    {
      complain(
        "the number \(shortened(written)) starts with 0, which JSON does not allow",
        help: "remove the 0, or put a code such as a postcode in double quotes", at: range)
    } else if digits.hasPrefix("0x") || digits.hasPrefix("0X") {
      complain(
        "\(shortened(written)) is hexadecimal, which JSON has not", help: "write the number in decimal", at: range)
    } else if digits.lowercased().hasPrefix("inf") || digits.lowercased().hasPrefix("nan") {
      complain("\(shortened(written)) is not a number JSON can write", help: "write the number, or null", at: range)
    } else if written.contains(where: { $0 == "/" || $0 == ":" || $0.isLetter }) || digits.contains("-") {
      complain("the text \(shortened(written)) has no quotes", help: "put text in double quotes", at: range)
    } else {
      complain(
        "\(shortened(written)) starts like a number and is none",
        help: "write digits only, such as 1250000 or 0.5, or put the text in double quotes", at: range)
    }
    appendScalar(.decimal, from: start, length: index - start)
  }

  mutating func complainAboutOpenString(from start: Int, to stop: Int) -> Bool {
    complain(
      stop == end ? "the document ends inside a string" : "the line ends inside a string",
      help: "add the closing \"; a line break inside text is written \\n", at: stop..<stop,
      notes: [SyntaxProblem.Note("the string was opened here", at: SourceRange(start..<start + 1))])
    return false
  }

  mutating func complainAboutControlCharacter(at index: Int) {
    let isTab = text[index] == Byte.tab
    complain(
      "\(describe(at: index)) inside a string",
      help: isTab ? "write \\t" : "remove it, or write \(escaped(text[index]))",
      at: index..<index + 1)
  }

  mutating func complainAboutEscape(at index: Int) {
    let next = index + 1
    if text[next] == UInt8(ascii: "u") {
      complain(
        "\\u is not followed by four hexadecimal digits", help: "write for example \\u00A3 for £", at: index..<next + 1)
    } else {
      let range = index..<(text[next].isLineBreak ? next : min(end, next + length(at: next)))
      complain(
        "\(source(range)) is no escape that JSON knows", help: "write \\\\ for a backslash itself", at: range)
    }
  }

  mutating func complainAboutSurrogate(at index: Int) {
    complain(
      "\(source(index..<index + 6)) is half of a character; the other half is missing",
      help: "write the character itself", at: index..<index + 6)
  }

  mutating func checkForExtraContent() {
    skipSpace()
    guard position < end, !problems.isFull else { return }
    let next = text[position]
    let isSecond = next == Byte.openBrace || next == Byte.openBracket
    complain(
      isSecond
        ? "a second document starts here; a file holds one" : "\(describe(at: position)) after the end of the document",
      help: isSecond ? "put each document in a file of its own" : "remove what follows the last closing bracket",
      at: position..<position + length(at: position))
  }
}
