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

  // Small words that several statements are told by.
  static let the = hash("the")
  static let of = hash("of")
  static let all = hash("all")
  static let inside = hash("in")
  static let will = hash("will")
  static let from = hash("from")
  static let to = hash("to")

  /// The words of a name, in its order.
  static func hashes(ofName name: Text?) -> [UInt32] {
    Words(name?.value ?? "").all.map { word in word.utf8.reduce(seed) { ($0 ^ UInt32($1)) &* prime } }
  }

  /// FNV-1a.
  static let seed: UInt32 = 2_166_136_261
  static let prime: UInt32 = 16_777_619
}

/// What the words of a sentence may speak of; rules look at the sentences of their own topic.
struct ProseTopics: OptionSet, Sendable {
  let rawValue: UInt8

  static let phasing = ProseTopics(rawValue: 1)
  static let coverage = ProseTopics(rawValue: 2)
  static let money = ProseTopics(rawValue: 4)
  static let waits = ProseTopics(rawValue: 8)
  static let signOff = ProseTopics(rawValue: 16)
  static let earlyImplementers = ProseTopics(rawValue: 32)
}

/// A sentence of an answer that holds a word which some rule looks for.
struct ProseSentence: Sendable {
  let node: Node
  let words: [ProseWord]
  let topics: ProseTopics

  /// From the first word to the last of each of some sentences, where they stand in the document; the sentences of one
  /// text, which follow each other, are looked up together.
  static func places(of spans: [(sentence: ProseSentence, words: ClosedRange<Int>)]) -> [Place] {
    var places: [Place] = []
    var rest = spans[...]
    while let node = rest.first?.sentence.node {
      let own = rest.prefix { $0.sentence.node.id == node.id }
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
    node.withText { String(decoding: $0[words[index].range], as: UTF8.self) }
  }

  func text(_ range: ClosedRange<Int>) -> String {
    node.withText { text in
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

extension ProseSentence {
  /// The sentence around some bytes of a text, whatever words it has; looked up to `most` bytes away on either side.
  init(around range: Range<Int>, of node: Node) {
    self.node = node
    topics = []
    words = node.withText { text in
      var start = range.lowerBound
      let least = max(0, start - Self.most)
      while start > least, !ProseSentences.endsSentence(text, start - 1) { start -= 1 }
      var end = min(range.upperBound, text.count)
      let last = min(text.count, end + Self.most)
      while end < last, !ProseSentences.endsSentence(text, end) { end += 1 }
      var words: [ProseWord] = []
      ProseSentences.sentences(of: text, in: start..<end) { found, _ in if words.isEmpty { words = found } }
      return words
    }
  }

  private static let most = 1_000

  /// The word in which a byte of the text stands.
  func word(at byte: Int) -> Int? { words.firstIndex { $0.range.upperBound > byte } }

  /// The words of the part of the sentence around a word, between semicolons, colons and brackets.
  func part(around index: Int) -> ArraySlice<ProseWord> {
    let start = words[..<index].lastIndex { Self.breaks.contains($0.hash) }.map { $0 + 1 } ?? 0
    let end = words[index...].firstIndex { Self.breaks.contains($0.hash) } ?? words.count
    return words[start..<max(start, end)]
  }

  /// The marks that part what is said of one thing from what is said of another.
  private static let breaks: Set<UInt32> = [
    UInt32(UInt8(ascii: ";")), UInt32(UInt8(ascii: ":")), UInt32(UInt8(ascii: "(")), UInt32(UInt8(ascii: ")")),
  ]
}

extension Proposal {
  /// The sentences of the answers and of the groups' narratives that may speak of a topic.
  func proseSentences(on topic: ProseTopics) -> [ProseSentence] {
    derived(ProseSentences.self).all.filter { !$0.topics.isDisjoint(with: topic) }
  }
}

struct ProseSentences: DerivedFromProposal {
  static let isForRulesAlone = true
  let all: [ProseSentence]

  /// Without one of these, no rule on sentences has anything to say.
  private static let cues: [UInt32: ProseTopics] = {
    var cues: [UInt32: ProseTopics] = [:]
    for (words, topics) in words { for word in words { cues[word, default: []].formUnion(topics) } }
    return cues
  }()

  private static let pronouns = ProseWord.hashes("it", "this", "them")

  private static let words: [(Set<UInt32>, ProseTopics)] = [
    (
      ProseWord.hashes(
        "rehabilitation", "rehab", "eating", "personality", "emotional", "eupd", "cen", "bpd", "focus"), .phasing
    ),
    (ProseWord.hashes("pcn", "pcns", "network", "networks", "footprint", "coverage"), .coverage),
    (
      ProseWord.hashes(
        "money", "monies", "funding", "fund", "funds", "allocation", "award", "awards", "sdf", "investment", "grant",
        "budget", "pot", "resource", "resources", "underspend", "underspends", "slippage"),
      .money
    ),
    (ProseWord.hashes("weeks", "week", "days", "clock", "clocks"), .waits),
    (ProseWord.hashes("sign", "signed", "signoff", "signature", "signatures"), .signOff),
    (ProseWord.hashes("implementer", "implementers"), .earlyImplementers),
  ]

  /// Whether any cue has these lowest bits of its hash: most words are passed over by a look here.
  private static let mayBeCue: [Bool] = {
    var may = [Bool](repeating: false, count: 1024)
    for hash in cues.keys { may[Int(hash & 1023)] = true }
    return may
  }()

  init(_ proposal: Proposal) {
    var all: [ProseSentence] = []
    for prose in proposal.paragraphs {
      prose.node.withText { text in
        var isOnMoney = false
        Self.sentences(of: text, in: 0..<text.count) { words, found in
          // “We will use it to …” speaks of the money of the sentence before.
          let topics = isOnMoney && words.contains { Self.pronouns.contains($0.hash) } ? found.union(.money) : found
          isOnMoney = found.contains(.money)
          // A copy of the words alone: the room for more of them is used for the next sentence.
          if !topics.isEmpty { all.append(ProseSentence(node: prose.node, words: words.map(\.self), topics: topics)) }
        }
      }
    }
    self.all = all
  }

  /// Hands over the words of every sentence of a part of a text, and what they may speak of.
  fileprivate static func sentences(
    of text: UnsafeBufferPointer<UInt8>, in range: Range<Int>, found: ([ProseWord], ProseTopics) -> Void
  ) {
    var words: [ProseWord] = []
    var topics: ProseTopics = []
    func end() {
      if !words.isEmpty { found(words, topics) }
      words.removeAll(keepingCapacity: true)
      topics = []
    }
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      if isWordByte(byte) {
        let word = word(text, at)
        words.append(word)
        if mayBeCue[Int(word.hash & 1023)], let topic = cues[word.hash] { topics.formUnion(topic) }
        at = word.range.upperBound
        continue
      }
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"):
        words.append(ProseWord(hash: UInt32(byte), range: at..<at + 1, isCapital: false))
      default: if endsSentence(text, at) { end() }
      }
      at += 1
    }
    end()
  }

  /// Whether the byte is a full stop, or the like, with nothing or a space behind it, or a line break before a blank
  /// line or a new point; any other line break is a space.
  fileprivate static func endsSentence(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    switch text[at] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      return at + 1 >= text.count || text[at + 1] <= 0x20
    case 0x0A:
      var next = at + 1
      while next < text.count, text[next] == 0x20 { next += 1 }
      guard next < text.count else { return true }
      switch text[next] {
      case 0x0A, UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "|"): return true
      default: return false
      }
    default: return false
    }
  }

  private static func word(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> ProseWord {
    var hash = ProseWord.seed
    var at = start
    while at < text.count {
      let byte = text[at]
      if byte >= 0xC3, isWordByte(byte), at + 1 < text.count {
        hash = (((hash ^ UInt32(byte)) &* ProseWord.prime) ^ UInt32(text[at + 1])) &* ProseWord.prime
        at += 2
      } else if isWordByte(byte) {
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
