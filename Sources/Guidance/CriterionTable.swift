/// The criteria of a few sections, as two literals of one row a criterion in the same order.
///
/// `index` holds what a check needs: id, section, level and who answers (one letter each), question, scope and, for a
/// criterion that repeats another, that other's id. `text` holds what a report prints: id, title, what it asks, and
/// what to look at. They are apart so that checking a proposal never reads the words.
struct CriterionTable: Sendable {
  let index: LiteralRows
  let text: LiteralRows

  init(index: StaticString, text: StaticString) {
    self.index = LiteralRows(index)
    self.text = LiteralRows(text)
  }

  static let all: [CriterionTable] = [
    .annexA1Money, .annexA1ProcessAndBenefits,
    .annexA2EssentialsAndPlan, .annexA2CoreModel, .annexA2CohortsAndGovernance, .annexA2YoungAndOlderAdults,
    .annexA2PartnersAndFocusGroups, .annexA2RehabilitationAndEatingDisorders,
    .annexA2PersonalityDisorderAndWorkforce, .annexA2DataEqualitiesCoproduction, .annexA2WaitsAndQuality,
    .annexDModelAndAccess, .annexDRelationshipsAndLearning,
    .otherDocuments,
  ]

  static let textStarts: [[Int32]] = all.map { $0.text.rowStarts() }

  static func readAll() -> [Criterion] {
    var criteria: [Criterion] = []
    criteria.reserveCapacity(1024)
    var reader = IndexReader()
    for (number, table) in all.enumerated() { reader.read(table.index, table: UInt8(number), into: &criteria) }
    return criteria
  }
}

/// Reads index rows in one pass; neighbouring rows mostly share section and scope, so those are looked up on a change.
private struct IndexReader {
  private var section = GuidanceSection.all[0]
  private var scope = Scope.all

  mutating func read(_ rows: LiteralRows, table: UInt8, into criteria: inout [Criterion]) {
    let base = rows.base
    let count = rows.count
    var at = 0
    var row: UInt8 = 0
    func next() -> LiteralRows.Slice {
      let start = at
      while at < count, base[at] != UInt8(ascii: "|"), base[at] != UInt8(ascii: "\n") { at += 1 }
      defer { if at < count, base[at] == UInt8(ascii: "|") { at += 1 } }
      return LiteralRows.Slice(start: Int32(start), count: Int32(at - start))
    }
    while at < count {
      let id = next()
      find(section: next(), of: Document(idPrefix: base + Int(id.start)), in: rows)
      let letters = base + Int(next().start)
      let question = integer(next(), in: base)
      find(scope: next(), in: base)
      let counted = at < count && base[at] != UInt8(ascii: "\n") ? next() : nil
      criteria.append(
        Criterion(
          number: UInt16(criteria.count), level: level(letters[0]), answered: answered(letters[1]), scope: scope,
          question: question, table: table, row: row, sectionNumber: section.number, idSlice: id,
          countedSlice: counted))
      row += 1
      at += 1
    }
  }

  private mutating func find(section slice: LiteralRows.Slice, of document: Document, in rows: LiteralRows) {
    if section.document == document, section.isNamed(slice, in: rows) { return }
    guard let found = GuidanceSection.all.first(where: { $0.document == document && $0.isNamed(slice, in: rows) })
    else { preconditionFailure("a criterion of an unknown section") }
    section = found
  }

  private mutating func find(scope slice: LiteralRows.Slice, in base: UnsafePointer<UInt8>) {
    if isEqual(slice, in: base, to: scope) { return }
    guard let found = Scope.allCases.first(where: { isEqual(slice, in: base, to: $0) })
    else { preconditionFailure("a criterion of an unknown scope") }
    scope = found
  }

  private func isEqual(_ slice: LiteralRows.Slice, in base: UnsafePointer<UInt8>, to scope: Scope) -> Bool {
    let name = scope.rawValue.utf8
    guard name.count == Int(slice.count) else { return false }
    var at = Int(slice.start)
    for byte in name {
      if base[at] != byte { return false }
      at += 1
    }
    return true
  }

  private func integer(_ slice: LiteralRows.Slice, in base: UnsafePointer<UInt8>) -> Int? {
    guard slice.count > 0 else { return nil }
    var value = 0
    for offset in 0..<Int(slice.count) { value = value * 10 + Int(base[Int(slice.start) + offset] &- 48) }
    return value
  }

  private func level(_ letter: UInt8) -> Level {
    switch letter {
    case UInt8(ascii: "e"): .essential
    case UInt8(ascii: "k"): .key
    case UInt8(ascii: "c"): .consider
    case UInt8(ascii: "p"): .prohibited
    case UInt8(ascii: "m"): .commitment
    case UInt8(ascii: "a"): .advice
    default: preconditionFailure("a criterion of an unknown level")
    }
  }

  private func answered(_ letter: UInt8) -> Answered {
    switch letter {
    case UInt8(ascii: "d"): .decides
    case UInt8(ascii: "s"): .screens
    case UInt8(ascii: "c"): .cannot
    default: preconditionFailure("a criterion answered by an unknown means")
    }
  }
}

extension CriterionTable {
  /// Criteria by a hash of their ids: open addressing, at most 43% full; 0 is an empty slot, else number + 1.
  private static let slots: [UInt16] = {
    var slots = [UInt16](repeating: 0, count: slotCount)
    for criterion in Criterion.all {
      let base = all[Int(criterion.table)].index.base + Int(criterion.idSlice.start)
      var slot = hash(UnsafeBufferPointer(start: base, count: Int(criterion.idSlice.count)))
      while slots[slot] != 0 { slot = (slot + 1) % slotCount }
      slots[slot] = criterion.number + 1
    }
    return slots
  }()

  private static let slotCount = 2048

  static func criterion(withID id: String) -> Criterion? {
    var id = id
    return id.withUTF8 { wanted in
      var slot = hash(wanted)
      while slots[slot] != 0 {
        let criterion = Criterion.all[Int(slots[slot]) - 1]
        let base = all[Int(criterion.table)].index.base + Int(criterion.idSlice.start)
        if wanted.elementsEqual(UnsafeBufferPointer(start: base, count: Int(criterion.idSlice.count))) {
          return criterion
        }
        slot = (slot + 1) % slotCount
      }
      return nil
    }
  }

  /// FNV-1a over the bytes of an id, reduced to a slot.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var value: UInt32 = 2_166_136_261
    for byte in bytes { value = (value ^ UInt32(byte)) &* 16_777_619 }
    return Int((value ^ (value >> 16)) % UInt32(slotCount))
  }
}
