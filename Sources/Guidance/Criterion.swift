/// One of the five documents that criteria are drawn from; raw values are those of the review's JSON.
package enum Document: String, Sendable, CaseIterable {
  /// The guidance for 2021/22 proposals, Annex A and Annex D, which governs.
  case annexes
  /// The Community Mental Health Framework, Annex B.
  case framework
  /// The briefing on the national webinars of spring 2020.
  case webinars
  /// A charity's guide for systems on carrying the change on.
  case rethink
  /// A later national Board paper on the programme and the third sector.
  case boardPaper = "board-paper"
}

/// How much weight the guidance gives a criterion.
package enum Level: String, Sendable, CaseIterable {
  /// Needed for approval.
  case essential
  /// Expected of every proposal.
  case key
  case consider
  /// A use that the money may not be put to.
  case prohibited
  /// Follows from accepting the money.
  case commitment
  /// A number, date or list that rules read, and no criterion by itself.
  case parameter
  /// From one of the four other documents; never decides approval.
  case advice
}

/// What software can do about a criterion.
package enum Answered: String, Sendable, CaseIterable {
  /// Settled from structured data.
  case decides
  /// Passages are found and ranked, and absence and contradiction shown; people judge.
  case screens
  case cannot
}

/// One thing that the guidance asks of a proposal, by the id that rules, reports and other people's tests use.
///
/// A value is a few bytes that point into a table of literals; its strings are made when they are asked for.
package struct Criterion: Sendable, Hashable, Comparable {
  /// Position in `all`, from 0.
  package let number: UInt16
  package let document: Document
  package let level: Level
  package let answered: Answered
  package let scope: Scope

  let questionNumber: UInt8
  let table: UInt8
  /// Position within its table, from 0.
  let row: UInt8
  /// Where the id stands in the table's index, with the section after it and a bar between them.
  let idStart: UInt16
  let idCount: UInt8
  let sectionCount: UInt8
  /// How many bytes of the index after `idStart` to skip to the id it is counted under; 0 for none.
  let countedSkip: UInt8

  static let noQuestion = UInt8.max

  package var id: String { CriterionTable.all[Int(table)].index.string(idSlice) }
  /// Index into `PanelQuestion.all`; nil for a criterion that no question holds.
  package var question: Int? { questionNumber == Self.noQuestion ? nil : Int(questionNumber) }
  /// The section as its document numbers it, such as "2.6.1", "D" or "para 11".
  package var section: String { CriterionTable.all[Int(table)].index.string(sectionSlice) }
  package var guidanceSection: GuidanceSection {
    guard let found = GuidanceSection.with(sectionSlice, in: CriterionTable.all[Int(table)].index, of: document)
    else { preconditionFailure("a criterion of an unknown section") }
    return found
  }
  /// Whom it applies to in one word, such as "all" or "early-implementers"; `scope.phrase` says it in full.
  package var appliesTo: String { scope.rawValue }
  package var title: String { text(field: 1) }
  /// What it asks for, in a sentence for the people who write and read proposals.
  package var asks: String { text(field: 2) }
  /// What a reviewer should look at, or find, in the proposal.
  package var lookAt: String { text(field: 3) }
  /// The id of the section 2.0 or 1.4 criterion under which a review counts this one, for the six that repeat one.
  package var countedUnder: String? {
    guard countedSkip > 0 else { return nil }
    let rows = CriterionTable.all[Int(table)].index
    return rows.string(rows.field(0, start: Int(idStart) + Int(countedSkip), end: rows.count))
  }

  var idSlice: LiteralRows.Slice { LiteralRows.Slice(start: Int32(idStart), count: Int32(idCount)) }

  var sectionSlice: LiteralRows.Slice {
    LiteralRows.Slice(start: Int32(idStart) + Int32(idCount) + 1, count: Int32(sectionCount))
  }

  private func text(field: Int) -> String {
    let starts = CriterionTable.textStarts[Int(table)]
    let rows = CriterionTable.all[Int(table)].text
    return rows.string(rows.field(field, start: Int(starts[Int(row)]), end: Int(starts[Int(row) + 1]) - 1))
  }

  /// The id that stands beside the words of this criterion, which has to be its own.
  var idBesideText: String { text(field: 0) }

  /// Every criterion, in the order of Annex A, Annex D and the other documents.
  package static let all: [Criterion] = CriterionTable.readAll()

  package static func withID(_ id: String) -> Criterion? { CriterionTable.criterion(withID: id) }

  package static func inSection(_ section: String, of document: Document = .annexes) -> [Criterion] {
    all.filter { $0.document == document && $0.section == section }
  }

  package static func == (left: Criterion, right: Criterion) -> Bool { left.number == right.number }
  package static func < (left: Criterion, right: Criterion) -> Bool { left.number < right.number }
  package func hash(into hasher: inout Hasher) { hasher.combine(number) }
}
