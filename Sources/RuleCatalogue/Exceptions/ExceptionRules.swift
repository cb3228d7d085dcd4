import Guidance
import ProposalModel
import RuleKit

// Whether the exceptions that the authors claim are in order; the engine applies those that are.

extension Rule {
  static let exceptionsNameACriterion = Rule(
    "exceptions/names-a-criterion", "Every exception names a criterion that there is",
    severity: .warning, criteria: [],
    because: "An exception for a criterion that does not exist excuses nothing, and hides a slip in the id.",
    passes: ["exceptions: [{criterion: A-2.6.3-03, because: No inpatient beds are commissioned here}]"],
    fails: [
      "exceptions: [{criterion: ⟦A-2.6.3-99⟧, because: No beds}]",
      "exceptions: [⟦{because: No beds}⟧]",
      "exceptions: [{criterion: ⟦A-1.2-11⟧, because: We need it}]",
    ]
  ) { proposal in
    guard let exceptions = proposal.exceptions else { return .notApplicable("no exceptions are claimed") }
    return .judged(
      exceptions.compactMap { exception in
        guard let id = exception.criterion else {
          return Problem(
            missing: "criterion", within: exception, "The criterion of this exception is not answered",
            help: "Give the id of the criterion that does not apply, for example `criterion: A-2.6.3-03`.")
        }
        guard let criterion = Criterion.withID(id.value) else {
          let folded = id.value.lowercased()
          let near =
            Criterion.all.first { $0.id.lowercased() == folded }?.id
            ?? nearest(to: id.value, among: Criterion.all.lazy.map(\.id))
          return Problem(
            "\(quoted(id.value)) is not the id of a criterion", at: id,
            help: near.map { "Did you mean \($0)?" } ?? "Take the id from the finding that the exception is about.")
        }
        guard criterion.level != .prohibited else {
          return Problem(
            "\(id.value) is about a use that the money may not be put to; no exception can be made for it", at: id,
            help: "Take the exception out, and the money to a use that is allowed.")
        }
        return nil
      })
  }

  static let passagesNameACriterion = Rule(
    "answers/known-criteria", "Every passage under a criterion's id names a criterion that there is",
    severity: .warning, criteria: [],
    because: "A passage under an id that does not exist shows nothing for the criterion that was meant.",
    passes: ["answers: {quality: {criteria: {A-2.13-14: CPA ends on 5 July 2021.}}}"],
    fails: [
      "answers: {quality: {criteria: {⟦A-2.99-01⟧: CPA ends on 5 July 2021.}}}",
      "answers: {governance: {criteria: {A-2.3-03: Ann Lee answers for it., ⟦A-2.3-99⟧: Ann Lee answers for it.}}}",
    ]
  ) { proposal in
    let ids = proposal.answers.all.flatMap { ($0.answer?.criteria?.entries ?? []).map(\.criterion) }
    guard !ids.isEmpty else { return .notApplicable("no passages stand under criteria") }
    return .judged(
      ids.filter { Criterion.withID($0.value) == nil }.map { id in
        let near = nearest(to: id.value, among: Criterion.all.lazy.map(\.id))
        return Problem(
          "\(quoted(id.value)) is not the id of a criterion, so what stands under it shows nothing", at: id,
          help: near.map { "Did you mean \($0)?" } ?? "Take the id from the finding that the passage answers.")
      })
  }

  static let exceptionsHaveAReason = Rule(
    "exceptions/gives-a-reason", "Every exception says why the criterion does not apply",
    severity: .warning, criteria: [],
    because: "A reviewer can only agree to an exception whose reason is given.",
    passes: ["exceptions: [{criterion: A-2.6.3-03, because: No inpatient beds are commissioned here}]"],
    fails: ["exceptions: [⟦{criterion: A-2.6.3-03}⟧]", "exceptions: [{criterion: A-2.6.3-03, because: ⟦TBC⟧}]"]
  ) { proposal in
    guard let exceptions = proposal.exceptions else { return .notApplicable("no exceptions are claimed") }
    return .judged(
      exceptions.filter { $0.because == nil }.map { exception in
        Problem(
          missing: "because", within: exception,
          "The exception\(exception.criterion.map { " for \($0.value)" } ?? "") gives no reason, so it does not count",
          help: "Say why the criterion does not apply, under `because`.")
      })
  }

  static let exceptionsHaveNotRunOut = Rule(
    "exceptions/has-not-run-out", "No exception has run out on the day of submission",
    severity: .warning, criteria: [],
    because: "An exception with an end date is agreed for a time only.",
    passes: [
      "{proposal: {submitted: 2021-01-20}, exceptions: [{criterion: A-2.6.3-03, because: No beds, until: 2021-01-20}]}"
    ],
    fails: [
      """
      {proposal: {submitted: 2021-01-20}, exceptions: [{criterion: A-2.6.3-03, because: No beds, until: \
      ⟦2021-01-19⟧}]}
      """,
      """
      {proposal: {submitted: 2021-01-20}, exceptions: [{criterion: A-2.6.3-03, because: No beds, until: ⟦31 March \
      2020⟧}]}
      """,
    ]
  ) { proposal in
    guard let exceptions = proposal.exceptions, let submitted = proposal.submission.submitted?.value.date else {
      return .notApplicable("no exceptions are claimed, or no day of submission is given")
    }
    return .judged(
      exceptions.compactMap { exception in
        guard let until = exception.until, until.value < submitted else { return nil }
        return Problem(
          "The exception ran out on \(until.value), before the day of submission, \(submitted)", at: until,
          help: "Have it agreed again and change the date, or take it out and meet the criterion.")
      })
  }

  /// Reported by the engine, which alone knows what an exception excuses.
  static let exceptionsExcuseSomething = Rule(
    "exceptions/excuses-something", "Every exception excuses a finding",
    severity: .warning, criteria: [],
    because: "An exception that excuses nothing is left over, or was meant for another criterion.",
    passes: ["exceptions: [{criterion: A-2.6.1-12, because: The service is small}]"],
    // The engine finds it, once every rule has spoken.
    fails: [
      """
      focus_groups: {eating_disorders: {years: [2021/22, 2022/23]}}
      exceptions: [{criterion: ⟦A-2.6.1-12⟧, because: The service is small}]
      """,
      """
      access: {trajectory: {2021/22: 1200}, minimum_expectation: {2021/22: 1000}}
      exceptions: [{criterion: ⟦A-2.1.1-03⟧, because: The tool's figure is out of date}]
      """,
    ]
  ) { _ in .pass }
}
