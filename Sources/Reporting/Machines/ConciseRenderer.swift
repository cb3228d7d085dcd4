import RuleKit

/// One line a finding, and nothing else; what was left out is said on lines of its own.
struct ConciseRenderer: Renderer {
  var output: [UInt8] = []
  private let options: RenderingOptions

  init(_ options: RenderingOptions) { self.options = options }

  mutating func begin() {}

  mutating func add(_ document: Report.Document) {
    let shown = ShownFindings(document.review, most: options.mostFindings)
    let source = document.review.source
    let places = FilePlaces(source)
    for finding in shown.findings {
      output.put(FindingLine.of(finding, in: source, places))
      output.putLineBreak()
    }
    for remark in shown.remarks {
      output.put(DisplayText.safe("\(source.name): \(remark.text)"))
      output.putLineBreak()
    }
  }

  mutating func finish() {}
}
