import Guidance
import ProposalModel
import Reporting
import RuleKit
import SourceText
import Testing

/// What a review says beside its findings: essential criteria, signatures, exceptions, what was left, and questions.
struct ReviewPartsTests {
  private static func part(_ heading: String, of text: String) -> [String]? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let start = lines.firstIndex(of: heading) else { return nil }
    return Array(lines[(start + 1)...].prefix { !$0.isEmpty })
  }

  @Test func essentialCriteriaStandFirstWithAStatusEach() throws {
    let review = SampleReport.review(
      "system: {name: Oldtown}", [.init(text: "Oldtown", criteria: ["A-2.0-01", "A-1.3-01"])])
    let text = SampleReport.text(review)
    let part = try #require(Self.part("Essential criteria", of: text))
    let rows = try ["A-1.3-01", "A-2.0-01"].map { id in
      "  \(id)    not met       \(try #require(Criterion.withID(id)).title)"
    }
    #expect(part.prefix(2) == rows[...])
    let first = try #require(text.range(of: "Essential criteria"))
    let finding = try #require(text.range(of: "error: This is wrong"))
    #expect(first.lowerBound < finding.lowerBound)
    let essential = Criterion.all.count { $0.level == .essential && $0.countedUnder == nil }
    let told = part.count { $0.hasPrefix("  A-") }
    let rest = part.drop { !$0.contains("Others: ") }.joined(separator: " ").split { !$0.isNumber }.compactMap {
      Int($0)
    }
    #expect(told + rest.reduce(0, +) == essential)
  }

  /// One of the five criteria that repeat another counts under that one.
  @Test func aRepeatedCriterionCountsUnderTheOneItRepeats() throws {
    let repeated = try #require(Criterion.all.first { $0.level == .essential && $0.countedUnder != nil })
    let review = SampleReport.review("system: {name: Oldtown}", [.init(text: "Oldtown", criteria: [repeated.id])])
    let part = try #require(Self.part("Essential criteria", of: SampleReport.text(review)))
    #expect(part.contains { $0.hasPrefix("  \(repeated.countedUnder ?? "") ") && $0.contains("not met") })
    #expect(!part.contains { $0.contains(repeated.id) })
  }

  private static let signed = """
    system:
      organisations:
        - {name: Oldtown City Council, kind: local-authority, social_services: true, housing: true}
        - {name: Vale County Council, kind: local-authority, social_services: true}
        - {name: NHS Oldtown CCG, kind: ccg}
    coverage: {pcns: [{name: Riverside PCN, covered_from: 2021-10-01}, {name: Hill PCN, covered_from: 2021-10-01}]}
    governance:
      sign_off:
        - {role: director-of-public-health, name: A Person, organisation: Oldtown City Council, date: 2021-01-10}
        - {role: director-of-public-health, name: B Person, organisation: Vale County Council}
        - {role: pcn-clinical-director, name: C Person, organisation: Hill PCN, date: 2021-01-11}
    """

  @Test func whoHasSignedIsAMatrixOfCouncilsAndALineForTheOthers() throws {
    let part = try #require(Self.part("Sign-off", of: SampleReport.text(SampleReport.review(Self.signed, []))))
    #expect(
      part.prefix(3) == [
        "  Councils              Adult care  Public health  Children    Housing",
        "  Oldtown City Council  not signed  signed         not signed  not signed",
        "  Vale County Council   not signed  no date        not signed  -",
      ])
    #expect(part.contains("  Clinical director of a PCN: 1 of 2 signed; not signed: Riverside PCN"))
    #expect(part.contains("  CCG: 0 of 1 signed; not signed: NHS Oldtown CCG"))
  }

  @Test(arguments: [40, 60])
  func aNarrowTerminalGetsALineForEachCouncil(_ width: Int) throws {
    let text = SampleReport.text(SampleReport.review(Self.signed, [])) { $0.width = width }
    #expect(text.contains("\n  Vale County Council: adult care"))
    for line in text.split(separator: "\n") { #expect(line.unicodeScalars.count <= width, "\(line)") }
  }

  @Test func noSignatureIsOneLine() {
    let unsigned = Self.signed.split(separator: "\n").prefix(6).joined(separator: "\n")
    let review = SampleReport.review(unsigned, [])
    #expect(Self.part("Sign-off", of: SampleReport.text(review)) == ["  No signature is on record."])
    let empty = SampleReport.review("system: {name: Oldtown}", [])
    #expect(Self.part("Sign-off", of: SampleReport.text(empty)) == nil)
  }

  @Test func questionsAreCollectedOnceAtTheEnd() throws {
    func asking(_ severity: Severity, _ asks: String) -> SampleReport.Wanted {
      var wanted = SampleReport.Wanted(severity: severity, text: "Oldtown", message: "Something is open")
      wanted.asks = asks
      return wanted
    }
    let review = SampleReport.review(
      "system: {name: Oldtown}",
      [
        asking(.warning, "Who pays?"), asking(.error, "Who signs?"), asking(.warning, "Who pays?"),
        asking(.note, "Who knows?"), asking(.warning, ""),
      ])
    let text = SampleReport.text(review)
    let questions = try #require(Self.part("Questions for the applicant", of: text))
    #expect(Set(questions.map { $0.dropFirst(3) }) == ["Who pays?", "Who signs?"])
    #expect(questions.map { $0.prefix(3) } == ["1. ", "2. "])
    #expect(text.components(separatedBy: "Who pays?").count == 2)
    #expect(text.contains("To ask the applicant: Who knows?"))
    let quiet = SampleReport.text(review) { $0.quiet = true }
    #expect(quiet.contains("To ask the applicant: Who signs?"))
    #expect(Self.part("Questions for the applicant", of: SampleReport.text(Self.plain)) == nil)
  }

  private static let plain = SampleReport.review("system: {name: Oldtown}", [])

  @Test func exceptionsAreListedWithWhetherTheyCount() throws {
    let text = """
      system: {name: Oldtown}
      exceptions:
        - {criterion: A-1.3-01, because: There is one CCG., until: 2021-12-31}
        - {criterion: A-1.0-04, because: It is not ours.}
      """
    let review = SampleReport.review(text, [.init(text: "Oldtown", criteria: ["A-1.3-01"])])
    let part = try #require(Self.part("Exceptions claimed", of: SampleReport.text(review) { $0.width = 120 }))
      .joined(separator: " ")
    #expect(part.contains("There is one CCG (until "))
    #expect(part.contains("A reviewer has to agree."))
    #expect(part.contains("It is not ours. It does not count"))
    #expect(Self.part("Exceptions claimed", of: SampleReport.text(Self.plain)) == nil)
  }

  @Test func whatWasNotCheckedIsCountedByChapter() throws {
    let lines = try #require(Self.part("Not checked by this version", of: SampleReport.text(Self.plain)))
    let numbers = lines.joined(separator: " ").split(separator: "(").dropFirst().compactMap {
      Int($0.prefix { $0.isNumber })
    }
    #expect(numbers.reduce(0, +) == Self.plain.count(.notChecked))
  }
}
