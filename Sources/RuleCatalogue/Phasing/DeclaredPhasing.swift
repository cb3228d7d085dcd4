import ProposalModel
import RuleKit

/// The phasing as the document declares it, group by group, with the places findings point at.
struct DeclaredPhasing: DerivedFromProposal {
  /// One group's declaration.
  struct Declaration {
    let group: FocusGroup
    let plan: FocusGroupPlan?
    /// Focus years within the programme's three, each once, in order; empty when none is declared.
    let years: [FinancialYear]
    let exemption: Exemption?
    let unread: UnreadYears

    /// Some of its years could not be read: those that could be are declared, and nothing can be said of the pattern.
    var hasUnreadYears: Bool { !unread.isEmpty }
    /// Whether it may be in focus in 2021/22, or exempt, by what could not be read.
    var mayOpen: Bool { hasUnreadYears && !state.opens && !isExempt }

    var key: String { "focus_groups.\(group.key)" }
    /// Problems about one group's phasing have one cause.
    var cause: String { "phasing of \(group.rawValue)" }
    /// Where its years stand, else its section.
    var place: Place? { yearsPlace ?? plan?.place }
    var yearsPlace: Place? { plan?.years?.place }
    var isExempt: Bool { exemption?.holds ?? false }
    /// Exempt and in focus at once: which of the two is meant, only the authors know.
    var isContradictory: Bool { isExempt && !years.isEmpty }

    var state: PhasingPlan.State {
      isExempt ? .exempt : .years(years.contains(.y2021), years.contains(.y2022), years.contains(.y2023))
    }
  }

  /// A claim that a service is well developed already, and how much of its evidence is given.
  struct Exemption {
    let service: WellDevelopedService
    /// The parts of the evidence that are not given, as keys of `well_developed`.
    let missing: [String]

    init(_ service: WellDevelopedService) {
      self.service = service
      var missing: [String] = []
      if !Self.namesInvestment(service.investment) { missing.append("investment") }
      if service.access == nil { missing.append("access") }
      if service.quality == nil { missing.append("quality") }
      if service.policyGoals == nil { missing.append("policy_goals") }
      self.missing = missing
    }

    /// Whether the group counts as exempt: for the whole footprint, with at least a part of the evidence. What is
    /// missing of the rest is asked for by a rule of its own.
    var holds: Bool { service.scope?.value != .part && missing.count < 4 }

    /// Investment counts when an amount is given: in figures by year above zero, or in words with a figure.
    private static func namesInvestment(_ investment: Either<PerYear<Money>, Text>?) -> Bool {
      switch investment {
      case .first(let amounts): amounts.entries.contains { $0.amount.value > .zero }
      case .second(let text): text.value.utf8.contains { (0x30...0x39).contains($0) }
      case nil: false
      }
    }
  }

  let declarations: [Declaration]

  init(_ proposal: Proposal) {
    declarations = FocusGroup.allCases.map { group in
      let plan = proposal.focusGroups[group]
      let declared = (plan?.years ?? []).map(\.value)
      return Declaration(
        group: group, plan: plan, years: FinancialYear.transformation.filter(declared.contains),
        exemption: plan?.wellDeveloped.map { Exemption($0) },
        unread: UnreadYears(plan, in: proposal))
    }
  }

  var plan: PhasingPlan { PhasingPlan(declarations.map(\.state)) }

  /// Nothing can be said of the three together when one of them could not be read.
  var isReadable: Bool { !declarations.contains(where: \.hasUnreadYears) }

  /// Why the phasing is not settled where some years could not be read; nil where all could be.
  var open: String? { isReadable ? nil : "the years of a group could not be read" }

  /// Whether nobody has filled the section in at all.
  var isBlank: Bool { declarations.allSatisfy { $0.plan?.years == nil && $0.plan?.wellDeveloped == nil } }
}
