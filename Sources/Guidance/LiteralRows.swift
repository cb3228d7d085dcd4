#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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
    var offset = 0
    while let end = first(UInt8(ascii: "\n"), from: offset, to: count) {
      offset = end + 1
      starts.append(Int32(offset))
    }
    if count > 0, base[count - 1] != UInt8(ascii: "\n") { starts.append(Int32(count + 1)) }
    return starts
  }

  /// The field at `position`, from 0, of the row that begins at `start`; nothing is read at or after `end`.
  func field(_ position: Int, start: Int, end: Int) -> Slice {
    var from = start
    for _ in 0..<position { from = first(UInt8(ascii: "|"), from: from, to: end).map { $0 + 1 } ?? end }
    var to = first(UInt8(ascii: "|"), from: from, to: end) ?? end
    to = first(UInt8(ascii: "\n"), from: from, to: to) ?? to
    return Slice(start: Int32(from), count: Int32(to - from))
  }

  /// The position of the first such byte from one position up to another; nil when there is none.
  private func first(_ byte: UInt8, from start: Int, to end: Int) -> Int? {
    guard start < end, let found = memchr(base + start, Int32(byte), end - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
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
