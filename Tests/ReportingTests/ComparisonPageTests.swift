import Comparison
import PageReading
import Reporting
import RuleKit
import Testing

/// Two versions of a proposal compared, as a page.
struct ComparisonPageTests {
  private static let page = SystemsSample.page(SystemsSample.comparison)

  private static func table(_ title: String, in page: String) -> Substring? {
    PageReading(page).texts(between: ">\(title)</h3>", and: "</table>").first
  }

  @Test func partsStandInTheirOrder() {
    #expect(
      PageReading(Self.page).parts == [
        "Findings", "Criteria whose status changed", "Planned spend, added up", "What the fields hold",
      ])
    #expect(Self.page.contains("<h1>Two versions compared: Oldtown ICS</h1>"))
    #expect(Self.page.contains("<p class=\"verdict\">Changes are needed in the new version</p>"))
    #expect(Self.page.contains("<li><b>1</b> fixed</li>\n<li><b>1</b> new</li>\n<li><b>1</b> still open</li>"))
    #expect(Self.page.contains("It is not a funding decision."))
    #expect(PageReading(Self.page).faults == [])
  }

  @Test func everyFindingStandsWhereItBelongs() throws {
    #expect(try #require(Self.table("New (1)", in: Self.page)).contains("More than the allocation"))
    #expect(try #require(Self.table("Fixed (1)", in: Self.page)).contains("No CCG is nominated"))
    #expect(try #require(Self.table("Still open (1)", in: Self.page)).contains("It starts late"))
  }

  @Test func whatGotWorseIsToldApartFromWhatGotBetter() throws {
    let worse = try #require(Self.table("Worse than before (1)", in: Self.page))
    #expect(worse.contains("A-1.0-05") && !worse.contains("A-1.3-01"))
    let better = try #require(Self.table("Better than before (1)", in: Self.page))
    #expect(better.contains("A-1.3-01") && better.contains("<td>not met</td><td>met</td>"))
    let amounts = try #require(Self.table("Amounts (1)", in: Self.page))
    #expect(amounts.contains("Funding › Spend S1 › Amount"))
    #expect(amounts.contains("<td>£1,000,000</td><td>£1,100,000</td>"))
    #expect(Self.page.contains("<td>£1,000,000</td><td>£1,100,000</td><td>+£100,000</td>"))
  }

  @Test func hostileTextStaysText() {
    let page = SystemsSample.page(Comparison(SystemsSample.review("Oldtown", []), HostileSample.review))
    #expect(PageReading(page).faults == [])
    #expect(page.contains("The two name different systems, Oldtown and =1+1 &lt;script&gt;"))
    #expect(page.contains("::error::=HYPERLINK"))
  }

  @Test func aVersionThatCannotBeReadIsComparedWithNothing() {
    let page = SystemsSample.page(Comparison(SystemsSample.review("Oldtown", []), HostileSample.broken.review))
    #expect(page.contains("Nothing was compared"))
    #expect(PageReading(page).parts == [])
  }

  @Test func nothingHasChanged() {
    let same = SystemsSample.review("Oldtown", [])
    let page = SystemsSample.page(Comparison(same, same))
    for words in ["There is no finding in either version.", "None has changed.", "No sum has changed.", "No field has"]
    {
      #expect(page.contains(words), "\(words)")
    }
  }
}
