import Guidance
import Portfolio

/// Where every system stands on every question, in words: the weaknesses that several share, each part of a proposal
/// counted, and question by question.
struct PortfolioMatrix {
  private let portfolio: Portfolio

  /// So many systems stand side by side in one table: more would fit neither a screen nor a sheet of paper.
  private static let aside = 6

  init(_ portfolio: Portfolio) { self.portfolio = portfolio }

  /// Questions on which two systems or more have errors or warnings; nil when there is none.
  var weaknesses: ReportTable? {
    let weaknesses = portfolio.sharedWeaknesses
    guard !weaknesses.isEmpty else { return nil }
    func names(_ entries: [PortfolioEntry]) -> String {
      entries.isEmpty ? "-" : entries.map { DisplayText.cut($0.shortName, to: 60) }.joined(separator: ", ")
    }
    return ReportTable(
      title: "The most shared first", columns: ["Question", "Systems", "With errors", "With warnings"],
      rows: weaknesses.map { weakness in
        ReportTable.Row(
          label: Self.label(weakness.question),
          cells: [
            "\(weakness.count) of \(portfolio.read.count)", names(weakness.errors), names(weakness.warnings),
          ], tones: [.plain, weakness.errors.isEmpty ? .plain : .bad, weakness.warnings.isEmpty ? .plain : .open])
      }, isNumeric: false)
  }

  /// Part by part, on how many questions each system has errors and warnings.
  var parts: [ReportTable] {
    blocks { entries in
      Self.chapters.map { chapter, questions in
        let counts = entries.map { entry in
          (
            checked: entry.checked, errors: questions.count { entry.standings[$0] == .error },
            warnings: questions.count { entry.standings[$0] == .warning }
          )
        }
        return ReportTable.Row(
          label: "\(chapter.title) (\(plural(questions.count, "question")))",
          cells: counts.map { Self.inWords(isRead: $0.checked, errors: $0.errors, warnings: $0.warnings) },
          tones: counts.map { $0.errors > 0 || !$0.checked ? .bad : $0.warnings > 0 ? .open : .plain })
      }
    }
  }

  /// Every question, under its part.
  var questions: [ReportTable] {
    blocks { entries in
      Self.chapters.flatMap { chapter, questions in
        [ReportTable.Row(label: chapter.title, cells: [], kind: .heading)]
          + questions.map { question in
            let standings = entries.map { $0.standings[question] }
            return ReportTable.Row(
              label: Self.label(PanelQuestion.all[question]), cells: standings.map(\.word), level: 1,
              tones: standings.map(\.tone))
          }
      }
    }
  }

  // MARK: Shapes

  private static func label(_ question: PanelQuestion) -> String { "\(question.section) \(question.text)" }

  private static func inWords(isRead: Bool, errors: Int, warnings: Int) -> String {
    guard isRead else { return PortfolioEntry.Standing.unread.word }
    let parts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }.map { plural($0.0, $0.1) }
    return parts.isEmpty ? "none" : parts.joined(separator: ", ")
  }

  /// The parts of a proposal, each with the positions of its questions.
  private static let chapters: [(chapter: Chapter, questions: [Int])] = {
    var gathered: [Chapter: [Int]] = [:]
    for question in PanelQuestion.all {
      gathered[Chapter.of(section: question.section), default: []].append(question.number)
    }
    return Chapter.all.compactMap { chapter in gathered[chapter].map { (chapter, $0) } }
  }()

  /// A table for every few systems, all with the same rows.
  private func blocks(_ rows: ([PortfolioEntry]) -> [ReportTable.Row]) -> [ReportTable] {
    let entries = portfolio.entries
    return stride(from: 0, to: entries.count, by: Self.aside).map { start in
      let own = Array(entries[start..<min(start + Self.aside, entries.count)])
      let title = own.count == 1 ? "System \(start + 1)" : "Systems \(start + 1) to \(start + own.count)"
      let names = own.enumerated().map { "\(start + $0.offset + 1). \(DisplayText.cut($0.element.shortName, to: 60))" }
      return ReportTable(title: title, columns: ["Asked"] + names, rows: rows(own), isNumeric: false)
    }
  }
}

extension PortfolioEntry.Standing {
  fileprivate var tone: ReportTable.Tone {
    switch self {
    case .error, .unread: .bad
    case .warning: .open
    case .met, .found, .open, .notApplicable, .leftOut: .plain
    }
  }
}
