/// How something is measured: outcomes, experience, equality, the quality of data.
package struct Measure: Section {
  package var place = Place.absent
  package var name: Text?
  package var kind: Located<MeasureKind>?
  package var baseline: Text?
  package var target: Text?
  package var by: Located<Period>?

  package init() {}
  package static var plainKey: StaticString? { "name" }

  package static let fields: [Field<Self>] = [
    Field("name", "The measure.") { $0.name = $1 },
    Field("kind", "What it measures.") { $0.kind = $1 },
    Field("baseline", "Where it stands now.") { $0.baseline = $1 },
    Field("target", "Where it is to stand.") { $0.target = $1 },
    Field("by", "By when.") { $0.by = $1 },
  ]
}

/// How people with lived experience and carers shape the work (the `co_production` section).
package struct CoProduction: Section {
  package var place = Place.absent
  package var activity: Listed<CoProductionActivity>?
  package var carersStrategy: Prose?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("activity", "What was done together, with whom, and what changed.") { $0.activity = $1 },
    Field("carers_strategy", "How carers are involved and their lives improved.") { $0.carersStrategy = $1 },
  ]
}

/// One piece of co-production.
package struct CoProductionActivity: Section {
  package var place = Place.absent
  package var stage: Located<EngagementStage>?
  package var who: Text?
  package var method: Text?
  package var people: Located<Int>?
  package var date: Located<Period>?
  package var changed: Text?

  package init() {}
  package static var plainKey: StaticString? { "who" }

  package static let fields: [Field<Self>] = [
    Field("stage", "At what stage of the work.") { $0.stage = $1 },
    Field("who", "With whom.") { $0.who = $1 },
    Field("method", "How.") { $0.method = $1 },
    Field("people", "How many people.") { $0.people = $1 },
    Field("date", "When.") { $0.date = $1 },
    Field("changed", "What changed because of it.") { $0.changed = $1 },
  ]
}

/// Records and systems (the `digital` section).
package struct Digital: Section {
  package var place = Place.absent
  package var sharedCareRecord: SharedCareRecord?
  package var fundingSources: Listed<DigitalFunding>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("shared_care_record", "The shared care record.") { $0.sharedCareRecord = $1 },
    Field("funding_sources", "Whose money pays for systems and records.") { $0.fundingSources = $1 },
  ]
}

/// The shared care record.
package struct SharedCareRecord: Section {
  package var place = Place.absent
  package var live: Located<Period>?
  package var organisations: Listed<Text>?
  package var mentalHealthIncluded: Located<Bool>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("live", "When it is in use.") { $0.live = $1 },
    Field("organisations", "Which organisations use it.") { $0.organisations = $1 },
    Field("mental_health_included", "Whether it holds mental health care plans.") { $0.mentalHealthIncluded = $1 },
  ]
}

/// Money for systems and records.
package struct DigitalFunding: Section {
  package var place = Place.absent
  package var source: Located<MoneySource>?
  package var amount: Located<Money>?
  package var year: Located<FinancialYear>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("source", "Where it comes from.") { $0.source = $1 },
    Field("amount", "How much.") { $0.amount = $1 },
    Field("year", "The financial year.") { $0.year = $1 },
  ]
}
