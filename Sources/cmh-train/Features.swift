import Evidence

/// A passage as numbered words: what the topic and the strength of a passage are learned from.
struct FeatureText {
  /// Marks of the words that tell of a topic, each as often as it stands there.
  var topic: [UInt32] = []
  /// Marks of the words that tell of strength, by sentence; a class of tokens is its entry's number plus one.
  var sentences: [[UInt32]] = []
  var specifics = SpecificsTally()
}

/// Reads passages as the finder will, and remembers every form of a word that it meets.
struct FeatureReader {
  private var scanner = TextScanner()
  /// The mark of every form met.
  private(set) var marks: [UInt32: UInt32] = [:]
  private let stopWords: Set<UInt32>
  private let numbers: Set<UInt32>
  let numerals: [UInt32]

  init() {
    stopWords = Set(Self.stopWords.split(separator: " ").map { Self.form(String($0)) })
    numbers = Set(Self.tellingNumbers.split(separator: " ").map { Self.form(String($0)) })
    numerals = Self.numerals.split(separator: " ").map { Self.form(String($0)) }
  }

  mutating func read(_ text: String) -> FeatureText {
    var result = FeatureText()
    var text = text
    text.withUTF8 { bytes in
      scanner.scan(bytes)
      for sentence in scanner.sentences {
        var strength: [UInt32] = []
        for token in scanner.tokens[Int(sentence.firstToken)..<Int(sentence.endToken)] {
          let kind = read(token, bytes.baseAddress!, &result.topic, &strength)
          result.specifics.count(kind)
        }
        result.sentences.append(strength)
      }
    }
    return result
  }

  private mutating func read(
    _ token: Token, _ base: UnsafePointer<UInt8>, _ topic: inout [UInt32], _ strength: inout [UInt32]
  ) -> TokenKind {
    var kind = token.kind
    switch kind {
    case .word, .name, .numeral:
      if numerals.contains(token.form) {
        kind = .numeral
        break
      }
      let mark = WordForms.stem(of: token, base)
      marks[token.form] = mark
      if !stopWords.contains(token.form) { topic.append(mark) }
      if kind == .word { strength.append(mark) }
    case .acronym:
      marks[token.form] = token.form
      topic.append(token.form)
    case .number:
      if numbers.contains(token.form) {
        marks[token.form] = token.form
        topic.append(token.form)
      }
    case .year, .money, .calendar, .stop: break
    }
    if kind != .word { strength.append(UInt32(TableLayout.entry(of: kind) + 1)) }
    return kind
  }

  /// Runs of one to three sentences, as the finder judges them; those of a few words are left out.
  static func windows(_ text: String) -> [String] {
    var scanner = TextScanner()
    var text = text
    return text.withUTF8 { bytes in
      scanner.scan(bytes)
      var windows: [String] = []
      let sentences = scanner.sentences
      for first in sentences.indices {
        for last in first..<min(first + 3, sentences.count) where sentences[last].block == sentences[first].block {
          guard sentences[last].endToken - sentences[first].firstToken >= 5 else { continue }
          windows.append(String(decoding: bytes[Int(sentences[first].start)..<Int(sentences[last].end)], as: UTF8.self))
        }
      }
      return windows
    }
  }

  static func form(_ word: String) -> UInt32 {
    var word = word
    return word.withUTF8 { TextScanner.hash($0.baseAddress!, $0.count) }
  }

  /// Numbers that name something: age bands, sections of Acts, waits in hours.
  private static let tellingNumbers = "16 18 24 25 48 64 65 75 117"

  private static let numerals = """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen \
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred half third thirds quarter quarters fortnight \
    twice dozen
    """

  private static let stopWords = """
    a an the and or of to in for on with by at from is are be been was were will would it its this that these those as \
    we our they their them he she his her who which what when where how all any each every no not nor so than then \
    there here can could may might must shall should have has had do does did into out up down over under about after \
    before between during through per also more most other some such only own same both if but because while until one \
    us i you your me my
    """
}
