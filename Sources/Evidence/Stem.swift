/// Folds a word to what its inflections share, by taking endings off; nothing is ever put in their place.
///
/// Works on small letters. Two endings at the most come off ("organisations", "organised" and "organizing" are one), a
/// stem keeps three letters (four before a long ending), and a doubled consonant at its end counts once.
enum Stem {
  /// How many of the first bytes are the stem.
  static func count(_ word: UnsafePointer<UInt8>, _ count: Int) -> Int {
    var count = count
    guard count > 3 else { return count }
    for _ in 0..<2 {
      let ending = longestEnding(word, count)
      guard ending > 0 else { break }
      count -= ending
    }
    if count > 3, word[count - 1] == word[count - 2], !isVowel(word[count - 1]) { count -= 1 }
    return count
  }

  private static func longestEnding(_ word: UnsafePointer<UInt8>, _ count: Int) -> Int {
    let last = Int(word[count - 1]) - 0x61
    guard last >= 0, last < 26 else { return 0 }
    for ending in endings[last] {
      let length = ending.utf8CodeUnitCount
      // "carer" keeps its ending, or it would be a car.
      let least = length <= 2 && !(length == 2 && word[count - 1] == 0x72) ? 3 : 4
      guard count - length >= least else { continue }
      if length == 1, word[count - 1] == 0x73, word[count - 2] == 0x73 { continue }
      let bytes = ending.utf8Start
      var same = true
      for offset in 0..<length where word[count - length + offset] != bytes[offset] {
        same = false
        break
      }
      if same { return length }
    }
    return 0
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    byte == 0x61 || byte == 0x65 || byte == 0x69 || byte == 0x6F || byte == 0x75
  }

  /// By their last letter, the longest first.
  private static let endings: [[StaticString]] = {
    let all: [StaticString] = [
      "isations", "izations", "isation", "ization", "ational", "ations", "ation", "ating", "ising", "izing", "ities",
      "ments", "ated", "ates", "ised", "ized", "ises", "izes", "ment", "ness", "ally", "ings", "edly", "ives", "ity",
      "ive", "ing", "als", "ers", "ies", "ied", "ise", "ize", "ate", "al", "er", "ed", "es", "ly", "s", "e", "y",
    ]
    var byLetter = [[StaticString]](repeating: [], count: 26)
    for ending in all {
      byLetter[Int(ending.utf8Start[ending.utf8CodeUnitCount - 1]) - 0x61].append(ending)
    }
    return byLetter
  }()
}
