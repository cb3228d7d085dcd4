import SourceText
import Testing

@testable import DocumentTree

/// What the readers say, word for word: for each slip the text, and each problem as `line:column-line:column message`
/// with its help below and its notes as `note line:column`.
@Suite("Messages")
struct MessageTests {
  @Test(arguments: yamlSlips)
  func yaml(_ slip: Slip) {
    let (text, result) = MessageTests.show(slip, .yaml)
    #expect(text == slip.expected)
    #expect((result.tree == nil) == result.problems.contains { $0.severity == .error })
  }

  @Test(arguments: jsonSlips)
  func json(_ slip: Slip) {
    let (text, result) = MessageTests.show(slip, .json)
    #expect(text == slip.expected)
    #expect((result.tree == nil) == result.problems.contains { $0.severity == .error })
  }

  /// One slip anywhere in a document never brings forth a row of complaints.
  @Test func oneSlipHasFewConsequences() {
    var most = 0
    var many = 0
    var tried = 0
    let text = Array(NodeTests.proposal.utf8)
    for place in text.indices {
      for slip in Array("\n\t\"':,[]{}- #&*".utf8) {
        var changed = text
        changed.insert(slip, at: place)
        let errors = reading(changed, .yaml).problems.count { $0.severity == .error }
        most = max(most, errors)
        if errors > 1 { many += 1 }
        tried += 1
      }
    }
    #expect(most <= 3)
    #expect(many * 20 < tried, "\(many) of \(tried) slips bring forth more than one error")
  }

  struct Slip: CustomTestStringConvertible {
    var name: String
    var text: String
    var expected: String

    init(_ name: String, _ text: String, _ expected: String = "") {
      self.name = name
      self.text = text
      self.expected = expected
    }

    var testDescription: String { name }
  }

  static func show(_ slip: Slip, _ notation: Notation) -> (text: String, reading: Reading) {
    let source = SourceFile(name: "slip", text: slip.text)
    let result = read(source, as: notation)
    let map = LineMap(source)
    func place(_ range: SourceRange) -> String {
      let start = map.position(of: range.start)
      let end = map.position(of: range.end)
      return "\(start.line):\(start.column)-\(end.line):\(end.column)"
    }
    let lines = result.problems.flatMap { problem in
      let severity = problem.severity == .error ? "" : " \(problem.severity)"
      return ["\(place(problem.range)) \(problem.rule)\(severity): \(problem.message)"]
        + (problem.help.isEmpty ? [] : ["  help: \(problem.help)"])
        + problem.notes.map { "  note \(place($0.range)): \($0.message)" }
    }
    return (lines.joined(separator: "\n"), result)
  }
}
