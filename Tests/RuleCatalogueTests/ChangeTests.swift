import DocumentTree
import ProposalModel
import RuleCatalogue
import RuleKit
import SourceText
import Testing

/// One value of a good proposal changed by hand gives exactly one finding, at that value.
@Suite struct ChangeTests {
  @Test(arguments: Fixture.goodProposals)
  func everySpendLineByAPound(_ name: String) throws {
    let original = try Document(name)
    for index in 0..<original.count("funding.spend") {
      try original.changeAmount(at: "funding.spend[\(index)].amount", by: index.isMultiple(of: 2) ? 100 : -100)
    }
  }

  @Test(arguments: Fixture.goodProposals)
  func everyAllocationByAPound(_ name: String) throws {
    let original = try Document(name)
    for year in FinancialYear.transformation {
      try original.changeAmount(at: "funding.transformation_allocation[\"\(year)\"]", by: 100)
    }
  }

  @Test(arguments: Fixture.goodProposals)
  func everyPCNBeyondMarch2024(_ name: String) throws {
    let original = try Document(name)
    for index in 0..<original.count("coverage.pcns") {
      let path = "coverage.pcns[\(index)].covered_from"
      let review = try original.review(replacing: path, with: original.text("2024-05-01"))
      try expectOne(review, at: path, original)
    }
  }

  @Test(arguments: Fixture.goodProposals)
  func nominatedCCGOfAnotherSystem(_ name: String) throws {
    let original = try Document(name)
    let path = "system.nominated_ccg"
    try expectOne(original.review(replacing: path, with: original.text("NHS Elsewhere CCG")), at: path, original)
  }

  /// Every other pattern of each group's years: whatever is found is one finding, about those years or the
  /// money in them, beside what the text now says otherwise.
  @Test(arguments: Fixture.goodProposals)
  func everyOtherPatternOfEachGroup(_ name: String) throws {
    let original = try Document(name)
    let years = FinancialYear.transformation.map(\.description)
    for group in FocusGroup.allCases {
      let path = "focus_groups.\(group.key).years"
      let before = try original.node(path).elements.map(\.text)
      for pattern in 0..<8 {
        let chosen = years.indices.filter { pattern & (1 << $0) != 0 }.map { years[$0] }
        guard chosen != before else { continue }
        let written = "[" + chosen.map(original.text).joined(separator: ", ") + "]"
        let review = try original.review(replacing: path, with: written)
        let found = review.findings.filter { $0.severity != .note && $0.rule != "answers/phasing-in-words" }
        // A written reason turns questions into notes for the reviewer.
        let isReasoned = try original.node("focus_groups.\(group.key)")["reason"] != nil
        #expect(
          found.count == 1 || isReasoned && found.isEmpty,
          "\(name): \(path) = \(written): \(found.map { "\($0.path): \($0.message)" })")
        for finding in found {
          let about =
            finding.path.hasPrefix(path) || finding.notes.contains { $0.path.hasPrefix("focus_groups") }
            || finding.path.hasPrefix("focus_groups")
            || finding.path.hasPrefix("funding.spend")
          #expect(about, "\(name): \(path) = \(written): \(finding.path): \(finding.message)")
        }
      }
    }
  }

  private func expectOne(_ review: Review, at path: String, _ document: Document) throws {
    let found = review.findings.filter { $0.severity != .note }
    #expect(found.map(\.path) == [path], "\(document.name): \(path): \(found.map { "\($0.path): \($0.message)" })")
  }
}

/// A fixture that can be changed value by value.
struct Document {
  let name: String
  let source: SourceFile
  let tree: DocumentTree

  init(_ name: String) throws {
    self.name = name
    source = SourceFile(name: name, bytes: try Fixture.bytes(name))
    tree = try #require(read(source, as: name.hasSuffix(".json") ? .json : .yaml).tree)
  }

  /// A text as the notation writes it.
  func text(_ text: String) -> String { name.hasSuffix(".json") ? "\"\(text)\"" : text }

  func node(_ path: String) throws -> Node {
    var node = tree.root
    for step in Self.steps(path) {
      switch step {
      case .key(let key): node = try #require(node[key], "\(name) has no \(path)")
      case .index(let index): node = try #require(Array(node.elements)[index...].first, "\(name) has no \(path)")
      }
    }
    return node
  }

  func count(_ path: String) -> Int { (try? node(path).count) ?? 0 }

  func review(replacing path: String, with text: String) throws -> Review {
    try review(replacing: node(path).range, with: text)
  }

  func review(replacing range: SourceRange, with text: String) throws -> Review {
    var bytes = source.bytes
    bytes.replaceSubrange(range.bytes, with: Array(text.utf8))
    return try Fixture.review(name, bytes: bytes)
  }

  /// Changes an amount by a few pence and expects the one finding at it.
  func changeAmount(at path: String, by pence: Int64) throws {
    let node = try node(path)
    let value: Money =
      switch Money.read(node.text, from: node) {
      case .value(let money): money
      case .wrong(_, let message, _), .slip(_, _, let message, _): throw Unreadable(message: message)
      }
    let changed = Money(pence: value.pence + pence)
    let review = try review(replacing: path, with: "\"\(changed)\"")
    let found = review.findings.filter { $0.severity != .note }
    #expect(found.map(\.path) == [path], "\(name): \(path) by \(pence): \(found.map { "\($0.path): \($0.message)" })")
  }

  private struct Unreadable: Error { let message: String }

  private enum Step {
    case key(String)
    case index(Int)
  }

  private static func steps(_ path: String) -> [Step] {
    var steps: [Step] = []
    var rest = path[...]
    while let first = rest.first {
      if first == "[" {
        let inside = rest.dropFirst().prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 2)
        steps.append(Int(inside).map { .index($0) } ?? .key(inside.filter { $0 != "\"" }))
      } else {
        if first == "." { rest = rest.dropFirst() }
        let key = rest.prefix { $0 != "." && $0 != "[" }
        steps.append(.key(String(key)))
        rest = rest.dropFirst(key.count)
      }
    }
    return steps
  }
}
