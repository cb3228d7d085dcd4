import Foundation
import ProposalModel
import Testing

struct SchemaTests {
  private static func schema() throws -> [String: Any] {
    let result = try Tool.run(["schema"], in: Folder())
    #expect(result.status == 0)
    return try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
  }

  /// Every section of the format by its name.
  private static func sections() -> [String: SectionDescription] {
    var found: [String: SectionDescription] = [:]
    func visit(_ kind: ValueKind) {
      switch kind {
      case .section(let section):
        guard found[section.name] == nil else { return }
        found[section.name] = section
        for field in section.fields() { visit(field.kind) }
      case .list(let kind), .perYear(let kind), .byWord(_, let kind): visit(kind)
      case .either(let kinds): for kind in kinds { visit(kind) }
      default: break
      }
    }
    visit(Proposal.kind)
    return found
  }

  @Test func everyFieldOfTheTableIsThereWithItsMeaning() throws {
    let schema = try Self.schema()
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    for (name, section) in Self.sections() {
      let definition = name == "Proposal" ? schema : try #require(definitions[name], "\(name)")
      let members = definition["then"] as? [String: Any] ?? definition
      let properties = try #require(members["properties"] as? [String: [String: Any]], "\(name)")
      #expect(Set(properties.keys) == Set(section.fields().map(\.key)), "\(name)")
      #expect(members["additionalProperties"] as? Bool == false, "\(name)")
      for field in section.fields() {
        let property = try #require(properties[field.key])
        #expect((property["description"] as? String)?.hasPrefix(field.meaning) == true, "\(name).\(field.key)")
        #expect((property["title"] as? String)?.isEmpty == false, "\(name).\(field.key)")
      }
    }
  }

  @Test func everyReferenceLeadsSomewhere() throws {
    let schema = try Self.schema()
    let definitions = try #require(schema["$defs"] as? [String: Any])
    var references = 0
    func visit(_ value: Any) {
      if let object = value as? [String: Any] {
        if let reference = object["$ref"] as? String {
          references += 1
          #expect(definitions[String(reference.dropFirst("#/$defs/".count))] != nil, "\(reference)")
        }
        for inner in object.values { visit(inner) }
      } else if let list = value as? [Any] {
        for inner in list { visit(inner) }
      }
    }
    visit(schema)
    #expect(references > Self.sections().count)
  }

  @Test func theReferenceNamesEveryKeyOfEverySection() throws {
    let text = try Tool.run(["schema", "--format", "markdown"], in: Folder()).text
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }
    for row in rows { #expect(row.replacing("\\|", with: "").count { $0 == "|" } == 4, "\(row)") }
    let shown = rows.map { $0.replacing("\\", with: "") }
    for section in Self.sections().values {
      for field in section.fields() {
        let isShown = shown.contains { $0.hasPrefix("| \(field.key) |") && $0.hasSuffix(" \(field.meaning) |") }
        #expect(isShown, "\(field.key)")
      }
    }
  }

  @Test func aFileIsWrittenWholeAndAnythingElseIsWrongUsage() throws {
    let folder = try Folder()
    try folder.write("old", to: "s.json")
    #expect(try Tool.run(["schema", "-o", "s.json"], in: folder).status == 0)
    #expect(folder.text("s.json") == (try Tool.run(["schema"], in: folder).text))
    #expect(folder.names == ["s.json"])
    #expect(try Tool.run(["schema", "s.json"], in: folder).status == 2)
    #expect(try Tool.run(["schema", "--format", "yaml"], in: folder).status == 2)
    #expect(try Tool.run(["schema", "-o", "missing/s.json"], in: folder).status == 2)
  }

  @Test func aDocumentMayNameItsSchema() throws {
    let folder = try Folder()
    try folder.write("{\"$schema\": \"./s.json\", \"proposal\": {\"stage\": \"final\"}}", to: "p.json")
    let result = try Tool.run(["p.json"], in: folder)
    #expect(result.status == 1)
    #expect(!result.text.contains("document/unknown-key"))
  }
}
