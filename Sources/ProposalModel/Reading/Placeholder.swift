/// Text that stands where an answer will be: `TBC`, `to follow`, `[insert]`, `lorem ipsum`, `n/a`, or nothing at all.
struct Placeholder {
  let message: String

  /// nil when the text is an answer, however short.
  init?(_ text: String) {
    if text.isEmpty {
      message = "This is empty, so it is not answered"
      return
    }
    guard Placeholder.mayBeOne(text) else { return nil }
    if text.utf8.count <= Placeholder.longestWord, Placeholder.startsLikeNone(text) { return nil }
    let bare = Placeholder.bare(text)
    guard Placeholder.words.contains(bare) || Placeholder.isBracketed(text) || bare.hasPrefix("lorem ipsum") else {
      return nil
    }
    message = "\(quoted(text)) is a placeholder, so this is not answered"
  }

  private static let words: Set<String> = [
    "tbc", "tbd", "tba", "tbf", "to be confirmed", "to be determined", "to be decided", "to be advised", "to be added",
    "to be completed", "to be agreed", "to be drafted", "to be written", "to follow", "to come", "more to follow",
    "details to follow", "detail to follow", "further detail to follow", "further details to follow", "text to follow",
    "insert text", "insert text here", "insert here", "insert", "add text", "add text here", "placeholder", "todo",
    "to do", "n/a", "na", "not applicable", "none yet", "pending", "xxx", "xx", "xxxx", "?", "??", "???", "-", "--",
    "\u{2013}", "\u{2014}", "...", "\u{2026}", "awaiting", "awaited", "awaiting information", "under discussion",
    "in development", "draft", "see above", "as above", "text", "enter text", "please complete", "complete later",
    "to be confirmed in final", "tbc in final", "tbc in final version",
  ]

  /// A look at length and first byte, because every text of a proposal passes here: longer texts are placeholders only
  /// in brackets or in printers' Latin.
  private static func mayBeOne(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    if text.utf8.count <= longestWord { return true }
    switch first {
    case UInt8(ascii: "["), UInt8(ascii: "<"): return text.utf8.count <= 400
    case UInt8(ascii: "L"), UInt8(ascii: "l"): return text.utf8.dropFirst().starts(with: "orem ipsum".utf8)
    default: return false
    }
  }

  /// Whether no placeholder of the list begins with the text's first letter.
  private static func startsLikeNone(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    switch lowercased(first) {
    case UInt8(ascii: "a"), UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "f"),
      UInt8(ascii: "i"),
      UInt8(ascii: "l"), UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "p"), UInt8(ascii: "s"), UInt8(ascii: "t"),
      UInt8(ascii: "u"), UInt8(ascii: "x"):
      return false
    case let byte: return isLetter(byte) || isDigit(byte)
    }
  }

  /// The longest placeholder of the list, in bytes, with room for brackets and full stops around it.
  private static let longestWord = 40

  /// Small letters, single spaces, no full stop or brackets at the ends.
  private static func bare(_ text: String) -> String {
    let small = folded(text).unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }
    var result = ""
    for scalar in small where !(scalar == " " && result.unicodeScalars.last == " ") {
      result.unicodeScalars.append(scalar)
    }
    let edges: Set<Unicode.Scalar> = [".", "!", " ", "[", "]", "(", ")", "<", ">", "{", "}", "*", "_", ":"]
    let scalars = result.unicodeScalars
    guard let start = scalars.firstIndex(where: { !edges.contains($0) }),
      let end = scalars.lastIndex(where: { !edges.contains($0) })
    else { return result == "..." ? "..." : trimmed(result) }
    return String(scalars[start...end])
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
