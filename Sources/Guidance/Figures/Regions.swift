/// The seven NHS regions, by the names and mailboxes of Annex A 1.6, Table 4.
package enum Region: String, Sendable, CaseIterable {
  case eastOfEngland = "East of England"
  case london = "London"
  case northEastAndYorkshire = "North East & Yorkshire"
  case northWest = "North West"
  case southWest = "South West"
  case southEast = "South East"
  case midlands = "Midlands"

  /// Where proposals and queries go; two regions share one address, as published.
  package var mailbox: String {
    switch self {
    case .eastOfEngland: "england.mentalhealthclinicalnetwork@nhs.net"
    case .london: "england.londonmentalhealth@nhs.net"
    case .northEastAndYorkshire, .northWest: "england.mentalhealth-North@nhs.net"
    case .southWest: "england.southwestmh@nhs.net"
    case .southEast: "england.southeastmh@nhs.net"
    case .midlands: "england.midlandsmentalhealth@nhs.net"
    }
  }

  /// The national team, to which regions forward proposals and which is told of risks: Annex A 1.3 and 1.6.
  package static let nationalMailbox = "england.adultmh@nhs.net"

  /// The region of a name as people write it, "NHS North East and Yorkshire region" or "NEY" for instance.
  package static func match(_ name: String) -> Region? {
    var words = NameWords(name)
    words.dropFirst(["nhs", "england"])
    words.dropFirst(["nhs"])
    words.dropFirst(["the"])
    words.dropLast(["regional", "team"])
    words.dropLast(["region"])
    if let region = allCases.first(where: { NameWords($0.rawValue) == words }) { return region }
    guard words.all.count == 1 else { return nil }
    switch words.all[0] {
    case "eoe": return .eastOfEngland
    case "ney": return .northEastAndYorkshire
    case "nw": return .northWest
    case "sw": return .southWest
    case "se": return .southEast
    default: return nil
    }
  }

  /// Whether an address is this region's mailbox; addresses differ in case without differing.
  package func hasMailbox(_ address: String) -> Bool {
    let trimmed = address.unicodeScalars.drop { $0 == " " }
    var scalars = Array(trimmed)
    while scalars.last == " " { scalars.removeLast() }
    return scalars.map(asciiLowercased).elementsEqual(mailbox.unicodeScalars.map(asciiLowercased))
  }
}
