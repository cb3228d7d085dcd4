import Guidance
import ProposalModel
import RuleKit

/// One document's part of the page, in the order in which a panel reads: what it is, the outcome, the essential
/// criteria, findings, money, focus groups, coverage and access, signatures, evidence, exceptions, questions, and what
/// was not checked.
struct HTMLDocument {
  let title: String
  let anchor: String
  private let document: Report.Document
  private let isAlone: Bool
  private let tool: Report.Tool
  private let options: RenderingOptions
  private let prefix: String

  private var review: Review { document.review }
  /// The level of the parts' headings: a document that stands alone has the page's title.
  private var level: Int { isAlone ? 2 : 3 }

  init(_ document: Report.Document, number: Int, isAlone: Bool, _ tool: Report.Tool, _ options: RenderingOptions) {
    self.document = document
    self.isAlone = isAlone
    self.tool = tool
    self.options = options
    prefix = number == 1 ? "" : "d\(number)-"
    anchor = "document\(number)"
    title =
      document.review.checked
      ? "Review of \(ReviewSummary(document.review).shortSystem)" : "Review of \(document.review.source.name)"
  }

  var sections: Markup {
    let shown = ShownFindings(review, most: options.mostFindings).findings
    let parts = self.parts(shown)
    let heading: Markup = isAlone ? "" : "<h2 class=\"document\" id=\"\(anchor)-title\">\(title)</h2>\n"
    return """
      <div class="document" id="\(anchor)">
      \(heading)\(facts)\(outcome(shown))\(parts.contents(about: title))\(parts.sections)</div>

      """
  }

  // MARK: What it is, and the outcome

  private var facts: Markup {
    let summary = ReviewSummary(review)
    var rows = [("Document", review.source.name)]
    if review.checked {
      rows += [("System", summary.system), ("Stage", summary.stage)]
      if let submitted = review.proposal.submission.submitted?.value {
        rows.append(("Submitted", submitted.description))
      }
    }
    if let date = options.date { rows.append(("Checked on", date.description)) }
    if !review.choices.configuration.isEmpty { rows.append(("Configuration", review.choices.configuration)) }
    let plain = rows.map { row -> Markup in "<dt>\(row.0)</dt><dd>\(row.1)</dd>\n" }
    let digest =
      document.isWhole ? SHA256.hexadecimal(review.source.bytes) : "not made: the file is larger than what was read"
    return """
      <dl class="facts">
      \(plain)<dt>SHA-256</dt><dd class="digest">\(digest)</dd>
      <dt>Checked by</dt><dd>\(tool.name) \(tool.version), against the guidance for \(tool.guidance)</dd>
      </dl>

      """
  }

  private func outcome(_ shown: [Finding]) -> Markup {
    let summary = ReviewSummary(review)
    return """
      <div class="outcome \(review.outcome.rawValue)">
      <p class="verdict">\(summary.verdict)</p>
      <ul class="tally">\(tally)</ul>
      \(inShort.map { line -> Markup in "<p>\(line)</p>\n" })\(choices)<p><b>\(ReviewSummary.notADecision)</b></p>
      </div>
      \(blockers(shown))
      """
  }

  /// What was left out or counts otherwise by choice: nobody may take silence about it for approval.
  private var choices: Markup {
    let sentences = review.choices.sentences
    guard !sentences.isEmpty else { return Markup() }
    return
      "<p><b>Choices made for this check</b></p>\n<ul>\n\(sentences.map { line -> Markup in "<li>\(line)</li>\n" })</ul>\n"
  }

  /// The questions with errors, each with a link to its findings.
  private func blockers(_ shown: [Finding]) -> Markup {
    let groups = FindingGroup.groups(of: shown)
    let items = groups.enumerated().compactMap { number, group -> Markup? in
      let errors = group.findings.count { $0.severity == .error }
      guard errors > 0 else { return nil }
      return """
        <li><a href="#\(prefix)q\(number + 1)">\(group.heading.shortText)</a> (\(plural(errors, "error")))</li>

        """
    }
    guard !items.isEmpty, review.checked else { return Markup() }
    return """
      <h\(level) class="plain">What has to change</h\(level)>
      <ul class="blockers">
      \(items)</ul>

      """
  }

  private var tally: [Markup] {
    let tally = Tally(review)
    let questions = ClosingFacts(review).questions.count
    return [(tally.errors, "error"), (tally.warnings, "warning"), (tally.notes, "note"), (questions, "question")].map {
      count, noun in
      let words =
        noun == "question" ? "\(noun)\(count == 1 ? "" : "s") for the applicant" : noun + (count == 1 ? "" : "s")
      return "<li><b>\(grouped(count))</b> \(words)</li>\n"
    }
  }

  /// What a reader should know before turning the page.
  private var inShort: [String] {
    guard review.checked else { return [ReviewSummary(review).outcome] }
    let essential = EssentialCriteria(review)
    let failing = essential.rows.count { $0.status.isBad }
    let found =
      switch failing {
      case 0: "No essential criterion was found not to hold."
      case 1: "1 essential criterion does not hold, or nothing was found on it."
      default: "\(failing) essential criteria do not hold, or nothing was found on them."
      }
    var lines = [found, SpendLineTables(review).inWords]
    if let money = MoneyTables(review).declaredAndRecomputed { lines.append(money.summary) }
    lines.append(ReviewSummary(review).criteria)
    return lines
  }

  // MARK: Parts

  private func parts(_ shown: [Finding]) -> HTMLParts {
    var parts = HTMLParts(level: level, prefix: prefix)
    if review.checked { parts.add("Essential criteria", "essential", essential(shown)) }
    parts.add("Findings by question", "findings", findings(shown))
    guard review.checked else { return parts }
    let plan = PlanTables(review)
    let facts = ClosingFacts(review)
    func stated(_ markup: Markup, _ absence: String) -> Markup { markup.isEmpty ? paragraphs([absence]) : markup }
    parts.add("Money", "money", stated(money, "The document says nothing about money."))
    parts.add(
      "Focus groups by year", "focus",
      stated(
        plan.focusGroups.map { tables.section($0, id: "focus-table") } ?? Markup(),
        "The document gives no year of focus, and plans no money for a focus group."))
    parts.add(
      "Coverage and access", "coverage",
      stated(coverage(plan), "The document says neither which networks are covered nor how many people will be seen."))
    parts.add("Sign-off", "sign-off", stated(signOff, "The document says nothing of who has signed."))
    parts.add("Evidence by question", "evidence", evidence)
    parts.add("Exceptions claimed", "exceptions", exceptions(facts))
    parts.add("Questions for the applicant", "questions", questions(facts))
    parts.add("What was not checked", "not-checked", notChecked(facts))
    if let lines = SpendLineTables(review).everyLine {
      parts.add("Annex: every line of spend", "lines", tables.section(lines, id: "every-line"))
    }
    return parts
  }

  private var tables: HTMLTables { HTMLTables(level: level + 1, prefix: prefix) }

  private func paragraphs(_ lines: [String]) -> Markup {
    var markup = Markup()
    for line in lines where !line.isEmpty { markup += "<p>\(line)</p>\n" }
    return markup
  }

  private func essential(_ shown: [Finding]) -> Markup {
    let essential = EssentialCriteria(review)
    func drawn(_ title: String, _ rows: [EssentialCriteria.Row]) -> Markup {
      guard !rows.isEmpty else { return Markup() }
      return """
        <tr class="heading"><th scope="rowgroup" colspan="3">\(title) (\(rows.count))</th></tr>
        \(rows.map(essentialRow))
        """
    }
    let rows = [
      drawn("These do not hold, or nothing was found on them", essential.rows.filter { $0.status.isBad }),
      drawn("The others of section 2.0, and what is only claimed", essential.rows.filter { !$0.status.isBad }),
    ]
    return """
      <p>The criteria that approval turns on: those of section 2.0 that were judged, and others that do not hold. What \
      is evidenced was found, not judged: that is for you.</p>
      <div class="table" role="group" aria-labelledby="\(prefix)essential" tabindex="0">
      <table aria-labelledby="\(prefix)essential">
      <thead><tr><th scope="col">Status</th><th scope="col">What is asked</th><th scope="col">Criterion</th></tr>\
      </thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </div>
      \(paragraphs([essential.rest]))\(tables.section(ChapterTable(review, shown).table, id: "parts"))
      """
  }

  private func essentialRow(_ row: EssentialCriteria.Row) -> Markup {
    """
    <tr><td class="status\(row.status.style)">\(row.status.word)</td><th scope="row">\(row.criterion.title)</th>\
    <td class="small">\(row.criterion.id)</td></tr>

    """
  }

  private func findings(_ shown: [Finding]) -> Markup {
    var markup = paragraphs(
      shown.isEmpty ? ["There are no findings."] : ["The gravest first, then in the order of the guidance."])
    if let leftOut = ShownFindings(review, most: options.mostFindings).leftOutMessage {
      markup += paragraphs([leftOut + "."])
    }
    markup += HTMLFindings(review, level: level + 1, prefix: prefix, quotes: options.excerpts).groups(shown)
    return markup
  }

  private var money: Markup {
    let lines = SpendLineTables(review)
    var markup = Markup()
    if let chart = BarChart.money(review) { markup += HTMLCharts.figure(chart, id: prefix + "money-chart") }
    let all =
      MoneyTables(review).all
      + [ShareTable(review).table, lines.byOutcome, lines.judgedLines].compactMap { $0 }
    for (index, table) in all.enumerated() { markup += tables.section(table, id: "money\(index + 1)") }
    if lines.everyLine != nil {
      markup += "<p><a href=\"#\(prefix)lines\">Every line of spend, as it was read</a>, is at the end.</p>\n"
    }
    return markup
  }

  private func coverage(_ plan: PlanTables) -> Markup {
    var markup = Markup()
    if let table = plan.coverage {
      if let chart = BarChart.coverage(review) { markup += HTMLCharts.figure(chart, id: prefix + "coverage-chart") }
      markup += tables.section(table, id: "coverage-table")
    }
    if let table = plan.access {
      if let chart = BarChart.access(review) { markup += HTMLCharts.figure(chart, id: prefix + "access-chart") }
      markup += tables.section(table, id: "access-table")
    }
    return markup
  }

  private var signOff: Markup {
    let signOff = SignOffTables(review)
    guard !signOff.isEmpty else { return Markup() }
    var markup = paragraphs([signOff.inWords])
    if let councils = signOff.councils { markup += tables.section(councils, id: "councils") }
    if var others = signOff.others {
      others.summary = ""
      markup += tables.section(others, id: "signatures")
    }
    markup += paragraphs([signOff.looseInWords])
    return markup
  }

  private var evidence: Markup {
    """
    <p>The panel's questions, with where their criteria stand. What was found is not judged: ratings and notes are \
    yours.</p>
    <p class="on-screen">You can type into the boxes. Print the page, or save it from your browser, to keep what you \
    typed.</p>
    \(HTMLEvidence(review, level: level + 1, prefix: prefix, quotes: options.excerpts).parts)
    """
  }

  private func exceptions(_ facts: ClosingFacts) -> Markup {
    let items = facts.exceptions.map { exception -> Markup in
      "<li><b>\(exception.criterion)</b>: \(exception.reason). \(exception.standing)</li>\n"
    }
    return items.isEmpty ? paragraphs(["The authors claim none."]) : "<ul>\n\(items)</ul>\n"
  }

  private func questions(_ facts: ClosingFacts) -> Markup {
    let items = facts.questions.map { question -> Markup in "<li>\(question)</li>\n" }
    return items.isEmpty ? paragraphs(["The review has none."]) : "<ol>\n\(items)</ol>\n"
  }

  private func notChecked(_ facts: ClosingFacts) -> Markup {
    let items = facts.forReviewer.map { item -> Markup in "<li>\(item)</li>\n" }
    let people: Markup = items.isEmpty ? "" : "<p>Only people can judge:</p>\n<ul>\n\(items)</ul>\n"
    return """
      \(paragraphs([facts.uncheckedInWords, facts.leftOutInWords]))\(people)\
      \(paragraphs([ClosingFacts.whatEvidenceIs]))
      """
  }
}

extension CriterionStatus {
  /// Whether the criterion was found not to hold.
  var isBad: Bool { self == .notMet || self == .contradicted || self == .noEvidence }

  fileprivate var style: Markup {
    switch self {
    case .notMet, .contradicted: " bad"
    case .noEvidence, .claimed, .excepted: " open"
    default: ""
    }
  }
}
