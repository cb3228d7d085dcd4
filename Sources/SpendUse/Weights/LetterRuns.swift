/// The runs of two to five letters of a text's words, by which mistyped words, shortened ones and unknown relatives of
/// known ones are weighed.
///
/// Each word has a space at both ends, so that its beginning and its end differ from its middle; small letters, a number
/// as one sign, and nothing of other signs but those that stand for words.
struct LetterRuns {
  /// One run that the text holds, at the first place where it does.
  struct Run {
    var key: UInt32
    /// The byte of the text at which its word starts.
    var word: Int32
  }

  static let longest = 5

  /// In the order of the text; a run that stands there twice is listed twice.
  private(set) var runs: [Run] = []

  init(_ text: [UInt8]) {
    runs.reserveCapacity(text.count * 4)
    var word: [UInt8] = [UInt8(ascii: " ")]
    var start = 0
    for (index, byte) in text.enumerated() {
      let sign = Self.sign(of: byte)
      if sign == UInt8(ascii: " ") {
        if word.count > 1 { add(&word, at: start) }
        continue
      }
      if word.count == 1 { start = index }
      if sign == Self.number, word[word.count - 1] == Self.number { continue }
      word.append(sign)
    }
    if word.count > 1 { add(&word, at: start) }
  }

  /// Adds the runs of one word, and leaves the space before the next.
  private mutating func add(_ word: inout [UInt8], at start: Int) {
    word.append(UInt8(ascii: " "))
    for first in 0..<word.count - 1 {
      var hash: UInt32 = 2_166_136_261
      for last in first..<min(first + Self.longest, word.count) {
        hash = (hash ^ UInt32(word[last])) &* 16_777_619
        if last > first { runs.append(Run(key: Self.mixed(hash), word: Int32(start))) }
      }
    }
    word.removeSubrange(1...)
  }

  private static let number = UInt8(ascii: "#")

  /// What a byte counts as: a small letter, the sign of a number, a sign that stands for a word, else a space.
  private static func sign(of byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: "/"),
      UInt8(ascii: "%"):
      byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "0")...UInt8(ascii: "9"): number
    default: UInt8(ascii: " ")
    }
  }

  /// Spreads the few bits in which short runs differ over all of the key.
  private static func mixed(_ hash: UInt32) -> UInt32 {
    var mixed = (hash ^ (hash >> 16)) &* 0x7FEB_352D
    mixed = (mixed ^ (mixed >> 15)) &* 0x846C_A68B
    return mixed ^ (mixed >> 16)
  }
}
