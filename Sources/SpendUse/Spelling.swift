/// A set of word hashes in one open-addressed table.
struct WordSet: Sendable {
  private var slots: [UInt64]
  private let mask: Int

  /// `capacity` is a power of two, at least twice the number of words to come.
  init(capacity: Int) {
    slots = [UInt64](repeating: 0, count: capacity)
    mask = capacity - 1
  }

  /// Adds a word; false when it was there.
  mutating func insert(_ hash: UInt64) -> Bool {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] == hash { return false }
      slot = (slot + 1) & mask
    }
    slots[slot] = hash
    return true
  }

  func contains(_ hash: UInt64) -> Bool {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & mask
    }
    return false
  }
}

/// The long words of the lexicon, to read a mistyped word as the one that was meant.
///
/// One slip (a letter wrong, missing, added, or two swapped) is allowed in words of 6 letters or more, two in words of 9
/// or more; shorter words are never corrected, since too many of them lie one slip apart. The first letter must be right.
struct SpellingList: Sendable {
  private struct Entry {
    var hash: UInt64
    /// A bit for each letter that occurs, to pass over words that cannot be near.
    var mask: UInt32
    var start: Int32
    var count: Int32
  }

  private var letters: [UInt8] = []
  private var byFirstLetter = [[Entry]](repeating: [], count: 26)

  /// Adds the one word of `text`.
  mutating func add(_ text: FoldedText) {
    guard text.words.count == 1 else { return }
    let (word, hash) = (text.letters(of: 0), text.words[0].hash)
    guard word.count >= 6, let first = word.first, first.isSmall else { return }
    byFirstLetter[Int(first - 97)].append(
      Entry(hash: hash, mask: Self.mask(word), start: Int32(letters.count), count: Int32(word.count)))
    letters.append(contentsOf: word)
  }

  /// The hash of the nearest word within reach; nil when none is, or when the text's word is too short to tell.
  func correction(of word: ArraySlice<UInt8>) -> UInt64? {
    guard word.count >= 5, word.count <= 24, let first = word.first, first.isSmall else { return nil }
    let mask = Self.mask(word)
    var best: (hash: UInt64, slips: Int)?
    for entry in byFirstLetter[Int(first - 97)] {
      let difference = abs(Int(entry.count) - word.count)
      let allowed = entry.count >= 9 && word.count >= 8 ? 2 : 1
      guard difference <= allowed, (entry.mask ^ mask).nonzeroBitCount <= 2 * allowed else { continue }
      let target = letters[Int(entry.start)..<Int(entry.start + entry.count)]
      let slips = slips(between: word, and: target, atMost: allowed)
      if slips <= allowed, slips < best?.slips ?? 3 { best = (entry.hash, slips) }
    }
    return best?.hash
  }

  private static func mask(_ word: ArraySlice<UInt8>) -> UInt32 {
    var mask: UInt32 = 0
    for letter in word { mask |= 1 << UInt32(letter & 31) }
    return mask
  }
}

/// The number of single-letter slips that part two words, counting a swap of neighbours as one; `atMost` + 1 stands
/// for anything greater.
func slips(between a: ArraySlice<UInt8>, and b: ArraySlice<UInt8>, atMost limit: Int) -> Int {
  let width = b.count + 1
  return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { rows in
    for j in 0..<width {
      rows[j] = 0
      rows[width + j] = j
    }
    var (older, previous, current) = (0, width, 2 * width)
    for i in 1...max(a.count, 1) where i <= a.count {
      rows[current] = i
      var least = i
      for j in 1..<width {
        let x = a[a.startIndex + i - 1]
        let y = b[b.startIndex + j - 1]
        var cost = min(rows[previous + j] + 1, rows[current + j - 1] + 1, rows[previous + j - 1] + (x == y ? 0 : 1))
        if i > 1, j > 1, x == b[b.startIndex + j - 2], a[a.startIndex + i - 2] == y {
          cost = min(cost, rows[older + j - 2] + 1)
        }
        rows[current + j] = cost
        least = min(least, cost)
      }
      if least > limit { return limit + 1 }
      (older, previous, current) = (previous, current, older)
    }
    return min(rows[previous + b.count], limit + 1)
  }
}
