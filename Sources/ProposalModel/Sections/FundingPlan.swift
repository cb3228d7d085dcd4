package import DocumentTree

/// The money: allocations, baseline uplift, and every line of planned spend (the `funding` section).
package struct FundingPlan: Section {
  package var place = Place.absent
  package var transformationAllocation: PerYear<Money>?
  package var ringfenceInequalities: Ringfence?
  package var baselineUplift: Listed<BaselineUplift>?
  package var youngAdultBaseline: Listed<YoungAdultBaseline>?
  package var releases: Listed<Release>?
  package var distribution: Listed<Distribution>?
  package var spend: Listed<SpendLine>?
  package var complementary: Listed<ComplementaryFunding>?
  package var after2024: PerYear<Money>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field(
      "transformation_allocation",
      "The system's fair share of transformation money by year, from the LTP Analytical Tool."
    ) { $0.transformationAllocation = $1 },
    Field("ringfence_inequalities", "The share kept for work on inequalities, and how it was set.") {
      $0.ringfenceInequalities = $1
    },
    Field(
      "baseline_uplift", "For each CCG, the uplift to its baseline for community mental health: expected and planned."
    ) { $0.baselineUplift = $1 },
    Field("young_adult_baseline", "The separate uplift for people aged 18 to 25, by CCG.") {
      $0.youngAdultBaseline = $1
    },
    Field("releases", "When the nominated CCG expects the 2021/22 money, and how much.") { $0.releases = $1 },
    Field("distribution", "How the nominated CCG passes the money on.") { $0.distribution = $1 },
    Field("spend", "Every line of planned spend.") { $0.spend = $1 },
    Field("complementary", "Money from other sources that the plan draws on.") { $0.complementary = $1 },
    Field("after_2024", "What will be invested each year from April 2024, and who commits to it.") {
      $0.after2024 = $1
    },
  ]
}

/// Money kept for work on inequalities.
package struct Ringfence: Section {
  package var place = Place.absent
  package var amount: PerYear<Money>?
  package var basis: Text?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("amount", "How much, by year.") { $0.amount = $1 },
    Field("basis", "How the amount was arrived at.") { $0.basis = $1 },
  ]
}

/// One CCG's uplift to its baseline: amounts by year, cumulative from 2018/19.
package struct BaselineUplift: Section {
  package var place = Place.absent
  package var ccg: Text?
  package var expected: PerYear<Money>?
  package var planned: PerYear<Money>?
  package var lines: Listed<BaselineLine>?
  package var recovery: Text?
  package var newVCSEContracts: Either<NoneOfThem, Listed<VCSEContract>>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("ccg", "The CCG.") { $0.ccg = $1 },
    Field("expected", "What the analytical tool expects, by year, cumulative from 2018/19.") { $0.expected = $1 },
    Field("planned", "What the contracts offer, by year, cumulative from 2018/19.") { $0.planned = $1 },
    Field("lines", "What the uplift buys.") { $0.lines = $1 },
    Field("recovery", "Where planned falls short of expected: how it will be made good in 2021/22.") {
      $0.recovery = $1
    },
    Field("new_vcse_contracts", "New VCSE contracts bought from baseline, or none.") { $0.newVCSEContracts = $1 },
  ]
}

/// The word `none`, where the guidance takes a plain "none" for an answer.
package struct NoneOfThem: FieldValue, Placed {
  package let place: Place

  package static var kind: ValueKind { .words(["none"]) }

  package static func read(_ node: Node, _ reader: inout ProposalReader) -> NoneOfThem? {
    if node.kind == .string, folded(trimmed(node.text)) == "none" { return NoneOfThem(place: Place(node)) }
    reader.wrongType(node, expected: kind)
    return nil
  }
}

/// What a part of a CCG's baseline uplift buys.
package struct BaselineLine: Section {
  package var place = Place.absent
  package var year: Located<FinancialYear>?
  package var amount: Located<Money>?
  package var purpose: Located<Purpose>?
  package var description: Text?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("year", "The financial year.") { $0.year = $1 },
    Field("amount", "How much.") { $0.amount = $1 },
    Field("purpose", "What it is for.") { $0.purpose = $1 },
    Field("description", "What the money buys.") { $0.description = $1 },
  ]
}

/// A new contract with a voluntary, community or social enterprise organisation.
package struct VCSEContract: Section {
  package var place = Place.absent
  package var provider: Text?
  package var service: Text?
  package var value: Located<Money>?
  package var start: Located<CalendarDate>?
  package var end: Located<CalendarDate>?

  package init() {}
  package static var plainKey: StaticString? { "provider" }

  package static let fields: [Field<Self>] = [
    Field("provider", "The organisation.") { $0.provider = $1 },
    Field("service", "What it does.") { $0.service = $1 },
    Field("value", "The value of the contract over its whole life.") { $0.value = $1 },
    Field("start", "Its first day.") { $0.start = $1 },
    Field("end", "Its last day.") { $0.end = $1 },
  ]
}

/// A CCG's separate uplift for people aged 18 to 25.
package struct YoungAdultBaseline: Section {
  package var place = Place.absent
  package var ccg: Text?
  package var expected: PerYear<Money>?
  package var planned: PerYear<Money>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("ccg", "The CCG.") { $0.ccg = $1 },
    Field("expected", "What the analytical tool expects, by year.") { $0.expected = $1 },
    Field("planned", "What is planned, by year.") { $0.planned = $1 },
  ]
}

/// A payment that the nominated CCG expects in 2021/22.
package struct Release: Section {
  package var place = Place.absent
  package var date: Located<CalendarDate>?
  package var amount: Located<Money>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("date", "The day it is expected.") { $0.date = $1 },
    Field("amount", "How much.") { $0.amount = $1 },
  ]
}

/// What the nominated CCG passes on to whom.
package struct Distribution: Section {
  package var place = Place.absent
  package var to: Text?
  package var year: Located<FinancialYear>?
  package var amount: Located<Money>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("to", "The organisation that receives it.") { $0.to = $1 },
    Field("year", "The financial year.") { $0.year = $1 },
    Field("amount", "How much.") { $0.amount = $1 },
  ]
}

/// Money from another programme or body that the plan draws on.
package struct ComplementaryFunding: Section {
  package var place = Place.absent
  package var source: Located<MoneySource>?
  package var authority: Text?
  package var stream: Text?
  package var year: Located<FinancialYear>?
  package var amount: Located<Money>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("source", "Where it comes from.") { $0.source = $1 },
    Field("authority", "The council, where it is one's money.") { $0.authority = $1 },
    Field("stream", "The programme or budget.") { $0.stream = $1 },
    Field("year", "The financial year.") { $0.year = $1 },
    Field("amount", "How much.") { $0.amount = $1 },
  ]
}
