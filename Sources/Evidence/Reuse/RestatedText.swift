/// A stretch of prose that has the guidance's own words.
package struct RestatedRun: Sendable {
  /// The number its text was given when it was added.
  package let source: Int
  /// Half-open byte offsets into the decoded text.
  package let range: Range<Int>
  /// How many words it has.
  package let words: Int
  /// Where the guidance says it, as `ShingleTable.name` tells it.
  package let place: UInt8
  /// Half-open positions among the tokens of its text.
  let tokens: Range<Int>
}

/// Finds the stretches of one text that repeat the guidance word for word, or with a word changed here and there.
struct RestatedText {
  private let table: ShingleTable
  private(set) var runs: [RestatedRun] = []
  /// The stretches of the text in hand.
  private(set) var latest: Range<Int> = 0..<0

  /// Shorter stretches are names, terms and turns of phrase: the tool's own setting.
  static let fewestWords = 16
  /// Of a stretch's runs, this share has to be the guidance's: one changed word breaks eight of them.
  private static let leastShare = 0.4
  /// So many words that are not the guidance's may stand inside a stretch.
  private static let mostBetween = 3

  init(_ table: ShingleTable) { self.table = table }

  mutating func read(_ tokens: [Token], source: Int) {
    let first = runs.count
    var hashes = WordRuns()
    // The last words read, by their tokens: a run ends with the newest and starts eight words before.
    var positions = [Int](repeating: 0, count: WordRuns.length)
    var word = 0
    var open: (firstToken: Int, firstWord: Int, lastToken: Int, lastWord: Int, hits: Int, place: UInt8)?
    for (index, token) in tokens.enumerated() {
      guard let form = WordRuns.form(of: token) else { continue }
      positions[word % WordRuns.length] = index
      word += 1
      guard let hash = hashes.add(form), let place = table.place(of: hash) else { continue }
      let start = word - WordRuns.length
      if let run = open, start <= run.lastWord + Self.mostBetween + 1 {
        open = (run.firstToken, run.firstWord, index, word - 1, run.hits + 1, run.place)
      } else {
        if let run = open { close(run, tokens, source) }
        open = (positions[start % WordRuns.length], start, index, word - 1, 1, place)
      }
    }
    if let run = open { close(run, tokens, source) }
    latest = first..<runs.count
  }

  private mutating func close(
    _ run: (firstToken: Int, firstWord: Int, lastToken: Int, lastWord: Int, hits: Int, place: UInt8),
    _ tokens: [Token], _ source: Int
  ) {
    let words = run.lastWord - run.firstWord + 1
    guard words >= Self.fewestWords, Double(run.hits) >= Double(words - WordRuns.length + 1) * Self.leastShare
    else { return }
    runs.append(
      RestatedRun(
        source: source, range: Int(tokens[run.firstToken].start)..<Int(tokens[run.lastToken].end), words: words,
        place: run.place, tokens: run.firstToken..<run.lastToken + 1))
  }

  /// How many of the tokens stand in what the text in hand repeats.
  func restated(in tokens: Range<Int>) -> Int {
    latest.reduce(0) { $0 + runs[$1].tokens.clamped(to: tokens).count }
  }
}
