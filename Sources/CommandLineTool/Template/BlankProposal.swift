package import DocumentTree
import ProposalModel

/// A proposal with every field of the format and no answer, made from the table of fields.
package struct BlankProposal {
  /// Whether the section for the twelve early implementers is part of it.
  let isForEarlyImplementer: Bool

  /// The sections of the document in the order of the format.
  var sections: [FieldDescription] {
    Proposal.fields.map(\.description).filter { field in
      field.key != Proposal.schemaKey && (field.key != "early_implementer" || isForEarlyImplementer)
    }
  }

  package init(isForEarlyImplementer: Bool) { self.isForEarlyImplementer = isForEarlyImplementer }

  package func text(as notation: Notation) -> [UInt8] {
    switch notation {
    case .yaml: YAMLTemplate(self).text
    case .json: JSONTemplate(self).text
    }
  }

  /// Whether a section says something by being there: such a one is left empty, with its fields in comments.
  static func meansSomethingWhenPresent(_ key: String) -> Bool { key == "well_developed" }

  /// The keys below a mapping of values by year.
  static func years(of key: String) -> [String] {
    // Money after 2024 starts the year after the last of the three (Annex A, 1.1).
    if key == "after_2024" { return ["\(FinancialYear.y2023.next)", "commitment"] }
    let years = FinancialYear.transformation.map(\.description)
    return key == "transformation_allocation" || key == "minimum_expectation" ? years + ["source"] : years
  }
}
