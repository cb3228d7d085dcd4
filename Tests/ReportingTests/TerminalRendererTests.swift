import ProposalModel
import Reporting
import RuleKit
import Testing

struct TerminalRendererTests {
  private static let document = """
    proposal:
      stage: final
    system:
      name: Oldtown
      kind: ICS
      region: Midlands
      nominated_ccg: NHS Elsewhere CCG
    coverage:
      pcns: [{name: Riverside PCN, covered_from: 2021-10-01}]
    """

  private static let review = SampleReport.review(
    document,
    [
      .init(
        severity: .warning, text: "Riverside PCN",
        message:
          "The PCN is covered only from the middle of the first year, which is later than the plan says elsewhere"),
      .init(
        rule: "funding/sample", text: "NHS Elsewhere CCG",
        message: "“NHS Elsewhere CCG” is not among the system's CCGs",
        help: "Name one of them.", criteria: ["A-1.3-01"], notes: ["It is named here"]),
    ])

  /// The layout, line by line; what counts criteria has tests of its own.
  @Test func showsPlaceValueRemedyAndGuidance() {
    let text = SampleReport.text(Self.review)
    let body = text[text.range(of: "\nAnnex A")!.lowerBound..<text.range(of: "\nNot checked")!.lowerBound]
    #expect(
      body == """

        Annex A, section 1.3: Is exactly one CCG nominated to receive the money?
        ------------------------------------------------------------------------

        sample.yaml:7:18: error: “NHS Elsewhere CCG” is not among the system's CCGs
        7 |   nominated_ccg: NHS Elsewhere CCG
          |                  ^^^^^^^^^^^^^^^^^
            How to mend it: Name one of them.
            The guidance asks: A-1.3-01, Exactly one nominated CCG (Annex A, section
              1.3)
            Note: sample.yaml:7:18: It is named here
            Rule: funding/sample

        The document itself
        -------------------

        sample.yaml:9:17: warning: The PCN is covered only from the middle of the first
            year, which is later than the plan says elsewhere
        9 |   pcns: [{name: Riverside PCN, covered_from: 2021-10-01}]
          |                 ^^^^^^^^^^^^^
            Rule: system/sample

        The plan by year  2021/22  2022/23  2023/24
        Coverage at the end of the year
          PCNs covered    1 of 1   1 of 1   1 of 1

        Sign-off
          No signature is on record.

        """)
    #expect(text.hasSuffix("\n\n1 document checked: 1 error, 1 warning, 0 notes.\n"))
  }

  @Test func saysWhatWasCheckedAndWhatItIsNot() {
    let text = SampleReport.text(Self.review)
    #expect(text.contains("  System    Oldtown (ICS), Midlands region\n"))
    #expect(text.contains("  Stage     final\n"))
    #expect(text.contains("  Outcome   Changes are needed: 1 error, 1 warning.\n"))
    #expect(text.contains("It is not a funding decision."))
    let unchecked = Self.review.count(.notChecked)
    #expect(unchecked > 0)
    #expect(text.split(separator: " ").joined(separator: " ").contains("other \(unchecked)."))
  }

  @Test func aDocumentThatCannotBeReadSaysSo() {
    let review = SampleReport.review("a: [1\nb: \"", [])
    let text = SampleReport.text(review)
    #expect(!review.checked)
    #expect(text.contains("Could not be checked: the document could not be read"))
    #expect(text.hasSuffix("\n1 document could not be checked.\n"))
  }

  @Test func theStageIsExplainedWhenTheDocumentGivesNone() {
    let text = SampleReport.text(SampleReport.review("system: {name: Oldtown}", []))
    #expect(text.contains("judged as final; the document does not give a stage"))
  }

  @Test(arguments: [40, 60, 80, 120])
  func nothingIsWiderThanTheTerminal(_ width: Int) {
    let text = SampleReport.text(Self.review) { $0.width = width }
    for line in text.split(separator: "\n") { #expect(line.unicodeScalars.count <= width, "\(line)") }
  }

  /// Colour adds to the text and takes nothing away.
  @Test func colourIsNeverAlone() {
    let plain = SampleReport.text(Self.review)
    let coloured = SampleReport.text(Self.review) { $0.colour = true }
    #expect(!plain.unicodeScalars.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31merror:"))
    #expect(coloured.contains("\u{1B}[33mwarning:"))
    var stripped = ""
    var isInside = false
    for scalar in coloured.unicodeScalars {
      if scalar == "\u{1B}" { isInside = true }
      if !isInside { stripped.unicodeScalars.append(scalar) }
      if scalar == "m" { isInside = false }
    }
    #expect(stripped == plain)
  }

  @Test func manyNotesAreCountedAndShownOnRequest() {
    let notes = (1...6).map { SampleReport.Wanted(severity: .note, text: "Oldtown", message: "Note number \($0)") }
    let review = SampleReport.review(Self.document, notes)
    #expect(!SampleReport.text(review).contains("Note number"))
    #expect(SampleReport.text(review).contains("6 notes not shown: --notes shows them."))
    #expect(SampleReport.text(review) { $0.allNotes = true }.contains("Note number 6"))
    let few = SampleReport.review(Self.document, Array(notes.prefix(5)))
    #expect(SampleReport.text(few).contains("Note number 5"))
  }

  @Test func theWorstFindingsAreShownWhenThereAreTooMany() {
    let review = SampleReport.review(
      Self.document,
      (1...5).map { SampleReport.Wanted(severity: .warning, text: "final", message: "Warning \($0)") } + [
        .init(text: "Riverside", message: "The error")
      ])
    let text = SampleReport.text(review) { $0.mostFindings = 2 }
    #expect(text.contains("The error"))
    #expect(text.contains("Warning 1"))
    #expect(!text.contains("Warning 2"))
    #expect(text.contains("4 further findings not shown"))
  }

  @Test func quietShowsFindingsAndNothingElse() {
    let text = SampleReport.text(Self.review) { $0.quiet = true }
    #expect(text.contains("error: “NHS Elsewhere CCG”"))
    #expect(!text.contains("Outcome"))
    #expect(!text.contains("The plan by year"))
    #expect(SampleReport.text(SampleReport.review(Self.document, [])) { $0.quiet = true }.isEmpty)
  }

  /// Declared and funded stand side by side, in words.
  @Test func focusGroupsAreShownAsDeclaredAndAsFunded() {
    let review = SampleReport.review(
      """
      funding:
        spend:
          - {year: 2021/22, amount: "£640,000", purpose: eating-disorders, source: transformation}
      focus_groups:
        rehabilitation: {years: [2022/23]}
      """, [])
    let lines = SampleReport.text(review).split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    let start = lines.firstIndex(of: "Eating disorders no focus no focus no focus")
    #expect(start.map { lines[$0 + 1] } == "money planned £640,000 none none")
    let other = lines.firstIndex(of: "Rehabilitation no focus focus no focus")
    #expect(other.map { lines[$0 + 1] } == "money planned none none none")
  }
}
