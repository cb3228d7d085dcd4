package import DocumentTree
import Guidance

/// A text of the proposal that is read for evidence, and where it stands.
package struct ProseText: Sendable {
  package let node: Node
  package let standing: Standing
  /// Whether it tells what is planned, rather than what might go wrong or what others are worried about.
  package let isPlan: Bool
}

/// The proposal's prose: every text of some length, wherever it stands in the document.
package enum ProseWalk {
  /// Shorter texts are names and labels.
  private static let leastBytes = 24

  package static func texts(of root: Node) -> [ProseText] {
    var texts: [ProseText] = []
    for section in root.entries {
      switch section.key.text {
      case "proposal", "system", "exceptions": continue
      case "answers":
        for (number, key) in answerKeys.enumerated() {
          if let answer = section.value[key] { collect(answer, .answer(number + 1), &texts) }
        }
      case "focus_groups":
        for entry in section.value.entries {
          let group: Standing.Group? =
            switch entry.key.text {
            case "core": .core
            case "eating_disorders": .eatingDisorders
            case "personality_disorder": .personalityDisorder
            case "rehabilitation": .rehabilitation
            default: nil
            }
          collect(entry.value, group.map(Standing.focusGroup) ?? .elsewhere, &texts)
        }
      case "funding": collect(section.value, .spendDescription, &texts)
      default: collect(section.value, .elsewhere, &texts)
      }
    }
    return texts
  }

  private static func collect(
    _ node: Node, _ standing: Standing, _ texts: inout [ProseText], isPlan: Bool = true
  ) {
    switch node.kind {
    case .mapping:
      for entry in node.entries {
        if entry.value.kind == .mapping, entry.key.withText({ $0.elementsEqual("criteria".utf8) }) {
          for signpost in entry.value.entries {
            let own = Criterion.withID(signpost.key.text).flatMap(ScreenedCriteria.position)
            collect(signpost.value, own.map(Standing.signposted) ?? standing, &texts)
          }
        } else {
          let isWorry = entry.key.withText { key in worries.contains { key.elementsEqual($0.utf8) } }
          collect(entry.value, standing, &texts, isPlan: isPlan && !isWorry)
        }
      }
    case .sequence: for element in node.elements { collect(element, standing, &texts, isPlan: isPlan) }
    case .string:
      guard node.withText({ $0.count >= leastBytes && $0.contains(0x20) }) else { return }
      texts.append(ProseText(node: node, standing: standing, isPlan: isPlan))
    default: return
    }
  }

  /// Keys of what might go wrong, or is said to.
  private static let worries = ["risk", "concern"]

  private static let answerKeys = [
    "service_model", "governance", "young_and_older_adults", "partnership", "focus_groups", "physical_health",
    "workforce", "measurement", "inequalities", "co_production", "access_and_waiting", "quality",
  ]
}
