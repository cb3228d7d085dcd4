package import SourceText

/// Where a criterion stands after a review; raw values are those of the review's JSON.
package enum CriterionStatus: String, Sendable, CaseIterable {
  case met
  case notMet = "not-met"
  case noBreachFound = "no-breach-found"
  case evidenced, claimed
  case noEvidence = "no-evidence"
  case contradicted
  case notApplicable = "not-applicable"
  case excepted
  case forReviewer = "for-reviewer"
  case notChecked = "not-checked"

  /// When several rules speak on a criterion, the one with the lowest rank counts.
  package var rank: Int {
    switch self {
    case .excepted: 0
    case .contradicted: 1
    case .notMet: 2
    case .noEvidence: 3
    case .claimed: 4
    case .evidenced: 5
    case .forReviewer: 6
    case .noBreachFound: 7
    case .met: 8
    case .notApplicable: 9
    case .notChecked: 10
    }
  }
}

/// The status of one criterion, and why where the status alone does not say.
package struct CriterionResult: Sendable {
  /// A passage that speaks about the criterion.
  package struct Passage: Sendable {
    package let path: String
    package let range: SourceRange
    /// "strong", "hollow" or "contradicting".
    package let strength: String
    package let text: String
  }

  /// A part that the criterion lists, and where the prose speaks of it.
  package struct Part: Sendable {
    package let name: String
    /// The sentence that speaks of it, as far as one was found; what it says is for the reviewer.
    package let place: Place?
  }

  package struct Place: Sendable {
    package let path: String
    package let range: SourceRange
    package let text: String
  }

  package let id: String
  package var status: CriterionStatus
  package var because: String
  /// The most telling first; none where prose was not read for it.
  package var passages: [Passage] = []
  /// Of a criterion that lists parts, each of them; none where prose was not read.
  package var parts: [Part] = []
  /// Whether it stands as not checked because it was left out by choice.
  package var isLeftOut = false
}
