package import ProposalModel

/// The plan's own figures, added up: what the review shows in its tables and its JSON.
package struct Figures: Sendable {
  /// Spend of one kind in one year.
  package struct MoneyCell: Sendable {
    package let year: FinancialYear
    package let source: MoneySource
    package let purpose: Purpose
    package let category: SpendCategory
    package let sector: Sector
    package var amount: Money
  }

  package struct NamedShare: Sendable {
    package let name: String
    package let year: FinancialYear
    /// From 0 to 1.
    package let value: Double
  }

  package struct CoverageYear: Sendable {
    package let year: FinancialYear
    package let covered: Int
    package let pcns: Int
  }

  package struct FocusCell: Sendable {
    package let group: FocusGroup
    package let year: FinancialYear
    package let declared: Bool
    /// Money of the group in the year, from every source.
    package let funded: Money
  }

  package var money: [MoneyCell] = []
  package var shares: [NamedShare] = []
  package var coverage: [CoverageYear] = []
  package var focusGroups: [FocusCell] = []

  package init() {}

  package init(_ proposal: Proposal) {
    money = Self.money(proposal)
    shares = Self.shares(proposal)
    let pcns = proposal.coverage.pcns ?? []
    if !pcns.isEmpty {
      coverage = FinancialYear.transformation.map {
        CoverageYear(year: $0, covered: proposal.coverage.covered(by: $0), pcns: pcns.count)
      }
    }
    focusGroups = FocusGroup.allCases.flatMap { group in
      FinancialYear.transformation.map { year in
        FocusCell(
          group: group, year: year,
          declared: proposal.focusGroups[group]?.years?.contains { $0.value == year } ?? false,
          funded: proposal.spend(on: [group.purpose], in: year, from: nil))
      }
    }
  }

  private static func money(_ proposal: Proposal) -> [MoneyCell] {
    var cells: [MoneyCell] = []
    for line in proposal.funding.spend ?? [] {
      guard let year = line.year?.value, let amount = line.amount?.value else { continue }
      let cell = MoneyCell(
        year: year, source: line.source?.value ?? .transformation, purpose: line.purpose?.value ?? .other,
        category: line.category?.value ?? .other, sector: line.sector?.value ?? .other, amount: amount)
      if let index = cells.firstIndex(where: { $0.isSameKind(as: cell) }) {
        cells[index].amount = cells[index].amount + amount
      } else {
        cells.append(cell)
      }
    }
    return cells.sorted { $0.order.lexicographicallyPrecedes($1.order) }
  }

  /// Shares of transformation money that the guidance speaks of without a number (Annex A, 1.2, 2.4.2, 2.10 and 2.11;
  /// decisions on its words), and beside the older adults' share that of the population.
  private static func shares(_ proposal: Proposal) -> [NamedShare] {
    FinancialYear.transformation.flatMap { year -> [NamedShare] in
      let sums = SpendShares(year, in: proposal)
      guard sums.total > .zero else { return [] }
      func share(_ name: String, _ part: Money) -> NamedShare {
        NamedShare(name: name, year: year, value: part.share(of: sums.total) ?? 0)
      }
      var shares = [
        share("core", proposal.spend(on: Purpose.core, in: year, from: .transformation)),
        share("focus-groups", proposal.spend(on: Purpose.focusGroups, in: year, from: .transformation)),
        share("staff-and-vcse", sums.strict), share("staff-and-vcse-broad", sums.broad), share("vcse", sums.vcse),
        share("infrastructure", sums.infrastructure), share("programme-delivery", sums.programmeDelivery),
        share("older-adults", sums.olderAdults),
        share("inequalities", proposal.transformationMoney(for: .inequalities, in: year)),
        share("co-production", proposal.transformationMoney(for: .coProduction, in: year)),
      ]
      if let people = proposal.system.population, let older = people.aged65AndOver?.value,
        let adults = people.adults?.value, adults > 0
      {
        shares.append(
          NamedShare(name: "older-adults-in-population", year: year, value: Double(older) / Double(adults)))
      }
      return shares
    }
  }
}

extension Figures.MoneyCell {
  fileprivate func isSameKind(as other: Self) -> Bool {
    year == other.year && source == other.source && purpose == other.purpose && category == other.category
      && sector == other.sector
  }

  fileprivate var order: [Int] {
    [
      year.start, MoneySource.allCases.firstIndex(of: source)!, Purpose.allCases.firstIndex(of: purpose)!,
      SpendCategory.allCases.firstIndex(of: category)!, Sector.allCases.firstIndex(of: sector)!,
    ]
  }
}

extension Purpose {
  /// The purposes that count as the core offer; programme, unallocated and other are enabling.
  package static let core: Set<Purpose> = [
    .core, .olderAdults, .youngAdults, .physicalHealth, .inequalities, .coProduction, .psychologicalTherapies,
    .employment,
  ]

  package static let focusGroups: Set<Purpose> = [.eatingDisorders, .personalityDisorder, .rehabilitation]
}

extension SpendLine {
  /// Money that goes to the voluntary, community and social enterprise sector.
  package var isVCSE: Bool { category?.value == .vcse || sector?.value == .vcse }

  /// A line that names no source is read as transformation money: that is what the plan is for.
  package var isTransformation: Bool { (source?.value ?? .transformation) == .transformation }
}

extension Proposal {
  /// Transformation lines whose year and amount could be read.
  package func transformationLines(in year: FinancialYear) -> [(line: SpendLine, amount: Located<Money>)] {
    (funding.spend ?? []).compactMap { line in
      guard line.isTransformation, line.year?.value == year, let amount = line.amount else { return nil }
      return (line, amount)
    }
  }

  /// What is spent on `purposes` in `year`, from one kind of source or (nil) from any.
  package func spend(on purposes: Set<Purpose>, in year: FinancialYear, from source: MoneySource?) -> Money {
    var total = Money.zero
    for line in funding.spend ?? [] {
      guard line.year?.value == year, let amount = line.amount?.value, let purpose = line.purpose?.value,
        purposes.contains(purpose)
      else { continue }
      let of = line.source?.value ?? .transformation
      if source == nil || of == source { total = total + amount }
    }
    if source == nil || source == .baseline {
      for line in (funding.baselineUplift ?? []).flatMap({ $0.lines ?? [] }) {
        guard line.year?.value == year, let amount = line.amount?.value, let purpose = line.purpose?.value,
          purposes.contains(purpose)
        else { continue }
        total = total + amount
      }
    }
    return total
  }
}
