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
        // Only a scalar of four bytes takes two code units.
        for offset in block..<min(block + Self.blockSize, bytes.count) where bytes[offset] >= 0xF0 { count += 1 }
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
    for index in block * Self.blockSize..<offset where source.bytes[index] >= 0xF0 { count += 1 }
    return count
  }
}
