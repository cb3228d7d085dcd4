import SpendTables

/// Every phrase of the lexicon, found by one look-up a word, read in place from a table made ahead of time.
///
/// A trie whose edges are (node, word hash) pairs in one open-addressed table. The bytes, little-endian, are a header of
/// eight 32-bit counts (`Header`), the edges' 32-bit keys, their 16-bit targets, two bytes a node (kind; use and mark of
/// capitals), the 32-bit keys of the vocabulary, and the words that mistyped ones are read as. `PhraseTableMaker` writes
/// them from the lexicon's rows.
package struct PhraseTable: @unchecked Sendable {
  /// A phrase found in a text: which words, and what it means.
  struct Match: Sendable {
    var first: Int
    /// The word after the last.
    var end: Int
    var kind: PhraseKind
    var use: BarredUse?
  }

  /// The counts at the head of the table, each in 32 bits.
  enum Header: Int {
    case edgeSlots, nodes, vocabularySlots, correctableWords, letterBytes, phrases
    static let bytes = 32
  }

  package static let shared = PhraseTable(
    UnsafeRawBufferPointer(start: spend_phrases(), count: spend_phrases_size()))

  let phraseCount: Int
  private let edgeMask: Int
  private let edgeKeys: UnsafePointer<UInt32>
  private let edgeTargets: UnsafePointer<UInt16>
  /// Two bytes a node: the kind, 0 where no phrase ends; then the use's place among all uses plus one, and 128 where
  /// capitals are needed.
  private let meanings: UnsafePointer<UInt8>
  private let vocabularyMask: Int
  private let vocabulary: UnsafePointer<UInt32>
  private let spelling: SpellingList

  /// Reads `bytes` in place; they must stay where they are for as long as the table is used.
  package init(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress else { preconditionFailure("a phrase table is never empty") }
    func count(_ field: Header) -> Int {
      Int(base.load(fromByteOffset: field.rawValue * 4, as: UInt32.self))
    }
    edgeMask = count(.edgeSlots) - 1
    vocabularyMask = count(.vocabularySlots) - 1
    phraseCount = count(.phrases)
    var next = base + Header.bytes
    func take<T>(_ type: T.Type, _ items: Int) -> UnsafePointer<T> {
      defer { next += (items * MemoryLayout<T>.stride + 7) & ~7 }
      return UnsafePointer(next.assumingMemoryBound(to: type))
    }
    edgeKeys = take(UInt32.self, count(.edgeSlots))
    edgeTargets = take(UInt16.self, count(.edgeSlots))
    meanings = take(UInt8.self, count(.nodes) * 2)
    vocabulary = take(UInt32.self, count(.vocabularySlots))
    spelling = SpellingList(
      starts: take(UInt32.self, SpellingList.starts), entries: take(SpellingList.Entry.self, count(.correctableWords)),
      letters: take(UInt8.self, count(.letterBytes)))
  }

  /// The key of the edge from `node` by the word `hash`; its low bits say where it is looked for, its high ones which it is.
  static func key(_ node: Int, _ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ (UInt64(truncatingIfNeeded: node) &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    return (mixed ^ (mixed >> 31)) | 1 << 32
  }

  private func child(_ node: Int, _ hash: UInt64) -> Int? {
    let key = Self.key(node, hash)
    let mark = UInt32(truncatingIfNeeded: key >> 32)
    var slot = Int(truncatingIfNeeded: key) & edgeMask
    while true {
      let found = edgeKeys[slot]
      if found == mark { return Int(edgeTargets[slot]) }
      if found == 0 { return nil }
      slot = (slot + 1) & edgeMask
    }
  }

  /// Whether the lexicon has this word anywhere, so that it is spelt as it is meant.
  func knows(_ hash: UInt64) -> Bool {
    let mark = UInt32(truncatingIfNeeded: hash >> 32) | 1
    var slot = Int(truncatingIfNeeded: hash) & vocabularyMask
    while vocabulary[slot] != 0 {
      if vocabulary[slot] == mark { return true }
      slot = (slot + 1) & vocabularyMask
    }
    return false
  }

  /// Reads each mistyped long word of `text` as the lexicon's word it is nearest to, and two words run together as two.
  func correctSpelling(in text: inout FoldedText) {
    var index = 0
    while index < text.words.count {
      defer { index += 1 }
      guard !text.words[index].isNumber, !knows(text.words[index].hash) else { continue }
      let letters = text.letters(of: index)
      if let hash = spelling.correction(of: letters) ?? swapped(letters) {
        text.words[index].hash = hash
      } else if let first = seam(letters) {
        text.split(index, after: first)
        index += 1
      }
    }
  }

  /// The lexicon's word that `letters` are with the first two the wrong way round (“emmory”).
  private func swapped(_ letters: ArraySlice<UInt8>) -> UInt64? {
    guard letters.count >= SpellingList.shortest else { return nil }
    var turned = Array(letters)
    turned.swapAt(0, 1)
    let hash = wordHash(turned)
    return spelling.has(turned) ? hash : nil
  }

  /// How many letters of two words run together belong to the first, when both are the lexicon's and one is a word that
  /// slips are mended in (“crisisteam”, “memoryclinic”).
  private func seam(_ letters: ArraySlice<UInt8>) -> Int? {
    guard letters.count >= 10, letters.count <= 26, letters.allSatisfy(\.isSmall) else { return nil }
    for count in 4...letters.count - 4 {
      let (head, tail) = (letters.prefix(count), letters.dropFirst(count))
      guard
        head.count >= SpellingList.shortest && spelling.has(head)
          || tail.count >= SpellingList.shortest && spelling.has(tail),
        knows(wordHash(Array(head))), knows(wordHash(Array(tail)))
      else { continue }
      return count
    }
    return nil
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
        if let kind = PhraseKind(rawValue: meanings[node * 2]) {
          let about = meanings[node * 2 + 1]
          if about < 128 || inCapitals || hasCapitals(text, first, next) {
            let use = about & 127
            best = Match(first: first, end: next, kind: kind, use: use == 0 ? nil : Self.uses[Int(use) - 1])
          }
        }
      } else if next > first, Self.fillers.contains(word.hash) {
        next += 1
      } else {
        break
      }
    }
    return best
  }

  static let uses = BarredUse.allCases

  /// Whether a short word among these is in capitals, which is what a phrase such as “LD team” asks for.
  private func hasCapitals(_ text: FoldedText, _ first: Int, _ end: Int) -> Bool {
    text.words[first..<end].contains { $0.isCapitals && $0.end - $0.start <= 6 }
  }

  private static let fillers: [UInt64] = ["and", "the", "a", "of"].map { wordHash(Array($0.utf8)) }
}
