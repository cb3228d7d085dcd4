/// JSON put together from typed values: two spaces a level, members in the order they are written, some on one line.
struct JSONText {
  var bytes: [UInt8] = []
  private var depth = 0
  /// Levels of collections that are written on one line; 0 where every member has a line of its own.
  private var inline = 0
  private var isFirst = true

  // MARK: Collections

  mutating func open(_ bracket: Unicode.Scalar, inline isInline: Bool = false) {
    bytes.append(UInt8(ascii: bracket))
    depth += 1
    if inline > 0 || isInline { inline += 1 }
    isFirst = true
  }

  mutating func close(_ bracket: Unicode.Scalar) {
    depth -= 1
    if inline > 0 {
      inline -= 1
    } else if !isFirst {
      bytes.putLineBreak()
      bytes.putSpaces(depth * 2)
    }
    bytes.append(UInt8(ascii: bracket))
    isFirst = false
  }

  mutating func object(inline isInline: Bool = false, _ members: (inout JSONText) -> Void) {
    open("{", inline: isInline)
    members(&self)
    close("}")
  }

  mutating func array<Values: Sequence>(
    _ values: Values, inline isInline: Bool = false, _ write: (inout JSONText, Values.Element) -> Void
  ) {
    open("[", inline: isInline)
    for value in values {
      startItem()
      write(&self, value)
    }
    close("]")
  }

  /// What stands between the members of a collection.
  mutating func startItem() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if inline > 0 {
      if !isFirst { bytes.append(UInt8(ascii: " ")) }
    } else {
      bytes.putLineBreak()
      bytes.putSpaces(depth * 2)
    }
    isFirst = false
  }

  mutating func key(_ key: StaticString) {
    startItem()
    bytes.append(UInt8(ascii: "\""))
    bytes.put(key)
    bytes.put("\": " as StaticString)
  }

  /// A key that is not known beforehand.
  mutating func namedKey(_ key: String) {
    startItem()
    string(key)
    bytes.put(": " as StaticString)
  }

  // MARK: Values

  mutating func member(_ key: StaticString, _ value: String) {
    self.key(key)
    string(value)
  }

  mutating func member(_ key: StaticString, _ value: some FixedWidthInteger) {
    self.key(key)
    bytes.put(value)
  }

  mutating func member(_ key: StaticString, _ value: Bool) {
    self.key(key)
    bytes.put(value ? "true" as StaticString : "false")
  }

  /// A finite number, with as many digits as tell it from its neighbours; JSON has no others.
  mutating func member(_ key: StaticString, _ value: Double) {
    self.key(key)
    bytes.put(value.isFinite ? value.description : "0")
  }

  /// Controls, marks that reverse the direction of text and invisible characters are escaped: a report may be printed
  /// to a terminal. So is the bracket of `##[`, which begins a command in the log of a job on GitHub.
  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        if byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"),
          byte != UInt8(ascii: "[") || index < 2 || utf8[index - 1] != UInt8(ascii: "#")
            || utf8[index - 2] != UInt8(ascii: "#")
        {
          index += 1
          continue
        }
        if byte >= 0x80 {
          let length = Self.length(of: byte)
          guard let scalar = Self.invisible(utf8, at: index) else {
            index += length
            continue
          }
          bytes.append(contentsOf: utf8[start..<index])
          escape(scalar)
          index += length
        } else {
          bytes.append(contentsOf: utf8[start..<index])
          escape(UInt32(byte))
          index += 1
        }
        start = index
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func length(of lead: UInt8) -> Int { lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

  /// The scalar at `index` when it cannot be seen, or changes how others are seen; strings are valid UTF-8.
  private static func invisible(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32? {
    let lead = utf8[index]
    switch lead {
    case 0xC2 where utf8[index + 1] < 0xA0 || utf8[index + 1] == 0xAD: return UInt32(utf8[index + 1])
    case 0xD8 where utf8[index + 1] == 0x9C: return 0x061C
    case 0xE2, 0xEF:
      let value = UInt32(lead & 15) << 12 | UInt32(utf8[index + 1] & 63) << 6 | UInt32(utf8[index + 2] & 63)
      return Unicode.Scalar(value).flatMap { DisplayText.isInvisible($0) ? value : nil }
    case 0xF3 where utf8[index + 1] == 0xA0:
      // Tags, which have no shape of their own.
      return 0xE0000 | UInt32(utf8[index + 2] & 63) << 6 | UInt32(utf8[index + 3] & 63)
    default: return nil
    }
  }

  private mutating func escape(_ scalar: UInt32) {
    bytes.append(UInt8(ascii: "\\"))
    switch scalar {
    case 0x22: bytes.append(UInt8(ascii: "\""))
    case 0x5C: bytes.append(UInt8(ascii: "\\"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x10000...:
      // Beyond sixteen bits: two escapes, as a pair of surrogates (RFC 8259, section 7).
      escape(unit: 0xD7C0 + (scalar >> 10))
      bytes.append(UInt8(ascii: "\\"))
      escape(unit: 0xDC00 + (scalar & 0x3FF))
    default: escape(unit: scalar)
    }
  }

  private mutating func escape(unit: UInt32) {
    bytes.append(UInt8(ascii: "u"))
    let digits = String(unit, radix: 16)
    for _ in digits.utf8.count..<4 { bytes.append(UInt8(ascii: "0")) }
    bytes.put(digits)
  }
}
