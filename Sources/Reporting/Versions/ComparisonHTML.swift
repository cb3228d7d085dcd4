import Comparison
import Guidance
import ProposalModel
import RuleKit

/// A comparison of two versions as a page: findings that came, went and stayed, criteria that moved, and every change of
/// what the fields hold.
struct ComparisonHTML {
  private let comparison: Comparison
  private let options: RenderingOptions
  private let tool: Report.Tool
  private let tables = HTMLTables(level: 3, prefix: "")

  init(_ comparison: Comparison, _ options: RenderingOptions, _ tool: Report.Tool) {
    self.comparison = comparison
    self.options = options
    self.tool = tool
  }

  var bytes: [UInt8] {
    let name = ReviewSummary(comparison.new.checked ? comparison.new : comparison.old).shortSystem
    return HTMLPage(title: "Two versions compared: \(name)", content: content, tool: tool).bytes
  }

  private var content: Markup {
    let versions: Markup = """
      <dl class="facts">
      <dt>Old</dt>\(version(comparison.old))
      <dt>New</dt>\(version(comparison.new))
      </dl>

      """
    guard comparison.isWhole else {
      return """
        \(versions)<p><b>Nothing was compared: a version that cannot be read has nothing to compare.</b></p>

        """
    }
    let counts = [(comparison.added, "new"), (comparison.fixed, "fixed"), (comparison.open, "still open")].map {
      findings, word -> Markup in "<li><b>\(grouped(findings.count))</b> \(word)</li>\n"
    }
    let parts = [
      part("Findings", "findings", findings), part("Criteria whose status changed", "criteria", [criteria]),
      part("Planned spend, added up", "spend", [spend]), part("What the fields hold", "fields", changes),
    ]
    return """
      \(versions)<div class="outcome">
      <p class="verdict">Findings</p>
      <ul class="tally">\(counts)</ul>
      <p><b>This compares documents. It is not a funding decision.</b></p>
      </div>
      \(parts)
      """
  }

  private func version(_ review: Review) -> Markup {
    let summary = ReviewSummary(review)
    var lines = [review.source.name]
    if review.checked { lines.append("\(summary.system), \(summary.stage)") }
    lines.append(summary.outcome)
    lines += review.choices.sentences
    return "<dd>\(lines.map { line -> Markup in "\(line)<br>" })</dd>"
  }

  private func part(_ title: String, _ id: String, _ content: [ReportTable?]) -> Markup {
    let drawn = content.compactMap { $0 }.enumerated().map { tables.section($1, id: "\(id)\($0 + 1)") }
    let nothing: Markup = drawn.isEmpty ? "<p>Nothing has changed.</p>\n" : ""
    return "<section>\n<h2 id=\"\(id)\">\(title)</h2>\n\(nothing)\(drawn)</section>\n"
  }

  // MARK: Findings and criteria

  private var findings: [ReportTable?] {
    [
      findings("New", comparison.added, comparison.new), findings("Fixed", comparison.fixed, comparison.old),
      findings("Still open", comparison.open, comparison.new),
    ]
  }

  private func findings(_ title: String, _ findings: [Finding], _ review: Review) -> ReportTable? {
    guard !findings.isEmpty else { return nil }
    let facts = FindingFacts(review)
    let worst = findings.enumerated().sorted { left, right in
      (left.element.severity, left.offset) < (right.element.severity, right.offset)
    }.map(\.element)
    let rest = worst.count - options.mostFindings
    return ReportTable(
      title: "\(title) (\(findings.count))", columns: ["Severity", "Line", "Rule"],
      rows: worst.prefix(options.mostFindings).map { finding in
        ReportTable.Row(
          label: finding.severity.rawValue, cells: [String(facts.position(of: finding.range).line), finding.rule],
          remark: finding.message)
      }, isNumeric: false, remarkHeading: "Finding",
      remarks: rest > 0 ? ["\(plural(rest, "further finding")) not shown: --max-findings raises the limit."] : [])
  }

  private var criteria: ReportTable? {
    guard !comparison.criteria.isEmpty else { return nil }
    return ReportTable(
      title: "From the old version to the new", columns: ["Criterion", "Was", "Is"],
      rows: comparison.criteria.map { change in
        ReportTable.Row(
          label: change.criterion.id, cells: [change.old.word, change.new.word], remark: change.criterion.title)
      }, isNumeric: false, remarkHeading: "What is asked")
  }

  // MARK: What the fields hold

  private var spend: ReportTable? {
    guard !comparison.spend.isEmpty else { return nil }
    return ReportTable(
      title: "Lines of spend, by year and source", columns: ["Year and source", "Was", "Is", "Difference"],
      rows: comparison.spend.map { change in
        let difference = change.new - change.old
        return ReportTable.Row(
          label: "\(change.year), \(change.source.title)",
          cells: [
            change.old.description, change.new.description, (difference > .zero ? "+" : "") + difference.description,
          ])
      })
  }

  private var changes: [ReportTable?] {
    Change.Kind.allCases.map { kind in
      let changes = comparison.changes(of: kind)
      guard !changes.isEmpty else { return nil }
      return ReportTable(
        title: "\(kind.heading) (\(changes.count))", columns: ["What", "Was", "Is"],
        rows: changes.map { change in
          ReportTable.Row(
            label: change.label.joined(separator: " › "),
            cells: [
              change.effect == .added ? "not there" : change.old, change.effect == .removed ? "taken out" : change.new,
            ])
        }, isNumeric: false)
    }
  }
}
