package import DocumentTree
package import ProposalModel
package import RuleKit

/// Findings that somebody looked at and accepted, each by its fingerprint, with the reason and, where there is one, the
/// last day on which it is accepted.
package struct Baseline: Section {
  package var place = Place.absent
  package var accepted: Listed<Entry>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("accepted", "The findings that are accepted.") { $0.accepted = $1 }
  ]

  package struct Entry: Section {
    package var place = Place.absent
    package var fingerprint: Located<String>?
    package var document: Located<String>?
    package var rule: Located<String>?
    package var path: Located<String>?
    package var reason: Located<String>?
    package var until: Located<CalendarDate>?

    package init() {}

    package static let fields: [Field<Self>] = [
      Field("fingerprint", "The finding's fingerprint, as reports give it.") { $0.fingerprint = $1 },
      Field("document", "The proposal it is a finding of; without it, of any.") { $0.document = $1 },
      Field("rule", "The finding's rule, for people who read this file.") { $0.rule = $1 },
      Field("path", "Where it was found, for people who read this file.") { $0.path = $1 },
      Field("reason", "Why it is accepted.") { $0.reason = $1 },
      Field("until", "The last day on which it is accepted.") { $0.until = $1 },
    ]
  }

  /// The baseline of a document, and everything in it that is wrong, in its order.
  package static func read(_ tree: DocumentTree) -> (baseline: Baseline, problems: [Misreading]) {
    var reader = ProposalReader(of: "the baseline")
    let baseline = Baseline.read(tree.root, &reader) ?? Baseline()
    reader.reportDuplicateKeys(of: tree)
    for entry in baseline.accepted ?? [] {
      // A key that stands there with something wrong behind it has been reported already.
      let node = tree.node(entry.place.node)
      for key in ["fingerprint", "reason"] where node[key] == nil {
        reader.misread(
          .notAnswered, "This entry has no \(key)",
          help: key == "reason" ? "Say why the finding is accepted." : "Reports give every finding's fingerprint.",
          at: node)
      }
    }
    return (baseline, reader.misreadings.inOrder)
  }
}

extension Review {
  /// The review without the findings that the baseline accepts on `day`; `isOfThis` tells whether an entry's document is
  /// this one. What a selection left out may have been found: of its entries nothing is said.
  package mutating func accept(
    _ baseline: Baseline, on day: CalendarDate, selection: Selection, isOfThis: (String) -> Bool
  ) {
    var entries = (baseline.accepted ?? []).filter { $0.document.map { isOfThis($0.value) } ?? true }
    var kept: [Finding] = []
    for finding in findings {
      guard let index = entries.firstIndex(where: { $0.fingerprint?.value == finding.fingerprint }) else {
        kept.append(finding)
        continue
      }
      let entry = entries.remove(at: index)
      if let until = entry.until?.value, until < day {
        choices.stale.append(
          Choices.Stale(fingerprint: finding.fingerprint, rule: finding.rule, ranOut: until))
        kept.append(finding)
      } else {
        choices.accepted.append(
          Choices.Accepted(finding, reason: entry.reason?.value ?? "", until: entry.until?.value))
      }
    }
    findings = kept
    // Of what an entry for one document no longer finds there, that document's report says it.
    for entry in entries where entry.document != nil {
      let rule = entry.rule?.value ?? ""
      guard selection.includes(rule: rule, on: []) else { continue }
      choices.stale.append(
        Choices.Stale(
          fingerprint: entry.fingerprint?.value ?? "", rule: rule.isEmpty ? "an unnamed rule" : rule, ranOut: nil))
    }
  }

  /// The review with every finding accepted, but for those whose acceptance ran out: a new baseline was made of them.
  package mutating func acceptAll(reason: String) {
    let ranOut = Set(choices.stale.filter { $0.ranOut != nil }.map(\.fingerprint))
    choices.accepted += findings.filter { !ranOut.contains($0.fingerprint) }
      .map { Choices.Accepted($0, reason: reason, until: nil) }
    choices.stale.removeAll { $0.ranOut == nil }
    findings.removeAll { !ranOut.contains($0.fingerprint) }
  }
}
