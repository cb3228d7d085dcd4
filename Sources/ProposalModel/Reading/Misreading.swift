/// Something in the document that could not be read as the format asks, or that is not an answer; ordinary rules
/// report them, one rule a kind, and everything else is still read.
package struct Misreading: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case wrongType, unknownKey, unknownWord, duplicateKey, notAnswered, commaTrap
    case amount, financialYear, date, share, number, ages, suspiciousCharacters
  }

  package struct Note: Sendable {
    package let message: String
    package let place: Place

    package init(_ message: String, at place: Place) {
      self.message = message
      self.place = place
    }
  }

  package let kind: Kind
  package let message: String
  /// How to mend it; empty when the message says all.
  package let help: String
  package let place: Place
  package let notes: [Note]
  /// The key of the field that was being read, without those around it, or the key that is unknown or stands twice; empty
  /// when no field was.
  package let key: String
  /// Whether the value was read all the same, as what it was plainly meant for.
  package let keepsValue: Bool

  package init(
    _ kind: Kind, _ message: String, help: String = "", at place: Place, key: String = "", keepsValue: Bool = false,
    notes: [Note] = []
  ) {
    self.keepsValue = keepsValue
    self.key = key
    self.kind = kind
    self.message = message
    self.help = help
    self.place = place
    self.notes = notes
  }

  /// Whether the value is lost by it: rules that add values up then cannot judge them.
  package var losesValue: Bool {
    switch kind {
    case .unknownKey, .suspiciousCharacters: false
    default: !keepsValue
    }
  }
}
