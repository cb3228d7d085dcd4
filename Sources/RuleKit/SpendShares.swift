package import ProposalModel

/// One year's transformation money, added up by what the guidance speaks of (Annex A, 1.2): exact sums of lines.
///
/// Money whose use is not decided (`purpose: unallocated`) is apart: it is neither for nor against anything.
package struct SpendShares: Sendable {
  package let year: FinancialYear
  package let lines: [(line: SpendLine, amount: Located<Money>)]
  package let total: Money
  /// Not yet given a purpose.
  package let unallocated: Money
  /// Lines that give no category: what they are for cannot be told.
  package let uncategorised: Money
  /// Staff of mental health providers, and whatever goes to the VCSE sector.
  package let strict: Money
  /// Besides those, staff of any other employer and programme delivery.
  package let broad: Money
  /// Communications, training, organisational development, IT and estates outside the VCSE sector.
  package let infrastructure: Money
  package let vcse: Money
  package let programmeDelivery: Money
  package let olderAdults: Money

  /// What has a use, and can be judged.
  package var allotted: Money { total - unallocated }

  package init(_ year: FinancialYear, in proposal: Proposal) {
    self.year = year
    lines = proposal.transformationLines(in: year)
    let lines = lines
    func sum(_ belongs: (SpendLine) -> Bool) -> Money { lines.filter { belongs($0.line) }.map(\.amount.value).total }
    total = lines.map(\.amount.value).total
    unallocated = sum { $0.purpose?.value == .unallocated }
    uncategorised = sum { $0.purpose?.value != .unallocated && $0.category == nil && !$0.isVCSE }
    strict = sum { $0.isAllotted && $0.isProviderStaffOrVCSE }
    broad = sum {
      $0.isAllotted && ($0.isVCSE || $0.category?.value == .staff || $0.category?.value == .programmeDelivery)
    }
    infrastructure = sum { $0.isAllotted && $0.isInfrastructure }
    vcse = sum { $0.isVCSE }
    programmeDelivery = sum { $0.category?.value == .programmeDelivery }
    olderAdults = lines.map { $0.line.money(for: .olderAdults, of: $0.amount.value) }.total
  }
}

extension SpendLine {
  /// Whether its use is decided.
  package var isAllotted: Bool { purpose?.value != .unallocated }

  /// New staff of mental health providers and VCSE contracts, in the narrow sense of Annex A, 1.2. A staff line that
  /// does not say who employs them is taken for the provider's.
  package var isProviderStaffOrVCSE: Bool {
    isVCSE || category?.value == .staff && (sector?.value ?? .mentalHealthProvider) == .mentalHealthProvider
  }

  /// The examples of infrastructure in Annex A, 1.2; capacity in the VCSE sector is VCSE money.
  package var isInfrastructure: Bool {
    guard !isVCSE, let category = category?.value else { return false }
    return Self.infrastructure.contains(category)
  }

  private static let infrastructure: Set<SpendCategory> = [
    .communications, .training, .organisationalDevelopment, .it, .estates,
  ]

  /// How much of the line's `amount` serves `purpose`, each pound once: all of it when that is what the line is for
  /// (or its age group), else the part that `also_serves` states.
  package func money(for purpose: Purpose, of amount: Money) -> Money {
    if self.purpose?.value == purpose { return amount }
    if purpose == .olderAdults, ageGroup?.value == .olderAdults { return amount }
    if purpose == .youngAdults, ageGroup?.value == .youngAdults { return amount }
    guard let entry = alsoServes?.entries.first(where: { $0.purpose.value == purpose }) else { return .zero }
    return switch entry.extent {
    case .unstated: .zero
    case .share(let share): share.value.of(amount)
    case .amount(let part): min(part.value, amount)
    }
  }
}

extension Proposal {
  /// Transformation money for `purpose` in `year`, with what lines serve besides their own purpose.
  package func transformationMoney(for purpose: Purpose, in year: FinancialYear) -> Money {
    transformationLines(in: year).map { $0.line.money(for: purpose, of: $0.amount.value) }.total
  }
}
