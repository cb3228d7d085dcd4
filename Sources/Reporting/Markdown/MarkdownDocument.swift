import Guidance
import RuleKit

/// One document's part of the Markdown report.
struct MarkdownDocument {
  private let review: Review
  private let options: RenderingOptions
  private let facts: FindingFacts

  init(_ document: Report.Document, _ options: RenderingOptions) {
    review = document.review
    self.options = options
    facts = FindingFacts(document.review)
  }

  // MARK: Before the findings

  var head: MarkdownText {
    let summary = ReviewSummary(review)
    var text = MarkdownText()
    text.heading(2, review.checked ? summary.shortSystem : review.source.name)
    text.strongParagraph(summary.outcome)
    if review.checked {
      text.item("System:", summary.system)
      text.item("Stage:", summary.stage)
    }
    text.item("Document:", review.source.name)
    if let date = options.date { text.item("Checked on:", date.description) }
    if !review.choices.configuration.isEmpty { text.item("Configuration:", review.choices.configuration) }
    // What was left out or counts otherwise by choice: nobody may take silence about it for approval.
    for sentence in review.choices.sentences { text.item("Choice:", sentence) }
    text.blankLine()
    if review.checked { text.paragraph(SpendLineTables(review).inWords + " " + summary.criteria) }
    text.paragraph(ReviewSummary.notADecision)
    if review.checked { addEssential(to: &text) }
    return text
  }

  private func addEssential(to text: inout MarkdownText) {
    let essential = EssentialCriteria(review)
    text.heading(3, "Essential criteria")
    if !essential.rows.isEmpty {
      text.tableHead(["Status", "What is asked", "Criterion"])
      for row in essential.rows {
        text.row([row.status.word, row.criterion.title, row.criterion.id])
      }
      text.blankLine()
    }
    if !essential.rest.isEmpty { text.paragraph(essential.rest) }
  }

  // MARK: Findings

  /// The gravest first, as many as fit into `room` bytes; the others are counted.
  func findings(within room: Int, tailLeftOut: Bool) -> MarkdownText {
    let shown = ShownFindings(review, most: options.mostFindings)
    var text = MarkdownText()
    text.heading(3, "Findings")
    if shown.findings.isEmpty { text.paragraph("There are no findings.") }
    var drawn = 0
    groups: for group in FindingGroup.groups(of: shown.findings) {
      var criteria: [String] = []
      for (number, finding) in group.findings.enumerated() {
        var piece = MarkdownText()
        if number == 0 {
          piece.blankLine()
          piece.heading(4, group.heading.text)
        }
        add(finding, namesCriteria: finding.criteria != criteria, to: &piece)
        guard text.bytes.count + piece.bytes.count < room - Self.reserve else { break groups }
        criteria = finding.criteria
        text += piece
        drawn += 1
      }
    }
    text.blankLine()
    let cut = shown.findings.count - drawn
    if cut > 0 || tailLeftOut {
      text.strongParagraph(
        "\(plural(cut, "further finding")) not shown"
          + (tailLeftOut ? ", nor the tables: " : ": ") + "the report holds 1 MiB at the most.")
    }
    if let leftOut = shown.leftOutMessage { text.paragraph(leftOut + ".") }
    return text
  }

  /// Kept for the sentence that says what was cut.
  private static let reserve = 256

  private func add(_ finding: Finding, namesCriteria: Bool, to text: inout MarkdownText) {
    text.item("\(finding.severity.rawValue), line \(facts.position(of: finding.range).line):", finding.message)
    func detail(_ label: String, _ words: String) {
      if !words.isEmpty { text.item("", "\(label): \(words)", depth: 1) }
    }
    detail("How to mend it", finding.help)
    if namesCriteria { detail("The guidance asks", facts.guidance(finding)) }
    for note in finding.notes {
      detail(note.range.map { "Line \(facts.position(of: $0).line)" } ?? "Note", note.message)
    }
    detail("To ask the applicant", finding.asks)
    detail("Rule", finding.rule + (finding.path.isEmpty ? "" : ", at \(DisplayText.cut(finding.path, to: 200))"))
  }

  // MARK: After the findings

  /// Figures, signatures, exceptions, questions, and what was not checked; empty for what was not read.
  var tail: MarkdownText {
    var text = MarkdownText()
    guard review.checked else { return text }
    let plan = PlanTables(review)
    let lines = SpendLineTables(review)
    let signOff = SignOffTables(review)
    let tables =
      MoneyTables(review).all
      + [
        ShareTable(review).table, lines.byOutcome, lines.judgedLines, plan.focusGroups, plan.coverage, plan.access,
        signOff.councils, signOff.others,
      ].compactMap { $0 }
    for table in tables { add(table, to: &text) }
    let facts = ClosingFacts(review)
    let exceptions = facts.exceptions
    if !exceptions.isEmpty {
      text.heading(3, "Exceptions claimed")
      for exception in exceptions { text.item(exception.criterion, "\(exception.reason). \(exception.standing)") }
    }
    let questions = facts.questions
    if !questions.isEmpty {
      text.heading(3, "Questions for the applicant")
      for (index, question) in questions.enumerated() { text.numberedItem(index + 1, question) }
    }
    if !facts.uncheckedInWords.isEmpty {
      text.heading(3, "What was not checked")
      text.paragraph(facts.uncheckedInWords)
    }
    return text
  }

  private func add(_ table: ReportTable, to text: inout MarkdownText) {
    text.heading(3, table.title)
    if !table.summary.isEmpty { text.paragraph(table.summary) }
    let columns = table.columns + (table.hasRemarks ? [table.remarkHeading] : [])
    text.tableHead(columns, figures: table.isNumeric ? 1..<table.columns.count : 0..<0)
    for row in table.rows {
      let cells = row.cells.isEmpty ? table.columns.dropFirst().map { _ in "" } : row.cells
      text.row([row.label] + cells + (table.hasRemarks ? [row.remark] : []), isStrong: row.kind != .plain)
    }
    text.blankLine()
    for remark in table.remarks { text.paragraph(remark) }
  }
}
