/// How the table of words and weights is laid out: a header of 32-bit numbers, then arrays, each at a multiple of four.
///
/// Numbers are little-endian. Arrays, in order: slot forms (32 bits), first posting of every entry and one beyond the
/// last (32), squared rarity of every entry (16, in sixteenths), background of every criterion (16, in 4096ths),
/// where every criterion is at home (16, see `Home`), entry of every slot (16),
/// criterion of every posting (16), strength weights (8, three an entry and a fourth unused), weight of every posting (8).
package enum TableLayout {
  package static let magic: UInt32 = 0x4548_4D43
  package static let version: UInt32 = 2

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
    package static let postings = 6
    /// Strength: bias of the three classes, then their weights for every general feature.
    package static let strength = 8
    package static let count = strength + 3 + 3 * GeneralFeatures.count
  }

  /// Weights of postings are rarity × likeness × this.
  package static let postingScale: Float = 40
  package static let rarityScale: Float = 16
  /// What a word of another subject adds to the squared length of a passage.
  package static let foreignRarity: Float = 400
  package static let backgroundScale: Float = 4096
  package static let strengthScale: Float = 16
  package static let generalScale: Float = 256

  /// Entries that stand for a class of tokens.
  package static let classes: [TokenKind] = [.name, .acronym, .number, .year, .money, .calendar, .numeral, .stop]

  package static func entry(of kind: TokenKind) -> Int { Int(kind.rawValue) - 1 }

  /// Where each array starts, in bytes.
  package struct Offsets {
    package let slotForms: Int
    package let firstPostings: Int
    package let rarities: Int
    package let backgrounds: Int
    package let homes: Int
    package let slotEntries: Int
    package let postingCriteria: Int
    package let strengths: Int
    package let postingWeights: Int
    package let end: Int

    package init(criteria: Int, slots: Int, entries: Int, postings: Int) {
      func aligned(_ count: Int) -> Int { (count + 3) / 4 * 4 }
      slotForms = Header.count * 4
      firstPostings = slotForms + slots * 4
      rarities = firstPostings + (entries + 1) * 4
      backgrounds = rarities + aligned(entries * 2)
      homes = backgrounds + aligned(criteria * 2)
      slotEntries = homes + aligned(criteria * 2)
      postingCriteria = slotEntries + aligned(slots * 2)
      strengths = postingCriteria + aligned(postings * 2)
      postingWeights = strengths + entries * 4
      end = postingWeights + aligned(postings)
    }
  }
}

/// What is counted over a whole passage to judge its strength, beside its words.
package enum GeneralFeatures {
  /// Numbers of any kind, names, sums of money, dates, numbers in words, and all of them together: each at 1, 2, 3, 5 and 8.
  package static let count = 30

  /// Calls `body` with every feature that holds.
  @inline(__always)
  package static func forEach(_ tally: SpecificsTally, _ body: (Int) -> Void) {
    step(tally.numbers, 0, body)
    step(tally.names, 1, body)
    step(tally.money, 2, body)
    step(tally.dates, 3, body)
    step(tally.numerals, 4, body)
    step(tally.total, 5, body)
  }

  @inline(__always)
  private static func step(_ count: Int32, _ kind: Int, _ body: (Int) -> Void) {
    if count >= 1 { body(kind * 5) }
    if count >= 2 { body(kind * 5 + 1) }
    if count >= 3 { body(kind * 5 + 2) }
    if count >= 5 { body(kind * 5 + 3) }
    if count >= 8 { body(kind * 5 + 4) }
  }
}

/// How many specifics of each kind a passage holds.
package struct SpecificsTally: Sendable {
  package var numbers: Int32 = 0
  package var names: Int32 = 0
  package var money: Int32 = 0
  package var dates: Int32 = 0
  package var numerals: Int32 = 0

  package init() {}

  package var total: Int32 { numbers + names + dates + numerals }

  package mutating func count(_ kind: TokenKind) {
    switch kind {
    case .number, .year: numbers += 1
    case .money:
      numbers += 1
      money += 1
    case .name, .acronym: names += 1
    case .calendar: dates += 1
    case .numeral: numerals += 1
    case .word, .stop: break
    }
  }

  package static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.numbers += right.numbers
    sum.names += right.names
    sum.money += right.money
    sum.dates += right.dates
    sum.numerals += right.numerals
    return sum
  }
}
