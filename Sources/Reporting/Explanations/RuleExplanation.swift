import Guidance
package import RuleKit

/// A rule in plain words: what it asks and why, where the guidance says so, what passes and what fails, how to mend it,
/// and what is left to people.
package struct RuleExplanation: Sendable {
  private let rule: Rule

  /// Of a rule on many criteria, this many are named with what they ask; the others by their ids.
  private static let mostCriteria = 5
  /// Of what an example shows, this much is printed.
  private static let mostFindings = 5

  package init(_ rule: Rule) { self.rule = rule }

  package func text(_ options: RenderingOptions = RenderingOptions()) -> [UInt8] {
    var page = TextPage(width: options.width, colour: options.colour)
    page.put(rule.id, .heading)
    page.put(" (\(severities))")
    page.endLine()
    page.paragraph("What it asks", rule.title + ".")
    page.paragraph("Why it matters", rule.because)
    writeGuidance(on: &page)
    if !rule.reference.isEmpty {
      page.startPart("The reference file that the examples are read beside")
      page.fragment(Example(rule.reference).text)
    }
    if let example = rule.passes.first {
      page.startPart("An example that passes")
      page.fragment(Example(example).text)
    }
    writeFailure(on: &page)
    page.paragraph("What software cannot judge", limits)
    return page.bytes
  }

  /// The rule's own severity, and those of its examples that differ.
  private var severities: String {
    let found = rule.fails.compactMap { Example($0).tree() }.flatMap { rule.findings(in: $0) }.map(\.severity)
    return Severity.allCases.filter { $0 == rule.severity || found.contains($0) }.map(\.rawValue)
      .joined(separator: " or ")
  }

  private var criteria: [Criterion] { rule.criteria.compactMap(Criterion.withID) }

  private func writeGuidance(on page: inout TextPage) {
    page.startPart("Where the guidance says so")
    if rule.readsProse {
      page.line(
        "In every criterion that prose answers, or in none: it is about how a proposal is written. What a criterion "
          + "asks, cmh-validate explain CRITERION says.", indent: 2)
      return
    }
    guard !criteria.isEmpty else {
      page.line("Nowhere: this keeps the document readable, so that what the guidance asks can be checked.", indent: 2)
      return
    }
    for criterion in criteria.prefix(Self.mostCriteria) {
      page.line(
        "\(criterion.id), \(criterion.guidanceSection.displayName) (\(criterion.level.rawValue)): \(criterion.asks)",
        indent: 2, hanging: 2)
    }
    let rest = criteria.dropFirst(Self.mostCriteria).map(\.id)
    if !rest.isEmpty { page.line("Also: \(rest.joined(separator: ", ")).", indent: 2, hanging: 2) }
  }

  /// The first example that fails, run through the rule: what a review would say of it.
  private func writeFailure(on page: inout TextPage) {
    guard let tree = rule.fails.first.flatMap({ Example($0).tree() }) else {
      page.paragraph(
        "What fails",
        rule.readsProse
          ? "An example would have to be the guidance's own text."
          : "The program finds this by itself, from what the other rules have found.")
      return
    }
    let findings = rule.findings(in: tree)
    page.startPart("An example that fails")
    page.fragment(
      String(decoding: tree.source.bytes, as: UTF8.self),
      underlined: findings.filter { $0.kind != .missing }.map(\.range))
    for finding in findings.prefix(Self.mostFindings) {
      page.line("\(finding.severity.rawValue): \(finding.message)", indent: 2, hanging: 2)
    }
    let rest = findings.count - Self.mostFindings
    if rest > 0 { page.line("and \(plural(rest, "more finding")) of the kind", indent: 2) }
    var remedies: [String] = []
    for finding in findings where !finding.help.isEmpty && !remedies.contains(finding.help) {
      remedies.append(finding.help)
    }
    page.paragraph("How to mend it", remedies.isEmpty ? remedy : remedies.joined(separator: "\n"))
    if let question = findings.first(where: { !$0.asks.isEmpty })?.asks {
      page.paragraph("What a reviewer may ask", question)
    }
  }

  /// For rules whose message says what is wrong and whose title says what is wanted.
  private var remedy: String {
    "Change the document so that this holds: \(rule.title.prefix(1).lowercased())\(rule.title.dropFirst())."
  }

  private var limits: String {
    if rule.readsProse {
      return "What a passage means: it is found by its words, and a reviewer reads and judges it."
    }
    let screened = criteria.filter { $0.answered != .decides }
    guard !screened.isEmpty else {
      return criteria.isEmpty
        ? "Whether a value that can be read is the one that was meant."
        : "Whether what the document says is true: the rule compares its figures, dates and names with each other and "
          + "with the guidance, and nothing else."
    }
    return "Whether what is written meets the guidance: that is for a reviewer. "
      + screened.prefix(2).map { "On \($0.id): \($0.lookAt)" }.joined(separator: " ")
  }
}
