import Guidance
import RuleKit

/// The parts by which people go through a proposal: the process, what approval turns on, the plan's data, the twelve
/// questions of the template, Annex D, the other documents.
struct Chapter: Hashable {
  let title: String
  /// The question of the template, from 1 to 12; 0 for the other parts.
  var question = 0

  /// In the order of the guidance; every section of every document belongs to one.
  static let all: [Chapter] =
    [process, approval, data]
    + TemplateQuestion.all.map { Chapter(title: "Question \($0.number): \($0.subject)", question: $0.number) }
    + [annexD, others]

  private static let process = Chapter(title: "Money and process (section 1)")
  private static let approval = Chapter(title: "What approval turns on (section 2.0)")
  private static let data = Chapter(title: "The plan's data (section 2.1)")
  private static let annexD = Chapter(title: "Annex D: people diagnosed with ‘personality disorder’")
  private static let others = Chapter(title: "The other documents")

  /// The part that a section of Annex A or D stands in.
  static func of(section: String) -> Chapter {
    let numbers = section.split(separator: ".")
    switch (numbers.first, numbers.dropFirst().first.flatMap { Int($0) }) {
    case ("1", _): return process
    case ("2", 0): return approval
    case ("2", 1): return data
    // Question 1 stands in section 2.2, question 12 in 2.13.
    case ("2", let number?): return all.first { $0.question == number - 1 } ?? others
    case ("D", _): return annexD
    default: return others
    }
  }

  static func of(_ criterion: Criterion) -> Chapter {
    guard criterion.document == .annexes else { return others }
    return of(section: criterion.section)
  }
}

extension FindingGroup.Heading {
  /// nil for findings on the document itself.
  var chapter: Chapter? {
    switch self {
    case .document: nil
    case .question(let number): Chapter.of(section: PanelQuestion.all[number].section)
    case .section(let number):
      GuidanceSection.all[Int(number)].document == .annexes
        ? Chapter.of(section: GuidanceSection.all[Int(number)].section) : Chapter.all.last
    }
  }
}

/// Part by part: how many findings there are, and how many criteria were checked.
struct ChapterTable {
  let table: ReportTable

  init(_ review: Review, _ findings: [Finding]) {
    var counts: [Chapter?: [Severity: Int]] = [:]
    for group in FindingGroup.groups(of: findings) {
      for finding in group.findings { counts[group.heading.chapter, default: [:]][finding.severity, default: 0] += 1 }
    }
    var checked: [Chapter: (checked: Int, all: Int)] = [:]
    for (criterion, result) in zip(Criterion.all, review.criteria) {
      let isChecked = result.status != .notChecked && result.status != .forReviewer
      checked[Chapter.of(criterion), default: (0, 0)].all += 1
      if isChecked { checked[Chapter.of(criterion), default: (0, 0)].checked += 1 }
    }
    func cells(_ chapter: Chapter?) -> [String] {
      Severity.allCases.map { severity in counts[chapter]?[severity].map { String($0) } ?? "-" }
    }
    var rows: [ReportTable.Row] = []
    if counts[nil] != nil { rows.append(ReportTable.Row(label: "The document itself", cells: cells(nil) + [""])) }
    for chapter in Chapter.all {
      let criteria = checked[chapter] ?? (0, 0)
      rows.append(
        ReportTable.Row(
          label: chapter.title, cells: cells(chapter) + ["\(criteria.checked) of \(criteria.all)"]))
    }
    let tally = Tally(review)
    rows.append(
      ReportTable.Row(
        label: "All",
        cells: [tally.errors, tally.warnings, tally.notes].map { String($0) } + [
          "\(checked.values.reduce(0) { $0 + $1.checked }) of \(Criterion.all.count)"
        ], kind: .total))
    table = ReportTable(
      title: "Part by part", columns: ["Part", "Errors", "Warnings", "Notes", "Criteria checked"], rows: rows,
      summary:
        "Where the findings are. Without a finding is not the same as approved: see how many criteria were checked.")
  }
}
