import DocumentTree
import Foundation
import RuleCatalogue
import RuleKit
import Testing

struct ExplainTests {
  private static func explain(_ ids: String...) throws -> Tool.Result {
    try Tool.run(["explain"] + ids, in: Folder())
  }

  @Test func aRuleIsExplainedWithTheMessageOfItsExample() throws {
    let result = try Self.explain("funding/nominated-ccg-listed")
    #expect(result.status == 0)
    let text = result.text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    for heading in [
      "What it asks", "Why it matters", "Where the guidance says so", "An example that passes", "An example that fails",
      "How to mend it", "What software cannot judge",
    ] {
      #expect(text.contains(heading), "\(heading)")
    }
    let rule = try #require(Catalogue.all.first { $0.id == "funding/nominated-ccg-listed" })
    let tree = try #require(rule.fails.first.flatMap { Example($0).tree() })
    let message = try #require(rule.findings(in: tree).first?.message)
    let words = result.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(words.contains("error: \(message)"))
    #expect(result.text.contains("A-1.3-01, Annex A, section 1.3"))
    #expect(result.text.contains("^^^"))
  }

  @Test(arguments: [
    ("A-1.3-01", "funding/nominated-ccg-listed: "), ("a-1.3-01", "A-1.3-01: "), ("A-1-01", "A parameter: "),
    ("syntax/ambiguous", "An example that fails"), ("A-1.3-01", "Is exactly one CCG nominated to receive the money?"),
  ])
  func everyKindOfIdIsKnown(_ id: String, _ text: String) throws {
    let result = try Self.explain(id)
    #expect(result.status == 0)
    #expect(result.text.contains(text))
  }

  @Test(arguments: [
    ("nominated-ccg-listed", "did you mean funding/nominated-ccg-listed?"),
    ("funding/nominated-ccg-lsited", "did you mean funding/nominated-ccg-listed?"),
    ("A-1.3-1", "did you mean A-1.3-01?"), ("qqqqqqqqq", "there is no rule or criterion"),
    ("syntax/yml", "did you mean syntax/yaml?"),
  ])
  func anUnknownIdIsTwoAndGetsTheNearest(_ id: String, _ message: String) throws {
    let result = try Self.explain("A-1.3-01", id)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  /// Nothing that can be reported is without an explanation.
  @Test func everyRuleIsExplained() throws {
    let ids = Catalogue.all.map(\.id) + SyntaxProblem.rules
    let result = try Tool.run(["explain"] + ids, in: Folder())
    #expect(result.status == 0)
    let heads = Set(result.text.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) })
    for id in ids { #expect(heads.contains(id)) }
    #expect(result.text.components(separatedBy: "What software cannot judge").count == ids.count + 1)
  }
}
