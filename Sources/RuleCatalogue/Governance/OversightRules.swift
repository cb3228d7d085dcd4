import Guidance
import ProposalModel
import RuleKit

// Whether governance is robust: groups, board members, an accountable executive, risks, leads (Annex A, 2.3 and 2.4.2).

extension Rule {
  static let oversightRules = [governanceIsRobust, anExecutiveAnswers, risksAreMitigated, olderAdultsHaveALead]

  static let governanceIsRobust = Rule(
    "governance/robust",
    "A group with a chair, regular meetings and a reporting line steers delivery, with members from board level",
    severity: .warning, criteria: ["A-2.3-01", "A-2.3-02"],
    because: """
      Delivery needs a group that somebody chairs, that meets often enough and that answers to somebody, with members \
      who sit on the board of an organisation. A group that is called a board is not evidence of that by itself.
      """,
    passes: [
      """
      governance: {groups: [{name: Programme Board, level: programme, chair: J Adey, frequency: monthly, \
      reports_to: ICS Board, members: [{name: J Adey, role: Chief Executive, level: executive}]}]}
      """,
      """
      governance: {groups: [{name: Programme Board, chair: J Adey, frequency: quarterly, reports_to: ICS Board, \
      members: [{name: J Adey, level: board}]}, {name: Pathways, members: [{name: L Hart}]}]}
      """,
    ],
    fails: [
      """
      governance: {groups: [⟦{name: Programme Board, level: programme, chair: J Adey, frequency: monthly, members: \
      [{name: J Adey, level: board}]}⟧]}
      """,
      """
      governance: {groups: [{name: Programme Board, level: programme, chair: J Adey, frequency: ⟦twice a year⟧, \
      reports_to: ICS Board, members: [{name: J Adey, level: board}]}]}
      """,
      """
      governance: {groups: ⟦[{name: Programme Board, level: programme, chair: J Adey, frequency: monthly, \
      reports_to: ICS Board, members: [{name: J Adey, role: Head of Service, level: senior}]}]⟧}
      """,
    ]
  ) { proposal in
    guard let groups = proposal.governance.groups, !groups.isEmpty else {
      return .undecided("the groups are not given")
    }
    guard !proposal.isIncomplete(groups.place) else { return .undecided("a group could not be read") }
    var problems: [Problem] = []
    if !groups.contains(where: { $0.isMain && $0.missingParts.isEmpty }) {
      let main = groups.filter(\.isMain)
      let nearest = (main.isEmpty ? Array(groups) : main).min { $0.missingParts.count < $1.missingParts.count }
      let parts = main.isEmpty ? [] : nearest?.missingParts ?? []
      let name = nearest?.name?.value ?? "the group that steers delivery"
      problems.append(
        parts.isEmpty
          ? Problem(
            "Every group is a working group; none steers delivery", at: groups,
            help: "Add the board or programme group that steers delivery.",
            criteria: ["A-2.3-01"], asks: "Which group steers delivery?")
          : Problem(
            missing: parts[0].key, within: nearest,
            """
            No board, executive or programme group has a chair, a frequency and a reporting line: for \(name), \(list(parts.map(\.name))) \
            \(parts.count == 1 ? "is" : "are") not answered
            """,
            help: "Add \(list(parts.map { "`\($0.key)`" })).", criteria: ["A-2.3-01"],
            asks:
              """
              \(list(parts.map(\.question)).prefix(1).uppercased())\(list(parts.map(\.question)).dropFirst()) \
              (\(name))?
              """
          ))
    }
    for group in groups where group.isMain {
      guard let frequency = group.frequency, isRare(frequency.value) else { continue }
      problems.append(
        Problem(
          "\(group.name?.value ?? "The group") meets \(frequency.value), less than once a quarter", at: frequency,
          help: "Have it meet at least quarterly, as the programme reports every quarter.", criteria: ["A-2.3-01"],
          asks: "Why does \(group.name?.value ?? "the group") not meet every quarter?"))
    }
    let members = groups.flatMap { $0.members ?? [] }
    if !members.isEmpty, !members.contains(where: \.isFromABoard) {
      problems.append(
        Problem(
          missing: "governance.groups", "No member is said to sit on the board of an organisation",
          help:
            """
            Write `level: board` at the members who sit on a trust's board, a governing body, the board of the STP \
            or ICS or a council's leadership.
            """,
          criteria: ["A-2.3-02"], asks: "Which members sit on the board of their organisation?"))
    }
    return .judged(problems)
  }

  private static func isRare(_ frequency: String) -> Bool {
    let written = hyphenated(frequency)
    return [
      "yearly", "annually", "annual", "once-a-year", "every-year", "twice-a-year", "half-yearly", "six-monthly",
      "every-six-months", "biannually", "ad-hoc", "as-needed", "as-required",
    ]
    .contains(written)
  }

  static let anExecutiveAnswers = Rule(
    "governance/accountable-executive", "A named executive answers for the programme",
    severity: .warning, criteria: ["A-2.3-03"],
    because:
      """
      Somebody with executive authority has to oversee delivery, by name and post: not a programme manager, nor a \
      non-executive.
      """,
    passes: [
      "governance: {senior_responsible_owner: {name: J Adey, role: Chief Executive, organisation: Oldtown Trust}}",
      """
      governance: {groups: [{name: Programme Board, chair: J Adey, members: [{name: J Adey, role: Chief Executive, \
      level: executive}]}]}
      """,
    ],
    fails: [
      "governance: ⟦{groups: [{name: Programme Board, chair: L Hart, members: [{name: J Adey, level: executive}]}]}⟧",
      "governance: {senior_responsible_owner: ⟦{role: Chief Executive, organisation: Oldtown Trust}⟧}",
      "governance: {senior_responsible_owner: ⟦J Adey⟧}",
      // Whoever chairs the board, the executive is still to be named.
      """
      governance: {senior_responsible_owner: ⟦TBC⟧, groups: [{name: Programme Board, chair: J Adey, members: [{name: \
      J Adey, level: executive}]}]}
      """,
      "governance: {senior_responsible_owner: {name: J Adey, role: ⟦Programme Manager⟧}}",
      "governance: {senior_responsible_owner: {name: J Adey, role: ⟦Non-executive Director⟧}}",
      "governance: {senior_responsible_owner: {name: J Adey, role: ⟦Transformation Manager⟧}}",
    ]
  ) { proposal in
    guard !proposal.governance.place.isAbsent else {
      return .judged([noExecutive])
    }
    guard let owner = proposal.governance.seniorResponsibleOwner else {
      guard !proposal.isUnanswered(proposal.governance.place, "senior_responsible_owner") else {
        return .judged([noExecutive])
      }
      let groups = proposal.governance.groups ?? []
      let isChaired = groups.contains { group in
        group.isMain
          && (group.members ?? []).contains { member in
            member.level?.value == .executive
              && member.name.map { name in
                hyphenated(group.chair?.value ?? "").contains(wholeName: hyphenated(name.value))
              } ?? false
          }
      }
      return isChaired ? .pass : .judged([noExecutive])
    }
    guard owner.name != nil else {
      return .judged([
        Problem(
          missing: "name", within: owner, "The name of the executive who answers for the programme is not answered",
          help: "Add `name`.", asks: "Who is the executive who answers for the programme?")
      ])
    }
    guard let post = owner.role ?? owner.post else {
      guard owner.place.node != owner.name?.place.node, !proposal.isIncomplete(owner.place) else {
        return proposal.isIncomplete(owner.place)
          ? .undecided("the post could not be read")
          : .judged([
            Problem(
              "The post of \(owner.name?.value ?? "") is not answered", at: owner,
              help: "Write it as `{name: \(owner.name?.value ?? ""), role: …, organisation: …}`.",
              asks: "Which executive post does \(owner.name?.value ?? "") hold?")
          ])
      }
      return .judged([
        Problem(
          missing: "role", within: owner, "The post of \(owner.name?.value ?? "") is not answered",
          help: "Add `role`, with the executive post.",
          asks: "Which executive post does \(owner.name?.value ?? "") hold?")
      ])
    }
    guard isNoExecutive(post.value) else { return .pass }
    return .judged([
      Problem(
        "\(owner.name?.value ?? "") answers for the programme as \(post.value), which is no executive post", at: post,
        help: "Name the executive of a trust, CCG, council, STP or ICS who oversees the programme.",
        asks: "Which executive oversees the programme?")
    ])
  }

  /// Non-executives, lay members and managers of programmes, transformation and the like; a general manager may be one.
  private static func isNoExecutive(_ post: String) -> Bool {
    let written = hyphenated(String(post.prefix { $0 != "," && $0 != "(" && $0 != ";" }))
    return written.hasPrefix("non-executive") || written.hasPrefix("lay-member")
      || written.hasPrefix("programme-manager")
      || written.hasPrefix("project-manager") || written.hasSuffix("-manager") && !written.hasSuffix("general-manager")
  }

  private static let noExecutive = Problem(
    missing: "governance.senior_responsible_owner", "The executive who answers for the programme is not answered",
    help: "Add `senior_responsible_owner` with name, role and organisation.",
    asks: "Which executive answers for the programme?")

  static let risksAreMitigated = Rule(
    "governance/risks-mitigated", "Delivery risks are listed, each with a mitigation of its own",
    severity: .warning, criteria: ["A-2.3-09", "A-2.3-10"],
    because:
      """
      A risk is managed when somebody has said what is done about it; the same words for every risk, or one word, \
      say nothing.
      """,
    passes: [
      """
      governance: {risks: [{risk: Posts stay vacant, mitigation: Joint adverts with two neighbouring systems}, \
      {risk: Money is unspent, mitigation: Forecast every quarter}]}
      """
    ],
    fails: [
      "governance: ⟦{groups: [Programme Board]}⟧", "governance: {risks: ⟦[]⟧}",
      """
      governance: {risks: [{risk: Posts stay vacant, mitigation: Joint adverts}, ⟦{risk: Money is unspent}⟧, \
      Something else]}
      """,
      """
      governance: {risks: [{risk: Posts stay vacant, mitigation: Reviewed by the board}, {risk: Money is unspent, \
      mitigation: ⟦Reviewed by the board⟧}]}
      """,
      "governance: {risks: [{risk: Posts stay vacant, mitigation: ⟦Monitor⟧}]}",
    ]
  ) { proposal in
    guard let risks = proposal.governance.risks, !risks.isEmpty else {
      if let risks = proposal.governance.risks, proposal.isIncomplete(risks.place) {
        return .undecided("no risk could be read")
      }
      return .judged([
        Problem(
          missing: "governance.risks", "The risks to delivery are not answered",
          help: "List under `governance.risks` what may go wrong, and under `mitigation` what is done about it.",
          criteria: ["A-2.3-09"],
          asks: "What are the risks to delivery, and what is done about each?")
      ])
    }
    return .judged(unmitigated(risks, in: proposal) + hollow(risks))
  }

  private static func unmitigated(_ risks: Listed<Risk>, in proposal: Proposal) -> [Problem] {
    let open = risks.filter { $0.mitigation == nil && !proposal.isIncomplete($0.place) }
    // Placeholders stand where an answer should; each is a finding of its own already, which this one joins.
    let blank = risks.filter { $0.mitigation == nil && proposal.isIncomplete($0.place) }.map { risk in
      Problem(
        missing: "mitigation", within: risk, "What is done about this risk is not answered",
        help: "Say under `mitigation` what is done about it.",
        criteria: ["A-2.3-10"], asks: "What is done about the risk \(quoted(risk.risk?.value ?? ""))?")
    }
    guard let first = open.first else { return blank }
    let more = open.count > 1 ? ", nor about \(counted(open.count - 1, "other"))" : ""
    return blank + [
      Problem(
        missing: "mitigation", within: first,
        "What is done about the risk \(quoted(first.risk?.value ?? "")) is not answered\(more)",
        help: "Say under `mitigation` what is done about each risk.",
        notes: open.dropFirst().prefix(8).map { .init("Nothing is said of this one either", at: $0) },
        criteria: ["A-2.3-10"],
        asks:
          """
          What is done about the \(open.count == 1 ? "risk" : "risks") \
          \(list(open.prefix(8).map { quoted($0.risk?.value ?? "") }))?
          """
      )
    ]
  }

  private static func hollow(_ risks: Listed<Risk>) -> [Problem] {
    var seen: [String: Located<String>] = [:]
    return risks.compactMap { risk in
      guard let mitigation = risk.mitigation else { return nil }
      let key = hyphenated(mitigation.value)
      if !key.utf8.contains(UInt8(ascii: "-")) {
        return Problem(
          "\(quoted(mitigation.value)) does not say what is done about the risk", at: mitigation,
          help: "Say what is done, by whom and when.",
          criteria: ["A-2.3-10"], asks: "What is done about the risk \(quoted(risk.risk?.value ?? ""))?")
      }
      guard let earlier = seen[key] else {
        seen[key] = mitigation
        return nil
      }
      return Problem(
        "The same mitigation stands at another risk", at: mitigation,
        help: "Say what is done about this risk in particular.",
        notes: [.init("It stands here too", at: earlier)], criteria: ["A-2.3-10"], cause: "mitigation \(key)",
        asks: "What is done about the risk \(quoted(risk.risk?.value ?? "")) in particular?")
    }
  }

  static let olderAdultsHaveALead = Rule(
    "governance/older-adults-lead", "A lead for older people's mental health is named for the whole system",
    severity: .note, criteria: ["A-2.4.2-31"],
    because:
      "The guidance suggests one or several leads for older people's mental health across the STP or ICS, by its size.",
    passes: ["governance: {leads: [{area: older-adults, name: Dr G Foss, post: Consultant, scope: system}]}"],
    fails: [
      "governance: {leads: ⟦[{area: young-adults, name: Dr N Rahman}]⟧}",
      "governance: {leads: [{area: older-adults, name: Dr G Foss, scope: ⟦provider⟧}]}",
      "governance: {leads: [⟦{area: older-adults, post: Consultant}⟧]}", "governance: ⟦{risks: []}⟧",
    ]
  ) { proposal in
    guard !proposal.governance.place.isAbsent else { return .undecided("governance is not given") }
    let leads = (proposal.governance.leads ?? []).filter { $0.area?.value == .olderAdults }
    guard let first = leads.first else {
      return .missing(
        "governance.leads", "A lead for older people's mental health across the system is not answered",
        help: "Add `{area: older-adults, name: …, post: …, organisation: …, scope: system}` to `governance.leads`.")
    }
    let named = leads.filter { $0.name != nil }
    guard !named.isEmpty else {
      return .judged([
        Problem(
          missing: "name", within: first, "The name of the lead for older people's mental health is not answered",
          help: "Add `name`.")
      ])
    }
    guard let narrow = named.first?.scope, !named.contains(where: { ($0.scope?.value ?? .system) == .system }) else {
      return .pass
    }
    return .judged([
      Problem(
        """
        The lead for older people's mental health is one of \(narrow.value == .place ? "a place" : "a provider"), \
        not of the whole system
        """,
        at: narrow,
        help: "Name a lead for the whole system, or one for each part of it.")
    ])
  }
}

extension GovernanceGroup {
  fileprivate var missingParts: [(key: String, name: String, question: String)] {
    var parts: [(key: String, name: String, question: String)] = []
    if chair == nil { parts.append(("chair", "the chair", "who chairs it")) }
    if frequency == nil { parts.append(("frequency", "how often it meets", "how often does it meet")) }
    if reportsTo == nil { parts.append(("reports_to", "whom it reports to", "to whom does it report")) }
    return parts
  }
}

extension Person {
  /// Board members, and executives whose post comes with a seat on a board.
  fileprivate var isFromABoard: Bool {
    guard name != nil || role != nil || post != nil else { return false }
    if level?.value == .board { return true }
    guard level?.value == .executive else { return false }
    let written = hyphenated(post?.value ?? role?.value ?? "")
    return ["chief", "accountable-officer", "managing-director", "executive", "director-of", "medical-director"]
      .contains { written.hasPrefix($0) }
  }
}

extension String {
  /// Whether `name` stands in it, in hyphenated spelling, as whole words.
  fileprivate func contains(wholeName name: String) -> Bool {
    guard !name.isEmpty else { return false }
    let words = split(separator: "-")
    let wanted = name.split(separator: "-")
    return words.indices.contains { words[$0...].starts(with: wanted) }
  }
}
