import SpendTables
import Testing

@testable import SpendUse

@Suite struct TablesAreUpToDate {
  @Test func thePhraseTableIsTheLexicon() {
    let made = PhraseTableMaker.lexiconTable()
    let kept = UnsafeRawBufferPointer(start: spend_phrases(), count: spend_phrases_size())
    #expect(
      made.count == kept.count && made.elementsEqual(kept),
      "rows have changed: CMH_TABLES=1 swift run -c release SpendTableMaker phrases, build, then … weights")
  }

  @Test func aTableFindsWhatItWasMadeFrom() {
    let rows: StaticString = """
      s: memory clinic, LD team
      W: dementia
      """
    PhraseTableMaker.table(of: [(.dementia, rows)]).withUnsafeBytes { bytes in
      let table = PhraseTable(bytes)
      #expect(table.phraseCount == 2)
      func found(_ string: String) -> [String] {
        var text = Array(string.utf8).withUnsafeBufferPointer { FoldedText($0) }
        table.correctSpelling(in: &text)
        return table.matches(in: text).map { "\($0.kind) \($0.first)..<\($0.end)" }
      }
      #expect(found("A Memory Clinic nurse") == ["service 1..<3"])
      #expect(found("LD team") == ["service 0..<2"])
      #expect(found("ld team").isEmpty)
      #expect(table.knows(wordHash(Array("memory".utf8))) && !table.knows(wordHash(Array("ward".utf8))))
    }
  }
}

@Suite struct NetworkIsRead {
  /// One unit, which only these rows make active; the class of crisis care follows it.
  private func network(_ rows: [(key: UInt32, rarity: UInt8, weight: Float)]) -> [UInt8] {
    let rows = rows.sorted { $0.key < $1.key }
    var outcomes = [Float](repeating: 0, count: LeaningNetwork.classes)
    outcomes[2] = 1
    return NetworkTable.bytes(
      of: NetworkTable.Learned(
        keys: rows.map(\.key), rarities: rows.map(\.rarity), weights: rows.map(\.weight), thresholds: [0],
        outcomes: outcomes, biases: [Float](repeating: 0, count: LeaningNetwork.classes)), fingerprint: 7)
  }

  private func folded(_ text: String) -> FoldedText { Array(text.utf8).withUnsafeBufferPointer { FoldedText($0) } }

  @Test func rowsAreFoundByTheirKeysAlone() {
    network([(0, 0, 1), (1, 0, 2), (1 << 22, 0, 3), (.max, 0, 4)].reversed()).withUnsafeBytes { bytes in
      let network = LeaningNetwork(bytes)
      #expect(network.rows == 4 && network.fingerprint == 7)
      #expect([0, 1, 1 << 22, .max].map { network.row($0) } == [0, 1, 2, 3])
      #expect(network.row(2) == nil)
    }
  }

  @Test func theWordsThatCarryALeaningAreThoseThatWeigh() throws {
    let typed = Array("For the zzqx team".utf8)
    let text = typed.withUnsafeBufferPointer { FoldedText($0) }
    let runs = LetterRuns(typed)
    let letters = try #require(runs.runs.last { Int($0.word) == 8 }).key
    let isSmall = [true, true, false, false]
    func leaning(_ table: [UInt8], _ features: [LineFeature], _ runs: LetterRuns) -> Leaning {
      table.withUnsafeBytes {
        LeaningNetwork($0).leaning(of: features, runs: runs, text: text, isSmall: isSmall, isFine: 0.5)
      }
    }
    let byWord = leaning(network([(9, 0, 12)]), [LineFeature(key: 9, words: 2..<4)], LetterRuns([]))
    #expect(byWord.use == BarredUse.allCases[0] && byWord.words == 2..<4 && byWord.barred > 0.99)
    let byLetters = leaning(network([(letters, 100, 12)]), [], runs)
    #expect(byLetters.use == BarredUse.allCases[0] && byLetters.words == 2..<3 && byLetters.barred > 0.99)
    let none = leaning(network([(9, 0, 12)]), [], LetterRuns([]))
    #expect(abs(none.fine - 1.0 / Double(LeaningNetwork.classes)) < 1e-12)
  }

  @Test func whatAWordMeansWeighsInTheWholeLineAndInItsFirstClause() throws {
    func barred(_ line: String, _ key: (MeaningKeys) -> UInt32) throws -> Double {
      let text = folded(line)
      let word = try #require(MeantWords(folded("zzqx")).words.first)
      return network([(key(MeaningKeys(of: word.hash)), 100, 12)]).withUnsafeBytes {
        LeaningNetwork($0).leaning(
          of: [], runs: LetterRuns([]), text: text, isSmall: text.words.map { _ in false }, isFine: 0
        ).barred
      }
    }
    #expect(try barred("zzqx because of work", \.anywhere) > 0.99)
    #expect(try barred("work because of zzqx", \.anywhere) > 0.99)
    #expect(try barred("zzqx because of work", \.inFirstClause) > 0.99)
    #expect(try barred("work because of zzqx", \.inFirstClause) < 0.99)
  }

  @Test(arguments: [
    ("nurses", 1, 1), ("two nurses for the ward", 2, 5), ("nurses because wards are full", 1, 1),
    ("nurses, wards", 1, 1), ("nurses (wards)", 1, 1), ("to wards", 0, 2), ("", 0, 0),
  ])
  func whereALineTurns(_ line: String, opening: Int, firstClause: Int) {
    let clauses = LineClauses(folded(line))
    #expect(clauses.opening == opening && clauses.firstClause == firstClause)
  }

  @Test func runsOfLettersKnowBeginningAndEndOfAWord() {
    func keys(_ text: String) -> [UInt32] { LetterRuns(Array(text.utf8)).runs.map(\.key) }
    // “ a”, “ ab”, “ ab ”, “ab”, “ab ”, “b ”.
    #expect(keys("ab").count == 6 && Set(keys("ab")).count == 6)
    #expect(keys("AB") == keys("ab") && keys("(ab)") == keys("ab") && keys("£ab") == keys("ab"))
    #expect(keys("b7") == keys("B12") && keys("7") != keys("a"))
    #expect(keys("ab cd") == keys("ab") + keys("cd"))
    #expect(keys("") == [] && keys(" -,") == [])
    #expect(LetterRuns(Array("ab  ward".utf8)).runs.map { Int($0.word) }.reversed().first == 4)
  }

  @Test(arguments: [0, -0.5, 1, 0.693, -30, 20])
  func theExponentialIsExact(_ x: Double) {
    let e = 2.718281828459045
    #expect(abs(exponential(x) * exponential(-x) - 1) < 1e-9)
    #expect(abs(exponential(1) - e) < 1e-12 && exponential(-800) == 0)
  }
}
