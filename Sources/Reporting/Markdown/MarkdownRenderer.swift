import Guidance
import RuleKit

/// The review as Markdown, for feedback and for the summary of a GitHub job, which holds a megabyte at the most: findings
/// that would go beyond it are counted, not shown.
struct MarkdownRenderer: Renderer {
  private let tool: Report.Tool
  private let options: RenderingOptions
  private var summary = RunSummary()
  private var used = 0
  /// Documents for which there was no room at all.
  private var leftOut = 0
  var output: [UInt8] = []

  /// The most that GitHub shows of a job step's summary (its documentation, "Workflow commands": 1 MiB).
  static let mostBytes = 1 << 20
  /// Kept for what ends the report.
  private static let reserve = 2048

  init(_ tool: Report.Tool, _ options: RenderingOptions) {
    self.tool = tool
    self.options = options
  }

  mutating func begin() {
    var text = MarkdownText()
    text.heading(1, "Review against the \(tool.guidance) guidance for community mental health")
    put(text)
  }

  mutating func add(_ document: Report.Document) {
    summary.add(document.review)
    let part = MarkdownDocument(document, options)
    var room = Self.mostBytes - Self.reserve - used
    let head = part.head
    guard head.bytes.count < room else {
      leftOut += 1
      return
    }
    room -= head.bytes.count
    put(head)
    // What follows the findings is short, and comes before them when the room is given out.
    let tail = part.tail
    let fits = tail.bytes.count < room
    put(part.findings(within: room - (fits ? tail.bytes.count : 0), tailLeftOut: !fits))
    if fits { put(tail) }
  }

  mutating func finish() {
    var text = MarkdownText()
    if leftOut > 0 {
      text.strongParagraph("\(plural(leftOut, "further document")) not shown: the report holds 1 MiB at the most.")
    }
    if summary.documents != 1 { text.paragraph(summary.sentence) }
    text.paragraph("Written by \(tool.name) \(tool.version).")
    put(text)
  }

  private mutating func put(_ text: MarkdownText) {
    used += text.bytes.count
    output += text.bytes
  }
}
