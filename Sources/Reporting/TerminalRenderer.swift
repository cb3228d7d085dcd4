import Guidance
import ProposalModel
import RuleKit
import SourceText

/// The review as text for people: what was checked, the outcome in words, the essential criteria, findings by the
/// panel's questions, the plan by year, the money, who has signed, exceptions, what was not checked, questions for the
/// applicant, and a line that sums up.
struct TerminalRenderer: Renderer {
  private let tool: Report.Tool
  private let options: RenderingOptions
  private var page: TextPage
  private var summary = RunSummary()
  private var hiddenNotes = 0

  /// Up to this many notes are shown without being asked for.
  static let fewNotes = 5

  init(_ tool: Report.Tool, _ options: RenderingOptions) {
    self.tool = tool
    self.options = options
    page = TextPage(width: options.width, colour: options.colour)
  }

  var output: [UInt8] {
    get { page.bytes }
    set { page.bytes = newValue }
  }

  mutating func begin() {
    guard !options.quiet else { return }
    page.wrap(
      """
      Review of community mental health proposals against the \(tool.guidance) guidance, by \(tool.name) \
      \(tool.version)
      """,
      indent: 0)
    page.endLine()
  }

  mutating func add(_ document: Report.Document) {
    let review = document.review
    summary.add(review)
    let shown = ShownFindings(review, most: options.mostFindings).findings
    let notes = shown.count { $0.severity == .note }
    let hidesNotes = !options.allNotes && notes > Self.fewNotes
    if hidesNotes { hiddenNotes += notes }
    if !options.quiet {
      writeHead(review)
      if review.checked { EssentialCriteria(review).write(on: &page) }
    }
    let findings = hidesNotes ? shown.filter { $0.severity != .note } : shown
    write(findings, of: review)
    guard !options.quiet else { return }
    writeWhatIsLeftOut(cut: review.findings.count - shown.count, notes: hidesNotes ? notes : 0)
    guard review.checked else { return }
    ListedPartsTable(review).write(on: &page)
    for table in Self.figures(of: review) { TextTable(table).write(on: &page) }
    SignOffTable(review).write(on: &page)
    ClosingParts(review).write(on: &page)
  }

  mutating func finish() {
    guard !options.quiet else { return }
    page.blankLine()
    page.wrap(summary.sentence, indent: 0, .heading)
    page.endLine()
  }

  /// The plan by year, the money, and what was made of its lines.
  private static func figures(of review: Review) -> [ReportTable] {
    let money = MoneyTables(review)
    let lines = SpendLineTables(review)
    return [
      PlanTables(review).joined, money.declaredAndRecomputed, money.bySourceAndPurpose, ShareTable(review).table,
      lines.byOutcome, lines.judgedLines,
    ].compactMap { $0 }
  }

  // MARK: What was checked, and the outcome

  private mutating func writeHead(_ review: Review) {
    let summary = ReviewSummary(review)
    page.blankLine()
    page.put(review.source.name, .heading)
    page.endLine()
    if review.checked {
      row("System", summary.system)
      row("Stage", summary.stage)
    }
    row("Outcome", summary.outcome)
    row("", ReviewSummary.notADecision)
    row("Criteria", summary.criteria)
    writeChoices(review.choices)
  }

  /// What was left out or counts otherwise by choice: nobody may take silence about it for approval.
  private mutating func writeChoices(_ choices: Choices) {
    guard !choices.isEmpty else { return }
    var label = "Choices"
    if !choices.configuration.isEmpty {
      row(label, "Checked as \(choices.configuration) says.")
      label = ""
    }
    for sentence in choices.sentences {
      row(label, sentence)
      label = ""
    }
  }

  private mutating func row(_ label: String, _ text: String) {
    page.labelled(label, text, indent: 2, hanging: 12)
  }

  // MARK: Findings

  private mutating func write(_ findings: [Finding], of review: Review) {
    guard !findings.isEmpty else { return }
    let writer = FindingWriter(review, asksAtTheEnd: !options.quiet, quotes: options.excerpts)
    for group in FindingGroup.groups(of: findings) {
      if !options.quiet {
        page.blankLine()
        let heading = group.heading.text
        page.wrap(heading, indent: 0, .heading)
        page.endLine()
        page.put("-", times: min(page.width, DisplayText.width(heading)))
        page.endLine()
      }
      var criteria: [String] = []
      for finding in group.findings {
        page.blankLine()
        // What the guidance asks is said once where several findings in a row are about it.
        writer.write(finding, namesCriteria: finding.criteria != criteria, on: &page)
        criteria = finding.criteria
      }
    }
  }

  private mutating func writeWhatIsLeftOut(cut: Int, notes: Int) {
    var lines: [String] = []
    if notes > 0 { lines.append("\(plural(notes, "note")) not shown: --notes shows them.") }
    if cut > 0 {
      lines.append("\(plural(cut, "further finding")) not shown: --max-findings raises the limit.")
    }
    guard !lines.isEmpty else { return }
    page.blankLine()
    for line in lines {
      page.wrap(line, indent: 0)
      page.endLine()
    }
  }
}
