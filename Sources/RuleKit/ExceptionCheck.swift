import Guidance
import ProposalModel

/// Applies what the authors say does not apply, and checks those statements themselves.
struct ExceptionCheck {
  private let proposal: Proposal
  private let today: CalendarDate?
  private let leftOut: Set<String>

  /// An exception that has run out by `today` does not count; without a day, by the day of submission.
  /// Nothing is said of exceptions for criteria that rules were left out on: those might have found what is excused.
  init(_ proposal: Proposal, today: CalendarDate?, leftOut: Set<String>) {
    self.proposal = proposal
    self.leftOut = leftOut
    self.today = today ?? proposal.submission.submitted?.value.date
  }

  /// The findings with those excused made lighter: an error becomes a warning for the reviewer to agree, a warning a note.
  func apply(to findings: [Finding], _ ledger: inout CriterionLedger) -> [Finding] {
    guard let exceptions = proposal.exceptions, !exceptions.isEmpty else { return findings }
    var result = findings
    for exception in exceptions where isSound(exception) {
      guard let id = exception.criterion?.value else { continue }
      var excuses = false
      for index in result.indices where result[index].criteria.contains(id) && result[index].exception == nil {
        guard Self.canBeExcused(result[index]) else { continue }
        excuses = true
        result[index].severity = result[index].severity == .error ? .warning : .note
        result[index].exception = id
        result[index].notes.append(
          Finding.Note(
            message:
              "The authors say that \(id) does not apply: \(exception.because?.value ?? ""). A reviewer has to agree.",
            path: "exceptions", range: exception.criterion?.range))
      }
      if excuses {
        ledger.except(id, because: exception.because?.value ?? "")
      } else if !leftOut.contains(id) {
        result.append(Self.excusesNothing(exception, id, at: exceptions, findings: result))
      }
    }
    return result
  }

  /// Whether the exception itself is in order; the rules on exceptions report what is not.
  private func isSound(_ exception: ProposalModel.Exception) -> Bool {
    guard let id = exception.criterion?.value, exception.because != nil,
      let criterion = Criterion.withID(id), criterion.level != .prohibited
    else { return false }
    guard let until = exception.until?.value, let today else { return true }
    return today <= until
  }

  private static func canBeExcused(_ finding: Finding) -> Bool {
    switch finding.kind {
    case .unmet, .missing, .open: finding.severity != .note
    case .contradiction, .broken, .prohibited: false
    }
  }

  private static func excusesNothing(
    _ exception: ProposalModel.Exception, _ id: String, at exceptions: Listed<ProposalModel.Exception>,
    findings: [Finding]
  ) -> Finding {
    let place = exception.criterion?.place ?? exception.place
    let kept = findings.contains { $0.criteria.contains(id) && !canBeExcused($0) && $0.severity != .note }
    let index = exceptions.firstIndex { $0.place == exception.place } ?? 0
    return Finding(
      rule: ExceptionCheck.ruleForUnused, severity: .warning, kind: .unmet,
      message: kept
        ? "\(id) is not excused: prohibited uses, contradictions and values that cannot be read have to be mended"
        : "The exception for \(id) excuses nothing: no finding is about that criterion",
      help: kept ? "Mend what the finding on \(id) says, and take the exception out." : "Take the exception out.",
      path: "exceptions[\(index)].criterion", range: place.range, criteria: [],
      notes: [], asks: "", fingerprint: "", exception: nil)
  }

  static let ruleForUnused = "exceptions/excuses-something"
}
