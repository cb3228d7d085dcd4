package import Guidance

/// Which rules and criteria a check looks at, how much findings count, and which notes are raised: what the people who
/// run it chose. A rule is named by its id or by its group.
package struct Selection: Sendable {
  /// With these or `criteria`, nothing else is checked.
  package var rules: Set<String> = []
  package var criteria: Set<String> = []
  package var ignoredRules: Set<String> = []
  package var ignoredCriteria: Set<String> = []
  /// How much a rule's findings count, in place of what it says itself.
  package var severities: [String: Severity] = [:]
  /// Of `consider` and `advice`, the levels whose notes are raised; notes on other levels always are.
  package var levels: Set<Level> = [.consider, .advice]

  package init() {}

  private var isNarrowed: Bool { !rules.isEmpty || !criteria.isEmpty }

  /// Whether nothing is left out; findings may still count otherwise.
  var isEverything: Bool { !isNarrowed && ignoredRules.isEmpty && ignoredCriteria.isEmpty }

  /// Whether a rule that bears on `criteria` is run for its own sake.
  package func includes(rule id: String, on criteria: [String]) -> Bool {
    // What keeps a document from being read is always said.
    if id.hasPrefix("syntax/") { return true }
    if Self.names(ignoredRules, id) { return false }
    if !criteria.isEmpty, criteria.allSatisfy(ignoredCriteria.contains) { return false }
    return !isNarrowed || Self.names(rules, id) || criteria.contains(where: self.criteria.contains)
  }

  func includes(_ rule: Rule) -> Bool {
    // A rule on prose bears on whichever criteria are asked for.
    if rule.readsProse, !criteria.isEmpty { return !Self.names(ignoredRules, rule.id) }
    return includes(rule: rule.id, on: rule.criteria)
  }

  /// Whether a finding of a rule that was run stands: not when all it is about was left out. The prose is read as a
  /// whole, so that a finding on it may be of a rule that nobody asked for.
  func keeps(_ finding: Finding) -> Bool {
    finding.criteria.isEmpty && !finding.rule.hasPrefix(EvidenceRule.group)
      ? !Self.names(ignoredRules, finding.rule) : includes(rule: finding.rule, on: finding.criteria)
  }

  /// How much a finding of the rule counts; nil where nobody chose.
  func severity(of rule: String) -> Severity? {
    severities.isEmpty ? nil : severities[rule] ?? severities[Self.group(of: rule)]
  }

  /// Whether it is a note on what is only to be considered, or on advice, that was not asked for.
  func isUnasked(_ finding: Finding) -> Bool {
    guard finding.severity == .note, !finding.criteria.isEmpty else { return false }
    return finding.criteria.allSatisfy { id in
      guard let level = Criterion.withID(id)?.level else { return false }
      return (level == .consider || level == .advice) && !levels.contains(level)
    }
  }

  // MARK: Criteria

  /// The results with those that cannot stand taken back: of a criterion that was left out, and of one that holds only
  /// as far as rules were run on it. What was found against a criterion stands.
  func restrict(_ results: [CriterionResult], rules: [Rule]) -> [CriterionResult] {
    if isEverything { return results }
    let leftOut = Set(rules.filter { !includes($0) }.flatMap(\.criteria))
    let run = isNarrowed ? Set(rules.filter { Self.names(self.rules, $0.id) }.flatMap(\.criteria)) : []
    return results.map { result in
      let isIgnored = ignoredCriteria.contains(result.id)
      let isOutside = isNarrowed && !criteria.contains(result.id) && !run.contains(result.id)
      let isPartly = leftOut.contains(result.id) && result.status.isFavourable
      guard isIgnored || isPartly || (isOutside && result.status != .forReviewer) else { return result }
      // What this version has no check for was not left out by choice.
      if isOutside, !isIgnored, result.status == .notChecked, !leftOut.contains(result.id) { return result }
      return CriterionResult(
        id: result.id, status: .notChecked, because: "left out of this check by choice", isLeftOut: true)
    }
  }

  private static func names(_ names: Set<String>, _ rule: String) -> Bool {
    !names.isEmpty && (names.contains(rule) || names.contains(group(of: rule)))
  }

  private static func group(of rule: String) -> String { String(rule.prefix { $0 != "/" }) }
}

extension CriterionStatus {
  /// Whether it says, or may be taken to say, that nothing is wrong.
  fileprivate var isFavourable: Bool {
    switch self {
    case .met, .noBreachFound, .evidenced, .claimed, .notApplicable: true
    case .notMet, .noEvidence, .contradicted, .excepted, .forReviewer, .notChecked: false
    }
  }
}
