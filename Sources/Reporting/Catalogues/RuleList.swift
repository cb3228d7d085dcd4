import DocumentTree
import Guidance
import RuleKit

/// The catalogue of rules, as text, JSON (`cmh-rules/1`) or Markdown.
package struct RuleList: Sendable {
  private let rules: [Rule]
  /// Empty when the filter leaves out what has no criterion.
  private let syntax: [SyntaxProblem.Rule]

  package init(_ checks: CriterionChecks, _ filter: CatalogueFilter = CatalogueFilter()) {
    rules = filter.rules(checks)
    syntax = filter.isEmpty ? SyntaxProblem.Rule.allCases : []
  }

  package var isEmpty: Bool { rules.isEmpty && syntax.isEmpty }

  package func rendered(as format: CatalogueFormat, _ options: RenderingOptions = RenderingOptions()) -> [UInt8] {
    switch format {
    case .text: text(options)
    case .json: json
    case .markdown: markdown
    }
  }

  /// One line of a list: every rule, of the text or of the proposal, has these.
  private struct Entry {
    let id: String
    let severity: String
    let title: String
    let criteria: [String]

    var group: Substring { id.prefix { $0 != "/" } }
  }

  private var entries: [Entry] {
    syntax.map { Entry(id: $0.rawValue, severity: "", title: $0.explanation.title, criteria: []) }
      + rules.map { Entry(id: $0.id, severity: $0.severity.rawValue, title: $0.title, criteria: $0.criteria) }
  }

  /// Groups in the order of their first rule.
  private var groups: [(name: Substring, entries: [Entry])] {
    var groups: [(name: Substring, entries: [Entry])] = []
    for entry in entries {
      if let index = groups.firstIndex(where: { $0.name == entry.group }) {
        groups[index].entries.append(entry)
      } else {
        groups.append((entry.group, [entry]))
      }
    }
    return groups
  }

  private func text(_ options: RenderingOptions) -> [UInt8] {
    var page = TextPage(width: options.width, colour: options.colour)
    for entry in entries {
      page.put(entry.id, .heading)
      if !entry.severity.isEmpty { page.put(" (\(entry.severity))") }
      page.endLine()
      page.spaces(to: 4)
      page.wrap(entry.title, indent: 4)
      page.endLine()
    }
    page.blankLine()
    let count = plural(entries.count, "rule")
    page.wrap("\(count). To read about one: cmh-validate explain RULE", indent: 0)
    page.endLine()
    return page.bytes
  }

  private var markdown: [UInt8] {
    var text = MarkdownText()
    text.heading(1, "Rules")
    text.paragraph("What \(Report.Tool.current.name) \(Report.Tool.current.version) checks, and how much it matters.")
    for group in groups {
      text.heading(2, String(group.name))
      text.tableHead(["Rule", "Severity", "What it asks", "Criteria"])
      for entry in group.entries {
        text.row([entry.id, entry.severity, entry.title, entry.criteria.joined(separator: ", ")])
      }
    }
    return text.bytes
  }

  private var json: [UInt8] {
    JSONText.catalogue("cmh-rules/1", "rules", rules.map(Either.rule) + syntax.map(Either.syntax)) { text, entry in
      switch entry {
      case .rule(let rule): write(rule, to: &text)
      case .syntax(let rule): Self.write(rule, to: &text)
      }
    }
  }

  private enum Either {
    case rule(Rule)
    case syntax(SyntaxProblem.Rule)
  }

  private func write(_ rule: Rule, to text: inout JSONText) {
    text.object { text in
      text.member("id", rule.id)
      text.member("title", rule.title)
      text.member("severity", rule.severity.rawValue)
      text.member("because", rule.because)
      text.member("checked", rule.checkedBy.rawValue)
      text.member("criteria", rule.criteria)
      text.key("guidance")
      text.array(rule.guidance, inline: true) { text, section in
        text.object(inline: true) { text in
          text.member("document", section.document.rawValue)
          text.member("section", section.section)
        }
      }
      text.member("presupposes", rule.presupposes)
      text.member("passes", rule.passes.map { Example($0).text })
      text.key("fails")
      text.array(rule.fails.map { Example($0) }) { text, example in
        text.object { text in
          text.member("example", example.text)
          text.member("messages", example.tree().map { rule.findings(in: $0, among: rules).map(\.message) } ?? [])
        }
      }
    }
  }

  private static func write(_ rule: SyntaxProblem.Rule, to text: inout JSONText) {
    let explanation = rule.explanation
    text.object { text in
      text.member("id", rule.rawValue)
      text.member("title", explanation.title)
      text.member("severity", explanation.severity.rawValue)
      text.member("because", explanation.because)
      text.member("checked", CheckedBy.rules.rawValue)
      text.member("criteria", [] as [String])
      text.member("guidance", [] as [String])
      text.member("presupposes", [] as [String])
      text.member("passes", [explanation.passes])
      text.key("fails")
      text.array(explanation.fails) { text, example in
        text.object { text in
          text.member("example", example)
          text.member("messages", explanation.problems(in: example).map(\.message))
        }
      }
    }
  }
}

extension Rule {
  /// The sections of its criteria, each once, in their order.
  var guidance: [GuidanceSection] {
    var sections: [GuidanceSection] = []
    for section in criteria.compactMap(Criterion.withID).map(\.guidanceSection)
    where !sections.contains(where: { $0.number == section.number }) {
      sections.append(section)
    }
    return sections
  }
}
