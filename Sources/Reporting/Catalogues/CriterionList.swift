import Guidance
import RuleKit

/// The criteria of the guidance and how each is checked, as text, JSON (`cmh-criteria/1`) or Markdown.
package struct CriterionList: Sendable {
  private let criteria: [Criterion]
  private let checks: CriterionChecks

  package init(_ checks: CriterionChecks, _ filter: CatalogueFilter = CatalogueFilter()) {
    self.checks = checks
    criteria = filter.criteria(checks)
  }

  package var isEmpty: Bool { criteria.isEmpty }

  package func rendered(as format: CatalogueFormat, _ options: RenderingOptions = RenderingOptions()) -> [UInt8] {
    switch format {
    case .text: text(options)
    case .json: json
    case .markdown: markdown
    }
  }

  private var sections: [(section: GuidanceSection, criteria: [Criterion])] {
    var sections: [(section: GuidanceSection, criteria: [Criterion])] = []
    for criterion in criteria {
      let section = criterion.guidanceSection
      if let index = sections.firstIndex(where: { $0.section.number == section.number }) {
        sections[index].criteria.append(criterion)
      } else {
        sections.append((section, [criterion]))
      }
    }
    return sections
  }

  private func text(_ options: RenderingOptions) -> [UInt8] {
    var page = TextPage(width: options.width, colour: options.colour)
    for (section, criteria) in sections {
      page.wrap("\(section.displayName): \(section.title)", indent: 0, .heading)
      page.endLine()
      for criterion in criteria {
        page.spaces(to: 2)
        page.put(criterion.id)
        page.spaces(to: 21)
        page.wrap("\(criterion.title) (\(criterion.level.rawValue); \(checked(criterion)))", indent: 21)
        page.endLine()
      }
      page.blankLine()
    }
    page.wrap(
      counted(criteria.count) + ": "
        + CheckedBy.allCases.compactMap { means in
          let count = criteria.count { checks.means(for: $0) == means }
          return count == 0 ? nil : "\(count) \(Self.total(means))"
        }.joined(separator: ", ") + ". To read about one: cmh-validate explain CRITERION", indent: 0)
    page.endLine()
    return page.bytes
  }

  private static func total(_ means: CheckedBy) -> String {
    switch means {
    case .rules: "checked by rules"
    case .evidence: "by passages found"
    case .reviewer: "for a reviewer"
    case .notYet: "not checked yet"
    }
  }

  private func counted(_ count: Int) -> String { count == 1 ? "1 criterion" : "\(count) criteria" }

  /// "checked by 2 rules", "checked by a reviewer", "not checked yet".
  private func checked(_ criterion: Criterion) -> String {
    switch checks.means(for: criterion) {
    case .rules: "checked by \(plural(checks.rules(on: criterion.id).count, "rule"))"
    case .evidence: "passages are found for a reviewer"
    case .reviewer: "for a reviewer"
    case .notYet: "not checked yet"
    }
  }

  private var markdown: [UInt8] {
    var text = MarkdownText()
    text.heading(1, "Criteria of the \(Report.Tool.current.guidance) guidance")
    text.paragraph("How \(Report.Tool.current.name) \(Report.Tool.current.version) checks each.")
    for (section, criteria) in sections {
      text.heading(2, "\(section.displayName): \(section.title)")
      text.tableHead(["Criterion", "Title", "Level", "Checked", "Rules"])
      for criterion in criteria {
        text.row([
          criterion.id, criterion.title, criterion.level.rawValue, checks.means(for: criterion).phrase,
          checks.rules(on: criterion.id).map(\.id).joined(separator: ", "),
        ])
      }
    }
    return text.bytes
  }

  private var json: [UInt8] {
    JSONText.catalogue("cmh-criteria/1", "criteria", criteria) { text, criterion in
      text.object { text in
        text.member("id", criterion.id)
        text.member("document", criterion.document.rawValue)
        text.member("section", criterion.section)
        text.member("level", criterion.level.rawValue)
        text.member("title", criterion.title)
        text.member("asks", criterion.asks)
        text.member("look_at", criterion.lookAt)
        text.member("applies_to", criterion.appliesTo)
        text.member("checked", checks.means(for: criterion).rawValue)
        text.member("counted_under", criterion.countedUnder ?? "")
        let question = criterion.question.map { PanelQuestion.all[$0] }
        text.key("question")
        text.object(inline: true) { text in
          text.member("carrier", question?.carrier ?? "")
          text.member("section", question?.section ?? "")
          text.member("text", question?.text ?? "")
        }
        text.member("rules", checks.rules(on: criterion.id).map(\.id))
      }
    }
  }
}
