import Foundation
import Reporting
import RuleKit
import Testing

/// The letter to the authors: blockers first, plain words, nobody's details.
struct FeedbackLetterTests {
  private static let document = """
    proposal: {stage: first-draft}
    system: {name: Oldtown, kind: ICS, nominated_ccg: NHS Elsewhere CCG}
    coverage: {pcns: [{name: Riverside PCN}]}
    """

  private static func letter(_ wanted: [SampleReport.Wanted], _ document: String = document) throws -> String {
    let format = try #require(ReportFormat.named("feedback"))
    let report = Report([Report.Document(SampleReport.review(document, wanted))])
    return String(decoding: report.rendered(as: format), as: UTF8.self)
  }

  @Test func whatHasToChangeComesFirst() throws {
    let letter = try Self.letter([
      .init(
        severity: .warning, text: "Riverside PCN", message: "It starts late", help: "Say why", asks: "Why so late?"),
      .init(severity: .note, text: "Oldtown", message: "A remark"),
      .init(text: "NHS Elsewhere CCG", message: "It is not listed", criteria: ["A-1.3-01"], notes: ["The list"]),
    ])
    #expect(letter.hasPrefix("To: Oldtown ICS\nAbout: your proposal for the transformation of community"))
    #expect(letter.contains("mental health services, first draft\n"))
    #expect(letter.contains("We found 1 point that has to change, and 1 point to improve or explain.\n"))
    let change = try #require(letter.range(of: "WHAT HAS TO CHANGE"))
    let improve = try #require(letter.range(of: "WHAT TO IMPROVE OR EXPLAIN"))
    let ask = try #require(letter.range(of: "QUESTIONS FOR YOU\n1. Why so late?\n"))
    #expect(change.lowerBound < improve.lowerBound && improve.lowerBound < ask.lowerBound)
    #expect(
      letter[change.upperBound...].hasPrefix(
        """


        Is exactly one CCG nominated to receive the money? (Annex A, section 1.3)
        1. It is not listed (line 2).
           See also: line 2: The list.
        """))
    #expect(letter.contains("1. It starts late (line 3).\n   What to do: Say why.\n"))
    #expect(!letter.contains("A remark"))
    #expect(letter.contains("1 further remark for you to consider"))
    #expect(letter.contains("This letter is not a funding decision"))
    #expect(letter.contains("does not mean that they are met."))
  }

  /// A question of the panel that stands over the points is not asked a second time at the end.
  @Test func noQuestionIsAskedTwice() throws {
    let question = "Is exactly one CCG nominated to receive the money?"
    let letter = try Self.letter([
      .init(text: "NHS Elsewhere CCG", message: "It is not listed", criteria: ["A-1.3-01"], asks: question),
      .init(text: "Oldtown", message: "Which is it", asks: "Which one?"),
    ])
    #expect(letter.components(separatedBy: question).count == 2)
    #expect(letter.contains("QUESTIONS FOR YOU\n1. Which one?\n\n"))
  }

  /// What might be a person's is left out, and the letter says so; what only looks like it stays.
  @Test(arguments: [
    ("NHS number 943 476 5919 in the story", "NHS number [left out] in the story"),
    ("NHS number 9434765919.", "NHS number [left out]."),
    ("ring 07700 900123 or (01632) 960 001 today", "ring [left out] or [left out] today"),
    ("ring +44 20 7946 0018", "ring [left out]"),
    ("write to jo.o'neill@example.org, soon", "write to [left out], soon"),
    ("insurance QQ 12 34 56 C", "insurance [left out]"),
    ("Jo, born 3 March 1980, says", "Jo, born [left out], says"),
    ("DOB: 03/03/1980", "DOB: [left out]"),
    ("£2,400,027 of £12,400,000.50 in 2021/22", "£2,400,027 of £12,400,000.50 in 2021/22"),
    ("between 2020-11-18 2021-01-20", "between 2020-11-18 2021-01-20"),
    ("640000 and 1250000", "640000 and 1250000"),
    ("A-2.2.1-05 and funding.spend[16]", "A-2.2.1-05 and funding.spend[16]"),
    ("signed on 12 November 2020", "signed on 12 November 2020"),
    ("to england.midlandsmentalhealth@nhs.net", "to england.midlandsmentalhealth@nhs.net"),
  ])
  func personalDetailsAreLeftOut(_ message: String, _ expected: String) throws {
    let letter = try Self.letter([.init(text: "Riverside PCN", message: message)])
    #expect(letter.contains("1. \(expected) (line 3)."), "\(letter)")
    #expect(letter.contains("it is left out") == (message != expected))
  }

  @Test func aDocumentThatCannotBeReadGetsALetterAsWell() throws {
    let letter = try Self.letter([], "a: [1\nb: \"")
    #expect(letter.contains("We could not read your document."))
    #expect(letter.contains("WHAT KEEPS US FROM READING IT"))
    #expect(letter.contains("line 2"))
  }
}
