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

@Suite struct WeightsAreRead {
  @Test func rowsAreFoundByTheirKeysAlone() {
    let classes = WordWeights.classes
    let rows: [(key: UInt32, weights: [Int8])] = [0, 1, 1 << 22, .max].map {
      ($0, [Int8](repeating: Int8(truncatingIfNeeded: $0 >> 20), count: classes))
    }
    LearnedLine.table(rows.reversed(), step: 0.5, fingerprint: 7).withUnsafeBytes { bytes in
      let weights = WordWeights(bytes)
      #expect(weights.rows == 4 && weights.fingerprint == 7)
      for row in rows { #expect(weights.row(UInt64(row.key) << 32)?.pointee == row.weights[0]) }
      #expect(weights.row(2 << 32) == nil)
    }
  }

  @Test func theWordsThatCarryALeaningAreThoseThatWeigh() {
    let feature = LineFeature(hash: 9 << 32, words: 1..<3)
    var heavy = [Int8](repeating: 0, count: WordWeights.classes)
    heavy[2] = 100
    LearnedLine.table([(9, heavy)], step: 0.1, fingerprint: 0).withUnsafeBytes { bytes in
      let leaning = WordWeights(bytes).leaning(of: [feature], isSmall: [false, false, false, true, false])
      #expect(leaning.use == BarredUse.allCases[0] && leaning.words == 1..<3 && leaning.barred > 0.99)
      let none = WordWeights(bytes).leaning(of: [], isSmall: [false])
      #expect(abs(none.fine - 1.0 / Double(WordWeights.classes)) < 1e-12)
    }
  }

  @Test(arguments: [0, -0.5, 1, 0.693, -30, 20])
  func theExponentialIsExact(_ x: Double) {
    let e = 2.718281828459045
    #expect(abs(exponential(x) * exponential(-x) - 1) < 1e-9)
    #expect(abs(exponential(1) - e) < 1e-12 && exponential(-800) == 0)
  }
}
