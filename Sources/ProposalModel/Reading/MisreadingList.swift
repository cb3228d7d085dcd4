/// What could not be read, at most so many of a kind; the rest is counted, so that no document, however broken, takes
/// more memory or time than its own size.
package struct MisreadingList: Sendable {
  private var kept: [Misreading] = []
  private var counts = [Int](repeating: 0, count: Misreading.Kind.allCases.count)
  /// Of each kind, the first that was left out.
  private var firstLeftOut: [Misreading] = []
  private let limit: Int

  init(mostOfAKind limit: Int) {
    self.limit = max(1, limit)
  }

  /// All of them, whether they were kept or not.
  package private(set) var count = 0

  package mutating func append(_ misreading: Misreading) {
    let kind = misreading.kind.number
    count += 1
    counts[kind] += 1
    if counts[kind] <= limit {
      kept.append(misreading)
    } else if counts[kind] == limit + 1 {
      firstLeftOut.append(misreading)
    }
  }

  /// Whether another one of the kind would be kept: if not, nobody reads its words.
  func keepsMore(_ kind: Misreading.Kind) -> Bool { counts[kind.number] < limit }

  /// Counts more of the kind of `first`, which come behind those that were appended and are not looked at.
  mutating func leaveOut(_ number: Int, from first: Misreading) {
    guard number > 0 else { return }
    append(first)
    count += number - 1
    counts[first.kind.number] += number - 1
  }

  /// In document order; behind the ones of a kind that were kept, one that counts the others and names the option.
  package var inOrder: [Misreading] {
    let closing = firstLeftOut.map { first in
      Misreading(
        first.kind,
        """
        \(counts[first.kind.number] - limit) more mistakes of the kind that the first \(limit) show are not listed; \
        the first of them is here
        """,
        help: "Mend the first ones and check again, or raise the limit with --max-problems.", at: first.place,
        key: first.key)
    }
    return (kept + closing).sorted { $0.place.range.start < $1.place.range.start }
  }
}

extension Misreading.Kind {
  fileprivate var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
