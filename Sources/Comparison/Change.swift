/// One thing that stands otherwise in the newer of two versions of a proposal.
package struct Change: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    case amount, year, pcn
    case signOff = "sign-off"
    case commitment
    /// Anything else that a field holds.
    case other
  }

  package enum Effect: String, Sendable { case added, removed, changed }

  package let kind: Kind
  package let effect: Effect
  /// What it is, from the outside in, entries of lists by their ids or names: "Funding", "Spend S07", "Amount".
  package let label: [String]
  /// The key path, with ids and names in place of positions.
  package let path: String
  /// What stood there, as the program reads it; empty for what was added.
  package let old: String
  /// What stands there now; empty for what was removed.
  package let new: String
}
