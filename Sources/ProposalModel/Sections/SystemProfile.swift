/// The STP or ICS: its people, places and organisations (the `system` section).
package struct SystemProfile: Section {
  package var place = Place.absent
  package var name: Text?
  package var kind: Located<SystemKind>?
  package var region: Text?
  package var population: Population?
  package var ageDefinitions: AgeDefinitions?
  package var earlyImplementer: Located<Bool>?
  package var nominatedCCG: Text?
  package var organisations: Listed<Organisation>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("name", "The system's name.") { $0.name = $1 },
    Field("kind", "STP or ICS.") { $0.kind = $1 },
    Field("region", "The NHS region it belongs to, one of the seven.") { $0.region = $1 },
    Field("population", "How many people live there, by age and need.") { $0.population = $1 },
    Field("age_definitions", "The ages that count as young and older adults here.") { $0.ageDefinitions = $1 },
    Field("early_implementer", "Whether it is one of the twelve early implementers of 2019/20 and 2020/21.") {
      $0.earlyImplementer = $1
    },
    Field("nominated_ccg", "The one CCG that receives the transformation money for the whole system.") {
      $0.nominatedCCG = $1
    },
    Field("organisations", "Every organisation that is part of the system, and what it is.") { $0.organisations = $1 },
  ]

  package func organisations(_ kind: OrganisationKind) -> [Organisation] {
    (organisations ?? []).filter { $0.kind?.value == kind }
  }

  package var ccgs: [Organisation] { organisations(.ccg) }
}

/// The people of the footprint.
package struct Population: Section {
  package var place = Place.absent
  package var total: Located<Int>?
  package var adults: Located<Int>?
  package var aged18To25: Located<Int>?
  package var aged65AndOver: Located<Int>?
  package var minorityEthnic: Located<Share>?
  package var mostDeprivedFifth: Located<Share>?
  package var source: Text?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("total", "Everybody who lives there.") { $0.total = $1 },
    Field("adults", "People aged 18 and over.") { $0.adults = $1 },
    Field("aged_18_to_25", "People aged 18 to 25.") { $0.aged18To25 = $1 },
    Field("aged_65_and_over", "People aged 65 and over.") { $0.aged65AndOver = $1 },
    Field("minority_ethnic", "The share of people from minority ethnic groups.") { $0.minorityEthnic = $1 },
    Field("most_deprived_fifth", "The share of people who live in the most deprived fifth of areas.") {
      $0.mostDeprivedFifth = $1
    },
    Field("source", "Where the figures come from.") { $0.source = $1 },
  ]
}

/// The local meanings of young and older adult.
package struct AgeDefinitions: Section {
  package var place = Place.absent
  package var youngAdult: Located<AgeBand>?
  package var olderAdult: Located<AgeBand>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("young_adult", "The ages of young adults, for example 18-25.") { $0.youngAdult = $1 },
    Field("older_adult", "The ages of older adults, for example 65+.") { $0.olderAdult = $1 },
  ]
}

/// An organisation of the system.
package struct Organisation: Section {
  package var place = Place.absent
  package var name: Text?
  package var kind: Located<OrganisationKind>?
  package var lead: Located<Bool>?
  package var socialServices: Located<Bool>?
  package var housing: Located<Bool>?

  package init() {}
  package static var plainKey: StaticString? { "name" }

  package static let fields: [Field<Self>] = [
    Field("name", "The organisation's name in full.") { $0.name = $1 },
    Field("kind", "What it is.") { $0.kind = $1 },
    Field("lead", "For a mental health provider: whether it leads the transformation.") { $0.lead = $1 },
    Field("social_services", "For a council: whether it is responsible for adult social services.") {
      $0.socialServices = $1
    },
    Field("housing", "For a council: whether it is the housing authority.") { $0.housing = $1 },
  ]
}
