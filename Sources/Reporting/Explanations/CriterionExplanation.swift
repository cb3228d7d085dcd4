package import Guidance
package import RuleKit
package import SourceText

/// A criterion of the guidance in plain words: what it asks of whom, how much depends on it, and how it is checked.
package struct CriterionExplanation: Sendable {
  private let criterion: Criterion
  private let checks: CriterionChecks

  package init(_ criterion: Criterion, _ checks: CriterionChecks) {
    self.criterion = criterion
    self.checks = checks
  }

  /// `source`: a document in whose prose it was looked for, with what was found.
  package func text(
    _ options: RenderingOptions = RenderingOptions(), source: SourceFile? = nil, found: ExplainedCriterion? = nil
  ) -> [UInt8] {
    var page = TextPage(width: options.width, colour: options.colour)
    page.put(criterion.id, .heading)
    page.put(": ")
    page.wrap(criterion.title, indent: 2)
    page.endLine()
    let section = criterion.guidanceSection
    page.line("\(section.displayName): \(section.title)", indent: 2)
    page.paragraph("What it asks", criterion.asks)
    page.paragraph("How much depends on it", Self.sentence(criterion.level.meaning))
    page.paragraph("Whom it applies to", Self.sentence(criterion.scope.phrase))
    writeChecks(on: &page)
    page.paragraph("What a reviewer looks at", criterion.lookAt)
    if let number = criterion.question {
      let question = PanelQuestion.all[number]
      page.paragraph("The panel's question", question.text)
      let others = question.members.map(\.id).filter { $0 != criterion.id }
      if !others.isEmpty { page.line("Asked together with \(others.joined(separator: ", ")).", indent: 2) }
    }
    if let source, let found { FoundInDocument(found, source).write(on: &page) }
    return page.bytes
  }

  private func writeChecks(on page: inout TextPage) {
    page.startPart("How it is checked")
    let rules = checks.rules(on: criterion.id)
    switch checks.means(for: criterion) {
    case .rules:
      page.line(
        criterion.answered == .decides
          ? "From the proposal's data, by:"
          : "In part, from the proposal's data; whether it is met, a reviewer judges. Rules:", indent: 2)
    case .evidence: page.line("Passages that speak to it are found; a reviewer judges them. Rules:", indent: 2)
    case .reviewer: page.line("By a reviewer: software cannot judge it.", indent: 2)
    case .notYet: page.line("Not yet: this version has no check for it, so a reviewer has to look.", indent: 2)
    }
    for rule in rules { page.line("\(rule.id): \(rule.title)", indent: 4, hanging: 2) }
    if let other = criterion.countedUnder {
      page.line("A review counts it under \(other), which asks the same.", indent: 2)
    }
  }

  private static func sentence(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() + "." }
}

/// A number, date or list of the guidance: where it stands and what it is for.
package struct ParameterExplanation: Sendable {
  private let parameter: GuidanceParameter

  package init(_ parameter: GuidanceParameter) { self.parameter = parameter }

  package func text(_ options: RenderingOptions = RenderingOptions()) -> [UInt8] {
    var page = TextPage(width: options.width, colour: options.colour)
    page.put(parameter.id, .heading)
    page.put(": ")
    page.wrap(parameter.title, indent: 2)
    page.endLine()
    let section = GuidanceSection.displayName(document: parameter.document, section: parameter.section)
    let title = GuidanceSection.with(parameter.section, of: parameter.document).map { ": \($0.title)" } ?? ""
    page.line(section + title, indent: 2)
    page.paragraph(
      "What it is",
      "A parameter: a figure, date, list or reading of the guidance that rules use. It asks nothing of a proposal by "
        + "itself.")
    return page.bytes
  }
}
