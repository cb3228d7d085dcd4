/// The twelve systems with an early implementer site: Annex A 1.6, Table 5.
package enum EarlyImplementers {
  package struct Site: Sendable, Hashable {
    /// The system's name as Table 5 prints it.
    package let system: String
    package let region: Region
  }

  /// In the order of Table 5.
  package static let all = [
    Site(system: "Cambridgeshire and Peterborough", region: .eastOfEngland),
    Site(system: "Hertfordshire and West Essex", region: .eastOfEngland),
    Site(system: "North West London", region: .london),
    Site(system: "North East London", region: .london),
    Site(system: "Humber, Coast and Vale", region: .northEastAndYorkshire),
    Site(system: "South Yorkshire and Bassetlaw", region: .northEastAndYorkshire),
    Site(system: "Cheshire and Merseyside", region: .northWest),
    Site(system: "Somerset", region: .southWest),
    Site(system: "Frimley", region: .southEast),
    Site(system: "Surrey Heartlands", region: .southEast),
    Site(system: "Herefordshire and Worcestershire", region: .midlands),
    Site(system: "Lincolnshire", region: .midlands),
  ]

  /// The financial years in which the sites were funded to test the model, by the year each starts in: Annex A 1.7.
  package static let fundedBefore = [2019, 2020]

  /// The name in Table 5 of the system that `systemName` names, or nil when it names no early implementer.
  ///
  /// Only a whole name matches, whatever kind of body it is given ("ICS", "STP", "Health and Care Partnership"):
  /// "North East Somerset" and "North Somerset" are not Somerset. "Herts", "NW London" and "NE London" are spelt out.
  package static func match(_ systemName: String) -> String? {
    let words = plainWords(of: systemName)
    for (short, full) in shortForms where words.first == short {
      return site(named: full + words.dropFirst())
    }
    return site(named: words)
  }

  /// The words of a system's name in small letters, without what kind of body it is.
  package static func plainWords(of systemName: String) -> [String] {
    var words = NameWords(systemName)
    words.dropFirst(["the"])
    words.dropFirst(["nhs"])
    // One name may carry several endings, as in "Frimley Health and Care ICS".
    while endings.contains(where: { words.dropLast($0) }) {}
    return words.all
  }

  private static func site(named words: [String]) -> String? {
    nameWords.firstIndex(of: words).map { all[$0].system }
  }

  /// The words of each site's name, in the order of `all`.
  private static let nameWords = all.map { NameWords($0.system).all }

  private static let endings: [[String]] = [
    ["ics"], ["stp"], ["icp"], ["icb"], ["system"], ["partnership"], ["footprint"],
    ["integrated", "care", "system"], ["integrated", "care"],
    ["sustainability", "and", "transformation"],
    ["health", "and", "care"], ["health", "and", "social", "care"],
  ]

  private static let shortForms = [
    ("herts", ["hertfordshire"]), ("nw", ["north", "west"]), ("ne", ["north", "east"]),
  ]
}
