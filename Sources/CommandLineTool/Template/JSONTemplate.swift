import ProposalModel

/// The blank proposal as JSON. Lists are null as well: an empty list is an answer, namely that there are none.
struct JSONTemplate {
  private(set) var text: [UInt8] = []

  init(_ proposal: BlankProposal) {
    write(proposal.sections, depth: 0)
    put("\n")
  }

  private mutating func write(_ fields: [FieldDescription], depth: Int) {
    write(fields.map(\.key), depth: depth) { template, index in
      let field = fields[index]
      switch field.kind {
      case .section(let section) where !BlankProposal.meansSomethingWhenPresent(field.key):
        template.write(section.fields(), depth: depth + 1)
      case .perYear:
        template.write(BlankProposal.years(of: field.key), depth: depth + 1) { template, _ in template.put("null") }
      default: template.put("null")
      }
    }
  }

  private mutating func write(_ keys: [String], depth: Int, _ value: (inout JSONTemplate, Int) -> Void) {
    put("{")
    for (index, key) in keys.enumerated() {
      put(index == 0 ? "\n" : ",\n")
      put(String(repeating: "  ", count: depth + 1))
      // Keys of the format are plain words and years: nothing in them needs an escape.
      put("\"\(key)\": ")
      value(&self, index)
    }
    put("\n" + String(repeating: "  ", count: depth) + "}")
  }

  private mutating func put(_ piece: String) { text += Array(piece.utf8) }
}
