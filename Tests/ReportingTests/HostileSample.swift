import Reporting
import RuleKit

/// A report on documents that try to act on whatever shows them: one that can be read, in a file with an awkward name,
/// and one that cannot.
enum HostileSample {
  /// Terminal, HTML, XML, Markdown, spreadsheet and job log each find something of theirs in it; astral characters
  /// stand before the marked words, so that columns in scalars and in UTF-16 differ.
  static let words =
    "=HYPERLINK(\"x\") \u{1B}[2J <img src=x onerror=p()> ]]> [a](javascript:b) {0} ##[add-mask]x \u{202E}z \u{7}%0A"

  static let text = """
    proposal: {stage: final}
    system:
      name: "=1+1 <script>alert(1)</script>"
      kind: ICS
      notes: 😀😀 marked words
    funding:
      spend: [{year: 2021/22, amount: 640000, purpose: rehabilitation, category: staff, sector: vcse}]

    """

  static let review = SampleReport.review(
    text, name: "plans/a #1, 100%: ü.yaml",
    [
      .init(
        rule: "system/sample", text: "marked words", message: "::error::\(words)\r\n::set-output name=a::b",
        help: "-2+3 is no number\n\n@SUM(A1)", criteria: ["A-1.3-01", "A-1.3-02"], notes: ["Said \"here\" & there"],
        asks: "+44 1632 960000: who?"),
      .init(
        rule: "system/sample", severity: .warning, text: "marked words", message: "Another of the same rule & place"),
      .init(rule: "funding/sample", severity: .note, text: "640000", message: "To consider", criteria: ["A-1.2-11"]),
    ])

  static let readable = Report.Document(
    review, location: Array("plans/a #1, 100%: ü".utf8) + [0xE9] + Array(".yaml".utf8))

  static let broken = Report.Document(
    SampleReport.review("{\"proposal\": [1, }\n", name: "-broken.json", []))

  /// The findings' rules, as the catalogue would give them.
  static var tool: Report.Tool {
    var tool = Report.Tool.current
    tool.rules = [
      Rule(
        "system/sample", "The sample holds", severity: .error, criteria: ["A-1.3-01", "A-1.3-02"],
        because: "It is a sample of *why*.", passes: [], fails: []
      ) { _ in .pass }
    ]
    return tool
  }

  static var report: Report { Report([readable, broken], tool: tool) }

  static func rendered(_ name: String, _ change: (inout RenderingOptions) -> Void = { _ in }) -> String {
    var options = RenderingOptions()
    change(&options)
    guard let format = ReportFormat.named(name) else { return "" }
    return String(decoding: report.rendered(as: format, options), as: UTF8.self)
  }
}
