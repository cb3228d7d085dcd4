import Comparison
import Guidance
import ProposalModel
import RuleKit
import SourceText

/// A comparison of two versions for people: findings that came, went and stayed, criteria that moved, and every change of
/// what the fields hold.
struct ComparisonText {
  private let comparison: Comparison
  private let options: RenderingOptions
  private var page: TextPage

  init(_ comparison: Comparison, _ options: RenderingOptions, _ tool: Report.Tool) {
    self.comparison = comparison
    self.options = options
    page = TextPage(width: options.width, colour: options.colour)
    page.wrap(
      "Two versions of a proposal compared, against the \(tool.guidance) guidance, by \(tool.name) \(tool.version)",
      indent: 0)
    page.endLine()
    page.blankLine()
    writeVersion("Old", comparison.old)
    writeVersion("New", comparison.new)
    for sentence in ComparisonWords.differentSystems(comparison) { row("", sentence) }
    row("", ComparisonWords.notADecision)
    guard comparison.isWhole else {
      page.blankLine()
      page.line(ComparisonWords.nothingCompared, indent: 0)
      return
    }
    writeFindings()
    writeCriteria()
    writeSpend()
    writeChanges()
  }

  var bytes: [UInt8] { page.bytes }

  private mutating func writeVersion(_ label: String, _ review: Review) {
    row(label, review.source.name)
    if review.checked {
      let name = DisplayText.cut(review.proposal.system.name?.value ?? "no system named", to: 200)
      row("", "\(name), \(review.stage.rawValue)")
    }
    row("", ReviewSummary(review).outcome)
    for sentence in review.choices.sentences { row("", sentence) }
  }

  private mutating func row(_ label: String, _ text: String) {
    page.labelled(label, text, indent: 2, hanging: 8)
  }

  // MARK: Findings and criteria

  private mutating func writeFindings() {
    page.startPart("Findings")
    page.line(
      "\(grouped(comparison.fixed.count)) fixed, \(grouped(comparison.added.count)) new, "
        + "\(grouped(comparison.open.count)) still open.", indent: 2)
    write("New", comparison.added, of: comparison.new)
    write("Fixed", comparison.fixed, of: comparison.old)
    write("Still open", comparison.open, of: comparison.new)
  }

  private mutating func write(_ heading: String, _ findings: [Finding], of review: Review) {
    guard !findings.isEmpty else { return }
    page.startPart("\(heading) (\(findings.count))")
    let places = LineMap(review.source)
    for finding in ComparisonWords.worstFirst(findings).prefix(options.mostFindings) {
      let place = places.position(of: finding.range.start)
      page.spaces(to: 2)
      page.put(finding.severity.rawValue, Self.style(finding.severity))
      page.spaces(to: 11)
      page.wrap(finding.message, indent: 11)
      page.endLine()
      page.spaces(to: 11)
      let path = finding.path.isEmpty ? "" : ", \(DisplayText.cut(finding.path, to: 200))"
      page.wrap("\(finding.rule), line \(place.line)\(path)", indent: 11, .faint)
      page.endLine()
    }
    if findings.count > options.mostFindings {
      page.line("and \(grouped(findings.count - options.mostFindings)) more: --max-findings shows them.", indent: 2)
    }
  }

  private static func style(_ severity: Severity) -> TextPage.Style {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }

  private mutating func writeCriteria() {
    guard !comparison.criteria.isEmpty else { return }
    page.startPart("Criteria whose status changed (\(comparison.criteria.count))")
    for change in comparison.criteria {
      page.spaces(to: 2)
      page.put(change.criterion.id)
      page.spaces(to: 14)
      let style: TextPage.Style =
        switch change.direction {
        case .better, .neither: .plain
        case .worse: .error
        }
      page.put("\(change.old.word) → \(change.new.word):", style)
      page.wrap(change.criterion.title, indent: 14)
      page.endLine()
    }
  }

  // MARK: What the fields hold

  private mutating func writeSpend() {
    guard !comparison.spend.isEmpty else { return }
    page.startPart("Planned spend, added up")
    for change in comparison.spend {
      let difference = change.new - change.old
      page.line(
        "\(change.year), \(change.source.rawValue): \(change.old) → \(change.new) "
          + "(\(difference > .zero ? "+" : "")\(difference))", indent: 2, hanging: 2)
    }
  }

  private mutating func writeChanges() {
    guard !comparison.changes.isEmpty else {
      page.startPart("No field has changed")
      return
    }
    for kind in Change.Kind.allCases {
      let changes = comparison.changes(of: kind)
      guard !changes.isEmpty else { continue }
      page.startPart("\(kind.heading) (\(changes.count))")
      for change in changes { write(change) }
    }
  }

  private mutating func write(_ change: Change) {
    let label = change.label.map { DisplayText.cut($0, to: Self.longestValue) }.joined(separator: " › ")
    let old = DisplayText.cut(change.old, to: Self.longestValue)
    let new = DisplayText.cut(change.new, to: Self.longestValue)
    let text =
      switch change.effect {
      case .added: "added" + (new.isEmpty ? "" : ": \(new)")
      case .removed: "removed" + (old.isEmpty ? "" : ", was: \(old)")
      case .changed: "\(old.isEmpty ? "nothing" : old) → \(new.isEmpty ? "nothing" : new)"
      }
    page.line("\(label): \(text)", indent: 2, hanging: 4)
  }

  /// Columns of one value; the JSON form has all of it.
  private static let longestValue = 240
}
