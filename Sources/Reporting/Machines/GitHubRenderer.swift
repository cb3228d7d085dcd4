import RuleKit

/// Workflow commands that GitHub shows as annotations: the worst findings first, no more than it shows for one step,
/// and how many others there are.
///
/// Commands and their escapes as GitHub documents them ("Workflow commands for GitHub Actions") and its toolkit writes
/// them; the limit as it documents under "Usage limits" of check annotations.
struct GitHubRenderer: Renderer {
  var output: [UInt8] = []
  private let options: RenderingOptions
  private var held: [[(rank: Int, command: [UInt8])]] = [[], [], []]
  private var summary = RunSummary()
  private var remarks: [String] = []

  /// Annotations of one kind that GitHub shows for one step.
  static let most = 10

  init(_ options: RenderingOptions) { self.options = options }

  mutating func begin() {}

  mutating func add(_ document: Report.Document) {
    let review = document.review
    summary.add(review)
    remarks += ShownFindings.choices(of: review).map { DisplayText.safe("Choices for \(review.source.name): \($0)") }
    guard !review.findings.isEmpty else { return }
    let places = FilePlaces(review.source)
    for kind in Severity.allCases.indices {
      let candidates = review.findings.filter { $0.severity == Severity.allCases[kind] }
      for rank in 0...Self.lastRank {
        let findings = candidates.filter { Self.rank($0) == rank }
        let place = held[kind].firstIndex { $0.rank > rank } ?? held[kind].count
        held[kind].insert(
          contentsOf: findings.prefix(Self.most).map { (rank, Self.command($0, in: document, places)) }, at: place)
      }
      held[kind] = Array(held[kind].prefix(Self.most))
    }
  }

  private static let lastRank = 3

  /// Among findings of one severity: money that goes where it may not before all else, a broken value last.
  private static func rank(_ finding: Finding) -> Int {
    switch finding.kind {
    case .prohibited: 0
    case .contradiction: 1
    case .unmet, .missing, .open: 2
    case .broken: lastRank
    }
  }

  mutating func finish() {
    for entry in held.joined() { output += entry.command }
    let counts = [summary.tally.errors, summary.tally.warnings, summary.tally.notes]
    let others = zip(counts, zip(held, ["error", "warning", "note"])).compactMap { count, shown -> String? in
      let left = count - shown.0.count
      return left == 0 ? nil : plural(left, "further " + shown.1)
    }
    if !others.isEmpty {
      output.put(
        """
        Not annotated: \(others.joined(separator: ", ")). GitHub shows \(Self.most) annotations of a kind for a \
        step.\n
        """
      )
    }
    for remark in remarks { output.put(remark.split(separator: "##[").joined(separator: "## [") + "\n") }
    output.put("\(summary.sentence) The review is not a funding decision.\n")
  }

  private static func command(_ finding: Finding, in document: Report.Document, _ places: FilePlaces) -> [UInt8] {
    let (start, end) = (places.position(of: finding.range.start), places.position(of: finding.range.end))
    let name: StaticString =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    var bytes: [UInt8] = []
    bytes.put("::" as StaticString)
    bytes.put(name)
    bytes.put(" file=" as StaticString)
    escape(document.locationText, isProperty: true, to: &bytes)
    bytes.put(",line=\(start.line)")
    // Columns mean something to GitHub only within one line.
    if start.line == end.line, end.column > start.column {
      bytes.put(",endLine=\(end.line),col=\(start.column),endColumn=\(end.column)")
    } else {
      bytes.put(",endLine=\(max(start.line, end.column == 1 ? end.line - 1 : end.line))")
    }
    bytes.put(",title=" as StaticString)
    escape(finding.rule, isProperty: true, to: &bytes)
    bytes.put("::" as StaticString)
    escape(finding.messageAndHelp, isProperty: false, to: &bytes)
    bytes.putLineBreak()
    return bytes
  }

  /// A command ends with its line: line breaks are escaped, and no other control reaches the log.
  static func escape(_ text: String, isProperty: Bool, to bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": bytes.put("%25" as StaticString)
      case "\r": bytes.put("%0D" as StaticString)
      case "\n": bytes.put("%0A" as StaticString)
      case ":" where isProperty: bytes.put("%3A" as StaticString)
      case ",": bytes.put(isProperty ? "%2C" as StaticString : ",")
      default: DisplayText.append(scalar, to: &bytes)
      }
    }
  }
}
