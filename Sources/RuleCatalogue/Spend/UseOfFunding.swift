import ProposalModel
import RuleKit
import SpendUse

// What transformation money may not be used for: one rule a use, judged from a line's fields and from what its
// description says (Annex A, 1.1 to 1.3, 2.2.2 and 2.6).

extension Rule {
  static let useOfFunding: [Rule] = BarredUse.allCases.map { use in
    let examples = UseExamples.of(use)
    return Rule(
      "spend/\(use.rawValue)", "No transformation money pays for \(use.name)",
      severity: .error, criteria: use.criteria, because: use.explanation, passes: examples.passes.map(line),
      fails: examples.fails.map(line)
    ) { proposal in
      guard let spend = proposal.funding.spend else { return .undecided("no lines of spend are given") }
      return .judged(
        proposal.judgedLines.filter { $0.judgement.use == use }.map { judged in
          problem(of: judged, use, in: spend[judged.index])
        })
    }
  }

  private static func problem(of judged: JudgedLine, _ use: BarredUse, in line: SpendLine) -> Problem {
    let judgement = judged.judgement
    let name = capitalised(line.name(at: judged.index))
    let amount = line.amount.map { " (\($0.value))" } ?? ""
    let split = judgement.mixed ? " If it holds several things, give each a line of its own." : ""
    let others = judgement.others.filter { $0.use != use }.map { Problem.Note("It may also be \($0.use.name)") }
    switch judgement.outcome {
    case .breach:
      return Problem(
        "\(name)\(amount): \(judgement.because)", at: judged.place,
        help:
          """
          Pay for it from another source, or take it out. If the line buys something else, say what, in its \
          description.\(split)
          """,
        kind: .prohibited, notes: others, asks: judgement.ask)
    case .borderline, .fine:
      return Problem(
        "\(name)\(amount): \(judgement.because)", at: judged.place,
        help: "Say in the description what exactly the money buys and for whom.\(split)", kind: .open,
        severity: .warning, notes: others,
        asks: "\(name): \(judgement.ask.isEmpty ? use.question : judgement.ask)")
    }
  }

  private static func line(_ fields: String) -> String {
    "funding: {spend: [{year: 2021/22, amount: £90k, source: transformation, \(fields)}]}"
  }
}

extension BarredUse {
  /// Why the money is not for it.
  fileprivate var explanation: String {
    switch self {
    case .crisisCare:
      """
      Crisis services have money of their own. Step-up support within the core team, and work that keeps people out \
      of crisis, are part of the model; a named crisis service is not.
      """
    case .iapt:
      """
      IAPT has money of its own. People between IAPT and secondary care are in scope by their needs and the team \
      that sees them, but the money does not go to an IAPT service.
      """
    case .neurodevelopmental:
      """
      Standalone services for autism, ADHD and the like are paid for elsewhere. People who have a severe mental \
      health problem as well are in scope, with adjustments.
      """
    case .learningDisability:
      """
      Standalone learning disability services are paid for elsewhere. People who have a severe mental health \
      problem as well are in scope, with adjustments.
      """
    case .dementia:
      """
      Memory services and dementia care are paid for elsewhere. Older adults with a functional mental illness are \
      in scope, also when their memory fails as well.
      """
    case .councilShortfall:
      """
      The money must not make up for what a council no longer pays for, or has to provide by law. New joint work \
      within the model is welcome.
      """
    case .digitalPlatform:
      """
      Records, platforms and interfaces belong to digital budgets. Minor equipment, and pilots for physical health, \
      are allowed.
      """
    case .primaryCare:
      """
      Routine general practice, and posts that PCNs are reimbursed for, are paid for by the primary care contracts; \
      the money must not pay for them twice.
      """
    case .baselineShortfall:
      "Transformation money comes on top of what CCGs invest from their baselines, and must not fill a gap in it."
    case .deficit:
      "The money is for care: deficits, savings targets, control totals and reserves are no use of it."
    case .eatingDisorderBeds:
      """
      Money for eating disorders is for community care. Inpatient care and intensive day care are barred at any \
      amount.
      """
    case .beds: "The money builds community care; beds and placements are paid for elsewhere."
    case .acute: "The money builds community care; wards and hospital care have money of their own."
    case .childrens:
      """
      The money is for adults of every age. Services for under-18s have their own; getting ready for the move to \
      adult services is in scope.
      """
    case .perinatal: "Perinatal mental health has money of its own."
    case .forensic: "Forensic and criminal justice care have money of their own."
    case .physicalHealth:
      """
      General physical health services are paid for elsewhere; follow-up after checks for people with severe mental \
      illness is in scope.
      """
    case .publicHealth: "The money is for people with severe mental health problems, not for the whole population."
    case .staffWellbeing: "Wellbeing offers to staff and employers have money of their own."
    case .otherProgramme: "Money for this programme must not be diverted to others."
    }
  }
}
