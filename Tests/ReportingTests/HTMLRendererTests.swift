import Foundation
import PageReading
import ProposalModel
import Reporting
import RuleKit
import Testing

/// The page for the panel; what only a browser can tell is checked there.
struct HTMLRendererTests {
  private static func page(_ reviews: [Review]) -> String {
    String(decoding: Report(reviews.map { Report.Document($0) }).rendered(as: .html), as: UTF8.self)
  }

  private static let probe = #""><img src=x onerror='a'>&amp;</script><script>alert(1)</script>"#

  /// Whatever a document holds, the page has the elements that the report writes and no others.
  @Test func hostileTextStaysText() throws {
    let text = """
      system:
        name: '\(Self.probe.split(separator: "'").joined(separator: "''"))'
        nominated_ccg: NHS Oldtown CCG
      coverage: {pcns: [{name: '<b>Riverside</b>', covered_from: 2021-10-01}]}
      exceptions: [{criterion: A-2.8-06, because: '<i>none</i>'}]
      """
    let review = SampleReport.review(
      text, name: "<img src=y>.yaml",
      [
        .init(
          rule: "a/<u>", text: "<b>Riverside</b>", message: Self.probe, help: Self.probe, criteria: ["A-1.3-01"],
          notes: [Self.probe], asks: Self.probe)
      ])
    let page = Self.page([review])
    #expect(PageReading(page).faults == [])
    #expect(page.contains("&quot;&gt;&lt;img src=x onerror=&#39;a&#39;&gt;&amp;amp;&lt;/script&gt;"))
  }

  @Test func wordsOfTheFormatStandOut() {
    func help(_ text: String) -> String {
      Self.page([SampleReport.review("system: {name: Oldtown}", [.init(text: "Oldtown", help: text)])])
    }
    #expect(help("Add `<b>` to `system`.").contains("Add <code>&lt;b&gt;</code> to <code>system</code>."))
    #expect(help("One ` alone").contains("One ` alone"))
  }

  /// The hash of the policy is that of the sheet, or the browser would refuse it.
  @Test func onlyTheOwnStyleMayBeUsed() throws {
    let page = Self.page([SampleReport.review("system: {name: Oldtown}", [])])
    let policy = try #require(page.range(of: "default-src 'none'; style-src 'sha256-"))
    let hash = page[policy.upperBound...].prefix { $0 != "'" }
    #expect(hash.count == 44)
    #expect(!page.contains("<script"))
    #expect(!page.contains("style=\""))
    #expect(!page.contains("http://"))
    #expect(!page.contains("https://"))
  }

  /// The parts stand in the order in which a panel reads.
  @Test func partsStandInTheirOrder() {
    let review = SampleReport.review(
      """
      proposal: {stage: final, submitted: 2021-01-20 12:00}
      system: {name: Oldtown, kind: ICS, region: Midlands, organisations: [{name: NHS Oldtown CCG, kind: ccg}]}
      funding: {transformation_allocation: {2021/22: £1m}, spend: [{id: S1, year: 2021/22, amount: £1m, purpose: core}]}
      coverage: {pcns: [{name: Riverside PCN, covered_from: 2021-10-01}]}
      access: {trajectory: {2021/22: 10}}
      focus_groups: {rehabilitation: {years: [2021/22]}}
      exceptions: [{criterion: A-2.8-06, because: Agreed}]
      """, [.init(text: "Riverside PCN", asks: "Which PCN is it?")])
    let page = Self.page([review])
    #expect(
      PageReading(page).parts == [
        "Essential criteria", "Findings by question", "Money", "Focus groups by year", "Coverage and access",
        "Sign-off", "Evidence by question", "Exceptions claimed", "Questions for the applicant",
        "What was not checked", "Annex: every line of spend",
      ])
    #expect(page.contains("<h1>Review of Oldtown ICS</h1>"))
    #expect(page.contains("<dt>Submitted</dt><dd>20 January 2021"))
    #expect(page.contains("<p class=\"verdict\">Changes are needed</p>"))
  }

  @Test func theValueIsMarkedInItsLine() {
    let page = Self.page([SampleReport.review("system: {name: Öld & <town>}", [.init(text: "Öld & <town>")])])
    #expect(page.contains("<pre>1 | system: {name: <mark>Öld &amp; &lt;town&gt;</mark>}\n</pre>"))
  }

  @Test func whatCannotBeReadSaysSo() {
    let page = Self.page([SampleReport.review("a: [1\nb: \"", [])])
    #expect(page.contains("<p class=\"verdict\">Could not be checked</p>"))
    #expect(!page.contains("Essential criteria"))
  }

  /// Each document has a part of its own, with ids of its own, and a line in the overview.
  @Test func severalDocumentsShareAPage() {
    let reviews = ["Oldtown", "Barnard"].map { name in
      SampleReport.review(
        """
        system: {name: \(name), kind: ICS}
        access: {trajectory: {2021/22: 10}, minimum_expectation: {2021/22: 9}}
        """, name: "\(name).yaml", [.init(text: name)])
    }
    let page = Self.page(reviews)
    #expect(page.contains("<h1>Review of 2 proposals</h1>"))
    #expect(page.contains("<a href=\"#document2\">Barnard.yaml</a>"))
    #expect(PageReading(page).faults == [])
  }

  /// A panel looks for every part, and has to be told where a proposal says nothing.
  @Test func whatIsNotThereIsSaid() {
    let page = Self.page([SampleReport.review("system: {name: Oldtown}", [])])
    for words in [
      "The document says nothing about money.", "The document gives no year of focus",
      "The document says neither which networks are covered", "The authors claim none.", "The review has none.",
      "A passage that was found is not a criterion that is met.",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(PageReading(page).parts.count == 10)
  }
}
