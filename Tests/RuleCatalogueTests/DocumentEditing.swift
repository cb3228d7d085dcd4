import DocumentTree
import SourceText

extension DocumentTree {
  /// The document's text without these nodes: entries of lists, or keys of mappings with their values. Commas and lines
  /// that belong to them go with them.
  func text(without removals: [Removal]) -> [UInt8] {
    var bytes = source.bytes
    for range in removals.map({ $0.range(in: source.bytes) }).sorted(by: { $0.lowerBound > $1.lowerBound }) {
      bytes.removeSubrange(range)
    }
    return bytes
  }
}

/// One entry of a list, or one key of a mapping, to be taken out of a document's text.
struct Removal {
  /// Where the entry starts and ends, and the same of its neighbours.
  private let entry: Range<Int>
  private let before: Range<Int>?
  private let after: Range<Int>?
  private let isFlow: Bool

  /// Of a list written in brackets, from which `others` go too: an entry takes the comma before it along when no later
  /// entry stays.
  init?(elementAt index: Int, of list: Node, beside others: Set<Int> = []) {
    let elements = list.elements.map(\.range.offsets)
    guard elements.indices.contains(index) else { return nil }
    let isLast = (index..<elements.count).allSatisfy { $0 == index || others.contains($0) }
    entry = elements[index]
    before = index > 0 ? elements[index - 1] : nil
    after = isLast || index + 1 == elements.count ? nil : elements[index + 1]
    isFlow = list.style == .flow
  }

  init?(key: String, of mapping: Node) {
    let entries = Array(mapping.entries)
    guard let index = entries.firstIndex(where: { $0.key.text == key }) else { return nil }
    self.init(
      entries.map { Int($0.key.range.start)..<Int($0.value.range.end) }, index, isFlow: mapping.style == .flow)
  }

  private init(_ all: [Range<Int>], _ index: Int, isFlow: Bool) {
    entry = all[index]
    before = index > 0 ? all[index - 1] : nil
    after = index + 1 < all.count ? all[index + 1] : nil
    self.isFlow = isFlow
  }

  fileprivate func range(in bytes: [UInt8]) -> Range<Int> {
    guard isFlow else {
      // Whole lines: from the dash or the key to the end of the last line.
      let start = bytes[..<entry.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let end = bytes[max(entry.upperBound - 1, start)...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      return start..<end
    }
    if let after { return entry.lowerBound..<after.lowerBound }
    if let before { return before.upperBound..<entry.upperBound }
    return entry
  }
}

extension SourceRange {
  fileprivate var offsets: Range<Int> { Int(start)..<Int(end) }
}

extension Node {
  /// The node at a key path such as `governance.sign_off`.
  func at(_ path: String) -> Node? {
    path.split(separator: ".").reduce(Optional(self)) { node, key in node?[String(key)] }
  }
}
