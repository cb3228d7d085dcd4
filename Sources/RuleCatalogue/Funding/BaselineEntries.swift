import ProposalModel
import RuleKit

// What the rules on CCG baseline uplift have in common: which entry is which CCG's, and what was lost in reading.

extension BaselineUplift {
  /// What messages call the entry.
  var name: String { ccg?.value ?? "this CCG" }
  var plannedCause: String { "baseline planned of \(OrganisationName(name).key)" }
  var linesCause: String { "baseline lines of \(OrganisationName(name).key)" }

  /// Lines above and a shortfall below the same planned amount are one slip: the amount is too low.
  func cause(of year: FinancialYear) -> String { "\(plannedCause) in \(year)" }

  /// Amounts given as steps instead of running totals fall, and fall short, again and again: one slip.
  var fallsCause: String { "\(plannedCause) falls" }

  /// Whether a planned amount is below that of an earlier year.
  var falls: Bool {
    let amounts = (planned?.entries ?? []).sorted { $0.year.value < $1.year.value }.map(\.amount.value)
    return zip(amounts, amounts.dropFirst()).contains { $0 > $1 }
  }

  /// Whether nobody has filled the entry in at all.
  var isBlank: Bool {
    ccg == nil && (planned?.entries ?? []).isEmpty && (expected?.entries ?? []).isEmpty
      && (lines ?? []).allSatisfy { $0.amount == nil } && recovery == nil
  }

  func lines(in year: FinancialYear) -> [BaselineLine] { (lines ?? []).filter { $0.year?.value == year } }

  /// Lines that say how money is spent: an amount, and a purpose or what it buys. What could not be read is taken to say so.
  func itemisedLines(of proposal: Proposal) -> [BaselineLine] {
    (lines ?? []).filter { line in
      let isPaid = line.amount.map { $0.value > .zero } ?? proposal.isUnreadable(line.place, "amount")
      let isForSomething =
        line.purpose.map { $0.value != .unallocated } ?? proposal.isUnreadable(line.place, "purpose")
      return isPaid && (isForSomething || line.description != nil)
    }
  }

  func itemisedLines(in year: FinancialYear, of proposal: Proposal) -> [BaselineLine] {
    itemisedLines(of: proposal).filter { $0.year?.value == year }
  }

  /// Why lines that are there say nothing of the use of the money, as the end of a sentence; nil without lines.
  func flaw(ofLinesIn year: FinancialYear) -> String? {
    let own = lines(in: year)
    guard !own.isEmpty else { return nil }
    return own.allSatisfy { ($0.amount?.value ?? .zero) <= .zero }
      ? ": its lines have no amount above £0" : ": its lines have neither a purpose nor a description"
  }

  /// Planned for the year, where that could be read.
  func planned(in year: FinancialYear) -> Located<Money>? { planned?[year] }
}

/// The entries on baseline uplift, where somebody has filled one in.
struct BaselineEntries {
  let entries: Listed<BaselineUplift>

  init?(_ proposal: Proposal) {
    guard let entries = proposal.funding.baselineUplift,
      entries.contains(where: { !$0.isBlank || proposal.isUnreadable($0.place) })
    else { return nil }
    self.entries = entries
  }
}

/// The entries on baseline uplift beside the CCGs that the system lists.
struct BaselineByCCG {
  /// CCGs of the system without an entry.
  let ccgsWithout: [Organisation]
  /// Entries whose CCG the system does not list.
  let unknown: [BaselineUplift]
  /// Entries that do not say whose they are.
  let nameless: Int

  init(_ baseline: BaselineEntries, in proposal: Proposal) {
    let ccgs = proposal.system.ccgs.compactMap { ccg in ccg.name.map { (ccg, key: OrganisationName($0.value).key) } }
    let entries = baseline.entries.map { entry in (entry, key: entry.ccg.map { OrganisationName($0.value).key }) }
    let others = entries.filter { entry in entry.key != nil && !ccgs.contains { $0.key == entry.key } }
    nameless = entries.count { $0.key == nil }
    let isOnly = ccgs.count == 1 && entries.count == 1 && nameless == 1
    // An entry may stand for several CCGs that plan as one: "NHS Oldtown, Newbridge and Tarn Valley CCGs".
    ccgsWithout = ccgs.filter { ccg in
      !isOnly && !entries.contains { $0.key == ccg.key } && !others.contains { Self.names($0.key ?? "", ccg.key) }
    }.map(\.0)
    unknown = others.filter { entry in
      !ccgs.isEmpty && !ccgs.contains { Self.names(entry.key ?? "", $0.key) }
        && !proposal.isNominatedWithoutKind(OrganisationName(entry.0.ccg?.value ?? ""))
    }.map(\.0)
  }

  /// Whether the words of a CCG's name, apart from "CCG", stand together in a longer name.
  private static func names(_ entry: String, _ ccg: String) -> Bool {
    let whole = entry.split(separator: " ")
    let part = ccg.split(separator: " ").filter { $0 != "ccg" }
    guard !part.isEmpty, whole.count > part.count + 1 else { return false }
    return whole.indices.contains { whole[$0...].starts(with: part) }
  }
}

extension Proposal {
  /// Whether something within `place` could not be read, other than a placeholder, which is a missing answer.
  func isUnreadable(_ place: Place?) -> Bool {
    guard let place else { return false }
    return misreadings.contains {
      $0.losesValue && $0.kind != .notAnswered && place.range.contains($0.place.range)
    }
  }

  /// Whether a line of a CCG's uplift that may be of `year`, and (where one is given) for `purpose`, could not be read.
  func hasUnreadBaselineLine(of entry: BaselineUplift, in year: FinancialYear, for purpose: Purpose? = nil) -> Bool {
    guard let lines = entry.lines else { return isUnreadable(entry.place, "lines") }
    let keys = purpose == nil ? ["lines", "year"] : ["lines", "year", "amount", "purpose"]
    return hasUnreadEntry(of: lines, losing: keys) { line in
      (line.year?.value ?? year) == year
        && (purpose == nil || line.purpose.map { $0.value == purpose } ?? isIncomplete(line.place, in: "purpose"))
    }
  }

  /// Whether the list lost a whole entry, so that nothing can be said of what it lacks.
  func hasLostEntry<Element: Section>(_ list: Listed<Element>?) -> Bool {
    guard let list else { return false }
    return misreadings.contains { misreading in
      misreading.losesValue && list.place.range.contains(misreading.place.range)
        && !list.contains { $0.place.range.contains(misreading.place.range) }
    }
  }

  /// Baseline money in `spend` lines of `year`: the other place where it may stand.
  func baselineSpend(in year: FinancialYear, for purpose: Purpose? = nil) -> [Located<Money>] {
    (funding.spend ?? []).filter {
      $0.source?.value == .baseline && $0.year?.value == year && (purpose == nil || $0.purpose?.value == purpose)
    }.compactMap(\.amount)
  }

  /// Every amount of baseline money for a purpose in a year, from both places where it may stand.
  func baselineAmounts(for purpose: Purpose, in year: FinancialYear) -> [Located<Money>] {
    let uplift = (funding.baselineUplift ?? []).flatMap { $0.lines(in: year) }
    return uplift.filter { $0.purpose?.value == purpose }.compactMap(\.amount) + baselineSpend(in: year, for: purpose)
  }
}

/// `12%`, `12.5%`: a part of a whole to a tenth of a per cent, rounded half up.
func percent(_ part: Money, of whole: Money) -> String {
  guard whole.pence > 0 else { return "0%" }
  let thousandths = (part.pence * 1000 + whole.pence / 2) / whole.pence
  return Share(millionths: thousandths * 1000).description
}

/// `£1m + £2m = £3m`, six terms at most, as workings under a finding.
func workings(_ amounts: [Money]) -> String {
  let shown = amounts.prefix(6).map(\.description).joined(separator: " + ")
  let rest = amounts.count > 6 ? " and \(amounts.count - 6) more" : ""
  return "\(shown)\(rest) = \(amounts.total)"
}
