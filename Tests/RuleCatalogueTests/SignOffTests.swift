import DocumentTree
import Guidance
import ProposalModel
import RuleCatalogue
import RuleKit
import SourceText
import Testing

/// What the sign-off matrix says of single lists, and what the rules make of spellings, stages and exceptions.
@Suite struct SignOffTests {
  private func tree(_ text: String) throws -> DocumentTree {
    try #require(read(SourceFile(name: "proposal.yaml", text: text), as: .yaml).tree)
  }

  private func serious(_ text: String, _ rule: String) throws -> [Finding] {
    let review = ReviewEngine(rules: Catalogue.all.filter { $0.group == "sign-off" }).review(try tree(text))
    return review.findings.filter { $0.severity != .note && $0.rule == rule }
  }

  @Test(arguments: [
    ("Riverside PCN", "The Riverside Primary Care Network"), ("Riverside", "Riverside PCN"),
    ("NHS Oldtown CCG", "Oldtown Clinical Commissioning Group"),
    ("St Oswald's PCN", "St Oswald\u{2019}s PCN"), ("Tyne & Wear Trust", "Tyne and Wear NHS Foundation Trust"),
    ("Newbridge", "Newbridge County Council"),
  ])
  func spellingsOfOneName(_ left: String, _ right: String) {
    #expect(OrganisationName(left).matches(OrganisationName(right)))
    #expect(OrganisationName(right).matches(OrganisationName(left)))
  }

  @Test(arguments: [
    ("Newbridge CCG", "Newbridge PCN"), ("Oldtown City Council", "Oldtown Borough Council"),
    ("North Somerset CCG", "Somerset CCG"), ("Riverside", ""),
  ])
  func namesOfDifferentBodies(_ left: String, _ right: String) {
    #expect(!OrganisationName(left).matches(OrganisationName(right)))
    #expect(!OrganisationName(right).matches(OrganisationName(left)))
  }

  @Test func matrixShowsWhoHasSigned() throws {
    let document = try tree(
      """
      proposal: {submitted: 2021-01-20}
      system: {organisations: [{name: NHS Hill CCG, kind: ccg}, {name: NHS Dale CCG, kind: ccg}]}
      coverage: {pcns: [{name: Riverside PCN, covered_from: 2022-03-31}, {name: Late PCN, covered_from: 2022-04-01}]}
      governance:
        sign_off:
          - {role: ccg, name: J Marsh, for: [Hill CCG], date: 2021-01-15}
          - {role: ccg, name: K Field, for: [Dale CCG], date: 2021-01-21}
          - {role: pcn-clinical-director, delegate: L Hart, organisation: Riverside, date: 2021-01-15}
          - {role: ccg, name: M Vale, for: [Elsewhere CCG], date: 2021-01-15}
      """)
    let matrix = SignOffMatrix(Proposal(reading: document))
    let ccgs = matrix.rows(of: .ccg)
    #expect(ccgs.map(\.party) == ["NHS Hill CCG", "NHS Dale CCG"])
    #expect(ccgs.map(\.isOutstanding) == [false, true])
    #expect(ccgs.map(\.isAbsent) == [false, false])
    #expect(ccgs[1].signatures.first?.flaws == [.afterSubmission])
    let directors = matrix.rows(of: .pcnClinicalDirector)
    #expect(directors.map(\.party) == ["Riverside PCN", "Late PCN"])
    #expect(directors.map(\.need) == [.asked, .reported])
    #expect(directors[0].signatures.first?.signedBy == "L Hart")
    #expect(directors[1].isOutstanding)
    #expect(matrix.strays.compactMap(\.signedBy) == ["M Vale"])
    #expect(matrix.rows(of: .housingLead).map(\.isAbsent) == [true])
  }

  private static let people = """
    {role: vcse-representative, name: A, organisation: Workwise, date: 2021-01-15}, \
    {role: vcse-representative, name: B, organisation: Harbour, date: 2021-01-15}, \
    {role: lived-experience-representative, name: C, organisation: Voices, date: 2021-01-15}, \
    {role: carer-representative, name: D, organisation: Carers, date: 2021-01-15}
    """
  private static let bodies = """
    {role: director-of-adult-social-services, name: E, organisation: X, date: 2021-01-15}, \
    {role: director-of-childrens-services, name: F, organisation: X, date: 2021-01-15}, \
    {role: housing-lead, name: G, organisation: X, date: 2021-01-15}, \
    {role: lead-mental-health-provider, name: H, organisation: Y, date: 2021-01-15}, \
    {role: pcn-clinical-director, name: I, organisation: Z, date: 2021-01-15}
    """
  private static let publicHealth = "{role: director-of-public-health, name: J, organisation: X, date: 2021-01-15}"
  private static let ccg = "{role: ccg, name: K, organisation: W, date: 2021-01-15}"

  @Test func severalGapsAreOneFinding() throws {
    let found = try serious("governance: {sign_off: [\(Self.people), \(Self.bodies)]}", "sign-off/every-party")
    #expect(found.count == 1)
    #expect(found.first?.criteria == ["A-2.2.1-53", "A-2.2.1-56", "A-2.2.1-62"])
    #expect(found.first?.severity == .error)
  }

  @Test func anExceptionExcusesItsOwnRoleOnly() throws {
    let exception = "exceptions: [{criterion: A-2.2.1-56, because: The post is vacant until March}]"
    let found = try serious(
      "{governance: {sign_off: [\(Self.people), \(Self.bodies)]}, \(exception)}", "sign-off/every-party")
    #expect(found.map(\.severity) == [.error, .warning])
    #expect(found.map(\.exception) == [nil, "A-2.2.1-56"])
    #expect(found.first?.criteria == ["A-2.2.1-53", "A-2.2.1-62"])
  }

  @Test func aFirstDraftIsGivenTime() throws {
    let draft = "proposal: {stage: first-draft}"
    let found = try serious(
      "{\(draft), governance: {sign_off: [\(Self.people), \(Self.bodies)]}}", "sign-off/every-party")
    #expect(found.map(\.severity) == [.warning])
    #expect(try serious("{\(draft), governance: {sign_off: []}}", "sign-off/every-party").isEmpty)
  }

  /// Of an entry whose role cannot be read, nobody can say whose signature is missing.
  @Test func anUnreadableRoleMayBeAnybodys() throws {
    let unreadable = "{role: director-of-health, name: J, organisation: X, date: 2021-01-15}"
    let found = try serious(
      "governance: {sign_off: [\(Self.people), \(Self.bodies), \(Self.ccg), \(unreadable)]}", "sign-off/every-party")
    #expect(found.isEmpty)
  }

  @Test(arguments: [("Workwise", 0), ("NHS Hill CCG", 1)])
  func aPublicBodyDoesNotSpeakForTheVoluntarySector(_ organisation: String, _ expected: Int) throws {
    let first = "{role: vcse-representative, name: A, organisation: Harbour, date: 2021-01-15}"
    let second = "{role: vcse-representative, name: B, organisation: \(organisation), date: 2021-01-15}"
    let experience = """
      {role: lived-experience-representative, name: C, organisation: Voices, date: 2021-01-15}, \
      {role: carer-representative, name: D, organisation: Carers, date: 2021-01-15}, \
      {role: ccg, name: K, for: NHS Hill CCG, date: 2021-01-15}
      """
    let found = try serious(
      """
      {system: {organisations: [{name: NHS Hill CCG, kind: ccg}]}, governance: {sign_off: [\(first), \(second), \
      \(experience), \(Self.bodies), \(Self.publicHealth)]}}
      """,
      "sign-off/every-party")
    #expect(found.count == expected)
    #expect(found.allSatisfy { $0.severity == .warning })
  }
}
