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

  private struct Phrase {
    let part: Int
    let words: ArraySlice<UInt32>
  }

  /// By their first word.
  private let phrases: [UInt32: [Phrase]]
  /// A bit for each first word, at the low twelve bits of its mark: most words of a text begin none, and are told apart
  /// from those that do without the dictionary.
  private let firstWords: [UInt64]
  private var scanner = TextScanner()
  private var marks: [UInt32] = []

  package init() {
    var phrases: [UInt32: [Phrase]] = [:]
    var scanner = TextScanner()
    for (part, line) in ListedPart.phrases.enumerated() {
      for phrase in line.split(separator: ",") {
        var text = String(phrase)
        let words = text.withUTF8 { bytes in
          scanner.scan(bytes)
          return scanner.tokens.map { Self.mark(of: $0, bytes.baseAddress!) }
        }
        guard let first = words.first else { continue }
        phrases[first, default: []].append(Phrase(part: part, words: words.dropFirst()))
      }
    }
    self.phrases = phrases
    var firstWords = [UInt64](repeating: 0, count: 64)
    for first in phrases.keys { firstWords[Int(first >> 6 & 63)] |= 1 << UInt64(first & 63) }
    self.firstWords = firstWords
  }

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
        let mark = marks[index]
        guard firstWords[Int(mark >> 6 & 63)] >> UInt64(mark & 63) & 1 == 1, let candidates = phrases[mark] else {
          continue
        }
        for phrase in candidates where index + phrase.words.count < end {
          guard marks[index + 1..<index + 1 + phrase.words.count].elementsEqual(phrase.words),
            !places[first...].contains(where: { $0.part == phrase.part })
          else { continue }
          places.append(
            Place(
              part: phrase.part, sentence: Int(sentence.start)..<Int(sentence.end),
              phrase: Int(tokens[index].start)..<Int(tokens[index + phrase.words.count].end)))
        }
      }
    }
    return places
  }

  /// What a word is compared by: its stem, or the letters that it stands for.
  private static func mark(of token: Token, _ base: UnsafePointer<UInt8>) -> UInt32 {
    switch token.kind {
    case .word, .name, .numeral, .calendar: WordForms.stem(of: token, base)
    case .acronym: token.form
    case .number, .year, .money: token.form
    case .stop: 0
    }
  }
}
