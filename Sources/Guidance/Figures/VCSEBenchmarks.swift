/// What systems later did with the third sector, from the Board paper: comparison only. Shares are in hundredths of a
/// per cent.
package enum VCSEBenchmarks {
  /// Of transformation funding in plans for 2022/23, through VCSE organisations, on average: paragraph 15.
  package static let averageShareBasisPoints = 2200
  /// The highest share in those plans: paragraph 15.
  package static let highestShareBasisPoints = 4800
  /// Of systems, by the end of 2021/22, with VCSE representation at board level: paragraph 15.
  package static let systemsWithBoardSeatBasisPoints = 9300
  /// Charities in Somerset's alliance: the webinars briefing, what early implementers learned.
  package static let somersetAllianceMembers = 10
}
