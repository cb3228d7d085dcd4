/// A question that a panel would ask, under which related criteria are reported as one finding.
package struct PanelQuestion: Sendable {
  /// Position in `all`, from 0.
  package let number: Int
  fileprivate let start: Int32
  fileprivate let end: Int32
  fileprivate let table: UInt8

  /// The question as a report prints it.
  package var text: String { field(2) }
  /// The id of the criterion whose level a finding under this question has.
  package var carrier: String { field(0) }
  /// The section of Annex A or D under which a report prints the question; the carrier may stand elsewhere.
  package var section: String { field(1) }
  package var level: Level { carriedBy.level }
  /// The ids of the other criteria folded in; each counts only when its own condition applies.
  package var folds: [String] {
    let carrier = carrier
    return members.map(\.id).filter { $0 != carrier }
  }
  /// The carrier and the folded criteria, in the order of `Criterion.all`.
  package var members: [Criterion] { Criterion.all.filter { Int($0.questionNumber) == number } }

  private var carriedBy: Criterion {
    guard let criterion = Criterion.withID(carrier) else { preconditionFailure("a question without a carrier") }
    return criterion
  }

  private func field(_ position: Int) -> String {
    let rows = Self.tables[Int(table)]
    return rows.string(rows.field(position, start: Int(start), end: Int(end)))
  }

  /// In the order in which a report goes through the guidance.
  package static let all: [PanelQuestion] = {
    var questions: [PanelQuestion] = []
    questions.reserveCapacity(256)
    for (table, rows) in tables.enumerated() {
      let starts = rows.rowStarts()
      for row in 0..<starts.count - 1 {
        questions.append(
          PanelQuestion(number: questions.count, start: starts[row], end: starts[row + 1] - 1, table: UInt8(table)))
      }
    }
    return questions
  }()

  private static let tables: [LiteralRows] = [.questionsOnProcessAndModel, .questionsOnGroupsAndQuality]
}
