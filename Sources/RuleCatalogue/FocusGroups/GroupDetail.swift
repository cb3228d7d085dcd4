import ProposalModel
import RuleKit

/// How much a plan has to say of a group: in full when it starts in 2021/22, in outline when it starts later (Annex A,
/// 2.6.1).
struct GroupDetail {
  let declaration: DeclaredPhasing.Declaration
  let firstYear: FinancialYear

  var group: FocusGroup { declaration.group }

  /// What is missing is a question for a group that starts in 2021/22, and only noted for a later one.
  var severity: Severity { firstYear == .y2021 ? .warning : .note }

  /// What an outline leaves open is missing, not wrong.
  var kind: Problem.Kind { firstYear == .y2021 ? .unmet : .missing }

  /// The verdict on one group, where there is something to judge.
  static func judge(_ group: FocusGroup, in proposal: Proposal, _ judge: (GroupDetail) -> Verdict) -> Verdict {
    guard let declaration = proposal.derived(DeclaredPhasing.self).declarations.first(where: { $0.group == group })
    else {
      return .undecided("nothing is said of \(group.name)")
    }
    // A year that could not be read may only be the first where 2021/22 is not declared.
    guard !declaration.hasUnreadYears || declaration.years.first == .y2021 else {
      return .undecided("the years of focus for \(group.name) could not be read")
    }
    guard !declaration.isExempt else {
      return .notApplicable(
        "the service for \(group.name) is held to be well developed; its evidence is judged instead")
    }
    guard let first = declaration.years.first else { return .undecided("no year of focus for \(group.name) is given") }
    return judge(GroupDetail(declaration: declaration, firstYear: first))
  }
}

extension Proposal {
  /// The services of a group that adults use.
  func services(for group: FocusGroup) -> [Service] {
    (services ?? []).filter { $0.purpose?.value == group.purpose && !$0.isForChildren }
  }

  /// The posts of a group that are staffed.
  func posts(for group: FocusGroup) -> [Post] {
    (workforce.posts ?? []).filter { $0.purpose?.value == group.purpose && $0.isStaffed }
  }
}
