/// How many people are seen, and how long they wait (the `access` section).
package struct AccessPlan: Section {
  package var place = Place.absent
  package var minimumExpectation: PerYear<Int>?
  package var trajectory: PerYear<Int>?
  package var waitingTimes: WaitingTimes?
  package var physicalHealthChecks: PhysicalHealthChecks?
  package var psychologicalTherapies: PsychologicalTherapies?
  package var ips: EmploymentSupport?
  package var acuteOutOfAreaPlacements: PlacementTrajectory?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("minimum_expectation", "The least number of people a year, from the LTP Analytical Tool.") {
      $0.minimumExpectation = $1
    },
    Field("trajectory", "How many people the new model will see each year.") { $0.trajectory = $1 },
    Field("waiting_times", "Waits now, the target, and how the clock runs.") { $0.waitingTimes = $1 },
    Field("physical_health_checks", "Annual physical health checks of people with severe mental illness.") {
      $0.physicalHealthChecks = $1
    },
    Field("psychological_therapies", "Psychological therapies for people with severe mental illness.") {
      $0.psychologicalTherapies = $1
    },
    Field("ips", "Individual Placement and Support for employment.") { $0.ips = $1 },
    Field("acute_out_of_area_placements", "Acute inpatient placements out of area.") {
      $0.acuteOutOfAreaPlacements = $1
    },
  ]
}

/// Waits now and as they are meant to be.
package struct WaitingTimes: Section {
  package var place = Place.absent
  package var baseline: Listed<WaitBaseline>?
  package var targetWeeks: Located<Quantity>?
  package var clockStart: Text?
  package var clockStop: Text?
  package var starts: Located<CalendarDate>?
  package var achievedBy: Located<CalendarDate>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("baseline", "The waits measured now, by service.") { $0.baseline = $1 },
    Field("target_weeks", "The longest wait aimed for, in weeks.") { $0.targetWeeks = $1 },
    Field("clock_start", "What starts the clock.") { $0.clockStart = $1 },
    Field("clock_stop", "What stops the clock.") { $0.clockStop = $1 },
    Field("starts", "The day the work towards it starts.") { $0.starts = $1 },
    Field("achieved_by", "The day it will be reached.") { $0.achievedBy = $1 },
  ]
}

/// One measured wait.
package struct WaitBaseline: Section {
  package var place = Place.absent
  package var service: Text?
  package var pcn: Text?
  package var from: Text?
  package var to: Text?
  package var measure: Located<WaitMeasure>?
  package var weeks: Located<Quantity>?
  package var numberWaiting: Located<Int>?
  package var measured: Located<Period>?
  package var source: Text?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("service", "The service.") { $0.service = $1 },
    Field("pcn", "The PCN, where it is one's figure.") { $0.pcn = $1 },
    Field("from", "Where the wait starts.") { $0.from = $1 },
    Field("to", "Where it ends.") { $0.to = $1 },
    Field("measure", "What kind of average or limit it is.") { $0.measure = $1 },
    Field("weeks", "The wait, in weeks.") { $0.weeks = $1 },
    Field("number_waiting", "How many people wait.") { $0.numberWaiting = $1 },
    Field("measured", "When it was measured: a day, a month or a quarter.") { $0.measured = $1 },
    Field("source", "Where the figure comes from.") { $0.source = $1 },
  ]
}

/// A number and the day it was measured.
package struct Measurement: Section {
  package var place = Place.absent
  package var number: Located<Int>?
  package var measured: Located<Period>?

  package init() {}
  package static var plainKey: StaticString? { "number" }

  package static let fields: [Field<Self>] = [
    Field("number", "The number.") { $0.number = $1 },
    Field("measured", "When it was measured: a day, a month or a quarter.") { $0.measured = $1 },
  ]
}

/// Annual physical health checks.
package struct PhysicalHealthChecks: Section {
  package var place = Place.absent
  package var register: Located<Int>?
  package var baseline: Measurement?
  package var trajectory: PerYear<Share>?
  package var followUp: Listed<FollowUp>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("register", "People on the GP registers of severe mental illness.") { $0.register = $1 },
    Field("baseline", "How many had all checks, and when that was measured.") { $0.baseline = $1 },
    Field("trajectory", "The share of the register to be checked, by year.") { $0.trajectory = $1 },
    Field("follow_up", "What is done after a check.") { $0.followUp = $1 },
  ]
}

/// What is done after a physical health check.
package struct FollowUp: Section {
  package var place = Place.absent
  package var intervention: Text?
  package var people: Located<Int>?
  package var year: Located<FinancialYear>?

  package init() {}
  package static var plainKey: StaticString? { "intervention" }

  package static let fields: [Field<Self>] = [
    Field("intervention", "What is offered.") { $0.intervention = $1 },
    Field("people", "To how many people.") { $0.people = $1 },
    Field("year", "The financial year.") { $0.year = $1 },
  ]
}

/// Psychological therapies for severe mental illness.
package struct PsychologicalTherapies: Section {
  package var place = Place.absent
  package var baseline: Measurement?
  package var trajectory: PerYear<Int>?
  package var waitingWeeks: Located<Quantity>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("baseline", "How many people have them now.") { $0.baseline = $1 },
    Field("trajectory", "How many will, by year.") { $0.trajectory = $1 },
    Field("waiting_weeks", "The wait now, in weeks.") { $0.waitingWeeks = $1 },
  ]
}

/// Individual Placement and Support.
package struct EmploymentSupport: Section {
  package var place = Place.absent
  package var baseline: Measurement?
  package var trajectory: PerYear<Int>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("baseline", "How many people have it now.") { $0.baseline = $1 },
    Field("trajectory", "How many will, by year.") { $0.trajectory = $1 },
  ]
}

/// Placements out of area, now and by year.
package struct PlacementTrajectory: Section {
  package var place = Place.absent
  package var baseline: Measurement?
  package var trajectory: PerYear<Int>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("baseline", "How many there are now.") { $0.baseline = $1 },
    Field("trajectory", "How many there will be, by year.") { $0.trajectory = $1 },
  ]
}
