/// A team or function of the model.
package struct Service: Section {
  package var place = Place.absent
  package var name: Text?
  package var teams: Located<Int>?
  package var purpose: Located<Purpose>?
  package var kind: Located<ServiceKind>?
  package var setting: Located<Setting>?
  package var level: Located<ServiceLevel>?
  package var population: Located<Int>?
  package var pcns: Listed<Text>?
  package var status: Located<ServiceStatus>?
  package var liveFrom: Located<CalendarDate>?
  package var ages: Located<AgeBand>?
  package var referralRoutes: Listed<Located<ReferralRoute>>?
  package var thresholds: Listed<Text>?
  package var exclusions: Listed<Text>?
  package var caseload: Located<Int>?
  package var singlePointOfContact: Located<Bool>?

  package init() {}
  package static var plainKey: StaticString? { "name" }

  package static let fields: [Field<Self>] = [
    Field("name", "What the team or function is called.") { $0.name = $1 },
    Field("teams", "How many such teams there are.") { $0.teams = $1 },
    Field("purpose", "Whom or what it is for.") { $0.purpose = $1 },
    Field("kind", "Whether it is part of the core, dedicated to one group, or separate.") { $0.kind = $1 },
    Field("setting", "Where it works.") { $0.setting = $1 },
    Field("level", "The level of population it is organised for.") { $0.level = $1 },
    Field("population", "The population of one team.") { $0.population = $1 },
    Field("pcns", "The PCNs it serves.") { $0.pcns = $1 },
    Field("status", "Whether it exists, is new, grows or is made over.") { $0.status = $1 },
    Field("live_from", "The day it starts in the new model.") { $0.liveFrom = $1 },
    Field("ages", "The ages it takes.") { $0.ages = $1 },
    Field("referral_routes", "Who may refer.") { $0.referralRoutes = $1 },
    Field("thresholds", "Thresholds for being taken on; an empty list says that there are none.") {
      $0.thresholds = $1
    },
    Field("exclusions", "Who is not taken on; an empty list says nobody.") { $0.exclusions = $1 },
    Field("caseload", "People on its caseload.") { $0.caseload = $1 },
    Field("single_point_of_contact", "Whether each person has one point of contact.") { $0.singlePointOfContact = $1 },
  ]
}

/// The alliance of voluntary, community and social enterprise organisations.
package struct VCSEAlliance: Section {
  package var place = Place.absent
  package var stage: Located<AllianceStage>?
  package var lead: Text?
  package var members: Listed<Person>?
  package var smallOrganisations: Located<Int>?
  package var start: Located<Period>?
  package var termYears: Located<Quantity>?
  package var budget: PerYear<Money>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("stage", "How far it has come.") { $0.stage = $1 },
    Field("lead", "The organisation that leads it.") { $0.lead = $1 },
    Field("members", "Its members.") { $0.members = $1 },
    Field("small_organisations", "How many of them are small local organisations.") { $0.smallOrganisations = $1 },
    Field("start", "When it starts.") { $0.start = $1 },
    Field("term_years", "For how many years it is funded.") { $0.termYears = $1 },
    Field("budget", "Its money, by year.") { $0.budget = $1 },
  ]
}
