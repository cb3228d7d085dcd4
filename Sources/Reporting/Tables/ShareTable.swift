import Guidance
import ProposalModel
import RuleKit

/// The shares of transformation money that the guidance speaks of, with its words on each, and whose the number is
/// where one is printed: the guidance gives hardly any (Annex A, 1.2, 2.4.2, 2.5.3, 2.6.1, 2.10 and 2.11).
struct ShareTable {
  private struct Part {
    let label: String
    let words: String
    let amount: (SpendShares) -> Money
    var level = 0
  }

  private let years: [SpendShares]
  private let proposal: Proposal

  init(_ review: Review) {
    proposal = review.proposal
    years = YearCells.years.map { SpendShares($0, in: review.proposal) }
  }

  /// nil when no transformation money is planned.
  var table: ReportTable? {
    guard years.contains(where: { $0.total > .zero }) else { return nil }
    var rows = parts.map(row)
    if let population = olderPeople { rows.append(population) }
    return ReportTable(
      title: "Shares of transformation money", columns: YearCells.columnsWithSum("Share"), rows: rows,
      remarkHeading: "What the guidance says",
      summary: "Each is a share of all the transformation money of the year. The guidance gives no number for most of "
        + "them, and no share by itself is a finding.",
      remarks: undecided)
  }

  private func row(_ part: Part) -> ReportTable.Row {
    let amounts = years.map(part.amount)
    let cells = zip(amounts, years).map { Self.share($0, of: $1.total) }
    return ReportTable.Row(
      label: part.label, cells: cells + [Self.share(amounts.total, of: years.map(\.total).total)], level: part.level,
      workings: amounts.map(\.description) + [amounts.total.description], remark: part.words)
  }

  private static func share(_ amount: Money, of whole: Money) -> String {
    amount.share(of: whole).map(YearCells.percentage) ?? ""
  }

  private var parts: [Part] {
    let proposal = proposal
    let own = OwnSettings.shareLines
    return [
      Part(
        label: "Provider staff and VCSE",
        words: "“Vast majority” (1.2), without a number. At half or below it is asked about; the line of "
          + "\(Self.percent(own.staffAndVCSEBasisPoints)) is this tool's own.", amount: \.strict),
      Part(
        label: "with other staff and delivery",
        words: "Whether these count as well is left open (1.2).", amount: \.broad, level: 1),
      Part(
        label: "Infrastructure",
        words: "“Minor” (1.2), without a number. Above half it is asked about; the line of "
          + "\(Self.percent(own.infrastructureBasisPoints)) is this tool's own.", amount: \.infrastructure),
      Part(
        label: "VCSE",
        words: "To be stated (2.5.3); no number. Plans for 2022/23 came to "
          + "\(Self.percent(VCSEBenchmarks.averageShareBasisPoints)) on average and to "
          + "\(Self.percent(VCSEBenchmarks.highestShareBasisPoints)) at the most (Board paper, paragraph 15): for "
          + "comparison only.", amount: \.vcse),
      Part(
        label: "Programme delivery", words: "An “appropriate proportion” may be set aside (1.2); no number.",
        amount: \.programmeDelivery),
      Part(label: "Core model", words: "The “majority” (2.6.1), read as more than half over the three years.") { year in
        proposal.spend(on: Purpose.core, in: year.year, from: .transformation)
      },
      Part(label: "Focus groups", words: "All three have to be improved (2.6.1); no number.") { year in
        proposal.spend(on: Purpose.focusGroups, in: year.year, from: .transformation)
      },
      Part(label: "Inequalities", words: "Kept apart, in line with who lives there (2.10); no number.") { year in
        proposal.transformationMoney(for: .inequalities, in: year.year)
      },
      Part(label: "Co-production", words: "Money of its own (2.11); no number.") { year in
        proposal.transformationMoney(for: .coProduction, in: year.year)
      },
      Part(
        label: "Older adults", words: "In proportion to population and demand (2.4.2); no number.",
        amount: \.olderAdults),
    ]
  }

  /// The share of the document's own adult population that is 65 and over, beside older adults' share of the money.
  private var olderPeople: ReportTable.Row? {
    guard let people = proposal.system.population, let older = people.aged65AndOver?.value,
      let adults = people.adults?.value, adults > 0
    else { return nil }
    let share = YearCells.percentage(Double(older) / Double(adults))
    let working = "\(grouped(older)) of \(grouped(adults))"
    return ReportTable.Row(
      label: "65 and over among adults here", cells: ["", "", "", share], level: 1,
      workings: ["", "", "", working], remark: "From the document's own figures; to read beside the line above.")
  }

  private var undecided: [String] {
    let open = years.filter { $0.unallocated > .zero }
    guard !open.isEmpty else { return [] }
    return [
      "Not yet given a purpose: " + open.map { "\($0.unallocated) of \($0.year)" }.joined(separator: ", ")
        + ". It counts in the whole, and for no share."
    ]
  }

  private static func percent(_ basisPoints: Int) -> String { "\(basisPoints / 100)%" }
}
