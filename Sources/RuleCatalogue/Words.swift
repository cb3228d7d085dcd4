/// The words of a short text in small letters and without punctuation: the name of a role, what starts a clock, a
/// threshold. Not meant for narratives.
struct Words {
  /// Each word with a space before it, and one behind the last: short texts are asked about far more words than they
  /// have, and a string for each would cost most of the time.
  private let text: [UInt8]

  init(_ text: String) {
    var words: [UInt8] = [Self.space]
    words.reserveCapacity(text.utf8.count + 2)
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A: words.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39, 0x80...: words.append(byte)
      case 0x27: continue
      default: if words.last != Self.space { words.append(Self.space) }
      }
    }
    if words.last != Self.space { words.append(Self.space) }
    self.text = words
  }

  private static let space = UInt8(ascii: " ")

  var all: [String] { text.split(separator: Self.space).map { String(decoding: $0, as: UTF8.self) } }

  func has(_ words: StaticString...) -> Bool { words.contains { start(of: $0, isWhole: true, from: 0) != nil } }

  /// Whether any word begins with one of the stems.
  func has(stem stems: StaticString...) -> Bool { stems.contains { start(of: $0, isWhole: false, from: 0) != nil } }

  /// Whether a word is followed by one that begins with `second`.
  func has(_ first: StaticString, then second: StaticString) -> Bool {
    var from = 0
    while let start = start(of: first, isWhole: true, from: from) {
      let next = start + first.utf8CodeUnitCount
      if isAt(next, second, isWhole: false) { return true }
      from = next
    }
    return false
  }

  /// Where the first word stands that begins with one of the stems.
  func position(ofStem stems: StaticString...) -> Int? {
    stems.compactMap { start(of: $0, isWhole: false, from: 0) }.min().map { start in
      text[..<start].count { $0 == Self.space } - 1
    }
  }

  /// Where a word begins that is `letters`, or begins with them.
  private func start(of letters: StaticString, isWhole: Bool, from: Int) -> Int? {
    var index = from
    while index + letters.utf8CodeUnitCount < text.count {
      if isAt(index, letters, isWhole: isWhole) { return index + 1 }
      index += 1
    }
    return nil
  }

  /// Whether the word behind the space at `index`, if there is one, is `letters` or begins with them.
  private func isAt(_ index: Int, _ letters: StaticString, isWhole: Bool) -> Bool {
    let end = index + 1 + letters.utf8CodeUnitCount
    guard text[index] == Self.space, end < text.count, !isWhole || text[end] == Self.space else { return false }
    for offset in 0..<letters.utf8CodeUnitCount where text[index + 1 + offset] != letters.utf8Start[offset] {
      return false
    }
    return true
  }
}
