import Guidance
import RuleKit

/// The criteria that approval turns on, each with its status: what does not hold first, then section 2.0 line by line; the
/// rest is counted.
struct EssentialCriteria {
  struct Row {
    let criterion: Criterion
    let status: CriterionStatus
  }

  let rows: [Row]
  /// What the table leaves out, by status.
  let others: [(status: CriterionStatus, count: Int)]

  init(_ review: Review) {
    let essential = Self.rows(of: review)
    let told = essential.filter { $0.isTold }
    rows = told.filter { $0.status.isBad } + told.filter { !$0.status.isBad }
    let left = essential.filter { !$0.isTold }
    others = CriterionStatus.allCases.compactMap { status in
      let count = left.count { $0.status == status }
      return count == 0 ? nil : (status, count)
    }
  }

  func write(on page: inout TextPage) {
    page.startPart("Essential criteria")
    for row in rows {
      page.spaces(to: 2)
      page.put(row.criterion.id)
      page.spaces(to: 14)
      page.put(row.status.word, row.style)
      page.spaces(to: 28)
      page.wrap(row.criterion.title, indent: 28)
      page.endLine()
    }
    if !rest.isEmpty {
      page.line(rest + " cmh-validate criteria --level essential lists them all.", indent: 2)
    }
  }

  /// The criteria without a row of their own, counted; empty when there are none.
  var rest: String {
    let counts = others.map { "\($0.count) \($0.status.word)" }.joined(separator: ", ")
    return counts.isEmpty ? "" : (rows.isEmpty ? "" : "Others: ") + counts + "."
  }

  /// A criterion of another section that repeats one of section 2.0 counts under that one, whichever is worse.
  private static func rows(of review: Review) -> [Row] {
    var repeated: [String: CriterionStatus] = [:]
    for (criterion, number) in zip(Criterion.all, review.criteria.indices) {
      guard let other = criterion.countedUnder else { continue }
      repeated[other] = worse(review.criteria[number].status, repeated[other])
    }
    var rows: [Row] = []
    for (criterion, number) in zip(Criterion.all, review.criteria.indices) where criterion.level == .essential {
      guard criterion.countedUnder == nil else { continue }
      rows.append(
        Row(criterion: criterion, status: worse(review.criteria[number].status, repeated[criterion.id])))
    }
    return rows
  }

  private static func worse(_ status: CriterionStatus, _ other: CriterionStatus?) -> CriterionStatus {
    if let other, other.rank < status.rank { other } else { status }
  }
}

extension EssentialCriteria.Row {
  /// Whether it has a line of its own: what was not judged is only counted.
  fileprivate var isTold: Bool {
    switch status {
    case .notMet, .noEvidence, .contradicted, .claimed, .excepted: true
    case .met, .noBreachFound, .evidenced: criterion.section == "2.0"
    case .notApplicable, .forReviewer, .notChecked: false
    }
  }

  fileprivate var style: TextPage.Style {
    switch status {
    case .notMet, .contradicted: .error
    case .noEvidence, .claimed, .excepted: .warning
    default: .plain
    }
  }
}
