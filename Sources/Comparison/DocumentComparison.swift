package import DocumentTree
import ProposalModel

/// Compares the data of two documents field by field, by the table of fields: values by what they mean, entries of lists
/// by what they are.
package struct DocumentComparison {
  package private(set) var changes: [Change] = []

  /// Where the comparison is.
  private struct Trail {
    var labels: [String] = []
    var path = ""
    /// The kind of everything from here on, where the place decides it.
    var kind: Change.Kind?

    func entering(_ field: FieldDescription) -> Trail {
      var inner = self
      inner.labels.append(field.title)
      inner.path += (path.isEmpty ? "" : ".") + field.key
      switch inner.path {
      case "coverage.pcns": inner.kind = .pcn
      case "governance.sign_off": inner.kind = .signOff
      case "governance.commitments", "funding.after_2024": inner.kind = .commitment
      default: break
      }
      return inner
    }

    /// An entry of a list, which shares the list's label.
    func entry(_ name: String) -> Trail {
      var inner = self
      if let last = inner.labels.popLast() { inner.labels.append("\(last) \(name)") }
      inner.path += "[\(name)]"
      return inner
    }

    func key(_ name: String) -> Trail {
      var inner = self
      inner.labels.append(name)
      inner.path += "[\"\(name)\"]"
      return inner
    }
  }

  package init(_ old: DocumentTree, _ new: DocumentTree) {
    compare(old.root, new.root, as: Proposal.kind, Trail())
  }

  private mutating func compare(_ old: Node?, _ new: Node?, as kind: ValueKind, _ trail: Trail) {
    let (old, new) = (Self.present(old), Self.present(new))
    if old == nil, new == nil { return }
    switch kind {
    case .section(let section):
      let entries = EntryIdentity(section)
      for field in section.fields() {
        compare(
          old.flatMap { entries.value(of: field.key, in: $0) }, new.flatMap { entries.value(of: field.key, in: $0) },
          as: field.kind, trail.entering(field))
      }
    case .list(.section(let section)): compareEntries(Self.items(old), Self.items(new), of: section, trail)
    case .list(let kind):
      let (before, after) = (Self.items(old).map(kind.canonical), Self.items(new).map(kind.canonical))
      if before.sorted() != after.sorted() {
        add(before.joined(separator: ", "), after.joined(separator: ", "), kind, trail, old, new)
      }
    case .perYear(let kind):
      compareKeys(old, new, trail) { text, key in
        text == "source" || text == "commitment" ? (text, .text) : (ValueKind.financialYear.canonical(key), kind)
      }
    case .byWord(let words, let kind):
      compareKeys(old, new, trail) { text, key in (words.isEmpty ? text : ValueKind.words(words).canonical(key), kind) }
    case .signposts: compareKeys(old, new, trail) { text, _ in (text, .prose) }
    case .either(let kinds): compareEither(old, new, kinds, trail)
    case .prose: compareProse(old, new, trail)
    default:
      let (before, after) = (old.map(kind.canonical) ?? "", new.map(kind.canonical) ?? "")
      if before != after { add(before, after, kind, trail, old, new) }
    }
  }

  /// An empty value is no value.
  private static func present(_ node: Node?) -> Node? { node?.kind == .null ? nil : node }

  private static func items(_ node: Node?) -> [Node] {
    guard let node else { return [] }
    return node.kind == .sequence ? node.elements.filter { $0.kind != .null } : [node]
  }

  private mutating func add(
    _ old: String, _ new: String, _ kind: ValueKind, _ trail: Trail, _ oldNode: Node?, _ newNode: Node?
  ) {
    changes.append(
      Change(
        kind: trail.kind ?? kind.changeKind,
        effect: oldNode == nil ? .added : newNode == nil ? .removed : .changed, label: trail.labels, path: trail.path,
        old: old, new: new))
  }

  // MARK: Collections

  private mutating func compareEntries(
    _ old: [Node], _ new: [Node], of section: SectionDescription, _ trail: Trail
  ) {
    let identity = EntryIdentity(section)
    let pairs = identity.pairs(old, new)
    let partners = Dictionary(uniqueKeysWithValues: pairs.map { ($0.new, $0.old) })
    func name(_ entry: Node, _ index: Int) -> String { identity.name(of: entry) ?? "number \(index + 1)" }
    for (index, entry) in new.enumerated() {
      if let partner = partners[index] {
        // What it was called before is what the reader knows.
        let inner = trail.entry(name(old[partner], partner))
        compare(old[partner], entry, as: .section(section), inner)
      } else {
        addEntry(entry, .added, section, trail.entry(name(entry, index)))
      }
    }
    let kept = Set(pairs.map(\.old))
    for (index, entry) in old.enumerated() where !kept.contains(index) {
      addEntry(entry, .removed, section, trail.entry(name(entry, index)))
    }
  }

  private mutating func addEntry(
    _ entry: Node, _ effect: Change.Effect, _ section: SectionDescription, _ trail: Trail
  ) {
    let summary = EntryIdentity(section).summary(of: entry)
    let holdsMoney = section.fields().contains { field in
      field.kind.changeKind == .amount && EntryIdentity(section).value(of: field.key, in: entry) != nil
    }
    changes.append(
      Change(
        kind: trail.kind ?? (holdsMoney ? .amount : .other), effect: effect, label: trail.labels, path: trail.path,
        old: effect == .removed ? summary : "", new: effect == .added ? summary : ""))
  }

  /// The entries of mappings whose keys are values: years, words, criteria.
  private mutating func compareKeys(
    _ old: Node?, _ new: Node?, _ trail: Trail, _ meaning: (String, Node) -> (name: String, kind: ValueKind)
  ) {
    func entries(_ node: Node?) -> [(name: String, kind: ValueKind, value: Node)] {
      guard let node, node.kind == .mapping else { return [] }
      return node.entries.map { entry in
        let (name, kind) = meaning(entry.key.text, entry.key)
        return (name, kind, entry.value)
      }
    }
    let (before, after) = (entries(old), entries(new))
    if before.isEmpty, after.isEmpty, let old, let new, old.text != new.text {
      add(trimmed(old.text), trimmed(new.text), .text, trail, old, new)
    }
    for entry in after {
      let other = before.first { $0.name == entry.name }
      compare(other?.value, entry.value, as: entry.kind, trail.key(entry.name))
    }
    for entry in before where !after.contains(where: { $0.name == entry.name }) {
      compare(entry.value, nil, as: entry.kind, trail.key(entry.name))
    }
  }

  private mutating func compareEither(_ old: Node?, _ new: Node?, _ kinds: [ValueKind], _ trail: Trail) {
    let known = [old, new].compactMap { $0 }.map { node in kinds.first { $0.fits(node) } ?? kinds[0] }
    if known.count == 2, let old, let new, !known[0].isSameShape(as: known[1]) {
      let (before, after) = (known[0].canonical(old), known[1].canonical(new))
      if before != after { add(before, after, known[1], trail, old, new) }
    } else {
      compare(old, new, as: known[0], trail)
    }
  }

  /// Of paragraphs only their length is told; the versions themselves show the words.
  private mutating func compareProse(_ old: Node?, _ new: Node?, _ trail: Trail) {
    let (before, after) = (old.map { trimmed($0.text) } ?? "", new.map { trimmed($0.text) } ?? "")
    guard before != after else { return }
    func length(_ text: String, _ node: Node?) -> String {
      let words = text.split { $0.isWhitespace }.count
      return node == nil ? "" : words == 1 ? "1 word" : "\(grouped(words)) words"
    }
    add(length(before, old), length(after, new), .prose, trail, old, new)
  }
}

extension ValueKind {
  fileprivate var changeKind: Change.Kind {
    switch self {
    case .money: .amount
    case .financialYear: .year
    case .list(let kind), .perYear(let kind), .byWord(_, let kind): kind.changeKind
    case .either(let kinds): kinds.contains { $0.changeKind == .amount } ? .amount : .other
    default: .other
    }
  }

  /// Whether a node of this shape can be the value.
  fileprivate func fits(_ node: Node) -> Bool {
    switch self {
    case .list: node.kind == .sequence
    case .perYear, .byWord, .signposts: node.kind == .mapping
    case .section(let section): node.kind == .mapping || section.plain != nil && node.kind != .sequence
    case .boolean: node.kind == .boolean
    default: node.kind != .mapping && node.kind != .sequence
    }
  }

  fileprivate func isSameShape(as other: ValueKind) -> Bool {
    switch (self, other) {
    case (.list, .list), (.perYear, .perYear), (.byWord, .byWord), (.section, .section), (.signposts, .signposts): true
    case (.list, _), (.perYear, _), (.byWord, _), (.section, _), (.signposts, _): false
    case (_, .list), (_, .perYear), (_, .byWord), (_, .section), (_, .signposts): false
    default: true
    }
  }
}
