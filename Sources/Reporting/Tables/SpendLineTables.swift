import ProposalModel
import RuleKit
import SpendUse

/// Lines of spend by what was made of them, and the lines behind the figures.
struct SpendLineTables {
  private enum Outcome: CaseIterable {
    case breach, question, noneFound, notBound

    var title: String {
      switch self {
      case .breach: "Pays for a use that is ruled out"
      case .question: "Raises a question"
      case .noneFound: "Nothing ruled out was found"
      case .notBound: "Other money, which these rules do not bind"
      }
    }

    /// In a word or two, for a line of its own.
    var word: String {
      switch self {
      case .breach: "ruled out"
      case .question: "question"
      case .noneFound: "nothing found"
      case .notBound: "not bound"
      }
    }
  }

  private let lines: [(index: Int, line: SpendLine, outcome: Outcome)]
  private let judged: [Int: SpendJudgement]

  /// More lines than this are not listed one by one; the sums hold all of them.
  static let mostLines = 1000

  init(_ review: Review) {
    let proposal = review.proposal
    var judged: [Int: SpendJudgement] = [:]
    for line in proposal.judgedLines { judged[line.index] = line.judgement }
    self.judged = judged
    lines = (proposal.funding.spend ?? []).enumerated().map { index, line in
      let outcome: Outcome =
        switch judged[index]?.outcome {
        case .breach: .breach
        case .borderline: .question
        case .fine, nil: line.isTransformation ? .noneFound : .notBound
        }
      return (index, line, outcome)
    }
  }

  // MARK: By outcome

  var byOutcome: ReportTable? {
    guard !lines.isEmpty else { return nil }
    let rows = Outcome.allCases.compactMap { outcome -> ReportTable.Row? in
      let own = lines.filter { $0.outcome == outcome }
      guard !own.isEmpty || outcome == .breach || outcome == .question else { return nil }
      let years = YearCells.years.map { year in own.filter { $0.line.year?.value == year } }
      let amounts = years.map { $0.compactMap { $0.line.amount?.value }.total }
      return ReportTable.Row(
        label: outcome.title, cells: years.map { $0.isEmpty ? "-" : "\($0.count)" } + [String(own.count)],
        workings: zip(years, amounts).map { $0.isEmpty ? "" : $1.description } + [""])
    }
    return ReportTable(
      title: "Lines by outcome", columns: YearCells.columns("What was found") + ["All"], rows: rows, summary: inWords,
      remarks: ["Silence about a line is not approval of it: descriptions say only so much."])
  }

  /// How many lines are ruled out or raise a question, with what they come to.
  var inWords: String {
    func part(_ outcome: Outcome, _ one: String, _ many: String) -> String? {
      let own = lines.filter { $0.outcome == outcome }
      guard !own.isEmpty else { return nil }
      let sum = own.compactMap { $0.line.amount?.value }.total
      return own.count == 1 ? "1 line (\(sum)) \(one)" : "\(own.count) lines (\(sum)) \(many)"
    }
    let parts = [
      part(.breach, "pays for a use that is ruled out", "pay for uses that are ruled out"),
      part(.question, "raises a question", "raise questions"),
    ].compactMap { $0 }
    return parts.isEmpty
      ? "No line of transformation money was found to pay for a use that is ruled out, and none raises a question."
      : parts.joined(separator: "; ") + "."
  }

  /// The lines that are ruled out or raise a question, and why.
  var judgedLines: ReportTable? {
    let own = lines.filter { $0.outcome == .breach || $0.outcome == .question }
    guard !own.isEmpty else { return nil }
    let ordered = own.filter { $0.outcome == .breach } + own.filter { $0.outcome == .question }
    return ReportTable(
      title: "Lines ruled out or to be asked about", columns: ["Line", "Year", "Amount", "Outcome"],
      rows: ordered.map { index, line, outcome in
        ReportTable.Row(
          label: line.name(at: index),
          cells: [
            line.year?.value.description ?? "no year", line.amount?.value.description ?? "no amount", outcome.word,
          ],
          remark: judged[index]?.because ?? "")
      }, isNumeric: false, remarkHeading: "Why", summary: inWords)
  }

  // MARK: The lines themselves

  /// Every line, with what it counts as: the workings of all sums and shares.
  var everyLine: ReportTable? {
    guard !lines.isEmpty else { return nil }
    let rest = lines.count - Self.mostLines
    return ReportTable(
      title: "The lines behind the figures",
      columns: ["Line", "Year", "Amount", "Source", "Purpose", "Category", "Sector", "Counts as"],
      rows: lines.prefix(Self.mostLines).map { index, line, _ in
        ReportTable.Row(
          label: line.name(at: index),
          cells: [
            line.year?.value.description ?? "no year", line.amount?.value.description ?? "no amount",
            (line.source?.value ?? .transformation).title, line.purpose?.value.title ?? "not given",
            line.category?.value.title ?? "not given", line.sector?.value.title ?? "not given", Self.counts(line),
          ])
      }, isNumeric: false,
      summary: "Each line as it was read, and the shares it counts for besides its purpose.",
      remarks: rest > 0 ? ["\(grouped(rest)) further lines are not listed here; the sums hold them."] : [])
  }

  private static func counts(_ line: SpendLine) -> String {
    guard line.isTransformation else { return "other money" }
    guard line.isAllotted else { return "not yet decided" }
    var names: [String] = []
    if line.isProviderStaffOrVCSE { names.append("staff and VCSE") }
    if line.isVCSE { names.append("VCSE") }
    if line.isInfrastructure { names.append("infrastructure") }
    if line.category?.value == .programmeDelivery { names.append("programme delivery") }
    return names.joined(separator: ", ")
  }
}
