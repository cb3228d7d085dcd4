import Foundation
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
    let written: Set<Substring> = [
      "html", "head", "meta", "title", "link", "style", "body", "a", "header", "p", "main", "h1", "h2", "h3", "h4",
      "dl",
      "dt", "dd", "div", "ul", "ol", "li", "b", "nav", "section", "article", "span", "pre", "mark", "table", "thead",
      "tbody", "tr", "th", "td", "figure", "svg", "desc", "text", "rect", "line", "figcaption", "footer",
    ]
    let style = try #require(page.range(of: "<style>")?.upperBound)
    let end = try #require(page.range(of: "</style>"))
    let body = page[end.upperBound...]
    for tag in (page[..<style] + body).split(separator: "<").dropFirst() where !tag.hasPrefix("!DOCTYPE") {
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      #expect(written.contains(name), "\(tag.prefix(40))")
    }
    #expect(page.contains("&quot;&gt;&lt;img src=x onerror=&#39;a&#39;&gt;&amp;amp;&lt;/script&gt;"))
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
    let parts = page.components(between: "<h2 id=\"", and: "</h2>").map { $0.drop { $0 != ">" }.dropFirst() }
    #expect(
      parts == [
        "Essential criteria", "Findings by question", "Money", "Focus groups by year", "Coverage and access",
        "Sign-off",
        "Evidence by question", "Exceptions claimed", "Questions for the applicant", "What was not checked",
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
    let ids = page.components(between: " id=\"", and: "\"")
    #expect(Set(ids).count == ids.count)
    for link in page.components(between: "<a href=\"#", and: "\"") { #expect(ids.contains(link), "\(link)") }
  }
}

extension String {
  /// What stands between each `start` and the next `end`.
  fileprivate func components(between start: String, and end: String) -> [Substring] {
    var found: [Substring] = []
    var rest = self[...]
    while let from = rest.range(of: start), let to = rest[from.upperBound...].range(of: end) {
      found.append(rest[from.upperBound..<to.lowerBound])
      rest = rest[to.upperBound...]
    }
    return found
  }
}
