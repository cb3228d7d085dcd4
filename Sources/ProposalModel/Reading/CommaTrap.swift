import DocumentTree
import SourceText

extension ProposalReader {
  /// Finds amounts that YAML's braces cut at their commas: `{amount: £1,250,000}` is three entries. Each is reported
  /// with the text to write, and the keys of its entries are returned, so that they are not reported again.
  mutating func findCommaTrap(in mapping: Node) -> Set<NodeID> {
    guard mapping.style == .flow else { return [] }
    var trapped: Set<NodeID> = []
    var amount: Node.Entry?
    var pieces: [Node] = []
    for entry in mapping.entries {
      if let head = amount, entry.value.isEmptyValue, isThousands(entry.key) {
        pieces.append(entry.key)
        trapped.insert(head.key.id)
        trapped.insert(entry.key.id)
        continue
      }
      report(amount?.value, pieces)
      pieces = []
      amount = isHeadOfAmount(entry.value) ? entry : nil
    }
    report(amount?.value, pieces)
    return trapped
  }

  /// The same slip in a list: `[£1,250,000]` is three values.
  mutating func findCommaTrap(inList list: Node) {
    guard list.style == .flow else { return }
    var head: Node?
    var pieces: [Node] = []
    for element in list.elements {
      if head != nil, isThousands(element) {
        pieces.append(element)
        continue
      }
      report(head, pieces)
      pieces = []
      head = isHeadOfAmount(element) && element.text.utf8.starts(with: "£".utf8) ? element : nil
    }
    report(head, pieces)
  }

  private mutating func report(_ head: Node?, _ pieces: [Node]) {
    guard let head, let last = pieces.last else { return }
    let whole = ([head.text] + pieces.prefix(8).map(\.text)).joined(separator: ",")
    let meant = pieces.count <= 8 ? whole : whole + ",…"
    let range = SourceRange(start: head.range.start, end: last.range.end)
    // A thousands comma has three digits behind it; `3,9m` without its comma would be ten times as much.
    let isDecimal = last.text.utf8.count { isDigit($0) } < 3
    let help =
      isDecimal
      ? "Write it with a point: \(meant.replacing(",", with: "."))."
      : "Put the amount in quotes, \"\(meant)\", or leave its commas out."
    misreadings.append(
      Misreading(
        .commaTrap,
        """
        The commas cut \(quoted(meant)) into \(pieces.count + 1) values: inside braces and brackets a comma parts \
        one value from the next
        """,
        help: help, at: Place(node: head.id, range: range), key: "\(key)"))
  }

  /// `£1`, `12`, `£250`: what is left of an amount before its first comma.
  private func isHeadOfAmount(_ node: Node) -> Bool {
    guard node.style == .plain, node.kind == .string || node.kind == .integer else { return false }
    return node.withText { text in
      let hasSign = text.count >= 2 && text[0] == 0xC2 && text[1] == 0xA3
      let digits = text[(hasSign ? 2 : 0)...]
      return (1...3).contains(digits.count) && digits.allSatisfy(isDigit)
    }
  }

  /// `250`, `000.50`, and with its unit what follows a decimal comma as well: `250k`, `9m`.
  private func isThousands(_ node: Node) -> Bool {
    guard node.style == .plain else { return false }
    var scan = Scan(node.text)
    guard let digits = scan.digits(1...3) else { return false }
    if scan.takeWord("k") || scan.takeWord("m") { return scan.isAtEnd }
    guard digits.count == 3 else { return false }
    return scan.isAtEnd || (scan.take(".") && scan.digits(1...2) != nil && scan.isAtEnd)
  }
}
