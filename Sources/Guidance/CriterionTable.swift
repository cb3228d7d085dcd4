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
    criteria.reserveCapacity(900)
    var reader = IndexReader()
    for (number, table) in all.enumerated() { reader.read(table.index, table: UInt8(number), into: &criteria) }
    return criteria
  }
}

/// Reads index rows in one pass, making no string; a scope is looked up by its name only where it changes.
private struct IndexReader {
  private let scopes = Scope.allCases
  private var scope = Scope.all
  /// The name last read that is not "all", in the literal it was read from.
  private var scopeName = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  mutating func read(_ rows: LiteralRows, table: UInt8, into criteria: inout [Criterion]) {
    let base = rows.base
    let count = rows.count
    var at = 0
    var row: UInt8 = 0
    while at < count {
      let idStart = at
      while base[at] != UInt8(ascii: "|") { at += 1 }
      let idEnd = at
      at += 1
      while base[at] != UInt8(ascii: "|") { at += 1 }
      let sectionEnd = at
      let letters = base + sectionEnd + 1
      at = sectionEnd + 4
      var question = Criterion.noQuestion
      if base[at] != UInt8(ascii: "|") {
        question = 0
        while base[at] != UInt8(ascii: "|") {
          question = question * 10 + (base[at] - UInt8(ascii: "0"))
          at += 1
        }
      }
      at += 1
      let scopeEnd = fieldEnd(at, in: base, count)
      let scope = find(scope: UnsafeBufferPointer(start: base + at, count: scopeEnd - at))
      at = scopeEnd
      var countedSkip: UInt8 = 0
      if at < count, base[at] == UInt8(ascii: "|") {
        countedSkip = UInt8(at + 1 - idStart)
        at = fieldEnd(at + 1, in: base, count)
      }
      at += 1
      criteria.append(
        Criterion(
          number: UInt16(criteria.count), document: Document(idPrefix: base + idStart), level: level(letters[0]),
          answered: answered(letters[1]), scope: scope, questionNumber: question, table: table, row: row,
          idStart: UInt16(idStart), idCount: UInt8(idEnd - idStart), sectionCount: UInt8(sectionEnd - idEnd - 1),
          countedSkip: countedSkip))
      row += 1
    }
  }

  private func fieldEnd(_ start: Int, in base: UnsafePointer<UInt8>, _ count: Int) -> Int {
    var end = start
    while end < count, base[end] != UInt8(ascii: "|"), base[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  private mutating func find(scope name: UnsafeBufferPointer<UInt8>) -> Scope {
    // "all" is the only name of three letters.
    if name.count == 3 { return .all }
    if isEqual(name, scopeName) { return scope }
    for candidate in scopes {
      var known = candidate.rawValue
      guard known.withUTF8({ isEqual(name, $0) }) else { continue }
      scope = candidate
      scopeName = name
      return candidate
    }
    preconditionFailure("a criterion of an unknown scope")
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

private func isEqual(_ name: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
  guard name.count == other.count, let base = name.baseAddress, let otherBase = other.baseAddress
  else { return false }
  for offset in 0..<name.count where base[offset] != otherBase[offset] { return false }
  return true
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
        if isEqual(wanted, UnsafeBufferPointer(start: base, count: Int(criterion.idSlice.count))) { return criterion }
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
