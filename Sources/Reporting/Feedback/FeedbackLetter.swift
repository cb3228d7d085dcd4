import Guidance
import ProposalModel
import RuleKit

/// A letter to the people who wrote the proposal: what has to change, what to explain, and what they are asked, in plain
/// words and ready to send; nothing in it tells who a patient is.
struct FeedbackLetter {
  private let review: Review
  private let options: RenderingOptions
  private let tool: Report.Tool
  private let facts: FindingFacts
  private var text = ""
  private var left = false

  /// The letter on the one document of a report.
  static func letter(_ report: Report, _ options: RenderingOptions) -> [UInt8] {
    guard let document = report.documents.first else { return [] }
    var letter = FeedbackLetter(document.review, report.tool, options)
    letter.write()
    return Array(letter.text.utf8)
  }

  private init(_ review: Review, _ tool: Report.Tool, _ options: RenderingOptions) {
    self.review = review
    self.tool = tool
    self.options = options
    facts = FindingFacts(review)
  }

  private mutating func write() {
    let shown = ShownFindings(review, most: options.mostFindings)
    let errors = shown.findings.filter { $0.severity == .error }
    let warnings = shown.findings.filter { $0.severity == .warning }
    writeOpening()
    guard review.checked else {
      line("We could not read your document. Please mend these places and send it again; then we can look at the rest.")
      write(errors, "What keeps us from reading it")
      writeEnd(shown)
      return
    }
    line(inShort(errors.count, warnings.count))
    write(errors, "What has to change")
    write(warnings, "What to improve or explain")
    // A question of the panel that stands over the points already need not be read again.
    let asked = Set(FindingGroup.groups(of: errors + warnings).compactMap(\.heading.question))
    let questions = ClosingFacts(review).questions.filter { !asked.contains($0) }
    if !questions.isEmpty {
      heading("Questions for you")
      for (index, question) in questions.enumerated() { line("\(index + 1). \(question)") }
    }
    writeEnd(shown)
  }

  // MARK: Opening and end

  private mutating func writeOpening() {
    let summary = ReviewSummary(review)
    if review.checked { line("To: \(summary.shortSystem)") }
    line("About: your proposal for the transformation of community mental health services" + stage)
    if let date = options.date { line("Date: \(date)") }
    blank()
    line("Thank you for your proposal. We have checked it against NHS England's guidance for \(tool.guidance).")
    line("This letter is not a funding decision, and people will read your proposal as well.")
  }

  private var stage: String {
    guard review.checked else { return "" }
    return switch review.stage {
    case .firstDraft: ", first draft"
    case .final: ", final version"
    case .refresh: ", yearly refresh"
    }
  }

  private func inShort(_ errors: Int, _ warnings: Int) -> String {
    let points = { (count: Int) in count == 1 ? "1 point" : "\(grouped(count)) points" }
    switch (errors, warnings) {
    case (0, 0): return "We found nothing that has to change, and nothing that you need to explain."
    case (0, _): return "We found nothing that has to change. There are \(points(warnings)) to improve or explain."
    case (_, 0): return "We found \(points(errors)) that \(errors == 1 ? "has" : "have") to change."
    default:
      return "We found \(points(errors)) that \(errors == 1 ? "has" : "have") to change, and \(points(warnings)) to "
        + "improve or explain."
    }
  }

  private mutating func writeEnd(_ shown: ShownFindings) {
    heading("What this letter does not say")
    let notes = shown.findings.count { $0.severity == .note }
    if notes > 0 { line("\(plural(notes, "further remark")) for you to consider: the full review has them.") }
    if shown.leftOut > 0 {
      line("\(plural(shown.leftOut, "further point")) of the review: there were too many for one letter.")
    }
    if review.checked {
      let open = review.count(.notChecked) + review.count(.forReviewer)
      line(
        "\(grouped(open)) of the \(grouped(Criterion.all.count)) points of the guidance were not checked by software. "
          + "That nothing is said of them here does not mean that they are met.")
    }
    let choices = review.choices
    if !choices.leftOutRules.isEmpty || !choices.leftOutCriteria.isEmpty, let leftOut = choices.sentences.first {
      line(leftOut)
    }
    if left {
      line(
        "Where a number or address might be a person's, it is left out. Please make sure that your proposal holds no "
          + "personal details of patients.")
    }
  }

  // MARK: Points

  private mutating func write(_ findings: [Finding], _ title: String) {
    guard !findings.isEmpty else { return }
    heading(title)
    var number = 0
    for group in FindingGroup.groups(of: findings) {
      blank()
      line(group.heading.letterText)
      for finding in group.findings {
        number += 1
        line("\(number). \(sentence("\(finding.message) (\(place(of: finding)))"))")
        if !finding.help.isEmpty { line("   What to do: \(sentence(finding.help))") }
        for note in finding.notes {
          let at = note.range.map { "line \(facts.position(of: $0).line): " } ?? ""
          line("   See also: \(at)\(sentence(note.message))")
        }
      }
    }
  }

  private func place(of finding: Finding) -> String {
    let line = "line \(facts.position(of: finding.range).line)"
    return finding.path.isEmpty ? line : "\(line), \(DisplayText.cut(finding.path, to: 200))"
  }

  private func sentence(_ text: String) -> String {
    guard let last = text.last, !".?!".contains(last) else { return text }
    return text + "."
  }

  // MARK: Lines

  private mutating func heading(_ title: String) {
    blank()
    blank()
    line(title.uppercased())
  }

  private mutating func blank() { text += "\n" }

  /// One line, made safe to print and freed of what might be a person's.
  private mutating func line(_ words: String) {
    let flat = words.split(whereSeparator: \.isNewline).joined(separator: " ")
    let safe = Confidential.removed(from: DisplayText.safe(flat))
    if safe != DisplayText.safe(flat) { left = true }
    text += safe + "\n"
  }
}

extension FindingGroup.Heading {
  /// The panel's question; nil where another heading stands over the points.
  fileprivate var question: String? {
    if case .question(let number) = self { PanelQuestion.all[number].text } else { nil }
  }

  /// What is asked, with the place in the guidance behind it.
  fileprivate var letterText: String {
    switch self {
    case .document: "In the document itself:"
    case .question(let number):
      PanelQuestion.all[number].text + " ("
        + GuidanceSection.displayName(document: .annexes, section: PanelQuestion.all[number].section) + ")"
    case .section(let number):
      GuidanceSection.all[Int(number)].title + " (" + GuidanceSection.all[Int(number)].displayName + ")"
    }
  }
}
