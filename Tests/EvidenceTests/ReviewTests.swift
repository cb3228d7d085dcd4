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

  @Test func anAnswerThatIsNotGivenIsNoFindingForEachOfItsPoints() throws {
    let blank = "proposal: {format: 1}\nfunding: {spend: [{description: Two nurses}]}"
    #expect(try review(blank, .findings).findings.isEmpty)
    let paths = Set(try review(Self.prose, .findings).findings.filter { $0.kind == .missing }.map(\.path))
    #expect(paths.isSubset(of: ["answers", "answers.quality"]) && paths.contains("answers.quality"), "\(paths)")
  }

  @Test func aQuestionIsOneFinding() throws {
    let findings = try review(Self.prose, .findings).findings
    let open = findings.filter { $0.kind == .missing }
    #expect(Set(open.map(\.asks)).count == open.count)
    #expect(open.allSatisfy { $0.path.hasPrefix("answers") })
    // Where none of a question's points is evidenced, it is more than something to consider.
    let unanswered = open.filter { $0.message.hasPrefix("0 of ") }
    #expect(!unanswered.isEmpty && unanswered.allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: [
    ("Mr K, NHS number 943 476 5919, was asked about the plan.", "943 476 5919"),
    ("Write to the lead at jo.bloggs@gmail.com before noon.", "jo.bloggs@gmail.com"),
    ("Mrs L (date of birth 12/03/1961) moved home in May 2020.", "12/03/1961"),
    ("The manager can be reached on 07700 900123 at any time.", "07700 900123"),
    ("Ring her son on +44 (0)7700 900 123 after six.", "+44 (0)7700 900 123"),
    ("The plan was read to Mr Alan Poole (12 March 1961) in May.", "12 March 1961"),
    ("Mrs T, DOB: 3.4.1955, lives alone with a dog.", "3.4.1955"),
  ])
  func whatGivesSomebodyAwayIsPointedOut(_ prose: String, _ detail: String) throws {
    let text = "answers: {quality: {narrative: '\(prose)'}}"
    let finding = try #require(
      review(text, .findings).findings.first { $0.rule == EvidenceRule.noPersonalDetails.rawValue })
    #expect(SourceFile(name: "proposal.yaml", text: text).text(finding.range) == detail)
  }

  @Test(arguments: [
    "The hub answers on 01632 960 114 and 2 210 people have called since 12/03/2020.",
    "Write to cmh.programme@nhs.net; invoice 943 476 5918 was paid on 3 May 2021.",
    "Write to england.cmh@nhs.net or to fenwoldcarers@gmail.com before noon.",
    "The duty phone of the team is 07700 900123, day and night.",
    "Ms Lane (20 January 2021) and Mr Poole, 12 May 2020, signed for the council.",
    "Reference AB9434765919 and £9434765919 are no numbers of a person.",
  ])
  func addressesOfWorkAreNot(_ prose: String) throws {
    let findings = try review("answers: {quality: {narrative: '\(prose)'}}", .findings).findings
    #expect(!findings.contains { $0.rule == EvidenceRule.noPersonalDetails.rawValue })
  }

  @Test func oneContradictingPassageIsOneFinding() throws {
    let text = """
      answers:
        quality:
          narrative: >-
            CPA continues unchanged in all teams, with enhanced and standard tiers, its forms and a review every twelve
            months. We do not plan to replace it with key workers.
      """
    let review = try review(text, .findings)
    #expect(try result("A-2.13-14", in: review).status == .contradicted)
    let findings = review.findings.filter { $0.rule == EvidenceRule.noContradiction.rawValue }
    #expect(findings.count == 1)
    #expect(findings.allSatisfy { $0.criteria.contains("A-2.13-14") || $0.criteria.contains("A-2.0-35") })
  }

  /// A name that nobody else uses says what the data says it is for, wherever it stands.
  @Test(arguments: [
    "services: [{name: Zanthorpe, purpose: eating-disorders}]",
    "funding: {spend: [{recipient: Zanthorpe, purpose: eating-disorders, year: 2021/22, amount: £10k}]}",
  ])
  func aNameStandsForWhatItNames(_ data: String) throws {
    let answer = """
      answers:
        focus_groups:
          narrative: NAME works with each neighbourhood team and sees 40 people a year at home, and it helps them with \
          housing.
      """
    func found(_ name: String, _ data: String) throws -> Int {
      let text = data + "\n" + answer.replacing("NAME", with: name)
      return try review(text, .statuses).criteria.count { $0.status == .evidenced || $0.status == .claimed }
    }
    #expect(try found("Zanthorpe", "") == 0)
    #expect(try found("Zanthorpe", data) > 0)
  }

  @Test func passagesCanBeLeftOut() throws {
    let tree = try #require(read(SourceFile(name: "proposal.yaml", text: Self.prose), as: .yaml).tree)
    var options = ReviewEngine.Options()
    options.evidence = .statuses
    options.passages = 0
    let result = try result("A-2.13-14", in: ReviewEngine(rules: [], options: options).review(tree))
    #expect(result.status == .evidenced)
    #expect(result.passages.isEmpty)
  }

  @Test func theTableIsForTheseCriteria() {
    #expect(WordTable.builtIn.criterionCount == ScreenedCriteria.all.count)
    #expect(ScreenedCriteria.all.count == 693)
  }
}
