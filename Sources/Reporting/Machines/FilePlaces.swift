import SourceText

/// Places of one document as machines count them: lines and columns from 1, columns in UTF-16 code units.
struct FilePlaces {
  struct Position {
    let line: Int
    let column: Int
    let offset: Int
  }

  private let source: SourceFile
  private let lines: LineMap
  /// How many scalars of two code units stand before each block of 1,024 bytes; empty when there are none at all.
  private let pairsBefore: [UInt32]

  private static let blockSize = 1024

  init(_ source: SourceFile) {
    self.source = source
    lines = LineMap(source)
    var pairsBefore: [UInt32] = []
    var count: UInt32 = 0
    source.bytes.withUnsafeBufferPointer { bytes in
      for block in stride(from: 0, through: bytes.count, by: Self.blockSize) {
        pairsBefore.append(count)
        for offset in block..<min(block + Self.blockSize, bytes.count) where Self.isPair(bytes, offset) { count += 1 }
      }
    }
    self.pairsBefore = count == 0 ? [] : pairsBefore
  }

  func position(of offset: UInt32) -> Position {
    let place = lines.position(of: offset)
    let pairs = pairsBefore.isEmpty ? 0 : pairs(before: place.offset) - pairs(before: lineStart(place))
    return Position(line: place.line, column: place.column + pairs, offset: place.offset)
  }

  /// As `position(of:)`, in Unicode scalars, as people's reports count.
  func shown(_ offset: UInt32) -> TextPosition { lines.position(of: offset) }

  private func lineStart(_ place: TextPosition) -> Int {
    min(lines.content(ofLine: place.line).lowerBound, place.offset)
  }

  private func pairs(before offset: Int) -> Int {
    let block = offset / Self.blockSize
    var count = Int(pairsBefore[block])
    source.bytes.withUnsafeBufferPointer { bytes in
      for index in block * Self.blockSize..<offset where Self.isPair(bytes, index) { count += 1 }
    }
    return count
  }

  /// Whether a scalar of four bytes starts here, which takes two code units; a byte that only looks like its start is
  /// shown as one replacement character.
  private static func isPair(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    guard (0xF0...0xF4).contains(bytes[offset]), offset + 3 < bytes.count else { return false }
    return (1...3).allSatisfy { bytes[offset + $0] & 0xC0 == 0x80 }
  }
}
