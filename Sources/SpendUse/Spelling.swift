/// The long words of the lexicon, to read a mistyped word as the one that was meant; part of the phrase table's bytes.
///
/// One slip (a letter wrong, missing, added, or two swapped) is allowed in words of 6 letters or more, two in words of 9
/// or more; shorter words are never corrected, since too many of them lie one slip apart. The first letter must be right.
struct SpellingList: @unchecked Sendable {
  /// Sixteen bytes, as they stand in the table.
  struct Entry {
    var hash: UInt64
    /// A bit for each letter that occurs, to pass over words that cannot be near.
    var mask: UInt32
    var start: UInt16
    var count: UInt16
  }

  /// Where the words of each first letter begin, and the end of the last.
  static let starts = 27
  static let shortest = 6

  let starts: UnsafePointer<UInt32>
  let entries: UnsafePointer<Entry>
  let letters: UnsafePointer<UInt8>

  /// The hash of the nearest word within reach; nil when none is, or when the text's word is too short to tell.
  func correction(of word: ArraySlice<UInt8>) -> UInt64? {
    guard word.count >= 5, word.count <= 24, let first = word.first, first.isSmall else { return nil }
    let mask = Self.mask(word)
    var best: (hash: UInt64, slips: Int)?
    for index in Int(starts[Int(first) - 97])..<Int(starts[Int(first) - 96]) {
      let entry = entries[index]
      let difference = abs(Int(entry.count) - word.count)
      let allowed = entry.count >= 9 && word.count >= 8 ? 2 : 1
      guard difference <= allowed, (entry.mask ^ mask).nonzeroBitCount <= 2 * allowed else { continue }
      let target = ArraySlice(UnsafeBufferPointer(start: letters + Int(entry.start), count: Int(entry.count)))
      let slips = slips(between: word, and: target, atMost: allowed)
      if slips <= allowed, slips < best?.slips ?? 3 { best = (entry.hash, slips) }
    }
    return best?.hash
  }

  /// Whether this is one of the words, letter for letter.
  func has(_ word: some Collection<UInt8>) -> Bool {
    guard let first = word.first, first.isSmall else { return false }
    return (Int(starts[Int(first) - 97])..<Int(starts[Int(first) - 96])).contains { index in
      let entry = entries[index]
      return Int(entry.count) == word.count
        && word.elementsEqual(UnsafeBufferPointer(start: letters + Int(entry.start), count: Int(entry.count)))
    }
  }

  static func mask(_ word: ArraySlice<UInt8>) -> UInt32 {
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
