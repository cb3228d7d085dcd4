import DocumentTree
import ProposalModel

/// How entries of a list are told apart when they have no id, or none that both versions give.
struct EntryIdentity {
  private let section: SectionDescription
  private let fields: [FieldDescription]

  init(_ section: SectionDescription) {
    self.section = section
    fields = section.fields()
  }

  /// Sets of keys that name an entry, the most telling first.
  private var keys: [[String]] {
    let own: [[String]] =
      switch section.name {
      case "SpendLine": [["description", "year"], ["recipient", "purpose", "category", "year"], ["description"]]
      case "SignOff": [["role", "for"], ["role", "organisation"], ["role", "name"]]
      case "Post": [["role", "team", "year"], ["role", "team"], ["role", "year"]]
      case "StaffingHistory": [["team", "role", "year"]]
      case "Distribution": [["to", "year"]]
      case "BaselineLine": [["description", "year"], ["purpose", "year"]]
      case "ComplementaryFunding": [["source", "authority", "stream", "year"], ["source", "stream", "year"]]
      case "DigitalFunding": [["source", "year"]]
      case "AreaLead": [["area", "organisation"], ["area", "name"], ["area"]]
      case "Engagement", "CoProductionActivity": [["who", "stage", "date"], ["who", "stage"]]
      case "FollowUp": [["intervention", "year"]]
      case "VCSEContract", "ImplementerContract": [["provider", "service"], ["provider", "purpose"]]
      case "WaitBaseline": [["service", "pcn", "from", "to", "measure"], ["service", "pcn"]]
      case "Person": [["name"], ["organisation", "role"]]
      case "StaffingGrowth": [["role", "from"]]
      default: []
      }
    return [["id"]] + own + Self.names.map { [$0] }
  }

  private static let names = [
    "name", "criterion", "ccg", "title", "framework", "who", "role", "provider", "to", "step", "risk", "concern",
    "intervention", "service", "stream", "period", "date", "organisation",
  ]

  /// The value of one field, where a single value may stand for the whole entry.
  func value(of key: String, in entry: Node) -> Node? {
    let found = entry.kind == .mapping ? entry[key] : key == section.plain ? entry : nil
    return found?.kind == .null ? nil : found
  }

  /// Every pair of an old and a new entry that are the same thing, by their positions.
  func pairs(_ old: [Node], _ new: [Node]) -> [(old: Int, new: Int)] {
    var pairs: [(old: Int, new: Int)] = []
    var (oldLeft, newLeft) = (Array(old.indices), Array(new.indices))
    /// Those with the same name, in their order.
    func match(_ name: (Node) -> String?) {
      var waiting: [String: [Int]] = [:]
      for index in newLeft.reversed() {
        if let name = name(new[index]) { waiting[name, default: []].append(index) }
      }
      var matched: Set<Int> = []
      oldLeft.removeAll { index in
        guard let name = name(old[index]), let other = waiting[name]?.popLast() else { return false }
        pairs.append((index, other))
        matched.insert(other)
        return true
      }
      newLeft.removeAll(where: matched.contains)
    }
    match { contents($0).joined(separator: "\u{0}") }
    for key in keys where !oldLeft.isEmpty && !newLeft.isEmpty { match { name(of: $0, by: key) } }
    matchBySimilarity(old, new, &oldLeft, &newLeft, &pairs)
    return pairs
  }

  /// Of what is left, the entries that have most in common, when that is half of what they hold or more.
  private func matchBySimilarity(
    _ old: [Node], _ new: [Node], _ oldLeft: inout [Int], _ newLeft: inout [Int], _ pairs: inout [(old: Int, new: Int)]
  ) {
    let (olds, news) = (oldLeft.map { Set(contents(old[$0])) }, newLeft.map { Set(contents(new[$0])) })
    var candidates: [(common: Int, old: Int, new: Int)] = []
    for (first, mine) in olds.enumerated() {
      for (second, theirs) in news.enumerated() {
        let common = mine.intersection(theirs).count
        if common > 0, common * 2 >= max(mine.count, theirs.count) { candidates.append((common, first, second)) }
      }
    }
    candidates.sort { ($1.common, $0.old, $0.new) < ($0.common, $1.old, $1.new) }
    var (usedOld, usedNew): (Set<Int>, Set<Int>) = ([], [])
    for candidate in candidates where !usedOld.contains(candidate.old) && !usedNew.contains(candidate.new) {
      usedOld.insert(candidate.old)
      usedNew.insert(candidate.new)
      pairs.append((oldLeft[candidate.old], newLeft[candidate.new]))
    }
    oldLeft = oldLeft.indices.filter { !usedOld.contains($0) }.map { oldLeft[$0] }
    newLeft = newLeft.indices.filter { !usedNew.contains($0) }.map { newLeft[$0] }
  }

  /// What the entry is called by all of these keys, in small letters; nil when it lacks one.
  private func name(of entry: Node, by keys: [String]) -> String? {
    var parts: [String] = []
    for key in keys {
      guard let text = text(of: key, in: entry) else { return nil }
      parts.append(text.lowercased())
    }
    return parts.joined(separator: "\u{0}")
  }

  private func text(of key: String, in entry: Node) -> String? {
    guard let field = fields.first(where: { $0.key == key }), let node = value(of: key, in: entry) else { return nil }
    if node.kind == .sequence {
      let items = node.elements.map { field.kind.canonical($0) }
      return items.isEmpty ? nil : items.sorted().joined(separator: ", ")
    }
    let text = field.kind.canonical(node)
    return text.isEmpty ? nil : text
  }

  /// What people call the entry: its id, or the first of its names; nil when it has none.
  func name(of entry: Node) -> String? {
    for keys in keys {
      let texts = keys.compactMap { text(of: $0, in: entry) }
      if texts.count == keys.count { return texts.joined(separator: ", ") }
    }
    return nil
  }

  /// Every field and its value, for telling what two entries have in common.
  private func contents(_ entry: Node) -> [String] {
    fields.compactMap { field in text(of: field.key, in: entry).map { "\(field.key)\u{0}\($0)" } }
  }

  /// What the entry holds, in brief, without what names it.
  func summary(of entry: Node) -> String {
    let name = keys.first { keys in keys.allSatisfy { text(of: $0, in: entry) != nil } } ?? []
    let parts = fields.compactMap { field -> String? in
      guard !name.contains(field.key), let text = text(of: field.key, in: entry) else { return nil }
      if case .boolean = field.kind { return text == "true" ? field.title.lowercased() : nil }
      return text.unicodeScalars.count > Self.longest
        ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.longest - 1))) + "…" : text
    }
    return parts.joined(separator: "; ")
  }

  private static let longest = 80
}
