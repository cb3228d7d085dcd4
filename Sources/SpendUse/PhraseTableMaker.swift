/// Writes the bytes that `PhraseTable` reads from the lexicon's rows.
package enum PhraseTableMaker {
  /// The table of the whole lexicon, as it is kept in `SpendTables`.
  package static func lexiconTable() -> [UInt8] { table(of: PhraseTable.lexicon) }

  /// Rows are a kind's letter, a colon, and phrases parted by commas; words of the kinds `known` and `correctable` only
  /// serve the spelling. At most 65,535 phrase beginnings.
  static func table(of topics: [(use: BarredUse?, rows: StaticString)]) -> [UInt8] {
    var trie = Trie()
    for (use, rows) in topics {
      trie.add(rows, mark: use.flatMap { BarredUse.allCases.firstIndex(of: $0) }.map { UInt8($0 + 1) } ?? 0)
    }
    return trie.bytes()
  }

  /// The phrases as they are gathered.
  private struct Trie {
    /// Where each edge leads, by its whole key.
    private var targets: [UInt64: Int] = [:]
    private var edges: [UInt64] = []
    private var meanings: [(kind: UInt8, about: UInt8)] = [(0, 0)]
    private var vocabulary: [UInt64] = []
    private var known: Set<UInt64> = []
    private var correctable: [(letters: [UInt8], hash: UInt64)] = []
    private var corrected: Set<UInt64> = []
    private var phrases = 0

    mutating func add(_ rows: StaticString, mark: UInt8) {
      let bytes = UnsafeBufferPointer(start: rows.utf8Start, count: rows.utf8CodeUnitCount)
      var reader = RowReader(bytes)
      var kind = PhraseKind.known
      var node = 0
      var needsCapitals = false
      while let item = reader.read() {
        guard case .word(let hash, let range, let isCapitals, let endsPhrase) = item else {
          if case .kind(let letter) = item { kind = PhraseKind(rawValue: letter) ?? .known }
          continue
        }
        if known.insert(hash).inserted { vocabulary.append(hash) }
        if kind == .correctable { addCorrectable(FoldedText(UnsafeBufferPointer(rebasing: bytes[range]))) }
        guard kind != .known, kind != .correctable else { continue }
        let key = PhraseTable.key(node, hash)
        if targets[key] == nil {
          targets[key] = meanings.count
          edges.append(key)
          meanings.append((0, 0))
        }
        node = targets[key] ?? 0
        if isCapitals { needsCapitals = true }
        guard endsPhrase else { continue }
        meanings[node] = (kind.rawValue, mark | (needsCapitals ? 128 : 0))
        phrases += 1
        node = 0
        needsCapitals = false
      }
    }

    private mutating func addCorrectable(_ text: FoldedText) {
      guard text.words.count == 1, text.letters(of: 0).count >= SpellingList.shortest,
        let first = text.letters(of: 0).first, first.isSmall, corrected.insert(text.words[0].hash).inserted
      else { return }
      correctable.append((Array(text.letters(of: 0)), text.words[0].hash))
    }

    func bytes() -> [UInt8] {
      precondition(meanings.count <= Int(UInt16.max), "nodes are counted in 16 bits")
      let edgeSlots = PhraseTableMaker.slots(for: edges.count)
      var keys = [UInt32](repeating: 0, count: edgeSlots)
      var leads = [UInt16](repeating: 0, count: edgeSlots)
      for key in edges {
        var slot = Int(truncatingIfNeeded: key) & (edgeSlots - 1)
        while keys[slot] != 0 { slot = (slot + 1) & (edgeSlots - 1) }
        keys[slot] = UInt32(truncatingIfNeeded: key >> 32)
        leads[slot] = UInt16(targets[key] ?? 0)
      }
      let wordSlots = PhraseTableMaker.slots(for: vocabulary.count)
      var words = [UInt32](repeating: 0, count: wordSlots)
      for hash in vocabulary {
        var slot = Int(truncatingIfNeeded: hash) & (wordSlots - 1)
        while words[slot] != 0 { slot = (slot + 1) & (wordSlots - 1) }
        words[slot] = UInt32(truncatingIfNeeded: hash >> 32) | 1
      }
      let list = correctable.sorted { $0.letters.lexicographicallyPrecedes($1.letters) }
      var table = TableBytes()
      for count in [
        edgeSlots, meanings.count, wordSlots, list.count, list.reduce(0) { $0 + $1.letters.count }, phrases,
      ] {
        table.add(UInt32(count))
      }
      table.fill(to: PhraseTable.Header.bytes)
      table.add(all: keys)
      table.add(all: leads)
      table.add(all: meanings.flatMap { [$0.kind, $0.about] })
      table.add(all: words)
      table.add(
        all: (0..<SpellingList.starts).map { letter in
          UInt32(list.prefix { Int($0.letters[0] - 97) < letter }.count)
        })
      var start = 0
      for (letters, hash) in list {
        table.add(hash)
        table.add(SpellingList.mask(letters[...]))
        table.add(UInt16(start))
        table.add(UInt16(letters.count))
        start += letters.count
      }
      table.add(all: list.flatMap(\.letters))
      return table.bytes
    }
  }

  /// The least power of two that is at least one and a half times `count`.
  static func slots(for count: Int) -> Int {
    var slots = 16
    while slots * 2 < count * 3 { slots *= 2 }
    return slots
  }
}

/// Bytes of a table as it is written: little-endian, each column begun at a multiple of eight.
struct TableBytes {
  private(set) var bytes: [UInt8] = []

  mutating func add<T: FixedWidthInteger>(_ value: T) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add<T: FixedWidthInteger>(all values: [T]) {
    for value in values { add(value) }
    fill(to: (bytes.count + 7) & ~7)
  }

  mutating func fill(to count: Int) { while bytes.count < count { bytes.append(0) } }
}
