import Comparison
import ProposalModel
import RuleKit

/// What every form of a comparison for people says in the same words, and in the same order.
enum ComparisonWords {
  static let notADecision = "This compares documents. It is not a funding decision."
  static let nothingCompared = "Nothing was compared: a version that cannot be read has nothing to compare."

  /// A word of warning where the two do not seem to be versions of one proposal; empty otherwise.
  static func differentSystems(_ comparison: Comparison) -> [String] {
    guard let old = comparison.old.proposal.system.name?.value, let new = comparison.new.proposal.system.name?.value,
      OrganisationName(old).key != OrganisationName(new).key
    else { return [] }
    let names = [old, new].map { DisplayText.cut($0, to: 100) }
    return ["The two name different systems, \(names[0]) and \(names[1]): are they versions of one proposal?"]
  }

  /// The gravest first, then as they stand.
  static func worstFirst(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { left, right in
      (left.element.severity, left.offset) < (right.element.severity, right.offset)
    }.map(\.element)
  }
}
