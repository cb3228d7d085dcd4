import ProposalModel
import RuleKit

// What follows from taking the money (Annex A, 1.3, 1.4 and 2.12): silence is fine, a refusal is not.

extension Rule {
  static let commitmentRules: [Rule] = [
    commitment(
      "quarterly-reporting", to: "report every quarter", key: "quarterly_reporting", criteria: ["A-1.4-01", "A-2.9-03"]
    ) { $0.quarterlyReporting },
    commitment(
      "waiting-time-reporting", to: "report on waiting times", key: "waiting_time_reporting", criteria: ["A-2.12-32"]
    ) { $0.waitingTimeReporting },
    commitment(
      "learning-network", to: "take part in the learning network", key: "learning_network", criteria: ["A-1.4-03"]
    ) { $0.learningNetwork },
    commitment("full-use", to: "use all of the money for its purpose", key: "full_use", criteria: ["A-1.3-07"]) {
      $0.fullUse
    },
  ]

  private static func commitment(
    _ id: String, to deed: String, key: String, criteria: [String],
    _ value: @escaping @Sendable (Commitments) -> Either<Located<Bool>, Commitment>?
  ) -> Rule {
    Rule(
      "commitments/\(id)", "The system does not refuse to \(deed)", severity: .warning, criteria: criteria,
      because: "Whoever takes the money agrees to \(deed). Saying nothing is agreement; only a plain no is a finding.",
      passes: [
        "governance: {commitments: {\(key): true}}", "governance: {commitments: {\(key): {agreed: true, by: Ann Lee}}}",
      ],
      fails: [
        "governance: {commitments: {\(key): ⟦false⟧}}",
        "governance: {commitments: {\(key): {agreed: ⟦false⟧, by: Ann Lee, date: 2021-01-14}}}",
      ]
    ) { proposal in
      let agreed: Located<Bool>? =
        switch proposal.governance.commitments.flatMap(value) {
        case .first(let agreed): agreed
        case .second(let commitment): commitment.agreed
        case nil: nil
        }
      guard let agreed else { return .undecided("nothing is said of it; it follows from taking the money") }
      guard !agreed.value else { return .pass }
      return .judged([
        Problem(
          "The proposal says that the system does not agree to \(deed)", at: agreed,
          help: "Write true; it follows from taking the money.", kind: .contradiction,
          asks: "Does the system agree to \(deed)?")
      ])
    }
  }
}
