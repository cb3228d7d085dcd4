import CommandLineTool
import DocumentTree
import Foundation
import ProposalModel
import RuleCatalogue
import RuleKit
import SourceText
import Testing

struct InitTests {
  private static func tree(_ notation: Notation, _ isForEarlyImplementer: Bool) throws -> DocumentTree {
    let text = BlankProposal(isForEarlyImplementer: isForEarlyImplementer).text(as: notation)
    let reading = read(SourceFile(name: "blank", bytes: text), as: notation)
    #expect(reading.problems == [])
    return try #require(reading.tree)
  }

  @Test(arguments: [Notation.yaml, .json], [false, true])
  func checkingItFindsOnlyWhatIsNotAnswered(_ notation: Notation, _ isForEarlyImplementer: Bool) throws {
    let review = ReviewEngine(rules: Catalogue.all).review(try Self.tree(notation, isForEarlyImplementer))
    #expect(!review.findings.isEmpty)
    for finding in review.findings { #expect(finding.kind == .missing, "\(finding.rule): \(finding.message)") }
  }

  /// Every field of the format is there; those of list entries and of sections that mean something by being there stand
  /// in comments.
  @Test(arguments: [Notation.yaml, .json])
  func everyFieldIsThere(_ notation: Notation) throws {
    let tree = try Self.tree(notation, true)
    let text = String(decoding: tree.source.bytes, as: UTF8.self)
    var count = 0
    func look(_ fields: [FieldDescription], in node: Node) {
      for field in fields {
        count += 1
        guard let value = node[field.key] else {
          Issue.record("\(field.key) is missing")
          continue
        }
        switch field.kind {
        case .section(let section) where value.kind == .mapping: look(section.fields(), in: value)
        case .list where notation == .json: #expect(value.kind == .null)
        default: break
        }
      }
    }
    // Where the schema is kept is not for a template to say.
    look(Proposal.fields.map(\.description).filter { $0.key != Proposal.schemaKey }, in: tree.root)
    #expect(count > 100)
    if notation == .yaml {
      for key in ["- id:", "also_serves:", "- role:", "policy_goals:", "- criterion:", "clinical_director:"] {
        #expect(
          text.contains("#") && text.split(separator: "\n").contains { $0.hasPrefix("#") && $0.contains(key) }, "\(key)"
        )
      }
    }
  }

  @Test func twoPeopleCanStartAtOnce() throws {
    let folder = try Folder()
    let first = try Tool.run(["init", "-o", "new.yaml"], in: folder)
    #expect(first.status == 0)
    let written = try #require(folder.text("new.yaml"))
    #expect(written == (try Tool.run(["init"], in: folder).text))
    try folder.write("mine", to: "new.yaml")
    let second = try Tool.run(["init", "--output=new.yaml"], in: folder)
    #expect(second.status == 2)
    #expect(second.errors.contains("it was left alone"))
    #expect(folder.text("new.yaml") == "mine")
    #expect(folder.names == ["new.yaml"])
  }

  @Test func theNotationFollowsTheName() throws {
    let folder = try Folder()
    _ = try Tool.run(["init", "-o", "new.json"], in: folder)
    #expect(folder.text("new.json")?.hasPrefix("{\n") == true)
    #expect(try Tool.run(["init", "--format=json"], in: folder).text == folder.text("new.json"))
  }

  /// Taking the # away from an example leaves a document that can be read.
  @Test func examplesCanBeUncommented() throws {
    let text = String(decoding: BlankProposal(isForEarlyImplementer: true).text(as: .yaml), as: UTF8.self)
    let uncommented = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let isExample = line.hasPrefix("# ") && line.contains(/^# +(- ?)?([a-z0-9_]+:|20\d\d\/\d\d:|$)/)
      return isExample ? String(line.dropFirst(2)) : String(line)
    }.joined(separator: "\n")
    let reading = read(SourceFile(name: "blank", text: uncommented), as: .yaml)
    #expect(reading.problems.filter { $0.severity == .error } == [])
    let tree = try #require(reading.tree)
    #expect(tree.root["funding"]?["spend"]?.count == 1)
    let misreadings = Proposal(reading: tree).misreadings
    #expect(misreadings.map(\.message) == [])
  }

  @Test func commentsFitThePage() {
    let text = String(decoding: BlankProposal(isForEarlyImplementer: true).text(as: .yaml), as: UTF8.self)
    for line in text.split(separator: "\n") { #expect(line.unicodeScalars.count <= 100, "\(line)") }
  }
}
