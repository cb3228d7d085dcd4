import DocumentTree
import Evidence
import Guidance
import RuleKit
import SourceText
import Testing

/// The parts of the criteria that list some.
@Suite struct ListedPartTests {
  @Test func everyPartIsOfACriterionAndHasWords() {
    #expect(ListedPart.all.count == 59)
    #expect(Set(ListedPart.all.map(\.criterion)).count == 12)
    for part in ListedPart.all { #expect(Criterion.withID(part.criterion) != nil, "\(part.criterion)") }
    var worded: Set<Int> = []
    ListedPart.forEachPhrase { part, _ in worded.insert(part) }
    #expect(worded == Set(ListedPart.all.map(\.number)))
  }

  @Test(arguments: [
    ("They hold tenancies with three landlords.", "A-2.2.1-44", "housing"),
    ("The IPS worker sits with the team.", "A-2.2.1-44", "work"),
    ("Anyone on a CTO keeps their nurse.", "A-2.2.1-36", "people on a CTO"),
    ("People who slept rough, and rough sleepers, are seen.", "A-2.2.1-74", "homelessness and rough sleeping"),
  ])
  func aPartIsFoundByItsWords(_ text: String, _ criterion: String, _ part: String) {
    #expect(parts(text, of: criterion).contains(part))
  }

  @Test(arguments: [
    ("Staff training is booked for May.", "A-2.2.1-44", "education or training"),
    ("Micro-management is not our way.", "A-2.2.1-36", "people on a CTO"),
    ("The section on money has 117 lines.", "A-2.2.1-36", "people with section 117 aftercare"),
  ])
  func otherWordsAreNot(_ text: String, _ criterion: String, _ part: String) {
    #expect(!parts(text, of: criterion).contains(part))
  }

  private func parts(_ text: String, of criterion: String) -> [String] {
    var search = ListedParts()
    var text = text
    return text.withUTF8 { search.places(in: $0) }.map { ListedPart.all[$0.part] }.filter { $0.criterion == criterion }
      .map(\.name)
  }

  @Test func theReviewSaysWhichPartsArePlanned() throws {
    let text = """
      answers:
        service_model:
          narrative: >-
            Each network has an advocate of Fenwold Mind from 5 July 2021. A housing officer of the council joins every
            team in October.
        quality: {narrative: The recovery college runs 40 courses a year from May 2021.}
      """
    let tree = try #require(read(SourceFile(name: "proposal.yaml", text: text), as: .yaml).tree)
    var options = ReviewEngine.Options()
    options.evidence = .statuses
    let review = ReviewEngine(rules: [], options: options).review(tree)
    let parts = try #require(review.criteria.first { $0.id == "A-2.2.1-44" }).parts
    #expect(
      parts.map(\.name) == ["housing", "advocacy", "money and benefits", "isolation", "work", "education or training"])
    #expect(parts.prefix(2).allSatisfy { $0.place?.path == "answers.service_model.narrative" })
    #expect(parts[0].place?.text.hasPrefix("A housing officer") ?? false)
    // Another question's answer is not where it is asked for, unless a passage there was found for the criterion.
    #expect(parts[2].place == nil && parts[3].place == nil)
  }
}
