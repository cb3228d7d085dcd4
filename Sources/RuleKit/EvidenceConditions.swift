import Evidence
import Guidance
import ProposalModel

// Which criteria are judged for a proposal, and how what was found is called.

extension EvidenceStep {
  func applies(_ criterion: Criterion) -> Bool {
    switch criterion.scope {
    case .earlyImplementers: proposal.system.earlyImplementer?.value ?? false
    case .notEarlyImplementer: !(proposal.system.earlyImplementer?.value ?? false)
    case .firstDraft: proposal.judgedAs == .firstDraft
    case .final: proposal.judgedAs != .firstDraft
    case .eatingDisordersFocus: isPlanned(.eatingDisorders)
    case .personalityDisorderFocus: isPlanned(.personalityDisorder)
    case .rehabilitationFocus: isPlanned(.rehabilitation)
    case .exemption: FocusGroup.allCases.contains(where: isExempt)
    case .eatingDisordersExemption: isExempt(.eatingDisorders)
    case .personalityDisorderExemption: isExempt(.personalityDisorder)
    case .rehabilitationExemption: isExempt(.rehabilitation)
    default: true
    }
  }

  private func isPlanned(_ group: FocusGroup) -> Bool {
    guard let plan = proposal.focusGroups[group] else { return false }
    return !(plan.years?.isEmpty ?? true) || plan.wellDeveloped != nil
  }

  private func isExempt(_ group: FocusGroup) -> Bool { proposal.focusGroups[group]?.wellDeveloped != nil }

  /// Conditions such as "where a Provider Collaborative operates" are for the reader: silence is no gap there.
  static func conditionIsKnown(_ scope: Scope) -> Bool {
    switch scope {
    case .all, .earlyImplementers, .notEarlyImplementer, .firstDraft, .final, .eatingDisordersFocus,
      .personalityDisorderFocus, .rehabilitationFocus, .exemption, .eatingDisordersExemption,
      .personalityDisorderExemption, .rehabilitationExemption, .eatingDisordersAnyYear, .focusGroups:
      true
    default: false
    }
  }

  static func status(_ status: CriterionEvidence.Status) -> CriterionStatus {
    switch status {
    case .evidenced: .evidenced
    case .claimed: .claimed
    case .noEvidence: .noEvidence
    case .contradicted: .contradicted
    }
  }

  static func word(for strength: Strength) -> String {
    switch strength {
    case .strong: "strong"
    case .hollow: "hollow"
    case .contradicting: "contradicting"
    }
  }

  static func titles(_ results: [CriterionEvidence]) -> String {
    var text = ""
    for result in results {
      let criterion = ScreenedCriteria.all[result.criterion]
      if !text.isEmpty { text += ", " }
      text += criterion.title
      text += " ("
      text += criterion.id
      text += ")"
    }
    return text
  }
}

extension Purpose {
  /// Whether money or a team for it is about one subject, so that a name can stand for it.
  var tellsOfASubject: Bool {
    switch self {
    case .core, .programme, .unallocated, .other: false
    default: true
    }
  }
}
