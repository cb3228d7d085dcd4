/// A stretch of prose that stands in another text of the document as well.
package struct CopiedRun: Sendable {
  /// The numbers the two texts were given when they were added; the first is the later one.
  package let source: Int
  package let other: Int
  /// Half-open byte offsets into the decoded texts.
  package let range: Range<Int>
  package let otherRange: Range<Int>
  /// How many words of the later text it has.
  package let words: Int
}

/// Finds what a text repeats of those read before it, word for word or with a few words changed.
struct CopiedText {
  /// Half of each word's form: enough, where eight in a row have to agree.
  private var forms: [UInt16] = []
  /// Byte offsets and lengths of every word; what is longer than 255 bytes is no word of a language.
  private var starts: [UInt32] = []
  private var lengths: [UInt8] = []
  private var texts: [(source: Int, words: Range<Int>)] = []
  /// A run's hash, and the position of its first word plus one in the lower half; 0 is an empty slot.
  private var slots = [UInt64](repeating: 0, count: 1 << 12)
  private var slotsUsed = 0
  private(set) var runs: [CopiedRun] = []

  /// Shorter stretches are not reported: the tool's own setting.
  static let fewestWords = 40
  /// So many words may differ between two stretches that belong together.
  private static let mostBetween = 6
  /// One run of words in so many is remembered.
  private static let sampling: UInt32 = 3

  private struct Match {
    var here: Range<Int>
    var there: Range<Int>
    var words: Int
  }

  mutating func read(_ tokens: [Token], source: Int) {
    let first = forms.count
    var hashes = WordRuns()
    var sampled: [(start: Int, hash: UInt32)] = []
    for token in tokens {
      guard let form = WordRuns.form(of: token) else { continue }
      let half = UInt16(truncatingIfNeeded: form >> 8)
      forms.append(half)
      starts.append(token.start)
      lengths.append(UInt8(clamping: token.end - token.start))
      if let hash = hashes.add(UInt32(half)), hash % Self.sampling == 0 {
        sampled.append((forms.count - WordRuns.length, hash))
      }
    }
    guard forms.count - first >= WordRuns.length else {
      forms.removeLast(forms.count - first)
      starts.removeLast(starts.count - first)
      lengths.removeLast(lengths.count - first)
      return
    }
    let own = first..<forms.count
    compare(sampled, own, source)
    texts.append((source, own))
    for (start, hash) in sampled { remember(start, hash) }
  }

  private mutating func compare(_ sampled: [(start: Int, hash: UInt32)], _ own: Range<Int>, _ source: Int) {
    var open: Match?
    var done = own.lowerBound
    for (start, hash) in sampled where start >= done {
      guard let position = known(hash), let other = text(of: position) else { continue }
      guard let match = extended(start, position, own, from: done, within: texts[other].words) else { continue }
      done = match.here.upperBound
      if let last = open, last.there.upperBound <= match.there.lowerBound,
        match.here.lowerBound - last.here.upperBound <= Self.mostBetween,
        match.there.lowerBound - last.there.upperBound <= Self.mostBetween,
        text(of: last.there.lowerBound) == other
      {
        open = Match(
          here: last.here.lowerBound..<match.here.upperBound, there: last.there.lowerBound..<match.there.upperBound,
          words: last.words + match.words)
      } else {
        if let last = open { close(last, source) }
        open = match
      }
    }
    if let last = open { close(last, source) }
  }

  private mutating func close(_ match: Match, _ source: Int) {
    guard match.words >= Self.fewestWords, let other = text(of: match.there.lowerBound) else { return }
    runs.append(
      CopiedRun(
        source: source, other: texts[other].source, range: bytes(match.here), otherRange: bytes(match.there),
        words: match.here.count))
  }

  private func bytes(_ words: Range<Int>) -> Range<Int> {
    let last = words.upperBound - 1
    return Int(starts[words.lowerBound])..<Int(starts[last]) + Int(lengths[last])
  }

  /// The words that are the same around two places, as far as they go.
  private func extended(
    _ start: Int, _ position: Int, _ own: Range<Int>, from done: Int, within other: Range<Int>
  ) -> Match? {
    var here = start
    var there = position
    var count = 0
    while here + count < own.upperBound, there + count < other.upperBound, forms[here + count] == forms[there + count] {
      count += 1
    }
    guard count >= WordRuns.length else { return nil }
    while here > max(own.lowerBound, done), there > other.lowerBound, forms[here - 1] == forms[there - 1] {
      here -= 1
      there -= 1
      count += 1
    }
    return Match(here: here..<here + count, there: there..<there + count, words: count)
  }

  /// Position among the texts read before; nil for a word of none.
  private func text(of word: Int) -> Int? {
    var low = 0
    var high = texts.count
    while low < high {
      let middle = (low + high) / 2
      if texts[middle].words.upperBound <= word { low = middle + 1 } else { high = middle }
    }
    return low < texts.count ? low : nil
  }

  // MARK: Runs that were read

  private func known(_ hash: UInt32) -> Int? {
    let slot = slot(for: hash)
    return slots[slot] == 0 ? nil : Int(UInt32(truncatingIfNeeded: slots[slot])) - 1
  }

  /// Where a run of this hash is, or would be.
  private func slot(for hash: UInt32) -> Int {
    var slot = Int(hash / Self.sampling) & (slots.count - 1)
    while slots[slot] != 0, UInt32(slots[slot] >> 32) != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// The first run of a hash stays.
  private mutating func remember(_ position: Int, _ hash: UInt32) {
    if slotsUsed * 4 >= slots.count * 3 { grow() }
    let slot = slot(for: hash)
    guard slots[slot] == 0 else { return }
    slots[slot] = UInt64(hash) << 32 | UInt64(position + 1)
    slotsUsed += 1
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for entry in old where entry != 0 { slots[slot(for: UInt32(entry >> 32))] = entry }
  }
}
