import DocumentTree
import RuleKit
import SourceText

// What every explanation is put together from: headed paragraphs, and examples with their values underlined.
extension TextPage {
  mutating func paragraph(_ heading: String, _ text: String) {
    guard !text.isEmpty else { return }
    startPart(heading)
    line(text, indent: 2)
  }

  mutating func startPart(_ heading: String) {
    blankLine()
    wrap(heading, indent: 0, .heading)
    endLine()
  }

  /// Words on lines of their own, `hanging` columns further in from the second line on.
  mutating func line(_ text: String, indent: Int, hanging: Int = 0) {
    spaces(to: indent)
    let first = hanging > 0 ? text.prefix { $0 != " " } : ""
    put(String(first))
    let rest = text.dropFirst(first.count)
    // A first word as long as the indentation of the next line ends where that starts: its space is put at once.
    if !first.isEmpty, !rest.isEmpty { put(" ") }
    wrap(String(rest), indent: indent + hanging)
    endLine()
  }

  /// A fragment as it is written; below each line the values that a finding points at.
  mutating func fragment(_ text: String, underlined ranges: [SourceRange] = []) {
    var start = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = start + line.utf8.count
      defer { start = end + 1 }
      guard !line.isEmpty || end < text.utf8.count else { continue }
      spaces(to: 4)
      put(String(line))
      endLine()
      let marked = ranges.filter { (start..<max(end, start + 1)).contains(Int($0.start)) }
      guard !marked.isEmpty else { continue }
      let bytes = Array(line.utf8)
      for range in marked.sorted(by: { $0.start < $1.start }) {
        let from = Int(range.start) - start
        let to = min(max(Int(range.end) - start, from), bytes.count)
        let before = DisplayText.width(String(decoding: bytes[..<from], as: UTF8.self))
        let width = DisplayText.width(String(decoding: bytes[from..<to], as: UTF8.self))
        spaces(to: 4 + before)
        put(String(repeating: "^", count: max(1, width)))
      }
      endLine()
    }
  }
}
