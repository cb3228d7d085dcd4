import Guidance
import ProposalModel
import RuleKit
import SourceText

/// The findings as a table, one a record.
struct FindingsTable: Renderer {
  private let options: RenderingOptions
  private var table = CSVText()

  init(_ options: RenderingOptions) { self.options = options }

  var output: [UInt8] {
    get { table.bytes }
    set { table.bytes = newValue }
  }

  mutating func begin() {
    table.record([
      "file", "system", "stage", "severity", "rule", "message", "help", "path", "line", "column", "end_line",
      "end_column", "criteria", "guidance", "asks", "notes", "fingerprint",
    ])
  }

  mutating func add(_ document: Report.Document) {
    let review = document.review
    let shown = ShownFindings(review, most: options.mostFindings)
    let places = FilePlaces(review.source)
    let head = [
      review.source.name, review.proposal.system.name?.value ?? "", review.checked ? review.stage.rawValue : "",
    ]
    for finding in shown.findings {
      let (start, end) = (places.shown(finding.range.start), places.shown(finding.range.end))
      table.record(
        head + [
          finding.severity.rawValue, finding.rule, finding.message, finding.help, finding.path, "\(start.line)",
          "\(start.column)", "\(end.line)", "\(end.column)", finding.criteria.joined(separator: " "),
          Self.sections(finding.criteria), finding.asks, finding.notes.map(\.message).joined(separator: " "),
          finding.fingerprint,
        ])
    }
    for remark in shown.remarks {
      table.record(
        head + ["note", remark.rule, remark.text, "", "", "1", "1", "1", "1", "", "", "", "", ""])
    }
  }

  mutating func finish() {}

  private static func sections(_ criteria: [String]) -> String {
    var names: [String] = []
    for name in criteria.compactMap({ Criterion.withID($0)?.guidanceSection.displayName }) where !names.contains(name) {
      names.append(name)
    }
    return names.joined(separator: "; ")
  }
}

/// Every criterion of the guidance with its status, one a record, document by document.
struct CriteriaTable: Renderer {
  private let options: RenderingOptions
  private var table = CSVText()

  init(_ options: RenderingOptions) { self.options = options }

  var output: [UInt8] {
    get { table.bytes }
    set { table.bytes = newValue }
  }

  mutating func begin() {
    table.record([
      "file", "system", "stage", "criterion", "document", "section", "level", "title", "status", "because",
      "passages", "first_passage",
    ])
  }

  mutating func add(_ document: Report.Document) {
    let review = document.review
    let head = [
      review.source.name, review.proposal.system.name?.value ?? "", review.checked ? review.stage.rawValue : "",
    ]
    guard review.checked else {
      // It has no results: each criterion is then one that was not checked.
      for criterion in Criterion.all { write(criterion, head, .notChecked, "the document could not be read") }
      return
    }
    let hasPassages = review.criteria.contains { !$0.passages.isEmpty }
    let places = FilePlaces(hasPassages ? review.source : SourceFile(name: "", bytes: []))
    for result in review.criteria {
      guard let criterion = Criterion.withID(result.id) else { continue }
      let found = result.passages.map { passage in
        let start = places.shown(passage.range.start)
        return "\(start.line):\(start.column) \(passage.strength)"
      }
      let quoted = options.excerpts ? result.passages.first?.text ?? "" : ""
      write(criterion, head, result.status, result.because, found.joined(separator: "; "), quoted)
    }
  }

  private mutating func write(
    _ criterion: Criterion, _ head: [String], _ status: CriterionStatus, _ because: String, _ passages: String = "",
    _ quoted: String = ""
  ) {
    table.record(
      head + [
        criterion.id, criterion.document.rawValue, criterion.section, criterion.level.rawValue, criterion.title,
        status.rawValue, because, passages, quoted,
      ])
  }

  mutating func finish() {}
}
