package import Guidance
package import ProposalModel
package import RuleKit

extension Configuration {
  /// What the configuration chooses; names that mean nothing are added to `problems`, at their places.
  package func selection(_ selectors: Selectors, _ problems: inout [Misreading]) -> Selection {
    var selection = Selection()
    for name in select ?? [] {
      if let meaning = meaning(of: name, selectors, &problems) { selection.select(meaning) }
    }
    for name in ignore ?? [] {
      if let meaning = meaning(of: name, selectors, &problems) { selection.ignore(meaning) }
    }
    for entry in severities?.entries ?? [] {
      do throws(Selectors.Unknown) {
        let rule = try selectors.rule(called: entry.rule.value)
        switch entry.severity {
        case .error: selection.severities[rule] = .error
        case .warning: selection.severities[rule] = .warning
        case .note: selection.severities[rule] = .note
        case .off: selection.ignoredRules.insert(rule)
        }
      } catch {
        problems.append(Misreading(.unknownWord, error.message, help: error.help, at: entry.rule.place))
      }
    }
    selection.levels = NoteLevel.levels(level?.value)
    return selection
  }

  private func meaning(
    of name: Located<String>, _ selectors: Selectors, _ problems: inout [Misreading]
  ) -> Selectors.Meaning? {
    do throws(Selectors.Unknown) {
      return try selectors.meaning(of: name.value)
    } catch {
      problems.append(Misreading(.unknownWord, error.message, help: error.help, at: name.place))
      return nil
    }
  }
}

extension NoteLevel {
  /// The levels whose notes are raised besides those of essential and key criteria.
  package static func levels(_ level: NoteLevel?) -> Set<Level> {
    switch level {
    case nil: []
    case .consider: [.consider]
    case .advice: [.advice]
    case .all: [.consider, .advice]
    }
  }
}
