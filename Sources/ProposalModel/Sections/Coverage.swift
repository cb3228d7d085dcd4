/// Which PCNs the new model reaches, and when (the `coverage` section).
package struct Coverage: Section {
  package var place = Place.absent
  package var pcns: Listed<PrimaryCareNetwork>?
  package var statedShare: PerYear<Share>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("pcns", "Every PCN of the system, and from when the model covers it.") { $0.pcns = $1 },
    Field("stated_share", "The share of PCNs covered by the end of each year, if the text gives one; it is checked.") {
      $0.statedShare = $1
    },
  ]

  /// The PCNs covered on the last day of `year`, as far as their dates say.
  package func covered(by year: FinancialYear) -> Int {
    (pcns ?? []).count { ($0.coveredFrom?.value).map { $0 <= year.lastDay } ?? false }
  }
}

/// A primary care network.
package struct PrimaryCareNetwork: Section {
  package var place = Place.absent
  package var id: Text?
  package var name: Text?
  package var locality: Text?
  package var ccg: Text?
  package var localAuthority: Text?
  package var population: Located<Int>?
  package var coveredFrom: Located<CalendarDate>?
  package var reasons: Listed<Located<CoverageReason>>?
  package var clinicalDirector: Text?
  package var mentalHealthGPLead: Text?

  package init() {}
  package static var plainKey: StaticString? { "name" }

  package static let fields: [Field<Self>] = [
    Field("id", "A short name of your own, unique in the list.") { $0.id = $1 },
    Field("name", "The PCN's name.") { $0.name = $1 },
    Field("place", "The place or locality it belongs to.") { $0.locality = $1 },
    Field("ccg", "Its CCG.") { $0.ccg = $1 },
    Field("local_authority", "The council in whose area it lies.") { $0.localAuthority = $1 },
    Field("population", "The people registered with its practices.") { $0.population = $1 },
    Field("covered_from", "The day from which the new model covers it.") { $0.coveredFrom = $1 },
    Field("reasons", "Why it comes at that time.") { $0.reasons = $1 },
    Field("clinical_director", "Its clinical director.") { $0.clinicalDirector = $1 },
    Field("mental_health_gp_lead", "Its GP lead for mental health.") { $0.mentalHealthGPLead = $1 },
  ]
}
