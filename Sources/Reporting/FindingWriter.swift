import DocumentTree
import Guidance
import RuleKit
import SourceText

/// Puts one finding on a page: place, severity and message; the source with the value underlined; how to mend it, what
/// the guidance asks, and the places that belong to it.
struct FindingWriter {
  private let source: SourceFile
  private let places: LineMap
  private let wholeDocument: SourceRange?
  /// Whether the report collects what errors and warnings ask, so that it need not be said here.
  private let asksAtTheEnd: Bool
  private let quotes: Bool

  /// No quoted line is longer, however wide the terminal.
  private static let mostColumns = 200
  /// A rule may bear on many criteria; this many are named with their titles.
  private static let mostTitles = 3
  private static let indent = 4

  init(_ review: Review, asksAtTheEnd: Bool, quotes: Bool = true) {
    self.quotes = quotes
    self.asksAtTheEnd = asksAtTheEnd
    source = review.source
    places = LineMap(review.source)
    wholeDocument = review.tree?.root.range
  }

  func write(_ finding: Finding, namesCriteria: Bool, on page: inout TextPage) {
    page.put(place(finding.range) + ": ")
    let style: TextPage.Style =
      switch finding.severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    page.put(finding.severity.rawValue + ":", style)
    page.wrap(finding.message, indent: Self.indent)
    page.endLine()
    if quotes, let range = quoted(finding) {
      write(Excerpt(range, of: source, places, columns: columns(on: page)), style, on: &page)
    }
    if !finding.help.isEmpty { page.labelled("How to mend it:", finding.help, indent: Self.indent, hanging: 6) }
    if namesCriteria { writeGuidance(finding, on: &page) }
    for note in finding.notes {
      let at = note.range.map { "\(place($0)): " } ?? ""
      page.labelled("Note:", at + note.message, indent: Self.indent, hanging: 6)
    }
    if !finding.asks.isEmpty, !asksAtTheEnd || finding.severity == .note {
      page.labelled("To ask the applicant:", finding.asks, indent: Self.indent, hanging: 6)
    }
    let path = finding.path.isEmpty ? "" : ", at \(DisplayText.cut(finding.path, to: Self.mostColumns))"
    page.labelled("Rule:", finding.rule + path, indent: Self.indent, hanging: 6)
  }

  /// The part of the source to show. Of something missing only where its section starts; nothing when the section is
  /// missing as well, and the whole document is all that could be shown.
  private func quoted(_ finding: Finding) -> SourceRange? {
    guard finding.kind == .missing else { return finding.range }
    let start = finding.range.start
    return finding.path.isEmpty || finding.range == wholeDocument ? nil : SourceRange(start: start, end: start)
  }

  private func place(_ range: SourceRange) -> String {
    let start = places.position(of: range.start)
    return "\(source.name):\(start.line):\(start.column)"
  }

  private func columns(on page: TextPage) -> Int {
    let gutter = String(places.lineCount).utf8.count + Self.bar.utf8.count
    return max(10, min(Self.mostColumns, page.width - gutter))
  }

  private static let bar = " | "

  private func write(_ excerpt: Excerpt?, _ style: TextPage.Style, on page: inout TextPage) {
    guard let excerpt, let last = excerpt.lines.last else { return }
    let gutter = String(max(last.number, excerpt.lastLine ?? 0)).utf8.count
    for line in excerpt.lines {
      let number = String(line.number)
      page.spaces(to: gutter - number.utf8.count)
      page.put(number + Self.bar)
      page.bytes += line.text
      page.endLine()
      page.spaces(to: gutter)
      page.put(Self.bar)
      page.spaces(to: gutter + Self.bar.utf8.count + line.marked.lowerBound)
      page.put(String(repeating: "^", count: line.marked.count), style)
      page.endLine()
    }
    if let lastLine = excerpt.lastLine {
      page.spaces(to: gutter)
      page.put(Self.bar + "… to line \(lastLine)")
      page.endLine()
    }
  }

  private func writeGuidance(_ finding: Finding, on page: inout TextPage) {
    let criteria = finding.criteria.compactMap(Criterion.withID)
    guard !criteria.isEmpty else { return }
    var items = criteria.prefix(Self.mostTitles).map { "\($0.id), \($0.title) (\($0.guidanceSection.displayName))" }
    let rest = criteria.dropFirst(Self.mostTitles)
    if !rest.isEmpty { items.append("and " + rest.map(\.id).joined(separator: ", ")) }
    page.labelled("The guidance asks:", items.joined(separator: "; "), indent: Self.indent, hanging: 6)
  }
}
