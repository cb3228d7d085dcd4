/// The ids under which the reading of prose reports; a selection can name them beside the catalogue's.
package enum EvidenceRules {
  package static let ids = ["evidence/every-point", "evidence/more-than-words", "evidence/no-contradiction"]
}
