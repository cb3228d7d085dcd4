import Guidance
import Portfolio
import ProposalModel

/// Several proposals side by side, for people at a region or nationally: outcomes, money, coverage, access and phasing
/// added up, what many of them lack, and every question of the panel.
struct PortfolioText {
  private let portfolio: Portfolio
  private var page: TextPage
  private let years = Portfolio.years

  init(_ portfolio: Portfolio, _ options: RenderingOptions, _ tool: Report.Tool) {
    self.portfolio = portfolio
    page = TextPage(width: options.width, colour: options.colour)
    page.wrap(
      "Proposals side by side, against the \(tool.guidance) guidance, by \(tool.name) \(tool.version)", indent: 0)
    page.endLine()
    writeSystems()
    if !portfolio.read.isEmpty {
      writeSums()
      writePhasing()
      writeWeaknesses()
      writeMatrix()
    }
  }

  var bytes: [UInt8] { page.bytes }

  // MARK: Systems

  private mutating func writeSystems() {
    page.startPart("Systems (\(portfolio.entries.count))")
    for (index, entry) in portfolio.entries.enumerated() {
      page.spaces(to: 2)
      page.put("\(index + 1)")
      page.spaces(to: 6)
      let file = entry.system.isEmpty ? "" : ", \(DisplayText.cut(entry.file, to: 200))"
      page.wrap("\(entry.title)\(file)", indent: 6)
      page.endLine()
      page.spaces(to: 6)
      if entry.checked {
        page.wrap("\(entry.stage): \(Self.outcome(of: entry))", indent: 6, entry.errors > 0 ? .error : .plain)
      } else {
        page.wrap("could not be read, and is in no sum: \(entry.reason)", indent: 6, .error)
      }
      page.endLine()
      if !entry.choices.isEmpty { page.line(entry.choices, indent: 6) }
    }
    page.line(PortfolioWords.notADecision, indent: 2)
    for sentence in portfolio.repeatedInWords { page.line(sentence, indent: 2) }
  }

  private static func outcome(of entry: PortfolioEntry) -> String {
    let counts = [(entry.errors, "error"), (entry.warnings, "warning"), (entry.notes, "note")]
      .map { plural($0.0, $0.1) }.joined(separator: ", ")
    return "\(entry.verdict): \(counts)"
  }

  // MARK: Figures

  private mutating func writeSums() {
    page.startPart("Added up")
    for (title, sums) in [
      ("Allocations stated", portfolio.allocation), ("Transformation spend planned", portfolio.planned),
    ] {
      page.line(title, indent: 2)
      for sum in sums {
        let national = Portfolio.nationalMoney(sum.year).map {
          ": \(PortfolioWords.share(sum.total.pence, of: $0.pence)) of the national \($0)"
        }
        page.line("\(sum.year)  \(sum.total)\(national ?? "")\(missing(sum.given))", indent: 4, hanging: 9)
      }
    }
    page.line("Primary care networks covered, of \(grouped(portfolio.pcns)) listed", indent: 2)
    for sum in portfolio.covered {
      let share = portfolio.pcns > 0 ? ": \(PortfolioWords.share(Int64(sum.total), of: Int64(portfolio.pcns)))" : ""
      page.line("\(sum.year)  \(grouped(sum.total))\(share)\(missing(sum.given))", indent: 4, hanging: 9)
    }
    page.line("People seen by the new models in a year", indent: 2)
    for sum in portfolio.people {
      let national = Portfolio.nationalPeople(sum.year).map {
        ": \(PortfolioWords.share(Int64(sum.total), of: Int64($0))) of the national \(grouped($0))"
      }
      page.line("\(sum.year)  \(grouped(sum.total))\(national ?? "")\(missing(sum.given))", indent: 4, hanging: 9)
    }
  }

  private func missing(_ given: Int) -> String {
    let words = portfolio.missing(given)
    return words.isEmpty ? "" : " (\(words))"
  }

  private mutating func writePhasing() {
    page.startPart("Focus groups: systems with the group in focus")
    for phasing in portfolio.phasing {
      let counts = years.map { "\($0) \(phasing.systems[$0] ?? 0)" }.joined(separator: ", ")
      var text = "\(phasing.group.name): \(counts)"
      if phasing.wellDeveloped > 0 { text += "; said to be well developed already: \(phasing.wellDeveloped)" }
      if phasing.without > 0 { text += "; in no year: \(phasing.without)" }
      page.line(text, indent: 2, hanging: 2)
    }
  }

  // MARK: Questions

  private mutating func writeWeaknesses() {
    let weaknesses = portfolio.sharedWeaknesses
    guard !weaknesses.isEmpty else { return }
    page.startPart("Questions on which several have errors or warnings")
    for weakness in weaknesses {
      let names = (weakness.errors + weakness.warnings).map { DisplayText.cut($0.name, to: 40) }
      page.spaces(to: 2)
      page.put("\(weakness.count) of \(portfolio.read.count)")
      page.spaces(to: 12)
      page.wrap(
        "\(weakness.question.text) (\(Self.place(weakness.question)); errors in \(weakness.errors.count)) "
          + names.joined(separator: ", "), indent: 12)
      page.endLine()
    }
  }

  private static func place(_ question: PanelQuestion) -> String {
    GuidanceSection.displayName(document: .annexes, section: question.section)
  }

  private mutating func writeMatrix() {
    page.startPart("Every question, by system")
    page.line(
      PortfolioEntry.Standing.allCases.map { "\($0.letter) \($0.meaning)" }.joined(separator: "; ") + ".", indent: 2)
    // A column is as wide as the greatest number over it.
    let width = "\(portfolio.entries.count)".utf8.count + 1
    // Long rows of letters would leave no room for the words: those then have lines of their own.
    let start = 2 + width * portfolio.entries.count + 1
    let isStacked = start > page.width / 2
    writeLine(portfolio.entries.indices.map { "\($0 + 1)" }, width)
    page.endLine()
    for (index, question) in PanelQuestion.all.enumerated() {
      if isStacked {
        page.line("\(question.section)  \(question.text)", indent: 2, hanging: 2)
        writeLine(portfolio.entries.map { $0.standings[index].letter }, width)
      } else {
        writeLine(portfolio.entries.map { $0.standings[index].letter }, width)
        page.spaces(to: start)
        page.put(question.section)
        page.spaces(to: start + Self.sectionWidth)
        page.wrap(question.text, indent: start + Self.sectionWidth)
      }
      page.endLine()
    }
  }

  /// Room for the longest section, such as 2.2.1, and a space.
  private static let sectionWidth = 7

  private mutating func writeLine(_ cells: [String], _ width: Int) {
    page.spaces(to: 2)
    for (index, cell) in cells.enumerated() {
      page.spaces(to: 2 + width * (index + 1) - cell.utf8.count)
      page.put(cell)
    }
  }
}
