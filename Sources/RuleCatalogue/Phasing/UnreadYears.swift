import ProposalModel

/// The places of a plan's years of focus at which no year could be read. What else is wrong with a plan, a reason or a
/// narrative still to come, says nothing of its years.
struct UnreadYears {
  private let misreadings: [Misreading]
  private let years: Listed<Located<FinancialYear>>?

  init(_ plan: FocusGroupPlan?, in proposal: Proposal) {
    years = plan?.years
    guard let plan else {
      misreadings = []
      return
    }
    // Of a repeated key the first is read.
    misreadings = proposal.misreadings(startingIn: plan.place.range).filter { misreading in
      misreading.losesValue && misreading.kind != .duplicateKey && plan.place.range.contains(misreading.place.range)
        && (misreading.key == "years" || misreading.key == "well_developed")
    }
  }

  var isEmpty: Bool { misreadings.isEmpty }

  /// The most years that may be meant.
  var most: Int {
    misreadings.contains { $0.place == years?.place } ? FinancialYear.transformation.count : misreadings.count
  }

  /// A placeholder where 2021/22 would stand, before every year that could be read: the plan that is judged has to say
  /// what it does in that year, while later ones may still be open.
  var openFirstYear: Place? {
    let readable = years ?? []
    guard !readable.contains(where: { $0.value == .y2021 }) else { return nil }
    return misreadings.first { misreading in
      misreading.kind == .notAnswered && misreading.key == "years"
        && readable.allSatisfy { misreading.place.range.start < $0.place.range.start }
    }?.place
  }
}
