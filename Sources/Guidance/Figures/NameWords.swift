/// The words of a place's or organisation's name, so that spellings of one name are equal and no part of a name is.
///
/// Case, punctuation, hyphens and spacing make no difference, and "&" is "and".
struct NameWords: Equatable {
  private(set) var all: [String]

  init(_ name: String) {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func close() {
      if !word.isEmpty { words.append(String(word)) }
      word.removeAll()
    }
    for scalar in name.unicodeScalars {
      switch scalar {
      case "&", "\u{FF06}":
        close()
        words.append("and")
      case "'", "\u{2019}":
        continue
      default:
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          word.append(asciiLowercased(scalar))
        } else {
          close()
        }
      }
    }
    close()
    all = words
  }

  /// Takes off `words` where the name begins with them and something is left.
  mutating func dropFirst(_ words: [String]) {
    if all.count > words.count, all.starts(with: words) { all.removeFirst(words.count) }
  }

  /// Takes off `words` where the name ends with them and something is left; tells whether it did.
  @discardableResult
  mutating func dropLast(_ words: [String]) -> Bool {
    guard all.count > words.count, all.suffix(words.count).elementsEqual(words) else { return false }
    all.removeLast(words.count)
    return true
  }
}

/// Letters outside ASCII do not occur in the names of Tables 4 and 5, so they are left as they are.
func asciiLowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  guard ("A"..."Z").contains(scalar) else { return scalar }
  return Unicode.Scalar(UInt8(scalar.value) + 32)
}
