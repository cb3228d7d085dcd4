/// Which sections know a key, for hints about keys that stand in the wrong place.
enum FormatIndex {
  /// "under `funding`", when exactly the sections named there know the key; nil when none does.
  static func home(of key: String) -> String? {
    guard let homes = homes[key], homes.count <= 3 else { return nil }
    return homes.map { $0.isEmpty ? "at the top of the document" : "under `\($0)`" }.joined(separator: " or ")
  }

  /// The paths of the sections that know each key; made when the first key is looked for.
  private static let homes: [String: [String]] = {
    var found: [String: [String]] = [:]
    collect(Proposal.fields.map(\.description), path: "", depth: 0, into: &found)
    return found
  }()

  private static func collect(
    _ fields: [FieldDescription], path: String, depth: Int, into found: inout [String: [String]]
  ) {
    guard depth < 5 else { return }
    for field in fields {
      found[field.key, default: []].append(path)
      let inner = path.isEmpty ? field.key : "\(path).\(field.key)"
      for section in sections(of: field.kind) {
        collect(section.fields(), path: inner, depth: depth + 1, into: &found)
      }
    }
  }

  private static func sections(of kind: ValueKind) -> [SectionDescription] {
    switch kind {
    case .section(let section): [section]
    case .list(let kind), .perYear(let kind), .byWord(_, let kind): sections(of: kind)
    case .either(let kinds): kinds.flatMap(sections)
    default: []
    }
  }
}
