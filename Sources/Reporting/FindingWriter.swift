import DocumentTree
import RuleKit
import SourceText

/// Puts one finding on a page: place, severity and message; the source with the value underlined; how to mend it, what
/// the guidance asks, and the places that belong to it.
struct FindingWriter {
  private let facts: FindingFacts
  /// Whether the report collects what errors and warnings ask, so that it need not be said here.
  private let asksAtTheEnd: Bool
  private let quotes: Bool

  /// No quoted line is longer, however wide the terminal.
  private static let mostColumns = 200
  private static let indent = 4

  init(_ review: Review, asksAtTheEnd: Bool, quotes: Bool = true) {
    self.quotes = quotes
    self.asksAtTheEnd = asksAtTheEnd
    facts = FindingFacts(review)
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
    if quotes { write(facts.excerpt(finding, columns: columns(on: page)), style, on: &page) }
    if !finding.help.isEmpty { page.labelled("How to mend it:", finding.help, indent: Self.indent, hanging: 6) }
    let guidance = facts.guidance(finding)
    if namesCriteria, !guidance.isEmpty {
      page.labelled("The guidance asks:", guidance, indent: Self.indent, hanging: 6)
    }
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

  private func place(_ range: SourceRange) -> String {
    let start = facts.position(of: range)
    return "\(facts.source.name):\(start.line):\(start.column)"
  }

  private func columns(on page: TextPage) -> Int {
    let gutter = String(facts.lineCount).utf8.count + Self.bar.utf8.count
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
      page.put("^", times: line.marked.count, style)
      page.endLine()
    }
    if let lastLine = excerpt.lastLine {
      page.spaces(to: gutter)
      page.put(Self.bar + "… to line \(lastLine)")
      page.endLine()
    }
  }
}
