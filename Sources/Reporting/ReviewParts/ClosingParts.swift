import Guidance
import ProposalModel
import RuleKit

/// What a report ends with: the exceptions that the authors claim, what was not checked, and what to ask them.
struct ClosingParts {
  private let review: Review

  init(_ review: Review) { self.review = review }

  func write(on page: inout TextPage) {
    writeExceptions(on: &page)
    writeUnchecked(on: &page)
    writeQuestions(on: &page)
  }

  private func writeExceptions(on page: inout TextPage) {
    let exceptions = review.proposal.exceptions ?? []
    guard !exceptions.isEmpty else { return }
    page.startPart("Exceptions claimed")
    for exception in exceptions {
      let id = exception.criterion?.value ?? "no criterion"
      let title = Criterion.withID(id).map { ", \($0.title)" } ?? ""
      var reason = exception.because?.value ?? "no reason is given"
      if reason.hasSuffix(".") { reason.removeLast() }
      let until = exception.until.map { " (until \($0.value))" } ?? ""
      let counts = review.criteria.contains { $0.id == id && $0.status == .excepted }
      page.line(
        "\(id)\(title): \(reason)\(until). "
          + (counts ? "A reviewer has to agree." : "It does not count: a finding says why."), indent: 2, hanging: 2)
    }
  }

  /// A count for each chapter of the guidance, in its order.
  private func writeUnchecked(on page: inout TextPage) {
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
    guard !counts.isEmpty else { return }
    page.startPart("Not checked by this version")
    let total = grouped(counts.reduce(0) { $0 + $1.count })
    page.line(
      "\(total) criteria, by section: " + counts.map { "\($0.chapter) (\($0.count))" }.joined(separator: ", ") + ".",
      indent: 2)
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

  /// What errors and warnings ask, each question once.
  private func writeQuestions(on page: inout TextPage) {
    var questions: [String] = []
    for finding in review.findings
    where finding.severity != .note && !finding.asks.isEmpty && !questions.contains(finding.asks) {
      questions.append(finding.asks)
    }
    guard !questions.isEmpty else { return }
    page.startPart("Questions for the applicant")
    for (index, question) in questions.enumerated() {
      let number = "\(index + 1). "
      page.put(number)
      page.wrap(question, indent: number.utf8.count)
      page.endLine()
    }
  }
}
