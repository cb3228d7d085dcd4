/// A short text with its place.
package typealias Text = Located<String>

/// What the document is: which guidance it answers, at what stage, when it went where (the `proposal` section).
package struct Submission: Section {
  package var place = Place.absent
  package var format: Text?
  package var guidance: Located<FinancialYear>?
  package var stage: Located<Stage>?
  package var submitted: Located<Moment>?
  package var sentTo: Text?
  package var guidanceReceived: Located<Moment>?
  package var guidancePassedOn: Located<Moment>?
  package var firstDraftSent: Located<Moment>?
  package var leads: Listed<Person>?
  package var writers: Listed<Person>?
  package var contributors: Listed<Person>?
  package var timetable: Listed<TimetableStep>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("format", "The version of this document format: 1.") { $0.format = $1 },
    Field("guidance", "Which year's guidance the proposal answers: 2021/22.") { $0.guidance = $1 },
    Field(
      "stage",
      "first-draft for the draft due in November 2020, final for January 2021, refresh for a later year's update."
    ) { $0.stage = $1 },
    Field("submitted", "When it went to the regional team, with the hour.") { $0.submitted = $1 },
    Field("sent_to", "The regional team's mailbox that it was sent to.") { $0.sentTo = $1 },
    Field("guidance_received", "When the system received the guidance.") { $0.guidanceReceived = $1 },
    Field("guidance_passed_on", "When the guidance was passed on to the people who write the proposal.") {
      $0.guidancePassedOn = $1
    },
    Field("first_draft_sent", "When the first draft went to the regional team, with the hour.") {
      $0.firstDraftSent = $1
    },
    Field("leads", "The named people who lead the writing.") { $0.leads = $1 },
    Field("writers", "The people who write it.") { $0.writers = $1 },
    Field("contributors", "The organisations and people who helped to develop it, with their sector.") {
      $0.contributors = $1
    },
    Field("timetable", "How the writing and the signing off were planned.") { $0.timetable = $1 },
  ]
}

/// A named person, or an organisation's voice: leads, writers, contributors, members.
package struct Person: Section {
  package var place = Place.absent
  package var name: Text?
  package var role: Text?
  package var post: Text?
  package var organisation: Text?
  package var email: Text?
  package var sector: Located<OrganisationKind>?
  package var level: Located<MemberLevel>?
  package var voting: Located<Bool>?

  package init() {}
  package static var plainKey: StaticString? { "name" }

  package static let fields: [Field<Self>] = [
    Field("name", "The person's name.") { $0.name = $1 },
    Field("role", "What the person does here.") { $0.role = $1 },
    Field("post", "The person's post.") { $0.post = $1 },
    Field("organisation", "Where the person works, or whom they speak for.") { $0.organisation = $1 },
    Field("email", "A work e-mail address.") { $0.email = $1 },
    Field("sector", "Whom the person or organisation speaks for.") { $0.sector = $1 },
    Field("level", "The seniority of the person in their organisation.") { $0.level = $1 },
    Field("voting", "Whether the person has a vote.") { $0.voting = $1 },
  ]
}

/// One step of the plan for writing and signing off.
package struct TimetableStep: Section {
  package var place = Place.absent
  package var step: Text?
  package var kind: Located<TimetableKind>?
  package var start: Located<CalendarDate>?
  package var end: Located<CalendarDate>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("step", "What is done.") { $0.step = $1 },
    Field("kind", "Whether it is development or sign-off.") { $0.kind = $1 },
    Field("start", "Its first day.") { $0.start = $1 },
    Field("end", "Its last day.") { $0.end = $1 },
  ]
}
