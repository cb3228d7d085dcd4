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
    // By the order of the headings, which tells them apart.
    var gathered: [Int: (heading: Heading, members: [(order: Int, finding: Finding)])] = [:]
    for (order, finding) in findings.enumerated() {
      let heading = heading(of: finding)
      gathered[heading.order, default: (heading, [])].members.append((order, finding))
    }
    let groups = gathered.values.map { heading, members in
      FindingGroup(
        heading: heading,
        findings: members.sorted { left, right in
          left.finding.severity == right.finding.severity
            ? left.order < right.order : left.finding.severity < right.finding.severity
        }.map(\.finding))
    }
    return groups.sorted { left, right in
      let (first, second) = (left.findings[0].severity, right.findings[0].severity)
      return first == second ? left.heading.order < right.heading.order : first < second
    }
  }

  private static func heading(of finding: Finding) -> Heading {
    guard let criterion = finding.criteria.lazy.compactMap(Criterion.withID).first else { return .document }
    return criterion.question.map(Heading.question) ?? .section(criterion.guidanceSection.number)
  }
}
