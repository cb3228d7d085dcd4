import Guidance
import ProposalModel
import RuleKit
import SourceText

/// The review as text for people: what was checked, the outcome in words, the essential criteria, findings by the panel's
/// questions, the plan's figures by year, who has signed, exceptions, what was not checked, questions for the applicant,
/// and a line that sums up.
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
    PlanTable(review).write(on: &page)
    SignOffTable(review).write(on: &page)
    ClosingParts(review).write(on: &page)
  }

  mutating func finish() {
    guard !options.quiet else { return }
    page.blankLine()
    page.wrap(summary.sentence, indent: 0, .heading)
    page.endLine()
  }

  // MARK: What was checked, and the outcome

  private mutating func writeHead(_ review: Review) {
    let system = review.proposal.system
    page.blankLine()
    page.put(review.source.name, .heading)
    page.endLine()
    if review.checked {
      var about = DisplayText.cut(system.name?.value ?? "not named", to: 200)
      if let kind = system.kind?.value.rawValue { about += " (\(kind))" }
      if let region = system.region?.value { about += ", \(DisplayText.cut(region, to: 200)) region" }
      row("System", about)
      row("Stage", Self.stage(of: review))
    }
    row("Outcome", Self.outcome(of: review))
    row("", "This review looks at the document. It is not a funding decision.")
    row("Criteria", Self.criteria(of: review))
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

  private static func stage(of review: Review) -> String {
    let stated = review.proposal.submission.stage?.value
    let judged = review.stage.rawValue
    if stated == review.stage { return judged }
    return "judged as \(judged); the document "
      + (stated.map { "says \($0.rawValue)" } ?? "does not give a stage")
  }

  static func outcome(of review: Review) -> String {
    let tally = Tally(review)
    let counts = [(tally.errors, "error"), (tally.warnings, "warning"), (tally.notes, "note")].filter { $0.0 > 0 }
      .map { counted($0.0, $0.1) }.joined(separator: ", ")
    switch review.outcome {
    case .noErrorsFound:
      let found = "No errors found" + (review.choices.qualification.map { " \($0)" } ?? "")
      return tally.isEmpty ? "\(found)." : "\(found); \(counts)."
    case .changesNeeded: return "Changes are needed: \(counts)."
    case .couldNotBeChecked:
      return "Could not be checked: the document could not be read (\(counts)), so no rule was run."
    }
  }

  private static func criteria(of review: Review) -> String {
    let total = grouped(Criterion.all.count)
    guard review.checked else { return "None of the \(total) criteria of the guidance was checked." }
    let counts = CriterionStatus.allCases.compactMap { status -> String? in
      let count = review.count(status)
      return count == 0 || status == .notChecked ? nil : "\(grouped(count)) \(words(for: status, count))"
    }
    let notChecked = review.uncheckedCriteria.count
    let left =
      notChecked == 0
      ? review.choices.leftOutCriteria.isEmpty ? "This version checks all of them." : ""
      : "This version does not check the other \(grouped(notChecked))."
    return "Of the \(total) criteria of the guidance: "
      + (counts.isEmpty ? "none could be judged" : counts.joined(separator: ", ")) + ". " + left
  }

  private static func words(for status: CriterionStatus, _ count: Int) -> String {
    let one = count == 1
    switch status {
    case .met: return "met"
    case .notMet: return "not met"
    case .noBreachFound: return one ? "prohibition without a breach found" : "prohibitions without a breach found"
    case .evidenced: return "with evidence for the reviewer to judge"
    case .claimed: return "claimed in words only"
    case .noEvidence: return "with no evidence found"
    case .contradicted: return "contradicted elsewhere in the proposal"
    case .notApplicable: return one ? "that does not apply" : "that do not apply"
    case .excepted: return "that the authors say " + (one ? "does not apply" : "do not apply")
    case .forReviewer: return "that only a reviewer can judge"
    case .notChecked: return "not checked"
    }
  }

  static func inWords(_ tally: Tally) -> String {
    "\(counted(tally.errors, "error")), \(counted(tally.warnings, "warning")), \(counted(tally.notes, "note"))"
  }

  static func counted(_ count: Int, _ noun: String) -> String {
    "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
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
        page.put(String(repeating: "-", count: min(page.width, DisplayText.width(heading))))
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
    if notes > 0 { lines.append("\(Self.counted(notes, "note")) not shown: --notes shows them.") }
    if cut > 0 {
      lines.append("\(Self.counted(cut, "further finding")) not shown: --max-findings raises the limit.")
    }
    guard !lines.isEmpty else { return }
    page.blankLine()
    for line in lines {
      page.wrap(line, indent: 0)
      page.endLine()
    }
  }
}
