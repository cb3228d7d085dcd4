import SpendUse
import Testing

/// Lines of spend with the outcome that the guidance calls for: “outcome | description”, a topic a table.
enum SpendLineCases {
  struct Case: Sendable, CustomStringConvertible {
    var outcome: String
    var description: String
    var purpose: String?
  }

  static func cases(_ table: String, purpose: String? = nil) -> [Case] {
    table.split(separator: "\n").map { row in
      let parts = row.split(separator: "|", maxSplits: 1).map { $0.trimmingPrefix { $0 == " " } }
      var outcome = String(parts[0])
      while outcome.hasSuffix(" ") { outcome.removeLast() }
      return Case(outcome: outcome, description: String(parts[1]), purpose: purpose)
    }
  }

  static let all: [Case] =
    cases(crisis) + cases(talkingTherapies) + cases(neurodevelopmental) + cases(dementia) + cases(children)
    + cases(otherProgrammes) + cases(eatingDisorders, purpose: "eating-disorders") + cases(beds) + cases(councils)
    + cases(money) + cases(digitalAndPrimaryCare) + cases(vagueAndMixed)
}

@Suite struct SpendUseTests {
  @Test(arguments: SpendLineCases.all)
  func lineIsJudged(_ line: SpendLineCases.Case) {
    let judgement = SpendUse.judge(SpendLineText(line.description, purpose: line.purpose))
    #expect("\(judgement.outcome)" == line.outcome, "\(judgement.because)")
  }
}
