import Guidance
import ProposalModel
import RuleKit

/// What is expected in June, September and December 2021, against what is given.
struct ReleaseSchedule {
  let releases: Listed<Release>
  let allocation: Located<Money>
  let proposal: Proposal

  init(_ releases: Listed<Release>, of allocation: Located<Money>, in proposal: Proposal) {
    self.releases = releases
    self.allocation = allocation
    self.proposal = proposal
  }

  var problems: [Problem] {
    let months = PaymentSchedule.tranches.map { (year: $0.year, month: $0.month) }
    let strays = releases.filter { release in
      guard let date = release.date?.value else { return false }
      return !months.contains { $0.year == date.year && $0.month == date.month }
    }
    if let stray = strays.first, let date = stray.date {
      return [
        Problem(
          "A release is expected on \(date.value); the money of 2021/22 comes in June, September and December 2021",
          at: date,
          help: "Correct the date.", severity: .warning, asks: "When is the money of 2021/22 expected?")
      ]
    }
    let amounts = releases.compactMap(\.amount)
    let total = amounts.map(\.value).total
    guard total == allocation.value else {
      return [
        Problem(
          """
          The releases add up to \(total), \((total - allocation.value).magnitude) \
          \(total > allocation.value ? "more" : "less") than the allocation of 2021/22, \(allocation.value)
          """,
          at: oddOne ?? OddAmount.find(among: amounts, total: total, expected: allocation) ?? releases.place,
          help:
            "Half of the allocation comes in June, a quarter in September, a quarter in December 2021: \(expected.map { "\($0.amount)" }.joined(separator: ", ")).",
          kind: .contradiction, notes: [.init("The allocation: \(allocation.value)", at: allocation)],
          cause: proposal.causeOfDifference(total - allocation.value, in: .y2021))
      ]
    }
    // A release without a date may be of any month.
    let undated = releases.filter { $0.date == nil }.compactMap(\.amount?.value).total
    return expected.compactMap { tranche in
      let given = releases.filter { $0.date?.value.month == tranche.month }.compactMap(\.amount)
      let sum = given.map(\.value).total
      guard let first = given.first, (sum - tranche.amount).magnitude > Money(pounds: 1),
        undated == .zero || sum > tranche.amount || sum + undated < tranche.amount
      else { return nil }
      return Problem(
        """
        \(sum) is expected in \(CalendarDate.monthNames[tranche.month - 1]) 2021; \(tranche.percent)% of \
        \(allocation.value) is \(tranche.amount)
        """,
        at: first,
        help: "Correct the amount: half comes in June, a quarter in September, a quarter in December.",
        cause: "releases")
    }
  }

  /// The one release that is not its share of the allocation, when the other two are.
  private var oddOne: Place? {
    let odd = expected.compactMap { tranche -> Place? in
      let given = releases.filter { $0.date?.value.month == tranche.month }.compactMap(\.amount)
      guard given.count == 1, given[0].value != tranche.amount else { return nil }
      return given[0].place
    }
    return releases.count == expected.count && odd.count == 1 ? odd[0] : nil
  }

  private var expected: [(month: Int, percent: Int, amount: Money)] {
    PaymentSchedule.tranches.map { tranche in
      let share = Share(percent: Int64(tranche.basisPoints / 100))
      return (tranche.month, tranche.basisPoints / 100, share.of(allocation.value))
    }
  }
}

extension Proposal {
  /// What two sums that miss the allocation by the same amount have in common: the allocation itself is wrong. Sums that
  /// miss it by different amounts are different mistakes, and neither hides the other.
  func causeOfDifference(_ difference: Money, in year: FinancialYear) -> String {
    let shared = causeOfAllocation(year)
    guard let allocation = funding.transformationAllocation?[year]?.value else { return shared }
    let spent = transformationLines(in: year).map(\.amount.value).total
    return spent - allocation == difference ? shared : "\(shared), by \(difference)"
  }
}
