import EvidenceTable
package import Guidance

/// The words known to the finder, with what each says for every criterion, read where it lies.
package struct WordTable: @unchecked Sendable {
  // Unchecked: the bytes are constants of the program, or are kept by whoever made the table and never changed.
  private let base: UnsafeRawPointer
  private let offsets: TableLayout.Offsets
  private let slotMask: Int
  package let criterionCount: Int
  let entryCount: Int

  /// The table that is built into the program.
  package static let builtIn: WordTable = {
    guard let table = WordTable(evidence_table(), count: Int(evidence_table_size()))
    else { preconditionFailure("the table of words was made for other criteria") }
    return table
  }()

  /// nil when the bytes are no table, or one for other criteria.
  package init?(_ base: UnsafeRawPointer, count: Int) {
    func header(_ index: Int) -> UInt32 { base.load(fromByteOffset: index * 4, as: UInt32.self) }
    guard count >= TableLayout.Header.count * 4, header(TableLayout.Header.magic) == TableLayout.magic,
      header(TableLayout.Header.version) == TableLayout.version,
      header(TableLayout.Header.fingerprint) == ScreenedCriteria.fingerprint
    else { return nil }
    self.base = base
    criterionCount = Int(header(TableLayout.Header.criteria))
    entryCount = Int(header(TableLayout.Header.entries))
    let slots = Int(header(TableLayout.Header.slots))
    slotMask = slots - 1
    offsets = TableLayout.Offsets(
      criteria: criterionCount, slots: slots, entries: entryCount, postings: Int(header(TableLayout.Header.postings)))
    guard offsets.end == count, criterionCount == ScreenedCriteria.all.count else { return nil }
  }

  /// The entry of a form or of a stem's mark; nil when the table does not know it.
  @inline(__always)
  func entry(of form: UInt32) -> Int? {
    let forms = (base + offsets.slotForms).assumingMemoryBound(to: UInt32.self)
    var slot = Int(form &* 0x9E37_79B1 >> 8) & slotMask
    while forms[slot] != 0 {
      if forms[slot] == form {
        return Int((base + offsets.slotEntries).assumingMemoryBound(to: UInt16.self)[slot])
      }
      slot = (slot + 1) & slotMask
    }
    return nil
  }

  @inline(__always)
  func postings(of entry: Int) -> Range<Int> {
    let first = (base + offsets.firstPostings).assumingMemoryBound(to: UInt32.self)
    return Int(first[entry])..<Int(first[entry + 1])
  }

  var postingCriteria: UnsafePointer<UInt16> { (base + offsets.postingCriteria).assumingMemoryBound(to: UInt16.self) }
  var postingWeights: UnsafePointer<UInt8> { (base + offsets.postingWeights).assumingMemoryBound(to: UInt8.self) }
  /// Squared rarity, in sixteenths.
  var rarities: UnsafePointer<UInt16> { (base + offsets.rarities).assumingMemoryBound(to: UInt16.self) }
  /// Four an entry: strong, hollow, contradicting, unused.
  var strengths: UnsafePointer<Int8> { (base + offsets.strengths).assumingMemoryBound(to: Int8.self) }

  /// How like the criterion any passage is, on average, whatever it is about.
  package func background(of criterion: Int) -> Float {
    Float((base + offsets.backgrounds).assumingMemoryBound(to: UInt16.self)[criterion]) / TableLayout.backgroundScale
  }

  /// Where each criterion is at home.
  var homes: UnsafePointer<UInt16> { (base + offsets.homes).assumingMemoryBound(to: UInt16.self) }

  func bias(_ strength: Int) -> Float { signed(TableLayout.Header.strength + strength) / TableLayout.generalScale }

  func weight(ofGeneral feature: Int, for strength: Int) -> Float {
    signed(TableLayout.Header.strength + 3 + feature * 3 + strength) / TableLayout.generalScale
  }

  private func signed(_ index: Int) -> Float { Float(base.load(fromByteOffset: index * 4, as: Int32.self)) }
}

/// The criteria that prose answers, in the order of the guidance; the finder knows each by its position among them.
package enum ScreenedCriteria {
  package static let all: [Criterion] = Criterion.all.filter { $0.answered == .screens }

  /// Position among these by position among all criteria; -1 for the others.
  package static let positions: [Int16] = {
    var positions = [Int16](repeating: -1, count: Criterion.all.count)
    for (position, criterion) in all.enumerated() { positions[Int(criterion.number)] = Int16(position) }
    return positions
  }()

  package static func position(of criterion: Criterion) -> Int? {
    let position = positions[Int(criterion.number)]
    return position < 0 ? nil : Int(position)
  }

  package static let fingerprint: UInt32 = all.reduce(2_166_136_261) { hash, criterion in
    (hash ^ UInt32(criterion.number)) &* 16_777_619
  }
}
