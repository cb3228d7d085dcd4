import RuleKit

/// The findings of one document that a report shows: the worst of them when there are more than the limit.
struct ShownFindings {
  /// In the order of the document.
  let findings: [Finding]
  let leftOut: Int

  /// For reports that have a place for it; nil when nothing is left out.
  var leftOutMessage: String? {
    leftOut == 0
      ? nil
      : "\(plural(leftOut, "further finding")) not in this report; --max-findings raises the limit"
  }

  init(_ review: Review, most: Int) {
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
