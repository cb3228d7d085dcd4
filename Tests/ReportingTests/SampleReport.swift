import DocumentTree
import ProposalModel
import Reporting
import RuleKit
import SourceText

/// A report on a small document, with rules made for it: renderers know nothing of the rules of the catalogue.
enum SampleReport {
  /// A finding wanted at the first place where `text` stands.
  struct Wanted {
    var rule = "system/sample"
    var severity = Severity.error
    var text: String
    var message = "This is wrong"
    var help = ""
    var criteria: [String] = []
    var notes: [String] = []
    var asks = ""
  }

  static func review(_ text: String, name: String = "sample.yaml", _ wanted: [Wanted]) -> Review {
    let source = SourceFile(name: name, text: text)
    let notation: Notation = name.hasSuffix(".json") ? .json : .yaml
    let reading = read(source, as: notation)
    let rules = wanted.map { wanted in
      Rule(
        wanted.rule, "A sample", severity: wanted.severity, criteria: wanted.criteria, because: "It is a sample.",
        passes: [], fails: []
      ) { proposal in
        guard let range = range(of: wanted.text, in: text) else { return .pass }
        let place = Place(node: proposal.place.node, range: range)
        return .judged([
          Problem(
            wanted.message, at: place, help: wanted.help, notes: wanted.notes.map { Problem.Note($0, at: place) },
            asks: wanted.asks)
        ])
      }
    }
    let engine = ReviewEngine(rules: rules)
    guard let tree = reading.tree else { return engine.review(unreadable: source, problems: reading.problems) }
    return engine.review(tree, problems: reading.problems)
  }

  static func text(_ review: Review, _ change: (inout RenderingOptions) -> Void = { _ in }) -> String {
    var options = RenderingOptions()
    change(&options)
    return String(decoding: Report([Report.Document(review)]).rendered(as: .text, options), as: UTF8.self)
  }

  static func json(_ review: Review, _ change: (inout RenderingOptions) -> Void = { _ in }) -> [UInt8] {
    var options = RenderingOptions()
    change(&options)
    return Report([Report.Document(review)]).rendered(as: .json, options)
  }

  private static func range(of piece: String, in text: String) -> SourceRange? {
    let (piece, text) = (Array(piece.utf8), Array(text.utf8))
    guard piece.count <= text.count else { return nil }
    let start = (0...text.count - piece.count).first { text[$0..<$0 + piece.count].elementsEqual(piece) }
    return start.map { SourceRange($0..<$0 + piece.count) }
  }
}
