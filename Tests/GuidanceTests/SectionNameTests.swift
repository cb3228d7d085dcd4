import Guidance
import Testing

struct SectionNameTests {
  @Test(arguments: [
    (Document.annexes, "2.6.1", "Annex A, section 2.6.1"),
    (.annexes, "1", "Annex A, section 1"),
    (.annexes, "D", "Annex D"),
    (.framework, "3.2.1", "Community Mental Health Framework, 3.2.1"),
    (.framework, "Annex B", "Community Mental Health Framework, its own Annex B"),
    (.webinars, "Targets", "National webinars of spring 2020, Targets"),
    (.rethink, "7 Measurement and evaluation", "Rethink Mental Illness guide, section 7"),
    (.rethink, "Appendix", "Rethink Mental Illness guide, Appendix"),
    (.boardPaper, "para 11", "NHS England Board paper, paragraph 11"),
  ])
  func placesAreNamedForReaders(document: Document, section: String, name: String) {
    #expect(GuidanceSection.displayName(document: document, section: section) == name)
    #expect(GuidanceSection.with(section, of: document)?.displayName == name)
  }

  @Test func everyCriterionAndParameterStandsInAKnownSection() {
    for criterion in Criterion.all {
      #expect(criterion.guidanceSection.section == criterion.section)
    }
    for parameter in GuidanceParameter.all {
      #expect(
        GuidanceSection.with(parameter.section, of: parameter.document) != nil,
        "\(parameter.id) \(parameter.section)")
    }
  }
}
