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
    return HTMLPage(
      title: "Two versions compared: \(name)", content: content, tool: tool, note: ComparisonWords.notADecision
    ).bytes
  }

  private var content: Markup {
    let date: Markup = options.date.map { "<dt>Compared on</dt><dd>\($0.description)</dd>\n" } ?? ""
    let versions: Markup = """
      <dl class="facts">
      <dt>Old</dt>\(version(comparison.old))
      <dt>New</dt>\(version(comparison.new))
      \(date)<dt>Compared by</dt><dd>\(tool.name) \(tool.version), against the guidance for \(tool.guidance)</dd>
      </dl>

      """
    guard comparison.isWhole else {
      return "\(versions)<p><b>\(ComparisonWords.nothingCompared)</b></p>\n"
    }
    let parts = self.parts
    return "\(versions)\(outcome)\(parts.contents(about: "two versions compared"))\(parts.sections)"
  }

  private func version(_ review: Review) -> Markup {
    let summary = ReviewSummary(review)
    var lines = [review.source.name]
    if review.checked { lines.append("\(summary.system), \(summary.stage)") }
    lines.append(summary.outcome)
    lines += review.choices.sentences
    return "<dd>\(lines.map { line -> Markup in "\(line)<br>" })</dd>"
  }

  private var outcome: Markup {
    let counts = [(comparison.fixed, "fixed"), (comparison.added, "new"), (comparison.open, "still open")].map {
      findings, word -> Markup in "<li><b>\(grouped(findings.count))</b> \(word)</li>\n"
    }
    let worse = comparison.criteria.count { $0.direction == .worse }
    let better = comparison.criteria.count { $0.direction == .better }
    let lines =
      ComparisonWords.differentSystems(comparison) + [
        "\(plural(comparison.changes.count, "field")) changed. Of the criteria, \(grouped(better)) "
          + "\(better == 1 ? "stands" : "stand") better than before, and \(grouped(worse)) worse."
      ]
    return """
      <div class="outcome \(comparison.new.outcome.rawValue)">
      <p class="verdict">\(ReviewSummary(comparison.new).verdict) in the new version</p>
      <ul class="tally">
      \(counts)</ul>
      \(lines.map { line -> Markup in "<p>\(line)</p>\n" })<p><b>\(ComparisonWords.notADecision)</b></p>
      </div>

      """
  }

  private var parts: HTMLParts {
    var parts = HTMLParts(level: 2)
    parts.add("Findings", "findings", drawn(findings, "finding", "There is no finding in either version."))
    parts.add("Criteria whose status changed", "criteria", drawn(criteria, "criterion", "None has changed."))
    parts.add("Planned spend, added up", "spend", drawn([spend], "sum", "No sum has changed."))
    parts.add("What the fields hold", "fields", drawn(changes, "field", "No field has changed."))
    return parts
  }

  private func drawn(_ content: [ReportTable?], _ id: String, _ absence: String) -> Markup {
    let drawn = content.compactMap { $0 }.enumerated().map { tables.section($1, id: "\(id)\($0 + 1)") }
    return drawn.isEmpty ? "<p>\(absence)</p>\n" : "\(drawn)"
  }

  // MARK: Findings and criteria

  /// What is new first, since it has to be looked at; each list the worst first.
  private var findings: [ReportTable?] {
    [
      findings("New", comparison.added, comparison.new, "Line"),
      findings("Fixed", comparison.fixed, comparison.old, "Line in the old version"),
      findings("Still open", comparison.open, comparison.new, "Line"),
    ]
  }

  private func findings(_ title: String, _ findings: [Finding], _ review: Review, _ line: String) -> ReportTable? {
    guard !findings.isEmpty else { return nil }
    let facts = FindingFacts(review)
    let worst = ComparisonWords.worstFirst(findings)
    let rest = worst.count - options.mostFindings
    return ReportTable(
      title: "\(title) (\(findings.count))", columns: ["Severity", "Finding", line, "Rule"],
      rows: worst.prefix(options.mostFindings).map { finding in
        ReportTable.Row(
          label: finding.severity.rawValue,
          cells: [finding.message, String(facts.position(of: finding.range).line), finding.rule])
      }, isNumeric: false,
      remarks: rest > 0 ? ["\(plural(rest, "further finding")) not shown: --max-findings raises the limit."] : [])
  }

  private var criteria: [ReportTable?] {
    let kinds: [(Comparison.CriterionChange.Direction, String, ReportTable.Tone)] = [
      (.worse, "Worse than before", .bad), (.better, "Better than before", .plain),
      (.neither, "Otherwise than before", .plain),
    ]
    return kinds.map { direction, title, tone in
      let changes = comparison.criteria.filter { $0.direction == direction }
      guard !changes.isEmpty else { return nil }
      return ReportTable(
        title: "\(title) (\(changes.count))", columns: ["What is asked", "Was", "Is", "Criterion"],
        rows: changes.map { change in
          ReportTable.Row(
            label: change.criterion.title, cells: [change.old.word, change.new.word, change.criterion.id],
            tones: [.plain, tone])
        }, isNumeric: false)
    }
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
