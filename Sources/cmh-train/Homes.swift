import Evidence
import Guidance

extension Home {
  /// The answers to the section that a criterion stands in; where no answer is for that section, those for the
  /// sections of the criteria in the same question; where there are none either, any answer.
  init(_ criterion: Criterion) {
    var answers = Self.answers(criterion)
    var others: Set<Int> = []
    if let question = criterion.question {
      for member in PanelQuestion.all[question].members { others.formUnion(Self.answers(member)) }
    }
    if answers.isEmpty { answers = others }
    let group = Self.group(criterion)
    if group != nil { answers.insert(5) }
    if answers.isEmpty { answers = Set(1...12) }
    let forbids =
      criterion.level == .prohibited || criterion.title.hasPrefix("No ") || criterion.title.hasPrefix("Not ")
    self.init(answers: answers, group: group, forbids: forbids, others: others)
  }

  private static func answers(_ criterion: Criterion) -> Set<Int> {
    guard criterion.document == .annexes else { return [] }
    return Set(TemplateQuestion.all.filter { $0.sections.contains(criterion.section) }.map(\.number))
  }

  private static func group(_ criterion: Criterion) -> Standing.Group? {
    switch criterion.scope {
    case .eatingDisordersFocus, .eatingDisordersExemption, .eatingDisordersAnyYear, .eatingDisordersSpend:
      .eatingDisorders
    case .personalityDisorderFocus, .personalityDisorderExemption: .personalityDisorder
    case .rehabilitationFocus, .rehabilitationExemption, .rehabilitationSpend: .rehabilitation
    default: nil
    }
  }
}
