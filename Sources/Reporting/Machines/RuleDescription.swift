import DocumentTree
import Guidance
import RuleKit

/// What a report for machines says of a rule: its title, why it is asked, and what the guidance asks.
struct RuleDescription {
  let id: String
  let title: String
  let severity: Severity
  private let because: String
  private let criteria: [Criterion]
  private let readsProse: Bool

  /// A rule may bear on many criteria; this many are given with what they ask.
  private static let mostCriteria = 5

  /// `rule` is nil for a rule on the text itself, which no catalogue lists.
  init(_ id: String, _ rule: Rule?) {
    self.id = id
    readsProse = rule?.readsProse ?? false
    if let rule {
      title = rule.title
      because = rule.because
      severity = rule.severity
      criteria = rule.criteria.compactMap(Criterion.withID)
    } else if let explanation = SyntaxProblem.Rule(rawValue: id)?.explanation {
      title = explanation.title
      because = explanation.because
      severity = explanation.severity
      criteria = []
    } else {
      title = id
      because = ""
      severity = .error
      criteria = []
    }
  }

  /// The group of the rule, then the criteria it bears on, nine at the most: GitHub takes no more than ten tags.
  var tags: [String] { [String(id.prefix { $0 != "/" })] + criteria.prefix(9).map(\.id) }

  var fullText: String { because.isEmpty ? "\(title)." : "\(title). \(because)" }

  var helpText: String {
    var parts: [String] = []
    if !because.isEmpty { parts.append("Why it matters: \(because)") }
    if asks.isEmpty, !readsProse {
      parts.append(
        """
        The guidance does not ask for it: it keeps the document readable, so that what the guidance asks can be \
        checked.
        """
      )
    } else if !asks.isEmpty {
      parts.append("The guidance asks:\n" + asks.map { "- \($0)" }.joined(separator: "\n"))
    }
    parts.append("Examples and how to mend it: cmh-validate explain \(id)")
    return parts.joined(separator: "\n\n")
  }

  var helpMarkdown: [UInt8] {
    var text = MarkdownText()
    if !because.isEmpty { text.paragraph("Why it matters: \(because)") }
    for ask in asks { text.paragraph("The guidance asks: \(ask)") }
    text.paragraph("Examples and how to mend it: cmh-validate explain \(id)")
    return text.bytes
  }

  private var asks: [String] {
    var items = criteria.prefix(Self.mostCriteria).map { "\($0.id), \($0.guidanceSection.displayName): \($0.asks)" }
    let rest = criteria.dropFirst(Self.mostCriteria).map(\.id)
    if !rest.isEmpty { items.append("also \(rest.joined(separator: ", "))") }
    return items
  }
}
