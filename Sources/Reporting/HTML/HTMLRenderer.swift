import Guidance
import ProposalModel
import RuleKit

/// The review as one page for the panel: nothing but this file is needed, nothing runs, nothing is asked for, and it
/// prints as it stands.
struct HTMLRenderer: Renderer {
  private let tool: Report.Tool
  private let options: RenderingOptions
  /// What the overview says of each; the reviews themselves are let go.
  private var documents: [(name: String, system: String, verdict: String, anchor: String, tally: Tally)] = []
  private var body: [Markup] = []
  private var title = ""
  /// Kept until it is known whether it stands alone: then the page's title is its own.
  private var first: Report.Document?
  var output: [UInt8] = []

  init(_ tool: Report.Tool, _ options: RenderingOptions) {
    self.tool = tool
    self.options = options
  }

  mutating func begin() {}

  mutating func add(_ document: Report.Document) {
    if documents.isEmpty, first == nil {
      first = document
      return
    }
    drawFirst(isAlone: false)
    draw(document, isAlone: false)
  }

  private mutating func drawFirst(isAlone: Bool) {
    guard let document = first else { return }
    first = nil
    draw(document, isAlone: isAlone)
  }

  private mutating func draw(_ document: Report.Document, isAlone: Bool) {
    let part = HTMLDocument(document, number: documents.count + 1, isAlone: isAlone, tool, options)
    let summary = ReviewSummary(document.review)
    documents.append(
      (document.review.source.name, summary.system, summary.verdict, part.anchor, Tally(document.review)))
    body.append(part.sections)
    if isAlone { title = part.title }
  }

  mutating func finish() {
    drawFirst(isAlone: true)
    if title.isEmpty { title = "Review of \(plural(documents.count, "proposal"))" }
    var content = overview
    for part in body { content += part }
    output = HTMLPage(title: title, content: content, tool: tool).bytes
    body = []
  }

  /// The documents of a report with several, each with a link to its part.
  private var overview: Markup {
    guard documents.count != 1 else { return Markup() }
    guard !documents.isEmpty else { return "<p>No document was checked.</p>\n" }
    let rows = documents.map { document -> Markup in
      """
      <tr><th scope="row"><a href="#\(document.anchor)">\(document.name)</a></th><td>\(document.system)</td>\
      <td>\(document.verdict)</td><td>\(document.tally.errors)</td><td>\(document.tally.warnings)</td>\
      <td>\(document.tally.notes)</td></tr>

      """
    }
    return """
      <div class="table" role="group" aria-label="The documents" tabindex="0">
      <table aria-label="The documents">
      <thead><tr><th scope="col">Document</th><th scope="col">System</th><th scope="col">Outcome</th>\
      <th scope="col">Errors</th><th scope="col">Warnings</th><th scope="col">Notes</th></tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </div>

      """
  }
}
