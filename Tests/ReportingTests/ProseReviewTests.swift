import DocumentTree
import Foundation
import Guidance
import Reporting
import RuleKit
import SourceText
import Testing

/// What reports say of prose: the parts that criteria list, and nothing of what gives somebody away.
@Suite struct ProseReviewTests {
  private static let text = """
    answers:
      service_model:
        narrative: |
          Each network has an advocate of Fenwold Mind from 5 July 2021.

          A housing officer of the council joins every team in October; Mrs K (NHS number 943 476 5919) asked for one.
    """

  private static let source = SourceFile(name: "proposal.yaml", text: text)

  private func review() throws -> Review {
    var options = ReviewEngine.Options()
    options.evidence = .findings
    return ReviewEngine(rules: [], options: options).review(try #require(read(Self.source, as: .yaml).tree))
  }

  @Test func theTextNamesEveryPart() throws {
    let lines = SampleReport.text(try review()) { $0.width = 200 }.split(separator: "\n")
    let line = try #require(lines.first { $0.hasPrefix("  A-2.2.1-44, ") })
    #expect(
      line.hasSuffix(
        "Found: housing (line 6), advocacy (line 4). Not found: money and benefits, isolation, work, "
          + "education or training."
      ))
  }

  @Test func theJSONHasEveryPartAsASubItem() throws {
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(SampleReport.json(try review()))) as? [String: Any])
    let first = try #require((document["documents"] as? [[String: Any]])?.first)
    let criteria = try #require(first["criteria"] as? [[String: Any]])
    let withParts = criteria.filter { $0["sub_items"] != nil }
    #expect(withParts.count == Set(ListedPart.all.map(\.criterion)).count)
    let social = try #require(withParts.first { $0["id"] as? String == "A-2.2.1-44" })
    let parts = try #require(social["sub_items"] as? [[String: Any]])
    #expect(parts.map { $0["found"] as? Bool } == [true, true, false, false, false, false])
    #expect(parts.map { $0["path"] as? String }.prefix(2).allSatisfy { $0 == "answers.service_model.narrative" })
    #expect(parts[2]["path"] == nil && parts[2]["name"] as? String == "money and benefits")
    #expect((parts[0]["start"] as? [String: Any])?["line"] as? Int == 6)
  }

  @Test func thePageForThePanelNamesEveryPart() throws {
    let page = String(decoding: Report([Report.Document(try review())]).rendered(as: .html), as: UTF8.self)
    #expect(page.contains("Parts of A-2.2.1-44, "))
    #expect(page.contains("Found: housing (line 6), advocacy (line 4). Not found: money and benefits"))
  }

  @Test func anExplanationSaysWhereEveryPartStands() throws {
    let criterion = try #require(Criterion.withID("A-2.2.1-44"))
    let tree = try #require(read(Self.source, as: .yaml).tree)
    let explanation = CriterionExplanation(criterion, CriterionChecks([])).text(
      source: Self.source, found: ExplainedCriterion(criterion, in: tree))
    let text = String(decoding: explanation, as: UTF8.self)
    #expect(text.contains("What proposal.yaml says"))
    #expect(text.contains("advocacy: line 4, “Each network has an advocate"))
    #expect(text.contains("isolation: not found"))
  }

  @Test(arguments: ReportFormat.all.map(\.name))
  func noReportQuotesAnNHSNumber(_ name: String) throws {
    let format = try #require(ReportFormat.all.first { $0.name == name })
    let review = try review()
    #expect(review.findings.contains { $0.rule == "evidence/no-personal-details" })
    var options = RenderingOptions()
    options.allNotes = true
    let report = String(decoding: Report([Report.Document(review)]).rendered(as: format, options), as: UTF8.self)
    #expect(!report.contains("943 476 5919"))
  }
}
