/// The words of a short text in small letters and without punctuation: the name of a role, what starts a clock, a
/// threshold. Not meant for narratives.
struct Words {
  let all: [String]

  init(_ text: String) {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39, 0x80...: word.append(byte)
      case 0x27: continue
      default:
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    all = words
  }

  func has(_ words: String...) -> Bool { words.contains(where: all.contains) }

  /// Whether any word begins with one of the stems.
  func has(stem stems: String...) -> Bool { all.contains { word in stems.contains(where: word.hasPrefix) } }

  /// Whether a word is followed by one that begins with `second`.
  func has(_ first: String, then second: String) -> Bool {
    zip(all, all.dropFirst()).contains { $0 == first && $1.hasPrefix(second) }
  }

  /// Where the first word stands that begins with one of the stems.
  func position(ofStem stems: String...) -> Int? {
    all.firstIndex { word in stems.contains(where: word.hasPrefix) }
  }
}
