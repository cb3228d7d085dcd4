import Guidance
import ProposalModel
package import RuleKit

/// Reads the names by which people choose rules and criteria: a rule (`spend/crisis-care`), a group of rules (`spend`),
/// a criterion (`A-1.2-11`), a section of the guidance with those within it (`2.6`), or one of its documents.
package struct Selectors: Sendable {
  private let rules: [String]
  private let groups: [String]

  /// `ids` are those of every rule there is.
  package init(ruleIDs ids: [String]) {
    rules = ids
    var groups: [String] = []
    for id in ids {
      let group = String(id.prefix { $0 != "/" })
      if !groups.contains(group) { groups.append(group) }
    }
    self.groups = groups
  }

  package enum Meaning: Sendable {
    /// A rule or a group of rules.
    case rule(String)
    case criteria(Set<String>)
  }

  package struct Unknown: Error {
    package let message: String
    package let help: String
  }

  package func meaning(of name: String) throws(Unknown) -> Meaning {
    let small = name.lowercased()
    if small == "syntax" || small.hasPrefix("syntax/") {
      throw Unknown(
        message: "\(quoted(name)) cannot be chosen: what keeps a document from being read is always said", help: "")
    }
    if rules.contains(small) || groups.contains(small) { return .rule(small) }
    if let criterion = Criterion.withID(name) ?? Criterion.all.first(where: { $0.id.lowercased() == small }) {
      return .criteria([criterion.id])
    }
    let criteria = Self.criteria(ofSection: name)
    if !criteria.isEmpty { return .criteria(criteria) }
    throw Unknown(
      message: "there is no rule, group of rules, criterion or section of the guidance called \(quoted(name))",
      help: near(name).map { "Did you mean \($0)?" } ?? "cmh-validate rules and cmh-validate criteria list them.")
  }

  /// Only a rule or a group of rules, as the severities of a configuration name them.
  package func rule(called name: String) throws(Unknown) -> String {
    if case .rule(let rule) = try meaning(of: name) { return rule }
    throw Unknown(
      message: "\(quoted(name)) is neither a rule nor a group of rules", help: "Severities belong to rules.")
  }

  /// The criteria of the section and those within it, Annex A's and D's where there is one of that name; of a document
  /// all of them.
  private static func criteria(ofSection name: String) -> Set<String> {
    if let document = Document(rawValue: name) { return ids { $0.document == document } }
    func belongs(_ criterion: Criterion) -> Bool {
      criterion.section == name || criterion.section.hasPrefix(name + ".")
    }
    let annexes = ids { $0.document == .annexes && belongs($0) }
    return annexes.isEmpty ? ids(belongs) : annexes
  }

  private static func ids(_ belongs: (Criterion) -> Bool) -> Set<String> {
    Set(Criterion.all.filter { $0.level != .parameter && belongs($0) }.map(\.id))
  }

  private func near(_ name: String) -> String? {
    let small = name.lowercased()
    if let rule = rules.first(where: { $0.drop { $0 != "/" }.dropFirst() == small }) { return rule }
    return nearest(to: name, among: groups) ?? nearest(to: name, among: rules)
      ?? nearest(to: name, among: Criterion.all.map(\.id))
      ?? nearest(to: name, among: GuidanceSection.all.map(\.section))
  }
}

extension Selection {
  package mutating func select(_ meaning: Selectors.Meaning) {
    switch meaning {
    case .rule(let name): rules.insert(name)
    case .criteria(let ids): criteria.formUnion(ids)
    }
  }

  package mutating func ignore(_ meaning: Selectors.Meaning) {
    switch meaning {
    case .rule(let name): ignoredRules.insert(name)
    case .criteria(let ids): ignoredCriteria.formUnion(ids)
    }
  }
}
