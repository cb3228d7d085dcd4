import Guidance
import ProposalModel
import RuleKit

/// The review as one page for the panel: nothing but this file is needed, nothing runs, nothing is asked for, and it
/// prints as it stands.
struct HTMLRenderer: Renderer {
  private let tool: Report.Tool
  private let options: RenderingOptions
  private var documents: [(review: ReviewSummary, name: String, anchor: String, tally: Tally)] = []
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
    documents.append(
      (ReviewSummary(document.review), document.review.source.name, part.anchor, Tally(document.review)))
    body.append(part.sections)
    if isAlone { title = part.title }
  }

  mutating func finish() {
    drawFirst(isAlone: true)
    if title.isEmpty { title = "Review of \(plural(documents.count, "proposal"))" }
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '\(HTMLStyle.policyHash)'; \
      img-src data:; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <link rel="icon" href="data:,">
      <style>\(Markup(stringLiteral: HTMLStyle.sheet))</style>
      </head>
      <body>
      <a class="skip" href="#review">Skip to the review</a>
      <header class="banner"><p>Community mental health transformation, \(tool.guidance) guidance</p></header>
      <main id="review">
      <h1>\(title)</h1>
      \(overview)\(body)</main>
      <footer><p class="small">Written by \(tool.name) \(tool.version), which checks documents against the guidance \
      for \(tool.guidance). \(ReviewSummary.notADecision)</p></footer>
      </body>
      </html>

      """
    output = page.bytes
    body = []
  }

  /// The documents of a report with several, each with a link to its part.
  private var overview: Markup {
    guard documents.count != 1 else { return Markup() }
    guard !documents.isEmpty else { return "<p>No document was checked.</p>\n" }
    let rows = documents.map { document -> Markup in
      """
      <tr><th scope="row"><a href="#\(document.anchor)">\(document.name)</a></th><td>\(document.review.system)</td>\
      <td>\(document.review.verdict)</td><td>\(document.tally.errors)</td><td>\(document.tally.warnings)</td>\
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
