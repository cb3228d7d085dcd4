import RuleKit

/// One line a finding, and nothing else; what the limit leaves out is counted on a line of its own.
struct ConciseRenderer: Renderer {
  var output: [UInt8] = []
  private let options: RenderingOptions

  init(_ options: RenderingOptions) { self.options = options }

  mutating func begin() {}

  mutating func add(_ document: Report.Document) {
    let shown = ShownFindings(document.review, most: options.mostFindings)
    guard !shown.findings.isEmpty else { return }
    let source = document.review.source
    let places = FilePlaces(source)
    for finding in shown.findings {
      output.put(FindingLine.of(finding, in: source, places))
      output.putLineBreak()
    }
    if let leftOut = shown.leftOutMessage {
      output.put("\(DisplayText.safe(source.name)): \(leftOut)")
      output.putLineBreak()
    }
  }

  mutating func finish() {}
}
