/// Who steers, what is planned when, what may go wrong, who signed (the `governance` section).
package struct Governance: Section {
  package var place = Place.absent
  package var seniorResponsibleOwner: Person?
  package var groups: Listed<GovernanceGroup>?
  package var leads: Listed<AreaLead>?
  package var milestones: Listed<Milestone>?
  package var risks: Listed<Risk>?
  package var engagement: Listed<Engagement>?
  package var signOff: Listed<SignOff>?
  package var commitments: Commitments?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("senior_responsible_owner", "The executive who answers for the programme.") {
      $0.seniorResponsibleOwner = $1
    },
    Field("groups", "The groups that steer it, and their members.") { $0.groups = $1 },
    Field("leads", "The named leads for particular areas.") { $0.leads = $1 },
    Field("milestones", "What is to be done by when, over the three years.") { $0.milestones = $1 },
    Field("risks", "What may go wrong, and what is done about it.") { $0.risks = $1 },
    Field("engagement", "Who was engaged, when and how.") { $0.engagement = $1 },
    Field("sign_off", "Who has signed the plan off.") { $0.signOff = $1 },
    Field("commitments", "What the system agrees to by taking the money.") { $0.commitments = $1 },
  ]
}

/// A group that steers the programme.
package struct GovernanceGroup: Section {
  package var place = Place.absent
  package var name: Text?
  package var level: Located<GroupLevel>?
  package var chair: Text?
  package var frequency: Text?
  package var reportsTo: Text?
  package var members: Listed<Person>?

  package init() {}
  package static var plainKey: StaticString? { "name" }

  package static let fields: [Field<Self>] = [
    Field("name", "Its name.") { $0.name = $1 },
    Field("level", "Where it stands.") { $0.level = $1 },
    Field("chair", "Who chairs it.") { $0.chair = $1 },
    Field("frequency", "How often it meets.") { $0.frequency = $1 },
    Field("reports_to", "The group it reports to.") { $0.reportsTo = $1 },
    Field("members", "Its members, and for whom each speaks.") { $0.members = $1 },
  ]
}

/// The named lead for an area of the work.
package struct AreaLead: Section {
  package var place = Place.absent
  package var area: Located<LeadArea>?
  package var name: Text?
  package var post: Text?
  package var organisation: Text?
  package var scope: Located<LeadScope>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("area", "The area.") { $0.area = $1 },
    Field("name", "The person.") { $0.name = $1 },
    Field("post", "The person's post.") { $0.post = $1 },
    Field("organisation", "Where the person works.") { $0.organisation = $1 },
    Field("scope", "Whether for the system, a place or a provider.") { $0.scope = $1 },
  ]
}

/// Something to be done by a date.
package struct Milestone: Section {
  package var place = Place.absent
  package var id: Text?
  package var date: Located<Period>?
  package var title: Text?
  package var kind: Located<MilestoneKind>?
  package var owner: Text?
  package var purpose: Located<Purpose>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("id", "A short name of your own, unique in the list.") { $0.id = $1 },
    Field("date", "By when: a day, a month or a quarter.") { $0.date = $1 },
    Field("title", "What is done by then.") { $0.title = $1 },
    Field("kind", "What kind of step it is.") { $0.kind = $1 },
    Field("owner", "Who answers for it.") { $0.owner = $1 },
    Field("purpose", "Which part of the work it belongs to.") { $0.purpose = $1 },
  ]
}

/// Something that may go wrong.
package struct Risk: Section {
  package var place = Place.absent
  package var id: Text?
  package var category: Located<RiskCategory>?
  package var risk: Text?
  package var mitigation: Text?
  package var owner: Text?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("id", "A short name of your own, unique in the list.") { $0.id = $1 },
    Field("category", "What it is about.") { $0.category = $1 },
    Field("risk", "What may go wrong.") { $0.risk = $1 },
    Field("mitigation", "What is done about it.") { $0.mitigation = $1 },
    Field("owner", "Who answers for it.") { $0.owner = $1 },
  ]
}

/// People engaged in the work, at one time.
package struct Engagement: Section {
  package var place = Place.absent
  package var who: Text?
  package var post: Located<EngagedPost>?
  package var organisation: Text?
  package var sector: Located<OrganisationKind>?
  package var stage: Located<EngagementStage>?
  package var date: Located<Period>?
  package var method: Text?

  package init() {}
  package static var plainKey: StaticString? { "who" }

  package static let fields: [Field<Self>] = [
    Field("who", "Who was engaged.") { $0.who = $1 },
    Field("post", "In what capacity.") { $0.post = $1 },
    Field("organisation", "Where they work, or whom they speak for.") { $0.organisation = $1 },
    Field("sector", "The sector they belong to.") { $0.sector = $1 },
    Field("stage", "At what stage of the work.") { $0.stage = $1 },
    Field("date", "When.") { $0.date = $1 },
    Field("method", "How.") { $0.method = $1 },
  ]
}

/// One person's signature, for one or several organisations.
package struct SignOff: Section {
  package var place = Place.absent
  package var role: Located<SignOffRole>?
  package var name: Text?
  package var organisation: Text?
  package var signedFor: Listed<Text>?
  package var date: Located<CalendarDate>?
  package var delegate: Text?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("role", "In what capacity the person signs.") { $0.role = $1 },
    Field("name", "The person.") { $0.name = $1 },
    Field("organisation", "Where the person works.") { $0.organisation = $1 },
    Field("for", "The organisations or PCNs that the person signs for.") { $0.signedFor = $1 },
    Field("date", "The day of the signature.") { $0.date = $1 },
    Field("delegate", "Who signed in the person's place, if somebody did.") { $0.delegate = $1 },
  ]
}

/// What the system agrees to by taking the money.
package struct Commitments: Section {
  package var place = Place.absent
  package var quarterlyReporting: Either<Located<Bool>, Commitment>?
  package var learningNetwork: Either<Located<Bool>, Commitment>?
  package var waitingTimeReporting: Either<Located<Bool>, Commitment>?
  package var fullUse: Either<Located<Bool>, Commitment>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("quarterly_reporting", "To report every quarter.") { $0.quarterlyReporting = $1 },
    Field("learning_network", "To take part in the learning network.") { $0.learningNetwork = $1 },
    Field("waiting_time_reporting", "To report waiting times.") { $0.waitingTimeReporting = $1 },
    Field("full_use", "To use all of the money for its purpose.") { $0.fullUse = $1 },
  ]
}

/// A commitment with the person who made it.
package struct Commitment: Section {
  package var place = Place.absent
  package var agreed: Located<Bool>?
  package var by: Text?
  package var date: Located<CalendarDate>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("agreed", "Whether it is agreed.") { $0.agreed = $1 },
    Field("by", "Who agreed.") { $0.by = $1 },
    Field("date", "When.") { $0.date = $1 },
  ]
}
