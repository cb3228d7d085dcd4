/// The ages that the guidance speaks of, both ends inclusive.
package enum AgeBands {
  /// Where adulthood starts: read from the lower end of the young adult band, since the guidance says only "adults".
  package static let adultFrom = 18
  /// Young adults: Annex A 2.4.1.
  package static let youngAdults = 18...25
  /// The band that an early intervention model for eating disorders covers at the least: Annex A 2.6.3.
  package static let earlyEatingDisorders = 18...25
}
