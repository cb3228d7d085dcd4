/// A place as people count: line and column from 1, columns in Unicode scalars; `offset` in UTF-8 bytes from the start.
package struct TextPosition: Hashable, Sendable {
  package let line: Int
  package let column: Int
  package let offset: Int

  package init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }
}

/// Where the lines of one document start. Lines end at LF, CR LF or CR alone, as YAML 1.2 (5.4) counts them.
///
/// Made when something is printed, not when a document is read: a document without findings needs none.
package struct LineMap: Sendable {
  private let source: SourceFile
  private let starts: [UInt32]
  private let hasByteOrderMark: Bool
  /// The number of scalars before each block of 1,024 bytes, so that a column on a line of any length is found at once;
  /// nothing but the first where no line is long.
  private let scalarsBefore: [UInt32]

  package init(_ source: SourceFile) {
    self.source = source
    let bytes = source.bytes
    hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var starts: [UInt32] = [0]
    var scalarsBefore: [UInt32] = [0]
    bytes.withUnsafeBufferPointer { text in
      var index = 0
      var longest = 0
      while index < text.count {
        if index + 8 <= text.count, Self.isWithoutBreak(text, index) {
          index += 8
          continue
        }
        let byte = text[index]
        index += 1
        guard byte == 0x0A || byte == 0x0D else { continue }
        if byte == 0x0D, index < text.count, text[index] == 0x0A { index += 1 }
        longest = max(longest, index - Int(starts[starts.count - 1]))
        starts.append(UInt32(index))
      }
      // A table for long lines only: the scalars of a short one are counted when they are asked for.
      longest = max(longest, text.count - Int(starts[starts.count - 1]))
      var block = longest < 4 * Self.blockSize ? text.count : 0
      while block + Self.blockSize <= text.count {
        let before = scalarsBefore[scalarsBefore.count - 1]
        scalarsBefore.append(before + UInt32(Self.scalars(text, block..<block + Self.blockSize)))
        block += Self.blockSize
      }
    }
    self.starts = starts
    self.scalarsBefore = scalarsBefore
  }

  package var lineCount: Int { starts.count }

  /// The position of a byte offset; offsets beyond the end are read as the end. A byte order mark has no column.
  package func position(of offset: UInt32) -> TextPosition {
    let offset = min(offset, UInt32(source.bytes.count))
    let line = self.line(containing: offset)
    var start = Int(starts[line])
    if line == 0, hasByteOrderMark { start = min(3, Int(offset)) }
    let column = scalars(from: start, to: Int(offset)) + 1
    return TextPosition(line: line + 1, column: column, offset: Int(offset))
  }

  /// The bytes of a line (counted from 1), without its line break or a byte order mark.
  package func content(ofLine number: Int) -> Range<Int> {
    var start = Int(starts[number - 1])
    if number == 1, hasByteOrderMark { start = 3 }
    var end = number < starts.count ? Int(starts[number]) : source.bytes.count
    while end > start, source.bytes[end - 1] == 0x0A || source.bytes[end - 1] == 0x0D { end -= 1 }
    return start..<max(start, end)
  }

  private static let blockSize = 1024

  private func scalars(from start: Int, to end: Int) -> Int {
    let first = start / Self.blockSize
    let last = end / Self.blockSize
    return source.bytes.withUnsafeBufferPointer { text in
      guard last > first + 1, last < scalarsBefore.count else { return Self.scalars(text, start..<end) }
      let before = Self.scalars(text, first * Self.blockSize..<start)
      let behind = Self.scalars(text, last * Self.blockSize..<end)
      return Int(scalarsBefore[last]) - Int(scalarsBefore[first]) - before + behind
    }
  }

  /// The scalars that start in a range: all bytes but those that continue one. Without a branch, so that the compiler
  /// makes it look at many bytes at once.
  private static func scalars(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for byte in UnsafeBufferPointer(rebasing: text[range]) { count &+= byte & 0xC0 == 0x80 ? 0 : 1 }
    return count
  }

  /// Whether the eight bytes from `index` on are all above the line breaks and other control characters below them.
  private static func isWithoutBreak(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let bytes = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    // Sets the high bit of each byte below 0x0E, and of some beside it: enough to know that there is none.
    return (bytes &- 0x0E0E_0E0E_0E0E_0E0E) & ~bytes & 0x8080_8080_8080_8080 == 0
  }

  private func line(containing offset: UInt32) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
