package import ProposalModel
package import RuleKit

/// Everything that one run found out; every renderer is a pure function of it.
package struct Report: Sendable {
  /// What made the report, and which year's guidance it checks against.
  package struct Tool: Sendable {
    package let name: String
    package let version: String
    package let guidance: String
    /// The rules that were run, for reports that explain them; a finding of another rule is explained by its id.
    package var rules: [Rule] = []

    package static let current = Tool(name: "cmh-validate", version: "1.0.0", guidance: "2021/22")
  }

  /// One document's review, with what the review itself does not know.
  package struct Document: Sendable {
    package var review: Review
    /// Whether the review holds all bytes of the file: not so when the file is over the size limit.
    package let isWhole: Bool
    /// Where the file stands in its repository, in the system's bytes: what reports for machines call it.
    package let location: [UInt8]
    /// From which severity on a finding counts as a failure; nil when none does.
    package var failsFrom: Severity? = .error

    /// Without a location the name of the source stands for it.
    package init(_ review: Review, isWhole: Bool = true, location: [UInt8]? = nil) {
      self.review = review
      self.isWhole = isWhole
      self.location = location ?? Array(review.source.name.utf8)
    }

    func isFailure(_ finding: Finding) -> Bool { failsFrom.map { finding.severity <= $0 } ?? false }

    package var locationText: String { String(decoding: location, as: UTF8.self) }
  }

  package let tool: Tool
  /// In the order of the arguments; the files of a folder in the order of their paths' bytes.
  package let documents: [Document]

  package init(_ documents: [Document], tool: Tool = .current) {
    self.tool = tool
    self.documents = documents
  }

  /// The report in one piece.
  package func rendered(as format: ReportFormat, _ options: RenderingOptions = RenderingOptions()) -> [UInt8] {
    var renderer = format.renderer(tool, options)
    renderer.begin()
    for document in documents { renderer.add(document) }
    renderer.finish()
    return renderer.output
  }
}

/// How a report is to look; what it says does not depend on it, except for the limits.
package struct RenderingOptions: Sendable {
  /// Columns of a line, at least 20.
  package var width = 80
  package var colour = false
  /// Findings shown for one document, the worst of them; the others are counted.
  package var mostFindings = 1000
  /// Whether notes are shown however many there are.
  package var allNotes = false
  /// Findings and nothing else.
  package var quiet = false
  /// The day of the report where its form has room for one, so that the same input gives the same bytes; nil when none
  /// was given.
  package var date: CalendarDate?
  /// Whether lines and passages of the proposal are quoted; their places are given in any case.
  package var excerpts = true

  package init() {}
}

/// Writes a report document by document, so that a long batch need not be held in memory.
package protocol Renderer {
  /// What has been written and not been taken yet.
  var output: [UInt8] { get set }
  mutating func begin()
  mutating func add(_ document: Report.Document)
  mutating func finish()
  /// Why there is no report, known once it is finished; nil where there is one.
  var refusal: String? { get }
}

extension Renderer {
  package var refusal: String? { nil }
}

/// How many findings there are of each severity.
package struct Tally: Sendable {
  package var errors = 0
  package var warnings = 0
  package var notes = 0

  package init() {}

  package init(_ review: Review) {
    errors = review.count(Severity.error)
    warnings = review.count(Severity.warning)
    notes = review.count(Severity.note)
  }

  package static func += (left: inout Tally, right: Tally) {
    left.errors += right.errors
    left.warnings += right.warnings
    left.notes += right.notes
  }

  package var isEmpty: Bool { errors + warnings + notes == 0 }
}
