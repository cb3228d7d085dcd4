import DocumentTree
import Foundation
import Guidance
import RuleCatalogue
import RuleKit
import Testing

struct CatalogueCommandTests {
  private static func entries(_ command: String, _ options: String...) throws -> [[String: Any]] {
    let result = try Tool.run([command, "--format", "json"] + options, in: Folder())
    #expect(result.status == 0)
    #expect(!result.text.contains("null"))
    let object = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    #expect(object["format"] as? String == "cmh-\(command)/1")
    return try #require(object[command] as? [[String: Any]])
  }

  private static func texts(_ entries: [[String: Any]], _ key: String) -> [String] {
    entries.compactMap { $0[key] as? String }
  }

  @Test func everyCriterionNamesItsQuestionAndItsRules() throws {
    let entries = try Self.entries("criteria")
    #expect(Self.texts(entries, "id") == Criterion.all.map(\.id))
    for entry in entries {
      let id = try #require(entry["id"] as? String)
      let criterion = try #require(Criterion.withID(id))
      let question = criterion.question.map { PanelQuestion.all[$0].text } ?? ""
      #expect((entry["question"] as? [String: String])?["text"] == question)
      let rules = Catalogue.all.filter { $0.criteria.contains(id) }.map(\.id)
      #expect(entry["rules"] as? [String] == rules, "\(id)")
      let checked = try #require(entry["checked"] as? String)
      let otherwise =
        switch criterion.answered {
        case .cannot: "reviewer"
        case .screens: "evidence"
        case .decides: "not-yet"
        }
      if rules.isEmpty { #expect(checked == otherwise, "\(id)") }
    }
  }

  @Test func everyRuleStandsInTheCatalogueWithWhatItsExamplesGive() throws {
    let entries = try Self.entries("rules")
    #expect(Set(Self.texts(entries, "id")) == Set(Catalogue.all.map(\.id) + SyntaxProblem.rules))
    for entry in entries {
      for example in try #require(entry["fails"] as? [[String: Any]]) {
        #expect((example["messages"] as? [String])?.isEmpty == false, "\(entry["id"] ?? "")")
      }
    }
  }

  @Test func filtersKeepWhatTheySay() throws {
    let section = try Self.entries("criteria", "--section", "2.6")
    #expect(Set(Self.texts(section, "section")) == ["2.6.1", "2.6.2", "2.6.3", "2.6.4"])
    #expect(Set(Self.texts(section, "document")) == ["annexes"])
    let levels = try Self.entries("criteria", "--level", "essential", "--level=key")
    #expect(Set(Self.texts(levels, "level")) == ["essential", "key"])
    let reviewers = try Self.entries("criteria", "--checked", "reviewer")
    #expect(!reviewers.isEmpty)
    #expect(Set(Self.texts(reviewers, "checked")) == ["reviewer"])
    let framework = try Self.entries("criteria", "--document", "framework", "--section", "1.4")
    #expect(Set(Self.texts(framework, "document")) == ["framework"])
    let rules = try Self.entries("rules", "--section", "1.3", "--level", "essential")
    #expect(rules.contains { $0["id"] as? String == "funding/nominated-ccg-listed" })
    for rule in rules {
      let criteria = (rule["criteria"] as? [String] ?? []).compactMap(Criterion.withID)
      #expect(criteria.contains { $0.section == "1.3" && $0.level == .essential && $0.document == .annexes })
    }
  }

  @Test(arguments: ["rules", "criteria"])
  func textAndMarkdownListTheSame(_ command: String) throws {
    let ids = Self.texts(try Self.entries(command), "id")
    let text = try Tool.run([command], in: Folder()).text
    #expect(text.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
    let markdown = try Tool.run([command, "--format", "markdown"], in: Folder()).text
    let rows = markdown.split(separator: "\n").filter { $0.hasPrefix("| ") }
    // A bar in a cell would be one column more.
    for row in rows { #expect(row.replacing("\\|", with: "").count { $0 == "|" } == (command == "rules" ? 5 : 6)) }
    let cells = Set(rows.map { $0.dropFirst(2).prefix { $0 != " " } }.map(String.init))
    let words = Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    for id in ids {
      #expect(cells.contains(id), "\(id)")
      #expect(words.contains(id), "\(id)")
    }
  }

  @Test(arguments: [
    (["criteria", "--section", "9.9"], "no section"), (["criteria", "--level", "esential"], "did you mean essential?"),
    (["rules", "--checked", "nobody"], "--checked takes rules, evidence, reviewer, not-yet"),
    (["rules", "funding"], "cmh-validate explain"), (["criteria", "--level", "parameter"], "no criterion"),
    (["criteria", "--sectoin", "1"], "did you mean --section?"),
  ])
  func wrongUsageIsTwo(_ arguments: [String], _ message: String) throws {
    let result = try Tool.run(arguments, in: Folder())
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(message), "\(result.errors)")
  }
}
