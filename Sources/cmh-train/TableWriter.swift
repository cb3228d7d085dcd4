import Evidence
import Guidance

/// The table's bytes, as `TableLayout` lays them out.
struct TableWriter {
  let topic: TopicModel
  let strength: StrengthModel
  let reader: FeatureReader
  /// Words of other services and of other subjects: they make a passage unlike every criterion.
  let foreign: [UInt32]

  func bytes() -> [UInt8] {
    // Entries: the classes of tokens, then every mark that tells of topic or strength.
    var entries: [UInt32: Int] = [:]
    var marks = topic.vocabulary
    let known = Set(marks)
    let classes = TableLayout.classes.count
    let foreign = Set(self.foreign)
    marks += foreign.subtracting(known).sorted()
    let strengthOnly = strength.words.keys.filter { !foreign.contains($0) }
    marks += strengthOnly.filter { !known.contains($0) && $0 > UInt32(classes) }.sorted()
    for (position, mark) in marks.enumerated() { entries[mark] = classes + position }

    // Slots: every form met, every mark, and the numbers in words, which are one class.
    var forms: [UInt32: Int] = [:]
    for (form, mark) in reader.marks { if let entry = entries[mark] { forms[form] = entry } }
    for (mark, entry) in entries { forms[mark] = entry }
    for form in reader.numerals { forms[form] = TableLayout.entry(of: .numeral) }
    var slots = 1
    while slots < forms.count * 2 { slots *= 2 }
    var slotForms = [UInt32](repeating: 0, count: slots)
    var slotEntries = [UInt16](repeating: 0, count: slots)
    for form in forms.keys.sorted() {
      var slot = Int(form &* 0x9E37_79B1 >> 8) & (slots - 1)
      while slotForms[slot] != 0 { slot = (slot + 1) & (slots - 1) }
      slotForms[slot] = form
      slotEntries[slot] = UInt16(forms[form]!)
    }

    let entryCount = classes + marks.count
    var firstPostings: [UInt32] = [UInt32](repeating: 0, count: classes)
    var rarities = [UInt16](repeating: 0, count: entryCount)
    var postingCriteria: [UInt16] = []
    var postingWeights: [UInt8] = []
    for (word, postings) in topic.weights.enumerated() {
      firstPostings.append(UInt32(postingCriteria.count))
      let rarity = topic.rarity[word]
      rarities[classes + word] = UInt16(clamping: Int((rarity * rarity * Double(TableLayout.rarityScale)).rounded()))
      for (criterion, weight) in postings {
        let scaled = Int((weight * rarity * Double(TableLayout.postingScale)).rounded())
        guard scaled > 0 else { continue }
        postingCriteria.append(UInt16(criterion))
        postingWeights.append(UInt8(clamping: scaled))
      }
    }
    while firstPostings.count <= entryCount { firstPostings.append(UInt32(postingCriteria.count)) }

    for mark in foreign { rarities[entries[mark]!] = UInt16(TableLayout.foreignRarity * TableLayout.rarityScale) }

    var strengths = [Int8](repeating: 0, count: entryCount * 4)
    for (mark, weights) in strength.words {
      let entry = mark <= UInt32(classes) ? Int(mark) - 1 : entries[mark]!
      for kind in 0..<3 {
        strengths[entry * 4 + kind] =
          Int8(clamping: Int((weights[kind] * Double(TableLayout.strengthScale)).rounded()))
      }
    }
    return laidOut(
      slotForms, slotEntries, firstPostings, rarities, postingCriteria, postingWeights, strengths, entryCount)
  }

  private func laidOut(
    _ slotForms: [UInt32], _ slotEntries: [UInt16], _ firstPostings: [UInt32], _ rarities: [UInt16],
    _ postingCriteria: [UInt16], _ postingWeights: [UInt8], _ strengths: [Int8], _ entryCount: Int
  ) -> [UInt8] {
    let criteria = ScreenedCriteria.all.count
    let offsets = TableLayout.Offsets(
      criteria: criteria, slots: slotForms.count, entries: entryCount, postings: postingCriteria.count)
    var bytes = [UInt8](repeating: 0, count: offsets.end)
    func put<Number: FixedWidthInteger>(_ values: [Number], at start: Int) {
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
    var header = [Int32](repeating: 0, count: TableLayout.Header.count)
    header[TableLayout.Header.magic] = Int32(bitPattern: TableLayout.magic)
    header[TableLayout.Header.version] = Int32(bitPattern: TableLayout.version)
    header[TableLayout.Header.criteria] = Int32(criteria)
    header[TableLayout.Header.fingerprint] = Int32(bitPattern: ScreenedCriteria.fingerprint)
    header[TableLayout.Header.slots] = Int32(slotForms.count)
    header[TableLayout.Header.entries] = Int32(entryCount)
    header[TableLayout.Header.postings] = Int32(postingCriteria.count)
    func scaled(_ value: Double) -> Int32 { Int32((value * Double(TableLayout.generalScale)).rounded()) }
    for kind in 0..<3 {
      header[TableLayout.Header.strength + kind] = scaled(strength.bias[kind])
      for feature in 0..<GeneralFeatures.count {
        header[TableLayout.Header.strength + 3 + feature * 3 + kind] = scaled(strength.general[feature][kind])
      }
    }
    put(header, at: 0)
    put(slotForms, at: offsets.slotForms)
    put(firstPostings, at: offsets.firstPostings)
    put(rarities, at: offsets.rarities)
    put(
      topic.background.map { UInt16(clamping: Int(($0 * Double(TableLayout.backgroundScale)).rounded())) },
      at: offsets.backgrounds)
    put(ScreenedCriteria.all.map { Home($0).bits }, at: offsets.homes)
    put(slotEntries, at: offsets.slotEntries)
    put(postingCriteria, at: offsets.postingCriteria)
    put(strengths, at: offsets.strengths)
    put(postingWeights, at: offsets.postingWeights)
    return bytes
  }
}
