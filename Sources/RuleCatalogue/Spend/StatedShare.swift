import ProposalModel

extension Share {
  /// The share of "5% of each year's allocation" and the like; nil where the text says nothing so plain, and for "at
  /// least 5%", which more than 5% keeps as well.
  init?(ofAllocationIn text: String) {
    let words = text.split { $0 == " " || $0 == "\n" || $0 == "," || $0 == ":" || $0 == ";" || $0 == "(" || $0 == ")" }
      .map { $0.lowercased() }
    var found: Share?
    for (index, word) in words.enumerated()
    where word.hasSuffix("%") && index + 2 < words.count && words[index + 1] == "of" {
      let next = words[(index + 2)...].first { !Self.fillers.contains($0) }
      guard let next, next.hasPrefix("allocation") || next.hasPrefix("award") else { continue }
      let isLimit = index > 0 && Self.limits.contains(words[index - 1])
      if isLimit || index > 1 && words[index - 2] == "up" && words[index - 1] == "to" { continue }
      // A second share makes the text more than plain.
      guard found == nil, let share = Share(wholeOrTenth: word.dropLast()) else { return nil }
      found = share
    }
    guard let found else { return nil }
    self = found
  }

  private static let fillers: Set<String> = [
    "the", "our", "its", "each", "year's", "year’s", "yearly", "annual", "transformation", "2021/22", "total", "whole",
  ]

  /// Words before a share that make it a limit, and no statement of the share itself.
  private static let limits: Set<String> = ["least", "minimum", "than", "over", "above", "most"]

  /// `5` or `7.5` per cent.
  private init?(wholeOrTenth text: Substring) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = Int64(parts[0]), (0...100).contains(whole) else { return nil }
    guard parts.count == 2 else {
      self.init(percent: whole)
      return
    }
    guard parts[1].utf8.count == 1, let tenth = Int64(parts[1]) else { return nil }
    self.init(millionths: whole * 10_000 + tenth * 1000)
  }
}
