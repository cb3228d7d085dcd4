/// Every phrase of the lexicon, found by one look-up a word.
///
/// A trie whose edges are (node, word hash) pairs in one open-addressed table; built once, at first use, from the
/// lexicon's packed rows.
final class PhraseTable: Sendable {
  struct Meaning: Sendable {
    var kind: PhraseKind
    var use: BarredUse?
    /// A word that stands in capitals in the lexicon must be in capitals in the text.
    var needsCapitals: Bool
  }

  /// A phrase found in a text: which words, and what it means.
  struct Match: Sendable {
    var first: Int
    /// The word after the last.
    var end: Int
    var kind: PhraseKind
    var use: BarredUse?
  }

  static let shared = PhraseTable(lexicon)

  let phraseCount: Int
  private let edgeKeys: [UInt64]
  private let edgeTargets: [UInt16]
  /// One a node; nil where no phrase ends.
  private let meanings: [Meaning?]
  private let vocabulary: WordSet
  private let spelling: SpellingList

  /// Rows are a kind's letter, a colon, and phrases parted by commas; words of the kinds `known` and `correctable` only
  /// serve the spelling.
  init(_ topics: [(use: BarredUse?, rows: StaticString)]) {
    var keys = [UInt64](repeating: 0, count: Self.edgeCapacity)
    var targets = [UInt16](repeating: 0, count: Self.edgeCapacity)
    var meanings: [Meaning?] = [nil]
    meanings.reserveCapacity(Self.edgeCapacity / 2)
    var vocabulary = WordSet(capacity: 1 << 14)
    var spelling = SpellingList()
    var phrases = 0

    keys.withUnsafeMutableBufferPointer { keys in
      targets.withUnsafeMutableBufferPointer { targets in
        for (use, rows) in topics {
          let bytes = UnsafeBufferPointer(start: rows.utf8Start, count: rows.utf8CodeUnitCount)
          var reader = RowReader(bytes)
          var kind = PhraseKind.known
          var node = 0
          var needsCapitals = false
          while let item = reader.read() {
            switch item {
            case .kind(let letter): kind = PhraseKind(rawValue: letter) ?? .known
            case .word(let hash, let range, let isCapitals, let endsPhrase):
              _ = vocabulary.insert(hash)
              if kind == .correctable { spelling.add(FoldedText(UnsafeBufferPointer(rebasing: bytes[range]))) }
              guard kind != .known, kind != .correctable else { continue }
              let key = Self.key(node, hash)
              var slot = Int(truncatingIfNeeded: key) & (Self.edgeCapacity - 1)
              while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (Self.edgeCapacity - 1) }
              if keys[slot] == 0 {
                keys[slot] = key
                targets[slot] = UInt16(meanings.count)
                meanings.append(nil)
              }
              node = Int(targets[slot])
              if isCapitals { needsCapitals = true }
              if endsPhrase {
                meanings[node] = Meaning(kind: kind, use: use, needsCapitals: needsCapitals)
                phrases += 1
                node = 0
                needsCapitals = false
              }
            }
          }
        }
      }
    }
    edgeKeys = keys
    edgeTargets = targets
    self.meanings = meanings
    self.vocabulary = vocabulary
    self.spelling = spelling
    phraseCount = phrases
  }

  private static let edgeCapacity = 1 << 15

  private static func key(_ node: Int, _ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ (UInt64(truncatingIfNeeded: node) &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    return (mixed ^ (mixed >> 31)) | 1
  }

  private func child(_ node: Int, _ hash: UInt64) -> Int? {
    let key = Self.key(node, hash)
    var slot = Int(truncatingIfNeeded: key) & (Self.edgeCapacity - 1)
    while true {
      let found = edgeKeys[slot]
      if found == key { return Int(edgeTargets[slot]) }
      if found == 0 { return nil }
      slot = (slot + 1) & (Self.edgeCapacity - 1)
    }
  }

  /// Reads each mistyped long word of `text` as the lexicon's word it is nearest to.
  func correctSpelling(in text: inout FoldedText) {
    for index in text.words.indices where !text.words[index].isNumber && !vocabulary.contains(text.words[index].hash) {
      if let hash = spelling.correction(of: text.letters(of: index)) { text.words[index].hash = hash }
    }
  }

  /// The longest phrases of `text` from left to right, none overlapping another.
  ///
  /// Within a phrase, “and”, “the”, “a” and “of” may stand between words; a comma or a sentence's end may not.
  func matches(in text: FoldedText) -> [Match] {
    var found: [Match] = []
    found.reserveCapacity(text.words.count)
    var first = 0
    while first < text.words.count {
      if let match = longest(in: text, from: first) {
        found.append(match)
        first = match.end
      } else {
        first += 1
      }
    }
    return found
  }

  private func longest(in text: FoldedText, from first: Int) -> Match? {
    var node = 0
    var next = first
    var best: Match?
    var inCapitals = true
    while next < text.words.count {
      let word = text.words[next]
      if next > first, word.gap >= .comma || word.depth != text.words[first].depth { break }
      if let target = child(node, word.hash) {
        node = target
        next += 1
        if !word.isNumber, !word.isCapitals { inCapitals = false }
        if let meaning = meanings[node], !meaning.needsCapitals || inCapitals || hasCapitals(text, first, next) {
          best = Match(first: first, end: next, kind: meaning.kind, use: meaning.use)
        }
      } else if next > first, Self.fillers.contains(word.hash) {
        next += 1
      } else {
        break
      }
    }
    return best
  }

  /// Whether a short word among these is in capitals, which is what a phrase such as “LD team” asks for.
  private func hasCapitals(_ text: FoldedText, _ first: Int, _ end: Int) -> Bool {
    text.words[first..<end].contains { $0.isCapitals && $0.end - $0.start <= 6 }
  }

  private static let fillers: [UInt64] = ["and", "the", "a", "of"].map { wordHash(Array($0.utf8)) }
}
