package import RuleKit

/// What a run over one or more documents comes to.
package struct RunSummary: Sendable {
  package private(set) var tally = Tally()
  package private(set) var checked = 0
  package private(set) var unchecked = 0

  package init() {}

  package mutating func add(_ review: Review) {
    tally += Tally(review)
    if review.checked { checked += 1 } else { unchecked += 1 }
  }

  package var documents: Int { checked + unchecked }

  /// Such as "2 documents checked: 1 error, 0 warnings, 0 notes; 1 document could not be checked."
  package var sentence: String {
    var parts: [String] = []
    if checked > 0 {
      parts.append("\(plural(checked, "document")) checked: \(tally.inWords)")
    }
    if unchecked > 0 { parts.append("\(plural(unchecked, "document")) could not be checked") }
    if parts.isEmpty { parts.append("No document was checked") }
    return parts.joined(separator: "; ") + "."
  }
}
