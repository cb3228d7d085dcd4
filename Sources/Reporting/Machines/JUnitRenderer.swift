import ProposalModel
import RuleKit
import SourceText

/// The findings as test results in JUnit's XML: a suite for each document, in it a test that the document can be read
/// and a failure for each finding that counts as one.
///
/// Valid by the schema of Jenkins' xUnit plugin (junit-10.xsd) and the one that Apache Ant's format is usually checked
/// with; what neither has room for stands in the text of the failure, which is all that GitLab shows.
struct JUnitRenderer: Renderer {
  private let tool: Report.Tool
  private let options: RenderingOptions
  private var text = XMLText()
  private var number = 0
  private var names: Set<String> = []

  /// A longer name says nothing more to people.
  private static let longestName = 200

  init(_ tool: Report.Tool, _ options: RenderingOptions) {
    self.tool = tool
    self.options = options
  }

  var output: [UInt8] {
    get { text.bytes }
    set { text.bytes = newValue }
  }

  mutating func begin() {
    text.declaration()
    text.start("testsuites")
  }

  mutating func add(_ document: Report.Document) {
    let review = document.review
    let shown = ShownFindings(review, most: options.mostFindings)
    let failing = review.checked ? shown.findings.filter { document.isFailure($0) } : []
    let broken = review.checked ? [] : shown.findings
    text.start(
      "testsuite",
      [
        "name": document.locationText, "package": tool.name, "id": "\(number)", "timestamp": timestamp,
        "hostname": "localhost", "tests": "\(failing.count + 1)", "failures": "\(failing.count)",
        "errors": review.checked ? "0" : "1", "skipped": "0", "time": "0",
      ])
    number += 1
    writeProperties(review)
    let places = FilePlaces(review.source)
    names = []
    writeReading(document, broken, places)
    for finding in failing { write(finding, in: document, places) }
    let others = review.checked ? shown.findings.filter { !document.isFailure($0) } : []
    var lines = others.map { FindingLine.of($0, in: review.source, places) }
    lines += shown.remarks.map(\.text)
    text.element("system-out", lines: lines)
    text.element("system-err")
    text.end()
  }

  mutating func finish() { text.end() }

  /// The day that was given for the report, and otherwise the first of the calendar of computers: a clock would make
  /// two reports on one document differ.
  private var timestamp: String {
    guard let date = options.date else { return "1970-01-01T00:00:00" }
    func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(date.year)-\(digits(date.month))-\(digits(date.day))T00:00:00"
  }

  private mutating func writeProperties(_ review: Review) {
    let system = review.proposal.system
    var properties: [(String, String)] = [
      ("tool", "\(tool.name) \(tool.version)"), ("guidance", tool.guidance), ("outcome", review.outcome.rawValue),
    ]
    if let name = system.name?.value { properties.append(("system", name)) }
    if review.checked {
      properties.append(("stage", review.stage.rawValue))
      properties.append(("criteria-not-checked", "\(review.uncheckedCriteria.count)"))
      let choices = review.choices.summary
      if !choices.isEmpty { properties.append(("choices", choices)) }
    }
    properties.append(("note", "This review looks at the document. It is not a funding decision."))
    text.start("properties")
    for (name, value) in properties { text.element("property", ["name": name, "value": value]) }
    text.end()
  }

  private mutating func writeReading(_ document: Report.Document, _ broken: [Finding], _ places: FilePlaces) {
    let name = unused("the document can be read")
    guard !document.review.checked else {
      return text.element("testcase", ["name": name, "classname": document.locationText, "time": "0"])
    }
    let source = document.review.source
    text.start("testcase", ["name": name, "classname": document.locationText, "time": "0"])
    text.element(
      "error",
      [
        "message": broken.first.map { FindingLine.oneLine($0.message) } ?? "the document could not be read",
        "type": broken.first?.rule ?? "syntax",
      ],
      lines: broken.isEmpty ? ["the document could not be read"] : broken.flatMap { lines(on: $0, in: source, places) })
    text.end()
  }

  private mutating func write(_ finding: Finding, in document: Report.Document, _ places: FilePlaces) {
    let name = unused(finding.path.isEmpty ? finding.rule : "\(finding.rule) at \(finding.path)")
    text.start("testcase", ["name": name, "classname": document.locationText, "time": "0"])
    text.element(
      "failure", ["message": FindingLine.oneLine(finding.message), "type": finding.rule],
      lines: lines(on: finding, in: document.review.source, places))
    text.end()
  }

  /// Whatever there is to say: GitLab shows the text of a failure and drops its attributes.
  private func lines(on finding: Finding, in source: SourceFile, _ places: FilePlaces) -> [String] {
    var lines = [FindingLine.of(finding, in: source, places)]
    if !finding.help.isEmpty { lines.append("How to mend it: \(FindingLine.oneLine(finding.help))") }
    if !finding.criteria.isEmpty {
      lines.append("Criteria of the guidance: \(finding.criteria.joined(separator: ", "))")
    }
    for note in finding.notes {
      let place = note.range.map { range in
        let start = places.shown(range.start)
        return "\(source.name):\(start.line):\(start.column): "
      }
      lines.append("Note: \(place ?? "")\(FindingLine.oneLine(note.message))")
    }
    return lines
  }

  /// A test's name, which tells it from the other tests of its suite, in this run and the next.
  private mutating func unused(_ name: String) -> String {
    let short = DisplayText.cut(DisplayText.safe(name), to: Self.longestName)
    var result = short
    var number = 1
    while !names.insert(result).inserted {
      number += 1
      result = "\(short) (\(number))"
    }
    return result
  }
}
