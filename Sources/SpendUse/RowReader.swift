/// Reads the lexicon's rows word by word, folding as `FoldedText` folds, but fast enough to be done at every start.
///
/// Rows are ASCII. A word of small letters is hashed as it is read, its plural ending taken off by the same rules; any other
/// is handed to `FoldedText`. A test holds the two ways of folding together.
struct RowReader {
  enum Item {
    case kind(UInt8)
    /// A word; `endsPhrase` when a comma or the row's end follows.
    case word(UInt64, range: Range<Int>, isCapitals: Bool, endsPhrase: Bool)
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var next = 0
  private var isRowStart = true
  /// A word read ahead, because it might have made a pair with the one before.
  private var ahead: (hash: UInt64, range: Range<Int>, isCapitals: Bool, ends: Bool)?

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func read() -> Item? {
    if ahead == nil {
      skip()
      guard next < bytes.count else { return nil }
      if isRowStart, next + 1 < bytes.count, bytes[next + 1] == UInt8(ascii: ":") {
        isRowStart = false
        next += 2
        return .kind(bytes[next - 2])
      }
      ahead = word()
    }
    guard let first = ahead else { return nil }
    ahead = nil
    if !first.ends, WordPairs.shared.mayBegin(first.hash) {
      let second = word()
      if let joined = WordPairs.shared.joined(first.hash, second.hash) {
        return .word(
          joined, range: first.range.lowerBound..<second.range.upperBound,
          isCapitals: first.isCapitals || second.isCapitals, endsPhrase: second.ends)
      }
      ahead = second
    }
    return .word(first.hash, range: first.range, isCapitals: first.isCapitals, endsPhrase: first.ends)
  }

  /// Passes over what stands between words, noting a row's end.
  private mutating func skip() {
    while next < bytes.count {
      let c = bytes[next]
      if c.isSmall || c.isCapital || c.isDigit || c == UInt8(ascii: "&") { return }
      if c == UInt8(ascii: "\n") { isRowStart = true }
      next += 1
    }
  }

  private mutating func word() -> (hash: UInt64, range: Range<Int>, isCapitals: Bool, ends: Bool) {
    let start = next
    let bytes = bytes
    var i = start
    var hash = Self.seed
    // Most words are small letters throughout, and need no more than this.
    while i < bytes.count, bytes[i].isSmall, bytes[i] != UInt8(ascii: "z") {
      hash = (hash ^ UInt64(bytes[i])) &* Self.prime
      i += 1
    }
    var isCapitals = false
    let stopped = i < bytes.count ? bytes[i] : UInt8(ascii: "\n")
    let isPlain = stopped == UInt8(ascii: ",") || stopped == UInt8(ascii: " ") || stopped == UInt8(ascii: "\n")
    if isPlain, i - start > 3, bytes[i - 1] == UInt8(ascii: "s") {
      hash = Abbreviations.table.meaning(of: singular(start..<i))
    } else if i == start || !isPlain {
      let end = wordEnd(from: start)
      let text = FoldedText(UnsafeBufferPointer(rebasing: bytes[start..<end]))
      if let word = text.words.first {
        hash = word.hash
        isCapitals = word.isCapitals
      }
      i = end
    } else {
      hash = Abbreviations.table.meaning(of: hash ^ (hash >> 29))
    }
    let end = i
    var ends = false
    while i < bytes.count {
      let c = bytes[i]
      if c.isSmall || c.isCapital || c.isDigit || c == UInt8(ascii: "&") { break }
      if c == UInt8(ascii: ",") { ends = true }
      if c == UInt8(ascii: "\n") {
        ends = true
        isRowStart = true
      }
      i += 1
    }
    next = i
    return (hash, start..<end, isCapitals, ends || i >= bytes.count)
  }

  /// The hash of a word of more than three small letters without its plural ending, as `FoldedText` takes it off.
  private func singular(_ word: Range<Int>) -> UInt64 {
    var end = word.upperBound
    var addsY = false
    let before = bytes[end - 2]
    if before != UInt8(ascii: "s"), before != UInt8(ascii: "u"), before != UInt8(ascii: "i") {
      end -= 1
      if before == UInt8(ascii: "e"), word.count > 4 {
        let (third, fourth) = (bytes[end - 2], bytes[end - 3])
        if third == UInt8(ascii: "i") {
          end -= 2
          addsY = true
        } else if third == UInt8(ascii: "s") && fourth == UInt8(ascii: "s") || third == UInt8(ascii: "x")
          || third == UInt8(ascii: "h") && fourth != UInt8(ascii: "t")
        {
          end -= 1
        }
      }
    }
    var hash = Self.seed
    for i in word.lowerBound..<end { hash = (hash ^ UInt64(bytes[i])) &* Self.prime }
    if addsY { hash = (hash ^ UInt64(UInt8(ascii: "y"))) &* Self.prime }
    return hash ^ (hash >> 29)
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3

  /// Where the word at `start` ends: apostrophes belong to it, and full stops between digits.
  private func wordEnd(from start: Int) -> Int {
    if bytes[start] == UInt8(ascii: "&") { return start + 1 }
    var i = start
    while i < bytes.count {
      let c = bytes[i]
      let follows = i + 1 < bytes.count ? bytes[i + 1] : 0
      let isInside =
        c.isLetter || c.isDigit || c == UInt8(ascii: "'") && follows.isLetter
        || c == UInt8(ascii: ".") && bytes[start].isDigit && follows.isDigit
      guard isInside else { break }
      i += 1
    }
    return i
  }
}
