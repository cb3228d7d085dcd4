/// The name of an organisation, PCN or system as people tell it apart.
///
/// Case, punctuation, spacing, apostrophes, "NHS", "the" and an ampersand make no difference; "Clinical Commissioning
/// Group", "Primary Care Network" and "Foundation Trust" are their abbreviations.
package struct OrganisationName: Hashable, Sendable {
  /// The words that count, joined by spaces.
  package let key: String
  /// How many bytes of the key are left without the kind of body, and without its tier as well; 0 for a name that does
  /// not say its kind.
  private let withoutKind: Int
  private let withoutTier: Int

  package init(_ name: String) {
    var words = NameWords(name)
    words.shorten()
    key = words.joined
    withoutKind = words.lengthWithoutLast(in: NameWords.kinds)
    withoutTier = withoutKind > 0 ? words.lengthWithoutLast(in: NameWords.tiers, dropping: 1) : 0
  }

  /// Whether both name the same body, also when one of them leaves out what kind of body it is: "Riverside" is
  /// "Riverside PCN", but "Newbridge CCG" is not "Newbridge PCN".
  package func matches(_ other: OrganisationName) -> Bool {
    key == other.key || isLonger(than: other) || other.isLonger(than: self)
  }

  private func isLonger(than other: OrganisationName) -> Bool {
    let length = other.key.utf8.count
    guard length > 0, length == withoutKind || length == withoutTier else { return false }
    return key.utf8.starts(with: other.key.utf8)
  }
}

/// The words of a name while it is being folded: their bytes one after the other, and where each ends.
private struct NameWords {
  private var bytes: [UInt8] = []
  private var words: [Range<Int>] = []

  static let kinds: [StaticString] = ["pcn", "ccg", "trust", "council", "stp", "ics"]
  static let tiers: [StaticString] = ["county", "city", "borough", "district", "metropolitan"]

  private static let abbreviations: [(words: [StaticString], short: StaticString)] = [
    (["primary", "care", "network"], "pcn"), (["clinical", "commissioning", "group"], "ccg"),
    (["foundation", "trust"], "trust"), (["integrated", "care", "system"], "ics"), (["ft"], "trust"),
  ]

  /// ASCII letters are made small; letters beyond ASCII stay as they are, and dashes beyond it part words.
  init(_ name: String) {
    var name = name
    name.withUTF8 { text in
      bytes.reserveCapacity(text.count + 16)
      words.reserveCapacity(8)
      var start = 0
      func close(_ self: inout NameWords) {
        let word = start..<self.bytes.count
        start = self.bytes.count
        guard !word.isEmpty, !(self.words.isEmpty && self.reads(word, "the")) else { return }
        self.words.append(word)
      }
      var index = 0
      while index < text.count {
        let byte = text[index]
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
        case UInt8(ascii: "'"): break
        case UInt8(ascii: "&"):
          close(&self)
          bytes.append(contentsOf: "and".utf8)
          close(&self)
        case 0x00..<0x80: close(&self)
        case 0xC2 where index + 1 < text.count && text[index + 1] == 0xA0:  // no-break space
          close(&self)
          index += 1
        case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && (0x90...0x95).contains(text[index + 2]):
          close(&self)  // hyphens and dashes
          index += 2
        case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && (0x98...0x99).contains(text[index + 2]):
          index += 2  // single quotation marks
        default: bytes.append(byte)
        }
        index += 1
      }
      close(&self)
    }
  }

  /// Puts the abbreviations for what they stand for, and leaves "NHS" out unless nothing else is there.
  mutating func shorten() {
    var result: [Range<Int>] = []
    result.reserveCapacity(words.count)
    var index = 0
    while index < words.count {
      if let known = Self.abbreviations.first(where: { starts(at: index, with: $0.words) }) {
        let start = bytes.count
        known.short.withUTF8Buffer { bytes.append(contentsOf: $0) }
        result.append(start..<bytes.count)
        index += known.words.count
      } else {
        if !self.reads(words[index], "nhs") { result.append(words[index]) }
        index += 1
      }
    }
    if !result.isEmpty { words = result }
  }

  var joined: String {
    guard !words.isEmpty else { return "" }
    return String(unsafeUninitializedCapacity: length(of: words.count)) { buffer in
      var end = 0
      for word in words {
        if end > 0 {
          buffer[end] = 0x20
          end += 1
        }
        for byte in bytes[word] {
          buffer[end] = byte
          end += 1
        }
      }
      return end
    }
  }

  /// The length of the key without its last word when that is one of `known`, with `dropping` words left out already;
  /// 0 when it is none of them or all there is.
  func lengthWithoutLast(in known: [StaticString], dropping: Int = 0) -> Int {
    let count = words.count - dropping
    guard count > 1, known.contains(where: { self.reads(words[count - 1], $0) }) else { return 0 }
    return length(of: count - 1)
  }

  /// The bytes that the first `count` words take with the spaces between them.
  private func length(of count: Int) -> Int {
    words[..<count].reduce(count - 1) { $0 + $1.count }
  }

  private func starts(at index: Int, with known: [StaticString]) -> Bool {
    guard index + known.count <= words.count else { return false }
    return known.indices.allSatisfy { self.reads(words[index + $0], known[$0]) }
  }

  private func reads(_ word: Range<Int>, _ known: StaticString) -> Bool {
    guard word.count == known.utf8CodeUnitCount else { return false }
    for (offset, index) in word.enumerated() where bytes[index] != known.utf8Start[offset] { return false }
    return true
  }
}
