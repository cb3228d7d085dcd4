import DocumentTree
import ProposalModel
import SourceText
import Testing

/// How documents are read into the typed proposal: one mistake never hides another, and every value keeps its place.
@Suite struct ReadingTests {
  @Test func commaTrapIsOneMisreadingWithTheTextToWrite() throws {
    let text = "funding: {spend: [{id: S1, amount: £1,250,000, year: 2021/22, purpose: core}]}"
    let proposal = try proposal(text)
    let trap = try #require(proposal.misreadings.first)
    #expect(proposal.misreadings.count == 1)
    #expect(trap.kind == .commaTrap)
    #expect(self.text(trap.place, in: text) == "£1,250,000")
    #expect(trap.help.contains("\"£1,250,000\""))
    #expect(proposal.funding.spend?.first?.amount == nil)
    #expect(proposal.funding.spend?.first?.purpose?.value == .core)
  }

  @Test(arguments: [
    "{2021/22: £2,400,000, 2022/23: £5m}", "{2022/23: £5m, 2021/22: £2,400,000}", "{2021/22: 3,9m, 2022/23: £5m}",
    "{2021/22: £1,250k, 2022/23: £5m}",
  ])
  func commaTrapInYears(_ mapping: String) throws {
    let proposal = try proposal("funding: {transformation_allocation: \(mapping)}")
    #expect(proposal.misreadings.map(\.kind) == [.commaTrap])
    #expect(proposal.funding.transformationAllocation?[.y2022]?.value == Money(pounds: 5_000_000))
    #expect(proposal.funding.transformationAllocation?[.y2021] == nil)
  }

  @Test func aDecimalCommaIsToBeAPoint() throws {
    #expect(try help("funding: {transformation_allocation: {2021/22: 3,9m}}") == "Write it with a point: 3.9m.")
    #expect(try help("funding: {transformation_allocation: {2021/22: £1,250k}}").contains("\"£1,250k\""))
  }

  @Test func unknownKeysNameTheNearest() throws {
    #expect(try help("system: {nominated_cgc: X}") == "Did you mean `nominated_ccg`?")
    #expect(try help("system: {populaton: {}}") == "Did you mean `population`?")
    #expect(try help("system: {distribution: []}") == "`distribution` belongs under `funding`.")
    #expect(try help("funding: {spend: [{agegroup: adults}]}") == "Did you mean `age_group`?")
  }

  @Test func unknownWordsNameTheNearest() throws {
    #expect(try help("funding: {spend: [{sector: provider}]}").hasPrefix("Did you mean mental-health-provider?"))
    #expect(try help("funding: {spend: [{purpose: older adult}]}").hasPrefix("Did you mean older-adults?"))
    #expect(try help("funding: {spend: [{purpose: IPS}]}").hasPrefix("The words are core,"))
  }

  /// A slip for one word alone is told, and read as that word; what may be two words is not.
  @Test func aPlainSlipIsReadAsWhatItIsFor() throws {
    let proposal = try proposal(
      """
      funding: {spend: [{sector: vcsee, purpose: eatng-disorders, category: stafff, source: baselin}, {sector: provider}]}
      system: {early_implementer: "no"}
      """)
    let lines = try #require(proposal.funding.spend)
    #expect(lines[0].sector?.value == .vcse)
    #expect(lines[0].purpose?.value == .eatingDisorders)
    #expect(lines[0].category?.value == .staff)
    #expect(lines[0].source?.value == .baseline)
    #expect(lines[1].sector == nil)
    #expect(proposal.system.earlyImplementer?.value == false)
    #expect(proposal.misreadings.count == 6)
    #expect(proposal.misreadings.filter(\.losesValue).count == 1)
  }

  /// Of what a line serves besides, a share that cannot be read leaves the others, and says of which purpose it is.
  @Test func whatALineServesIsReadAsFarAsItCanBe() throws {
    let proposal = try proposal(
      "funding: {spend: [{also_serves: {older-adults: 130%, co-production: £9k}}, {also_serves: {fun: 9%}}]}")
    let lines = try #require(proposal.funding.spend)
    let first = try #require(lines[0].alsoServes)
    #expect(first.entries.map(\.purpose.value) == [.coProduction])
    #expect(first.unread == [.olderAdults])
    #expect(!first.isMissingSome)
    #expect(lines[1].alsoServes?.isMissingSome == true)
  }

  @Test(arguments: [
    "Mental Health Provider", "mental_health_provider", "MENTAL-HEALTH-PROVIDER", "mental health  provider",
  ])
  func wordsAreForgivenTheirWriting(_ written: String) throws {
    #expect(
      try proposal("funding: {spend: [{sector: \(written)}]}").funding.spend?.first?.sector?.value
        == .mentalHealthProvider)
  }

  @Test func oneMistakeHidesNoOther() throws {
    let proposal = try proposal(
      """
      system: {name: Oldtown, kind: CCG, early_implementer: NO, name: Newtown}
      funding:
        spend:
          - {id: S1, amount: lots, year: 2021/22}
          - 12
          - {id: S2, amount: £5k, year: 2021/23, colour: red}
      """)
    #expect(
      proposal.misreadings.map(\.kind) == [
        .unknownWord, .wrongType, .duplicateKey, .amount, .wrongType, .financialYear, .unknownKey,
      ])
    #expect(proposal.system.name?.value == "Oldtown")
    #expect(proposal.funding.spend?.count == 2)
    #expect(proposal.funding.spend?.last?.amount?.value == Money(pounds: 5000))
  }

  @Test func singleValuesAreListsOfOne() throws {
    let proposal = try proposal(
      "{focus_groups: {core: {years: 2021/22}}, proposal: {leads: Ann Example}, workforce: {posts: {spend: S07}}}")
    #expect(proposal.focusGroups.core?.years?.map(\.value) == [.y2021])
    #expect(proposal.submission.leads?.first?.name?.value == "Ann Example")
    #expect(proposal.workforce.posts?.first?.spend?.first?.value == "S07")
  }

  @Test func nothingIsNotAMistake() throws {
    let proposal = try proposal("system: {name: , kind: ~, organisations: }\nfunding:\nanswers: {quality: }")
    #expect(proposal.misreadings.isEmpty)
    #expect(proposal.system.name == nil)
  }

  @Test(arguments: ["none", "None"])
  func plainNoneIsAnAnswer(_ none: String) throws {
    let uplift = try #require(
      proposal("funding: {baseline_uplift: [{ccg: A, new_vcse_contracts: \(none)}]}").funding.baselineUplift?.first)
    guard case .first = uplift.newVCSEContracts else {
      Issue.record("\(none) is not read as none")
      return
    }
  }

  @Test func alsoServesTakesListsSharesAndAmounts() throws {
    let entries = try proposal(
      """
      funding: {spend: [{also_serves: {older-adults: 20%, employment: £5k}}, {also_serves: [inequalities]}, \
      {also_serves: core}]}
      """
    )
    .funding.spend?.map { $0.alsoServes?.entries.count }
    #expect(entries == [2, 1, 1])
  }

  @Test func everyFieldOfTheFormatIsDescribed() {
    var count = 0
    func visit(_ fields: [FieldDescription]) {
      for field in fields {
        count += 1
        #expect(field.meaning.hasSuffix("."), "\(field.key)")
        visit(field.kind)
      }
      #expect(Set(fields.map(\.key)).count == fields.count)
    }
    func visit(_ kind: ValueKind) {
      switch kind {
      case .section(let section): visit(section.fields())
      case .list(let kind), .perYear(let kind), .byWord(_, let kind): visit(kind)
      case .either(let kinds): kinds.forEach(visit)
      default: break
      }
    }
    visit(Proposal.fields.map(\.description))
    #expect(count > 300)
  }

  private func proposal(_ yaml: String) throws -> Proposal {
    let reading = read(SourceFile(name: "test.yaml", text: yaml), as: .yaml)
    return Proposal(reading: try #require(reading.tree, "\(reading.problems)"))
  }

  private func help(_ yaml: String) throws -> String {
    try #require(proposal(yaml).misreadings.first).help
  }

  private func text(_ place: Place, in yaml: String) -> String {
    SourceFile(name: "", text: yaml).text(place.range)
  }
}
