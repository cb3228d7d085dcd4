/// Advice of the four other documents, which never decides approval.
extension CriterionTable {
  static let otherDocuments = CriterionTable(
    index: """
      B-1.1-02|1.1|as|9|all
      B-1.1-03|1.1|as|38|all
      B-1.4-01|1.4|as|122|all
      B-1.4-03|1.4|as|81|all
      B-2.3-01|2.3|as|234|all
      B-3.1.2-01|3.1.2|as|68|all
      B-3.1.4-01|3.1.4|as|82|all
      B-3.1.5-01|3.1.5|as|68|all
      B-3.2.1-02|3.2.1|as|69|all
      B-3.2.2-01|3.2.2|as|235|all
      B-3.2.2-02|3.2.2|as|204|all
      B-3.2.2-03|3.2.2|as|205|all
      B-3.2.3-01|3.2.3|ad|197|all
      B-4-01|4|as|88|all
      B-4.2-02|4.2|as|206|all
      B-4.2-03|4.2|as|65|all
      B-4.3-01|4.3|as|206|all
      W-06|Learnings from early implementer sites|as|15|all
      W-07|Learnings from early implementer sites|as|194|all
      W-08|Learnings from early implementer sites|as|112|all
      W-09|Learnings from early implementer sites|as|209|all
      W-11|Learnings from early implementer sites|as|88|all
      W-13|What systems need to prioritise|as|59|all
      W-14|What systems need to prioritise|as|129|all
      W-15|Q&A discussion|as|86|all
      R-0-01|Foreword, background and first five steps|as|83|all
      R-0-02|Foreword, background and first five steps|as|64|all
      R-0-04|Foreword, background and first five steps|as|120|all
      R-6-02|6 Addressing and overcoming barriers|as|34|all
      R-6-03|6 Addressing and overcoming barriers|as|213|all
      R-6-04|6 Addressing and overcoming barriers|as|84|all
      R-6-05|6 Addressing and overcoming barriers|as|85|all
      R-6-06|6 Addressing and overcoming barriers|as|211|all
      R-7-02|7 Measurement and evaluation|as|207|all
      R-7-04|7 Measurement and evaluation|as|206|all
      R-7-06|7 Measurement and evaluation|as|208|all
      R-8-03|8 Commissioning and contracting|as|122|all
      R-9-01|9 Recruitment and skills development|as|196|all
      R-9-03|9 Recruitment and skills development|as|200|all
      R-10-01|10 Co-delivery of your new model|as|228|all
      R-10-02|10 Co-delivery of your new model|as|13|all
      R-A-01|Appendix|as|206|all
      """,
    text: """
      B-1.1-02|Baseline first bolsters core teams|\
      As advice only, the proposal is compared on whether CCG baseline money since 2019/20 has strengthened core \
      teams serving those with greatest complexity.|\
      Growth since 2019/20 in core teams paid for from baseline.
      B-1.1-03|Preparatory work before transformation money|\
      As advice only, the proposal is compared on groundwork done before 2021/22 – local relationships, \
      understanding of need from data, and early workforce planning.|\
      Each of the three shown with something already done.
      B-1.4-01|Funded partnerships, not tender cycles|\
      As advice only, the proposal is compared on commissioners and all providers collaborating on sustainable \
      funding without repeated short tenders.|\
      The length of VCSE contracts, and how much of their value ends within a year.
      B-1.4-03|Specialists plug into core model|\
      As advice only, the proposal is compared on dedicated functions linking to the core by agreed in-reach, \
      liaison or shared care and not standing apart.|\
      An in-reach, liaison or shared-care arrangement named for each dedicated function.
      B-2.3-01|CPA replaced, principles kept|\
      As advice only, the proposal is compared on replacing CPA while keeping what was sound in it, namely good \
      coordination and good planning.|\
      Both halves described; retaining principles is not a breach.
      B-3.1.2-01|Four process guarantees|\
      As advice only, the proposal is compared on four guarantees – assessment wherever someone presents, \
      interventions near home, stepping up or down with no new referral, and links to community assets.|\
      How each of the four would be kept.
      B-3.1.4-01|Groups needing more complex care|\
      As advice only, the proposal is compared on intensive, assertive and long-term support for those at risk of \
      exclusion.|\
      Each group named: people leaving the justice system, sleeping rough, socially excluded, or with very complex \
      needs.
      B-3.1.5-01|No wrong door|\
      As advice only, the proposal is compared on access from any point, such as GP, community service, online \
      self-referral or other route.|\
      At least three routes incl; self-referral.
      B-3.2.1-02|Biopsychosocial collaborative assessment|\
      As advice only, the proposal is compared on assessment that is biopsychosocial, shared with the person and \
      family, and proportionate to complexity.|\
      All three features present with who assesses.
      B-3.2.2-01|Everyone has a co-produced plan|\
      As advice only, the proposal is compared on every person needing community support having a co-produced \
      personalised plan that covers all needs and Care Act and section 117 rights.|\
      Coverage stated (all users) and legal rights mentioned.
      B-3.2.2-02|One person coordinates complex care|\
      As advice only, the proposal is compared on one named person of any profession taking responsibility for \
      coordination when needs are complex.|\
      Named role and open to several professions, including VCSE or social care.
      B-3.2.2-03|Safety planning over risk prediction|\
      As advice only, the proposal is compared on replacing risk prediction by co-written safety plans and \
      positive risk taking, with managers backing staff.|\
      Safety planning described and prediction tools dropped.
      B-3.2.3-01|Community connector function|\
      As advice only, the proposal is compared on having a community connector or link worker role, or another \
      role carrying out its functions.|\
      WTE above zero or named role holding the functions.
      B-4-01|Safety protocols during implementation|\
      As advice only, the proposal is compared on protocols that keep care safe and of high quality while services \
      change.|\
      Named protocol or quality impact assessment with owner.
      B-4.2-02|Reviewing performance at three levels|\
      As advice only, the proposal is compared on reviewing performance and outcomes at system, service and \
      individual level.|\
      A forum or report at each of the three levels.
      B-4.2-03|Multi-year alliance contracts|\
      As advice only, the proposal is compared on use of a multi-year alliance contract with shared objectives, \
      values, vision and flexibility.|\
      The kind of alliance and a length of more than a year.
      B-4.3-01|Thinking behind outcome measures|\
      As advice only, the proposal is compared on stating why outcomes are collected, what burden they bring, and \
      at what level they apply.|\
      Rationale, opportunity cost and level each addressed for the chosen measures.
      W-06|Most early money on staff and VCSE|\
      As advice only, spend is compared on most of it going to NHS posts and VCSE contracts, as in early sites.|\
      The share of spend on NHS posts and VCSE contracts.
      W-07|Recruitment takes time|\
      As advice only, the proposal is compared on allowing for slow recruitment, for instance repeat interview \
      rounds and wider pools.|\
      Phased start dates and contingency; not all posts in Question 1.
      W-08|PCN clinical directors fully involved|\
      As advice only, the proposal is compared on full involvement of PCN clinical directors.|\
      Clinical Directors named for each PCN covered.
      W-09|Record leads involved in digital|\
      As advice only, the proposal is compared on having Local Health and Care Record leads involved and on \
      planning across the system.|\
      Local Health and Care Record or shared record lead named.
      W-11|Unmet need and consistency risks|\
      As advice only, the proposal is compared on recognising that new models may uncover unmet need, and that \
      PCNs differ.|\
      Risk with mitigation for demand growth and for consistency across PCNs.
      W-13|CMHTs aligned to PCN footprints|\
      As advice only, the proposal is compared on CMHT boundaries already matching, or moving to match, PCN \
      footprints.|\
      Mapping of teams to PCNs.
      W-14|Readiness for dedicated groups|\
      As advice only, the proposal is compared on having assessed readiness to transform care for specific groups \
      and planned system-wide.|\
      Readiness assessment referenced in the choice of groups by year.
      W-15|Clarity on clinical responsibility|\
      As advice only, the proposal is compared on stating who holds clinical responsibility across the new teams.|\
      Named rule or policy across employers.
      R-0-01|Gap between IAPT and secondary care|\
      As advice only, the proposal is compared on saying what happens to people judged too unwell for IAPT yet \
      below the secondary care threshold.|\
      The group is named with an offer.
      R-0-02|Non-mental-health charities included|\
      As advice only, the proposal is compared on including charities for housing, debt and other social needs as \
      well as mental health charities.|\
      At least one partner outside mental health.
      R-0-04|More than one large provider|\
      As advice only, the proposal is compared on a VCSE offer that goes beyond one big organisation to include \
      micro-providers.|\
      More than one VCSE organisation, and how much of the money goes to the largest.
      R-6-02|Do not defer partners or groups|\
      As advice only, the proposal is compared on involving experts by experience, VCSE, councils and all \
      population groups now and not later.|\
      No group is left to a later year.
      R-6-03|'Hard to reach' as warning phrase|\
      The proposal's use of 'hard to reach' is pointed out to the reviewer, as wording that may stand in for a \
      plan.|\
      Phrase absent or followed by a specific method.
      R-6-04|Cost of now against change|\
      As advice only, the proposal is compared on comparing present cost and demand with the cost of proactive \
      care.|\
      Figures for current cost or demand and expected effect.
      R-6-05|Shared chairing of groups|\
      As advice only, the proposal is compared on groups chaired by council, VCSE or lived experience members as \
      well as NHS.|\
      How many groups have a chair from outside the NHS.
      R-6-06|Co-produced equality impact assessment|\
      As advice only, the proposal is compared on an equality impact assessment made with experts by experience \
      and local equality groups, leading to a local action plan.|\
      Equality impact assessment dated, co-produced, with owner per locality.
      R-7-02|Co-produced evaluation|\
      As advice only, the proposal is compared on evaluation designed with experts by experience.|\
      Their role in choosing or collecting measures.
      R-7-04|Resource for evaluation and data|\
      As advice only, the proposal is compared on paying for evaluation and data collection from the start.|\
      A budget line, or named people, for evaluation and data.
      R-7-06|Shared system and light recording|\
      As advice only, the proposal is compared on all partners recording once into a shared system, with effort in \
      proportion to their size.|\
      Shared system or route and a proportionality rule.
      R-8-03|Flexible procurement routes|\
      As advice only, the proposal is compared on using a flexible route such as an innovation partnership, and on \
      inviting consortia.|\
      A named route and why it was chosen.
      R-9-01|Community support complements clinical care|\
      As advice only, the proposal is compared on community support being added to, and not put in place of, \
      clinical care.|\
      Both grow or clinical capacity is at least held.
      R-9-03|Common induction and shared training|\
      As advice only, the proposal is compared on joint induction and training for NHS, VCSE and council staff \
      with lived experience input.|\
      Joint programme with frequency.
      R-10-01|Accessible co-produced communications|\
      As advice only, the proposal is compared on communications about the model made with experts by experience \
      and VCSE and reaching older adults, minority ethnic communities and people offline.|\
      Three audiences each with a channel.
      R-10-02|Personal budgets in care planning|\
      As advice only, the proposal is compared on personal budgets that combine health and care funds, as in \
      Gloucestershire.|\
      Offer and group (e.g. section 117).
      R-A-01|How and where data captured|\
      As advice only, the proposal is compared on stating, for each measure, the system used and the level of \
      capture (PCN or council, for example).|\
      Both given for each measure.
      """)
}
