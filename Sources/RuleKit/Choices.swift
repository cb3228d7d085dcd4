import Guidance
package import ProposalModel

/// What the people who ran a check chose to leave out or to count differently; every report says it.
package struct Choices: Sendable {
  package struct ChangedSeverity: Sendable, Equatable {
    /// A rule's id, or a group of rules.
    package let rule: String
    package let severity: Severity
  }

  /// A finding that somebody looked at and accepted; it no longer counts.
  package struct Accepted: Sendable {
    package let finding: Finding
    package let reason: String
    /// The last day on which it is accepted; nil where that has no end.
    package let until: CalendarDate?

    package init(_ finding: Finding, reason: String, until: CalendarDate?) {
      self.finding = finding
      self.reason = reason
      self.until = until
    }
  }

  /// An entry of the baseline that no longer does anything.
  package struct Stale: Sendable, Equatable {
    package let fingerprint: String
    package let rule: String
    /// The day it ran out, for one whose finding still stands; nil for one that no finding has.
    package let ranOut: CalendarDate?

    package init(fingerprint: String, rule: String, ranOut: CalendarDate?) {
      self.fingerprint = fingerprint
      self.rule = rule
      self.ranOut = ranOut
    }
  }

  /// The configuration that applied; empty when there was none.
  package var configuration = ""
  /// Rules that were not run, in the order of the catalogue.
  package var leftOutRules: [String] = []
  /// Criteria that were not judged, or only in part, in the order of the guidance.
  package var leftOutCriteria: [String] = []
  /// Notes on what is only to be considered, or on advice, that nobody asked for.
  package var notesNotRaised = 0
  package var changedSeverities: [ChangedSeverity] = []
  package var accepted: [Accepted] = []
  package var stale: [Stale] = []

  package init() {}

  package var isEmpty: Bool { configuration.isEmpty && sentences.isEmpty }

  /// What has to follow "no errors found" where that is not all there is to say.
  package var qualification: String? {
    if accepted.contains(where: { $0.finding.severity == .error }) { return "but those that were accepted" }
    if !leftOutRules.isEmpty || !leftOutCriteria.isEmpty { return "in what was checked" }
    return changedSeverities.isEmpty ? nil : "as errors are counted here"
  }

  /// All of it for people, a sentence each; empty when everything was checked as it stands.
  package var sentences: [String] { limits + notesSentence + baselineSentences }

  /// What was not checked, and what counts otherwise than the guidance has it.
  private var limits: [String] {
    var sentences: [String] = []
    if !leftOutRules.isEmpty {
      sentences.append(
        "Not checked, by choice: \(Self.counted(leftOutRules.count, "rule")) (\(Self.brief(leftOutRules))). ")
      sentences[0] += "\(Self.counted(leftOutCriteria.count, "criterion", "criteria")) of the guidance "
      sentences[0] += "\(leftOutCriteria.count == 1 ? "is" : "are") therefore not judged, or not wholly."
    } else if !leftOutCriteria.isEmpty {
      sentences.append(
        """
        Not judged, by choice: \(Self.counted(leftOutCriteria.count, "criterion", "criteria")) of the guidance \
        (\(Self.brief(leftOutCriteria))).
        """)
    }
    if !changedSeverities.isEmpty {
      let changes = changedSeverities.map { "\($0.rule) as \($0.severity.rawValue)" }
      sentences.append("Counted otherwise than the guidance has it, by choice: \(changes.joined(separator: ", ")).")
    }
    return sentences
  }

  /// The same in brief, without the notes that nobody asked for and without the accepted findings one by one.
  package var summary: String {
    var parts = limits
    if !accepted.isEmpty { parts.append("\(Self.counted(accepted.count, "finding")) accepted in the baseline.") }
    if !stale.isEmpty { parts.append("\(Self.counted(stale.count, "entry", "entries")) of the baseline out of date.") }
    return parts.joined(separator: " ")
  }

  private var notesSentence: [String] {
    guard notesNotRaised > 0 else { return [] }
    return [
      """
      \(Self.counted(notesNotRaised, "note")) on points to consider and on advice not raised: --level all raises \
      \(notesNotRaised == 1 ? "it" : "them").
      """
    ]
  }

  private var baselineSentences: [String] {
    var sentences: [String] = []
    if !accepted.isEmpty {
      sentences.append(
        "\(Self.counted(accepted.count, "finding")) accepted in the baseline \(accepted.count == 1 ? "is" : "are") "
          + "not counted:")
      for entry in accepted {
        let until = entry.until.map { ", until \($0)" } ?? ""
        let place = entry.finding.path.isEmpty ? "" : " at \(entry.finding.path)"
        sentences.append("\(entry.finding.severity.rawValue), \(entry.finding.rule)\(place): \(entry.reason)\(until)")
      }
    }
    for entry in stale {
      sentences.append(
        entry.ranOut.map { "The baseline accepted \(entry.rule) (\(entry.fingerprint)) until \($0): it counts again." }
          ?? "The baseline's entry for \(entry.rule) (\(entry.fingerprint)) is not used: nothing is found there any more."
      )
    }
    return sentences
  }

  /// Rules by their groups, criteria by their first ones, so that a long list stays a sentence.
  private static func brief(_ ids: [String]) -> String {
    if ids.count <= 6 { return ids.joined(separator: ", ") }
    var groups: [(name: Substring, count: Int)] = []
    for id in ids {
      let name = id.contains("/") ? id.prefix { $0 != "/" } : id.prefix(upTo: id.lastIndex(of: "-") ?? id.endIndex)
      if let index = groups.firstIndex(where: { $0.name == name }) {
        groups[index].count += 1
      } else {
        groups.append((name, 1))
      }
    }
    return groups.map { "\($0.name): \($0.count)" }.joined(separator: ", ")
  }

  private static func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(grouped(count)) \(count == 1 ? one : many ?? one + "s")"
  }
}
