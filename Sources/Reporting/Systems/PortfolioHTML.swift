import Guidance
import Portfolio
import ProposalModel
import RuleKit

/// Several proposals side by side as a page, for people at a region or nationally: the outcome of each, money, coverage,
/// access and phasing added up, what several lack, and where each stands on every question.
struct PortfolioHTML {
  private let portfolio: Portfolio
  private let options: RenderingOptions
  private let tool: Report.Tool
  private let figures: PortfolioFigures
  private let matrix: PortfolioMatrix
  private let tables = HTMLTables(level: 3, prefix: "")

  init(_ portfolio: Portfolio, _ options: RenderingOptions, _ tool: Report.Tool) {
    self.portfolio = portfolio
    self.options = options
    self.tool = tool
    figures = PortfolioFigures(portfolio)
    matrix = PortfolioMatrix(portfolio)
  }

  var bytes: [UInt8] {
    HTMLPage(
      title: "\(plural(portfolio.entries.count, "proposal")) side by side", content: content, tool: tool,
      note: PortfolioWords.notADecision
    ).bytes
  }

  private var content: Markup {
    let parts = self.parts
    return "\(facts)\(outcome)\(parts.contents(about: "proposals side by side"))\(parts.sections)"
  }

  private var facts: Markup {
    let date: Markup = options.date.map { "<dt>Checked on</dt><dd>\($0.description)</dd>\n" } ?? ""
    return """
      <dl class="facts">
      \(date)<dt>Checked by</dt><dd>\(tool.name) \(tool.version), against the guidance for \(tool.guidance)</dd>
      </dl>

      """
  }

  // MARK: The outcome

  private var outcome: Markup {
    let read = portfolio.read
    let toChange = read.count { $0.errors > 0 }
    let tally = [
      (portfolio.entries.count, portfolio.entries.count == 1 ? "proposal" : "proposals"),
      (read.count - toChange, "with no errors found"), (toChange, "where changes are needed"),
      (portfolio.unread.count, "could not be read"),
    ].map { count, words -> Markup in "<li><b>\(grouped(count))</b> \(words)</li>\n" }
    let isGood = toChange == 0 && portfolio.unread.isEmpty
    let verdict =
      read.isEmpty
      ? "None could be read"
      : toChange == 0 ? "No errors found in what was read" : "Changes are needed in \(toChange) of \(read.count)"
    return """
      <div class="outcome\(isGood ? Markup() : " changes-needed")">
      <p class="verdict">\(verdict)</p>
      <ul class="tally">
      \(tally)</ul>
      \(inShort.map { line -> Markup in "<p>\(line)</p>\n" })\(unread)<p><b>\(PortfolioWords.notADecision)</b></p>
      </div>

      """
  }

  private var inShort: [String] {
    guard !portfolio.read.isEmpty else { return [] }
    var lines = portfolio.repeatedInWords
    let money = portfolio.planned.map { sum in
      let share = Portfolio.nationalMoney(sum.year).map {
        ", \(PortfolioWords.share(sum.total.pence, of: $0.pence)) of the national money"
      }
      return "\(sum.total) in \(sum.year)\(share ?? "")"
    }
    lines.append("Planned in all: \(money.joined(separator: "; ")).")
    let shared = portfolio.sharedWeaknesses.count
    lines.append(
      shared == 0
        ? "There is no question on which several have errors or warnings."
        : "On \(plural(shared, "question")) several have errors or warnings.")
    return lines
  }

  private var unread: Markup {
    guard !portfolio.unread.isEmpty else { return Markup() }
    let items = portfolio.unread.map { entry -> Markup in "<li><b>\(entry.file)</b>: \(entry.reason)</li>\n" }
    return "<p>Not read, and in no sum:</p>\n<ul>\n\(items)</ul>\n"
  }

  // MARK: Parts

  private var parts: HTMLParts {
    var parts = HTMLParts(level: 2)
    parts.add(
      "Systems", "systems", "\(figure(.findings(portfolio), "findings-chart"))\(drawn([figures.systems], "system"))")
    guard !portfolio.read.isEmpty else { return parts }
    parts.add(
      "Money", "money",
      "\(figure(.money(portfolio), "money-chart"))\(drawn([figures.money, figures.moneyBySystem], "sums"))")
    parts.add(
      "Coverage and access", "reach",
      """
      \(figure(.coverage(portfolio), "coverage-chart"))\(figure(.access(portfolio), "access-chart"))\
      \(drawn([figures.reach, figures.reachBySystem], "reached"))
      """)
    parts.add("Focus groups", "focus", drawn([figures.phasing, figures.phasingBySystem], "phasing"))
    parts.add(
      "Questions on which several fall short", "shared",
      matrix.weaknesses.map { drawn([$0], "weakness") } ?? "<p>There is none.</p>\n")
    parts.add(
      "Part by part", "parts",
      "<p>On how many questions each has errors and warnings.</p>\n\(drawn(matrix.parts, "part"))")
    parts.add("Every question, system by system", "questions", "\(legend)\(drawn(matrix.questions, "question"))")
    return parts
  }

  private func figure(_ chart: BarChart?, _ id: String) -> Markup {
    chart.map { HTMLCharts.figure($0, id: id) } ?? Markup()
  }

  private func drawn(_ tables: [ReportTable], _ id: String) -> Markup {
    var markup = Markup()
    for (number, table) in tables.enumerated() { markup += self.tables.section(table, id: "\(id)\(number + 1)") }
    return markup
  }

  /// What the words of the matrix stand for.
  private var legend: Markup {
    let items = PortfolioEntry.Standing.allCases.map { standing -> Markup in
      "<li><b>\(standing.word)</b>: \(standing.meaning)</li>\n"
    }
    return "<ul>\n\(items)</ul>\n"
  }
}
