import EvidenceTable
package import Guidance

/// The words known to the finder, with what each says for every criterion, read where it lies.
package struct WordTable: @unchecked Sendable {
  // Unchecked: the bytes are constants of the program, or are kept by whoever made the table and never changed.
  private let base: UnsafeRawPointer
  private let slotMask: Int
  package let criterionCount: Int
  /// Criteria and other subjects, and what fills a row up to a multiple of 16.
  let columnCount: Int
  let rowCount: Int

  private let slotForms: UnsafePointer<UInt32>
  private let slotEntries: UnsafePointer<UInt16>
  private let rows: UnsafePointer<UInt8>
  private let firstPostings: UnsafePointer<UInt32>
  let postingColumns: UnsafePointer<UInt16>
  let postingWeights: UnsafePointer<UInt8>
  /// Squared rarity, in sixteenths.
  let rarities: UnsafePointer<UInt16>
  /// Four an entry: strong, hollow, contradicting, scope.
  let strengths: UnsafePointer<Int8>
  let pairs: UnsafePointer<Int8>
  private let backgrounds: UnsafePointer<UInt16>
  /// Where each criterion is at home.
  let homes: UnsafePointer<UInt32>
  private let firstTurns: UnsafePointer<UInt32>
  private let turnMarks: UnsafePointer<UInt16>
  private let turnWeights: UnsafePointer<Int8>

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
    columnCount = TableLayout.columns(criteria: criterionCount)
    rowCount = Int(header(TableLayout.Header.rows))
    let slots = Int(header(TableLayout.Header.slots))
    slotMask = slots - 1
    let offsets = TableLayout.Offsets(
      criteria: criterionCount, slots: slots, entries: Int(header(TableLayout.Header.entries)), rows: rowCount,
      postings: Int(header(TableLayout.Header.postings)), turns: Int(header(TableLayout.Header.turns)))
    guard offsets.end == count, criterionCount == ScreenedCriteria.all.count else { return nil }
    func array<Element>(_ offset: Int, _: Element.Type) -> UnsafePointer<Element> {
      (base + offset).assumingMemoryBound(to: Element.self)
    }
    slotForms = array(offsets.slotForms, UInt32.self)
    slotEntries = array(offsets.slotEntries, UInt16.self)
    rows = array(offsets.rows, UInt8.self)
    firstPostings = array(offsets.firstPostings, UInt32.self)
    postingColumns = array(offsets.postingColumns, UInt16.self)
    postingWeights = array(offsets.postingWeights, UInt8.self)
    rarities = array(offsets.rarities, UInt16.self)
    strengths = array(offsets.strengths, Int8.self)
    pairs = array(offsets.pairs, Int8.self)
    backgrounds = array(offsets.backgrounds, UInt16.self)
    homes = array(offsets.homes, UInt32.self)
    firstTurns = array(offsets.firstTurns, UInt32.self)
    turnMarks = array(offsets.turnMarks, UInt16.self)
    turnWeights = array(offsets.turnWeights, Int8.self)
  }

  /// The entry of a form or of a stem's mark; nil when the table does not know it.
  @inline(__always)
  func entry(of form: UInt32) -> Int? {
    var slot = Int((form &* 0x9E37_79B1) >> 8) & slotMask
    while slotForms[slot] != 0 {
      if slotForms[slot] == form { return Int(slotEntries[slot]) }
      slot = (slot + 1) & slotMask
    }
    return nil
  }

  /// Adds what a word says for every criterion and other subject.
  @inline(__always)
  func add(_ entry: Int, to sums: UnsafeMutablePointer<UInt8>) {
    let row = entry - TableLayout.firstWord
    guard row >= 0 else { return }
    if row < rowCount {
      evidence_add(sums, rows + row * columnCount, columnCount)
      return
    }
    let list = row - rowCount
    for posting in Int(firstPostings[list])..<Int(firstPostings[list + 1]) {
      let column = Int(postingColumns[posting])
      let sum = UInt16(sums[column]) + UInt16(postingWeights[posting])
      sums[column] = UInt8(clamping: sum)
    }
  }

  /// Adds one run of sums to another.
  @inline(__always)
  static func add(_ row: UnsafePointer<UInt8>, to sums: UnsafeMutablePointer<UInt8>, _ count: Int) {
    evidence_add(sums, row, count)
  }

  /// How many sums are looked at together.
  static let group = 64

  /// Which of a group's sums reach their demands: a bit each, the first the lowest.
  @inline(__always)
  static func reached(_ demands: UnsafePointer<UInt16>, _ scale: UInt16, _ sums: UnsafePointer<UInt8>) -> UInt64 {
    evidence_reached(sums, demands, scale)
  }

  /// What one word says for a criterion or other subject.
  func weight(of entry: Int, for column: Int) -> Int {
    let row = entry - TableLayout.firstWord
    guard row >= 0 else { return 0 }
    if row < rowCount { return Int(rows[row * columnCount + column]) }
    let list = row - rowCount
    for posting in Int(firstPostings[list])..<Int(firstPostings[list + 1])
    where Int(postingColumns[posting]) == column {
      return Int(postingWeights[posting])
    }
    return 0
  }

  /// How like the criterion or other subject any passage is, on average, whatever it is about.
  func background(of column: Int) -> Float { Float(backgrounds[column]) / TableLayout.backgroundScale }

  /// How like an `AnswerUnit` any passage is, on average, above the background.
  func usualLikeness(to unit: Int) -> Float {
    signed(TableLayout.Header.usual + unit) / TableLayout.backgroundScale
  }

  /// How a word, or a pair of neighbours, turns a passage about this criterion: above 0 against it.
  @inline(__always)
  func turn(_ mark: UInt16, for criterion: Int) -> Int {
    var low = Int(firstTurns[criterion])
    var high = Int(firstTurns[criterion + 1])
    while low < high {
      let middle = (low + high) / 2
      if turnMarks[middle] < mark { low = middle + 1 } else { high = middle }
    }
    guard low < Int(firstTurns[criterion + 1]), turnMarks[low] == mark else { return 0 }
    return Int(turnWeights[low])
  }

  var scopeBias: Float { signed(TableLayout.Header.scope) / TableLayout.generalScale }

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
