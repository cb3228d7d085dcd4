import Guidance
import ProposalModel
import RuleKit

// Which PCNs are covered, and when (Annex A, 2.1.2).

extension Rule {
  static let everyPCNIsCovered = Rule(
    "coverage/every-pcn-by-march-2024", "Every PCN is covered by 31 March 2024",
    severity: .warning, criteria: ["A-2.1.2-06"],
    because: """
      The new model is to reach every PCN of the system within the three years. Coverage counts PCNs, not people: one \
      that is among the system's organisations and not in the coverage section would be left out of the count.
      """,
    passes: [
      "coverage: {pcns: [{name: Riverside PCN, covered_from: 2021-10-01}, {name: Hill PCN, covered_from: 2024-03-31}]}",
      """
      system: {organisations: [{name: Riverside, kind: pcn}, {name: Oldtown PCNs' forum, kind: pcn}]}
      coverage: {pcns: [{name: Riverside PCN, covered_from: 2021-10-01}, {name: Hill PCN, covered_from: 2024-03-31}]}
      """,
    ],
    fails: [
      """
      coverage: {pcns: [{name: Riverside PCN, covered_from: 2021-10-01}, {name: Hill PCN, covered_from: \
      ⟦2024-04-01⟧}]}
      """,
      "coverage: {pcns: [{name: Riverside PCN, covered_from: 2021-10-01}, ⟦{name: Hill PCN}⟧]}",
      "coverage: {pcns: [{name: Riverside PCN, covered_from: 2021-10-01}, ⟦Hill PCN⟧]}",
      """
      system: {organisations: [{name: Riverside PCN, kind: pcn}, {name: ⟦Hill PCN⟧, kind: pcn}]}
      coverage: {pcns: [{name: Riverside PCN, covered_from: 2021-10-01}]}
      """,
    ]
  ) { proposal in
    guard let pcns = proposal.coverage.pcns, !pcns.isEmpty else {
      return .judged([
        Problem(
          missing: "coverage.pcns", "The PCNs are not answered",
          help: "Name every PCN of the system, with the day from which the model covers it (`covered_from`).",
          asks: "Which PCNs are covered, and from when?")
      ])
    }
    let end = CalendarDate(CoverageTargets.fullCoverage)
    let uncounted = uncountedPCNs(beside: pcns, in: proposal).map { [$0] } ?? []
    return .judged(
      uncounted
        + pcns.enumerated().compactMap { index, pcn in
          let name = pcn.name?.value ?? "PCN \(index + 1)"
          guard let from = pcn.coveredFrom else {
            guard pcn.place.node != pcn.name?.place.node else {
              return Problem(
                "\(name) has no day from which it is covered", at: pcn,
                help: "Write it as `{name: \(name), covered_from: 2021-10-01}`.",
                asks: "From when is \(name) covered?")
            }
            return Problem(
              missing: "covered_from", within: pcn, "The day from which \(name) is covered is not answered",
              help: "Add `covered_from`, by 31 March 2024 at the latest.", asks: "From when is \(name) covered?")
          }
          guard from.value > end else { return nil }
          return Problem(
            "\(name) is covered from \(from.value), after the end of March 2024", at: from,
            help: "Bring it forward to 31 March 2024 or before.", cause: "coverage of \(name)",
            asks: "Can \(name) be covered by March 2024?")
        })
  }

  /// PCNs among the system's organisations that the coverage section does not name, as one question.
  private static func uncountedPCNs(beside pcns: Listed<PrimaryCareNetwork>, in proposal: Proposal) -> Problem? {
    guard !proposal.isIncomplete(pcns.place, in: "pcns", "name"),
      pcns.allSatisfy({ $0.name.map { !FootprintPCNs.isWholeFootprint($0) } ?? false })
    else { return nil }
    let footprint = proposal.derived(FootprintPCNs.self)
    let named = proposal.system.organisations(.pcn).compactMap(\.name).filter(FootprintPCNs.isOnePCN)
    let absent = named.filter { footprint.position(of: $0.value) == nil }
    guard let first = absent.first else { return nil }
    let near = absent.compactMap { name in
      footprint.nearestPosition(to: name.value).flatMap { footprint.all[$0].name?.value }
    }
    let isOne = absent.count == 1
    return Problem(
      """
      \(list(absent.map(\.value))) \(isOne ? "is" : "are") among the system's organisations, and not among the \
      \(counted(pcns.count, "PCN")) of the coverage section
      """,
      at: first,
      help: near.isEmpty
        ? "Add \(isOne ? "it" : "them") to `coverage.pcns`, with the day from which the model covers \(isOne ? "it" : "each")."
        : "Did you mean \(list(near))? A PCN that is another one belongs in `coverage.pcns`, with its day.",
      notes: absent.dropFirst().prefix(6).map { .init("Another one: \($0.value)", at: $0) },
      cause: isOne ? "PCN \(OrganisationName(first.value).key)" : nil,
      asks: "From when does the model cover \(list(absent.map(\.value)))?")
  }

  static let pcnsAreListedOnce = Rule(
    "coverage/pcn-listed-once", "Each PCN is listed once",
    severity: .warning, criteria: ["A-2.1.2-03", "A-2.1.2-02"],
    because: """
      Coverage counts PCNs: one that is listed twice counts twice, and the one it stands for is missing. Two PCNs of one \
      name in different CCGs or places are told apart by these.
      """,
    passes: [
      """
      coverage: {pcns: [{name: Hill PCN, covered_from: 2021-10-01}, {name: Central PCN, ccg: A}, {name: Central PCN, \
      ccg: B}]}
      """
    ],
    fails: [
      "coverage: {pcns: [{name: Hill PCN, covered_from: 2021-10-01}, {name: ⟦Hill PCN⟧, covered_from: 2022-10-01}]}",
      "coverage: {pcns: [Hill PCN, Riverside PCN, {name: ⟦riverside pcn⟧, population: 42000}]}",
      """
      system: {organisations: [{name: Hill PCN, kind: pcn}, {name: ⟦Hill PCN⟧, kind: pcn}]}
      coverage: {pcns: [Hill PCN, Riverside PCN]}
      """,
    ]
  ) { proposal in
    guard let pcns = proposal.coverage.pcns, !pcns.isEmpty else { return .undecided("no PCNs are given") }
    var seen: [String: [PrimaryCareNetwork]] = [:]
    var problems: [Problem] = []
    for pcn in pcns {
      guard let name = pcn.name else { continue }
      let key = OrganisationName(name.value).key
      if let first = seen[key, default: []].first(where: { !$0.isElsewhere(than: pcn) }) {
        problems.append(
          Problem(
            "\(quoted(name.value)) is listed twice", at: name,
            help: "Correct the name, or take one of the two out.",
            notes: [.init("It stands here as well", at: first)], asks: "Which PCNs are there?"))
      }
      seen[key, default: []].append(pcn)
    }
    return .judged(problems + repeatedOrganisations(seen, in: proposal))
  }

  /// PCNs that stand twice among the system's organisations, unless there are two of that name.
  private static func repeatedOrganisations(_ pcns: [String: [PrimaryCareNetwork]], in proposal: Proposal) -> [Problem]
  {
    let names = proposal.system.organisations(.pcn).compactMap(\.name)
    var seen: [String: Text] = [:]
    return names.compactMap { name in
      let key = OrganisationName(name.value).key
      guard let first = seen[key] else {
        seen[key] = name
        return nil
      }
      guard pcns[key, default: []].count < 2 else { return nil }
      return Problem(
        "\(quoted(name.value)) is listed twice among the system's organisations", at: name,
        help: "Correct the name, or take one of the two out.", notes: [.init("It stands here as well", at: first)],
        asks: "Which PCNs are there?")
    }
  }

  static let firstPCNsAreCovered = Rule(
    "coverage/pcns-by-march-2022", "At least one PCN is covered by 31 March 2022",
    severity: .warning, criteria: ["A-2.1.2-01"],
    because: "The money of 2021/22 is to bring the model to chosen PCNs within that year.",
    passes: [
      "coverage: {pcns: [{name: Riverside PCN, covered_from: 2022-03-31}, {name: Hill PCN, covered_from: 2022-04-01}]}"
    ],
    fails: [
      """
      coverage: {pcns: ⟦[{name: Riverside PCN, covered_from: 2022-04-01}, {name: Hill PCN, covered_from: \
      2022-04-01}]⟧}
      """,
      "coverage: {pcns: ⟦[{name: Riverside PCN, covered_from: 2023-01-01}]⟧}",
    ]
  ) { proposal in
    guard let pcns = proposal.coverage.pcns, !pcns.isEmpty else { return .undecided("no PCNs are given") }
    guard pcns.allSatisfy({ $0.coveredFrom != nil }) else { return .undecided("some PCNs have no date") }
    guard proposal.coverage.covered(by: .y2021) == 0 else { return .pass }
    return .judged([
      Problem(
        """
        No PCN is covered by 31 March 2022; the first comes on \
        \(pcns.compactMap(\.coveredFrom?.value).min()?.description ?? "")
        """,
        at: pcns,
        help: "Begin with at least one PCN in 2021/22.", asks: "Which PCNs are covered in 2021/22?")
    ])
  }

  static let statedShareIsRight = Rule(
    "coverage/stated-share", "The share of PCNs that the plan states is the share that its dates give",
    severity: .error, criteria: ["A-2.1.2-03"],
    because:
      """
      The share counts PCNs covered by the end of the year, out of all PCNs. Half a percentage point is allowed for \
      rounding.
      """,
    passes: [
      """
      coverage: {stated_share: {2021/22: 33%}, pcns: [{name: A, covered_from: 2021-10-01}, {name: B, covered_from: \
      2022-10-01}, {name: C, covered_from: 2022-10-01}]}
      """
    ],
    fails: [
      """
      coverage: {stated_share: {2021/22: ⟦50%⟧}, pcns: [{name: A, covered_from: 2021-10-01}, {name: B, \
      covered_from: 2022-10-01}, {name: C, covered_from: 2022-10-01}]}
      """,
      """
      coverage: {stated_share: {2021/22: 33%, 2023/24: ⟦99.4%⟧}, pcns: [{name: A, covered_from: 2021-10-01}, {name: \
      B, covered_from: 2022-10-01}, {name: C, covered_from: 2022-10-01}]}
      """,
      """
      coverage: {stated_share: {2021/22: ⟦50%⟧}, pcns: [{name: A, covered_from: 2021-10-01}, {name: B, \
      covered_from: 2022-10-01}, {name: C, covered_from: 2024-04-01}]}
      """,
      """
      coverage: {stated_share: {2021/22: ⟦50%⟧}, pcns: [{name: A, covered_from: 2021-10-01}, {name: B, \
      covered_from: 2022-10-01}, {name: C, covered_from: 2023-11-31}]}
      """,
    ]
  ) { proposal in
    guard let stated = proposal.coverage.statedShare, !stated.entries.isEmpty else {
      return .notApplicable("no share is stated")
    }
    guard let pcns = proposal.coverage.pcns, !pcns.isEmpty else { return .undecided("no PCNs are given") }
    let undated = pcns.filter { $0.coveredFrom == nil }
    // A date that is not given, or could not be read, may be any.
    guard !proposal.isIncomplete(pcns.place, in: "pcns") else {
      return .undecided("a PCN could not be read")
    }
    let late = pcns.filter { ($0.coveredFrom?.value).map { $0 > CalendarDate(CoverageTargets.fullCoverage) } ?? false }
    return .judged(
      stated.entries.compactMap { entry -> Problem? in
        let covered = proposal.coverage.covered(by: entry.year.value)
        // Half a percentage point, in millionths of the whole, times the number of PCNs.
        func isRight(for covered: Int) -> Bool {
          abs(entry.amount.value.millionths * Int64(pcns.count) - Int64(covered) * 1_000_000) <= 5000
            * Int64(pcns.count)
        }
        guard !(0...undated.count).contains(where: { isRight(for: covered + $0) }) else { return nil }
        // A PCN beyond the programme's end takes the share down as well: that is the finding, and this a note on it.
        let follows = late.indices.contains { isRight(for: covered + $0 + 1) }
        let right = Share(millionths: (Int64(covered) * 1_000_000 / Int64(pcns.count) + 500) / 1000 * 1000)
        return Problem(
          """
          \(entry.amount.value) is stated for \(entry.year.value), but \(covered) of \(pcns.count) PCNs are covered \
          by its end: \(right)\(undated.isEmpty ? "" : ", and no more than \(undated.count) of unknown date besides")
          """,
          at: entry.amount,
          help: "Correct the share, or the dates of the PCNs.", kind: .contradiction,
          severity: follows && undated.isEmpty ? .note : nil,
          notes: [.init("The PCNs and their dates stand here", at: pcns)],
          cause: follows && undated.isEmpty ? "coverage of \(late[0].name?.value ?? "")" : nil)
      }, open: undated.isEmpty ? nil : "a PCN has no date that can be read")
  }
}

extension PrimaryCareNetwork {
  /// Whether another PCN of the same name is another one: in another CCG, or (where no CCG is given) in another place.
  fileprivate func isElsewhere(than other: PrimaryCareNetwork) -> Bool {
    func differ(_ one: Text?, _ two: Text?) -> Bool {
      guard let one, let two else { return false }
      return !isSameName(one.value, two.value)
    }
    if let ccg, let other = other.ccg, isSameName(ccg.value, other.value) { return false }
    return differ(ccg, other.ccg) || differ(locality, other.locality) || differ(localAuthority, other.localAuthority)
  }
}
