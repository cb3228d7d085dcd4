/// The name of an organisation, PCN or system as people tell it apart.
///
/// Case, punctuation, spacing, apostrophes, "NHS", "the" and an ampersand make no difference; "Clinical Commissioning
/// Group", "Primary Care Network" and "Foundation Trust" are their abbreviations.
package struct OrganisationName: Hashable, Sendable {
  /// The words that count, joined by spaces.
  package let key: String
  /// The name with its kind left out, in one or two steps; empty for a name that does not say its kind.
  private let withoutKind: [String]

  package init(_ name: String) {
    key = Self.shortened(Self.words(of: name)).joined(separator: " ")
    withoutKind = Self.withoutKind(key)
  }

  /// Whether both name the same body, also when one of them leaves out what kind of body it is: "Riverside" is
  /// "Riverside PCN", but "Newbridge CCG" is not "Newbridge PCN".
  package func matches(_ other: OrganisationName) -> Bool {
    key == other.key || withoutKind.contains(other.key) || other.withoutKind.contains(key)
  }

  private static func withoutKind(_ key: String) -> [String] {
    guard let space = key.lastIndex(of: " "), kinds.contains(String(key[key.index(after: space)...])) else { return [] }
    let bare = String(key[..<space])
    guard let second = bare.lastIndex(of: " "), tiers.contains(String(bare[bare.index(after: second)...])) else {
      return [bare]
    }
    return [bare, String(bare[..<second])]
  }

  private static let kinds: Set<String> = ["pcn", "ccg", "trust", "council", "stp", "ics"]
  private static let tiers: Set<String> = ["county", "city", "borough", "district", "metropolitan"]

  private static let abbreviations: [(words: [String], short: String)] = [
    (["primary", "care", "network"], "pcn"), (["clinical", "commissioning", "group"], "ccg"),
    (["foundation", "trust"], "trust"), (["integrated", "care", "system"], "ics"),
  ]

  private static func shortened(_ words: [String]) -> [String] {
    var result: [String] = []
    var rest = words[...]
    while let word = rest.first {
      if let known = abbreviations.first(where: { rest.starts(with: $0.words) }) {
        result.append(known.short)
        rest = rest.dropFirst(known.words.count)
      } else {
        if word == "ft" { result.append("trust") } else if word != "nhs" { result.append(word) }
        rest = rest.dropFirst()
      }
    }
    return result.isEmpty ? words : result
  }

  /// ASCII letters are made small; letters beyond ASCII stay as they are, and dashes beyond it part words.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func close() {
      if !word.isEmpty, !(words.isEmpty && word == Array("the".utf8)) {
        words.append(String(decoding: word, as: UTF8.self))
      }
      word.removeAll(keepingCapacity: true)
    }
    for scalar in name.unicodeScalars {
      switch scalar {
      case "'", "\u{2018}", "\u{2019}": continue
      case "&":
        close()
        word = Array("and".utf8)
        close()
      case "\u{2010}"..."\u{2015}", "\u{00A0}": close()
      case "A"..."Z": word.append(UInt8(scalar.value) | 0x20)
      case "a"..."z", "0"..."9": word.append(UInt8(scalar.value))
      case _ where scalar.isASCII: close()
      default: word += Array(String(scalar).utf8)
      }
    }
    close()
    return words
  }
}
