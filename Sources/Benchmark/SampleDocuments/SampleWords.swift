/// Words strung together by chance, in the proportions of prose: what matters to a reader is bytes, not sense.
struct SampleWords {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// Paragraphs of sentences, `size` bytes in all or a sentence less.
  mutating func prose(of size: Int) -> [String] {
    var paragraphs: [String] = []
    var paragraph = ""
    var left = size
    while left > 0 {
      let sentence = sentence()
      left -= sentence.utf8.count + 1
      guard left > 0 || paragraphs.isEmpty && paragraph.isEmpty else { break }
      paragraph += paragraph.isEmpty ? sentence : " " + sentence
      if paragraph.utf8.count > 600 {
        paragraphs.append(paragraph)
        paragraph = ""
      }
    }
    if !paragraph.isEmpty { paragraphs.append(paragraph) }
    return paragraphs
  }

  mutating func phrase(of count: Int) -> String {
    (0..<count).map { _ in word() }.joined(separator: " ")
  }

  mutating func one(of choices: [String]) -> String { choices[number(below: choices.count)] }

  /// By xorshift, so that every machine makes the same documents.
  mutating func number(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % limit
  }

  private mutating func sentence() -> String {
    var text = ""
    let count = 8 + number(below: 16)
    for index in 0..<count {
      var word = word()
      if index == 0, let first = word.first { word = first.uppercased() + word.dropFirst() }
      text += text.isEmpty ? word : " " + word
      if index < count - 1, number(below: 12) == 0 { text += one(of: [",", ",", ";", " –", ":"]) }
    }
    return text + "."
  }

  private mutating func word() -> String { Self.words[number(below: Self.words.count)] }

  private static let words = """
    we will offer care near home people carers families teams practices networks trust partners voluntary sector council \
    housing work money advice peer support worker nurse doctor psychologist pharmacist lead board panel meeting month \
    year week quarter before after during with without through between and or but the a an of in to for from by local \
    shared first second new more fewer many most all each every 2021/22 2022/23 £640k £1.2m 42,000 60% 18 four twelve \
    outcome measure waiting access trauma recovery rehabilitation psychosis eating physical health check review plan \
    crisis-free neighbourhood place system Oldtown Newbridge Riverside Hillside patients’ people’s café naïve co-production \
    experts experience race equality younger older adults transition digital record data quality training supervision \
    because where when which that this these those there has have had is are was were be been being not no yes
    """.split(separator: " ").map(String.init)
}
