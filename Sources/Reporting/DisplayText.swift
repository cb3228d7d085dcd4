/// How text from a document, or a file's name, is shown on a terminal: nothing in it can act on the terminal, and the
/// number of columns it takes is known.
package enum DisplayText {
  /// Appends the text in its safe form; returns its width in columns.
  @discardableResult
  package static func append(_ text: String, to bytes: inout [UInt8]) -> Int {
    var text = text
    return text.withUTF8 { append(utf8: $0[...], to: &bytes) }
  }

  /// The same for UTF-8; most is printed ASCII and stands as it is.
  @discardableResult
  static func append(utf8 text: Slice<UnsafeBufferPointer<UInt8>>, to bytes: inout [UInt8]) -> Int {
    if isPlain(UnsafeBufferPointer(rebasing: text)) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text))
      return text.count
    }
    var width = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars { width += append(scalar, to: &bytes) }
    return width
  }

  /// Whether there is nothing but printed ASCII characters and spaces. Without a branch in the loop, so that the compiler
  /// makes it look at many bytes at once.
  static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var others: UInt8 = 0
    for byte in text { others |= byte &- 0x20 < 0x5F ? 0 : 1 }
    return others == 0
  }

  /// The same, with line feeds.
  static func isPlainLines(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var others: UInt8 = 0
    for byte in text { others |= (byte &- 0x20 < 0x5F ? 0 : 1) & (byte == 0x0A ? 0 : 1) }
    return others == 0
  }

  /// The text in its safe form.
  package static func safe(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return text }
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Columns of the text in its safe form.
  package static func width(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { width(utf8: $0[...]) }
  }

  /// The same for UTF-8.
  static func width(utf8 text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    if isPlain(UnsafeBufferPointer(rebasing: text)) { return text.count }
    var scratch: [UInt8] = []
    return append(utf8: text, to: &scratch)
  }

  /// At most `columns` columns of the text, with an ellipsis where it is cut.
  package static func cut(_ text: String, to columns: Int) -> String {
    guard text.utf8.count > columns else { return text }
    var result = ""
    var width = 0
    var scratch: [UInt8] = []
    for scalar in text.unicodeScalars {
      scratch.removeAll(keepingCapacity: true)
      width += append(scalar, to: &scratch)
      if width > columns - 1 { return result + "…" }
      result.unicodeScalars.append(scalar)
    }
    return text
  }

  /// One scalar: itself, a picture of a control character, or its number in angle brackets; returns its width.
  @discardableResult
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Int {
    let value = scalar.value
    if value >= 0x20, value < 0x7F {
      bytes.append(UInt8(value))
      return 1
    }
    if value < 0x20 || value == 0x7F {
      // The control pictures follow the order of the controls; DEL's stands apart (Unicode, block 2400).
      let picture = value == 0x7F ? 0x2421 : 0x2400 + value
      if let picture = Unicode.Scalar(picture) { bytes.append(contentsOf: UTF8.encode(picture)!) }
      return 1
    }
    if isInvisible(scalar) {
      let digits = String(value, radix: 16, uppercase: true)
      let text = "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
      bytes.put(text)
      return text.utf8.count
    }
    bytes.append(contentsOf: UTF8.encode(scalar)!)
    return columns(of: scalar)
  }

  /// Whether a scalar cannot be seen, ends a line, changes the direction of others, or is no character at all.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80..<0xA0, 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xFFFE...0xFFFF, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// Columns that a terminal gives the scalar: 0 for marks on the one before, 2 for wide ones (Unicode, annex 11).
  static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    if (0x1160...0x11FF).contains(value) || (0xFE00...0xFE0F).contains(value) || (0x1F3FB...0x1F3FF).contains(value) {
      return 0
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    return isWide(value) || (scalar.properties.isEmojiPresentation && !(0x1F1E6...0x1F1FF).contains(value)) ? 2 : 1
  }

  /// The wide and full-width blocks of East Asian scripts (Unicode, EastAsianWidth.txt).
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
