import ProposalModel
import RuleKit

// The CCG and the council that each PCN gives, beside the organisations of the system (Annex A, 2.1.2).

extension Rule {
  static let pcnsNameKnownBodies = Rule(
    "coverage/pcn-bodies", "The CCGs that PCNs belong to are those of the system",
    severity: .warning, criteria: ["A-2.1.2-03"],
    because: """
      A PCN under a CCG that the system does not list is misspelt, lies outside the footprint, or belongs to a CCG that \
      was forgotten. Councils are only noted: a PCN may lie in a district whose council takes no part.
      """,
    passes: [
      """
      system: {organisations: [{name: NHS Oldtown CCG, kind: ccg}, {name: Oldtown City Council, kind: local-authority}]}
      coverage: {pcns: [{name: Hill PCN, ccg: Oldtown CCG, local_authority: Oldtown}]}
      """
    ],
    fails: [
      """
      system: {organisations: [{name: NHS Oldtown CCG, kind: ccg}]}
      coverage: {pcns: [{name: Hill PCN, ccg: ⟦NHS Tarn CCG⟧}, {name: Dale PCN, ccg: NHS Tarn CCG}]}
      """,
      """
      system: {organisations: [{name: Oldtown City Council, kind: local-authority}]}
      coverage: {pcns: [{name: Hill PCN, local_authority: ⟦Newbridge Council⟧}]}
      """,
    ]
  ) { proposal in
    let pcns = proposal.coverage.pcns ?? []
    guard pcns.contains(where: { $0.ccg != nil || $0.localAuthority != nil }),
      !proposal.isIncomplete(proposal.system.organisations?.place, in: "organisations", "name", "kind")
    else { return .undecided("no PCN gives its CCG or its council, or the organisations could not be read") }
    return .judged(
      unknown(pcns.compactMap(\.ccg), among: .ccg, "the system's CCGs", severity: .warning, in: proposal)
        + unknown(
          pcns.compactMap(\.localAuthority), among: .localAuthority, "the system's councils", severity: .note,
          in: proposal))
  }

  /// Names that none of the system's organisations of a kind has, each once; none where no such organisation is listed.
  private static func unknown(
    _ names: [Text], among kind: OrganisationKind, _ list: String, severity: Severity, in proposal: Proposal
  ) -> [Problem] {
    let known = proposal.system.organisations(kind).compactMap { $0.name?.value }
    guard !known.isEmpty else { return [] }
    let organisations = known.map { OrganisationName($0) }
    var seen: Set<String> = []
    return names.compactMap { name in
      guard seen.insert(name.value).inserted, case let written = OrganisationName(name.value),
        !organisations.contains(where: { $0.matches(written) }), !proposal.isNominatedWithoutKind(written)
      else { return nil }
      return Problem(
        "\(quoted(name.value)) is not among \(list)", at: name,
        help: nearest(to: name.value, among: known).map { "Did you mean \($0)?" }
          ?? "Correct the name, or add it to `system.organisations`.",
        severity: severity, asks: severity == .note ? "" : "To which CCG do the PCNs of \(name.value) belong?")
    }
  }
}
