import Guidance

/// Gathers what the rules say into one status a criterion.
struct CriterionLedger {
  /// By the criteria's numbers; nil where nobody has spoken.
  private var settled = [CriterionResult?](repeating: nil, count: Criterion.all.count)

  mutating func record(_ rule: Rule, _ verdict: Verdict) {
    switch verdict {
    case .notApplicable(let why):
      for id in rule.criteria { settle(id, .notApplicable, why) }
    case .undecided(let why):
      for id in rule.criteria { settle(id, .noEvidence, why) }
    case .judged(let problems): record(rule, problems, open: nil)
    case .judgedInPart(let problems, let open): record(rule, problems, open: open)
    }
  }

  /// A criterion without a problem is met, unless it is open.
  private mutating func record(_ rule: Rule, _ problems: [Problem], open: Verdict.Open?) {
    for id in rule.criteria {
      let own = problems.filter { problem in
        guard (problem.criteria ?? rule.criteria).contains(id) else { return false }
        // A note leaves a criterion standing, unless nothing is there, or a note is all that its level ever raises.
        return (problem.severity ?? rule.severity) != .note || problem.kind == .missing || Self.isUsuallyNoted(id)
      }
      guard let worst = own.min(by: { Self.status(of: $0).rank < Self.status(of: $1).rank }) else {
        if let open, open.criteria?.contains(id) ?? true {
          settle(id, .noEvidence, open.why)
        } else {
          pass(id, rule)
        }
        continue
      }
      settle(id, Self.status(of: worst), worst.kind == .open ? worst.message : "")
    }
  }

  /// What the prose makes of a criterion; it counts beside the rules, and says nothing where they found it not to apply.
  mutating func record(
    evidence criterion: Criterion, _ status: CriterionStatus, passages: [CriterionResult.Passage]
  ) {
    let number = Int(criterion.number)
    if settled[number]?.status != .notApplicable { settle(criterion, status, "") }
    settled[number]?.passages = passages
  }

  /// Where the prose speaks of the parts that a criterion lists; its status stays what it is.
  mutating func record(parts: [CriterionResult.Part], of id: String) {
    guard let number = Criterion.withID(id).map({ Int($0.number) }) else { return }
    var result = settled[number] ?? CriterionResult(id: id, status: .notChecked, because: "")
    guard result.status != .notApplicable else { return }
    result.parts = parts
    settled[number] = result
  }

  /// An exception that holds; it counts before everything else.
  mutating func except(_ id: String, because: String) { settle(id, .excepted, because) }

  /// One result for every criterion of the guidance, in its order.
  func results() -> [CriterionResult] {
    Criterion.all.map { criterion in
      settled[Int(criterion.number)]
        ?? CriterionResult(
          id: criterion.id, status: criterion.answered == .cannot ? .forReviewer : .notChecked, because: "")
    }
  }

  /// Only what data decides can be met by data; what prose has to say stays open.
  private mutating func pass(_ id: String, _ rule: Rule) {
    guard let criterion = Criterion.withID(id) else { return }
    if criterion.level == .prohibited {
      settle(id, .noBreachFound, "")
    } else if criterion.answered == .decides {
      settle(id, .met, "")
    }
  }

  /// Whether the gravest that a criterion of this level raises is a note.
  private static func isUsuallyNoted(_ id: String) -> Bool {
    guard let level = Criterion.withID(id)?.level else { return false }
    return level == .consider || level == .advice || level == .commitment
  }

  private mutating func settle(_ id: String, _ status: CriterionStatus, _ because: String) {
    if let criterion = Criterion.withID(id) { settle(criterion, status, because) }
  }

  private mutating func settle(_ criterion: Criterion, _ status: CriterionStatus, _ because: String) {
    let number = Int(criterion.number)
    let standing = settled[number]
    if let standing, standing.status.rank <= status.rank { return }
    settled[number] = CriterionResult(
      id: criterion.id, status: status, because: because, passages: standing?.passages ?? [],
      parts: standing?.parts ?? [])
  }

  private static func status(of problem: Problem) -> CriterionStatus {
    switch problem.kind {
    case .unmet, .prohibited, .broken: .notMet
    case .missing: .noEvidence
    case .contradiction: .contradicted
    case .open: .forReviewer
    }
  }
}
