import DocumentTree
import Evidence
import Guidance
import RuleKit
import SourceText
import Testing

@Suite struct ReviewTests {
  private static let prose = """
    answers:
      quality:
        narrative: >-
          CPA levels, forms and reviews end in every network from 5 July 2021; each of 2,210 people gets a key worker and
          a DIALOG+ plan, reviewed when they ask.
    """

  private func review(_ text: String, _ use: EvidenceUse) throws -> Review {
    let tree = try #require(read(SourceFile(name: "proposal.yaml", text: text), as: .yaml).tree)
    var options = ReviewEngine.Options()
    options.evidence = use
    return ReviewEngine(rules: [], options: options).review(tree)
  }

  private func result(_ id: String, in review: Review) throws -> CriterionResult {
    try #require(review.criteria.first { $0.id == id })
  }

  @Test func aPassageIsShownAtItsPlace() throws {
    let result = try result("A-2.13-14", in: review(Self.prose, .statuses))
    #expect(result.status == .evidenced)
    let passage = try #require(result.passages.first)
    #expect(passage.path == "answers.quality.narrative")
    #expect(passage.strength == "strong")
    let shown = SourceFile(name: "proposal.yaml", text: Self.prose).text(passage.range)
    #expect(shown.hasPrefix("CPA levels") && shown.hasSuffix("when they ask."))
  }

  @Test func proseOnEstatesIsNoEvidence() throws {
    let text = "answers: {quality: {narrative: The car park at Block C will be resurfaced over four weekends in May.}}"
    #expect(try result("A-2.13-14", in: review(text, .statuses)).status == .noEvidence)
  }

  @Test func nothingIsReadUnlessAskedFor() throws {
    let review = try review(Self.prose, .off)
    #expect(review.criteria.allSatisfy { $0.status == .notChecked || $0.status == .forReviewer })
    #expect(review.findings.isEmpty)
  }

  @Test func aQuestionIsOneFinding() throws {
    let findings = try review(Self.prose, .findings).findings
    let open = findings.filter { $0.kind == .missing }
    #expect(Set(open.map(\.asks)).count == open.count)
    #expect(open.allSatisfy { $0.severity == .warning && $0.path.hasPrefix("answers") })
  }

  @Test func theTableIsForTheseCriteria() {
    #expect(WordTable.builtIn.criterionCount == ScreenedCriteria.all.count)
    #expect(ScreenedCriteria.all.count == 693)
  }
}
