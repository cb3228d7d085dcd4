import Guidance
import ProposalModel
import RuleKit

/// The money as it is declared and as its lines add up; baseline is cumulative and so never added over the years.
struct MoneyTables {
  private let funding: FundingPlan
  private let figures: Figures
  private let unplaced: Int

  init(_ review: Review) {
    funding = review.proposal.funding
    figures = review.figures
    unplaced = (funding.spend ?? []).count { $0.year == nil || $0.amount == nil }
  }

  /// In the order of a report; nil for what the document says nothing about.
  var all: [ReportTable] {
    [declaredAndRecomputed, bySourceAndPurpose, byPurposeAndSector, baselineByCCG].compactMap { $0 }
  }

  // MARK: Declared against recomputed

  var declaredAndRecomputed: ReportTable? {
    let allocation = funding.transformationAllocation
    let rows = [
      YearCells.amountsWithSum("Allocation, as declared") { allocation?[$0]?.value },
      YearCells.amountsWithSum("Lines, added up") { transformation($0) },
      difference,
      YearCells.amounts("Payments expected") { year in
        Self.sum((funding.releases ?? []).filter { $0.date.map { year.contains($0.value) } ?? false }.map(\.amount))
      }.map(Self.withoutSum),
      YearCells.amounts("Passed on by the CCG") { year in
        Self.sum((funding.distribution ?? []).filter { $0.year?.value == year }.map(\.amount))
      }.map(Self.withoutSum),
      YearCells.amounts("Kept for inequalities") { funding.ringfenceInequalities?.amount?[$0]?.value }
        .map(Self.withoutSum),
      YearCells.amounts("From other programmes") { year in
        Self.sum((funding.complementary ?? []).filter { $0.year?.value == year }.map(\.amount))
      }.map(Self.withoutSum),
    ].compactMap { $0 }
    guard !rows.isEmpty else { return nil }
    return ReportTable(
      title: "Money, as declared and as added up", columns: YearCells.columnsWithSum("Sum"),
      rows: rows, summary: inWords, remarks: unplacedInWords)
  }

  /// Lines less allocation, year by year.
  private var difference: ReportTable.Row? {
    let allocation = funding.transformationAllocation
    func gap(_ year: FinancialYear) -> Money? {
      guard let declared = allocation?[year]?.value, let lines = transformation(year) else { return nil }
      return lines - declared
    }
    guard let row = YearCells.amountsWithSum("Lines less allocation", gap) else { return nil }
    return ReportTable.Row(label: row.label, cells: row.cells, kind: .total)
  }

  private var inWords: String {
    let allocation = funding.transformationAllocation
    let gaps = YearCells.years.compactMap { year -> String? in
      guard let declared = allocation?[year]?.value, let lines = transformation(year), lines != declared else {
        return nil
      }
      let gap = lines - declared
      return "\(gap.magnitude) \(gap > .zero ? "over" : "under") in \(year)"
    }
    if allocation == nil { return "No allocation is declared, so the lines have nothing to be held against." }
    if YearCells.years.allSatisfy({ transformation($0) == nil }) { return "No line of transformation money is given." }
    return gaps.isEmpty
      ? "The lines of transformation money add up to the allocation of every year that has both."
      : "The lines of transformation money do not add up to the allocation: \(gaps.joined(separator: ", "))."
  }

  private var unplacedInWords: [String] {
    switch unplaced {
    case 0: []
    case 1: ["1 line without a readable year or amount is in none of these sums."]
    default: ["\(unplaced) lines without a readable year or amount are in none of these sums."]
    }
  }

  private func transformation(_ year: FinancialYear) -> Money? {
    Self.sum(figures.money.filter { $0.year == year && $0.source == .transformation }.map { $0.amount })
  }

  private static func sum(_ amounts: [Money]) -> Money? { amounts.isEmpty ? nil : amounts.total }

  private static func sum(_ amounts: [Located<Money>?]) -> Money? { sum(amounts.compactMap { $0?.value }) }

  private static func withoutSum(_ row: ReportTable.Row) -> ReportTable.Row {
    let given = row.cells.map { $0 == YearCells.notGiven ? "" : $0 }
    return ReportTable.Row(label: row.label, cells: given + [""])
  }

  // MARK: By source and purpose

  var bySourceAndPurpose: ReportTable? {
    let sources = MoneySource.allCases.filter { source in figures.money.contains { $0.source == source } }
    guard !sources.isEmpty else { return nil }
    var rows: [ReportTable.Row] = []
    for source in sources {
      let own = figures.money.filter { $0.source == source }
      // What is reached in a year is not spent again: baseline has no sum over the years.
      let isCumulative = source == .baseline || source == .youngAdultBaseline
      rows.append(Self.row(source.title, own, .total, isCumulative: isCumulative))
      for purpose in Purpose.allCases {
        let cells = own.filter { $0.purpose == purpose }
        if !cells.isEmpty { rows.append(Self.row(purpose.title, cells, .plain, isCumulative: isCumulative)) }
      }
    }
    let hasBaseline = sources.contains(.baseline) || sources.contains(.youngAdultBaseline)
    return ReportTable(
      title: "Lines by source and purpose", columns: YearCells.columnsWithSum("Source, and what it is for"), rows: rows,
      summary:
        "Lines of spend in \(sources.count == 1 ? "one source" : "\(sources.count) sources"), by what they are for.",
      remarks: hasBaseline ? ["Baseline is the level reached in a year, so it is not added over the years."] : [])
  }

  private static func row(
    _ label: String, _ cells: [Figures.MoneyCell], _ kind: ReportTable.Row.Kind, isCumulative: Bool
  ) -> ReportTable.Row {
    let amounts = YearCells.years.map { year in cells.filter { $0.year == year }.map(\.amount).total }
    let texts = amounts.map { $0 == .zero ? "-" : $0.description }
    return ReportTable.Row(
      label: label, cells: texts + [isCumulative ? "" : amounts.total.description], kind: kind,
      level: kind == .total ? 0 : 1)
  }

  // MARK: By purpose and sector

  /// Transformation money by who is paid, a part for each year.
  var byPurposeAndSector: ReportTable? {
    let cells = figures.money.filter { $0.source == .transformation && YearCells.years.contains($0.year) }
    let sectors = Sector.allCases.filter { sector in cells.contains { $0.sector == sector } }
    guard !sectors.isEmpty else { return nil }
    var rows: [ReportTable.Row] = []
    for year in YearCells.years {
      let inYear = cells.filter { $0.year == year }
      guard !inYear.isEmpty else { continue }
      rows.append(Self.row(year.description, inYear, sectors, kind: .total))
      for purpose in Purpose.allCases {
        let own = inYear.filter { $0.purpose == purpose }
        if !own.isEmpty { rows.append(Self.row(purpose.title, own, sectors, kind: .plain)) }
      }
    }
    return ReportTable(
      title: "Transformation money by purpose and sector",
      columns: ["Year, and what it is for"] + sectors.map(\.title) + ["All sectors"], rows: rows,
      summary: "Which kind of organisation is paid for what, year by year.")
  }

  private static func row(
    _ label: String, _ cells: [Figures.MoneyCell], _ sectors: [Sector], kind: ReportTable.Row.Kind
  ) -> ReportTable.Row {
    let amounts = sectors.map { sector in cells.filter { $0.sector == sector }.map(\.amount).total }
    return ReportTable.Row(
      label: label, cells: (amounts + [amounts.total]).map { $0 == .zero ? "-" : $0.description }, kind: kind,
      level: kind == .total ? 0 : 1)
  }

  // MARK: Baseline

  /// Each CCG's uplift, expected and planned; amounts count from 2018/19.
  var baselineByCCG: ReportTable? {
    var rows: [ReportTable.Row] = []
    for uplift in funding.baselineUplift ?? [] {
      let expected = YearCells.amounts("expected") { uplift.expected?[$0]?.value }
      let planned = YearCells.amounts("planned") { uplift.planned?[$0]?.value }
      guard expected != nil || planned != nil else { continue }
      rows.append(ReportTable.Row(label: uplift.ccg?.value ?? "A CCG without a name", cells: [], kind: .heading))
      let gap = YearCells.amounts("planned less expected") { year in
        guard let planned = uplift.planned?[year]?.value, let expected = uplift.expected?[year]?.value else {
          return nil
        }
        return planned - expected
      }
      rows += [expected, planned, gap].compactMap { $0 }.map { row in
        ReportTable.Row(label: row.label, cells: row.cells, level: 1)
      }
    }
    guard !rows.isEmpty else { return nil }
    return ReportTable(
      title: "Baseline uplift by CCG", columns: YearCells.columns("CCG"), rows: rows,
      summary: "What each CCG's baseline is expected to gain, and what its contracts offer.",
      remarks: ["Amounts count from 2018/19 to the year, so they are not added over the years (1.1)."])
  }
}
