package import DocumentTree

/// The analytical tool's figures by system, from a file given beside the proposals: a mapping from the system's name to
/// its fair shares, minimum access and expected baseline uplift. The tool itself is not public (Annex A, 1.0).
///
/// Its places are those of its own document, never of the proposal's: findings may quote its values, not point at them.
package struct Reference: Sendable {
  package struct Entry: Sendable {
    package let name: Located<String>
    package let figures: ReferenceFigures
  }

  package var entries: [Entry] = []
  /// What the file says of its own origin, such as the tool's version.
  package var source: Located<String>?
  /// What the file is called in messages.
  package let fileName: String
  /// What could not be read; a check should not go on beside a reference that is broken.
  package var misreadings: [Misreading] = []

  package init(reading tree: DocumentTree) {
    var reader = ProposalReader(of: "the reference")
    fileName = tree.source.name
    if tree.root.kind == .mapping {
      for entry in tree.root.entries {
        if entry.key.text == "source" {
          source = Located<String>.read(entry.value, &reader)
        } else if let figures = ReferenceFigures.read(entry.value, &reader) {
          entries.append(Entry(name: Located(entry.key.text, at: Place(entry.key)), figures: figures))
        }
      }
    } else if tree.root.kind != .null {
      reader.misread(
        .wrongType, "The reference is not a mapping from systems to their figures",
        help:
          """
          Write the system's name, and below it `transformation_allocation`, `minimum_expectation` and \
          `baseline_expected`.
          """,
        at: tree.root)
    }
    misreadings = reader.misreadings.inOrder
  }
}

/// One system's figures in the reference.
package struct ReferenceFigures: Section {
  package var place = Place.absent
  package var transformationAllocation: PerYear<Money>?
  package var minimumExpectation: PerYear<Int>?
  package var baselineExpected: AmountsByCCG?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("transformation_allocation", "The system's fair share of transformation money by year.") {
      $0.transformationAllocation = $1
    },
    Field("minimum_expectation", "The least number of people a year.") { $0.minimumExpectation = $1 },
    Field(
      "baseline_expected",
      "For each CCG, the uplift to its baseline that is expected by each year, cumulative from 2018/19."
    ) { $0.baselineExpected = $1 },
  ]
}

/// Amounts by year for each CCG: a mapping from the CCG's name to its amounts.
package struct AmountsByCCG: FieldValue, Placed {
  package struct Entry: Sendable {
    package let ccg: Located<String>
    package let amounts: PerYear<Money>
  }

  package let entries: [Entry]
  package let place: Place

  package static var kind: ValueKind { .byWord([], PerYear<Money>.kind) }

  package static func read(_ node: Node, _ reader: inout ProposalReader) -> AmountsByCCG? {
    guard node.kind == .mapping else {
      if node.kind != .null {
        reader.misread(.wrongType, "Expected a mapping from CCGs to their amounts by year", at: node)
      }
      return nil
    }
    var entries: [Entry] = []
    for entry in node.entries {
      guard let amounts = PerYear<Money>.read(entry.value, &reader) else { continue }
      entries.append(Entry(ccg: Located(entry.key.text, at: Place(entry.key)), amounts: amounts))
    }
    return AmountsByCCG(entries: entries, place: Place(node))
  }
}
