/// What stands before a word, from nothing much to the end of a sentence; the greater one wins.
enum Gap: UInt8, Comparable, Sendable {
  case joined, space, hyphen, slash, plus, comma, colon, sentence

  static func < (a: Gap, b: Gap) -> Bool { a.rawValue < b.rawValue }
}

/// One word of a text: its place, the hash of its folded form, and how it was written.
struct Word: Sendable {
  var start: Int32
  var end: Int32
  var hash: UInt64
  var gap: Gap
  /// How many brackets it stands in.
  var depth: UInt8
  var isNumber = false
  /// Written in capitals throughout, with at least two letters or as a single capital letter.
  var isCapitals = false
  /// Written with a capital at the start.
  var isCapitalised = false
  /// A number followed by a per cent sign.
  var isPercentage = false
  /// The value of a number without decimals, else -1.
  var number: Int32 = -1
}

/// A text cut into folded words: lower case, no accents, no plural or possessive ending, one spelling of -ise.
///
/// A phrase table and the text it is looked up in are folded by the same code, so folding need only be consistent,
/// not good English.
struct FoldedText {
  var words: [Word] = []
  /// The folded letters of every word, one after another; `letters(of:)` gives those of one word.
  var letters: [UInt8] = []
  var spans: [(start: Int32, end: Int32)] = []
  /// No letter of the text is small, so capitals say nothing.
  var isShouted = true

  init(_ bytes: UnsafeBufferPointer<UInt8>, keepLetters: Bool = true) {
    words.reserveCapacity(bytes.count / 5 + 4)
    letters.reserveCapacity(bytes.count + 8)
    spans.reserveCapacity(bytes.count / 5 + 4)
    var gap = Gap.sentence
    var depth: UInt8 = 0
    var i = 0
    let n = bytes.count
    while i < n {
      let c = bytes[i]
      if c == UInt8(ascii: "w") || c == UInt8(ascii: "W"), i + 1 < n, bytes[i + 1] == UInt8(ascii: "/"),
        gap != .joined
      {
        // “w/” and “w/o”.
        let isWithout = i + 2 < n && bytes[i + 2] == UInt8(ascii: "o") && (i + 3 == n || !bytes[i + 3].isLetter)
        let end = isWithout ? i + 3 : i + 2
        append(isWithout ? Self.without : Self.with, from: i, to: end, gap: gap, depth: depth)
        gap = .joined
        i = end
        continue
      }
      if c.isLetter || c.isDigit || (c == 0xC3 && i + 1 < n && latinBase(bytes[i + 1]) != 0) {
        i = readWord(bytes, from: i, gap: gap, depth: depth)
        gap = .joined
        continue
      }
      var step = 1
      var found = Gap.space
      switch c {
      case UInt8(ascii: ","): found = .comma
      case UInt8(ascii: ";"), UInt8(ascii: "\n"), UInt8(ascii: "|"), UInt8(ascii: "!"), UInt8(ascii: "?"):
        found = .sentence
      case UInt8(ascii: ":"): found = .colon
      case UInt8(ascii: "/"), UInt8(ascii: "\\"): found = .slash
      case UInt8(ascii: "+"): found = gap == .joined && words.last?.isNumber == true ? .space : .plus
      case UInt8(ascii: "-"): found = Self.isDash(bytes, i, 1) ? .colon : .hyphen
      case UInt8(ascii: "("), UInt8(ascii: "["): depth &+= 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = depth == 0 ? 0 : depth - 1
      case UInt8(ascii: "."): found = isStop(bytes, i) ? .sentence : .space
      case UInt8(ascii: "%"):
        if !words.isEmpty { words[words.count - 1].isPercentage = true }
      case UInt8(ascii: "&"), UInt8(ascii: "@"):
        append(c == UInt8(ascii: "&") ? Self.and : Self.at, from: i, to: i + 1, gap: max(gap, .space), depth: depth)
        gap = .joined
      case 0xC2: step = 2
      case 0xC3: step = 2
      case 0xE2 where i + 2 < n:
        step = 3
        if bytes[i + 1] == 0x80 {
          switch bytes[i + 2] {
          case 0x90, 0x91: found = .hyphen
          case 0x93, 0x94: found = Self.isDash(bytes, i, 3) || bytes[i + 2] == 0x94 ? .colon : .hyphen
          case 0xA2: found = .sentence
          default: break
          }
        }
      case 0xE0...0xEF: step = 3
      case 0xF0...0xF7: step = 4
      default: break
      }
      if found > gap { gap = found }
      i += step
    }
    mergePairs()
  }

  private static let and: [UInt8] = Array("and".utf8)
  private static let at: [UInt8] = Array("at".utf8)
  private static let with: [UInt8] = Array("with".utf8)
  private static let without: [UInt8] = Array("without".utf8)

  /// Whether a hyphen or dash of `width` bytes at `i` has a space on both sides, and so parts clauses.
  private static func isDash(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int, _ width: Int) -> Bool {
    let before = i == 0 || bytes[i - 1] == 32 || bytes[i - 1] == UInt8(ascii: "-")
    let after = i + width >= bytes.count || bytes[i + width] == 32 || bytes[i + width] == UInt8(ascii: "-")
    return before && after
  }

  /// Whether the full stop at `i` ends a sentence: not after an abbreviation, and not before a small letter.
  private func isStop(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
    var j = i + 1
    while j < bytes.count, bytes[j] == 32 { j += 1 }
    guard j < bytes.count else { return true }
    if j == i + 1 { return false }
    if bytes[j] >= UInt8(ascii: "a"), bytes[j] <= UInt8(ascii: "z") { return false }
    guard let last = words.last else { return true }
    return !Self.abbreviations.contains(last.hash)
  }

  private static let abbreviations: Set<UInt64> = Set(
    [
      "incl", "inc", "eg", "g", "ie", "st", "dr", "mr", "approx", "dept", "no", "prof", "mrs", "ms", "prov", "collab",
      "assoc", "gen", "co", "para", "min",
      "max", "vol", "sch", "yr", "wk", "mth", "ref", "app", "fig", "sec", "sess", "cons",
    ].map {
      wordHash(Array($0.utf8))
    })

  func letters(of word: Int) -> ArraySlice<UInt8> { letters[Int(spans[word].start)..<Int(spans[word].end)] }

  private mutating func append(_ folded: [UInt8], from start: Int, to end: Int, gap: Gap, depth: UInt8) {
    let at = letters.count
    letters.append(contentsOf: folded)
    spans.append((Int32(at), Int32(letters.count)))
    words.append(
      Word(start: Int32(start), end: Int32(end), hash: wordHash(folded), gap: gap, depth: depth))
  }

  private mutating func readWord(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, gap: Gap, depth: UInt8
  ) -> Int {
    let n = bytes.count
    let first = letters.count
    var i = start
    var small = 0
    var capitals = 0
    let startsWithDigit = bytes[start].isDigit
    var value: Int32 = 0
    var isWhole = startsWithDigit
    while i < n {
      let c = bytes[i]
      if c.isSmall {
        small += 1
        isWhole = false
        letters.append(c)
        i += 1
      } else if c.isCapital {
        capitals += 1
        isWhole = false
        letters.append(c | 0x20)
        i += 1
      } else if c.isDigit {
        if isWhole, value < 10_000_000 { value = value * 10 + Int32(c - 48) }
        letters.append(c)
        i += 1
      } else if c == 0xC3, i + 1 < n, latinBase(bytes[i + 1]) != 0 {
        small += 1
        isWhole = false
        letters.append(latinBase(bytes[i + 1]))
        i += 2
      } else if let width = apostrophe(bytes, i), i + width < n, bytes[i + width].isLetter, !startsWithDigit {
        // A possessive ending goes, any other apostrophe is closed up.
        let isPossessive =
          bytes[i + width] | 0x20 == UInt8(ascii: "s")
          && (i + width + 1 >= n || !(bytes[i + width + 1].isLetter || bytes[i + width + 1].isDigit))
        i += isPossessive ? width + 1 : width
        if isPossessive { break }
      } else if c == UInt8(ascii: ".") || c == UInt8(ascii: ","), startsWithDigit, i + 1 < n, bytes[i + 1].isDigit {
        if c == UInt8(ascii: ".") {
          isWhole = false
          letters.append(c)
        }
        i += 1
      } else {
        break
      }
    }
    if small > 0 { isShouted = false }
    fold(from: first, capitals: capitals, small: small, lastIsSmallS: bytes[i - 1] == UInt8(ascii: "s"))
    let hash = letters.withUnsafeBufferPointer { wordHash($0, from: first) }
    var word = Word(
      start: Int32(start), end: Int32(i), hash: Abbreviations.table.meaning(of: hash), gap: gap, depth: depth)
    word.isNumber = startsWithDigit
    word.isCapitals = capitals > 0 && (small == 0 || (small == 1 && capitals > 1 && bytes[i - 1] == UInt8(ascii: "s")))
    word.isCapitalised = bytes[start].isCapital
    if isWhole { word.number = value }
    // “x2” is a number of posts.
    if !startsWithDigit, i - start <= 4, bytes[start] | 0x20 == UInt8(ascii: "x"), start + 1 < i,
      bytes[start + 1].isDigit
    {
      word.isNumber = true
    }
    spans.append((Int32(first), Int32(letters.count)))
    words.append(word)
    return i
  }

  /// Takes the plural off the word that begins at `first`, and writes -ize as -ise.
  private mutating func fold(from first: Int, capitals: Int, small: Int, lastIsSmallS: Bool) {
    let count = letters.count - first
    if count > 4 {
      var k = first + 2
      while k + 1 < letters.count {
        if letters[k] == UInt8(ascii: "z"), letters[k - 1] == UInt8(ascii: "i") { letters[k] = UInt8(ascii: "s") }
        k += 1
      }
    }
    guard count >= 3, letters[letters.count - 1] == UInt8(ascii: "s") else { return }
    let before = letters[letters.count - 2]
    if count == 3 && !(lastIsSmallS && capitals >= 2) && !before.isDigit { return }
    if before.isDigit {
      letters.removeLast()
      return
    }
    if before == UInt8(ascii: "s") || before == UInt8(ascii: "u") || before == UInt8(ascii: "i") { return }
    letters.removeLast()
    if before == UInt8(ascii: "e"), count > 4 {
      let third = letters[letters.count - 2]
      if third == UInt8(ascii: "i") {
        letters.removeLast(2)
        letters.append(UInt8(ascii: "y"))
      } else if third == UInt8(ascii: "s"), letters[letters.count - 3] == UInt8(ascii: "s") {
        letters.removeLast()
      } else if third == UInt8(ascii: "x") || (third == UInt8(ascii: "h") && letters[letters.count - 3] != 116) {
        letters.removeLast()
      }
    }
  }

  /// Makes two words of the one at `index`, which begins with `count` letters of the first.
  mutating func split(_ index: Int, after count: Int) {
    let (word, span) = (words[index], spans[index])
    // Places in the source go by letters, since only plain small letters are ever split.
    guard Int(span.end - span.start) > count, Int(word.end - word.start) > count else { return }
    var (first, second) = (word, word)
    let middle = span.start + Int32(count)
    first.end = word.start + Int32(count)
    second.start = first.end
    second.gap = .joined
    first.hash = wordHash(Array(letters[Int(span.start)..<Int(middle)]))
    second.hash = wordHash(Array(letters[Int(middle)..<Int(span.end)]))
    words.replaceSubrange(index...index, with: [first, second])
    spans.replaceSubrange(index...index, with: [(span.start, middle), (middle, span.end)])
  }

  /// Joins two words that are often written as one, and the pair that is everywhere (“mental health”, MH).
  private mutating func mergePairs() {
    guard words.count > 1 else { return }
    var kept = 0
    var i = 0
    while i < words.count {
      if i + 1 < words.count, words[i + 1].gap <= .hyphen, WordPairs.shared.mayBegin(words[i].hash),
        let joined = WordPairs.shared.joined(words[i].hash, words[i + 1].hash)
      {
        var word = words[i]
        word.end = words[i + 1].end
        word.hash = joined
        words[kept] = word
        spans[kept] = (spans[i].start, spans[i + 1].end)
        i += 2
      } else {
        words[kept] = words[i]
        spans[kept] = spans[i]
        i += 1
      }
      kept += 1
    }
    words.removeLast(words.count - kept)
    spans.removeLast(spans.count - kept)
  }
}

/// Pairs of words that are read as one, with a bit filter that spares most words the search.
struct WordPairs: Sendable {
  static let shared = WordPairs()

  private var filter: UInt64 = 0
  private var rows: [(first: UInt64, second: UInt64, joined: UInt64)] = []

  private init() {
    let rows: [(String, String, String)] = [
      ("mental", "health", "mh"), ("well", "being", "wellbeing"), ("in", "patient", "inpatient"),
      ("out", "patient", "outpatient"), ("in", "reach", "inreach"), ("short", "fall", "shortfall"),
      ("over", "spend", "overspend"), ("under", "spend", "underspend"), ("day", "care", "daycare"),
      ("drop", "in", "dropin"), ("co", "existing", "coexisting"), ("co", "occurring", "cooccurring"),
      ("co", "morbid", "comorbid"), ("neuro", "developmental", "neurodevelopmental"),
      ("neuro", "diversity", "neurodiversity"), ("neuro", "diverse", "neurodiverse"),
      ("help", "line", "helpline"), ("peri", "natal", "perinatal"), ("out", "reach", "outreach"),
      ("back", "fill", "backfill"), ("break", "even", "breakeven"), ("co", "located", "colocated"),
      ("post", "natal", "postnatal"), ("ante", "natal", "antenatal"), ("care", "home", "carehome"),
      ("mental", "helath", "mh"), ("mental", "heath", "mh"),
    ]
    for (first, second, joined) in rows {
      let hash = wordHash(Array(first.utf8))
      filter |= 1 << (hash & 63)
      self.rows.append((hash, wordHash(Array(second.utf8)), wordHash(Array(joined.utf8))))
    }
  }

  func mayBegin(_ hash: UInt64) -> Bool { filter & (1 << (hash & 63)) != 0 }

  func joined(_ first: UInt64, _ second: UInt64) -> UInt64? {
    rows.first { $0.first == first && $0.second == second }?.joined
  }
}

extension UInt8 {
  var isSmall: Bool { self >= 97 && self <= 122 }
  var isCapital: Bool { self >= 65 && self <= 90 }
  var isLetter: Bool { isSmall || isCapital }
  var isDigit: Bool { self >= 48 && self <= 57 }
}

/// The plain letter under an accented one, given the second byte of its UTF-8 form after C3; 0 for anything else.
func latinBase(_ second: UInt8) -> UInt8 {
  switch second & 0xDF {
  case 0x80...0x86: UInt8(ascii: "a")
  case 0x87: UInt8(ascii: "c")
  case 0x88...0x8B: UInt8(ascii: "e")
  case 0x8C...0x8F: UInt8(ascii: "i")
  case 0x91: UInt8(ascii: "n")
  case 0x92...0x96, 0x98: UInt8(ascii: "o")
  case 0x99...0x9C: UInt8(ascii: "u")
  case 0x9D: UInt8(ascii: "y")
  default: 0
  }
}

/// The width in bytes of the apostrophe at `i`, straight or curly; nil where there is none.
private func apostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int? {
  if bytes[i] == UInt8(ascii: "'") { return 1 }
  if i + 2 < bytes.count, bytes[i] == 0xE2, bytes[i + 1] == 0x80, bytes[i + 2] == 0x99 || bytes[i + 2] == 0x98 {
    return 3
  }
  return nil
}

/// FNV-1a over folded letters, stirred once more so that the low bits can index a table.
func wordHash(_ letters: [UInt8]) -> UInt64 { letters.withUnsafeBufferPointer { wordHash($0, from: 0) } }

func wordHash(_ letters: UnsafeBufferPointer<UInt8>, from first: Int) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  var i = first
  while i < letters.count {
    hash = (hash ^ UInt64(letters[i])) &* 0x100_0000_01b3
    i += 1
  }
  return hash ^ (hash >> 29)
}
