/// How the table of words and weights is laid out: a header of 32-bit numbers, then arrays, each at a multiple of 16.
///
/// Numbers are little-endian; arrays stand in the order of `Offsets`. Words are known by entries: first the classes of
/// tokens, then words with weights for many criteria, each with a row of a byte a criterion, then words with few, each
/// with a list of postings, and at last words that tell nothing but how a passage speaks.
package enum TableLayout {
  package static let magic: UInt32 = 0x4548_4D43
  package static let version: UInt32 = 4

  /// Positions in the header, in 32-bit numbers.
  package enum Header {
    package static let magic = 0
    package static let version = 1
    package static let criteria = 2
    /// FNV-1a of the ids of the criteria, so that a table made for other criteria is never read.
    package static let fingerprint = 3
    /// A power of two.
    package static let slots = 4
    package static let entries = 5
    /// Entries that have a row; they follow the classes.
    package static let rows = 6
    package static let postings = 7
    /// Weights of single criteria for how a passage speaks.
    package static let turns = 8
    /// Bias of the scope.
    package static let scope = 9
    /// Strength: bias of the three classes, then their weights for every general feature.
    package static let strength = 10
    /// How like each `AnswerUnit` any passage of a plan is, on average.
    package static let usual = strength + 3 + 3 * GeneralFeatures.count
    package static let count = usual + 15
  }

  /// Columns of a row: the criteria, then the other subjects that compete with them; a multiple of 64.
  package static func columns(criteria: Int) -> Int { (criteria + mostSubjects + 63) / 64 * 64 }
  package static let mostSubjects = 11

  /// Weights of topic are rarity × likeness × this.
  package static let topicScale: Float = 10
  package static let rarityScale: Float = 16
  /// What a word of another subject adds to the squared length of a passage.
  package static let foreignRarity: Float = 400
  package static let backgroundScale: Float = 4096
  package static let strengthScale: Float = 16
  package static let generalScale: Float = 256
  package static let turnScale: Float = 24

  /// Entries that stand for a class of tokens; the last of them for a word that is not known.
  package static let classes: [TokenKind] = [.name, .acronym, .number, .year, .money, .calendar, .numeral, .stop]
  package static let unknown = classes.count
  package static let firstWord = classes.count + 1

  package static func entry(of kind: TokenKind) -> Int { Int(kind.rawValue) - 1 }

  // MARK: Pairs of neighbours

  /// Weights of pairs are shared by those that fall into one of these places.
  package static let pairPlaces = 1 << 15

  @inline(__always)
  package static func pairPlace(_ left: UInt16, _ right: UInt16) -> Int {
    let mixed = (UInt32(left) &* 0x9E37_79B1) ^ (UInt32(right) &* 0x85EB_CA77)
    return Int(((mixed ^ (mixed >> 15)) &* 0x2C1B_3C6D) >> 17)
  }

  /// The mark of a word, or of a pair, among a criterion's turns.
  @inline(__always)
  package static func turn(_ entry: UInt16) -> UInt16 {
    UInt16(truncatingIfNeeded: (UInt32(entry) &* 0x9E37_79B1) >> 16)
  }

  @inline(__always)
  package static func turn(_ left: UInt16, _ right: UInt16) -> UInt16 {
    let mixed = (UInt32(left) &* 0xC2B2_AE3D) ^ (UInt32(right) &* 0x27D4_EB2F)
    return UInt16(truncatingIfNeeded: ((mixed ^ (mixed >> 13)) &* 0x85EB_CA6B) >> 16)
  }

  /// Where each array starts, in bytes.
  package struct Offsets {
    /// 32 bits a slot.
    package let slotForms: Int
    /// 16 bits a slot.
    package let slotEntries: Int
    /// Squared rarity of every entry, 16 bits, in sixteenths.
    package let rarities: Int
    /// Four bytes an entry: strong, hollow, contradicting, scope.
    package let strengths: Int
    /// The same for every place of a pair, without a scope.
    package let pairs: Int
    /// A byte a column.
    package let rows: Int
    /// 32 bits for every entry after those with rows, and one beyond the last.
    package let firstPostings: Int
    /// 16 bits each.
    package let postingColumns: Int
    /// A byte each.
    package let postingWeights: Int
    /// Mean likeness of any passage, 16 bits a column, in 4096ths.
    package let backgrounds: Int
    /// 32 bits a criterion, see `Home`.
    package let homes: Int
    /// 32 bits a criterion, and one beyond the last.
    package let firstTurns: Int
    /// 16 bits each, in ascending order within a criterion.
    package let turnMarks: Int
    /// A byte each.
    package let turnWeights: Int
    package let end: Int

    package init(criteria: Int, slots: Int, entries: Int, rows rowCount: Int, postings: Int, turns: Int) {
      let columns = TableLayout.columns(criteria: criteria)
      let listed = entries - TableLayout.firstWord - rowCount
      var at = 0
      func place(_ bytes: Int) -> Int {
        defer { at = (at + bytes + 15) / 16 * 16 }
        return at
      }
      _ = place(Header.count * 4)
      slotForms = place(slots * 4)
      slotEntries = place(slots * 2)
      rarities = place(entries * 2)
      strengths = place(entries * 4)
      pairs = place(TableLayout.pairPlaces * 4)
      rows = place(rowCount * columns)
      firstPostings = place((listed + 1) * 4)
      postingColumns = place(postings * 2)
      postingWeights = place(postings)
      backgrounds = place(columns * 2)
      homes = place(criteria * 4)
      firstTurns = place((criteria + 1) * 4)
      turnMarks = place(turns * 2)
      turnWeights = place(turns)
      end = at
    }
  }
}
