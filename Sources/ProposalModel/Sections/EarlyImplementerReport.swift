/// What an early implementer reports besides (Annex A, 1.7; the `early_implementer` section).
package struct EarlyImplementerReport: Section {
  package var place = Place.absent
  package var activity: Listed<ActivityPeriod>?
  package var focusAreas: Listed<Text>?
  package var staffingGrowth: Listed<StaffingGrowth>?
  package var contracts: Listed<ImplementerContract>?
  package var coveredPCNs: Listed<Text>?
  package var coveredShare: Located<Share>?
  package var concerns: Listed<Concern>?
  package var outcomes: Prose?
  package var learning: Prose?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("activity", "People seen so far, by period.") { $0.activity = $1 },
    Field("focus_areas", "The groups and areas worked on so far.") { $0.focusAreas = $1 },
    Field("staffing_growth", "Staff added so far.") { $0.staffingGrowth = $1 },
    Field("contracts", "Contracts made so far.") { $0.contracts = $1 },
    Field("covered_pcns", "The PCNs covered so far.") { $0.coveredPCNs = $1 },
    Field("covered_share", "The share of the system's PCNs covered so far.") { $0.coveredShare = $1 },
    Field("concerns", "Concerns raised, and the response to each.") { $0.concerns = $1 },
    Field("outcomes", "What has been achieved.") { $0.outcomes = $1 },
    Field("learning", "What has been learned.") { $0.learning = $1 },
  ]
}

/// People seen in a period.
package struct ActivityPeriod: Section {
  package var place = Place.absent
  package var period: Located<Period>?
  package var peopleSeen: Located<Int>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("period", "The month, quarter or year.") { $0.period = $1 },
    Field("people_seen", "How many people were seen.") { $0.peopleSeen = $1 },
  ]
}

/// Staff added in a role.
package struct StaffingGrowth: Section {
  package var place = Place.absent
  package var role: Text?
  package var headcount: Located<Int>?
  package var wte: Located<Quantity>?
  package var from: Located<Period>?
  package var to: Located<Period>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("role", "The role.") { $0.role = $1 },
    Field("headcount", "How many people.") { $0.headcount = $1 },
    Field("wte", "Whole-time equivalents.") { $0.wte = $1 },
    Field("from", "From when.") { $0.from = $1 },
    Field("to", "Until when.") { $0.to = $1 },
  ]
}

/// A contract made by an early implementer.
package struct ImplementerContract: Section {
  package var place = Place.absent
  package var provider: Text?
  package var purpose: Text?
  package var value: Located<Money>?
  package var start: Located<CalendarDate>?
  package var end: Located<CalendarDate>?

  package init() {}
  package static var plainKey: StaticString? { "provider" }

  package static let fields: [Field<Self>] = [
    Field("provider", "The provider.") { $0.provider = $1 },
    Field("purpose", "What it is for.") { $0.purpose = $1 },
    Field("value", "Its value over its whole life.") { $0.value = $1 },
    Field("start", "Its first day.") { $0.start = $1 },
    Field("end", "Its last day.") { $0.end = $1 },
  ]
}

/// A concern raised with an early implementer.
package struct Concern: Section {
  package var place = Place.absent
  package var raisedBy: Text?
  package var concern: Text?
  package var response: Text?

  package init() {}
  package static var plainKey: StaticString? { "concern" }

  package static let fields: [Field<Self>] = [
    Field("raised_by", "Who raised it.") { $0.raisedBy = $1 },
    Field("concern", "The concern.") { $0.concern = $1 },
    Field("response", "What was done about it.") { $0.response = $1 },
  ]
}
