import ProposalModel
import RuleKit
import SpendUse

extension Rule {
  static let noBarredUseInWords = Rule(
    "answers/no-barred-use", "No answer says that this money pays for a use that is ruled out",
    severity: .warning, criteria: PaidInWords.criteria,
    because: """
      Crisis services, IAPT, memory and dementia services, services for children, beds, shortfalls and the other uses \
      that the guidance rules out are paid from other money. The lines of spend are judged by themselves; an answer \
      that \
      says the opposite of them is a question. Only sentences that name this money, a verb of paying and the use are \
      taken, and none that denies it, speaks of others or only weighs it. So is a risk's mitigation that has what is \
      left of the money go towards a deficit or a control total.
      """,
    passes: [
      """
      answers:
        service_model: {narrative: "Transformation money pays for two workers between the teams and the crisis team. \
        It will not pay for a crisis team. The crisis team is paid from winter money and not from the transformation \
        funding."}
      """,
      """
      answers:
        governance: {narrative: "The transformation funding pays for a nurse who visits the memory clinic once a week. \
        What the award pays for ends at the door of the crisis team. The board refused to put the award towards the \
        crisis team. The winter money pays for the crisis team; the transformation money pays for the link workers who \
        visit it. The transformation money pays for no crisis team. If the award paid for the crisis team, that would \
        be \
        a breach. The posts that the award pays for work with the crisis team. In the neighbouring STP the award pays \
        for the crisis line. SDF money pays for neighbourhood teams, and the CCG's baseline keeps the memory clinic. \
        The award pays for peer workers, so that fewer people need the crisis team."}
      """,
      """
      answers:
        governance: {narrative: "The share set aside for older adults rises from 9% of this money in 2021/22 to 10% \
        in 2023/24, on top of their use of everything else. The transformation funding replaces nothing that the \
        council pays for, and closes the gap between primary and secondary care. The teams, funded by the award, run a \
        clinic beside the memory service. The crisis transformation funding pays for the crisis house. The award \
        enables us to keep people out of inpatient beds. Does any transformation money go to crisis services? We do \
        not use it for that."}
      governance:
        risks:
          - {risk: Posts start late, mitigation: Any underspend is reported each month and is not counted towards the \
            control total}
          - {risk: Costs rise, mitigation: The trust's deficit is managed by its own recovery plan}
      """,
    ],
    fails: [
      """
      answers: {service_model: {narrative: "⟦The transformation money will also pay for two nurses in the crisis \
      team⟧."}}
      """,
      """
      answers: {quality: {narrative: "From July ⟦the IAPT service is funded from this money⟧ as well."}}
      """,
      """
      answers: {quality: {narrative: "We will use ⟦transformation funding to buy four inpatient beds⟧."}}
      """,
      """
      answers: {quality: {narrative: "£80k of ⟦the allocation will be applied to the all-age crisis line⟧. Two \
      ⟦dementia support workers will be funded from the allocation⟧."}}
      """,
      """
      answers: {governance: {narrative: "£60,000 of ⟦the transformation money in 2021/22 goes to the crisis line⟧. \
      ⟦The award pays for the memory clinic⟧. ⟦The new funding pays for inpatient beds⟧. ⟦SDF money pays for the home \
      treatment team⟧. ⟦The transformation money, from October, covers the perinatal team⟧. We put £60,000 of ⟦our \
      allocation towards the crisis line⟧. ⟦The transformation money is used to meet the trust's savings⟧ target. \
      ⟦The transformation money will make good the shortfall in baseline investment⟧."}}
      """,
    ]
  ) { proposal in
    var claims: [(use: BarredUse, text: String)] = []
    var spans: [(sentence: ProseSentence, words: ClosedRange<Int>)] = []
    var previous: PaidInWords?
    for sentence in proposal.proseSentences(on: .money) {
      let paid = PaidInWords(sentence, after: previous)
      previous = paid
      guard let claim = paid.claim else { continue }
      claims.append((claim.use, sentence.text(claim.words)))
      spans.append((sentence, claim.words))
    }
    return .judged(
      zip(claims, ProseSentence.places(of: spans)).map { claim, place in
        Problem(
          "The text has this money pay for \(claim.use.name): “\(claim.text)”", at: place,
          help: "Say which other money pays for it; if this money does, take it out of the plan.",
          kind: .contradiction, criteria: claim.use.criteria,
          asks: "Does any of this money pay for \(claim.use.name)?")
      } + (proposal.governance.risks ?? []).compactMap(leftoverForDeficit))
  }

  /// A risk's mitigation that has what is left of the money go towards a deficit or a control total.
  private static func leftoverForDeficit(_ risk: Risk) -> Problem? {
    guard let mitigation = risk.mitigation, case let words = Words(mitigation.value),
      words.has(stem: "underspen", "slippage", "unspent", "uncommitted", "surplus"),
      !words.has(
        "not", "no", "never", "nothing", "none", "without", "cannot", "nor", "if", "must", "avoid", "outside",
        "rather", "instead"),
      case let judgement = SpendUse.judge(SpendLineText(mitigation.value, source: "transformation")),
      judgement.outcome == .breach, judgement.use == .deficit
    else { return nil }
    return Problem(
      "What is left of this money goes towards \(BarredUse.deficit.name): \(quoted(mitigation.value))", at: mitigation,
      help: "Say how the money is spent on the plan, or carried forward for it; it may not lower a deficit.",
      kind: .contradiction, criteria: BarredUse.deficit.criteria, asks: "What becomes of money that is not spent?")
  }
}
