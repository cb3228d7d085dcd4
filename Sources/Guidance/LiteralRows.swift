/// The bytes of a table kept as one string literal: rows end with a newline, fields are parted by a bar.
///
/// A `StaticString` is laid down by the compiler as it stands, so a table costs nothing until it is read; an array
/// literal of the same rows takes minutes to compile and is built anew at every start.
struct LiteralRows: Sendable {
  let literal: StaticString

  init(_ literal: StaticString) { self.literal = literal }

  var base: UnsafePointer<UInt8> { literal.utf8Start }
  var count: Int { literal.utf8CodeUnitCount }

  /// The first byte of every row, with the end of the last one after them.
  func rowStarts() -> [Int32] {
    var starts: [Int32] = [0]
    let base = base
    var offset = 0
    while offset < count {
      // Eight bytes at once where none of them ends a row: exclusive or makes a zero of each newline.
      if offset + 8 <= count {
        let bytes = UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self) ^ 0x0A0A_0A0A_0A0A_0A0A
        if (bytes &- 0x0101_0101_0101_0101) & ~bytes & 0x8080_8080_8080_8080 == 0 {
          offset += 8
          continue
        }
      }
      if base[offset] == UInt8(ascii: "\n") { starts.append(Int32(offset + 1)) }
      offset += 1
    }
    if count > 0, base[count - 1] != UInt8(ascii: "\n") { starts.append(Int32(count + 1)) }
    return starts
  }

  /// The field at `position`, from 0, of the row that begins at `start`; nothing is read at or after `end`.
  func field(_ position: Int, start: Int, end: Int) -> Slice {
    let base = base
    var from = start
    var bars = position
    while bars > 0, from < end {
      if base[from] == UInt8(ascii: "|") { bars -= 1 }
      from += 1
    }
    var to = from
    while to < end, base[to] != UInt8(ascii: "|"), base[to] != UInt8(ascii: "\n") { to += 1 }
    return Slice(start: Int32(from), count: Int32(to - from))
  }

  /// Whether two fields, each of its own literal, are the same bytes.
  func isEqual(_ slice: Slice, to other: Slice, of rows: LiteralRows) -> Bool {
    guard slice.count == other.count else { return false }
    let (left, right) = (base + Int(slice.start), rows.base + Int(other.start))
    for offset in 0..<Int(slice.count) where left[offset] != right[offset] { return false }
    return true
  }

  func string(_ slice: Slice) -> String {
    String(
      decoding: UnsafeBufferPointer(start: base + Int(slice.start), count: Int(slice.count)), as: UTF8.self)
  }

  /// Half-open UTF-8 offsets of one field within its literal.
  struct Slice: Sendable {
    var start: Int32
    var count: Int32
  }
}
