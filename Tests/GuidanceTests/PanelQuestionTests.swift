import Guidance
import Testing

struct PanelQuestionTests {
  @Test func everyCriterionStandsInOneQuestion() throws {
    #expect(PanelQuestion.all.count == 240)
    var seen: [String] = []
    for (position, question) in PanelQuestion.all.enumerated() {
      #expect(question.number == position)
      let carrier = try #require(Criterion.withID(question.carrier))
      #expect(carrier.question == position)
      #expect(question.level == carrier.level)
      #expect(question.text.hasSuffix("?"), "\(question.text)")
      #expect(GuidanceSection.with(question.section, of: .annexes) != nil, "\(question.section)")
      seen.append(question.carrier)
      seen += question.folds
    }
    #expect(seen.count == 860)
    #expect(Set(seen) == Set(Criterion.all.map(\.id)))
  }

  /// Typed here from the list of questions: the first, one that folds several documents, one that folds none.
  @Test(arguments: [
    (0, "A-1-03", "1", Level.essential, []),
    (9, "A-1.1-09", "1.1", .essential, ["A-1-04", "A-1.1-08", "A-1.1-16", "B-1.1-02"]),
    (23, "A-1.2-16", "1.2", .prohibited, ["A-2.2.2-22", "A-2.4.2-07"]),
    (239, "A-2.0-40", "2.13", .essential, ["A-2.13-25", "A-2.13-26", "A-2.13-27"]),
  ])
  func questionsFoldTheirCriteria(number: Int, carrier: String, section: String, level: Level, folds: [String]) {
    let question = PanelQuestion.all[number]
    #expect(question.carrier == carrier)
    #expect(question.section == section)
    #expect(question.level == level)
    #expect(question.folds == folds)
  }
}
