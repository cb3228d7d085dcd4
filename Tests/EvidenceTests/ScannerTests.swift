import Evidence
import Testing

@Suite struct ScannerTests {
  @Test func sentencesEndWhereTheyEnd() {
    #expect(sentences("Dr Ali leads it. It opened in July.") == ["Dr Ali leads it.", "It opened in July."])
    #expect(sentences("Mrs K. is 78. She walks.") == ["Mrs K. is 78.", "She walks."])
    #expect(
      sentences("It costs £1.4m, e.g. for posts. More follows") == ["It costs £1.4m, e.g. for posts.", "More follows"])
  }

  @Test func bulletsHeadingsAndRowsStandAlone() {
    #expect(sentences("## Carers\n\n- paid\n- named\n  in the plan") == ["Carers", "paid", "named\n  in the plan"])
    #expect(sentences("| seen | 212 |\n| wait | 14 |") == ["seen | 212", "wait | 14"])
  }

  @Test func rangesAreBytesOfTheDecodedText() {
    #expect(sentences("“No one waits.” Café staff know.") == ["No one waits.”", "Café staff know."])
  }

  @Test(arguments: [
    ("organisations", "organised"), ("organizing", "organised"), ("carers", "carer"), ("planned", "planning"),
    ("co-production", "coproduction"), ("people’s", "people"), ("services", "service"), ("studies", "study"),
  ])
  func inflectionsShareAStem(_ left: String, _ right: String) {
    #expect(stem(left) == stem(right))
  }

  @Test(arguments: [("BED", "bed"), ("carer", "career"), ("rehab", "reablement")])
  func otherWordsDoNot(_ left: String, _ right: String) {
    #expect(stem(left) != stem(right) || token(left).kind != token(right).kind)
  }

  private func sentences(_ text: String) -> [String] {
    var scanner = TextScanner()
    var text = text
    return text.withUTF8 { bytes in
      scanner.scan(bytes)
      return scanner.sentences.map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }
    }
  }

  private func stem(_ word: String) -> UInt32 {
    var word = word
    let token = token(word)
    return word.withUTF8 { WordForms.stem(of: token, $0.baseAddress!) }
  }

  private func token(_ word: String) -> Token {
    var scanner = TextScanner()
    var word = word
    word.withUTF8 { scanner.scan($0) }
    return scanner.tokens[0]
  }
}
