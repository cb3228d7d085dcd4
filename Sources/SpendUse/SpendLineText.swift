/// One line of planned spend, as plain words: vocabularies as the hyphenated words of the proposal format, nil where absent.
///
/// `pence` is the whole amount; `description` is what the money buys, as it was typed.
package struct SpendLineText: Sendable {
  package var source: String?
  package var category: String?
  package var purpose: String?
  package var sector: String?
  package var setting: String?
  package var ageGroup: String?
  package var recipient: String?
  package var description: String
  package var pence: Int64?
  package var retained: Bool?
  package var preparation: Bool?
  package var recurrent: Bool?

  package init(
    _ description: String, source: String? = nil, category: String? = nil, purpose: String? = nil,
    sector: String? = nil, setting: String? = nil, ageGroup: String? = nil, recipient: String? = nil,
    pence: Int64? = nil, retained: Bool? = nil, preparation: Bool? = nil, recurrent: Bool? = nil
  ) {
    self.description = description
    self.source = source
    self.category = category
    self.purpose = purpose
    self.sector = sector
    self.setting = setting
    self.ageGroup = ageGroup
    self.recipient = recipient
    self.pence = pence
    self.retained = retained
    self.preparation = preparation
    self.recurrent = recurrent
  }
}
