/// Annex A, section 2.2.1: the core integrated offer and its sign-off.
extension CriterionTable {
  static let annexA2CoreModel = CriterionTable(
    index: """
      A-2.2.1-02|2.2.1|kd|59|all
      A-2.2.1-03|2.2.1|kd|60|all
      A-2.2.1-04|2.2.1|ed|61|all
      A-2.2.1-05|2.2.1|ks|80|all
      A-2.2.1-06|2.2.1|ks|52|all
      A-2.2.1-07|2.2.1|es|58|all
      A-2.2.1-08|2.2.1|es|58|all
      A-2.2.1-09|2.2.1|ks|58|all
      A-2.2.1-10|2.2.1|ks|189|all
      A-2.2.1-11|2.2.1|ks|58|all
      A-2.2.1-12|2.2.1|ks|66|all
      A-2.2.1-13|2.2.1|ks|66|separate-teams
      A-2.2.1-14|2.2.1|ks|81|all
      A-2.2.1-15|2.2.1|es|63|all
      A-2.2.1-16|2.2.1|es|64|all
      A-2.2.1-17|2.2.1|ks|65|all
      A-2.2.1-18|2.2.1|ks|120|all
      A-2.2.1-19|2.2.1|ks|122|all
      A-2.2.1-20|2.2.1|ks|67|all
      A-2.2.1-21|2.2.1|kc|67|all
      A-2.2.1-22|2.2.1|ks|67|all
      A-2.2.1-23|2.2.1|ks|209|all
      A-2.2.1-24|2.2.1|ks|210|all
      A-2.2.1-25|2.2.1|es|68|all
      A-2.2.1-26|2.2.1|cs|68|all
      A-2.2.1-27|2.2.1|cs|68|all
      A-2.2.1-28|2.2.1|es|222|all
      A-2.2.1-30|2.2.1|kd|223|all
      A-2.2.1-31|2.2.1|ks|69|all
      A-2.2.1-32|2.2.1|ks|69|all
      A-2.2.1-33|2.2.1|es|70|all
      A-2.2.1-34|2.2.1|es|71|all
      A-2.2.1-35|2.2.1|ks|71|all
      A-2.2.1-36|2.2.1|ks|82|all
      A-2.2.1-37|2.2.1|cs|82|all
      A-2.2.1-38|2.2.1|cs|82|all
      A-2.2.1-39|2.2.1|cs|82|all
      A-2.2.1-40|2.2.1|cs|82|all
      A-2.2.1-41|2.2.1|cs|82|all
      A-2.2.1-42|2.2.1|cs|82|all
      A-2.2.1-43|2.2.1|es|72|all
      A-2.2.1-44|2.2.1|es|73|all
      A-2.2.1-45|2.2.1|ks|116|all
      A-2.2.1-46|2.2.1|ks|73|all
      A-2.2.1-47|2.2.1|ks|17|all
      A-2.2.1-48|2.2.1|ks|17|all
      A-2.2.1-49|2.2.1|ks|17|all
      A-2.2.1-50|2.2.1|es|216|all
      A-2.2.1-51|2.2.1|es|211|all
      A-2.2.1-52|2.2.1|es|61|all
      A-2.2.1-53|2.2.1|ed|62|all
      A-2.2.1-54|2.2.1|ed|62|all
      A-2.2.1-55|2.2.1|ed|62|all
      A-2.2.1-56|2.2.1|ed|62|all
      A-2.2.1-57|2.2.1|ed|62|all
      A-2.2.1-58|2.2.1|ed|62|all
      A-2.2.1-59|2.2.1|ed|62|all
      A-2.2.1-60|2.2.1|ed|62|all
      A-2.2.1-61|2.2.1|ed|62|all
      A-2.2.1-62|2.2.1|ed|62|all
      A-2.2.1-63|2.2.1|es|74|all
      A-2.2.1-64|2.2.1|es|203|all
      A-2.2.1-65|2.2.1|es|100|all
      A-2.2.1-66|2.2.1|es|90|all
      A-2.2.1-67|2.2.1|es|92|all
      A-2.2.1-68|2.2.1|es|75|all
      A-2.2.1-69|2.2.1|es|76|all
      A-2.2.1-70|2.2.1|es|76|all
      A-2.2.1-71|2.2.1|es|238|all
      A-2.2.1-72|2.2.1|es|77|all
      A-2.2.1-73|2.2.1|es|78|all
      A-2.2.1-74|2.2.1|es|79|all
      A-2.2.1-75|2.2.1|es|237|all
      """,
    text: """
      A-2.2.1-02|Core teams organised at neighbourhood level|\
      The proposal places its core community teams at neighbourhood scale, each tied to identified PCNs.|\
      Core teams at neighbourhood or PCN scale, each with named PCNs, and a team for every PCN of 2021/22.
      A-2.2.1-03|Mental health provider leads the transformation|\
      The proposal names at least one mental health provider as the organisation leading delivery of the \
      transformation.|\
      At least one mental health provider marked as lead, which has also signed off the plan.
      A-2.2.1-04|Partner groups working on the model|\
      The proposal identifies each partner group that is working with the lead provider on the new model.|\
      All eight kinds appear at least once among organisations, governance members or engagement: PCN, CCG, local \
      authority, VCSE, service users, families, carers, communities.
      A-2.2.1-05|Moderate to severe illness, many diagnoses|\
      The proposal describes the people served as having mental illness of moderate to severe degree across \
      several diagnoses and needs.|\
      In the answer to Question 1 or the cohorts, the severity served and at least three diagnoses or need groups; \
      nothing confined to mild illness or one diagnosis.
      A-2.2.1-06|Alignment with the Community Mental Health Framework|\
      The proposal shows which features of its flexible, proactive model implement the national Community Mental \
      Health Framework.|\
      The Framework is named and at least two of its features (place-based core service, plug-in dedicated \
      functions, replacing CPA, inclusivity, step-up/step-down by need, single care plan) are tied to local teams, \
      sites or dates.
      A-2.2.1-07|Transformation spanning primary and secondary care|\
      The proposal redesigns both the primary care end and the existing secondary CMHTs as one offer, saying what \
      changes in each.|\
      A dated 2021/22 change in general practice or PCN working and one in existing secondary care teams, such as \
      staff, caseload, criteria or location.
      A-2.2.1-08|Not simply primary care mental health services|\
      Funding is not used merely to set up, or to enlarge, a primary care or enhanced primary care mental health \
      service.|\
      New posts and contracts in teams that span primary and secondary care, and how much sits in primary care \
      alone.
      A-2.2.1-09|Primary-secondary barriers removed|\
      The proposal names the barriers patients meet between primary and secondary care and says how each will go.|\
      At least two present barriers are named (rejected referrals, thresholds, re-assessment, discharge letters, \
      separate records) and each has a change, an owner or a date.
      A-2.2.1-10|Barrier removal improves physical health care|\
      The proposal says how taking down the primary-secondary boundary will better the physical health of people \
      with severe mental illness.|\
      A named arrangement makes one party responsible for checks and one for follow-up (who, where, how results \
      are shared), within Question 1 or by explicit pointer to Question 6.
      A-2.2.1-11|Barriers between secondary teams removed|\
      The proposal says how people will move between different secondary care community teams without internal \
      referral or exclusion.|\
      At least two named secondary teams (for example recovery, assertive outreach, psychology, rehabilitation, \
      'PD' service, older adult CMHT) have a stated rule replacing internal referral.
      A-2.2.1-12|Evidence-based separate teams kept|\
      The proposal keeps teams that rest on a clear evidence base, Early Intervention in Psychosis above all, as \
      distinct teams.|\
      Early Intervention in Psychosis kept as a distinct team, with nothing that dissolves it or merges it into a \
      generic one.
      A-2.2.1-13|Separate teams tied into the core|\
      The proposal explains how every team that stays separate works as part of the one community model instead of \
      on its own.|\
      A named link to the core for every team that stays separate, such as a joint meeting, a shared record or \
      in-reach.
      A-2.2.1-14|Dedicated functions interlinked, demand shared|\
      The proposal connects the eating disorder, 'personality disorder' and rehabilitation functions to the core \
      and does not route their whole patient group to them.|\
      For each of the three focus areas present in the plan, both directions are stated: what the dedicated \
      function gives the core (advice, supervision, joint work) and which people the core itself keeps.
      A-2.2.1-15|Integrated working with local authorities|\
      The proposal bases the service model on named joint working with each local authority in the footprint.|\
      Every upper-tier or unitary council named with at least one working arrangement, such as co-located social \
      workers, section 75 or joint posts.
      A-2.2.1-16|Integrated working with VCSE services|\
      The proposal builds VCSE services into the model as named delivery partners with a described role.|\
      At least two VCSE organisations are named with what they deliver inside the model, and at least one spend \
      line goes to a VCSE recipient.
      A-2.2.1-17|VCSE alliance built and funded|\
      The proposal sets out how a local mental health VCSE alliance will be formed (or grown) and paid for in this \
      STP.|\
      A lead or convening body, a start or growth date by 31 March 2024, two members or a dated way to find them, \
      and a budget above zero in some year.
      A-2.2.1-18|Small and user-led groups in the alliance|\
      The proposal brings small, grassroots, community or faith, and user-led organisations into the alliance, not \
      only large charities.|\
      Members include at least one smaller or micro organisation, at least one grassroots or local community or \
      faith organisation, and at least one user-led organisation.
      A-2.2.1-19|Robust contracting, no short tendering cycles|\
      The proposal commits to contracting with VCSE bodies in ways that sustain them, avoiding repeated short \
      tenders and heavy contract administration.|\
      The length of every VCSE contract, some longer than a year or with the intention stated, and a word on light \
      administration.
      A-2.2.1-20|Lawful data and information sharing|\
      The proposal explains how organisations in the model will share data lawfully for direct care and planning.|\
      A sharing agreement, DPIA or equivalent instrument is named with its parties and a date or status; the \
      parties include at least one organisation outside the lead provider.
      A-2.2.1-21|Sharing arrangements comply with IG law|\
      The proposal keeps its data sharing within information governance law and accepted practice.|\
      The sharing agreement, its legal basis, the data protection impact assessment and who approved it, for a \
      reader who knows information governance.
      A-2.2.1-22|Help for small providers to share data|\
      The proposal offers practical support so that VCSE bodies and smaller providers can take part in data and \
      information sharing.|\
      At least one form of support is named (licences, devices, IG toolkit help, training, MHSDS submission \
      support, honorary access) with who gives it or what it costs.
      A-2.2.1-23|Interoperable IT systems|\
      The proposal says how the IT systems used by partners will be made to exchange information.|\
      At least two systems are named (e.g. EMIS, SystmOne, RiO, Liquidlogic) with a milestone and date, and any \
      cost carries a digital or other non-community mental health funding source.
      A-2.2.1-24|Full shared care records|\
      The proposal states when and how people's full shared care records will be available to partners in the \
      model.|\
      The shared record is named with a go-live date and the kinds of partner who will read or write in it; mental \
      health care plans are said to be included.
      A-2.2.1-25|Flexible, simple, clear routes in|\
      The proposal describes specific ways in which people will get into care that are flexible, easy to use and \
      clear.|\
      At least two routes are described with who may use them, from when and where (e.g. walk-in, phone line, GP \
      huddle, self-referral, drop-in at a community venue).
      A-2.2.1-26|Co-location with primary care, including virtual|\
      The proposal says where mental health staff will be co-located with primary care, physically or virtually.|\
      At least one practice, health centre or virtual arrangement is named with the team using it and a start \
      date.
      A-2.2.1-27|Self-referral into the model|\
      The proposal allows people to refer themselves into the new model.|\
      Self-referral is stated as open to new and/or known service users with a start date; any exclusions are \
      stated.
      A-2.2.1-28|Timely access towards four weeks|\
      The proposal works towards nobody waiting more than four weeks from first contact to appropriate care, with \
      a baseline and steps to reach it.|\
      For at least one core pathway a present wait (or a dated plan to measure it), a target of four weeks or less \
      with a date, and an action that shortens it.
      A-2.2.1-30|Four-week work begins in 2021/22|\
      The proposal begins its work towards the four-week wait within 2021/22 and does not put it off to a later \
      year.|\
      At least one waiting-time action or milestone falls between 1 April 2021 and 31 March 2022.
      A-2.2.1-31|Single assessor or trusted assessment|\
      The proposal adopts an approach in which one assessor's work is trusted and reused by all partners.|\
      The named approach has a rule on who may assess, whose assessment is accepted by which partners, and from \
      when.
      A-2.2.1-32|People need not repeat their story|\
      The proposal removes steps at which people would have to tell their history again.|\
      At least one repeated step in the present pathway is named as removed, or a shared-story device (care plan, \
      passport, warm handover) is described with users.
      A-2.2.1-33|Continuity of care|\
      The proposal states how people keep the same relationships and plan as their needs rise and fall.|\
      At least one mechanism is described (named key worker kept across steps, one plan, rule on staff change, no \
      case closure) with who it applies to.
      A-2.2.1-34|No cliff-edge of lost support|\
      The proposal guarantees that people are not left without care when secondary input ends or lessens.|\
      States what a person still receives when intensity falls (who, how often, how to come back, within how many \
      days) and that no blanket discharge will occur.
      A-2.2.1-35|Away from referral-discharge and long lists|\
      The proposal replaces the cycle of referral, waiting list and discharge in secondary care with another way \
      of bringing people in and varying their care.|\
      Names at least one referral or discharge process that stops and the date, and what takes its place (huddle, \
      conversation, step-up rule), and says what happens to existing waiting lists (size and plan).
      A-2.2.1-36|People with the most complex long-term needs|\
      The proposal shows how the core model itself will serve people with the most complex, disabling long-term \
      needs and keep them well at home.|\
      In the answer to Question 1, what the core gives this group (how often, who, how many), with at least one of \
      the listed groups named.
      A-2.2.1-37|People on community treatment orders|\
      The proposal says what the model offers people subject to community treatment orders.|\
      Community treatment orders are named with a number or an action (responsible clinician arrangements, review, \
      less restrictive alternatives).
      A-2.2.1-38|People with section 117 aftercare|\
      The proposal says how people entitled to section 117 aftercare will be reviewed and supported within the \
      model.|\
      Section 117 is named with a number, a review arrangement or a joint NHS-council funding agreement.
      A-2.2.1-39|People coming out of hospital|\
      The proposal says how the core teams take up and hold people leaving hospital.|\
      States contact before leaving and within a stated number of days after, by whom, in the core team.
      A-2.2.1-40|People in supported housing|\
      The proposal says how the core teams work with people living in supported housing and their housing \
      providers.|\
      Supported housing schemes or providers are named or counted with an arrangement (link worker, weekly visit, \
      training for housing staff).
      A-2.2.1-41|Assertive care and relapse or detention risk|\
      The proposal describes assertive, persistent engagement for people likely to relapse, be detained (again) or \
      face repeated assessment under the Mental Health Act.|\
      Names the capacity (staff or ratio) for assertive work and how those at risk are found (list, dashboard, \
      AMHP data), with what is done on non-attendance other than closing the case.
      A-2.2.1-42|Demographic groups over-represented under the MHA|\
      The proposal uses information on who is assessed or detained under the Mental Health Act to target \
      particular demographic groups.|\
      A figure on assessments or detentions by ethnicity, age, sex or deprivation, and an action tied to it.
      A-2.2.1-43|Systematic approach to social determinants|\
      The proposal sets out a structured method for tackling the social causes of severe mental ill-health so that \
      local outcomes improve.|\
      Names at least two determinants with local data, the partner responsible for each and an outcome measure; \
      the approach is described as a method (needs assessment, plan, owner, review), not a list of services.
      A-2.2.1-44|Social and non-clinical needs met alongside clinical|\
      The proposal provides for people's practical and social needs together with their treatment.|\
      At least three of the six listed domains (housing, advocacy, money, isolation, work, education/training) \
      have a named provider, post or contract in the model.
      A-2.2.1-45|Innovative NHS-council commissioning|\
      The proposal uses new or joint commissioning methods across the NHS and local authorities to meet these \
      needs.|\
      At least one method is named (pooled budget, section 75, lead commissioner, alliance or outcomes-based \
      contract, personal budgets) with the partners and a date or value.
      A-2.2.1-46|Community assets built and used|\
      The proposal identifies local community assets and says how the model will strengthen them and draw on them.|\
      At least two local assets are named (venues, groups, networks) with their use in the model, plus one action \
      to cultivate (grant, training, mapping with a date).
      A-2.2.1-47|Other funding and policy programmes used|\
      The proposal draws on other national and local money or policy programmes to help deliver the model.|\
      At least two programmes with what each brings in posts, money or sites, among them PCN development, Ageing \
      Well, digital and personalised care.
      A-2.2.1-48|Comprehensive Model of Personalised Care|\
      The proposal says which parts of the national personalised care model it will adopt.|\
      At least two components are named with a local action (personalised care and support planning, shared \
      decision making, social prescribing, supported self-management, choice, personal health budgets).
      A-2.2.1-49|Alignment with other transformation plans|\
      The proposal shows how it lines up with other local transformation plans, including urgent care, children's \
      and primary care plans.|\
      At least two other plans with a shared governance link, date or dependency, such as urgent care, children's \
      mental health and primary care.
      A-2.2.1-50|Co-production with people with lived experience|\
      The proposal shows that people with lived experience have shaped the model as partners and will keep doing \
      so.|\
      At least one dated activity with numbers or a named group, plus something that changed as a result, plus a \
      forward role; carers are included (2.0).
      A-2.2.1-51|Inequalities addressed, MH equalities advanced|\
      The proposal builds into the service model specific actions on inequality and mental health equality.|\
      Names at least one group with local data, one action in the core model and one measure; may point to \
      Question 9 for the rest.
      A-2.2.1-52|Full local system buy-in|\
      The proposal evidences that all local partners support the plan through real partnership, beyond signatures \
      alone.|\
      At least two acts of commitment by partners other than the lead provider are described (decision of a named \
      board with date, money, staff or sites committed, joint chair), covering at least PCN, council and VCSE.
      A-2.2.1-53|Sign-off is formal and on record|\
      The proposal records every required sign-off as a formal approval of this plan, with person, role, \
      organisation and date.|\
      For every required sign-off a name, an organisation among the partners, and a date from 9 October 2020 to \
      submission.
      A-2.2.1-54|Sign-off by PCN Clinical Directors|\
      The proposal is formally signed off by the Clinical Directors of the Primary Care Networks concerned.|\
      A signature of the Clinical Director of each PCN of 2021/22 (one of two joint directors is enough).
      A-2.2.1-55|Sign-off by Director of Adult Social Services|\
      The proposal is formally signed off by the Director of Adult Social Services of each social-services \
      authority in the footprint.|\
      A signature of the Director of Adult Social Services, or whoever holds that statutory post, for each \
      social-services authority.
      A-2.2.1-56|Sign-off by Director of Public Health|\
      The proposal is formally signed off by the Director of Public Health of each relevant authority.|\
      A signature of a Director of Public Health for each social-services authority; one director may cover \
      several.
      A-2.2.1-57|Sign-off by housing lead|\
      The proposal is formally signed off by at least one local authority housing lead.|\
      A signature of a housing lead of at least one authority with housing duties, and which such authorities have \
      none.
      A-2.2.1-58|Sign-off by Director of Children's Services|\
      The proposal is formally signed off by the Director of Children's Services of each relevant authority for \
      its young adult care.|\
      A signature of the Director of Children's Services for each social-services authority; one person may hold \
      both posts.
      A-2.2.1-59|Sign-off by VCSE sector representatives|\
      The proposal is formally signed off by representatives of the VCSE sector.|\
      A signature of at least one VCSE organisation that is independent of the NHS provider; the guidance speaks \
      of several.
      A-2.2.1-60|Sign-off by lived-experience representatives|\
      The proposal is formally signed off by people representing lived experience.|\
      At least one signature, from service users and carers, by agreed initials or role where the person prefers \
      privacy.
      A-2.2.1-61|Sign-off by lead mental health providers|\
      The proposal is formally signed off by each lead mental health provider.|\
      A signature by an executive of each lead mental health provider.
      A-2.2.1-62|Sign-off by CCGs|\
      The proposal is formally signed off by every CCG in the footprint.|\
      A signature for every CCG of the footprint, the nominated one included.
      A-2.2.1-63|Inclusion in place of exclusion|\
      The proposal adopts inclusion as the rule for who may use the core model and names exclusions that will end.|\
      A rule of inclusion, an exclusion that ends, all eight groups addressed in the answer to Question 1, and no \
      unexplained exclusion from core teams.
      A-2.2.1-64|Workforce gaps for inclusion found and filled|\
      The proposal assesses the staffing and skill gaps that inclusion exposes and plans how to fill them.|\
      For at least one of the eight groups, a gap in number, skill or role with a matching action or post.
      A-2.2.1-65|Core inclusion: older adults|\
      The proposal includes older adults in the core model, with particular plans for them.|\
      Core entry rule has no upper age limit and at least one plan specific to older adults sits in the core \
      (post, clinic, route, adjustment).
      A-2.2.1-66|Core inclusion: young adults to 25|\
      The proposal includes young adults up to 25 in the core model, with particular plans for them.|\
      Young adults are named with an age range reaching 25 and at least one specific plan in the core (post, \
      clinic, route).
      A-2.2.1-67|Adult and CYP partnership shown|\
      The proposal demonstrates working partnership between adult and children's mental health commissioners and \
      providers.|\
      All four corners are named with a joint act (meeting, protocol, post): adult commissioner, children's \
      commissioner, adult provider, children's provider.
      A-2.2.1-68|Core inclusion: 'personality disorder' diagnosis|\
      The proposal includes in the core model people with complex difficulties diagnosed as 'personality \
      disorder', with particular plans for them.|\
      Core inclusion is stated and at least one core-level plan given (skills training, structured approach, peer \
      role, consultation received); applies in 2021/22 whether or not the dedicated focus is phased later.
      A-2.2.1-69|Core inclusion: people with eating disorders|\
      The proposal includes people with eating disorders in the core model, with particular plans for them.|\
      Core inclusion is stated and at least one core-level plan given (screening, training, joint work, medical \
      monitoring link); applies in 2021/22 whatever the dedicated focus years.
      A-2.2.1-70|Eating disorder need shared with the core|\
      The proposal leaves the dedicated eating disorder service responsible for only part of eating disorder need \
      and says which part the core holds.|\
      A split of responsibility is given by need or number, with the dedicated service's support to the core \
      (supervision, consultation).
      A-2.2.1-71|Core inclusion: co-existing substance use|\
      The proposal includes people who also use drugs or alcohol, with particular plans for them.|\
      Exclusion for substance use is absent or withdrawn and at least one plan is named (dual diagnosis worker, \
      joint clinic, link with the drug and alcohol service).
      A-2.2.1-72|Core inclusion: co-existing neurodevelopmental conditions|\
      The proposal includes people whose severe mental illness co-exists with autism, ADHD or another \
      neurodevelopmental condition, with particular plans for them.|\
      States that neither autism nor ADHD is a reason for refusal and gives at least one adjustment or skill \
      (training, reasonable adjustments, consultation); spend is tied to the co-existing severe mental health \
      problem.
      A-2.2.1-73|Core inclusion: co-existing cognitive issues and dementia|\
      The proposal includes people whose severe functional illness co-exists with cognitive problems, dementia \
      included, with particular plans for them.|\
      States that cognitive impairment or dementia alongside functional illness is no bar to the core and gives at \
      least one adjustment or link (joint review with memory service, simplified plans, carer work).
      A-2.2.1-74|Core inclusion: people returning to communities|\
      The proposal plans for people coming back to their community from justice settings, out-of-area care or \
      homelessness.|\
      At least one of the three examples has a named plan (route, post, partner).
      A-2.2.1-75|Core inclusion: people who self-harm|\
      The proposal includes people who self-harm in the core model, with particular plans for them.|\
      At least one plan for community care after self-harm is given (follow-up within stated hours, psychosocial \
      assessment, therapy, VCSE aftercare) and no exclusion for self-harm exists.
      """)
}
