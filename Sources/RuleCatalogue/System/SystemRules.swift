import Guidance
import ProposalModel
import RuleKit

// What the system is: one STP or ICS, its region, its nominated CCG, its status.

extension Rule {
  static let nominatedCCGIsListed = Rule(
    "funding/nominated-ccg-listed", "The nominated CCG is one of the system's CCGs",
    severity: .warning, criteria: ["A-1.3-01"],
    because: """
      National money is paid to one CCG, which passes it on across the footprint. It has to be one, and one of the \
      system's own.
      """,
    passes: ["system: {organisations: [{name: NHS Oldtown CCG, kind: ccg}], nominated_ccg: NHS Oldtown CCG}"],
    fails: [
      "system: {organisations: [{name: NHS Oldtown CCG, kind: ccg}], nominated_ccg: ⟦NHS Elsewhere CCG⟧}",
      "system: ⟦{organisations: [{name: NHS Oldtown CCG, kind: ccg}]}⟧",
      "system: {organisations: [{name: Oldtown Trust, kind: mental-health-provider}], nominated_ccg: ⟦Oldtown Trust⟧}",
    ]
  ) { proposal in
    guard let nominated = proposal.system.nominatedCCG else {
      return .judged([
        Problem(
          missing: "system.nominated_ccg", "The nominated CCG is not answered",
          help: "Name the one CCG that receives the transformation money for the whole system.",
          asks: "Which CCG receives the transformation money for the system?")
      ])
    }
    let ccgs = proposal.system.ccgs.compactMap(\.name)
    guard !ccgs.contains(where: { isSameName($0.value, nominated.value) }) else { return .pass }
    let other = proposal.system.organisations?.first { isSameName($0.name?.value ?? "", nominated.value) }
    if let other, other.kind == nil, proposal.isIncomplete(other.place) {
      return .undecided("its kind could not be read")
    }
    if let other {
      let kind = other.kind.map { "kind: \($0.value.rawValue)" } ?? "no kind"
      return .judged([
        Problem(
          "\(quoted(nominated.value)) is among the organisations, but not as a CCG (\(kind))", at: nominated,
          help: "Name a CCG here, or write `kind: ccg` at the organisation.", kind: .contradiction, severity: .error,
          notes: [.init("The organisation stands here", at: other)])
      ])
    }
    let near = nearest(to: nominated.value, among: ccgs.map(\.value))
    return .judged([
      Problem(
        "\(quoted(nominated.value)) is not among the system's CCGs", at: nominated,
        help: near.map { "Did you mean \($0)?" }
          ?? """
          The CCGs listed are: \(ccgs.isEmpty ? "none" : list(ccgs.map(\.value))). Name one of them, or add this \
          one to `system.organisations`.
          """,
        kind: .contradiction, severity: .error,
        notes: ccgs.prefix(8).map { Problem.Note("A CCG of the system: \($0.value)", at: $0) })
    ])
  }

  static let systemIsOneSTPOrICS = Rule(
    "system/one-stp-or-ics", "The proposal is one plan for one named STP or ICS",
    severity: .warning, criteria: ["A-1-03"],
    because:
      "Money is given to whole systems: a plan in the name of one trust, CCG or borough is not what is asked for.",
    passes: ["system: {name: Oldtown, kind: ICS}"],
    fails: ["system: ⟦{kind: ICS}⟧", "system: ⟦{name: Oldtown}⟧"]
  ) { proposal in
    var problems: [Problem] = []
    if proposal.system.name == nil {
      problems.append(
        Problem(
          missing: "system.name", "The system's name is not answered", help: "Give the name of the STP or ICS.",
          asks: "For which STP or ICS is the proposal?"))
    }
    if proposal.system.kind == nil {
      problems.append(
        Problem(
          missing: "system.kind", "Whether the system is an STP or an ICS is not answered",
          help: "Write `kind: STP` or `kind: ICS`."))
    }
    return .judged(problems)
  }

  static let regionIsOneOfSeven = Rule(
    "system/region", "The region is one of the seven NHS regions",
    severity: .warning, criteria: ["A-1-03"],
    because: "The regional team assesses the proposal first, so it has to be clear which one that is.",
    passes: ["system: {region: Midlands}", "system: {region: North East & Yorkshire}"],
    fails: ["system: {region: ⟦Wessex⟧}", "system: ⟦{name: Oldtown}⟧"]
  ) { proposal in
    let names = Region.allCases.map(\.rawValue)
    guard let region = proposal.system.region else {
      return .judged([
        Problem(
          missing: "system.region", "The region is not answered", help: "Name one of \(list(names)).",
          asks: "To which NHS region does the system belong?")
      ])
    }
    guard Region.match(region.value) == nil else { return .pass }
    return .fail(
      "\(quoted(region.value)) is not one of the seven NHS regions", at: region,
      help: nearest(to: region.value, among: names).map { "Did you mean \($0)?" } ?? "Name one of \(list(names)).")
  }

  static let earlyImplementerIsOneOfTwelve = Rule(
    "system/early-implementer", "Early implementer status agrees with the list of the twelve",
    severity: .warning, criteria: ["A-1.6-18"],
    because: """
      Twelve systems received transformation money in 2019/20 and 2020/21. They report their progress besides the \
      proposal; the others have nothing to report and must not claim it.
      """,
    passes: [
      "system: {name: Oldtown, early_implementer: false}", "system: {name: Somerset STP, early_implementer: true}",
    ],
    fails: [
      "system: {name: Oldtown, early_implementer: ⟦true⟧}", "system: {name: Somerset, early_implementer: ⟦false⟧}",
      "system: {name: Frimly Health and Care ICS, early_implementer: ⟦true⟧}",
      "system: ⟦{name: Somerset}⟧",
      "{system: {name: Oldtown, early_implementer: false}, early_implementer: ⟦{outcomes: Waits fell}⟧}",
    ]
  ) { proposal in
    guard let name = proposal.system.name else { return .undecided("the system's name is not given") }
    let listed = EarlyImplementers.match(name.value)
    guard let claim = proposal.system.earlyImplementer else {
      guard let listed else {
        return proposal.system.place.isAbsent ? .undecided("nothing is said of the system") : .judged([])
      }
      return .judged([
        Problem(
          missing: "system.early_implementer",
          "\(name.value) is one of the twelve early implementers (\(listed)), but `early_implementer` is not answered",
          help:
            """
            Write `early_implementer: true`, and report progress to date under `early_implementer` at the top of \
            the document.
            """
        )
      ])
    }
    switch (claim.value, listed) {
    case (true, nil):
      return .fail(
        "\(name.value) is not one of the twelve early implementers", at: claim,
        help: EarlyImplementers.misspelt(name.value).map { "Did you mean \($0)? If not, write false." }
          ?? "Write false. The twelve are \(list(EarlyImplementers.all.map(\.system))).",
        notes: [.init("The system's name stands here", at: name)])
    case (false, let listed?):
      return .fail(
        "\(name.value) is one of the twelve early implementers (\(listed))", at: claim,
        help: "Write true, and report progress to date under `early_implementer` at the top of the document.",
        notes: [.init("The system's name stands here", at: name)])
    case (false, nil):
      guard let report = proposal.earlyImplementer else { return .pass }
      return .fail(
        "An early implementer's report is given, but \(name.value) is not one of the twelve", at: report,
        help: "Take the section out.", notes: [.init("It is also said here that it is not", at: claim)])
    case (true, _?): return .pass
    }
  }
}

extension EarlyImplementers {
  /// The early implementer whose name in Table 5 a system's name is nearest to; nil where none is near.
  static func misspelt(_ systemName: String) -> String? {
    nearest(to: plainWords(of: systemName).joined(separator: " "), among: all.map(\.system))
  }
}

extension Proposal {
  /// Whether the name is that of the nominated CCG, listed without its kind: the rule on the nominated CCG says so, and it
  /// is missed nowhere else.
  func isNominatedWithoutKind(_ name: OrganisationName) -> Bool {
    guard let nominated = system.nominatedCCG, OrganisationName(nominated.value).key == name.key else { return false }
    return (system.organisations ?? []).contains { $0.kind == nil && isSameName($0.name?.value ?? "", nominated.value) }
  }
}

/// Names of organisations compared as people do: case, punctuation, "NHS" and a leading "the" aside.
func isSameName(_ left: String, _ right: String) -> Bool { OrganisationName(left).key == OrganisationName(right).key }

/// A name in small letters with hyphens, without a leading "NHS" or "the"; commas and other signs stay, so that a list of
/// names can still be told from one name.
func plainName(_ name: String) -> String {
  var words = hyphenated(name).split(separator: "-").map { $0 == "&" ? "and" : $0 }
  while let first = words.first, first == "nhs" || first == "the" { words.removeFirst() }
  return words.joined(separator: "-")
}
