import Guidance
import ProposalModel
import RuleKit

/// What a report says of one document before anything else: which it is, how it was judged, and the outcome in words.
struct ReviewSummary {
  private let review: Review

  static let notADecision = "This review looks at the document. It is not a funding decision."

  init(_ review: Review) { self.review = review }

  /// Name and kind of the system, for a title.
  var shortSystem: String {
    let system = review.proposal.system
    let name = DisplayText.cut(system.name?.value ?? "a system without a name", to: Self.longest)
    let kind = SystemName.kind(system.kind?.value.rawValue ?? "", unlessIn: name)
    return kind.isEmpty ? name : "\(name) \(kind)"
  }

  /// Name, kind and region of the system, as far as the document gives them.
  var system: String {
    let system = review.proposal.system
    var about = SystemName.full(
      DisplayText.cut(system.name?.value ?? "not named", to: Self.longest), system.kind?.value.rawValue ?? "")
    if let region = system.region?.value { about += ", \(DisplayText.cut(region, to: Self.longest)) region" }
    return about
  }

  /// No name of a system or region is shown with more columns.
  private static let longest = 200

  var stage: String {
    let proposal = review.proposal
    let stated = proposal.submission.stage?.value
    let judged = review.stage.rawValue
    if stated == review.stage { return judged }
    let isUnread = proposal.isIncomplete(proposal.submission.place, in: "stage")
    let otherwise = isUnread ? "does not give a stage that can be read" : "does not give a stage"
    return "judged as \(judged); the document " + (stated.map { "says \($0.rawValue)" } ?? otherwise)
  }

  /// The outcome in a few words.
  var verdict: String {
    switch review.outcome {
    case .noErrorsFound: "No errors found" + (review.choices.qualification.map { " \($0)" } ?? "")
    case .changesNeeded: "Changes are needed"
    case .couldNotBeChecked: "Could not be checked"
    }
  }

  /// The outcome with the findings counted.
  var outcome: String {
    let counts = self.counts
    switch review.outcome {
    case .noErrorsFound: return counts.isEmpty ? "\(verdict)." : "\(verdict); \(counts)."
    case .changesNeeded: return "\(verdict): \(counts)."
    case .couldNotBeChecked: return "\(verdict): the document could not be read (\(counts)), so no rule was run."
    }
  }

  /// Findings by severity, those there are; empty without findings.
  private var counts: String {
    let tally = Tally(review)
    return [(tally.errors, "error"), (tally.warnings, "warning"), (tally.notes, "note")].filter { $0.0 > 0 }
      .map { plural($0.0, $0.1) }.joined(separator: ", ")
  }

  /// How many criteria have which status, and how many this version does not check.
  var criteria: String {
    let total = grouped(Criterion.all.count)
    guard review.checked else { return "None of the \(total) criteria of the guidance was checked." }
    let counts = CriterionStatus.allCases.compactMap { status -> String? in
      let count = review.count(status)
      return count == 0 || status == .notChecked ? nil : "\(grouped(count)) \(status.words(count))"
    }
    let notChecked = review.uncheckedCriteria.count
    let left =
      notChecked == 0
      ? review.choices.leftOutCriteria.isEmpty ? "This version checks all of them." : ""
      : "This version does not check the other \(grouped(notChecked))."
    return "Of the \(total) criteria of the guidance: "
      + (counts.isEmpty ? "none could be judged" : counts.joined(separator: ", ")) + ". " + left
  }
}

/// A number with its noun.
func plural(_ count: Int, _ noun: String) -> String { "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")" }

extension Tally {
  var inWords: String { "\(plural(errors, "error")), \(plural(warnings, "warning")), \(plural(notes, "note"))" }
}

extension CriterionStatus {
  /// The status of `count` criteria, behind their number.
  fileprivate func words(_ count: Int) -> String {
    let one = count == 1
    switch self {
    case .met: return "met"
    case .notMet: return "not met"
    case .noBreachFound: return one ? "prohibition without a breach found" : "prohibitions without a breach found"
    case .evidenced: return "with evidence for the reviewer to judge"
    case .claimed: return "claimed in words only"
    case .noEvidence: return "with no evidence found"
    case .contradicted: return "contradicted elsewhere in the proposal"
    case .notApplicable: return one ? "that does not apply" : "that do not apply"
    case .excepted: return "that the authors say " + (one ? "does not apply" : "do not apply")
    case .forReviewer: return "that only a reviewer can judge"
    case .notChecked: return "not checked"
    }
  }

  /// The status as tables print it.
  var word: String {
    switch self {
    case .met: "met"
    case .notMet: "not met"
    case .noBreachFound: "no breach"
    case .evidenced: "evidenced"
    case .claimed: "claimed"
    case .noEvidence: "no evidence"
    case .contradicted: "contradicted"
    case .notApplicable: "not applicable"
    case .excepted: "excepted"
    case .forReviewer: "for a reviewer"
    case .notChecked: "not checked"
    }
  }
}
