import SourceText

/// The line of the source that a finding is about, cut to fit, with the columns of the range to underline.
struct Excerpt {
  struct Line {
    /// Counted from 1.
    let number: Int
    /// The text as it is shown: safe for a terminal, tabs as spaces, an ellipsis where it is cut.
    let text: [UInt8]
    /// Columns of `text`, from 0; at least one column long.
    let marked: Range<Int>
    /// The same in bytes of `text`; empty where the range is.
    let markedBytes: Range<Int>
  }

  let lines: [Line]
  /// The last line of the range when more lines follow than are shown.
  let lastLine: Int?

  /// nil when there is nothing to show: the document is empty.
  init?(_ range: SourceRange, of source: SourceFile, _ map: LineMap, columns: Int) {
    guard !source.bytes.isEmpty else { return nil }
    let start = map.position(of: range.start)
    let end = map.position(of: max(range.start, range.end))
    // A range that ends at the very start of a line ends with the line before.
    let last = end.column == 1 && end.line > start.line ? end.line - 1 : end.line
    var lines = [
      Self.line(start.line, range, of: source, map, columns: columns)
    ]
    var shown = start.line
    // The header of a block of text says nothing by itself: show where the text begins.
    let first = map.content(ofLine: start.line)
    if last > start.line, first.upperBound - Int(range.start) <= 3 {
      shown += 1
      lines.append(Self.line(shown, range, of: source, map, columns: columns))
    }
    self.lines = lines
    lastLine = last > shown ? last : nil
  }

  /// One scalar, or one byte that is none, as it is shown.
  private struct Cell {
    let offset: Int
    /// Where it stands among the bytes to show.
    let shown: Range<Int>
    let width: Int
    var isTab = false
  }

  private static func line(
    _ number: Int, _ range: SourceRange, of source: SourceFile, _ map: LineMap, columns: Int
  ) -> Line {
    let content = map.content(ofLine: number)
    var marked = range.bytes.clamped(to: content)
    // Indentation of a later line of the range is not part of what is meant.
    if number > map.position(of: range.start).line {
      while marked.lowerBound < marked.upperBound, source.bytes[marked.lowerBound] == UInt8(ascii: " ") {
        marked = marked.lowerBound + 1..<marked.upperBound
      }
    }
    // Only what can be near the range is looked at: a line may be many megabytes long.
    let reach = columns * 4
    var from = max(content.lowerBound, marked.lowerBound - reach)
    while from > content.lowerBound, source.bytes[from] & 0xC0 == 0x80 { from -= 1 }
    let to = min(content.upperBound, min(marked.upperBound, marked.lowerBound + reach) + reach)
    let isCutBefore = from > content.lowerBound
    let isCutAfter = to < content.upperBound
    if let line = source.bytes.withUnsafeBufferPointer({ bytes in
      plainLine(
        number, UnsafeBufferPointer(rebasing: bytes[from..<to]), marked.lowerBound - from..<marked.upperBound - from,
        columns: columns, isCutBefore: isCutBefore, isCutAfter: isCutAfter)
    }) {
      return line
    }
    let (cells, display) = cells(source.bytes, from..<to)
    let (first, last) = window(cells, around: marked, columns: columns)
    return shown(
      number, cells[first..<last], of: display, marked, isCutBefore: first > 0 || isCutBefore,
      isCutAfter: last < cells.count || isCutAfter)
  }

  /// A line of printed ASCII, where each byte is a column; nil where there is anything else. `marked` counts from the
  /// first byte of the text.
  private static func plainLine(
    _ number: Int, _ text: UnsafeBufferPointer<UInt8>, _ marked: Range<Int>, columns: Int, isCutBefore: Bool,
    isCutAfter: Bool
  ) -> Line? {
    guard DisplayText.isPlain(text) else { return nil }
    var (first, last) = (0, text.count)
    if text.count > columns {
      let start = min(marked.lowerBound, text.count)
      var budget = columns - 2
      let markedWidth = max(0, min(marked.upperBound, text.count) - start)
      let before = min(start, max(budget / 3, min(budget - markedWidth, budget * 2 / 3)))
      first = start - before
      budget -= before
      last = min(text.count, start + max(0, budget))
    }
    let ellipsis = "…"
    let isLed = first > 0 || isCutBefore
    var shown: [UInt8] = []
    shown.reserveCapacity(last - first + 2 * ellipsis.utf8.count)
    if isLed { shown.put(ellipsis) }
    let lead = (column: isLed ? 1 : 0, byte: shown.count)
    shown.append(contentsOf: UnsafeBufferPointer(rebasing: text[first..<last]))
    if last < text.count || isCutAfter { shown.put(ellipsis) }
    let start = min(max(marked.lowerBound, first), last) - first
    let end = min(max(marked.upperBound, first), last) - first
    return Line(
      number: number, text: shown, marked: lead.column + start..<max(lead.column + start + 1, lead.column + end),
      markedBytes: lead.byte + start..<lead.byte + max(start, end))
  }

  /// The cells that fit, so that the range starts in the first third where not everything fits.
  private static func window(_ cells: [Cell], around marked: Range<Int>, columns: Int) -> (first: Int, last: Int) {
    let total = cells.reduce(0) { $0 + $1.width }
    guard total > columns else { return (0, cells.count) }
    let start = cells.firstIndex { $0.offset >= marked.lowerBound } ?? cells.count
    // Two columns are for the ellipses.
    var budget = columns - 2
    var first = start
    var before = min(budget / 3, budget)
    let markedWidth = cells[start...].prefix { $0.offset < marked.upperBound }.reduce(0) { $0 + $1.width }
    before = max(before, min(budget - markedWidth, budget * 2 / 3))
    while first > 0, cells[first - 1].width <= before {
      first -= 1
      before -= cells[first].width
      budget -= cells[first].width
    }
    var last = start
    while last < cells.count, cells[last].width <= budget {
      budget -= cells[last].width
      last += 1
    }
    return (first, last)
  }

  private static func shown(
    _ number: Int, _ cells: ArraySlice<Cell>, of display: [UInt8], _ marked: Range<Int>, isCutBefore: Bool,
    isCutAfter: Bool
  ) -> Line {
    var text: [UInt8] = []
    var column = 0
    var markedFrom: (column: Int, byte: Int)?
    var markedTo: (column: Int, byte: Int)?
    if isCutBefore {
      text.put("…")
      column = 1
    }
    for cell in cells {
      if markedFrom == nil, cell.offset >= marked.lowerBound { markedFrom = (column, text.count) }
      if markedTo == nil, cell.offset >= marked.upperBound { markedTo = (column, text.count) }
      if cell.isTab {
        let stop = column / tabStop * tabStop + tabStop
        text.putSpaces(stop - column)
        column = stop
      } else {
        text += display[cell.shown]
        column += cell.width
      }
    }
    let start = markedFrom ?? (column, text.count)
    let end = markedTo ?? (column, text.count)
    if isCutAfter { text.put("…") }
    return Line(
      number: number, text: text, marked: start.column..<max(start.column + 1, end.column),
      markedBytes: start.byte..<max(start.byte, end.byte))
  }

  private static let tabStop = 4

  /// The bytes as scalars; a byte that does not belong to UTF-8 is shown as a replacement character.
  private static func cells(_ bytes: [UInt8], _ range: Range<Int>) -> (cells: [Cell], display: [UInt8]) {
    var cells: [Cell] = []
    var display: [UInt8] = []
    cells.reserveCapacity(range.count)
    display.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      let start = display.count
      var length = 1
      var width = 1
      if byte == UInt8(ascii: "\t") {
        width = tabStop
      } else if byte < 0x80 {
        width = DisplayText.append(Unicode.Scalar(byte), to: &display)
      } else if let scalar = scalar(bytes, at: index, end: range.upperBound) {
        length = UTF8.width(scalar)
        width = DisplayText.append(scalar, to: &display)
      } else {
        display.put("\u{FFFD}")
      }
      cells.append(
        Cell(offset: index, shown: start..<display.count, width: width, isTab: byte == UInt8(ascii: "\t")))
      index += length
    }
    return (cells, display)
  }

  /// The scalar whose first byte is at `index`; nil when the bytes are not UTF-8.
  private static func scalar(_ bytes: [UInt8], at index: Int, end: Int) -> Unicode.Scalar? {
    let length = bytes[index] < 0xE0 ? 2 : bytes[index] < 0xF0 ? 3 : 4
    guard index + length <= end else { return nil }
    var decoder = UTF8()
    var piece = bytes[index..<index + length].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&piece), UTF8.width(scalar) == length else { return nil }
    return scalar
  }
}
