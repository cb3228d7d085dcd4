import Testing

/// How one of Northmoor's planted faults is put right: a text that stands once in the draft, and what replaces it.
struct Mend: Sendable, CustomStringConvertible, CustomTestStringConvertible {
  /// The rules whose findings go: the fault's own first, then those of other findings that go with it.
  let rules: [String]
  let text: String
  let replacement: String

  init(_ rule: String, _ text: String, _ replacement: String, alsoMends others: [String] = []) {
    rules = [rule] + others
    self.text = text
    self.replacement = replacement
  }

  var description: String { "\(rules[0]): \(text.prefix(60))" }
  var testDescription: String { description }

  /// The draft with the fault mended, the line of the change, and by how many lines the draft grows there.
  func applied(to draft: [UInt8]) throws -> (bytes: [UInt8], line: Int, linesAdded: Int) {
    let old = Array(text.utf8)
    let new = Array(replacement.utf8)
    var starts: [Int] = []
    var next = draft.firstIndex(of: old[0])
    while let start = next, start + old.count <= draft.count {
      if draft[start..<start + old.count].elementsEqual(old) { starts.append(start) }
      next = draft[(start + 1)...].firstIndex(of: old[0])
    }
    try #require(starts.count == 1, "\(self) stands \(starts.count) times in the draft")
    let line = draft[..<starts[0]].count { $0 == 0x0A } + 1
    var bytes = draft
    bytes.replaceSubrange(starts[0]..<starts[0] + old.count, with: new)
    return (bytes, line, new.count { $0 == 0x0A } - old.count { $0 == 0x0A })
  }
}

extension Mend {
  /// Rules of planted faults that no small change puts right: the PCN without a name stands in a dozen places.
  static let notMended = ["coverage/pcns-named"]

  /// One review is made for each.
  static let batches = [
    document, submissionAndSystem, money, accessAndCoverage, phasing, answersAndExceptions, barredUses, baseline,
    linesAndPosts, governance, services, waitsAndRecords,
  ]

  static let all = batches.flatMap { $0 }

  private static let document = [
    Mend("document/share", "minority_ethnic: 0.07", "minority_ethnic: 7%"),
    Mend("document/wrong-type", "early_implementer: NO", "early_implementer: false"),
    Mend("document/number", "places: lots", "places: 80"),
    Mend("document/number", "waiting_weeks: 38 weeks", "waiting_weeks: 38"),
    Mend("document/amount", "amount: about £40k", "amount: £40k"),
    Mend("document/ages", "ages: adults, referral", "ages: 18+, referral"),
    Mend("document/unknown-word", "status: expandd", "status: expanded"),
    Mend("document/unknown-word", "category: staffing", "category: workforce"),
    Mend("document/unknown-key", "small_organizations", "small_organisations"),
    Mend("document/comma-in-amount", "2022/23: £535,000,", "2022/23: \"£535,000\","),
    Mend("document/financial-year", "year: 2021/23", "year: 2021/22"),
    Mend("document/duplicate-key", "      frequency: quarterly\n", ""),
    Mend("document/date", "2020-09-31", "2020-09-30"),
    Mend("document/unique-ids", "{id: R6, category: covid-fatigue", "{id: R7, category: covid-fatigue"),
    Mend("document/not-answered", "baseline: tbc", "baseline: none used"),
  ]

  private static let submissionAndSystem = [
    Mend("submission/first-draft-in-time", "2020-11-18T18:40", "2020-11-18T16:40"),
    Mend("submission/sent-to-region", "england.midlandsmentalhealth@", "england.mentalhealth-North@"),
    Mend(
      "funding/nominated-ccg-listed", "nominated_ccg: NHS Northmoor and Dales CCG", "nominated_ccg: NHS Northmoor CCG"),
  ]

  private static let money = [
    Mend("funding/releases-match-allocation", "\"£227,500\"", "\"£237,500\""),
    Mend(
      "funding/distribution-matches-allocation", "to: Harbour Light, year: 2021/22, amount: £33k",
      "to: Harbour Light, year: 2021/22, amount: £30k"),
    Mend("spend/lines-match-allocation", "\"£96,027\"", "\"£96,000\""),
    Mend(
      "funding/recipients-are-partners", "    - {name: Fenwold Carers, kind: carers}\n",
      "    - {name: Fenwold Carers, kind: carers}\n    - {name: Northmoor Talking Therapies, kind: other}\n"),
    Mend(
      "spend/line-complete", "Stride Health CIC, sector: vcse, setting: community, age_group: adults}",
      "Stride Health CIC, sector: vcse, setting: community, age_group: adults, description: 1.5 WTE health coaches}"),
    Mend(
      "spend/funded-years",
      """
          - {id: N80, year: 2024/25, amount: £300k, source: transformation, category: staff, purpose: core,
             recipient: Northmoor and Fenwold Partnership NHS Trust, sector: mental-health-provider, setting: community, age_group: adults, recurrent: true,
             description: Neighbourhood teams}

      """, ""),
  ]

  private static let accessAndCoverage = [
    Mend("access/trajectory-meets-minimum", "2021/22: 610\n", "2021/22: 640\n"),
    Mend("coverage/every-pcn-by-march-2024", "covered_from: 2024-04-22", "covered_from: 2024-03-25"),
    Mend("coverage/stated-share", "2021/22: 40%", "2021/22: 36%"),
  ]

  private static let phasing = [
    Mend("phasing/three-named-groups", "  early_intervention: {years: [2021/22, 2022/23]}\n", ""),
    Mend(
      "phasing/two-years-for-each-group", "    years: [2021/22]\n",
      "    years: [2021/22]\n    reason: The posts are recurrent and the teams of the core take over the outreach\n"),
    Mend(
      "phasing/money-agrees", "amount: £230k, source: transformation, category: staff, purpose: core",
      "amount: £230k, source: transformation, category: staff, purpose: personality-disorder"),
    Mend(
      "phasing/money-agrees", "amount: £40k, source: transformation, category: staff, purpose: rehabilitation",
      "amount: £40k, source: transformation, category: staff, purpose: core"),
  ]

  private static let answersAndExceptions = [
    Mend(
      "answers/coverage-in-words", "All of our PCNs will be covered by March 2023", "Most PCNs will be by March 2023"),
    Mend("answers/number-of-pcns", "each of our twelve PCNs", "each of our eleven PCNs"),
    Mend(
      "answers/no-barred-use", "also pays for two nurses in the crisis team", "pays for no nurse in the crisis team"),
    Mend("answers/vcse-money", "£610,000", "£535,000"),
    Mend(
      "answers/twelve-questions", "narrative: *waits",
      """
      narrative: >-
            In 2021/22 the four new teams see 610 people, each counted once at the first attended contact; in 2022/23 eight teams see 1,620 and
            in 2023/24 eleven see 2,750. The wait is measured in every team from its first day and shown to the people who use it.

      """),
    Mend(
      "answers/twelve-questions", "To follow",
      """
      >-
            Therapies follow NICE guidance and are offered in every team: CBT for psychosis and family work from September 2021,
            trauma-focused therapy from January 2022. Plans are written with the person in DIALOG+, read again with them every
            three months, and kept where the person, the practice and the night staff can all see them.

      """),
    Mend("exceptions/gives-a-reason", "  - {criterion: A-2.6.1-12}\n", ""),
    Mend(
      "exceptions/excuses-something",
      """
        - {criterion: A-2.4.2-31, because: The lead for older adults also covers two hospitals outside the STP, \
      agreed_with: regional team}\n
      """,
      ""),
    Mend(
      "exceptions/names-a-criterion",
      """
        - {criterion: A-2.6.3-99, because: No inpatient unit is run in the STP}\n
      """, ""),
    Mend(
      "exceptions/has-not-run-out",
      """
        - {criterion: A-2.8-06, because: Pharmacy is being discussed with the acute trust, agreed_with: trust chief \
      pharmacist, until: 2020-10-31}\n
      """,
      ""),
  ]
}
