/// Text that stands where an answer will be: `TBC`, `to follow`, `[insert]`, `lorem ipsum`, `n/a`, or nothing at all.
package struct Placeholder {
  let message: String

  /// nil when the text is an answer, however short.
  init?(_ text: String) {
    if text.isEmpty {
      message = "This is empty, so it is not answered"
      return
    }
    guard Placeholder.mayBeOne(text) else { return nil }
    let bare = Placeholder.bare(text)
    guard Placeholder.words.contains(bare) || Placeholder.isBracketed(text) || bare.hasPrefix("lorem ipsum") else {
      return nil
    }
    message = "\(quoted(text)) is a placeholder, so this is not answered"
  }

  /// What is no answer, in small letters.
  package static let words: Set<String> = [
    "tbc", "tbd", "tba", "tbf", "to be confirmed", "to be determined", "to be decided", "to be advised", "to be added",
    "to be completed", "to be agreed", "to be drafted", "to be written", "to follow", "to come", "more to follow",
    "details to follow", "detail to follow", "further detail to follow", "further details to follow", "text to follow",
    "insert text", "insert text here", "insert here", "insert", "add text", "add text here", "placeholder", "todo",
    "to do", "n/a", "na", "not applicable", "none yet", "pending", "xxx", "xx", "xxxx", "?", "??", "???", "-", "--",
    "\u{2013}", "\u{2014}", "...", "\u{2026}", "awaiting", "awaited", "awaiting information", "under discussion",
    "in development", "draft", "see above", "as above", "text", "enter text", "please complete", "complete later",
    "to be confirmed in final", "tbc in final", "tbc in final version", "vacant", "vacancy", "vacant post",
    "vacant seat", "post vacant", "seat vacant", "currently vacant", "to be appointed", "to be identified",
    "to be named", "to be nominated", "to be recruited", "not yet appointed", "not yet identified",
    "awaiting appointment", "awaiting nomination",
  ]

  /// A look at the bytes, because every text of a proposal passes here: a placeholder is as long as one of the list
  /// that begins with the same letter and of one that ends with the same, stands in brackets, or is printers' Latin.
  private static func mayBeOne(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first else { return true }
      if first == UInt8(ascii: "[") || first == UInt8(ascii: "<"), bytes.count <= longestInBrackets { return true }
      if lowercased(first) == UInt8(ascii: "l"), bytes.dropFirst().starts(with: "orem ipsum".utf8) { return true }
      guard bytes.count <= longestWord else { return false }
      var start = 0
      while start < bytes.count, isEdge(bytes[start]) { start += 1 }
      var end = bytes.count
      while end > start, isEdge(bytes[end - 1]) { end -= 1 }
      guard start < end else { return true }
      var length = 0
      var previous: UInt8 = 0
      for byte in bytes[start..<end] {
        guard byte < 0x80, byte >= 0x20 else { return true }
        if byte != UInt8(ascii: " ") || previous != byte { length += 1 }
        previous = byte
      }
      let shared = lengths.first[Int(lowercased(bytes[start]))] & lengths.last[Int(lowercased(bytes[end - 1]))]
      return shared & (1 << UInt64(length)) != 0
    }
  }

  /// Whether a text has so much between the spaces at its ends that it is no placeholder.
  static func isTooLong(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    func isPrinted(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }
    guard let first = text.first, isPrinted(first), lowercased(first) != UInt8(ascii: "l") else { return false }
    return text.lastIndex(where: isPrinted).map { $0 >= longestInBrackets } ?? false
  }

  private static let longestInBrackets = 400

  /// For each first and each last letter the lengths of the list's placeholders, a bit a length.
  private static let lengths: (first: [UInt64], last: [UInt64]) = {
    var first = [UInt64](repeating: 0, count: 128)
    var last = first
    for word in words {
      guard let begins = word.utf8.first, let ends = word.utf8.last, begins < 128, ends < 128 else { continue }
      first[Int(begins)] |= 1 << UInt64(word.utf8.count)
      last[Int(ends)] |= 1 << UInt64(word.utf8.count)
    }
    return (first, last)
  }()

  private static func isEdge(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: " "), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: ":"):
      return true
    default: return false
    }
  }

  /// The longest placeholder of the list, in bytes, with room for brackets and full stops around it.
  private static let longestWord = 40

  /// Small letters, single spaces, no full stop or brackets at the ends.
  private static func bare(_ text: String) -> String {
    if let plain = plainBare(text) { return plain }
    let small = folded(text).unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }
    var result = ""
    for scalar in small where !(scalar == " " && result.unicodeScalars.last == " ") {
      result.unicodeScalars.append(scalar)
    }
    let isText = { (scalar: Unicode.Scalar) in !scalar.isASCII || !isEdge(UInt8(scalar.value)) }
    let scalars = result.unicodeScalars
    guard let start = scalars.firstIndex(where: isText), let end = scalars.lastIndex(where: isText) else {
      return result == "..." ? "..." : trimmed(result)
    }
    return String(scalars[start...end])
  }

  /// The same for text of printed ASCII characters and spaces, as most is; nil for other text, and for nothing but edges.
  private static func plainBare(_ text: String) -> String? {
    var small: [UInt8] = []
    small.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F else { return nil }
      if byte != UInt8(ascii: " ") || small.last != byte { small.append(lowercased(byte)) }
    }
    guard let start = small.firstIndex(where: { !isEdge($0) }), let end = small.lastIndex(where: { !isEdge($0) })
    else { return nil }
    return String(decoding: small[start...end], as: UTF8.self)
  }

  /// `[insert figures from finance]`: the whole text in one pair of square or angle brackets.
  private static func isBracketed(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    let square = first == UInt8(ascii: "[") && last == UInt8(ascii: "]")
    let angle = first == UInt8(ascii: "<") && last == UInt8(ascii: ">")
    guard square || angle else { return false }
    return !text.utf8.dropFirst().dropLast().contains { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "<") }
  }
}
