import Testing

@testable import SpendUse

/// Lines of spend with the outcome that the guidance calls for: “outcome | description”, a topic a table.
enum SpendLineCases {
  struct Case: Sendable, CustomStringConvertible {
    var outcome: String
    var description: String
    var purpose: String?
  }

  static func cases(_ table: String, purpose: String? = nil) -> [Case] {
    table.split(separator: "\n").map { row in
      let parts = row.split(separator: "|", maxSplits: 1)
      return Case(
        outcome: String(parts[0].filter { $0 != " " }), description: String(parts[1].dropFirst()), purpose: purpose)
    }
  }

  static let all: [Case] = cases(lines) + cases(eatingDisorders, purpose: "eating-disorders")
}

@Suite struct LinesAreJudged {
  @Test(arguments: SpendLineCases.all)
  func asTheGuidanceAsks(_ line: SpendLineCases.Case) {
    let judgement = SpendUse.judge(SpendLineText(line.description, purpose: line.purpose))
    #expect("\(judgement.outcome)" == line.outcome, "\(judgement.because)")
  }

  @Test(arguments: SpendLineCases.all)
  func everyBreachAndQuestionSaysWhatAndWhere(_ line: SpendLineCases.Case) throws {
    let judgement = SpendUse.judge(SpendLineText(line.description, purpose: line.purpose))
    guard judgement.outcome != .fine else { return }
    #expect(judgement.use != nil)
    #expect(judgement.ask.isEmpty == (judgement.outcome == .breach))
    guard case .description(let range) = judgement.place else { return }
    let bytes = Array(line.description.utf8)
    try #require(range.lowerBound >= 0 && range.upperBound <= bytes.count && !range.isEmpty)
    #expect(judgement.because.contains(String(decoding: bytes[range], as: UTF8.self)))
  }
}

@Suite struct FieldsAreRead {
  @Test(arguments: ["baseline", "young-adult-baseline", "digital", "primary-care", "local-authority", "other"])
  func onlyTransformationMoneyIsBound(_ source: String) {
    #expect(SpendUse.judge(SpendLineText("Memory clinic nurses", source: source)).outcome == .fine)
    #expect(SpendUse.judge(SpendLineText("Memory clinic nurses", source: "transformation")).outcome == .breach)
  }

  @Test func aSettingSpeaksWhereTheDescriptionIsBland() {
    let crisis = SpendUse.judge(SpendLineText("4 WTE band 6", setting: "crisis"))
    #expect(crisis.outcome == .breach && crisis.use == .crisisCare && crisis.place == .setting)
    let ward = SpendUse.judge(SpendLineText("4 WTE band 6", purpose: "eating-disorders", setting: "inpatient"))
    #expect(ward.outcome == .breach && ward.use == .eatingDisorderBeds)
    let inreach = SpendUse.judge(SpendLineText("In-reach to plan discharge", purpose: "core", setting: "inpatient"))
    #expect(inreach.outcome == .borderline && inreach.use == .beds)
  }

  @Test func childrenAreOutOfScope() {
    let judgement = SpendUse.judge(SpendLineText("Two family therapists", ageGroup: "children"))
    #expect(judgement.outcome == .breach && judgement.use == .childrens && judgement.place == .ageGroup)
  }

  @Test func theRecipientMayCarryTheBreach() {
    let iapt = SpendUse.judge(SpendLineText("Two half-time posts", recipient: "Northshire Talking Therapies"))
    #expect(iapt.outcome == .breach && iapt.use == .iapt && iapt.place == .recipient(11..<28))
    let charity = SpendUse.judge(
      SpendLineText("Group for people with psychosis", recipient: "National Autistic Society"))
    #expect(charity.outcome == .fine)
  }

  @Test func minorDigitalIsAskedAboutAndAPlatformIsNot() {
    let line = { SpendUse.judge(SpendLineText("Shared care record licences", category: "it", pence: $0)).outcome }
    #expect(line(SpendUse.minorDigital) == .borderline)
    #expect(line(SpendUse.minorDigital + 1) == .breach)
    #expect(line(nil) == .breach)
  }

  @Test func keptPostsAreAskedAbout() {
    let judgement = SpendUse.judge(SpendLineText("Band 6 nurses", retained: true))
    #expect(judgement.outcome == .borderline && judgement.use == .baselineShortfall)
  }
}

@Suite struct SentencesAreRead {
  private func outcome(_ text: String) -> SpendJudgement.Outcome { SpendUse.judge(SpendLineText(text)).outcome }

  @Test func thePlaceIsTheWordsThatNameTheUse() {
    let judgement = SpendUse.judge(SpendLineText("Core offer – ‘memory clinic’ nurse, 2 WTE"))
    let text = "Core offer – ‘memory clinic’ nurse, 2 WTE"
    let start = text.utf8.count - "memory clinic’ nurse, 2 WTE".utf8.count
    #expect(judgement.place == .description(start..<start + 13))
    #expect(judgement.use == .dementia)
  }

  @Test(arguments: [
    (
      "Replacing cuts to the council's adult social care budget",
      "Replacing cuts to the council's adult social care budget"
    ),
    ("Contribution to the system control total", "system control total"),
    ("Low intensity IAPT workers for the county", "Low intensity IAPT workers"),
    ("Adult ADHD clinic, two days", "Adult ADHD clinic"),
    (
      "Making good the shortfall in the mental health investment standard",
      "Making good the shortfall in the mental health investment standard"
    ),
  ])
  func theWholeOffenceIsQuoted(_ text: String, _ offence: String) {
    let judgement = SpendUse.judge(SpendLineText(text))
    guard case .description(let range) = judgement.place else {
      Issue.record("\(judgement.place)")
      return
    }
    #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == offence)
  }

  @Test func whatTurnsANameRoundEndsWithItsClause() {
    #expect(outcome("Links with the crisis team and memory clinic") == .fine)
    func isCharged(_ text: String) -> Bool {
      let line = SpendLineText(text)
      return SpendUse.charges(on: line, SpendUse.read(line)).contains(where: \.isBreach)
    }
    #expect(!isCharged("Links with the crisis team and memory clinic"))
    #expect(isCharged("Links with the crisis team; memory clinic nurses x 2"))
    #expect(isCharged("Training about autism. ADHD clinic."))
  }

  @Test func coexistingIllnessLiftsTheBarOnPeopleOnly() {
    #expect(outcome("Support for adults with dementia") == .breach)
    #expect(outcome("Support for adults with psychosis and dementia") == .fine)
    #expect(outcome("Support for autistic adults irrespective of SMI") == .breach)
    #expect(outcome("Crisis house for people with psychosis") != .fine)
  }

  @Test func capitalsCount() {
    #expect(outcome("PD and LD team bases") != outcome("pd and led team bases"))
    #expect(outcome("IT kit for new starters") == .fine)
    let running = SpendLineText("Make it a better place for staff to hit the ground running")
    #expect(SpendUse.charges(on: running, SpendUse.read(running)).isEmpty)
  }

  @Test func longWordsMayBeMistypedAndShortOnesNot() {
    #expect(outcome("Perinatel team") == .breach)
    #expect(outcome("Demenita nurses") == .breach)
    #expect(outcome("Memoryclinic nurse") == .breach && outcome("Emmory clinic nurses") == .breach)
    let ware = SpendLineText("Ware nurses' lounge, Hertfordshire")
    #expect(SpendUse.charges(on: ware, SpendUse.read(ware)).isEmpty)
  }

  @Test func anythingMayBeGivenWithoutHarm() {
    for text in ["", " ", "£", "((((", "))))", "&&&", "\u{FFFD}\u{0301}", "w/", "éèü – “x”", "a.b.c", "1,2.3/4-5+6%"] {
      _ = SpendUse.judge(SpendLineText(text, recipient: text))
    }
    let long = SpendLineText(String(repeating: "links with crisis team (memory clinic, ", count: 300))
    #expect(!SpendUse.charges(on: long, SpendUse.read(long)).isEmpty)
    _ = SpendUse.judge(long)
  }
}

@Suite struct UsesAreDescribed {
  @Test(arguments: BarredUse.allCases)
  func everyUseHasCriteriaANameAndAQuestion(_ use: BarredUse) {
    #expect(use.criteria.allSatisfy { $0.hasPrefix("A-") } && !use.criteria.isEmpty)
    #expect(!use.name.isEmpty && use.question.hasSuffix("?"))
    #expect(use.criteria.contains { $0.hasPrefix("A-\(use.section)-") })
  }
}

@Suite struct TheLexiconIsFolded {
  @Test func everyRowIsFoldedAsTextIs() {
    for (_, rows) in PhraseTable.lexicon {
      let bytes = UnsafeBufferPointer(start: rows.utf8Start, count: rows.utf8CodeUnitCount)
      var reader = RowReader(bytes)
      while let item = reader.read() {
        guard case .word(let hash, let range, _, _) = item else { continue }
        let folded = FoldedText(UnsafeBufferPointer(rebasing: bytes[range]))
        #expect(folded.words.map(\.hash) == [hash], "\(String(decoding: bytes[range], as: UTF8.self))")
      }
    }
  }

  @Test func everyRowBeginsWithAKind() {
    for (_, rows) in PhraseTable.lexicon {
      for row in rows.description.split(separator: "\n") {
        let kind = row.utf8.first.flatMap { PhraseKind(rawValue: $0) }
        #expect(kind != nil && row.dropFirst().hasPrefix(": "), "\(row)")
      }
    }
  }

  @Test func slipsAreCounted() {
    func count(_ a: String, _ b: String) -> Int {
      slips(between: ArraySlice(a.utf8), and: ArraySlice(b.utf8), atMost: 2)
    }
    #expect(count("memory", "memroy") == 1)
    #expect(count("dementia", "demetia") == 1)
    #expect(count("liaison", "liasion") <= 2)
    #expect(count("crisis", "prison") == 3)
    #expect(count("", "ab") == 2)
  }
}
