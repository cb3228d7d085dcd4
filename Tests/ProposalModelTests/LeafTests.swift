import DocumentTree
import ProposalModel
import SourceText
import Testing

/// How single values are read: what each writing means, and what is refused with which words.
@Suite struct LeafTests {
  @Test(arguments: [
    ("640000", 64_000_000), ("\"£1,250,000\"", 125_000_000), ("1.25m", 125_000_000), ("£640k", 64_000_000),
    ("£1.2 million", 120_000_000), ("£0.6m", 60_000_000), ("1_250_000", 125_000_000), ("\"1 250 000\"", 125_000_000),
    ("\"£1,250.50\"", 125_050), ("0", 0), ("1E2", 10_000), ("1.5e3", 150_000), ("12.10", 1210), ("£0", 0),
    ("100.10", 10_010),
    ("90071992547.93", 9_007_199_254_793), ("£2bn", 200_000_000_000), ("GBP 500", 50_000), ("-0", 0),
    ("£45 thousand", 4_500_000), ("£1.234567m", 123_456_700),
  ])
  func moneyIsExact(_ written: String, _ pence: Int) throws {
    let line = try #require(proposal("funding: {spend: [{amount: \(written)}]}").funding.spend?.first)
    #expect(line.amount?.value == Money(pence: Int64(pence)), "\(written)")
  }

  @Test(arguments: [
    ("-5", "negative"), ("£1.005", "part of a penny"), ("1.2345678k", "part of a penny"), ("about 5m", "not an amount"),
    ("£12,50", "not an amount"), ("1,25,000", "not an amount"), (".inf", "not an amount"), (".nan", "not an amount"),
    ("0x10", "not an amount"), ("£", "not an amount"), ("£200bn", "more than"),
    ("99999999999999999999", "not an amount"),
    ("٣٠٠", "not an amount"), ("５００", "not an amount"), ("£5 per head", "not an amount"), ("(500)", "negative"),
    ("+5", "not an amount"),
    ("1e99", "not an amount"), ("[5, 6]", "Found a list"), ("{a: 5}", "Found a mapping"), ("true", "not an amount"),
  ])
  func otherMoneyIsRefused(_ written: String, _ words: String) throws {
    let proposal = try proposal("funding: {spend: [{amount: \"\(written)\"}]}", plain: written)
    #expect(proposal.funding.spend?.first?.amount == nil, "\(written)")
    #expect(proposal.misreadings.count == 1, "\(written): \(proposal.misreadings.map(\.message))")
    #expect(
      proposal.misreadings.first?.message.contains(words) ?? false, "\(written): \(proposal.misreadings.map(\.message))"
    )
  }

  @Test(arguments: [
    ("2021/22", 2021), ("2021-22", 2021), ("2021/2022", 2021), ("FY21/22", 2021), ("21/22", 2021), ("2021–22", 2021),
    ("fy 2099/00", 2099), ("1999/00", 1999),
  ])
  func yearsAreRead(_ written: String, _ start: Int) throws {
    let year = try proposal("funding: {spend: [{year: \(written)}]}").funding.spend?.first?.year?.value
    #expect(year == FinancialYear(start), "\(written)")
  }

  /// What is suggested is never the slip itself, nor what would be another one.
  @Test(arguments: [
    ("access: {trajectory: {2021/22: 1.6}}", "1600 if 1.6 thousand"), ("system: {population: {total: 12k}}", "12000."),
    ("access: {trajectory: {2021/22: 1_6oo}}", "digits only"),
    ("system: {population: {total: '62,40'}}", "digits only"),
    ("system: {population: {total: 16oo}}", "digits only"),
    ("system: {population: {total: 400 people}}", "alone: 400."),
    ("workforce: {posts: [{wte: 4 WTE}]}", "decimals: 4."), ("workforce: {posts: [{wte: '1,5'}]}", "such as 4 or 2.5"),
    ("focus_groups: {core: {years: [2021/23]}}", "2021/22 or 2022/23"),
    ("focus_groups: {core: {years: [2023/42]}}", "Write 2023/24."),
    ("workforce: {posts: [{clinical: yes}]}", "Write true."),
    ("workforce: {posts: [{clinical: 'no'}]}", "Write false, without quotes."),
    ("workforce: {posts: [{family: nurse}]}", "Did you mean nursing?"),
    ("funding: {spend: [{category: staffing}]}", "Did you mean staff?"),
  ])
  func helpMendsTheSlip(_ document: String, _ help: String) throws {
    let misreadings = try proposal(document).misreadings
    #expect(misreadings.count == 1 && misreadings[0].help.contains(help), "\(document): \(misreadings.map(\.help))")
  }

  /// Of two spellings of one year the first is read, and the second told.
  @Test func yearInTwoSpellingsIsRepeated() throws {
    let proposal = try proposal("funding: {transformation_allocation: {2021/22: £2m, 2021-22: £3m, 2022/23: £4m}}")
    let allocation = try #require(proposal.funding.transformationAllocation)
    #expect(allocation.entries.map(\.amount.value) == [Money(pounds: 2_000_000), Money(pounds: 4_000_000)])
    #expect(proposal.misreadings.map(\.kind) == [.duplicateKey])
  }

  @Test(arguments: ["2021/23", "2021", "Year 1", "2021/21", "2021/2021", "21", "2021/22/23", "22/21", "1850/51"])
  func otherYearsAreRefused(_ written: String) throws {
    let proposal = try proposal("funding: {spend: [{year: \(written)}]}")
    #expect(proposal.funding.spend?.first?.year == nil)
    #expect(proposal.misreadings.map(\.kind) == [.financialYear], "\(written)")
  }

  @Test(arguments: [
    ("2021-01-20T17:00", 2021, 1, 20, 1020), ("2021-01-20 17:00", 2021, 1, 20, 1020),
    ("2021-01-20T17:00:30Z", 2021, 1, 20, 1020),
    ("2021-06-30T23:30Z", 2021, 7, 1, 30), ("2021-01-20T17:00+01:00", 2021, 1, 20, 960),
    ("2021-03-28T00:59Z", 2021, 3, 28, 59),
    ("2021-03-28T01:00Z", 2021, 3, 28, 120), ("2021-10-31T00:59Z", 2021, 10, 31, 119),
    ("2021-10-31T01:00Z", 2021, 10, 31, 60),
    ("2021-01-01T00:30+02:00", 2020, 12, 31, 1350), ("2021-01-20T24:00", 2021, 1, 21, 0),
  ])
  func hoursAreTheUnitedKingdoms(_ written: String, _ year: Int, _ month: Int, _ day: Int, _ minutes: Int) throws {
    let moment = try proposal("proposal: {submitted: \"\(written)\"}").submission.submitted?.value
    #expect(moment == Moment(CalendarDate(year: year, month: month, day: day), minutes: minutes), "\(written)")
  }

  @Test(arguments: ["2021-03-31", "31 March 2021", "31st March 2021", "31/03/2021", "31.03.2021", "31 Mar 2021"])
  func daysAreReadInAnyWriting(_ written: String) throws {
    let moment = try proposal("proposal: {submitted: \(written)}").submission.submitted?.value
    #expect(moment == Moment(CalendarDate(year: 2021, month: 3, day: 31)), "\(written)")
  }

  @Test(arguments: [
    ("2021-02-29", "not a day"), ("31/04/2021", "not a day"), ("2021-13-01", "not a day"), ("soon", "not a date"),
    ("2021-01-20T25:00", "time of day"),
    ("2021-01-20T17", "time of day"), ("03/2021", "not a date"), ("2021-00-10", "not a day"),
  ])
  func otherDatesAreRefused(_ written: String, _ words: String) throws {
    let proposal = try proposal("proposal: {submitted: \"\(written)\"}")
    #expect(proposal.submission.submitted == nil)
    #expect(proposal.misreadings.map(\.kind) == [.date], "\(written)")
    #expect(
      proposal.misreadings.first?.message.contains(words) ?? false, "\(written): \(proposal.misreadings.map(\.message))"
    )
  }

  @Test(arguments: [
    ("2021-07", 2021, 7, 1, 2021, 7, 31), ("July 2021", 2021, 7, 1, 2021, 7, 31),
    ("2021/22 Q3", 2021, 10, 1, 2021, 12, 31),
    ("2021/22 Q4", 2022, 1, 1, 2022, 3, 31), ("2021/22", 2021, 4, 1, 2022, 3, 31),
    ("1 July 2021", 2021, 7, 1, 2021, 7, 1), ("2024-02", 2024, 2, 1, 2024, 2, 29),
  ])
  func periodsAreRead(_ written: String, _ y1: Int, _ m1: Int, _ d1: Int, _ y2: Int, _ m2: Int, _ d2: Int) throws {
    let period = try proposal("workforce: {posts: [{start: \(written)}]}").workforce.posts?.first?.start?.value
    let expected = Period(
      first: CalendarDate(year: y1, month: m1, day: d1), last: CalendarDate(year: y2, month: m2, day: d2))
    #expect(period == expected, "\(written)")
  }

  @Test(arguments: [
    ("60%", 600_000), ("12.5 %", 125_000), ("0%", 0), ("100%", 1_000_000), ("33.3333%", 333_333),
    ("5 per cent", 50_000),
  ])
  func sharesAreRead(_ written: String, _ millionths: Int) throws {
    let share = try proposal("system: {population: {minority_ethnic: \(written)}}").system.population?.minorityEthnic?
      .value
    #expect(share == Share(millionths: Int64(millionths)), "\(written)")
  }

  @Test func bareShareShowsItsReadings() throws {
    let misreading = try #require(proposal("system: {population: {minority_ethnic: 0.6}}").misreadings.first)
    #expect(misreading.kind == .share)
    #expect(misreading.help == "Write 0.6%, or 60% if that is meant.")
  }

  @Test(arguments: [("42_000", 42_000), ("42,000", 42_000), ("\"42 000\"", 42_000), ("0", 0), ("007", 7)])
  func countsAreRead(_ written: String, _ number: Int) throws {
    // Outside braces, where a comma ends nothing.
    let total = try proposal("system:\n  population:\n    total: \(written)\n").system.population?.total?.value
    #expect(total == number, "\(written)")
  }

  @Test func unitIsNamedWithTheNumberToWrite() throws {
    let misreading = try #require(proposal("workforce: {posts: [{wte: 4.50 WTE}]}").misreadings.first)
    #expect(misreading.kind == .number)
    #expect(misreading.help.contains("4.5"))
  }

  @Test(arguments: ["18-25", "18 to 25", "18–25"])
  func agesAreRead(_ written: String) throws {
    let ages = try proposal("services: [{ages: \(written)}]").services?.first?.ages?.value
    #expect(ages == AgeBand(lower: 18, upper: 25))
  }

  @Test(arguments: ["65+", "65 and over", "65 plus"])
  func openAgesAreRead(_ written: String) throws {
    let ages = try proposal("services: [{ages: \(written)}]").services?.first?.ages?.value
    #expect(ages == AgeBand(lower: 65, upper: nil))
  }

  @Test(arguments: [
    "TBC", "tbc.", "To follow", "[insert figures]", "n/a", "-", "", "  ", "Lorem ipsum dolor sit amet", "<name>", "???",
  ])
  func placeholdersAreNoAnswers(_ written: String) throws {
    let proposal = try proposal("system: {name: \"\(written)\"}")
    #expect(proposal.system.name == nil)
    #expect(proposal.misreadings.map(\.kind) == [.notAnswered], "\(written)")
  }

  /// What is a placeholder elsewhere may be a slip for one of the words that are asked for.
  @Test func aPlaceholderMayBeASlip() throws {
    let slip = try #require(proposal("proposal: {stage: draft}").misreadings.first)
    #expect(slip.kind == .unknownWord)
    #expect(slip.help.contains("Did you mean first-draft?"))
    #expect(try proposal("proposal: {stage: tbc}").misreadings.map(\.kind) == [.notAnswered])
    #expect(try proposal("proposal: {stage: pending}").misreadings.map(\.kind) == [.notAnswered])
  }

  @Test(arguments: ["Somerset", "Confirmed by the board, date to follow from each PCN", "N/A House", "[1] and [2]"])
  func answersAreNoPlaceholders(_ written: String) throws {
    #expect(try proposal("system: {name: \"\(written)\"}").system.name?.value == written)
  }

  @Test(arguments: ["NO", "no", "Yes", "on", "1"])
  func yesAndNoAreExplained(_ written: String) throws {
    let misreading = try #require(proposal("system: {early_implementer: \(written)}").misreadings.first)
    #expect(misreading.kind == .wrongType)
    #expect(misreading.help.contains("true") || misreading.help.contains("false"))
  }

  private func proposal(_ yaml: String, plain: String? = nil) throws -> Proposal {
    var text = yaml
    // Lists and mappings are tried as such, everything else as text, so that YAML's own reading does not interfere.
    if let plain, plain.hasPrefix("[") || plain.hasPrefix("{") || plain == "true" {
      text = yaml.replacing("\"\(plain)\"", with: plain)
    }
    let reading = read(SourceFile(name: "test.yaml", text: text), as: .yaml)
    return Proposal(reading: try #require(reading.tree, "\(reading.problems)"))
  }
}
