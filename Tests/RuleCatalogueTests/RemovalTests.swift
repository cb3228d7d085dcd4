import DocumentTree
import ProposalModel
import RuleCatalogue
import RuleKit
import SourceText
import Testing

/// A good proposal from which one thing is taken out: what is asked for is missed once, at its place, and nothing else.
@Suite struct RemovalTests {
  /// One good proposal of the fixtures, read once, with what the review says of it as it stands.
  final class GoodProposal: Sendable {
    let name: String
    let tree: DocumentTree
    let proposal: Proposal
    let known: Set<String>

    init(_ name: String) {
      self.name = name
      let source = SourceFile(name: name, bytes: (try? Fixture.bytes(name)) ?? [])
      tree = read(source, as: name.hasSuffix(".json") ? .json : .yaml).tree!
      proposal = Proposal(reading: tree)
      known = Set(Self.serious(tree).map(\.fingerprint))
    }

    static func serious(_ tree: DocumentTree) -> [Finding] {
      ReviewEngine(rules: Catalogue.all).review(tree).findings.filter { $0.severity != .note }
    }

    /// The errors and warnings that come up when these are taken out.
    func findings(without removals: [Removal]) throws -> [Finding] {
      let text = tree.text(without: removals)
      let edited = read(SourceFile(name: name, bytes: text), as: name.hasSuffix("json") ? .json : .yaml)
      let tree = try #require(
        edited.tree, "\(name) cannot be read after the removal: \(edited.problems.map(\.message))")
      return Self.serious(tree).filter { !known.contains($0.fingerprint) }
    }

    func list(_ path: String) -> Node { tree.root.at(path)! }
  }

  static let oldtown = GoodProposal("oldtown.yaml")
  static let barnard = GoodProposal("barnard.json")
  static let frimley = GoodProposal("frimley.yaml")
  static let all = [oldtown, barnard, frimley]

  private func expectOne(
    _ found: [Finding], _ rule: String, at path: String, _ severity: Severity, _ what: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let said = found.map { "\($0.severity) \($0.rule) at \($0.path): \($0.message)" }
    #expect(found.count == 1, "\(what): \(said)", sourceLocation: sourceLocation)
    guard let finding = found.first, found.count == 1 else { return }
    #expect(finding.rule == rule, "\(what): \(said)", sourceLocation: sourceLocation)
    #expect(finding.path == path, "\(what): \(said)", sourceLocation: sourceLocation)
    #expect(finding.severity == severity, "\(what): \(said)", sourceLocation: sourceLocation)
  }

  private func expectNone(_ found: [Finding], _ what: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(
      found.map { "\($0.severity) \($0.rule) at \($0.path): \($0.message)" } == [], "\(what)",
      sourceLocation: sourceLocation)
  }

  // MARK: Signatures

  /// Signatures by role and for whom, with what the absence of each counts as.
  private static func needs(warnings: [String: [String]], errors: [String: [String]]) -> [String: Severity] {
    var needs: [String: Severity] = [:]
    for (severity, roles) in [(Severity.warning, warnings), (.error, errors)] {
      for (role, parties) in roles { for party in parties { needs["\(role) \(party)"] = severity } }
    }
    return needs
  }

  /// What 2.2.1 asks for and one signature alone gives: role and for whom, and what its absence counts as.
  private static let oldtownNeeds = needs(
    warnings: [
      "pcn-clinical-director": [
        "Riverside PCN", "Newbridge Central PCN", "Northgate PCN", "Canalside PCN", "Tarnmouth PCN", "Foundry PCN",
        "Eastfield and University PCN", "Coalfields PCN",
      ],
      "director-of-adult-social-services": ["Oldtown City Council", "Newbridge County Council"],
      "director-of-public-health": ["Oldtown City Council", "Newbridge County Council"],
      "director-of-childrens-services": ["Oldtown City Council", "Newbridge County Council"],
      "ccg": ["NHS Oldtown CCG", "NHS Newbridge CCG", "NHS Tarn Valley CCG"],
    ],
    errors: [
      "lead-mental-health-provider": ["Oldtown and Newbridge Mental Health NHS Foundation Trust"]
    ])

  private static let barnardNeeds = needs(
    warnings: [
      "pcn-clinical-director": [
        "Quayside PCN", "Ropewalk PCN", "Castle Hill PCN", "Eastgate and Docks PCN", "High Moor PCN", "Saltmarsh PCN",
        "Long Strand PCN",
      ],
      "director-of-adult-social-services": ["Wrayshire County Council", "Barnard City Council"],
      "director-of-childrens-services": ["Wrayshire County Council", "Barnard City Council"],
    ],
    errors: [
      // One director for both councils.
      "director-of-public-health": ["Wrayshire County Council"],
      "lead-mental-health-provider": ["Westmoor Partnership NHS Trust"],
      "ccg": ["NHS Barnard CCG"],
    ])

  private static let frimleyNeeds = needs(
    warnings: [
      // Neighbourhoods that have had the model since 2019 and 2020 carry on in 2021/22.
      "pcn-clinical-director": [
        "Mulberry PCN", "Saltbox PCN", "Coppice PCN", "Garrison Town PCN", "Castle and Quay PCN", "Larch Ride PCN",
        "Blackwell Valley PCN", "Hartsmoor North PCN",
      ],
      "director-of-adult-social-services": [
        "Queensmere Borough Council", "Bracken Forest Council", "Weyshire County Council",
      ],
      // One director for Queensmere and Bracken Forest.
      "director-of-public-health": ["Queensmere Borough Council", "Weyshire County Council"],
      "director-of-childrens-services": [
        "Queensmere Borough Council", "Bracken Forest Council", "Weyshire County Council",
      ],
      "ccg": ["NHS Three Commons CCG", "NHS Wey Border CCG"],
    ],
    errors: [
      "lead-mental-health-provider": ["Crownlands Partnership NHS Foundation Trust"]
    ])

  private static let signatures: [(GoodProposal, [String: Severity], Int)] = [
    (oldtown, oldtownNeeds), (barnard, barnardNeeds), (frimley, frimleyNeeds),
  ].flatMap { fixture, needs in
    (0..<fixture.list("governance.sign_off").count).map { (fixture, needs, $0) }
  }

  @Test(arguments: signatures)
  private func oneSignature(_ fixture: GoodProposal, _ needs: [String: Severity], _ index: Int) throws {
    let entry = fixture.proposal.governance.signOff![index]
    let whom = "\(entry.role!.value.rawValue) \(entry.signedFor!.first!.value)"
    let found = try fixture.findings(without: [
      #require(Removal(elementAt: index, of: fixture.list("governance.sign_off")))
    ])
    if let severity = needs[whom] {
      expectOne(found, "sign-off/every-party", at: "governance.sign_off", severity, whom)
    } else {
      expectNone(found, whom)
    }
  }

  /// Every row of the tables above is of a signature that the fixture has.
  @Test func needsAreOfTheFixtures() {
    for (fixture, needs) in [
      (Self.oldtown, Self.oldtownNeeds), (Self.barnard, Self.barnardNeeds), (Self.frimley, Self.frimleyNeeds),
    ] {
      let signed = Set(
        fixture.proposal.governance.signOff!.map { "\($0.role!.value.rawValue) \($0.signedFor!.first!.value)" })
      #expect(Set(needs.keys).subtracting(signed) == [])
    }
  }

  /// All signatures of one role: nobody has signed.
  @Test(arguments: all, SignOffRole.allCases)
  func oneRole(_ fixture: GoodProposal, _ role: SignOffRole) throws {
    let list = fixture.list("governance.sign_off")
    let own = fixture.proposal.governance.signOff!.indices.filter {
      fixture.proposal.governance.signOff![$0].role?.value == role
    }
    let found = try fixture.findings(without: own.compactMap { Removal(elementAt: $0, of: list) })
    switch role {
    case .stpLead: expectNone(found, role.rawValue)
    case .carerRepresentative:
      expectOne(found, "sign-off/every-party", at: "governance.sign_off", .warning, role.rawValue)
    default: expectOne(found, "sign-off/every-party", at: "governance.sign_off", .error, role.rawValue)
    }
  }

  @Test(arguments: all)
  func theWholeList(_ fixture: GoodProposal) throws {
    let found = try fixture.findings(without: [#require(Removal(key: "sign_off", of: fixture.list("governance")))])
    expectOne(found, "sign-off/every-party", at: "governance.sign_off", .error, "sign_off")
  }

  /// The date of a signature: of the only one of its role an error, of one among several a question.
  @Test(arguments: all, SignOffRole.allCases)
  func oneDate(_ fixture: GoodProposal, _ role: SignOffRole) throws {
    let list = fixture.list("governance.sign_off")
    let own = fixture.proposal.governance.signOff!.indices.filter {
      fixture.proposal.governance.signOff![$0].role?.value == role
    }
    let index = try #require(own.last)
    let entry = Array(list.elements)[index]
    let found = try fixture.findings(without: [#require(Removal(key: "date", of: entry))])
    let isOnly = own.count == 1 && role != .stpLead
    expectOne(
      found, "sign-off/on-record", at: "governance.sign_off[\(index)].date", isOnly ? .error : .warning, role.rawValue)
  }

  // MARK: Parties in governance

  /// Everybody who speaks for one of the seven parties of 2.0.
  @Test(
    arguments: all,
    [OrganisationKind.stpICS, .mentalHealthProvider, .ccg, .pcn, .localAuthority, .vcse, .livedExperience])
  func oneParty(_ fixture: GoodProposal, _ party: OrganisationKind) throws {
    var removals: [Removal] = []
    for (group, node) in zip(fixture.proposal.governance.groups!, fixture.list("governance.groups").elements) {
      let members = try #require(node["members"])
      // A list all of whose entries go is emptied from its end, so that no comma stays.
      let own = group.members!.indices.filter { group.members![$0].sector?.value == party }
      if own.count == group.members!.count {
        removals.append(try #require(Removal(key: "members", of: node)))
      } else {
        removals += Removal.several(own, of: members)
      }
    }
    let governance = fixture.proposal.governance
    let names = governance.groups!.flatMap { ($0.name?.value ?? "").split(separator: " ") }
    let leads = governance.signOff!.filter { $0.role?.value == .stpLead }.map { $0.name?.value }
    let isLed = governance.groups!.contains { group in group.chair.map { leads.contains($0.value) } ?? false }
    let found = try fixture.findings(without: removals)
    // The system's own board stands for its seat, by its name or by who chairs it.
    if party == .stpICS, isLed || names.contains("ICS") || names.contains("STP") {
      #expect(found.isEmpty)
      return
    }
    // Lived experience without a seat is a question where carers, who count as experts by experience, have one.
    expectOne(
      found, "governance/seven-parties", at: "governance.groups", party == .livedExperience ? .warning : .error,
      party.rawValue)
  }

  @Test(arguments: all)
  func allGroups(_ fixture: GoodProposal) throws {
    let found = try fixture.findings(without: [#require(Removal(key: "groups", of: fixture.list("governance")))])
    expectOne(found, "governance/seven-parties", at: "governance.groups", .error, "groups")
  }

  // MARK: Dates and years

  private static let pcns: [(GoodProposal, Int)] = all.flatMap { fixture in
    (0..<fixture.list("coverage.pcns").count).map { (fixture, $0) }
  }

  @Test(arguments: pcns)
  private func oneCoverageDate(_ fixture: GoodProposal, _ index: Int) throws {
    let pcn = Array(fixture.list("coverage.pcns").elements)[index]
    let found = try fixture.findings(without: [#require(Removal(key: "covered_from", of: pcn))])
    expectOne(
      found, "coverage/every-pcn-by-march-2024", at: "coverage.pcns[\(index)].covered_from", .warning, "PCN \(index)")
  }

  private static let milestones: [(GoodProposal, Int)] = all.flatMap { fixture in
    stride(from: 0, to: fixture.list("governance.milestones").count, by: 3).map { (fixture, $0) }
  }

  @Test(arguments: milestones)
  private func oneMilestoneDate(_ fixture: GoodProposal, _ index: Int) throws {
    let milestone = Array(fixture.list("governance.milestones").elements)[index]
    let found = try fixture.findings(without: [#require(Removal(key: "date", of: milestone))])
    expectOne(found, "timeline/three-years", at: "governance.milestones[\(index)].date", .warning, "milestone \(index)")
  }

  @Test(arguments: all, FinancialYear.transformation)
  func milestonesOfOneYear(_ fixture: GoodProposal, _ year: FinancialYear) throws {
    let all = fixture.proposal.governance.milestones!
    let own = all.indices.filter { all[$0].date!.value.touches(year) }
    let found = try fixture.findings(without: Removal.several(own, of: fixture.list("governance.milestones")))
    expectOne(found, "timeline/three-years", at: "governance.milestones", .warning, "\(year)")
  }

  @Test(arguments: all, FinancialYear.transformation)
  func oneYearOfAccess(_ fixture: GoodProposal, _ year: FinancialYear) throws {
    let found = try fixture.findings(without: [#require(Removal(key: "\(year)", of: fixture.list("access.trajectory")))]
    )
    expectOne(found, "access/trajectory-given", at: "access.trajectory[\"\(year)\"]", .warning, "\(year)")
  }

  /// What the guidance does not ask for as a field of its own is not missed.
  @Test(
    arguments: all,
    [
      "proposal.timetable", "proposal.first_draft_sent", "proposal.guidance_received", "proposal.guidance_passed_on",
      "proposal.leads",
      "governance.engagement", "governance.leads", "coverage.stated_share", "system.population",
    ])
  func notAskedFor(_ fixture: GoodProposal, _ path: String) throws {
    let keys = path.split(separator: ".").map(String.init)
    expectNone(try fixture.findings(without: [#require(Removal(key: keys[1], of: fixture.list(keys[0])))]), path)
  }
}

extension RemovalTests.GoodProposal: CustomTestStringConvertible {
  var testDescription: String { name }
}

extension Removal {
  /// Several entries of one list, in which others stay.
  static func several(_ indices: [Int], of list: Node) -> [Removal] {
    indices.compactMap { Removal(elementAt: $0, of: list, beside: Set(indices)) }
  }
}
