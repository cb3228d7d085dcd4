import Reporting
import RuleKit
import Testing

/// The review as Markdown: nothing of a proposal is markup, and it never outgrows a job's summary.
struct MarkdownRendererTests {
  private static func markdown(_ reviews: [Review], _ change: (inout RenderingOptions) -> Void = { _ in }) throws
    -> String
  {
    var options = RenderingOptions()
    change(&options)
    let format = try #require(ReportFormat.named("markdown"))
    return String(decoding: Report(reviews.map { Report.Document($0) }).rendered(as: format, options), as: UTF8.self)
  }

  @Test(arguments: [
    ("<b>x</b>", #"\<b\>x\</b\>"#), ("[a](http://b)", #"\[a\](http\://b)"#), ("![i](j)", #"!\[i\](j)"#),
    ("| cell |", #"\| cell \|"#), ("*a* _b_ `c` ~d~ $e$", #"\*a\* \_b\_ \`c\` \~d\~ \$e\$"#), ("&lt;", #"\&lt;"#),
    ("# no", ##"\# no"##), ("- no", #"\- no"#), ("1. no", #"1\. no"#), ("a\n\n    b", "a     b"),
    ("www.example.org", #"www\.example.org"#), ("@panel, a@b.org", "@<!-- -->panel, a@<!-- -->b.org"),
    ("back\\slash", #"back\\slash"#),
  ])
  func textIsShownAsItWasWritten(_ text: String, _ expected: String) throws {
    let review = SampleReport.review("system: {name: Oldtown}", [.init(text: "Oldtown", message: text)])
    let line = try #require(try Self.markdown([review]).split(separator: "\n").first { $0.hasPrefix("- **error") })
    #expect(line == "- **error, line 1:** \(expected)")
  }

  @Test func tablesAndListsStandInTheirOrder() throws {
    let review = SampleReport.review(
      """
      system: {name: Oldtown, kind: ICS}
      funding: {transformation_allocation: {2021/22: £1m}, spend: [{id: S1, year: 2021/22, amount: £1m, purpose: core}]}
      exceptions: [{criterion: A-2.8-06, because: Agreed}]
      """, [.init(text: "Oldtown", asks: "Which one?")])
    let text = try Self.markdown([review])
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("#") }
    #expect(
      headings == [
        "# Review against the 2021/22 guidance for community mental health", "## Oldtown ICS", "### Essential criteria",
        "### Findings", "#### The document itself", "### Money, as declared and as added up",
        "### Lines by source and purpose", "### Transformation money by purpose and sector",
        "### Shares of transformation money", "### Lines by outcome", "### Exceptions claimed",
        "### Questions for the applicant", "### What was not checked",
      ])
    #expect(text.contains("| **Transformation money** | **£1,000,000** | **-** | **-** | **£1,000,000** |\n"))
    #expect(text.contains("|---|---:|---:|---:|---:|\n"))
    #expect(text.contains("1. Which one?\n"))
    #expect(text.contains("It is not a funding decision."))
  }

  /// A megabyte holds about half of these findings; the rest is counted, and nothing else is lost.
  @Test func whatIsCutIsCounted() throws {
    let long = String(repeating: "x", count: 4000)
    let wanted = (1...500).map { SampleReport.Wanted(text: "Oldtown", message: "\($0) \(long)", asks: "Why?") }
    let text = try Self.markdown([SampleReport.review("system: {name: Oldtown}", wanted)])
    #expect(text.utf8.count <= 1 << 20)
    #expect(text.utf8.count > 1_000_000)
    let shown = text.split(separator: "\n").count { $0.hasPrefix("- **error") }
    #expect(text.contains("**\(500 - shown) further findings not shown: the report holds 1 MiB at the most.**"))
    #expect(text.contains("### Questions for the applicant"))
  }

  @Test func documentsBeyondTheLimitAreCounted() throws {
    let long = String(repeating: "x", count: 100_000)
    let review = SampleReport.review("system: {name: Oldtown}", [.init(text: "Oldtown", message: "a", asks: long)])
    let text = try Self.markdown(Array(repeating: review, count: 14))
    #expect(text.utf8.count <= 1 << 20)
    #expect(text.contains("14 documents checked"))
    #expect(text.contains("nor the tables: the report holds 1 MiB at the most."))
  }
}
