import ProposalModel
import RuleKit

/// The findings of one document that a report shows: the worst of them when there are more than the limit.
struct ShownFindings {
  /// What a report has to say beside its findings.
  struct Remark {
    /// In the place of a rule's id, where a report wants one.
    let rule: String
    let text: String
  }

  /// In the order of the document.
  let findings: [Finding]
  let leftOut: Int
  /// What was left out or counts otherwise by choice: nobody may take silence about it for approval.
  private let choices: [String]

  /// For reports that have a place for it; nil when nothing is left out.
  var leftOutMessage: String? {
    leftOut == 0
      ? nil
      : "\(plural(leftOut, "further finding")) not in this report; --max-findings raises the limit"
  }

  /// For reports that have no other place for what was chosen.
  var remarks: [Remark] {
    let limit = leftOutMessage.map { [Remark(rule: "report/limit", text: $0)] } ?? []
    return choices.map { Remark(rule: "report/choices", text: $0) } + limit
  }

  /// What somebody chose, a sentence each; that points to consider raise no notes unless asked for is nobody's choice.
  static func choices(of review: Review) -> [String] {
    var choices = review.choices
    choices.notesNotRaised = 0
    let configuration = choices.configuration.isEmpty ? [] : ["Checked as \(choices.configuration) says."]
    return configuration + choices.sentences
  }

  init(_ review: Review, most: Int) {
    choices = Self.choices(of: review)
    leftOut = max(0, review.findings.count - most)
    guard leftOut > 0 else {
      findings = review.findings
      return
    }
    let worst = review.findings.indices.sorted { left, right in
      let (first, second) = (review.findings[left].severity, review.findings[right].severity)
      return first == second ? left < right : first < second
    }
    findings = worst.prefix(most).sorted().map { review.findings[$0] }
  }
}
