/// One form that a report can take: its name on the command line, and what writes it.
package struct ReportFormat: Sendable {
  /// In small letters, as it stands behind `--format`.
  package let name: String
  /// What it is and whom it is for, in a few words without a full stop.
  package let title: String
  package let documents: Documents
  package let reader: Reader
  private let make: @Sendable (Report.Tool, RenderingOptions) -> any Renderer

  /// How many documents one report of this form can be about.
  package enum Documents: Sendable {
    case several
    /// One only, as for a letter: a run over more says so, writes none, and its status is 2.
    case one
  }

  /// Whom a report of this form is for.
  package enum Reader: Sendable {
    case people
    case machines
    /// The log of a job: its lines are meant to be taken as commands.
    case jobLog
  }

  /// Every form, in the order in which the help lists them. A new one is one line here: `whole` for a function from the
  /// finished report to bytes, `piecewise` for a `Renderer` that writes document by document and so can report on a
  /// thousand of them without holding any.
  package static let all: [ReportFormat] = [
    .text,
    .html,
    piecewise("markdown", "for feedback, and for the summary of a GitHub job") { MarkdownRenderer($0, $1) },
    whole("feedback", "a letter to the authors, fit to send", .one) { FeedbackLetter.letter($0, $1) },
    .json,
    piecewise("sarif", "findings for code scanning, SARIF 2.1.0", for: .machines) { SARIFRenderer($0, $1) },
    piecewise("junit", "findings as test results, JUnit XML", for: .machines) { JUnitRenderer($0, $1) },
    piecewise("gitlab", "findings as GitLab's code quality report", for: .machines) { CodeQualityRenderer($1) },
    piecewise("github", "the worst as annotations in a GitHub job", for: .jobLog) { GitHubRenderer($1) },
    piecewise("concise", "findings, one a line", for: .machines) { ConciseRenderer($1) },
    piecewise("csv", "findings as a table for spreadsheets", for: .machines) { FindingsTable($1) },
    piecewise("csv-criteria", "criteria and their status as a table", for: .machines) { CriteriaTable($1) },
  ]

  package static let text = piecewise("text", "for people, on a terminal") { TerminalRenderer($0, $1) }
  package static let html = piecewise("html", "one page for the panel") { HTMLRenderer($0, $1) }
  package static let json = piecewise("json", "the whole review as data", for: .machines) { JSONRenderer($0, $1) }

  package static func named(_ name: String) -> ReportFormat? { all.first { $0.name == name } }

  package func renderer(_ tool: Report.Tool, _ options: RenderingOptions) -> any Renderer { make(tool, options) }

  // MARK: Ways to write one

  static func piecewise(
    _ name: String, _ title: String, for reader: Reader = .people,
    _ make: @escaping @Sendable (Report.Tool, RenderingOptions) -> any Renderer
  ) -> ReportFormat {
    ReportFormat(name: name, title: title, documents: .several, reader: reader, make: make)
  }

  static func whole(
    _ name: String, _ title: String, _ documents: Documents = .several, for reader: Reader = .people,
    _ render: @escaping @Sendable (Report, RenderingOptions) -> [UInt8]
  ) -> ReportFormat {
    ReportFormat(name: name, title: title, documents: documents, reader: reader) { tool, options in
      WholeReport(tool: tool, documents: documents) { render($0, options) }
    }
  }
}

/// Gathers a report for a form that needs all of it at once.
private struct WholeReport: Renderer {
  var output: [UInt8] = []
  private let tool: Report.Tool
  private let limit: ReportFormat.Documents
  private let render: (Report) -> [UInt8]
  private var documents: [Report.Document] = []
  private var count = 0

  init(tool: Report.Tool, documents: ReportFormat.Documents, _ render: @escaping (Report) -> [UInt8]) {
    self.tool = tool
    limit = documents
    self.render = render
  }

  mutating func begin() {}

  mutating func add(_ document: Report.Document) {
    count += 1
    // What will not be reported on need not be held.
    if limit == .several || count == 1 { documents.append(document) }
  }

  mutating func finish() {
    if refusal == nil { output = render(Report(documents, tool: tool)) }
  }

  var refusal: String? {
    switch limit {
    case .several: nil
    case .one:
      count == 1 ? nil : "this form is about one document, and there \(count == 0 ? "is none" : "are \(count)")"
    }
  }
}
