/// Sixteen bytes looked at together: one step of a search for the next byte that has a meaning.
///
/// Works out as a handful of vector instructions on every processor that Swift runs on. Comparing a vector with a
/// vector matters: Swift's operators that compare one with a scalar are a hundred times slower (measured, 6.3).
struct Block {
  static let size = 16
  typealias Marks = SIMDMask<SIMD16<Int8>>

  private let bytes: SIMD16<UInt8>

  /// The bytes from `offset` on; all sixteen lie inside the text.
  @inline(__always)
  init(_ text: UnsafePointer<UInt8>, _ offset: Int) {
    bytes = UnsafeRawPointer(text + offset).loadUnaligned(as: SIMD16<UInt8>.self)
  }

  /// Marks the bytes equal to this one.
  @inline(__always)
  func marks(_ byte: UInt8) -> Marks { bytes .== SIMD16(repeating: byte) }

  /// Marks the bytes below this one.
  @inline(__always)
  func marks(below byte: UInt8) -> Marks { bytes .< SIMD16(repeating: byte) }

  /// Marks the bytes from this one on.
  @inline(__always)
  func marks(from byte: UInt8) -> Marks { bytes .>= SIMD16(repeating: byte) }

  /// Marks what is not an ASCII character that prints, or a space: a quick look before a close one.
  @inline(__always)
  var unusual: Marks { (bytes &- SIMD16(repeating: 0x20)) .>= SIMD16(repeating: 0x5F) }

  /// Marks control characters other than tab and line breaks.
  @inline(__always)
  var controls: Marks {
    (bytes .< SIMD16(repeating: 0x20)) .& (bytes .!= SIMD16(repeating: Byte.lineFeed))
      .& (bytes .!= SIMD16(repeating: Byte.tab)) .& (bytes .!= SIMD16(repeating: Byte.carriageReturn))
  }

  /// Marks line feeds and carriage returns.
  @inline(__always)
  var lineBreaks: Marks { marks(Byte.lineFeed) .| marks(Byte.carriageReturn) }

  /// Marks `[`, `]`, `{`, `}` and the comma; brackets and braces differ in the bit 0x20 only.
  @inline(__always)
  var flowIndicators: Marks {
    let folded = bytes | SIMD16(repeating: 0x20)
    return (folded .== SIMD16(repeating: Byte.openBrace)) .| (folded .== SIMD16(repeating: Byte.closeBrace))
      .| marks(Byte.comma)
  }

  /// The place of the first byte marked, from 0; nil for none.
  @inline(__always)
  static func first(_ marks: Marks) -> Int? {
    let halves = unsafeBitCast(marks, to: SIMD2<UInt64>.self)
    let low = UInt64(littleEndian: halves.x)
    let high = UInt64(littleEndian: halves.y)
    if low | high == 0 { return nil }
    return low != 0 ? low.trailingZeroBitCount >> 3 : 8 + high.trailingZeroBitCount >> 3
  }
}

extension UnsafePointer<UInt8> {
  /// The next line break from `start` on, or `end`.
  @inline(__always)
  func nextBreak(from start: Int, to end: Int) -> Int {
    var index = start
    while index + Block.size <= end {
      if let place = Block.first(Block(self, index).lineBreaks) { return index + place }
      index += Block.size
    }
    while index < end, !self[index].isLineBreak { index += 1 }
    return index
  }

  /// The next line break or `byte` from `start` on, or `end`.
  @inline(__always)
  func nextBreak(or byte: UInt8, from start: Int, to end: Int) -> Int {
    var index = start
    while index + Block.size <= end {
      let block = Block(self, index)
      if let place = Block.first(block.lineBreaks .| block.marks(byte)) { return index + place }
      index += Block.size
    }
    while index < end, self[index] != byte, !self[index].isLineBreak { index += 1 }
    return index
  }
}
