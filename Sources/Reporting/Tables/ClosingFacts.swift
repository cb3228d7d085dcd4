import Guidance
import ProposalModel
import RuleKit

/// What a report ends with: the exceptions that the authors claim, what to ask them, and what was not checked.
struct ClosingFacts {
  struct ClaimedException {
    /// The criterion, with its title where there is such a criterion.
    let criterion: String
    let reason: String
    /// Whether a reviewer has to agree, or why it does not count.
    let standing: String
  }

  private let review: Review

  init(_ review: Review) { self.review = review }

  var exceptions: [ClaimedException] {
    (review.proposal.exceptions ?? []).map { exception in
      let id = exception.criterion?.value ?? "no criterion"
      let title = Criterion.withID(id).map { ", \($0.title)" } ?? ""
      var reason = exception.because?.value ?? "no reason is given"
      if reason.hasSuffix(".") { reason.removeLast() }
      let until = exception.until.map { " (until \($0.value))" } ?? ""
      let counts = review.criteria.contains { $0.id == id && $0.status == .excepted }
      return ClaimedException(
        criterion: id + title, reason: reason + until,
        standing: counts ? "A reviewer has to agree." : "It does not count: a finding says why.")
    }
  }

  /// What errors and warnings ask, each question once.
  var questions: [String] {
    var asked: Set<String> = []
    return review.findings.compactMap { finding in
      guard finding.severity != .note, !finding.asks.isEmpty, asked.insert(finding.asks).inserted else { return nil }
      return finding.asks
    }
  }

  /// What no evidence settles, whichever document it is found in.
  static let whatEvidenceIs =
    "Whether the plan is good, whether what it says is true, and whether it will be done: none of that was checked. A "
    + "passage that was found is not a criterion that is met."

  /// The criteria that software cannot decide, each with what to look at.
  var forReviewer: [String] {
    zip(Criterion.all, review.criteria).filter { $0.1.status == .forReviewer }.map { criterion, result in
      "\(criterion.title) (\(criterion.id))" + (result.because.isEmpty ? "" : ": \(result.because)")
    }
  }

  /// How many criteria are not judged by choice; empty when none is.
  var leftOutInWords: String {
    let count = review.criteria.count(where: \.isLeftOut)
    guard count > 0 else { return "" }
    return "Left out by choice: \(count == 1 ? "1 criterion" : "\(grouped(count)) criteria") of the guidance."
  }

  /// How many criteria were not checked in each chapter of the guidance, in its order.
  var unchecked: [(chapter: String, count: Int)] {
    var counts: [(chapter: String, count: Int)] = []
    for (criterion, result) in zip(Criterion.all, review.criteria)
    where result.status == .notChecked && !result.isLeftOut {
      let chapter = Self.chapter(of: criterion)
      if let index = counts.firstIndex(where: { $0.chapter == chapter }) {
        counts[index].count += 1
      } else {
        counts.append((chapter, 1))
      }
    }
    return counts
  }

  /// The same in a sentence; empty when everything was checked.
  var uncheckedInWords: String {
    let counts = unchecked
    guard !counts.isEmpty else { return "" }
    let total = grouped(counts.reduce(0) { $0 + $1.count })
    return "\(total) criteria, by section: " + counts.map { "\($0.chapter) (\($0.count))" }.joined(separator: ", ")
      + "."
  }

  /// Annex A by its parts, the second by sections of two numbers; each other document as a whole.
  private static func chapter(of criterion: Criterion) -> String {
    switch criterion.document {
    case .annexes:
      let numbers = criterion.section.split(separator: ".")
      if numbers.first == "D" { return "Annex D" }
      return numbers.prefix(numbers.first == "2" ? 2 : 1).joined(separator: ".")
    case .framework: return "Framework"
    case .webinars: return "webinars"
    case .rethink: return "Rethink guide"
    case .boardPaper: return "Board paper"
    }
  }
}
