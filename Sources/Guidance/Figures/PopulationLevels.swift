/// The sizes of place at which services are expected to work, in people; indications, which nobody fails by missing.
package enum PopulationLevels {
  /// A neighbourhood, of one Primary Care Network: Annex A 2.2.1, Annex D, and the Framework's 3.1.1.
  package static let neighbourhood = 30_000...50_000
  /// A place, typically a council or borough, up to which dedicated services may work: Annex A 2.6.2, Annex D, and the
  /// Framework's 3.1.1.
  package static let place = 250_000...500_000
}
