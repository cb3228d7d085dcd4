/// The known word that a writer probably meant, nil when none is near: a slip or two in proportion to the length, or
/// the same words in another order.
package func nearest(to written: String, among known: some Sequence<String>) -> String? {
  // Long text is not a word, and costs time to compare.
  guard written.utf8.count <= 256 else { return nil }
  let target = Letters(hyphenated(written))
  guard !target.bytes.isEmpty, target.bytes.count <= 64 else { return nil }
  let allowed = max(1, target.bytes.count / 4)
  var best: (word: String, distance: Int)?
  for word in known {
    let candidate = Letters(hyphenated(word))
    let isNearInLength = abs(candidate.bytes.count - target.bytes.count) <= allowed
    guard isNearInLength || candidate.sharesWords(with: target) else { continue }
    let distance =
      candidate.hasSameWords(as: target)
      ? 1 : target.isPart(of: candidate) ? allowed : candidate.distance(to: target, limit: allowed)
    guard distance <= allowed, distance < best?.distance ?? .max else { continue }
    best = (word, distance)
  }
  return best?.word
}

/// The known word that a text of at least three letters is a slip for, where no other word is as near: letters added,
/// dropped, changed or swapped, or the same words in another order. nil where a writer may have meant something else.
func slip(for written: String, among known: some Sequence<String>) -> String? {
  guard written.utf8.count <= 256 else { return nil }
  let target = Letters(hyphenated(written))
  guard target.bytes.count >= 3, target.bytes.count <= 64 else { return nil }
  let allowed = max(1, target.bytes.count / 4)
  var best: (word: String, distance: Int)?
  var isAlone = true
  for word in known {
    let candidate = Letters(hyphenated(word))
    let distance = candidate.hasSameWords(as: target) ? 1 : candidate.distance(to: target, limit: allowed)
    guard distance <= allowed, distance <= best?.distance ?? .max else { continue }
    isAlone = distance < best?.distance ?? .max
    best = (word, distance)
  }
  return isAlone ? best?.word : nil
}

/// The one known word of the same stem: `nursing` for `nurse`, `staff` for `staffing`; nil when none has it, or several.
func sameStem(as written: String, among known: [String]) -> String? {
  let target = Array(hyphenated(written).utf8)
  guard (4...64).contains(target.count), !target.contains(UInt8(ascii: "-")) else { return nil }
  let near = known.filter { word in
    let candidate = Array(word.utf8)
    let stem = zip(target, candidate).prefix { $0 == $1 }.count
    // An ending of three letters at most, or a word that was cut off.
    return stem == target.count || stem >= 4 && target.count - stem <= 3 && candidate.count - stem <= 3
  }
  return near.count == 1 ? near[0] : nil
}

/// A word as vocabularies compare it: small letters, with hyphens where spaces or underscores stood.
package func hyphenated(_ text: String) -> String {
  var result: [UInt8] = []
  for byte in text.utf8 {
    let isGap = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    if isGap {
      if let last = result.last, last != UInt8(ascii: "-") { result.append(UInt8(ascii: "-")) }
    } else if byte != UInt8(ascii: "'") {
      result.append(lowercased(byte))
    }
  }
  while result.last == UInt8(ascii: "-") { result.removeLast() }
  return String(decoding: result, as: UTF8.self)
}

/// The number of letters to add, drop, change or swap with their neighbour; at most `limit` + 1.
func editDistance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
  guard abs(left.count - right.count) <= limit else { return limit + 1 }
  var before: [Int] = []
  var row = Array(0...right.count)
  for i in 0..<left.count {
    var next = [i + 1]
    next.reserveCapacity(right.count + 1)
    for j in 0..<right.count {
      var cost = min(row[j] + (left[i] == right[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, before[j - 1] + 1) }
      next.append(cost)
    }
    before = row
    row = next
  }
  return row[right.count]
}

/// A text as the search compares it, with what tells in an instant that two are far apart.
private struct Letters {
  let bytes: [UInt8]
  /// A bit for each of its letters; some share one.
  private let mask: UInt64

  init(_ text: String) {
    bytes = Array(text.utf8)
    mask = bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// The number of letters to add, drop, change or swap; at most `limit` + 1.
  func distance(to other: Letters, limit: Int) -> Int {
    // A letter that only one of them has takes a step of its own.
    let apart = max((mask & ~other.mask).nonzeroBitCount, (other.mask & ~mask).nonzeroBitCount)
    return apart > limit ? limit + 1 : editDistance(bytes, other.bytes, limit: limit)
  }

  private var words: Set<ArraySlice<UInt8>> { Set(bytes.split(separator: UInt8(ascii: "-"))) }

  private var hasHyphen: Bool { mask & 1 << UInt64(UInt8(ascii: "-") & 63) != 0 }

  func hasSameWords(as other: Letters) -> Bool {
    let hyphen: UInt64 = 1 << UInt64(UInt8(ascii: "-") & 63)
    return (mask ^ other.mask) & ~hyphen == 0 && words == other.words
  }

  func sharesWords(with other: Letters) -> Bool {
    // Of two single words that differ none is shared.
    if !hasHyphen, !other.hasHyphen { return bytes == other.bytes }
    return !words.isDisjoint(with: other.words)
  }

  /// `provider` for `mental-health-provider`: whole words, and at least half of the longer one.
  func isPart(of whole: Letters) -> Bool {
    bytes.count * 3 >= whole.bytes.count && mask & ~whole.mask == 0 && words.isStrictSubset(of: whole.words)
  }
}
