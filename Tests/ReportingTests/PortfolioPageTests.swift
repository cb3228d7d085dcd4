import Guidance
import PageReading
import Portfolio
import Reporting
import RuleKit
import Testing

/// Several proposals side by side as a page.
struct PortfolioPageTests {
  private static let page = SystemsSample.page(SystemsSample.portfolio)

  /// The cells of the rows whose heading is `label`, table by table.
  private static func rows(_ label: String, in page: String) -> [[Substring]] {
    PageReading(page).texts(between: "<tr", and: "</tr>").filter { $0.contains("<th scope=\"row\">\(label)</th>") }
      .map { row in
        PageReading(String(row)).texts(between: "<td", and: "</td>").map { $0.drop { $0 != ">" }.dropFirst() }
      }
  }

  @Test func partsStandInTheirOrder() {
    #expect(
      PageReading(Self.page).parts == [
        "Systems", "Money", "Coverage and access", "Focus groups", "Questions on which several fall short",
        "Part by part", "Every question, system by system",
      ])
    #expect(Self.page.contains("<h1>4 proposals side by side</h1>"))
    #expect(Self.page.contains("<p class=\"verdict\">Changes are needed in 3 of 3</p>"))
    #expect(Self.page.contains("It is not a funding decision."))
  }

  @Test func hostileTextStaysText() {
    #expect(PageReading(Self.page).faults == [])
    #expect(Self.page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
  }

  /// Two of £1m and £2m each, and lines of £1m, £0.9m and, in the hostile one, £640,000; national: £121m in 2021/22.
  @Test func sumsStandBesideTheNationalFigures() {
    #expect(Self.rows("Allocations stated", in: Self.page) == [["£2,000,000", "£4,000,000", "£0"]])
    #expect(Self.rows("Transformation spend planned", in: Self.page) == [["£2,540,000", "£0", "£0"]])
    #expect(
      Self.rows("of the national money", in: Self.page) == [["1.7%", "1.4%", "0.0%"], ["2.1%", "0.0%", "0.0%"]])
    #expect(Self.page.contains("2021/22: 1 of 3 proposals does not give an allocation."))
    #expect(Self.rows("Primary care networks covered", in: Self.page) == [["2", "4", "4"]])
    #expect(Self.rows("of the 4 listed", in: Self.page) == [["50.0%", "100.0%", "100.0%"]])
    #expect(Self.rows("of the national number", in: Self.page) == [["-", "-", "2.0%"]])
    #expect(Self.rows("Rehabilitation", in: Self.page) == [["2", "0", "0", "0", "1"]])
    #expect(Self.rows("Eating disorders", in: Self.page) == [["0", "0", "0", "2", "1"]])
  }

  @Test func whatCannotBeReadIsShownAsSuch() throws {
    let row = try #require(Self.rows("4. -broken.json", in: Self.page).first)
    #expect(row.prefix(5) == ["-", "could not be read", "-", "-", "-"])
    #expect(row.last?.contains("In no sum, since it could not be read: line 1:") == true)
    let none = SystemsSample.page(Portfolio([PortfolioEntry(HostileSample.broken.review)]))
    #expect(none.contains("None could be read"))
    #expect(PageReading(none).parts == ["Systems"])
  }

  /// In words, whatever the colour: what the first finding on a question comes to, for every system.
  @Test func theMatrixSpeaksInWords() throws {
    let question = try #require(Criterion.withID("A-1.3-01")?.question.map { PanelQuestion.all[$0] })
    let rows = Self.rows("\(question.section) \(question.text)", in: Self.page)
    #expect(rows.count == 2)
    #expect(rows.first == ["3 of 3", "Oldtown, Barnard ICS, =1+1 &lt;script&gt;alert(1)&lt;/script&gt;", "-"])
    #expect(rows.last == ["error", "error", "error", "not read"])
    let known = Set(["error", "warning", "met", "found", "open", "not applicable", "left out", "not read"])
    for question in PanelQuestion.all {
      let cells = try #require(Self.rows(Self.escaped("\(question.section) \(question.text)"), in: Self.page).last)
      #expect(cells.count == 4 && cells.allSatisfy { known.contains(String($0)) }, "\(question.text)")
    }
  }

  private static func escaped(_ text: String) -> String {
    text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "&#39;")
  }

  /// No table is wider than a sheet of paper: seven systems make two of each.
  @Test func manySystemsMakeSeveralTables() {
    let page = SystemsSample.page(
      Portfolio((1...7).map { PortfolioEntry(SystemsSample.review("Town \($0)", [])) }))
    #expect(PageReading(page).texts(between: ">Systems 1 to 6</h3>", and: "</table>").count == 2)
    #expect(PageReading(page).texts(between: ">System 7</h3>", and: "</table>").count == 2)
    #expect(PageReading(page).faults == [])
    #expect(page.contains("<p>There is none.</p>"))
  }

  @Test func aSystemThatStandsTwiceIsSaid() {
    let twice = Portfolio([1, 2].map { _ in PortfolioEntry(SystemsSample.review("Oldtown", [])) })
    #expect(SystemsSample.page(twice).contains("Oldtown stands here 2 times: all of them are in the sums."))
  }
}
