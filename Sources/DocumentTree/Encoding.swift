import SourceText

/// Whether the bytes are text at all: UTF-8, without characters that no text may have.
enum Encoding {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// What the bytes are instead of UTF-8 text; nil for text.
  static func foreign(_ bytes: UnsafeBufferPointer<UInt8>) -> SyntaxProblem? {
    func starts(_ with: [UInt8]) -> Bool {
      bytes.count >= with.count && with.indices.allSatisfy { bytes[$0] == with[$0] }
    }
    func found(_ message: String, _ help: String) -> SyntaxProblem {
      SyntaxProblem(.encoding, message, help: help, at: SourceRange(0..<0))
    }
    let saveAsText = "save the proposal itself as YAML or JSON text"
    for (signature, name) in signatures where starts(Array(signature.utf8)) {
      return found("this file is \(name), not YAML or JSON", saveAsText)
    }
    if starts([0x89, 0x50, 0x4E, 0x47]) { return found("this file is a PNG picture, not YAML or JSON", saveAsText) }
    if starts([0xFF, 0xD8, 0xFF]) { return found("this file is a JPEG picture, not YAML or JSON", saveAsText) }
    if starts([0x1F, 0x8B]) { return found("this file is compressed with gzip", "unpack it first") }
    if starts([0xD0, 0xCF, 0x11, 0xE0]) {
      return found("this file is an older Office document (Word, Excel), not YAML or JSON", saveAsText)
    }
    let utf16 = "this file is UTF-16; UTF-8 was expected"
    let utf32 = "this file is UTF-32; UTF-8 was expected"
    let saveAsUTF8 = "save it as UTF-8"
    if starts([0xFF, 0xFE, 0, 0]) || starts([0, 0, 0xFE, 0xFF]) { return found(utf32, saveAsUTF8) }
    if starts([0xFF, 0xFE]) || starts([0xFE, 0xFF]) { return found(utf16, saveAsUTF8) }
    // Without a mark: the first character of a document is ASCII, so its zero bytes tell the width (YAML 1.2, 5.2).
    if bytes.count >= 4, bytes[0] == 0, bytes[1] == 0, bytes[2] == 0, bytes[3] != 0 { return found(utf32, saveAsUTF8) }
    if bytes.count >= 4, bytes[0] != 0, bytes[1] == 0, bytes[2] == 0, bytes[3] == 0 { return found(utf32, saveAsUTF8) }
    if bytes.count >= 2, bytes.count.isMultiple(of: 2), (bytes[0] == 0) != (bytes[1] == 0),
      zerosAlternate(bytes)
    {
      return found(utf16, saveAsUTF8)
    }
    var first = starts(byteOrderMark) ? 3 : 0
    while first < bytes.count, bytes[first].isWhite || bytes[first].isLineBreak { first += 1 }
    let beginning = String(decoding: bytes[first..<min(bytes.count, first + 14)], as: UTF8.self).lowercased()
    if beginning.hasPrefix("<!doctype html") || beginning.hasPrefix("<html") {
      return found("this file is HTML, not YAML or JSON", saveAsText)
    }
    if beginning.hasPrefix("<?xml") { return found("this file is XML, not YAML or JSON", saveAsText) }
    return nil
  }

  private static let signatures: [(String, String)] = [
    ("%PDF-", "a PDF document"), ("PK\u{3}\u{4}", "a zip archive or an Office document (Word, Excel)"),
    ("{\\rtf", "a rich-text document"), ("GIF8", "a GIF picture"),
  ]

  private static func zerosAlternate(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let zero = bytes[0] == 0 ? 0 : 1
    var pairs = 0
    var index = 0
    while index + 1 < bytes.count, pairs < 8 {
      if bytes[index + zero] != 0 || bytes[index + 1 - zero] == 0 { return false }
      pairs += 1
      index += 2
    }
    return true
  }

  /// Finds what no text may have; suspicious characters are for the reader to judge.
  struct Survey {
    /// Offsets of bytes that do not belong to UTF-8, the first of each run.
    var invalid: [Int] = []
    /// Offsets of control characters other than tab and line breaks.
    var controls: [Int] = []
    /// Offsets of characters that YAML allows inside quotes only: DEL, C1 controls, U+FEFF, U+FFFE, U+FFFF.
    var unprintable: [UInt32] = []
    /// Characters that do not show, or not as what they are; those that turn the direction of text apart, so that no
    /// number of others can hide them. Of each, at most `most`.
    var deceptive: [Int] = []
    var turning: [Int] = []
    /// How many there are of each beyond those, and where the first of them is.
    var moreDeceptive = LeftOut()
    var moreTurning = LeftOut()
    /// Of so many problems that may be reported a fiftieth, but 20 at least.
    private let most: Int
    /// Errors of the bytes after which one more would tell nothing new.
    private static let mostErrors = 20

    init(problems limit: Int) {
      most = max(20, limit / 50)
    }

    struct LeftOut {
      var count = 0
      var first = 0

      mutating func add(_ offset: Int) {
        if count == 0 { first = offset }
        count += 1
      }
    }

    mutating func addDeceptive(_ offset: Int, turns: Bool) {
      switch (turns, (turns ? turning : deceptive).count < most) {
      case (true, true): turning.append(offset)
      case (true, false): moreTurning.add(offset)
      case (false, true): deceptive.append(offset)
      case (false, false): moreDeceptive.add(offset)
      }
    }

    /// Whether there are so many errors that one more would tell nothing new.
    var isFull: Bool { invalid.count + controls.count >= Self.mostErrors }
  }

  /// `limit`: the problems that may be reported in all.
  static func survey(_ bytes: UnsafeBufferPointer<UInt8>, problems limit: Int) -> Survey {
    var survey = Survey(problems: limit)
    guard let text = bytes.baseAddress else { return survey }
    let end = bytes.count
    var index = 0
    while index < end {
      while index + Block.size <= end {
        let block = Block(text, index)
        if Block.first(block.unusual) != nil, let place = Block.first(block.controls .| block.marks(from: 0x7F)) {
          index += place
          break
        }
        index += Block.size
      }
      guard index < end else { break }
      let byte = text[index]
      if byte >= 0x80 {
        index = checkSequence(text, at: index, end: end, &survey)
      } else {
        if byte < 0x20, byte != Byte.lineFeed, byte != Byte.tab, byte != Byte.carriageReturn {
          survey.controls.append(index)
        } else if byte == 0x7F {
          survey.unprintable.append(UInt32(index))
        }
        index += 1
      }
      if survey.isFull { break }
    }
    return survey
  }

  /// Checks the UTF-8 sequence at `index` (Unicode, table 3-7) and returns where the next one starts.
  @inline(__always)
  private static func checkSequence(
    _ text: UnsafePointer<UInt8>, at index: Int, end: Int, _ survey: inout Survey
  ) -> Int {
    let first = text[index]
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if first == 0xE0 { low = 0xA0 }
      if first == 0xED { high = 0x9F }
    case 0xF0...0xF4:
      length = 4
      if first == 0xF0 { low = 0x90 }
      if first == 0xF4 { high = 0x8F }
    default: length = 0
    }
    var isValid = length > 0 && index + length <= end && (low...high).contains(text[index + 1])
    if isValid, length > 2 { isValid = text[index + 2] & 0xC0 == 0x80 }
    if isValid, length > 3 { isValid = text[index + 3] & 0xC0 == 0x80 }
    guard isValid else {
      survey.invalid.append(index)
      var next = index + 1
      while next < end, text[next] & 0xC0 == 0x80 { next += 1 }
      return next
    }
    if Deceptive.mayBegin(first), Deceptive.isAt(index, text, end) {
      survey.addDeceptive(index, turns: Deceptive.turnsDirection(text, index))
    }
    if first == 0xC2, text[index + 1] < 0xA0, text[index + 1] != 0x85 { survey.unprintable.append(UInt32(index)) }
    if first == 0xEF, isUnprintable(text, index) { survey.unprintable.append(UInt32(index)) }
    return index + length
  }

  /// U+FFFE, U+FFFF and a byte order mark that is not at the beginning.
  private static func isUnprintable(_ text: UnsafePointer<UInt8>, _ index: Int) -> Bool {
    text[index + 1] == 0xBF && text[index + 2] >= 0xBE
      || index > 0 && text[index + 1] == 0xBB && text[index + 2] == 0xBF
  }

  static func invalidProblem(_ text: UnsafePointer<UInt8>, at offset: Int, end: Int) -> SyntaxProblem {
    let byte = text[offset]
    let hex = String(byte, radix: 16, uppercase: true)
    var next = offset + 1
    while next < end, text[next] & 0xC0 == 0x80 { next += 1 }
    let isAlone = byte >= 0xA0 || (0x80...0x9F).contains(byte)
    let looksLikeWindows = isAlone && (offset + 1 == end || text[offset + 1] < 0x80)
    return SyntaxProblem(
      .encoding, "the byte 0x\(hex) at offset \(offset) is not UTF-8 text",
      help: looksLikeWindows
        ? "it looks like Windows-1252 (Western European); save the file as UTF-8"
        : "save the file as UTF-8", at: SourceRange(offset..<next))
  }

  static func unprintableProblem(_ text: UnsafePointer<UInt8>, at offset: Int, end: Int) -> SyntaxProblem {
    let length = Describing.length(text, at: offset, end: end)
    return SyntaxProblem(
      .encoding, "\(Describing.character(text, at: offset, end: end)) does not show, and YAML has it in quotes only",
      help: "remove it", at: SourceRange(offset..<offset + length))
  }

  static func controlProblem(_ text: UnsafePointer<UInt8>, at offset: Int, end: Int) -> SyntaxProblem {
    let length = Describing.length(text, at: offset, end: end)
    return SyntaxProblem(
      .encoding,
      "\(Describing.character(text, at: offset, end: end)) is a control character, which the text may not have",
      help: "remove it", at: SourceRange(offset..<offset + length))
  }
}
