import ProposalModel
import RuleKit

// To whom transformation money goes: partners of the system, each of them named (Annex A, 1.3).

extension Rule {
  static let recipientsArePartners = Rule(
    "funding/recipients-are-partners",
    "Whoever receives transformation money is named, and one of the system's organisations",
    severity: .warning, criteria: ["A-1.3-05"],
    because: """
      The nominated CCG passes the money on across the system's own partners. Where most recipients are among the \
      system's organisations, one that is not raises the question who it is. Alliances and providers still to be found \
      are no strangers.
      """,
    passes: [
      """
      system: {organisations: [{name: Oldtown Trust, kind: mental-health-provider}, {name: NHS Oldtown CCG, kind: ccg}]}
      funding:
        distribution: [{to: Oldtown Trust, year: 2021/22, amount: £1m}, {to: The VCSE Alliance, year: 2021/22, amount: £1m}]
        spend: [{year: 2021/22, amount: £1m, recipient: Oldtown NHS Trust}, {year: 2022/23, amount: £1m, recipient: to be procured}]
      """
    ],
    fails: [
      """
      system: {organisations: [{name: Oldtown Trust, kind: mental-health-provider}]}
      funding: {distribution: [{to: Oldtown Trust, year: 2021/22, amount: £1m}, {to: ⟦Acme Consulting Ltd⟧, year: 2021/22, amount: £1m}]}
      """,
      """
      system: {organisations: [{name: Oldtown Trust, kind: mental-health-provider}]}
      funding: {spend: [{year: 2021/22, amount: £1m, recipient: Oldtown Trust}, {id: S2, year: 2021/22, amount: £1m, recipient: ⟦Acme Consulting Ltd⟧}]}
      """,
      """
      system: {organisations: [{name: Oldtown Trust, kind: mental-health-provider}]}
      funding: {distribution: [{to: Oldtown Trust, year: 2021/22, amount: £1m}, ⟦{year: 2021/22, amount: £1m}⟧]}
      """,
    ]
  ) { proposal in
    let distribution = proposal.funding.distribution
    let recipients =
      (distribution ?? []).compactMap(\.to)
      + (proposal.funding.spend ?? []).filter(\.isTransformation).compactMap(\.recipient)
    var problems: [Problem] = []
    let nameless = (distribution ?? []).filter { $0.to == nil && !proposal.isUnreadable($0.place, "to") }
    if let first = nameless.first {
      problems.append(
        Problem(
          missing: "to", within: first,
          "Who receives \(nameless.count == 1 ? first.amount.map { "\($0.value)" } ?? "this payment" : counted(nameless.count, "payment")) is not answered",
          help: "Add `to` with the organisation's name.",
          notes: nameless.dropFirst().prefix(6).map { .init("Nor who receives this", at: $0) },
          asks: "To whom does the nominated CCG pay this money?"))
    }
    let partners = RecipientNames(proposal)
    guard partners.areListed, !recipients.isEmpty else {
      return problems.isEmpty
        ? .undecided("the organisations, or who receives the money, are not given") : .judged(problems)
    }
    var seen: Set<String> = []
    let each = recipients.filter { seen.insert(OrganisationName($0.value).key).inserted }
    var strangers: [Text] = []
    for recipient in each where !partners.include(recipient.value) {
      // "Acme" and "Acme (consultants)" are one.
      let isAgain = strangers.contains { RecipientNames.areOne($0.value, recipient.value) }
      if !isAgain { strangers.append(recipient) }
    }
    // A list without most of the recipients is not meant to hold them all.
    guard let first = strangers.first, strangers.count * 2 < each.count || strangers.count == 1 else {
      return .judged(problems)
    }
    let names = list(strangers.map(\.value))
    problems.append(
      Problem(
        """
        \(names) \(strangers.count == 1 ? "receives" : "receive") transformation money and \
        \(strangers.count == 1 ? "is" : "are") not among the system's organisations
        """,
        at: first, help: "Add the organisation to `system.organisations` with its kind, or correct the name.",
        notes: strangers.dropFirst().prefix(6).map { .init("Not listed either: \($0.value)", at: $0) },
        asks:
          """
          Who \(strangers.count == 1 ? "is" : "are") \(names), and what is \
          \(strangers.count == 1 ? "its" : "their") part in the plan?
          """
      ))
    return .judged(problems)
  }
}

/// The names under which money may go to somebody of the system.
private struct RecipientNames {
  private let names: [OrganisationName]
  private let keys: Set<String>
  let areListed: Bool

  init(_ proposal: Proposal) {
    let organisations = proposal.system.organisations ?? []
    areListed = !organisations.isEmpty && !proposal.isIncomplete(organisations.place, in: "organisations", "name")
    names =
      (organisations.compactMap(\.name) + (proposal.coverage.pcns ?? []).compactMap(\.name)).map {
        OrganisationName($0.value)
      }
    keys = Set(names.map(\.key))
  }

  /// Whether the name is that of a partner, holds one (“Oldtown Trust and Workwise”), or is of several or of nobody yet.
  func include(_ recipient: String) -> Bool {
    let name = OrganisationName(recipient)
    if keys.contains(name.key) || names.contains(where: { $0.matches(name) }) { return true }
    let words = Words(recipient)
    if words.has("alliance", "partners", "consortium", "various", "several", "both", "all", "tender", "new")
      || words.has(
        stem: "vcs", "volunt", "procure", "commission", "charit", "pcns", "practices", "councils", "providers")
      || words.has("to", then: "be")
    {
      return true
    }
    let own = name.key.split(separator: " ")
    return names.contains { partner in
      let other = partner.key.split(separator: " ")
      return Self.holds(own, other) || Self.holds(other, own)
    }
  }

  static func areOne(_ left: String, _ right: String) -> Bool {
    let (left, right) = (
      OrganisationName(left).key.split(separator: " "), OrganisationName(right).key.split(separator: " ")
    )
    return holds(left, right) || holds(right, left)
  }

  /// Whether the words of a name stand together in a longer one.
  private static func holds(_ whole: [Substring], _ part: [Substring]) -> Bool {
    !part.isEmpty && whole.indices.contains { whole[$0...].starts(with: part) }
  }
}
