/// The people who do the work: growth so far, new posts, training (the `workforce` section).
package struct Workforce: Section {
  package var place = Place.absent
  package var history: Listed<StaffingHistory>?
  package var posts: Listed<Post>?
  package var training: Listed<Training>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("history", "Staffing since 2019/20, by team and role.") { $0.history = $1 },
    Field("posts", "The new or changed posts.") { $0.posts = $1 },
    Field("training", "The training planned.") { $0.training = $1 },
  ]
}

/// Staff in post in one year.
package struct StaffingHistory: Section {
  package var place = Place.absent
  package var year: Located<FinancialYear>?
  package var team: Text?
  package var role: Text?
  package var wte: Located<Quantity>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("year", "The financial year.") { $0.year = $1 },
    Field("team", "The team.") { $0.team = $1 },
    Field("role", "The role.") { $0.role = $1 },
    Field("wte", "Whole-time equivalents in post.") { $0.wte = $1 },
  ]
}

/// New or changed posts of one role: what is new in its year.
///
/// A class, like the whole proposal and for the same reason: rules make many lists of them.
package final class Post: Section, @unchecked Sendable {
  package var place = Place.absent
  package var role: Text?
  package var family: Located<PostFamily>?
  package var clinical: Located<Bool>?
  package var band: Text?
  package var wte: Located<Quantity>?
  package var year: Located<FinancialYear>?
  package var team: Text?
  package var purpose: Located<Purpose>?
  package var employer: Text?
  package var employerSector: Located<Sector>?
  package var new: Located<Bool>?
  package var spend: Listed<Text>?
  package var livedExperience: Located<Bool>?
  package var paid: Located<Bool>?
  package var contract: Located<PostContract>?
  package var start: Located<Period>?
  package var agreedWithLocalAuthority: Located<Bool>?
  package var worksWithServiceUsers: Located<Bool>?
  package var linksServices: Located<Bool>?
  package var partnership: Located<Partnership>?

  package init() {}

  package static let fields: [Field<Post>] = [
    Field("role", "What the post is.") { $0.role = $1 },
    Field("family", "The professional family it belongs to.") { $0.family = $1 },
    Field("clinical", "Whether it is a clinical post.") { $0.clinical = $1 },
    Field("band", "Its pay band: 2 to 9, 8a to 8d, consultant, or another employer's grade.") { $0.band = $1 },
    Field("wte", "Whole-time equivalents that are new (or changed) in its year.") { $0.wte = $1 },
    Field("year", "The financial year in which it is new.") { $0.year = $1 },
    Field("team", "The team it joins.") { $0.team = $1 },
    Field("purpose", "What it is for.") { $0.purpose = $1 },
    Field("employer", "Who employs it.") { $0.employer = $1 },
    Field("employer_sector", "What the employer is.") { $0.employerSector = $1 },
    Field("new", "Whether it is a new post rather than a changed one.") { $0.new = $1 },
    Field("spend", "The id of the spend line that pays for it, or several.") { $0.spend = $1 },
    Field("lived_experience", "Whether it is for somebody with lived experience.") { $0.livedExperience = $1 },
    Field("paid", "Whether it is paid.") { $0.paid = $1 },
    Field("contract", "What kind of employment it is.") { $0.contract = $1 },
    Field("start", "When it starts: a month, a day or a quarter.") { $0.start = $1 },
    Field("agreed_with_local_authority", "Whether the council has agreed to it.") { $0.agreedWithLocalAuthority = $1 },
    Field("works_with_service_users", "Whether it works directly with people who use the service.") {
      $0.worksWithServiceUsers = $1
    },
    Field("links_services", "Whether it links mental health and council services.") { $0.linksServices = $1 },
    Field("partnership", "The arrangement with the council that it works in.") { $0.partnership = $1 },
  ]
}

/// A training programme.
package struct Training: Section {
  package var place = Place.absent
  package var framework: Text?
  package var staff: Text?
  package var places: Located<Int>?
  package var start: Located<Period>?

  package init() {}
  package static var plainKey: StaticString? { "framework" }

  package static let fields: [Field<Self>] = [
    Field("framework", "The training or its framework.") { $0.framework = $1 },
    Field("staff", "Who is trained.") { $0.staff = $1 },
    Field("places", "How many places.") { $0.places = $1 },
    Field("start", "When it starts.") { $0.start = $1 },
  ]
}
