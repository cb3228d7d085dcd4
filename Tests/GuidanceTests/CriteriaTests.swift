import Testing

@testable import Guidance

struct CriteriaTests {
  @Test func countsAreThoseOfTheRegister() {
    #expect(Criterion.all.count == 860)
    let levels = Dictionary(grouping: Criterion.all, by: \.level).mapValues(\.count)
    #expect(
      levels == [.essential: 140, .key: 435, .consider: 215, .prohibited: 14, .commitment: 14, .advice: 42])
    let answered = Dictionary(grouping: Criterion.all, by: \.answered).mapValues(\.count)
    #expect(answered == [.decides: 161, .screens: 693, .cannot: 6])
    #expect(GuidanceParameter.all.count == 113)
  }

  @Test func idsAreUniqueAndFindTheirCriterion() {
    let ids = Criterion.all.map(\.id) + GuidanceParameter.all.map(\.id)
    #expect(Set(ids).count == 973)
    for (position, criterion) in Criterion.all.enumerated() {
      #expect(Int(criterion.number) == position)
      #expect(Criterion.withID(criterion.id) == criterion)
    }
    for parameter in GuidanceParameter.all {
      #expect(Criterion.withID(parameter.id) == nil)
      #expect(GuidanceParameter.withID(parameter.id)?.number == parameter.number)
    }
  }

  @Test(arguments: ["", "A", "A-1", "A-1-2", "A-1-020", "a-1-02", "A-9.9-99", "A-1-02 ", "D-coproduction-19", "é"])
  func unknownIdsFindNothing(id: String) {
    #expect(Criterion.withID(id) == nil)
    #expect(GuidanceParameter.withID(id) == nil)
  }

  /// Rows typed here from the register, one of each kind of id, level and scope.
  @Test(arguments: [
    ("A-1-02", Document.annexes, "1", Level.key, Answered.screens, "all", "Purpose and target population"),
    ("A-1.3-01", .annexes, "1.3", .essential, .decides, "all", "Exactly one nominated CCG"),
    ("A-1.3-06", .annexes, "1.3", .commitment, .screens, "nominated-ccg", "Prompt release to providers"),
    ("A-1.2-16", .annexes, "1.2", .prohibited, .screens, "all", "No memory or dementia services"),
    ("A-1.7-16", .annexes, "1.7", .key, .decides, "early-implementers", "Activity achieved: numbers seen"),
    ("A-2.13-32", .annexes, "2.0", .consider, .screens, "all", "Safe transition from CPA"),
    (
      "A-2.6.3-04", .annexes, "2.6.3", .prohibited, .decides, "eating-disorders-spend",
      "AED money barred from inpatient care"
    ),
    (
      "D-coproduction-13", .annexes, "D", .key, .screens, "personality-disorder-focus",
      "PD: leaders champion co-production"
    ),
    ("B-3.2.2-01", .framework, "3.2.2", .advice, .screens, "all", "Everyone has a co-produced plan"),
    (
      "R-10-02", .rethink, "10 Co-delivery of your new model", .advice, .screens, "all",
      "Personal budgets in care planning"
    ),
    (
      "W-06", .webinars, "Learnings from early implementer sites", .advice, .screens, "all",
      "Most early money on staff and VCSE"
    ),
  ])
  func rowsAreReadWhole(
    id: String, document: Document, section: String, level: Level, answered: Answered, appliesTo: String, title: String
  ) throws {
    let criterion = try #require(Criterion.withID(id))
    #expect(criterion.id == id)
    #expect(criterion.document == document)
    #expect(criterion.section == section)
    #expect(criterion.level == level)
    #expect(criterion.answered == answered)
    #expect(criterion.appliesTo == appliesTo)
    #expect(criterion.title == title)
  }

  @Test func wordsStandBesideTheirOwnId() {
    for criterion in Criterion.all {
      #expect(criterion.idBesideText == criterion.id)
      for words in [criterion.asks, criterion.lookAt] {
        #expect(words.hasSuffix("."), "\(criterion.id): \(words)")
        #expect(words.count > 20, "\(criterion.id): \(words)")
        // What the register writes for programmers has no place in a report.
        #expect(!words.contains(where: { "_{}[]<>=|".contains($0) }), "\(criterion.id): \(words)")
        #expect(!words.contains("  "), "\(criterion.id): \(words)")
      }
      #expect(!criterion.title.isEmpty && !criterion.title.hasSuffix("."), "\(criterion.id)")
    }
  }

  @Test func sixCriteriaAreCountedUnderAnother() {
    let repeated = Criterion.all.compactMap { criterion in criterion.countedUnder.map { (criterion.id, $0) } }
    #expect(
      Dictionary(uniqueKeysWithValues: repeated) == [
        "A-2.9-03": "A-1.4-01", "A-2.10-22": "A-2.0-28", "A-2.10-23": "A-2.0-29", "A-2.11-17": "A-2.0-31",
        "A-2.12-37": "A-2.0-33", "A-2.13-33": "A-2.0-41",
      ])
    for (id, other) in repeated {
      #expect(Criterion.withID(id)?.question == Criterion.withID(other)?.question)
    }
  }

  @Test func sectionsHoldTheirCriteria() {
    #expect(Criterion.inSection("1.5").map(\.id) == ["A-1.5-01", "A-1.5-02", "A-1.5-03", "A-1.5-04", "A-1.5-05"])
    // The Framework and Annex A both have a section 1.1.
    #expect(Criterion.inSection("1.1", of: .framework).map(\.id) == ["B-1.1-02", "B-1.1-03"])
    #expect(Criterion.inSection("9.9").isEmpty)
    #expect(GuidanceSection.all.filter { !$0.title.isEmpty }.count == GuidanceSection.all.count)
    let places = GuidanceSection.all.map { "\($0.document) \($0.section)" }
    #expect(Set(places).count == places.count)
  }

  @Test func scopesAreAllUsedAndSaidInWords() {
    #expect(Set(Criterion.all.map(\.scope)) == Set(Scope.allCases))
    #expect(Set(Scope.allCases.map(\.phrase)).count == Scope.allCases.count)
  }
}
