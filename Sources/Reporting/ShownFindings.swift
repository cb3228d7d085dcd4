import RuleKit

/// The findings of one document that a report shows: the worst of them when there are more than the limit.
struct ShownFindings {
  /// In the order of the document.
  let findings: [Finding]

  init(_ review: Review, most: Int) {
    guard review.findings.count > most else {
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
