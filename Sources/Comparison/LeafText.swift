import DocumentTree
import ProposalModel

extension ValueKind {
  /// A value as the program reads it, so that two spellings of one value are the same: `£640k` is £640,000.
  func canonical(_ node: Node) -> String {
    if node.kind == .mapping || node.kind == .sequence {
      return trimmed(String(decoding: JSONWriter.write(node), as: UTF8.self))
    }
    let text = trimmed(node.text)
    switch self {
    case .money: return Self.read(text, node, Money.self)
    case .financialYear: return Self.read(text, node, FinancialYear.self)
    case .date: return Self.read(text, node, CalendarDate.self)
    case .moment: return Self.read(text, node, Moment.self)
    case .period: return Self.read(text, node, Period.self)
    case .share: return Self.read(text, node, Share.self)
    case .count: return Self.readCount(text, node)
    case .quantity: return Self.read(text, node, Quantity.self)
    case .ages: return Self.read(text, node, AgeBand.self)
    case .words(let words):
      let word = hyphenated(text)
      return words.first { hyphenated($0) == word } ?? text
    case .list(let kind), .perYear(let kind), .byWord(_, let kind): return kind.canonical(node)
    case .either(let kinds): return kinds.lazy.map { $0.canonical(node) }.first { $0 != text } ?? text
    case .boolean, .text, .prose, .section, .signposts: return text
    }
  }

  private static func read<Value: Leaf & CustomStringConvertible>(
    _ text: String, _ node: Node, _ type: Value.Type
  ) -> String {
    if case .value(let value) = Value.read(text, from: node) { return value.description }
    return text
  }

  private static func readCount(_ text: String, _ node: Node) -> String {
    if case .value(let value) = Int.read(text, from: node) { return grouped(value) }
    return text
  }
}
