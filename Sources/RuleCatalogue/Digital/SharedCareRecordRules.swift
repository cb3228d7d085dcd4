import ProposalModel
import RuleKit
import SpendUse

// Shared care records, and GP leads in PCNs (Annex A, 2.8 and 2.9).

extension Rule {
  static let recordRules: [Rule] = [.sharedCareRecordIsLive, .pcnsHaveGPLeads, .recordIsPaidFromOtherMoney]

  static let recordIsPaidFromOtherMoney = Rule(
    "digital/other-money", "Records and systems are paid from digital money, and not from transformation money",
    severity: .warning, criteria: ["A-1.2-08"],
    because: """
      A plan for shared records is asked for, and its cost belongs to digital budgets; transformation money may pay for \
      minor equipment. What counts as minor, up to £30,000 in a year, is the tool's own setting.
      """,
    passes: [
      """
      digital: {funding_sources: [{source: digital, amount: £310k, year: 2021/22}, {source: transformation, amount: \
      £30k, year: 2021/22}]}
      """
    ],
    fails: [
      "digital: {funding_sources: [{source: ⟦transformation⟧, amount: £310k, year: 2021/22}]}",
      "digital: {funding_sources: [{source: digital, amount: £90k}, {source: ⟦transformation⟧, amount: \"£30,001\"}]}",
    ]
  ) { proposal in
    guard let sources = proposal.digital.fundingSources, !sources.isEmpty else {
      return .notApplicable("no money for systems and records is listed")
    }
    return .judged(
      sources.compactMap { entry in
        guard let source = entry.source, source.value == .transformation, let amount = entry.amount,
          amount.value.pence > SpendUse.minorDigital
        else { return nil }
        return Problem(
          "\(amount.value) of transformation money is given for systems and records, which digital budgets pay for",
          at: source, help: "Name the digital budget that pays, or say what minor equipment or pilot this is.",
          asks: "Which budget pays for systems and records?")
      })
  }

  static let sharedCareRecordIsLive = Rule(
    "digital/shared-care-record", "A shared care record that holds mental health care is in use by March 2022",
    severity: .warning, criteria: ["A-2.9-11", "A-2.2.1-24"],
    because: """
      People who use community mental health services are to benefit from a full shared care record by 2021/22, which \
      is read as by 31 March 2022. A record without mental health in it does not help them.
      """,
    passes: [
      "digital: {shared_care_record: {live: 2022-03-31, mental_health_included: true}}",
      """
      system: {organisations: [{name: Oldtown Trust, kind: mental-health-provider}]}
      digital: {shared_care_record: {live: 2021/22 Q4, organisations: [NHS Oldtown CCG, Oldtown Trust]}}
      """,
    ],
    fails: [
      "digital: {shared_care_record: {live: ⟦2022-04-01⟧}}",
      "digital: {shared_care_record: ⟦{mental_health_included: true}⟧}",
      "digital: ⟦{funding_sources: []}⟧",
      "digital: {shared_care_record: {live: 2022-01, mental_health_included: ⟦false⟧}}",
      """
      system: {organisations: [{name: Oldtown Trust, kind: mental-health-provider}]}
      digital: {shared_care_record: {live: 2021/22 Q4, organisations: ⟦[NHS Oldtown CCG, Oldtown City Council]⟧}}
      """,
    ]
  ) { proposal in
    let ask =
      """
      When do people who use community mental health services benefit from a shared care record that holds their \
      care plans?
      """
    guard let record = proposal.digital.sharedCareRecord else {
      return .judged([
        Problem(
          missing: "digital.shared_care_record", "The shared care record is not answered",
          help: "Give when it is in use (`live`), which organisations use it, and whether mental health is in it.",
          asks: ask)
      ])
    }
    var parts: [Problem] = []
    if let live = record.live {
      let deadline = FinancialYear.y2021.lastDay
      if live.value.last > deadline {
        parts.append(
          Problem(
            "The shared care record is in use from \(live.value), after \(deadline)", at: live,
            help: "Bring it forward to March 2022, or say what people have until then.", asks: ask))
      }
    } else if !proposal.isIncomplete(record.place) {
      parts.append(
        Problem(
          missing: "live", within: record, "The day from which the shared care record is in use is not answered",
          help: "Give it under `live`, by March 2022.", asks: ask))
    }
    if let included = record.mentalHealthIncluded, !included.value {
      parts.append(
        Problem(
          "Mental health is not in the shared care record", at: included,
          help: "Plan for it to be in by March 2022, and write true.",
          asks: "When will mental health be in the shared care record?"))
    } else if let users = record.organisations, !users.isEmpty, !isUsedByProvider(users, in: proposal) {
      parts.append(
        Problem(
          "No mental health provider is among the organisations that use the shared care record", at: users,
          help: "Add the providers under the names they have among the system's organisations.",
          notes: proposal.system.organisations(.mentalHealthProvider).prefix(3).map {
            .init("A mental health provider: \($0.name?.value ?? "")", at: $0)
          },
          asks: "Do the mental health providers use the shared care record?"))
    }
    return .judged(Problem.joined(parts, cause: "shared care record"))
  }

  /// Names are taken to fit when one has all the words of the other; "all partners" fits everybody.
  private static func isUsedByProvider(_ users: Listed<Text>, in proposal: Proposal) -> Bool {
    let providers = proposal.system.organisations(.mentalHealthProvider).compactMap(\.name)
    guard !providers.isEmpty else { return true }
    return users.contains { user in
      let words = Set(Words(user.value).all)
      if words.contains("all") || words.contains("every") || words.contains("both") || words.contains("providers") {
        return true
      }
      return providers.contains { provider in
        let own = Set(Words(provider.value).all)
        return isSameName(provider.value, user.value) || words.isSubset(of: own) || own.isSubset(of: words)
          || !words.isDisjoint(with: ["mental", "nhsft"]) && words.contains("trust")
      }
    }
  }

  static let pcnsHaveGPLeads = Rule(
    "coverage/gp-mental-health-leads", "Every PCN covered in 2021/22 has a GP lead for mental health",
    severity: .note, criteria: ["A-2.8-22", "A-2.8-23"],
    because:
      """
      The guidance suggests a GP lead in each PCN, and sets no date; those of PCNs that come later may still be \
      found.
      """,
    passes: [
      """
      coverage: {pcns: [{name: Riverside PCN, covered_from: 2022-03-31, mental_health_gp_lead: Dr Ann Lee}, {name: \
      Hill PCN, covered_from: 2022-04-01}]}
      """
    ],
    fails: [
      """
      coverage: {pcns: ⟦[{name: Riverside PCN, covered_from: 2022-03-31}, {name: Hill PCN, covered_from: \
      2022-04-01}]⟧}
      """,
      """
      coverage: {pcns: ⟦[{name: Riverside PCN, covered_from: 2021-07-01, mental_health_gp_lead: Dr Ann Lee}, {name: \
      Hill PCN, covered_from: 2021-07-01}]⟧}
      """,
    ]
  ) { proposal in
    guard let pcns = proposal.coverage.pcns, !pcns.isEmpty else { return .undecided("no PCNs are given") }
    let first = pcns.filter { ($0.coveredFrom?.value).map { $0 <= FinancialYear.y2021.lastDay } ?? false }
    guard !first.isEmpty else { return .undecided("no PCN is covered in 2021/22") }
    let without = first.filter { $0.mentalHealthGPLead == nil && !proposal.isIncomplete($0.place) }
    guard !without.isEmpty else { return .pass }
    return .judged([
      Problem(
        """
        \(without.count) of the \(counted(first.count, "PCN")) covered in 2021/22 \
        \(without.count == 1 ? "has" : "have") no GP lead for mental health
        """,
        at: pcns,
        help: "Name them under `mental_health_gp_lead`.",
        notes: without.prefix(8).map { .init("Without a lead: \($0.name?.value ?? "a PCN")", at: $0) },
        criteria: ["A-2.8-23"],
        asks:
          """
          Who is, or will be, the GP lead for mental health in \
          \(list(without.prefix(8).map { $0.name?.value ?? "this PCN" }))?
          """
      )
    ])
  }
}
