import Guidance
import RuleKit

/// Findings under the question of the panel that they bear on, the worst first.
struct FindingGroup {
  /// What the findings stand under, in the order of the guidance. The document itself comes behind it: slips of the pen
  /// must not stand before money for a use that is ruled out.
  enum Heading: Hashable {
    case document
    case question(Int)
    /// A criterion that no question holds: its section of the guidance.
    case section(UInt8)

    fileprivate var order: Int {
      switch self {
      case .document: Int.max
      case .question(let number): number
      case .section(let number): PanelQuestion.all.count + Int(number)
      }
    }

    /// The number of the section and what is asked there, for lists.
    var shortText: String {
      switch self {
      case .document: text
      case .question(let number): "\(PanelQuestion.all[number].section) \(PanelQuestion.all[number].text)"
      case .section(let number): "\(GuidanceSection.all[Int(number)].section) \(GuidanceSection.all[Int(number)].title)"
      }
    }

    /// A section of the guidance, and what is asked there.
    var text: String {
      switch self {
      case .document: "The document itself"
      case .question(let number):
        GuidanceSection.displayName(document: .annexes, section: PanelQuestion.all[number].section) + ": "
          + PanelQuestion.all[number].text
      case .section(let number):
        GuidanceSection.all[Int(number)].displayName + ": " + GuidanceSection.all[Int(number)].title
      }
    }
  }

  let heading: Heading
  /// The worst first, then in the order of the document.
  let findings: [Finding]

  /// The worst group first, then in the order of the guidance.
  static func groups(of findings: [Finding]) -> [FindingGroup] {
    // By the order of the headings, which tells them apart; the findings by their positions, in the order given.
    var gathered: [Int: (heading: Heading, members: [Int])] = [:]
    for position in findings.indices {
      let heading = heading(of: findings[position])
      gathered[heading.order, default: (heading, [])].members.append(position)
    }
    let groups = gathered.map { order, group in
      let members = group.members.sorted { left, right in
        (findings[left].severity, left) < (findings[right].severity, right)
      }
      return (order: order, heading: group.heading, members: members)
    }
    return groups.sorted { left, right in
      (findings[left.members[0]].severity, left.order) < (findings[right.members[0]].severity, right.order)
    }.map { group in
      FindingGroup(heading: group.heading, findings: group.members.map { findings[$0] })
    }
  }

  private static func heading(of finding: Finding) -> Heading {
    guard let criterion = finding.criteria.lazy.compactMap(Criterion.withID).first else { return .document }
    return criterion.question.map(Heading.question) ?? .section(criterion.guidanceSection.number)
  }
}
