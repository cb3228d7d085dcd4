/// Annex A, sections 1.4 to 1.9: commitments, process, early implementers, the pandemic and benefits.
extension CriterionTable {
  static let annexA1ProcessAndBenefits = CriterionTable(
    index: """
      A-1.4-01|1.4|ms|30|all
      A-1.4-02|1.4|ms|30|all
      A-1.4-03|1.4|ms|31|all
      A-1.4-04|1.4|mc|31|all
      A-1.4-05|1.4|md|32|all
      A-1.4-06|1.4|ms|32|all
      A-1.5-01|1.5|cd|38|all
      A-1.5-02|1.5|cs|84|all
      A-1.5-03|1.5|kd|33|all
      A-1.5-04|1.5|cc|33|all
      A-1.5-05|1.5|kd|33|all
      A-1.6-02|1.6|kd|34|all
      A-1.6-03|1.6|kd|35|first-draft
      A-1.6-07|1.6|ks|37|final
      A-1.6-08|1.6|kd|36|final
      A-1.6-12|1.6|kd|38|all
      A-1.6-13|1.6|kd|38|all
      A-1.6-18|1.6|kd|40|all
      A-1.6-19|1.6|cs|31|not-early-implementer
      A-1.6-21|1.6|kd|39|all
      A-1.7-01|1.7|es|41|early-implementers
      A-1.7-02|1.7|ks|42|early-implementers
      A-1.7-03|1.7|ks|42|early-implementers
      A-1.7-04|1.7|ks|42|early-implementers
      A-1.7-05|1.7|ks|42|early-implementers
      A-1.7-06|1.7|kd|43|early-implementers
      A-1.7-07|1.7|kd|43|early-implementers
      A-1.7-08|1.7|ks|41|early-implementers
      A-1.7-09|1.7|kd|44|early-implementers
      A-1.7-10|1.7|ks|44|early-implementers
      A-1.7-11|1.7|ks|45|early-implementers
      A-1.7-12|1.7|ks|46|early-implementers
      A-1.7-13|1.7|ks|46|early-implementers
      A-1.7-14|1.7|ks|47|early-implementers
      A-1.7-15|1.7|ks|47|early-implementers
      A-1.7-16|1.7|kd|41|early-implementers
      A-1.7-17|1.7|kd|41|early-implementers
      A-1.7-18|1.7|kd|41|early-implementers
      A-1.7-19|1.7|kd|41|early-implementers
      A-1.7-20|1.7|kd|41|early-implementers
      A-1.8-01|1.8|ks|48|all
      A-1.8-02|1.8|ks|48|all
      A-1.8-03|1.8|cs|48|all
      A-1.8-04|1.8|cs|84|all
      A-1.8-05|1.8|cs|48|all
      A-1.8-06|1.8|cs|49|all
      A-1.8-07|1.8|cs|48|all
      A-1.8-08|1.8|ks|84|all
      A-1.8-09|1.8|ks|84|all
      A-1.9-01|1.9|cs|58|all
      A-1.9-02|1.9|cs|70|all
      A-1.9-03|1.9|cs|71|all
      A-1.9-04|1.9|cs|222|all
      A-1.9-05|1.9|cs|74|all
      A-1.9-06|1.9|cs|81|all
      A-1.9-07|1.9|cs|70|all
      A-1.9-08|1.9|cs|230|all
      A-1.9-09|1.9|cs|235|all
      A-1.9-10|1.9|cs|221|all
      A-1.9-11|1.9|cs|229|all
      A-1.9-12|1.9|cs|131|all
      A-1.9-13|1.9|cs|50|all
      A-1.9-14|1.9|cs|72|all
      A-1.9-15|1.9|cs|50|all
      A-1.9-16|1.9|cs|50|all
      A-1.9-17|1.9|cs|50|all
      A-1.9-18|1.9|cs|50|all
      A-1.9-19|1.9|cs|52|all
      A-1.9-20|1.9|cs|194|all
      A-1.9-21|1.9|cs|74|all
      A-1.9-22|1.9|cs|131|all
      A-1.9-23|1.9|cs|204|all
      A-1.9-24|1.9|cs|193|all
      A-1.9-25|1.9|cs|84|all
      """,
    text: """
      A-1.4-01|Quarterly assurance and performance returns|\
      The proposal accepts routine quarterly returns, both qualitative and quantitative, on the new model to \
      regional and national teams.|\
      Quarterly returns with both kinds of metric to both levels, a named owner, and a first return for the \
      quarter from April 2021.
      A-1.4-02|New primary data items collected|\
      The proposal commits the system to gather and report new data items that existing returns do not hold.|\
      A statement that new items will be collected, a named data owner or analyst, and a word on VCSE providers' \
      data.
      A-1.4-03|Learning networks joined|\
      The proposal commits the system to take part in regionally run learning collaboratives or networks and share \
      what it learns.|\
      Participation is stated with a named lead or group; sharing outward is mentioned.
      A-1.4-04|Responding to national requests|\
      The proposal accepts that the system will answer ad hoc national requests, for example on good practice or \
      communications.|\
      An acceptance of such requests, or a contact for them; silence is no fault, since the commitment follows \
      from taking the money.
      A-1.4-05|Reinvestment at same level from April 2024|\
      The proposal commits the system to keep investment from April 2024 at no less than the level reached through \
      baseline and transformation spend.|\
      An explicit commitment with start date 1 April 2024 (or 'from 2024/25').
      A-1.4-06|Sustainability beyond the settlement|\
      The proposal explains how the changed services will be kept going in years after the present NHS funding \
      settlement.|\
      Who will decide on later funding and how, and how much of 2023/24 spend and posts is recurrent.
      A-1.5-01|Lead-in work before April 2021|\
      The proposal schedules recruitment, contracting, governance and enabling infrastructure work before 1 April \
      2021.|\
      At least one milestone before 1 April 2021 for each of four strands: recruitment processes; contracts; \
      governance; related infrastructure.
      A-1.5-02|Community investment relieves crisis and acute|\
      The proposal treats better community care as a way of easing pressure in its own crisis and acute pathways.|\
      A causal statement links community change to fewer admissions, detentions, out-of-area placements or crisis \
      presentations, ideally with a measure.
      A-1.5-03|Sign-off built into local timetable|\
      The proposal's development timetable includes internal sign-off steps before each submission.|\
      At least one sign-off step with dates before each submission deadline.
      A-1.5-04|Sign-off route fixed early and shared|\
      The proposal may record that the internal sign-off route was settled promptly and told to everyone involved.|\
      Any dates on which the sign-off route was settled and told to those involved.
      A-1.5-05|Development has most of the time|\
      The proposal's own timetable gives development more days than sign-off within the national window.|\
      Days given to development and to sign-off between 9 October 2020 and 20 January 2021, development having \
      more than half.
      A-1.6-02|All constituent organisations involved|\
      The proposal shows that every constituent organisation took part in developing it.|\
      Each CCG, mental health provider, council and PCN, and at least one VCSE and one lived experience body, \
      shown as a contributor.
      A-1.6-03|First draft due 18 November 2020 17:00|\
      The proposal's first draft reaches the regional team by Wednesday 18 November 2020 at 17:00.|\
      When and where the first draft was sent: by 17:00 on 18 November 2020, to the region's mailbox.
      A-1.6-07|Final version responds to feedback|\
      The proposal's final version shows how feedback on the first draft was dealt with.|\
      A response to each feedback point and where it is answered, and any answer that has not changed since the \
      draft.
      A-1.6-08|Final proposal due 20 January 2021 17:00|\
      The proposal's final version reaches the regional team by Wednesday 20 January 2021 at 17:00.|\
      When and where the final proposal was sent: by 17:00 on 20 January 2021, to the region's mailbox.
      A-1.6-12|Preparatory work February-March 2021|\
      The proposal starts recruitment and VCSE contracting between the award in early February and 31 March 2021.|\
      At least one recruitment milestone and one VCSE contracting milestone dated on or before 2021-03-31.
      A-1.6-13|New model mobilises from 1 April 2021|\
      The proposal starts mobilising the new model in the system from 1 April 2021.|\
      A first mobilisation milestone on or soon after 1 April 2021 and a first PCN live by 31 March 2022.
      A-1.6-18|Early implementer status declared correctly|\
      The proposal states whether the system hosts an early implementer site, and that statement agrees with the \
      published list.|\
      The stated status against the list of twelve; the early implementer section is filled in by those systems \
      and no others.
      A-1.6-19|Learning sought from early implementers|\
      The proposal may show what the system has learned from contact with early implementer sites.|\
      A named early implementer site or regional early implementer event, and a lesson applied.
      A-1.6-21|Dates in the proposal are coherent|\
      The proposal's own dates follow a logical order and do not contradict the national timeline.|\
      Draft, feedback, final, award, recruitment offers and first PCN live in that order, each milestone within \
      its year, and weekdays that fit their dates.
      A-1.7-01|Satisfactory progress to date|\
      The proposal from an early implementer evidences adequate delivery of its existing model, on which its share \
      depends.|\
      A progress account with measures for 2019/20 and 2020/21 beside original plan; the five data items are \
      complete.
      A-1.7-02|Build on and refine the model|\
      The proposal from an early implementer says how it will extend its achievements and adjust its model to meet \
      LTP, CMH Framework and Annex expectations.|\
      Names at least one refinement, and refers to each of: LTP ambitions; CMH Framework; this guidance.
      A-1.7-03|Regional and national concerns addressed|\
      The proposal from an early implementer states how 2021/22 will deal with concerns raised by regional or \
      national teams.|\
      Every concern has an action dated in 2021/22, or an explicit statement that none were raised.
      A-1.7-04|King's Fund support learning used|\
      The proposal from an early implementer states how 2021/22 will apply learning from the King's Fund site \
      support.|\
      The offer is named with at least one lesson and its application.
      A-1.7-05|Not only primary care teams|\
      The proposal from an early implementer, if its model so far is just primary care mental health teams, sets \
      out how secondary care community services will join it.|\
      CMHT/secondary care transformation is described and has staff or milestones; older adult CMHTs mentioned.
      A-1.7-06|Wider geographical coverage|\
      The proposal from an early implementer uses the funding to take its model to more of the footprint.|\
      More PCNs by March 2022 than now, with today's among them; a system that already has them all says so.
      A-1.7-07|Expansion raises access|\
      The proposal from an early implementer shows that the expansion lifts the number of people reached.|\
      A 2021/22 access figure above the activity of the last full year, both counting people over a year.
      A-1.7-08|Quality gains shown by outcomes|\
      The proposal from an early implementer backs its claims of better quality with measured outcomes.|\
      At least one outcome measure with a value or collection date (PROM, CROM, PREM or service-level).
      A-1.7-09|Dedicated focus groups begun or continued|\
      The proposal from an early implementer uses the funding to start or carry on work for eating disorders, \
      'personality disorder' and rehabilitation.|\
      For each of the three groups, work in 2021/22 or a later year, with at least two in 2021/22.
      A-1.7-10|More for particular age groups|\
      The proposal from an early implementer says what extra it will do for particular age groups, older adults \
      being the example given.|\
      At least older adults with a concrete action; young adults too, since 2.0 requires both.
      A-1.7-11|Recruitment learning shapes new spend|\
      The proposal from an early implementer shows how what it learned about recruiting and staffing informs \
      2021/22 spend on new staff.|\
      At least one lesson (e.g. time to hire, hard-to-fill role) linked to a changed post, date, grade or cost.
      A-1.7-12|VCSE capacity and alliances grown|\
      The proposal from an early implementer uses the funding to build VCSE capacity further, including forming or \
      widening an alliance.|\
      VCSE spend in 2021/22 greater than current VCSE contracts, or a named capacity action; alliance status \
      stated.
      A-1.7-13|Better integration with local partners|\
      The proposal from an early implementer says how joint working will improve with every local partner, PCNs \
      and councils included.|\
      Distinct improvement actions for PCNs and for local authorities.
      A-1.7-14|Specific plans to advance equalities|\
      The proposal from an early implementer commits to developing specific plans that advance mental health \
      equalities further.|\
      Named groups, action and date that go beyond current practice.
      A-1.7-15|Engagement intelligence shapes the model|\
      The proposal from an early implementer takes its model forward using intelligence, feedback and fresh \
      engagement from patients, family members, carers and the wider community.|\
      All four groups – patients, families, carers, communities – are mentioned, and at least one change came or \
      will come from them.
      A-1.7-16|Activity achieved: numbers seen|\
      The proposal from an early implementer states the number of patients seen so far.|\
      A whole number above zero for a stated period, counting people and not contacts or referrals.
      A-1.7-17|Focus areas worked on to date|\
      The proposal from an early implementer lists the dedicated focus areas it has worked on so far.|\
      A list drawn from eating disorders, 'personality disorder' and rehabilitation, or a plain 'none', which fits \
      what else the section says.
      A-1.7-18|Staff growth by role, number, WTE|\
      The proposal from an early implementer sets out workforce growth broken down by role, with headcount and \
      whole-time equivalents.|\
      Each row has role, number and WTE; wte at most headcount; totals match.
      A-1.7-19|Current contracts declared|\
      The proposal from an early implementer lists the contracts it now holds.|\
      List with provider and purpose (value and dates preferred), or explicit 'none'.
      A-1.7-20|Current geographical coverage stated|\
      The proposal from an early implementer states where its model operates now.|\
      Named PCNs, or places matched to PCNs, and the share of all PCNs they make.
      A-1.8-01|Pandemic lessons applied|\
      The proposal applies lessons about SMI care learned during Covid-19 to its plans.|\
      At least one thing that worked well and one that worked less well, each tied to a design decision.
      A-1.8-02|User and carer views of pandemic care|\
      The proposal's pandemic lessons draw on what local service users and local carers said.|\
      A dated source from 2020 or later for users' views and one for carers', such as a survey, group or \
      Healthwatch report.
      A-1.8-03|Action on Covid-widened inequality|\
      The proposal responds to the widening of inequalities that Covid brought for people with SMI.|\
      Covid effect on a named group plus an action.
      A-1.8-04|Pandemic pressure on beds and crisis|\
      The proposal takes account of reduced inpatient capacity, new crisis demand, out-of-area placements and \
      harsher lockdown experience among people with SMI.|\
      (2) crisis and inpatient demand, more out-of-area placements; (3) worse lockdown experience for people with \
      SMI.
      A-1.8-05|Community team capacity after redeployment|\
      The proposal addresses lost CMHT activity from redeployment, caseload reduction and fewer face-to-face \
      contacts.|\
      States whether redeployed staff have returned, and how contacts, caseload and face-to-face offer will \
      recover.
      A-1.8-06|Digital exclusion and choice of contact|\
      The proposal helps digitally excluded people, notably older people and those whose SMI is severe or complex, \
      with support for remote contact or a face-to-face choice.|\
      Mentions digital exclusion, names older people and people with SMI, and offers both routes (support or \
      face-to-face).
      A-1.8-07|Worsened social determinants|\
      The proposal recognises social harms that deepened in the pandemic for people with SMI.|\
      Which of the six harms that the pandemic made worse are recognised, such as hardship, loneliness or \
      self-harm.
      A-1.8-08|Investment to keep people well at home|\
      The proposal invests in community care that keeps people with SMI well at home, so as to relieve system \
      pressure, cut out-of-area placements and manage crisis and acute demand.|\
      A spend line and a narrative aim that fit; expected effect on out-of-area placements or crisis demand stated \
      (a number is welcome, none required).
      A-1.8-09|CMH change central to pressure response|\
      The proposal places community SMI change at the heart of the system's answer to crisis and acute concerns.|\
      Reference to system plan (winter, out-of-area placement, urgent care) that includes community mental health \
      transformation.
      A-1.9-01|Primary-secondary boundaries removed|\
      The proposal aims, by 2023/24, for people with SMI to get joined-up help with no dividing line between \
      primary and secondary care.|\
      Text describes removal of the boundary (shared team, no re-referral), placed in 2021-24.
      A-1.9-02|Flexible stepping up and down|\
      The proposal aims for care intensity to rise and fall with need without fresh referral.|\
      Step-up and step-down both described with who decides and how fast.
      A-1.9-03|Blanket discharges ended|\
      The proposal aims to stop mass or automatic discharges after which people with SMI have no support.|\
      States that discharge by blanket rule ends and how caseload change will be managed.
      A-1.9-04|Shorter waiting times|\
      The proposal aims for waits to fall and prepares for a possible national waiting standard.|\
      Current waits and a planned fall, referring to four weeks (2.2.1, 2.12).
      A-1.9-05|Arbitrary exclusion criteria removed|\
      The proposal aims to be proactive and inclusive, dropping arbitrary exclusions, for people with co-existing \
      needs too.|\
      Exclusion criteria are removed or reviewed; co-existing needs named.
      A-1.9-06|Single coherent model and clear offer|\
      The proposal aims for one connected model whose offer people can understand.|\
      One model described, with its teams and how they connect; offer stated in plain terms.
      A-1.9-07|Named key worker for all|\
      The proposal aims for each person in the model to have a named key worker.|\
      States a named contact or key worker for everybody, not only complex cases.
      A-1.9-08|Timelier therapies in secondary care|\
      The proposal aims for secondary care psychological therapies to become easier and quicker to get.|\
      Therapies for SMI with access or wait measure and staff/training plan.
      A-1.9-09|Personalised and hopeful care|\
      The proposal aims for a personal approach that meets needs, gives hope and supports a healthy, full life.|\
      Personalised approach with practical means (goals, plan, strengths), not risk-led.
      A-1.9-10|Joined-up support for users and carers|\
      The proposal aims for joined-up, accessible support to be normal for both service users and carers.|\
      Support described for users and, separately, for carers.
      A-1.9-11|Varied biopsychosocial community offer|\
      The proposal aims for a flexible, accessible, varied community offer spanning biological, psychological and \
      social help that keeps people with SMI well at home.|\
      At least one element in each of three domains: medical/physical; psychological; social.
      A-1.9-12|Timely care for complex, specific needs|\
      The proposal aims for timely evidence-based holistic care for complex needs, including eating disorders, \
      rehabilitation and 'personality disorder'.|\
      All three groups named with access improvement.
      A-1.9-13|Fewer frequent GP attendances|\
      The proposal aims to bring down frequent GP attendance among the SMI population.|\
      Measure and baseline, or intention to measure.
      A-1.9-14|Pathways dissolve barriers and address determinants|\
      The proposal aims for pathways that dissolve barriers to secondary care and bring in social workers, VCSE \
      and substance misuse peer support workers for wider social causes.|\
      Named non-NHS roles in the pathway and the determinant each addresses.
      A-1.9-15|Specialist advice in local primary care|\
      The proposal aims for quick advice and support from mental health specialists who work in local primary care \
      settings.|\
      Role and location in PCN or practice with response time or frequency.
      A-1.9-16|Simpler referral with shared records|\
      The proposal aims to drop complicated referral steps, helped by records that professionals share.|\
      Referral simplification plus shared record use; the record's cost comes from digital budgets.
      A-1.9-17|Support after stepping down|\
      The proposal aims for more help for people whose care moves from secondary care to primary care.|\
      Named support after step-down (worker, review, re-access route).
      A-1.9-18|Primary care time for SMI training|\
      The proposal aims for integrated mental health staff to free primary care staff for SMI, eating disorder and \
      'personality disorder' training.|\
      Training for primary care staff named with take-up or time released.
      A-1.9-19|Renewed purpose in line with Framework|\
      The proposal aims to give community services a new sense of purpose that follows the CMH Framework and works \
      across partners beyond the NHS.|\
      Framework named, CMHT purpose described, and non-NHS partners involved.
      A-1.9-20|Significant recruitment and attractive employer|\
      The proposal aims to recruit many new staff and to make community services a good place to work.|\
      The number of new whole-time equivalents, and at least one measure for keeping staff or looking after them.
      A-1.9-21|Inclusive internal policies shaped by staff|\
      The proposal aims for internal policies built on inclusion, reflecting national policy and what local CMHT \
      staff say needs to change.|\
      Policy review named (referral, discharge, missed appointments), with CMHT staff input.
      A-1.9-22|Treatment gaps filled for specific groups|\
      The proposal aims to close treatment gaps for groups that have particular needs.|\
      Gap and group named with action, for at least eating disorder, 'PD' and rehabilitation.
      A-1.9-23|Professional skills replace generic co-ordination|\
      The proposal aims to move from CPA and generic care co-ordination to use of professional skills on \
      meaningful interventions.|\
      CPA withdrawal or replacement with named steps, and job plans or roles re-shaped.
      A-1.9-24|National training taken up and applied|\
      The proposal aims for staff to take nationally funded training, for example in psychological therapies, \
      'personality disorder' or eating disorders, and to be helped to use it.|\
      Training named, places or take-up, and protected time or supervision to apply it.
      A-1.9-25|Fewer avoidable crisis and acute pressures|\
      The proposal aims for well-resourced community services that cut avoidable demand on crisis and acute \
      services.|\
      Expected reductions or measures for admissions, detentions, out-of-area placements or crisis contacts.
      """)
}
