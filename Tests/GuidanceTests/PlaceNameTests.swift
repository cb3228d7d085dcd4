import Guidance
import Testing

struct PlaceNameTests {
  @Test(arguments: [
    ("Somerset", "Somerset"),
    ("Somerset STP", "Somerset"),
    ("SOMERSET ICS", "Somerset"),
    ("NHS Somerset", "Somerset"),
    ("Cambridgeshire & Peterborough STP", "Cambridgeshire and Peterborough"),
    ("cambridgeshire-and-peterborough", "Cambridgeshire and Peterborough"),
    ("Humber Coast and Vale", "Humber, Coast and Vale"),
    ("Humber, Coast & Vale Health and Care Partnership", "Humber, Coast and Vale"),
    ("Frimley Health & Care ICS", "Frimley"),
    ("The Frimley Integrated Care System (ICS)", "Frimley"),
    ("Surrey Heartlands Health and Care Partnership", "Surrey Heartlands"),
    ("South Yorkshire  and  Bassetlaw\u{00A0}ICS", "South Yorkshire and Bassetlaw"),
    ("Herts and West Essex ICS", "Hertfordshire and West Essex"),
    ("NW London", "North West London"),
    ("NE London ICS", "North East London"),
    ("North-West London", "North West London"),
    ("Lincolnshire Sustainability and Transformation Partnership", "Lincolnshire"),
    ("Cheshire and Merseyside Health & Social Care Partnership", "Cheshire and Merseyside"),
    ("Herefordshire and Worcestershire", "Herefordshire and Worcestershire"),
  ])
  func wholeNamesOfTheTwelveMatch(written: String, system: String) {
    #expect(EarlyImplementers.match(written) == system)
  }

  @Test(arguments: [
    "", " ", "ICS", "STP", "Bath and North East Somerset", "North East Somerset", "North Somerset", "Somerset East",
    "Bath and North East Somerset, Swindon and Wiltshire", "Bristol, North Somerset and South Gloucestershire",
    "C&P", "Cambridgeshire", "Peterborough", "Surrey", "East Surrey Heartlands", "Hertfordshire",
    "Greater Lincolnshire",
    "South Yorkshire", "London", "North London Partners", "South West London", "NW", "Cheshire", "Worcestershire",
    "Northmoor ICS", "Somersetshire", "early implementer", "Humber, Coast and Vale and Somerset",
  ])
  func otherNamesDoNot(written: String) {
    #expect(EarlyImplementers.match(written) == nil)
  }

  @Test func thereAreTwelveInSevenRegions() {
    #expect(EarlyImplementers.all.count == 12)
    let counts = Dictionary(grouping: EarlyImplementers.all, by: \.region).mapValues(\.count)
    #expect(
      counts == [
        .eastOfEngland: 2, .london: 2, .northEastAndYorkshire: 2, .northWest: 1, .southWest: 1, .southEast: 2,
        .midlands: 2,
      ])
    for site in EarlyImplementers.all { #expect(EarlyImplementers.match(site.system) == site.system) }
  }

  @Test(arguments: [
    ("North East & Yorkshire", Region.northEastAndYorkshire),
    ("North East and Yorkshire", .northEastAndYorkshire),
    ("NHS North East and Yorkshire region", .northEastAndYorkshire),
    ("NEY", .northEastAndYorkshire),
    ("NHS England Midlands", .midlands),
    ("the midlands", .midlands),
    ("EAST OF ENGLAND", .eastOfEngland),
    ("EoE", .eastOfEngland),
    ("South-East", .southEast),
    ("London regional team", .london),
    ("NHS South West Region", .southWest),
    ("north west", .northWest),
  ])
  func regionsMatchAsPeopleWriteThem(written: String, region: Region) {
    #expect(Region.match(written) == region)
  }

  @Test(arguments: [
    "", "region", "NHS", "North", "North East", "Yorkshire", "West Midlands", "North West London", "England",
  ])
  func otherPlacesAreNoRegion(written: String) {
    #expect(Region.match(written) == nil)
  }

  @Test func mailboxesDifferInCaseWithoutDiffering() {
    #expect(Region.northWest.hasMailbox("England.MentalHealth-North@NHS.net"))
    #expect(Region.northEastAndYorkshire.hasMailbox(" england.mentalhealth-North@nhs.net "))
    #expect(!Region.london.hasMailbox("england.mentalhealth-North@nhs.net"))
    #expect(!Region.london.hasMailbox(Region.nationalMailbox))
    #expect(!Region.london.hasMailbox(""))
    // Six addresses for seven regions, as published.
    #expect(Set(Region.allCases.map(\.mailbox)).count == 6)
  }
}
