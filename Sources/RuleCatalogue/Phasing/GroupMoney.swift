import ProposalModel
import RuleKit

/// A group's money by year, as far as it bears on its phasing.
struct GroupMoney {
  enum Transformation {
    case none
    /// Grows by no more than 5% on the year before: the service runs on.
    case recurrent
    /// For the first time, or growing by more than 5%.
    case new
  }

  /// Lines below this are tokens that make no focus; the tool's own setting.
  static let token = Money(pounds: 1000)

  /// Growth up to this share of the year before is running on; the tool's own setting.
  static let runOnPercent: Int64 = 5

  let group: FocusGroup
  private let lines: [SpendLine]
  private let baseline: [BaselineLine]

  init(_ group: FocusGroup, in proposal: Proposal) {
    self.group = group
    lines = (proposal.funding.spend ?? []).filter { $0.purpose?.value == group.purpose }
    baseline = (proposal.funding.baselineUplift ?? []).flatMap { $0.lines ?? [] }.filter {
      $0.purpose?.value == group.purpose
    }
  }

  func transformationLines(in year: FinancialYear) -> [SpendLine] {
    lines.filter {
      $0.isTransformation && $0.year?.value == year && ($0.amount?.value ?? .zero) >= Self.token
    }
  }

  func transformation(in year: FinancialYear) -> Money {
    transformationLines(in: year).compactMap(\.amount?.value).total
  }

  /// Money from any other source than transformation: baseline uplift above all.
  func otherMoney(in year: FinancialYear) -> Money {
    let spent = lines.filter { !$0.isTransformation && $0.year?.value == year }.compactMap(\.amount?.value)
    let uplift = baseline.filter { $0.year?.value == year }.compactMap(\.amount?.value)
    return (spent + uplift).filter { $0 >= Self.token }.total
  }

  func kind(in year: FinancialYear) -> Transformation {
    let now = transformation(in: year)
    guard now > .zero else { return .none }
    let before = transformation(in: year.previous)
    guard before > .zero else { return .new }
    return now.pence * 100 <= before.pence * (100 + Self.runOnPercent) ? .recurrent : .new
  }

  var threeYears: Money { FinancialYear.transformation.map { transformation(in: $0) }.total }

  /// The first line of the year's money, to point at.
  func firstLine(in year: FinancialYear) -> Place? {
    transformationLines(in: year).first.map { $0.amount?.place ?? $0.place }
  }
}
