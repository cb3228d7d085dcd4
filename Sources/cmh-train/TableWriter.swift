import Evidence
import Guidance

/// What a word says for every column, in the steps of the table; only what is at least one step.
struct TopicRow {
  let mark: UInt32
  let rarity: Double
  let steps: [(column: Int, step: UInt8)]
}

/// Chooses which words get a row and which a list, and so the entries of all.
struct TableWords {
  /// A word that tells of more columns than this has a row.
  private static let mostPostings = 64

  let rows: [TopicRow]
  let listed: [TopicRow]
  let lexicon: Lexicon

  /// `manner`: marks of words that may tell nothing but how a passage speaks; `foreign`: words of other subjects.
  init(_ topic: TopicModel, manner: [UInt32], foreign: [UInt32]) {
    var rows: [TopicRow] = []
    var listed: [TopicRow] = []
    for (word, mark) in topic.vocabulary.enumerated() {
      let rarity = topic.rarity[word]
      let steps = topic.weights[word].compactMap { column, weight -> (column: Int, step: UInt8)? in
        let step = weight * rarity * Double(TableLayout.topicScale)
        return step < 1 ? nil : (column, UInt8(clamping: Int(step.rounded())))
      }
      let row = TopicRow(mark: mark, rarity: rarity, steps: steps)
      if steps.count > Self.mostPostings { rows.append(row) } else { listed.append(row) }
    }
    self.rows = rows
    self.listed = listed
    lexicon = Lexicon(
      rows: rows.map(\.mark), listed: listed.map(\.mark), others: foreign + manner.filter { !foreign.contains($0) })
  }
}

/// The table's bytes, as `TableLayout` lays them out.
struct TableWriter {
  let words: TableWords
  let topic: TopicModel
  let strength: StrengthModel
  let scope: ScopeModel
  let turns: TurnModel
  let reader: FeatureReader
  /// Words of other services and of other subjects: they make a passage unlike every criterion.
  let foreign: [UInt32]

  func bytes() -> [UInt8] {
    let lexicon = words.lexicon
    var forms: [UInt32: UInt16] = [:]
    for (form, mark) in reader.marks { if let entry = lexicon.entry(of: mark) { forms[form] = entry } }
    for mark in reader.marks.values { if let entry = lexicon.entry(of: mark) { forms[mark] = entry } }
    for form in reader.numerals { forms[form] = UInt16(TableLayout.entry(of: .numeral)) }
    var slots = 1
    while slots < forms.count * 2 { slots *= 2 }
    let postings = words.listed.flatMap(\.steps)
    let turnCount = turns.weights.reduce(0) { $0 + $1.count }
    let criteria = ScreenedCriteria.all.count
    let offsets = TableLayout.Offsets(
      criteria: criteria, slots: slots, entries: lexicon.count, rows: words.rows.count, postings: postings.count,
      turns: turnCount)
    var bytes = TableBytes(count: offsets.end)
    bytes.put(header(slots: slots, postings: postings.count, turns: turnCount), at: 0)
    put(forms, slots, offsets, in: &bytes)
    putTopic(postings, offsets, in: &bytes)
    putManner(offsets, in: &bytes)
    return bytes.bytes
  }

  private func header(slots: Int, postings: Int, turns: Int) -> [Int32] {
    var header = [Int32](repeating: 0, count: TableLayout.Header.count)
    header[TableLayout.Header.magic] = Int32(bitPattern: TableLayout.magic)
    header[TableLayout.Header.version] = Int32(bitPattern: TableLayout.version)
    header[TableLayout.Header.criteria] = Int32(ScreenedCriteria.all.count)
    header[TableLayout.Header.fingerprint] = Int32(bitPattern: ScreenedCriteria.fingerprint)
    header[TableLayout.Header.slots] = Int32(slots)
    header[TableLayout.Header.entries] = Int32(words.lexicon.count)
    header[TableLayout.Header.rows] = Int32(words.rows.count)
    header[TableLayout.Header.postings] = Int32(postings)
    header[TableLayout.Header.turns] = Int32(turns)
    func scaled(_ value: Double) -> Int32 { Int32((value * Double(TableLayout.generalScale)).rounded()) }
    header[TableLayout.Header.scope] = scaled(scope.bias)
    let start = TableLayout.Header.strength
    for kind in 0..<3 { header[start + kind] = scaled(strength.bias[kind]) }
    for (index, weight) in strength.general.enumerated() { header[start + 3 + index] = scaled(weight) }
    return header
  }

  /// Every form met and every mark, by open addressing.
  private func put(_ forms: [UInt32: UInt16], _ slots: Int, _ offsets: TableLayout.Offsets, in bytes: inout TableBytes)
  {
    var slotForms = [UInt32](repeating: 0, count: slots)
    var slotEntries = [UInt16](repeating: 0, count: slots)
    for form in forms.keys.sorted() {
      var slot = Int((form &* 0x9E37_79B1) >> 8) & (slots - 1)
      while slotForms[slot] != 0 { slot = (slot + 1) & (slots - 1) }
      slotForms[slot] = form
      slotEntries[slot] = forms[form]!
    }
    bytes.put(slotForms, at: offsets.slotForms)
    bytes.put(slotEntries, at: offsets.slotEntries)
  }

  private func putTopic(
    _ postings: [(column: Int, step: UInt8)], _ offsets: TableLayout.Offsets, in bytes: inout TableBytes
  ) {
    let columns = TableLayout.columns(criteria: ScreenedCriteria.all.count)
    var rows = [UInt8](repeating: 0, count: words.rows.count * columns)
    for (index, row) in words.rows.enumerated() {
      for (column, step) in row.steps { rows[index * columns + column] = step }
    }
    bytes.put(rows, at: offsets.rows)
    var firstPostings: [UInt32] = []
    var posting: UInt32 = 0
    for row in words.listed {
      firstPostings.append(posting)
      posting += UInt32(row.steps.count)
    }
    let listed = words.lexicon.count - TableLayout.firstWord - words.rows.count
    while firstPostings.count <= listed { firstPostings.append(posting) }
    bytes.put(firstPostings, at: offsets.firstPostings)
    bytes.put(postings.map { UInt16($0.column) }, at: offsets.postingColumns)
    bytes.put(postings.map(\.step), at: offsets.postingWeights)

    var rarities = [UInt16](repeating: 0, count: words.lexicon.count)
    for row in words.rows + words.listed {
      let square = row.rarity * row.rarity * Double(TableLayout.rarityScale)
      rarities[Int(words.lexicon.entry(of: row.mark)!)] = UInt16(clamping: Int(square.rounded()))
    }
    for mark in foreign {
      rarities[Int(words.lexicon.entry(of: mark)!)] = UInt16(TableLayout.foreignRarity * TableLayout.rarityScale)
    }
    bytes.put(rarities, at: offsets.rarities)
    bytes.put(
      topic.background.map { UInt16(clamping: Int(($0 * Double(TableLayout.backgroundScale)).rounded())) },
      at: offsets.backgrounds)
    bytes.put(ScreenedCriteria.all.map { Home($0).bits }, at: offsets.homes)
  }

  private func putManner(_ offsets: TableLayout.Offsets, in bytes: inout TableBytes) {
    func scaled(_ weight: Double) -> Int8 {
      Int8(clamping: Int((weight * Double(TableLayout.strengthScale)).rounded()))
    }
    func scaled(_ feature: Int) -> [Int8] {
      (0..<3).map { scaled(strength.weights[feature * 3 + $0]) }
        + [feature < scope.weights.count ? scaled(scope.weights[feature]) : 0]
    }
    let entries = words.lexicon.count
    bytes.put((0..<entries).flatMap { scaled($0) }, at: offsets.strengths)
    bytes.put((entries..<entries + TableLayout.pairPlaces).flatMap { scaled($0) }, at: offsets.pairs)
    var firstTurns: [UInt32] = [0]
    for own in turns.weights { firstTurns.append(firstTurns.last! + UInt32(own.count)) }
    bytes.put(firstTurns, at: offsets.firstTurns)
    let all = turns.weights.flatMap { $0 }
    bytes.put(all.map(\.mark), at: offsets.turnMarks)
    bytes.put(
      all.map { Int8(clamping: Int(($0.weight * Double(TableLayout.turnScale)).rounded())) }, at: offsets.turnWeights)
  }
}

/// Bytes that numbers are put into, little-endian.
struct TableBytes {
  private(set) var bytes: [UInt8]

  init(count: Int) { bytes = [UInt8](repeating: 0, count: count) }

  mutating func put<Number: FixedWidthInteger>(_ values: [Number], at start: Int) {
    var at = start
    for value in values {
      withUnsafeBytes(of: value.littleEndian) {
        for byte in $0 {
          bytes[at] = byte
          at += 1
        }
      }
    }
  }
}
