/// Text that stands where an answer will be: `TBC`, `to follow`, `[insert]`, `lorem ipsum`, `n/a`, or nothing at all.
struct Placeholder {
  let message: String

  /// nil when the text is an answer, however short.
  init?(_ text: String) {
    if text.isEmpty {
      message = "This is empty, so it is not answered"
      return
    }
    guard text.utf8.count <= 400 || text.utf8.starts(with: "Lorem ipsum".utf8) else { return nil }
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

  /// Small letters, single spaces, no full stop or brackets at the ends.
  private static func bare(_ text: String) -> String {
    let small = folded(text).unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }
    var result = ""
    for scalar in small where !(scalar == " " && result.unicodeScalars.last == " ") { result.unicodeScalars.append(scalar) }
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
