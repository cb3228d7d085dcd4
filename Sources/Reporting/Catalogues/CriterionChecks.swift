package import Guidance
package import RuleKit

/// How a criterion is checked; raw values are those of `--checked` and of the catalogues in JSON.
package enum CheckedBy: String, Sendable, CaseIterable {
  /// Rules on the proposal's data.
  case rules
  /// Passages are found; people judge them.
  case evidence
  case reviewer
  case notYet = "not-yet"

  /// In a few words, as a catalogue prints it.
  package var phrase: String {
    switch self {
    case .rules: "by rules"
    case .evidence: "by passages found"
    case .reviewer: "by a reviewer"
    case .notYet: "not yet"
    }
  }
}

/// The rules that bear on each criterion, and so how each criterion is checked.
package struct CriterionChecks: Sendable {
  package let rules: [Rule]
  private let byCriterion: [String: [Int]]

  package init(_ rules: [Rule]) {
    self.rules = rules
    var byCriterion: [String: [Int]] = [:]
    for (index, rule) in rules.enumerated() {
      for id in rule.criteria { byCriterion[id, default: []].append(index) }
    }
    self.byCriterion = byCriterion
  }

  /// In the order of the catalogue.
  package func rules(on criterion: String) -> [Rule] { (byCriterion[criterion] ?? []).map { rules[$0] } }

  package func means(for criterion: Criterion) -> CheckedBy {
    let own = rules(on: criterion.id)
    if own.contains(where: { $0.checkedBy == .rules }) { return .rules }
    if !own.isEmpty { return .evidence }
    switch criterion.answered {
    case .cannot: return .reviewer
    case .screens: return .evidence
    case .decides: return .notYet
    }
  }
}

extension Rule {
  /// Rules of the group `evidence` look for passages; all others judge data.
  package var checkedBy: CheckedBy { group == "evidence" ? .evidence : .rules }
}

/// What a catalogue is to list; an empty set stands for everything.
package struct CatalogueFilter: Sendable {
  /// Numbers of `GuidanceSection.all`.
  package var sections: Set<UInt8> = []
  package var levels: Set<Level> = []
  package var checked: Set<CheckedBy> = []

  package init() {}

  var isEmpty: Bool { sections.isEmpty && levels.isEmpty && checked.isEmpty }

  package func criteria(_ checks: CriterionChecks) -> [Criterion] {
    Criterion.all.filter { matches($0) && (checked.isEmpty || checked.contains(checks.means(for: $0))) }
  }

  /// A rule is listed when one of its criteria is.
  package func rules(_ checks: CriterionChecks) -> [Rule] {
    checks.rules.filter { rule in
      guard checked.isEmpty || checked.contains(rule.checkedBy) else { return false }
      return (sections.isEmpty && levels.isEmpty) || rule.criteria.compactMap(Criterion.withID).contains(where: matches)
    }
  }

  private func matches(_ criterion: Criterion) -> Bool {
    (sections.isEmpty || sections.contains(criterion.guidanceSection.number))
      && (levels.isEmpty || levels.contains(criterion.level))
  }
}

extension Level {
  /// What the level means for a proposal, after its name.
  package var meaning: String {
    switch self {
    case .essential: "essential: a proposal is not approved without it"
    case .key: "key: expected of every proposal it applies to"
    case .consider: "consider: worth considering, and nobody fails by it"
    case .prohibited: "prohibited: a use that the money may not be put to"
    case .commitment: "commitment: follows from accepting the money"
    case .parameter: "parameter: a figure, date or list that rules read, and no criterion by itself"
    case .advice: "advice: from another document than the guidance, and never decides approval"
    }
  }
}
