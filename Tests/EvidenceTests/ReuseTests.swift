import Evidence
import Guidance
import Testing

/// Text that repeats the guidance, or another answer.
@Suite struct ReuseTests {
  /// Stands for a guidance, and would be strong evidence if it were a plan.
  private static let guidance = """
    CPA levels, forms and reviews end in every network from 5 July 2021 and each of 2,210 people gets a key worker and \
    a DIALOG+ plan that is reviewed whenever they ask for it in that year.
    """

  /// The table of the text above; its bytes are never freed.
  private static let table: ShingleTable = {
    var runs = WordRuns()
    var places: [UInt32: UInt8] = [:]
    for token in tokens(guidance) {
      guard let form = WordRuns.form(of: token), let hash = runs.add(form) else { continue }
      places[hash] = ShingleTable.firstDocument
    }
    let bytes = ShingleTable.bytes(of: places)
    let kept = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 4)
    kept.copyBytes(from: bytes)
    guard let base = kept.baseAddress, let table = ShingleTable(base, count: bytes.count) else {
      preconditionFailure("no table")
    }
    return table
  }()

  private static func tokens(_ text: String) -> [Token] {
    var scanner = TextScanner()
    var text = text
    text.withUTF8 { scanner.scan($0) }
    return scanner.tokens
  }

  private func finder(_ texts: [(String, Standing)], guidance: ShingleTable = .builtIn) -> EvidenceFinder {
    var finder = EvidenceFinder(guidance: guidance)
    for (source, (text, standing)) in texts.enumerated() {
      var text = text
      text.withUTF8 { finder.add($0, standing: standing, source: source) }
    }
    return finder
  }

  private func status(_ text: String, guidance: ShingleTable) throws -> CriterionEvidence.Status {
    let criterion = try #require(Criterion.withID("A-2.13-14").flatMap(ScreenedCriteria.position))
    return finder([(text, .answer(12))], guidance: guidance).results()[criterion].status
  }

  @Test func whatTheGuidanceSaysIsNoEvidence() throws {
    #expect(try status(Self.guidance, guidance: .builtIn) == .evidenced)
    #expect(try status(Self.guidance, guidance: Self.table) == .claimed)
  }

  @Test func aChangedWordMakesNoDifference() throws {
    let changed = Self.guidance.replacing("every network", with: "every PCN")
    let runs = finder([(changed, .answer(12))], guidance: Self.table).restatements
    #expect(runs.count == 1)
    #expect(runs.allSatisfy { $0.words > 30 })
    #expect(ShingleTable.name(of: runs[0].place) == "Annex A")
  }

  @Test func aFewWordsInCommonAreNot() {
    let own = "In Riverside, CPA levels, forms and reviews end in every network from 5 July 2021, and the team says so."
    #expect(finder([(own, .answer(12))], guidance: Self.table).restatements.isEmpty)
  }

  @Test func theBuiltInTableHoldsTheFiveDocuments() {
    #expect(ShingleTable.builtIn.count > 40_000)
  }

  @Test(arguments: [(39, false), (40, true), (200, true)])
  func answersThatShareFortyWordsAreCopies(_ count: Int, _ isCopy: Bool) {
    let shared = Self.numbered(0..<count, "same")
    let first = "\(Self.numbered(0..<20, "one")) \(shared) \(Self.numbered(20..<30, "one"))."
    let second = "\(Self.numbered(0..<15, "two")) \(shared)."
    let copies = finder([(first, .answer(1)), (second, .answer(2))]).copies
    #expect(copies.count == (isCopy ? 1 : 0))
    for copy in copies {
      #expect(copy.words == count && copy.source == 1 && copy.other == 0)
      #expect(Array(second.utf8)[copy.range].elementsEqual(shared.utf8))
      #expect(Array(first.utf8)[copy.otherRange].elementsEqual(shared.utf8))
    }
  }

  @Test func aCopyWithChangedWordsIsOne() {
    let parts = [Self.numbered(0..<25, "same"), Self.numbered(25..<50, "same")]
    let first = "\(parts[0]) but not here \(parts[1])."
    let second = "\(parts[0]) and here too \(parts[1])."
    #expect(finder([(first, .answer(1)), (second, .answer(2))]).copies.map(\.words) == [53])
  }

  @Test func linesOfSpendMayRepeatEachOther() {
    let line = Self.numbered(0..<60, "same")
    #expect(finder([(line, .spendDescription), (line, .spendDescription)]).copies.isEmpty)
  }

  /// Words of letters only, each another one.
  private static func numbered(_ range: Range<Int>, _ tag: String) -> String {
    range.map { number in
      let letters = [number / 26, number % 26].map { String(UnicodeScalar(UInt8(97 + $0))) }.joined()
      return "\(tag)\(letters)"
    }.joined(separator: " ")
  }
}
