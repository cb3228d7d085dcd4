import DocumentTree
import Guidance
import Reporting
import RuleKit
import Testing

struct ExplanationTests {
  /// The examples of a syntax rule do what its explanation says.
  @Test(arguments: SyntaxProblem.Rule.allCases)
  func examplesOfSyntaxRulesBehave(_ rule: SyntaxProblem.Rule) {
    let explanation = rule.explanation
    #expect(explanation.problems(in: explanation.passes).isEmpty)
    #expect(explanation.fails.count >= 2)
    for example in explanation.fails { #expect(!explanation.problems(in: example).isEmpty, "\(example)") }
    #expect(!explanation.title.hasSuffix("."))
    #expect(explanation.because.hasSuffix("."))
    let text = String(decoding: explanation.text(), as: UTF8.self)
    #expect(text.hasPrefix(rule.rawValue + "\n"))
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
  }

  private static let rule = Rule(
    "system/named", "The system has a name", severity: .warning, criteria: ["A-1.3-01"], because: "It needs one.",
    passes: ["system: {name: Oldtown}"], fails: ["system:\n  kind: ICS\n  name: ⟦Nobody⟧\n"]
  ) { proposal in
    guard let name = proposal.system.name, name.value == "Nobody" else { return .pass }
    return .judged([Problem("Nobody is no name", at: name, help: "Give the name.", asks: "What is it called?")])
  }

  @Test func theFailingExampleIsShownAsAReviewWouldShowIt() {
    let text = String(decoding: RuleExplanation(Self.rule).text(), as: UTF8.self)
    #expect(
      text.contains(
        """
        An example that fails
            system:
              kind: ICS
              name: Nobody
                    ^^^^^^
          warning: Nobody is no name

        How to mend it
          Give the name.

        What a reviewer may ask
          What is it called?

        """))
    #expect(!text.contains("⟦"))
  }

  @Test func howACriterionIsCheckedFollowsFromTheRules() throws {
    let checks = CriterionChecks([Self.rule])
    let ruled = try #require(Criterion.withID("A-1.3-01"))
    #expect(checks.means(for: ruled) == .rules)
    #expect(
      String(decoding: CriterionExplanation(ruled, checks).text(), as: UTF8.self).contains("system/named: The system"))
    let reviewed = try #require(Criterion.all.first { $0.answered == .cannot })
    #expect(checks.means(for: reviewed) == .reviewer)
    let text = String(decoding: CriterionExplanation(reviewed, checks).text(), as: UTF8.self)
    #expect(text.contains("By a reviewer"))
    #expect(text.split { $0 == " " || $0 == "\n" }.joined(separator: " ").contains(reviewed.lookAt))
    let open = try #require(Criterion.all.first { $0.answered == .screens })
    #expect(checks.means(for: open) == .evidence)
  }

  @Test func everyCriterionSaysHowItIsChecked() {
    let checks = CriterionChecks([Self.rule])
    for criterion in Criterion.all {
      let text = String(decoding: CriterionExplanation(criterion, checks).text(), as: UTF8.self)
      #expect(text.contains("How it is checked\n  "), "\(criterion.id)")
      #expect(text.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 }, "\(criterion.id)")
    }
    for parameter in GuidanceParameter.all {
      #expect(String(decoding: ParameterExplanation(parameter).text(), as: UTF8.self).hasPrefix(parameter.id))
    }
  }
}
