import DocumentTree
import ProposalModel
import RuleKit

/// A word, a number or a mark of punctuation of a sentence.
struct ProseWord: Sendable {
  /// Of its small letters without apostrophes; of a mark, the mark itself.
  let hash: UInt32
  /// Where it starts in the decoded text, and how long it is, in bytes.
  private let start: UInt32
  private let length: UInt16
  let isCapital: Bool

  init(hash: UInt32, range: Range<Int>, isCapital: Bool) {
    self.hash = hash
    start = UInt32(range.lowerBound)
    length = UInt16(clamping: range.count)
    self.isCapital = isCapital
  }

  /// Half-open byte offsets into the decoded text.
  var range: Range<Int> { Int(start)..<Int(start) + Int(length) }

  /// What `hash` is for a word in small letters.
  static func hash(_ word: StaticString) -> UInt32 {
    var hash = seed
    for offset in 0..<word.utf8CodeUnitCount { hash = (hash ^ UInt32(word.utf8Start[offset])) &* prime }
    return hash
  }

  static func hashes(_ words: StaticString...) -> Set<UInt32> { Set(words.map(hash)) }

  /// FNV-1a.
  static let seed: UInt32 = 2_166_136_261
  static let prime: UInt32 = 16_777_619
}

/// A sentence of an answer that holds a word which some rule looks for.
struct ProseSentence: Sendable {
  let prose: Prose
  let words: [ProseWord]

  /// From the first word to the last of each of some sentences, where they stand in the document; the sentences of one
  /// text, which follow each other, are looked up together.
  static func places(of spans: [(sentence: ProseSentence, words: ClosedRange<Int>)]) -> [Place] {
    var places: [Place] = []
    var rest = spans[...]
    while let node = rest.first?.sentence.prose.node {
      let own = rest.prefix { $0.sentence.prose.node.id == node.id }
      let ranges = own.map { $0.sentence.bytes($0.words) }
      places += node.sourceRanges(of: ranges).map { Place(node: node.id, range: $0) }
      rest = rest.dropFirst(own.count)
    }
    return places
  }

  private func bytes(_ range: ClosedRange<Int>) -> Range<Int> {
    words[range.lowerBound].range.lowerBound..<words[range.upperBound].range.upperBound
  }

  func hash(_ index: Int) -> UInt32 { words.indices.contains(index) ? words[index].hash : 0 }

  func text(_ index: Int) -> String {
    prose.node.withText { String(decoding: $0[words[index].range], as: UTF8.self) }
  }

  func text(_ range: ClosedRange<Int>) -> String {
    prose.node.withText { text in
      String(decoding: text[bytes(range)].map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
    }
  }

  /// Whether the words stand there, one after the other.
  func has(_ phrase: [UInt32], at index: Int) -> Bool {
    guard index >= 0, index + phrase.count <= words.count else { return false }
    return phrase.indices.allSatisfy { words[index + $0].hash == phrase[$0] }
  }

  func contains(_ set: Set<UInt32>) -> Bool { words.contains { set.contains($0.hash) } }

  func contains(_ set: Set<UInt32>, in range: Range<Int>) -> Bool {
    words[range.clamped(to: words.indices)].contains { set.contains($0.hash) }
  }
}

extension Proposal {
  /// The sentences of the answers and of the groups' narratives that hold one of `ProseSentences.cues`.
  var proseSentences: [ProseSentence] { derived(ProseSentences.self).all }
}

struct ProseSentences: DerivedFromProposal {
  let all: [ProseSentence]

  /// Without one of these, no rule on sentences has anything to say.
  private static let cues: Set<UInt32> = ProseWord.hashes(
    "rehabilitation", "rehab", "eating", "personality", "emotional", "eupd", "cen", "bpd", "pcn", "pcns", "network",
    "networks", "footprint", "crisis", "iapt", "bed", "beds", "ward", "wards", "inpatient", "dementia", "memory",
    "camhs",
    "adhd", "autism", "vcse", "voluntary")

  init(_ proposal: Proposal) {
    var all: [ProseSentence] = []
    for prose in proposal.paragraphs {
      for words in prose.node.withText({ Self.sentences(of: $0) }) {
        all.append(ProseSentence(prose: prose, words: words))
      }
    }
    self.all = all
  }

  /// The words of every sentence that has a cue.
  private static func sentences(of text: UnsafeBufferPointer<UInt8>) -> [[ProseWord]] {
    var sentences: [[ProseWord]] = []
    var words: [ProseWord] = []
    var hasCue = false
    func end() {
      if hasCue { sentences.append(words) }
      words.removeAll(keepingCapacity: true)
      hasCue = false
    }
    var at = 0
    while at < text.count {
      let byte = text[at]
      if isWordByte(byte) {
        let word = word(text, at)
        words.append(word)
        if !hasCue { hasCue = cues.contains(word.hash) }
        at = word.range.upperBound
        continue
      }
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        if at + 1 >= text.count || text[at + 1] <= 0x20 { end() }
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"):
        words.append(ProseWord(hash: UInt32(byte), range: at..<at + 1, isCapital: false))
      case 0x0A:
        // A blank line and a new point end a sentence; any other line break is a space.
        var next = at + 1
        while next < text.count, text[next] == 0x20 { next += 1 }
        if next >= text.count || [0x0A, 0x2D, 0x2A, 0x23, 0x7C].contains(text[next]) { end() }
      default: break
      }
      at += 1
    }
    end()
    return sentences
  }

  private static func word(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> ProseWord {
    var hash = ProseWord.seed
    var at = start
    while at < text.count {
      let byte = text[at]
      if isWordByte(byte) {
        let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        hash = (hash ^ UInt32(small)) &* ProseWord.prime
        at += 1
      } else if byte == 0x27, at + 1 < text.count, isWordByte(text[at + 1]) {
        at += 1
      } else if isCurlyApostrophe(text, at), at + 3 < text.count, isWordByte(text[at + 3]) {
        at += 3
      } else if at > start, isDigit(text[at - 1]), at + 1 < text.count, isDigit(text[at + 1]),
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
      {
        // Hyphens and slashes in figures are one: 2021-22 is 2021/22.
        hash = (hash ^ UInt32(byte == UInt8(ascii: "-") ? UInt8(ascii: "/") : byte)) &* ProseWord.prime
        at += 1
      } else {
        break
      }
    }
    return ProseWord(hash: hash, range: start..<at, isCapital: (0x41...0x5A).contains(text[start]))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Letters, digits, and the bytes of letters with accents (0xC3 to 0xCF with what follows).
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xCF: true
    default: false
    }
  }

  private static func isCurlyApostrophe(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    text[at] == 0xE2 && at + 2 < text.count && text[at + 1] == 0x80 && text[at + 2] == 0x99
  }
}
