import Foundation
import Guidance
import Reporting
import RuleKit
import SourceText
import Testing

struct JSONRendererTests {
  private static let text = """
    proposal: {stage: final}
    system: {name: Öldtown, kind: ICS, region: Midlands, nominated_ccg: NHS Elsewhere CCG}
    funding:
      spend: [{year: 2021/22, amount: 640000, purpose: rehabilitation, category: staff, sector: vcse}]
    coverage: {pcns: [{name: Riverside PCN, covered_from: 2021-10-01}]}

    """

  private static let review = SampleReport.review(
    text,
    [
      .init(
        rule: "funding/sample", text: "NHS Elsewhere CCG", message: "Not a CCG of “Öldtown”", help: "Name one.",
        criteria: ["A-1.3-01", "A-1.3-02"], notes: ["Said here"])
    ])

  private static func document(_ review: Review) throws -> [String: Any] {
    let data = Data(SampleReport.json(review))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    return try #require((object["documents"] as? [[String: Any]])?.first)
  }

  @Test func theHeadIsTheContracts() {
    let text = String(decoding: SampleReport.json(Self.review), as: UTF8.self)
    #expect(
      text.hasPrefix(
        """
        {
          "format": "cmh-review/1",
          "tool": {"name": "cmh-validate", "version": "1.0.0", "guidance": "2021/22"},
          "documents": [
            {
              "file": "sample.yaml",
              "sha256": "
        """))
    #expect(text.hasSuffix("\n  ]\n}\n"))
  }

  @Test func aFindingHasEveryMemberInTheContractsOrder() throws {
    let text = String(decoding: SampleReport.json(Self.review), as: UTF8.self)
    let start = try #require(text.range(of: "\"findings\": ["))
    let end = try #require(text.range(of: "\"criteria\": [\n", range: start.upperBound..<text.endIndex))
    let finding = try #require(Self.review.findings.first)
    #expect(
      text[start.lowerBound..<end.lowerBound] == """
        "findings": [
                {
                  "rule": "funding/sample",
                  "severity": "error",
                  "message": "Not a CCG of “Öldtown”",
                  "help": "Name one.",
                  "path": "",
                  "start": {"line": 2, "column": 69, "offset": 94},
                  "end": {"line": 2, "column": 86, "offset": 111},
                  "criteria": ["A-1.3-01", "A-1.3-02"],
                  "guidance": [{"document": "annexes", "section": "1.3"}],
                  "related": [
                    {
                      "path": "",
                      "start": {"line": 2, "column": 69, "offset": 94},
                      "end": {"line": 2, "column": 86, "offset": 111},
                      "message": "Said here"
                    }
                  ],
                  "fingerprint": "\(finding.fingerprint)"
                }
              ],

        """ + "      ")
  }

  @Test func offsetsAreBytesOfTheFile() throws {
    let finding = try #require((try Self.document(Self.review)["findings"] as? [[String: Any]])?.first)
    let start = try #require((finding["start"] as? [String: Int])?["offset"])
    let end = try #require((finding["end"] as? [String: Int])?["offset"])
    #expect(String(decoding: Array(Self.text.utf8)[start..<end], as: UTF8.self) == "NHS Elsewhere CCG")
  }

  @Test func everyCriterionHasAStatus() throws {
    let document = try Self.document(Self.review)
    let criteria = try #require(document["criteria"] as? [[String: Any]])
    #expect(criteria.compactMap { $0["id"] as? String } == Criterion.all.map(\.id))
    #expect(criteria.allSatisfy { CriterionStatus(rawValue: $0["status"] as? String ?? "") != nil })
    #expect(criteria.allSatisfy { ($0["passages"] as? [Any])?.isEmpty == true })
    let unchecked = criteria.count { $0["status"] as? String == "not-checked" }
    #expect(document["not_checked"] as? Int == unchecked)
  }

  @Test func figuresAreTheReviews() throws {
    let figures = try #require(try Self.document(Self.review)["figures"] as? [String: Any])
    let money = try #require((figures["money"] as? [[String: Any]])?.first)
    #expect(money["pence"] as? Int == 64_000_000)
    #expect(money["sector"] as? String == "vcse")
    let coverage = try #require((figures["coverage"] as? [[String: Any]])?.first)
    #expect(coverage["covered"] as? Int == 1)
    let groups = try #require(figures["focus_groups"] as? [[String: Any]])
    #expect(groups.count == 9)
    #expect(groups.contains { $0["pence"] as? Int == 64_000_000 && $0["declared"] as? Bool == false })
    #expect(((figures["shares"] as? [[String: Any]]) ?? []).contains { $0["value"] as? Double == 1 })
  }

  /// Nothing is null, and what is unknown is an empty string.
  @Test func aDocumentThatCannotBeReadHasTheSameShape() throws {
    let broken = SampleReport.review("{\"a\": ", name: "broken.json", [])
    let document = try Self.document(broken)
    #expect(Set(document.keys) == Set(try Self.document(Self.review).keys))
    #expect(document["checked"] as? Bool == false)
    #expect(document["outcome"] as? String == "could-not-be-checked")
    #expect(document["system"] as? String == "" && document["stage"] as? String == "")
    #expect((document["findings"] as? [Any])?.isEmpty == false)
    #expect(!String(decoding: SampleReport.json(broken), as: UTF8.self).contains("null"))
  }

  @Test func theLimitCountsWhatItLeavesOut() throws {
    let review = SampleReport.review(
      Self.text, (1...4).map { .init(severity: .warning, text: "final", message: "Warning \($0)") })
    var options = RenderingOptions()
    options.mostFindings = 3
    let data = Data(Report([Report.Document(review)]).rendered(as: .json, options))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let document = try #require((object["documents"] as? [[String: Any]])?.first)
    #expect((document["findings"] as? [Any])?.count == 3)
    #expect(document["not_shown"] as? Int == 1)
  }

  @Test func aReportOnNothingIsStillAReport() throws {
    let bytes = Report([]).rendered(as: .json)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect((object["documents"] as? [Any])?.isEmpty == true)
  }
}
