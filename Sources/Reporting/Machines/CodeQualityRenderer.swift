import RuleKit

/// GitLab's code quality report: an array of findings, each with a fingerprint that no other has.
///
/// Fields as GitLab documents them under "Code Quality report format".
struct CodeQualityRenderer: Renderer {
  private let options: RenderingOptions
  private var text = JSONText()
  private var used: Set<String> = []

  init(_ options: RenderingOptions) { self.options = options }

  var output: [UInt8] {
    get { text.bytes }
    set { text.bytes = newValue }
  }

  mutating func begin() { text.open("[") }

  mutating func add(_ document: Report.Document) {
    let shown = ShownFindings(document.review, most: options.mostFindings)
    let places = FilePlaces(document.review.source)
    for finding in shown.findings {
      write(
        finding.rule, finding.messageAndHelp, Self.severity(finding), finding.fingerprint,
        line: places.position(of: finding.range.start).line, document)
    }
    for remark in shown.remarks {
      write(remark.rule, remark.text, "info", remark.rule, line: 1, document)
    }
  }

  mutating func finish() {
    text.close("]")
    text.bytes.putLineBreak()
  }

  private mutating func write(
    _ rule: String, _ description: String, _ severity: String, _ fingerprint: String, line: Int,
    _ document: Report.Document
  ) {
    let identity = unused(fingerprint, of: document)
    text.startItem()
    text.object(inline: true) { text in
      text.member("description", description)
      text.member("check_name", rule)
      text.member("fingerprint", identity)
      text.member("severity", severity)
      text.key("location")
      text.object { text in
        text.member("path", document.locationText)
        text.key("lines")
        text.object { $0.member("begin", line) }
      }
    }
  }

  /// One document's fingerprints may be another's as well: the file goes into them, and a number among equals.
  private mutating func unused(_ fingerprint: String, of document: Report.Document) -> String {
    var ordinal = 0
    while true {
      let number = ordinal == 0 ? [] : Array("\u{0}\(ordinal)".utf8)
      let digest = SHA256.hexadecimal(document.location + [0] + Array(fingerprint.utf8) + number)
      if used.insert(digest).inserted { return digest }
      ordinal += 1
    }
  }

  private static func severity(_ finding: Finding) -> String {
    switch finding.severity {
    case .error: finding.kind == .prohibited ? "blocker" : "critical"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
