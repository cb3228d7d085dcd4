import DocumentTree
import Guidance
import RuleCatalogue
import RuleKit
import SourceText
import Testing

/// What every rule of the catalogue has to hold to, by name.
@Suite struct CatalogueTests {
  @Test(arguments: Catalogue.all)
  func examplesPass(_ rule: Rule) throws {
    for example in rule.passes.map({ Example($0) }) {
      for (form, tree, _) in try forms(of: example) {
        #expect(rule.judges(tree), "\(rule.id), \(form): the passing example is not judged")
        // A note for the reviewer is not a failure.
        let messages = rule.findings(in: tree).filter { $0.severity != .note }.map(\.message)
        #expect(messages.isEmpty, "\(rule.id), \(form)")
      }
    }
  }

  /// What the engine itself reports once all rules have spoken.
  private static let engines = "exceptions/excuses-something"

  @Test func examplesOfTheEngineFail() throws {
    let rule = try #require(Catalogue.all.first { $0.id == Self.engines })
    for example in rule.fails.map({ Example($0) }) {
      let tree = try #require(example.tree())
      let found = ReviewEngine(rules: Catalogue.all).review(tree).findings.filter { $0.rule == rule.id }
      #expect(found.map(\.range) == example.marks, "\(example.text)")
    }
  }

  @Test(arguments: Catalogue.all.filter { $0.id != engines })
  func examplesFail(_ rule: Rule) throws {
    for example in rule.fails.map({ Example($0) }) {
      for (form, tree, marks) in try forms(of: example) {
        let found = rule.findings(in: tree)
        if rule.readsProse {
          // Several questions may be open at one place.
          let places = Set(found.map(\.range))
          if let marks { #expect(places == Set(marks), "\(rule.id), \(form): \(found.map(\.message))") }
          #expect(places.count == example.marks.count, "\(rule.id), \(form): \(found.map(\.message))")
        } else if let marks {
          #expect(
            found.map(\.range) == marks,
            """
            \(rule.id), \(form): \(found.map(\.message)) \
            in\n\(tree.source.text(SourceRange(0..<tree.source.bytes.count)))
            """
          )
        } else if !Self.onlyInYAML.contains(rule.id) {
          #expect(found.count == example.marks.count, "\(rule.id), \(form): \(found.map(\.message))")
        }
      }
    }
  }

  @Test(arguments: Catalogue.all)
  func isWellFormed(_ rule: Rule) {
    let parts = rule.id.split(separator: "/", omittingEmptySubsequences: false)
    #expect(parts.count == 2, "\(rule.id)")
    #expect(
      rule.id.utf8.allSatisfy { $0 == 0x2F || $0 == 0x2D || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) },
      "\(rule.id)")
    #expect(!Catalogue.retired.contains(rule.id), "\(rule.id)")
    #expect(!rule.title.hasSuffix("."), "\(rule.id)")
    #expect(rule.because.hasSuffix("."), "\(rule.id)")
    #expect(!rule.because.contains("\n"), "\(rule.id)")
    #expect(!rule.passes.isEmpty, "\(rule.id)")
    for id in rule.criteria { #expect(Criterion.withID(id) != nil, "\(rule.id) cites \(id)") }
    for id in rule.presupposes { #expect(Catalogue.all.contains { $0.id == id }, "\(rule.id) presupposes \(id)") }
  }

  /// What would have to quote the guidance goes without.
  @Test(arguments: Catalogue.all.filter { $0.id != "evidence/own-words" })
  func hasTwoFailingExamples(_ rule: Rule) {
    #expect(rule.fails.count >= 2, "\(rule.id)")
    for example in rule.fails {
      #expect(!Example(example).marks.isEmpty, "\(rule.id): nothing is marked in \(example)")
    }
  }

  @Test func whatProseIsReadForIsListed() {
    #expect(Catalogue.all.filter(\.readsProse).map(\.id).sorted() == EvidenceRule.allCases.map(\.rawValue).sorted())
  }

  @Test func idsAreUnique() {
    let ids = Catalogue.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  /// Slips that JSON's grammar has no room for.
  private static let onlyInYAML: Set<String> = ["document/comma-in-amount"]

  /// The same example as it stands, as JSON, with CR LF, and behind a comment with an emoji; the ranges move along.
  private func forms(of example: Example) throws -> [(String, DocumentTree, [SourceRange]?)] {
    let yaml = try #require(example.tree(), "the example cannot be read:\n\(example.text)")
    var forms: [(String, DocumentTree, [SourceRange]?)] = [("as written", yaml, example.marks)]

    let json = SourceFile(name: "example.json", bytes: JSONWriter.write(yaml.root))
    let asJSON = try #require(read(json, as: .json).tree)
    forms.append(("as JSON", asJSON, nil))

    let comment = "# 👩🏽‍⚕️ ⛑\n"
    let moved = UInt32(comment.utf8.count)
    let behind = SourceFile(name: "example.yaml", text: comment + example.text)
    let tree = try #require(read(behind, as: .yaml).tree)
    forms.append(
      ("behind an emoji", tree, example.marks.map { SourceRange(start: $0.start + moved, end: $0.end + moved) }))

    let withReturns = example.text.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    let returns = try #require(read(SourceFile(name: "example.yaml", bytes: withReturns), as: .yaml).tree)
    let bytes = Array(example.text.utf8)
    func shifted(_ offset: UInt32) -> UInt32 { offset + UInt32(bytes[..<Int(offset)].count { $0 == 0x0A }) }
    forms.append(
      ("with CR LF", returns, example.marks.map { SourceRange(start: shifted($0.start), end: shifted($0.end)) }))
    return forms
  }
}

extension Rule: CustomTestStringConvertible {
  public var testDescription: String { id }
}
