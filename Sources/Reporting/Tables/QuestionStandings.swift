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

    func criteria(_ status: CriterionStatus) -> [Criterion] {
      criteria.filter { $0.result.status == status }.map(\.criterion)
    }

    /// What was found, each passage once: what speaks against a criterion first, then the first of every criterion.
    var passages: [(criteria: [String], passage: CriterionResult.Passage)] {
      var found: [(criteria: [String], passage: CriterionResult.Passage, turn: Int)] = []
      for (criterion, result) in criteria {
        for (turn, passage) in result.passages.enumerated() {
          // A sentence more or less makes no other passage.
          let same = found.firstIndex { entry in
            entry.passage.strength == passage.strength && entry.passage.range.start < passage.range.end
              && passage.range.start < entry.passage.range.end
          }
          if let same {
            if !found[same].criteria.contains(criterion.id) { found[same].criteria.append(criterion.id) }
            found[same].turn = min(found[same].turn, turn)
          } else {
            found.append(([criterion.id], passage, turn))
          }
        }
      }
      func order(_ entry: (offset: Int, element: (criteria: [String], passage: CriterionResult.Passage, turn: Int)))
        -> (Int, Int, Int)
      {
        let rank = entry.element.passage.rank
        return (rank == 0 ? -1 : entry.element.turn, rank, entry.offset)
      }
      return found.enumerated().sorted { order($0) < order($1) }.map { ($0.element.criteria, $0.element.passage) }
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
  /// Where its criteria stand, the worst first: those that fail by what they ask, the others counted.
  var inWords: String {
    if isOpen { return "Not checked in this version." }
    let statuses = CriterionStatus.allCases.sorted { $0.rank < $1.rank }
    let failing = statuses.compactMap { status -> String? in
      let own = criteria(status)
      guard status.isToldByTitle, !own.isEmpty else { return nil }
      return "\(status.word.prefix(1).uppercased())\(status.word.dropFirst()): "
        + own.map { "\($0.title) (\($0.id))" }.joined(separator: ", ") + "."
    }
    let counted = statuses.filter { !$0.isToldByTitle && count($0) > 0 }.map { "\(count($0)) \($0.word)" }
    let rest = counted.isEmpty ? [] : ["Criteria: " + counted.joined(separator: ", ") + "."]
    return (failing + rest).joined(separator: " ")
  }
}

extension CriterionStatus {
  /// Whether a reader has to know which criterion it is.
  fileprivate var isToldByTitle: Bool {
    switch self {
    case .contradicted, .notMet, .noEvidence, .claimed, .excepted: true
    case .met, .noBreachFound, .evidenced, .notApplicable, .forReviewer, .notChecked: false
    }
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
