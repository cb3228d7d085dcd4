import RuleKit
import SourceText

/// Draws findings under the panel's questions: severity and message, source, remedy, guidance, what belongs to each.
struct HTMLFindings {
  private let review: Review
  private let facts: FindingFacts
  private let level: Int
  private let prefix: String
  private let quotes: Bool

  /// No quoted line has more columns; narrow pages break it.
  private static let mostColumns = 160

  /// `level` is that of the questions' headings; findings stand one below.
  init(_ review: Review, level: Int, prefix: String, quotes: Bool) {
    self.review = review
    self.level = level
    self.prefix = prefix
    self.quotes = quotes
    facts = FindingFacts(review)
  }

  func groups(_ findings: [Finding]) -> Markup {
    var markup = Markup()
    for (number, group) in FindingGroup.groups(of: findings).enumerated() {
      var criteria: [String] = []
      var drawn: [Markup] = []
      for finding in group.findings {
        // What the guidance asks is said once where several findings in a row are about it.
        drawn.append(draw(finding, namesCriteria: finding.criteria != criteria))
        criteria = finding.criteria
      }
      markup += """
        <section class="group">
        <h\(level) id="\(prefix)q\(number + 1)">\(group.heading.text)</h\(level)>
        \(drawn)</section>

        """
    }
    return markup
  }

  private func draw(_ finding: Finding, namesCriteria: Bool) -> Markup {
    let severity = finding.severity.rawValue
    let start = facts.position(of: finding.range)
    var markup: Markup = """
      <article class="finding \(severity)">
      <h\(level + 1)><span class="tag \(severity)">\(severity)</span> \(finding.message)</h\(level + 1)>

      """
    if quotes, let excerpt = facts.excerpt(finding, columns: Self.mostColumns) { markup += draw(excerpt) }
    if !finding.help.isEmpty { markup += "<p><b>How to mend it:</b> \(Markup(prose: finding.help))</p>\n" }
    if namesCriteria { markup += labelled("The guidance asks", facts.guidance(finding)) }
    if !finding.notes.isEmpty {
      let notes = finding.notes.map { note -> Markup in
        let at: Markup = note.range.map { "Line \(facts.position(of: $0).line): " } ?? ""
        return "<li>\(at)\(note.message)</li>\n"
      }
      markup += "<ul>\n\(notes)</ul>\n"
    }
    markup += labelled("To ask the applicant", finding.asks)
    let path = finding.path.isEmpty ? "" : ", at \(DisplayText.cut(finding.path, to: 200))"
    markup += """
      <p class="small">Line \(start.line), column \(start.column). Rule \(finding.rule)\(path).</p>
      </article>

      """
    return markup
  }

  private func labelled(_ label: String, _ text: String) -> Markup {
    text.isEmpty ? "" : "<p><b>\(label):</b> \(text)</p>\n"
  }

  private func draw(_ excerpt: Excerpt) -> Markup {
    var lines = excerpt.lines.map { line -> Markup in
      let marked = line.markedBytes
      let words = Markup(shown: line.text[marked])
      let mark: Markup = words.isEmpty ? "" : "<mark>\(words)</mark>"
      return """
        \(line.number) | \(Markup(shown: line.text[..<marked.lowerBound]))\(mark)\
        \(Markup(shown: line.text[marked.upperBound...]))

        """
    }
    if let last = excerpt.lastLine { lines.append("… to line \(last)\n") }
    return "<pre>\(lines)</pre>\n"
  }
}
