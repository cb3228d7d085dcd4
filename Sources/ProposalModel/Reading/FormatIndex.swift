/// Which sections know a key, for hints about keys that stand in the wrong place.
enum FormatIndex {
  /// "under `funding`", when exactly the sections named there know the key; nil when none does.
  static func home(of key: String) -> String? {
    let homes = homes(of: key, in: Proposal.fields.map(\.description), path: "", depth: 0)
    guard !homes.isEmpty, homes.count <= 3 else { return nil }
    return homes.map { $0.isEmpty ? "at the top of the document" : "under `\($0)`" }.joined(separator: " or ")
  }

  private static func homes(of key: String, in fields: [FieldDescription], path: String, depth: Int) -> [String] {
    guard depth < 5 else { return [] }
    return fields.flatMap { field -> [String] in
      let here = field.key == key ? [path] : []
      let inner = path.isEmpty ? field.key : "\(path).\(field.key)"
      return here + sections(of: field.kind).flatMap { homes(of: key, in: $0.fields(), path: inner, depth: depth + 1) }
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
