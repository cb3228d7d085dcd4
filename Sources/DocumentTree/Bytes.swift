/// Names for the bytes that the grammars give a meaning.
enum Byte {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let exclamation: UInt8 = 0x21
  static let quote: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let percent: UInt8 = 0x25
  static let ampersand: UInt8 = 0x26
  static let apostrophe: UInt8 = 0x27
  static let asterisk: UInt8 = 0x2A
  static let plus: UInt8 = 0x2B
  static let comma: UInt8 = 0x2C
  static let minus: UInt8 = 0x2D
  static let dot: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  static let zero: UInt8 = 0x30
  static let nine: UInt8 = 0x39
  static let colon: UInt8 = 0x3A
  static let less: UInt8 = 0x3C
  static let equals: UInt8 = 0x3D
  static let greater: UInt8 = 0x3E
  static let question: UInt8 = 0x3F
  static let at: UInt8 = 0x40
  static let openBracket: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let closeBracket: UInt8 = 0x5D
  static let backtick: UInt8 = 0x60
  static let openBrace: UInt8 = 0x7B
  static let pipe: UInt8 = 0x7C
  static let closeBrace: UInt8 = 0x7D
}

extension UInt8 {
  @inline(__always) var isDigit: Bool { self &- Byte.zero < 10 }
  @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always) var isLineBreak: Bool { self == Byte.lineFeed || self == Byte.carriageReturn }
  /// A space or a tab.
  @inline(__always) var isWhite: Bool { self == Byte.space || self == Byte.tab }

  /// 0–15 for a hexadecimal digit.
  var hexValue: UInt32? {
    switch self {
    case 0x30...0x39: UInt32(self - 0x30)
    case 0x41...0x46: UInt32(self - 0x37)
    case 0x61...0x66: UInt32(self - 0x57)
    default: nil
    }
  }
}

/// Eight bytes looked at together; in the masks, the top bit of a byte says that it is one of those looked for.
///
/// The lowest bit set is exact, which is all that a search from the front needs; bits above it may be false.
enum Word {
  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let tops: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  static func load(_ text: UnsafePointer<UInt8>, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(text + offset).loadUnaligned(as: UInt64.self))
  }

  @inline(__always)
  static func zeroBytes(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & tops }

  @inline(__always)
  static func bytes(equalTo byte: UInt8, in word: UInt64) -> UInt64 { zeroBytes(word ^ (ones &* UInt64(byte))) }

  /// Bytes below `limit`, which is at most 0x80.
  @inline(__always)
  static func bytes(below limit: UInt8, in word: UInt64) -> UInt64 {
    (word &- ones &* UInt64(limit)) & ~word & tops
  }

  /// Exactly the bytes from 0x7F on.
  @inline(__always)
  static func high(_ word: UInt64) -> UInt64 {
    // Only 0xFF carries into the next byte, and then this byte's mark is in place: the first mark is right.
    (word | (word &+ ones)) & tops
  }

  /// Exactly the bytes below 0x20, apart from tab, line feed and carriage return.
  @inline(__always)
  static func low(_ word: UInt64) -> UInt64 {
    let low = ~(((word & ~tops) &+ ones &* 0x60) | word) & tops
    guard low != 0 else { return 0 }
    return low & differs(word, Byte.lineFeed) & differs(word, Byte.carriageReturn) & differs(word, Byte.tab)
  }

  @inline(__always)
  private static func differs(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = word ^ (ones &* UInt64(byte))
    return ((difference & ~tops) &+ ~tops) | difference
  }

  @inline(__always)
  static func firstByte(_ mask: UInt64) -> Int { mask.trailingZeroBitCount >> 3 }
}
