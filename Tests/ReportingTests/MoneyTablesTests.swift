import Testing

/// The money in the report for terminals: sums, shares with the guidance's words, lines by outcome.
struct MoneyTablesTests {
  private static let document = """
    system: {name: Oldtown, kind: ICS}
    funding:
      transformation_allocation: {2021/22: £1m, 2022/23: £2m, 2023/24: £3m}
      baseline_uplift: [{ccg: NHS Oldtown CCG, expected: {2021/22: £5k}, planned: {2021/22: £4k}}]
      spend:
        - {id: S1, year: 2021/22, amount: £600k, purpose: core, category: staff}
        - {id: S2, year: 2021/22, amount: £400k, purpose: rehabilitation, category: vcse}
        - {id: S3, year: 2022/23, amount: £2.1m, purpose: core, category: staff}
        - {id: S4, year: 2022/23, amount: £1, source: baseline, purpose: core}
        - {id: S5, year: 2021/22, amount: £10k, purpose: core, description: Crisis café in the town}
    """

  private static let lines = SampleReport.text(SampleReport.review(document, [])).split(separator: "\n")
    .map { $0.split(separator: " ").joined(separator: " ") }

  @Test func declaredStandsBesideRecomputed() {
    #expect(Self.lines.contains("Allocation, as declared £1,000,000 £2,000,000 £3,000,000 £6,000,000"))
    #expect(Self.lines.contains("Lines, added up £1,010,000 £2,100,000 not given not given"))
    #expect(Self.lines.contains("Lines less allocation £10,000 £100,000 not given not given"))
  }

  /// What has a year for each column has a sum; baseline, which is cumulative, has none.
  @Test func baselineIsNeverAddedOverTheYears() {
    #expect(Self.lines.contains("Transformation money £1,010,000 £2,100,000 - £3,110,000"))
    #expect(Self.lines.contains("Rehabilitation £400,000 - - £400,000"))
    #expect(Self.lines.contains("CCG baselines - £1 -"))
    #expect(Self.lines.contains("Baseline is the level reached in a year, so it is not added over the years."))
  }

  /// 400 of 1,010 thousand is 39.6%; over the years, of 3,110 thousand, 12.9%.
  @Test func sharesSayWhoseNumberTheyAreHeldAgainst() throws {
    let vcse = try #require(Self.lines.firstIndex(of: "VCSE 39.6% 0.0% 12.9%"))
    #expect(Self.lines[vcse + 1].hasPrefix("To be stated (2.5.3); no number."))
    let text = Self.lines.joined(separator: " ")
    #expect(text.contains("the line of 80% is this tool's own."))
    #expect(text.contains("the line of 15% is this tool's own."))
    #expect(text.contains("22% on average and to 48% at the most (Board paper, paragraph 15): for comparison only."))
  }

  @Test func linesStandUnderTheirOutcome() {
    #expect(Self.lines.contains("Pays for a use that is ruled out 1 - - 1"))
    #expect(Self.lines.contains("Nothing ruled out was found 2 1 - 3"))
    #expect(Self.lines.contains("Other money, which these rules do not bind - 1 - 1"))
    #expect(Self.lines.contains("S5 2021/22 £10,000 ruled out"))
  }

  /// Eighty columns hold every table of a plan with seven-figure sums; narrower pages get a line for each cell.
  @Test(arguments: [40, 60, 80])
  func tablesKeepToTheWidth(_ width: Int) {
    let text = SampleReport.text(SampleReport.review(Self.document, [])) { $0.width = width }
    for line in text.split(separator: "\n") { #expect(line.unicodeScalars.count <= width, "\(line)") }
    #expect(text.contains("    2021/22: £1,000,000\n") == (width < 80))
  }
}
