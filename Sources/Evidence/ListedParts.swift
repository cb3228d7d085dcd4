import Guidance

/// Finds where texts speak of the parts that some criteria list: by phrases, word by word, whatever their endings.
///
/// A place says that a part is spoken of there, not that anything is right about it.
package struct ListedParts {
  /// One place that speaks of a part.
  package struct Place: Sendable {
    /// Position in `ListedPart.all`.
    package let part: Int
    /// Half-open byte offsets of the sentence into the decoded text.
    package let sentence: Range<Int>
    /// Of the phrase.
    package let phrase: Range<Int>
  }

  private let phrases = ListedPhrases.all
  private var scanner = TextScanner()
  private var marks: [UInt32] = []

  package init() {}

  /// The places of a text, in its order; a part at most once a sentence.
  package mutating func places(in text: UnsafeBufferPointer<UInt8>) -> [Place] {
    guard let base = text.baseAddress else { return [] }
    scanner.scan(text)
    let tokens = scanner.tokens
    marks.removeAll(keepingCapacity: true)
    for token in tokens { marks.append(Self.mark(of: token, base)) }
    var places: [Place] = []
    for sentence in scanner.sentences {
      let end = Int(sentence.endToken)
      let first = places.count
      for index in Int(sentence.firstToken)..<end {
        phrases.forEach(at: index, before: end, in: marks) { phrase in
          guard !places[first...].contains(where: { $0.part == phrase.part }) else { return }
          places.append(
            Place(
              part: phrase.part, sentence: Int(sentence.start)..<Int(sentence.end),
              phrase: Int(tokens[index].start)..<Int(tokens[index + phrase.length - 1].end)))
        }
      }
    }
    return places
  }

  /// What a word is compared by: its stem, or the letters that it stands for.
  fileprivate static func mark(of token: Token, _ base: UnsafePointer<UInt8>) -> UInt32 {
    switch token.kind {
    case .word, .name, .numeral, .calendar: WordForms.stem(of: token, base)
    case .acronym: token.form
    case .number, .year, .money: token.form
    case .stop: 0
    }
  }
}

/// The phrases of all parts as the marks of their words, found by the low bits of the first.
private struct ListedPhrases: Sendable {
  struct Phrase: Sendable {
    let part: Int
    /// Of its words among all words.
    let start: Int
    let length: Int
    /// The next phrase whose first word has the same low bits; -1 for none.
    var next = -1
  }

  static let all = ListedPhrases()

  private static let bits: UInt32 = 4095

  private var phrases: [Phrase] = []
  private var words: [UInt32] = []
  /// The first phrase by the low bits of its first word; -1 for none. Most words of a text begin none, and
  /// are told apart here.
  private var heads = [Int16](repeating: -1, count: Int(Self.bits) + 1)

  private init() {
    var tails = heads
    var scanner = TextScanner()
    ListedPart.forEachPhrase { part, phrase in
      scanner.scan(phrase)
      let start = words.count
      for token in scanner.tokens { words.append(ListedParts.mark(of: token, phrase.baseAddress!)) }
      guard words.count > start else { return }
      let slot = Int(words[start] & Self.bits)
      let position = phrases.count
      if heads[slot] < 0 { heads[slot] = Int16(position) } else { phrases[Int(tails[slot])].next = position }
      tails[slot] = Int16(position)
      phrases.append(Phrase(part: part, start: start, length: words.count - start))
    }
  }

  /// The phrases, in their order, whose words stand at `index` and after it among `marks`, up to `end`.
  @inline(__always)
  func forEach(at index: Int, before end: Int, in marks: [UInt32], _ body: (Phrase) -> Void) {
    var position = Int(heads[Int(marks[index] & Self.bits)])
    while position >= 0 {
      let phrase = phrases[position]
      position = phrase.next
      guard index + phrase.length <= end else { continue }
      var length = 0
      while length < phrase.length, words[phrase.start + length] == marks[index + length] { length += 1 }
      if length == phrase.length { body(phrase) }
    }
  }
}
