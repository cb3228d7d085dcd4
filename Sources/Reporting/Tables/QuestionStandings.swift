import Guidance
import RuleKit

/// The panel's questions, part by part, each with where its criteria stand: what a reviewer goes through.
struct QuestionStandings {
  struct Standing {
    /// Position in `PanelQuestion.all`.
    let number: Int
    let text: String
    /// The section of Annex A or D.
    let section: String
    /// In the order of the guidance.
    let criteria: [(criterion: Criterion, result: CriterionResult)]

    func count(_ status: CriterionStatus) -> Int { criteria.count { $0.result.status == status } }

    /// The criteria of a status, by id.
    func ids(_ status: CriterionStatus) -> [String] {
      criteria.filter { $0.result.status == status }.map(\.criterion.id)
    }

    /// What speaks against a criterion first, then the strongest; each with the criterion it speaks about.
    var passages: [(criterion: String, passage: CriterionResult.Passage)] {
      criteria.flatMap { criterion, result in result.passages.map { (criterion.id, $0) } }
        .enumerated().sorted { left, right in
          (left.element.1.rank, left.offset) < (right.element.1.rank, right.offset)
        }.map(\.element)
    }

    /// Whether all of it is yet to be judged: nothing was checked, or nothing applies.
    var isOpen: Bool { criteria.allSatisfy { $0.result.status == .notChecked } }
  }

  struct Part {
    let chapter: Chapter
    let standings: [Standing]
  }

  /// Parts with at least one question, in the order of the guidance.
  let parts: [Part]

  init(_ review: Review) {
    var members = PanelQuestion.all.map { _ in [(criterion: Criterion, result: CriterionResult)]() }
    for (criterion, result) in zip(Criterion.all, review.criteria) {
      if let question = criterion.question { members[question].append((criterion, result)) }
    }
    var gathered: [Chapter: [Standing]] = [:]
    for (question, criteria) in zip(PanelQuestion.all, members) where !criteria.isEmpty {
      gathered[Chapter.of(section: question.section), default: []].append(
        Standing(number: question.number, text: question.text, section: question.section, criteria: criteria))
    }
    parts = Chapter.all.compactMap { chapter in gathered[chapter].map { Part(chapter: chapter, standings: $0) } }
  }
}

extension QuestionStandings.Standing {
  /// Where its criteria stand, the worst first: those that fail by their ids, the others counted.
  var inWords: String {
    if isOpen { return "Not checked in this version." }
    let statuses = CriterionStatus.allCases.sorted { $0.rank < $1.rank }
    let parts = statuses.compactMap { status -> String? in
      let ids = ids(status)
      guard !ids.isEmpty else { return nil }
      switch status {
      case .contradicted, .notMet, .noEvidence, .claimed, .excepted:
        return "\(status.word): \(ids.joined(separator: ", "))"
      default: return "\(status.word): \(ids.count)"
      }
    }
    return parts.joined(separator: "; ") + "."
  }
}

extension CriterionResult.Passage {
  /// What a reader should know of it before reading it.
  var strengthInWords: String {
    switch strength {
    case "contradicting": "May say the opposite"
    case "hollow": "In words only"
    default: "Addresses it"
    }
  }

  fileprivate var rank: Int {
    switch strength {
    case "contradicting": 0
    case "strong": 1
    default: 2
    }
  }
}
