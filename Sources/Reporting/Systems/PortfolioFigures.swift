import Guidance
import Portfolio
import ProposalModel

/// The figures of a portfolio as tables: all proposals added up beside the national figures, then system by system.
struct PortfolioFigures {
  private let portfolio: Portfolio
  private let years = Portfolio.years

  init(_ portfolio: Portfolio) { self.portfolio = portfolio }

  /// Every proposal, those that could not be read among them, with what its check came to.
  var systems: ReportTable {
    ReportTable(
      title: "The proposals", columns: ["System", "Stage", "Outcome", "Errors", "Warnings", "Notes"],
      rows: portfolio.entries.enumerated().map { number, entry in
        let counts = [entry.errors, entry.warnings, entry.notes].map { entry.checked ? grouped($0) : "-" }
        let why = entry.checked ? "" : "In no sum, since it could not be read: \(entry.reason)"
        return ReportTable.Row(
          label: "\(number + 1). \(entry.checked ? entry.title : entry.shortName)",
          cells: [entry.checked ? entry.stage : "-", entry.verdict] + counts,
          tones: [.plain, entry.checked && entry.errors == 0 ? .plain : .bad],
          remark: [entry.file, why, entry.choices].filter { !$0.isEmpty }.joined(separator: ". "))
      }, isNumeric: false, remarkHeading: "Document")
  }

  // MARK: Money

  var money: ReportTable {
    var rows: [ReportTable.Row] = []
    for (title, sums) in [
      ("Allocations stated", portfolio.allocation), ("Transformation spend planned", portfolio.planned),
    ] {
      rows.append(
        ReportTable.Row(label: title, cells: sums.map(\.total.description), kind: .total))
      let shares = sums.map { sum in
        Portfolio.nationalMoney(sum.year).map { PortfolioWords.share(sum.total.pence, of: $0.pence) } ?? "-"
      }
      rows.append(ReportTable.Row(label: "of the national money", cells: shares, level: 1))
    }
    let gaps = zip(portfolio.planned, portfolio.allocation).map { ($0.total - $1.total).description }
    rows.append(ReportTable.Row(label: "Planned less stated", cells: gaps))
    rows.append(
      ReportTable.Row(
        label: "National money", cells: years.map { Portfolio.nationalMoney($0)?.description ?? "-" }))
    return ReportTable(
      title: "Money, added up", columns: YearCells.columns("Sum"), rows: rows,
      summary: "The national money is that of Annex A, 1.0, Table 1.",
      remarks: missing("an allocation", portfolio.allocation) + missing("spend", portfolio.planned))
  }

  var moneyBySystem: ReportTable {
    bySystem("Money, system by system") { entry in
      [
        ("allocation stated", years.map { entry.allocation[$0]?.description ?? YearCells.notGiven }),
        ("spend planned", years.map { entry.planned[$0]?.description ?? YearCells.notGiven }),
      ]
    }
  }

  // MARK: Coverage and access

  var reach: ReportTable {
    let all = Int64(portfolio.pcns)
    func row(_ label: String, _ cells: [String], isPart: Bool = false) -> ReportTable.Row {
      ReportTable.Row(label: label, cells: cells, kind: isPart ? .plain : .total, level: isPart ? 1 : 0)
    }
    let networks = portfolio.covered.map { all > 0 ? PortfolioWords.share(Int64($0.total), of: all) : "-" }
    let people = portfolio.people.map { sum in
      Portfolio.nationalPeople(sum.year).map { PortfolioWords.share(Int64(sum.total), of: Int64($0)) } ?? "-"
    }
    return ReportTable(
      title: "Coverage and access, added up", columns: YearCells.columns("Sum"),
      rows: [
        row("Primary care networks covered", portfolio.covered.map { grouped($0.total) }),
        row("of the \(grouped(portfolio.pcns)) listed", networks, isPart: true),
        row("People seen in the year", portfolio.people.map { grouped($0.total) }),
        row("of the national number", people, isPart: true),
        ReportTable.Row(
          label: "National number of people",
          cells: years.map { Portfolio.nationalPeople($0).map { grouped($0) } ?? "-" }),
      ],
      summary: "The national number of people is that of Annex A, 2.1.1, by the year in which it is to be reached.",
      remarks: missing("PCNs with their dates", portfolio.covered) + missing("people to be seen", portfolio.people))
  }

  var reachBySystem: ReportTable {
    bySystem("Coverage and access, system by system") { entry in
      [
        (
          "PCNs covered",
          years.map { year in
            entry.covered[year].map { "\(grouped($0)) of \(grouped(entry.pcns))" } ?? YearCells.notGiven
          }
        ),
        ("people seen", years.map { entry.people[$0].map { grouped($0) } ?? YearCells.notGiven }),
      ]
    }
  }

  // MARK: Focus groups

  var phasing: ReportTable {
    ReportTable(
      title: "Systems with the group in focus",
      columns: YearCells.columns("Group") + ["Well developed already", "In no year"],
      rows: portfolio.phasing.map { phasing in
        ReportTable.Row(
          label: phasing.group.title,
          cells: years.map { grouped(phasing.systems[$0] ?? 0) } + [
            grouped(phasing.wellDeveloped), grouped(phasing.without),
          ], tones: years.map { _ in .plain } + [.plain, phasing.without > 0 ? .open : .plain])
      })
  }

  var phasingBySystem: ReportTable {
    ReportTable(
      title: "Years of focus, system by system", columns: ["System"] + FocusGroup.allCases.map(\.title),
      rows: portfolio.read.map { entry in
        let plans = FocusGroup.allCases.map { group in entry.focus.first { $0.group == group } }
        return ReportTable.Row(
          label: entry.title, cells: plans.map(Self.inWords),
          tones: plans.map { $0?.isPlanned ?? false ? .plain : .open })
      }, isNumeric: false)
  }

  private static func inWords(_ focus: PortfolioEntry.Focus?) -> String {
    guard let focus, focus.isPlanned else { return "in no year" }
    return (focus.years.map(\.description) + (focus.isWellDeveloped ? ["well developed already"] : []))
      .joined(separator: ", ")
  }

  // MARK: Shapes

  /// Some rows of figures under each system that could be read.
  private func bySystem(
    _ title: String, _ rows: (PortfolioEntry) -> [(label: String, cells: [String])]
  ) -> ReportTable {
    ReportTable(
      title: title, columns: YearCells.columns("System"),
      rows: portfolio.read.flatMap { entry in
        [ReportTable.Row(label: entry.title, cells: [], kind: .heading)]
          + rows(entry).map { ReportTable.Row(label: $0.label, cells: $0.cells, level: 1) }
      })
  }

  /// The years in which a sum is not of all proposals, a sentence each.
  private func missing<Value>(_ what: String, _ sums: [Portfolio.Sum<Value>]) -> [String] {
    sums.compactMap { sum in
      let without = portfolio.read.count - sum.given
      guard without > 0 else { return nil }
      return
        "\(sum.year): \(without) of \(portfolio.read.count) proposals \(without == 1 ? "does" : "do") not give \(what)."
    }
  }
}

extension PortfolioEntry.Focus {
  /// Whether the group has a year of its own, or needs none.
  fileprivate var isPlanned: Bool { !years.isEmpty || isWellDeveloped }
}
