/// Annex A, section 2.4: young adults and older adults.
extension CriterionTable {
  static let annexA2YoungAndOlderAdults = CriterionTable(
    index: """
      A-2.4.1-01|2.4.1|es|90|all
      A-2.4.1-03|2.4.1|ks|92|all
      A-2.4.1-04|2.4.1|cd|93|all
      A-2.4.1-05|2.4.1|ks|94|all
      A-2.4.1-06|2.4.1|ks|94|all
      A-2.4.1-07|2.4.1|ks|94|all
      A-2.4.1-08|2.4.1|ks|91|all
      A-2.4.1-09|2.4.1|ks|92|all
      A-2.4.1-10|2.4.1|es|91|all
      A-2.4.1-11|2.4.1|ks|95|all
      A-2.4.1-12|2.4.1|ks|95|all
      A-2.4.1-13|2.4.1|cs|95|all
      A-2.4.1-14|2.4.1|cs|95|all
      A-2.4.1-15|2.4.1|cs|95|all
      A-2.4.1-16|2.4.1|ks|96|all
      A-2.4.1-17|2.4.1|cs|96|all
      A-2.4.1-18|2.4.1|cs|96|all
      A-2.4.1-19|2.4.1|cs|96|all
      A-2.4.1-20|2.4.1|ks|97|all
      A-2.4.1-21|2.4.1|ks|98|all
      A-2.4.1-22|2.4.1|ks|98|all
      A-2.4.1-23|2.4.1|ks|98|all
      A-2.4.1-24|2.4.1|cs|99|all
      A-2.4.1-25|2.4.1|cs|99|all
      A-2.4.1-26|2.4.1|cs|99|all
      A-2.4.1-27|2.4.1|cs|92|all
      A-2.4.1-28|2.4.1|cs|94|all
      A-2.4.1-29|2.4.1|cs|91|all
      A-2.4.2-01|2.4.2|es|100|all
      A-2.4.2-03|2.4.2|ks|101|all
      A-2.4.2-04|2.4.2|ks|101|all
      A-2.4.2-05|2.4.2|ks|101|all
      A-2.4.2-06|2.4.2|ks|101|all
      A-2.4.2-07|2.4.2|es|23|all
      A-2.4.2-08|2.4.2|kd|102|all
      A-2.4.2-09|2.4.2|kd|102|all
      A-2.4.2-10|2.4.2|ks|102|all
      A-2.4.2-11|2.4.2|ks|102|all
      A-2.4.2-12|2.4.2|kd|103|all
      A-2.4.2-13|2.4.2|ks|103|all
      A-2.4.2-14|2.4.2|cs|103|all
      A-2.4.2-15|2.4.2|ks|103|all
      A-2.4.2-16|2.4.2|ks|103|all
      A-2.4.2-17|2.4.2|ks|104|all
      A-2.4.2-18|2.4.2|cs|104|all
      A-2.4.2-19|2.4.2|ks|103|older-adult-cmht
      A-2.4.2-20|2.4.2|ks|103|older-adult-cmht
      A-2.4.2-21|2.4.2|ks|105|all
      A-2.4.2-22|2.4.2|cs|105|weak-older-adult-vcse
      A-2.4.2-23|2.4.2|cs|105|all
      A-2.4.2-24|2.4.2|ks|106|all
      A-2.4.2-25|2.4.2|ks|106|all
      A-2.4.2-26|2.4.2|cs|106|all
      A-2.4.2-27|2.4.2|ks|106|all
      A-2.4.2-28|2.4.2|cs|106|all
      A-2.4.2-29|2.4.2|cs|107|all
      A-2.4.2-30|2.4.2|cs|107|all
      A-2.4.2-31|2.4.2|cd|108|all
      A-2.4.2-32|2.4.2|cs|106|all
      A-2.4.2-33|2.4.2|cs|109|all
      A-2.4.2-34|2.4.2|cs|110|all
      A-2.4.2-35|2.4.2|cs|110|all
      A-2.4.2-36|2.4.2|cs|101|all
      A-2.4.2-37|2.4.2|cs|101|all
      A-2.4.2-38|2.4.2|cs|49|all
      A-2.4.2-39|2.4.2|cs|49|all
      A-2.4.2-40|2.4.2|cs|111|all
      A-2.4.2-41|2.4.2|cs|111|all
      A-2.4.2-42|2.4.2|cs|84|all
      """,
    text: """
      A-2.4.1-01|New integrated approach for young adults|\
      The proposal sets out a new, integrated approach to mental health care for people aged 18 to 25.|\
      Question 3 has a young adult part naming what is new (post, team, route, protocol), who delivers it (at \
      least one adult and one children's organisation) and a 2021/22 date.
      A-2.4.1-03|Delivery through adult-CYP partnership|\
      The proposal delivers young adult care through joint work of adult and children's commissioners and \
      services.|\
      At least one joint arrangement is named (team, post, budget, protocol, specification) with adult and \
      children's partners for both commissioning and provision.
      A-2.4.1-04|CYP baseline uplift used for young adults|\
      The proposal states whether and how the CCG baseline uplift in the children's profile supports its 18-25 \
      plans.|\
      An amount, or a reasoned nil, and young adult spend by source.
      A-2.4.1-05|Better outcomes for young adults|\
      The proposal shows how outcomes for young adults will improve and how that will be seen.|\
      At least one outcome measure for 18-25 is named with a baseline or a dated plan for one.
      A-2.4.1-06|Access extended for young adults|\
      The proposal shows how more young adults will get care, with numbers.|\
      Baseline and planned numbers for 18-25 with increase above 0 in 2021/22, or at least one new access route \
      with date.
      A-2.4.1-07|Choice of coordinated, age-right, flexible support|\
      The proposal offers young adults a choice of support that is coordinated, suited to their stage of \
      development, and flexible.|\
      At least two options a young person can choose between, plus one adaptation for development stage (e.g. \
      family work, youth venue, staff skills, education timetable) and a named coordinator.
      A-2.4.1-08|Existing pathways improved on both sides|\
      The proposal improves current pathways in adult services and in children's services, not only the hand-over.|\
      At least one change in adult pathways and at least one in children's pathways, each with date or owner.
      A-2.4.1-09|Joint governance for young adult improvement|\
      The proposal sets up joint governance between adult and children's services to drive the young adult work.|\
      At least one group has both adult and children's members (commissioner or provider), with a chair or \
      reporting line and meeting frequency or date.
      A-2.4.1-10|Improved transitions across services|\
      The proposal improves the transitions young people need to make between services.|\
      At least two concrete steps (start age, overlap period, named worker, joint meeting, no birthday cut-off, \
      follow-up check) with a measure or date.
      A-2.4.1-11|Local young adult need and demand known|\
      The proposal shows an understanding of how many young adults need care locally and of what kind.|\
      At least one local need figure (population, prevalence, JSNA) and one local demand figure (referrals, \
      contacts, transitions) for 18-25, with source or year.
      A-2.4.1-12|Plan to meet young adult need|\
      The proposal links the young adult need found to a plan that will meet it through service change.|\
      Each need group named has at least one action or line; capacity planned (WTE or numbers) is set against need \
      or demand.
      A-2.4.1-13|Young adults below adult thresholds|\
      The proposal considers young adults refused by adult secondary care as below threshold, who fall between \
      services.|\
      Group named with number or offer.
      A-2.4.1-14|Young adults with co-existing LD or neurodevelopmental conditions|\
      The proposal considers young adults with severe mental health problems who also have mild to moderate \
      learning or neurodevelopmental conditions.|\
      Group named with both halves (severe problem and condition) and an offer; any spend keeps to co-existing \
      need.
      A-2.4.1-15|Young people leaving care|\
      The proposal considers young people with severe mental health problems who are leaving local authority care.|\
      Care leavers named with number, partner (leaving care team, virtual school) or offer.
      A-2.4.1-16|Early intervention alongside adult change|\
      The proposal improves early intervention for young adults at the same time as adult services are changed.|\
      At least one dated action in 2021/22 on early intervention for young adults.
      A-2.4.1-17|At risk mental state|\
      The proposal considers early intervention for young adults with an at risk mental state for psychosis.|\
      At risk mental state named with offer or numbers.
      A-2.4.1-18|Emerging difficulties|\
      The proposal considers early help for young adults whose emerging difficulties might later be diagnosed as \
      'personality disorder'.|\
      Emerging difficulties named with an offer that does not depend on diagnosis.
      A-2.4.1-19|Early help for eating disorders|\
      The proposal considers early help for young adults with eating disorders: those coming from children's \
      services and those newly or possibly unwell.|\
      Both routes (transition from children's service; new or suspected onset at 18-25) named with an offer.
      A-2.4.1-20|Co-production with young adults at every stage|\
      The proposal co-produces young adult care at design, delivery and any local evaluation.|\
      Young adults' role is described for design and delivery, plus evaluation if a local evaluation is planned; \
      at least one dated activity.
      A-2.4.1-21|Equality commitment for young adults|\
      The proposal commits to equal access and outcomes for young adults.|\
      A commitment naming access and outcomes for young adults, with data split (ethnicity, sex, deprivation or \
      other) or a dated plan for it.
      A-2.4.1-22|Young adult health inequalities plan|\
      The proposal plans specific action on health inequalities and mental health equality among young adults.|\
      At least one group, one action and one date or owner specific to 18-25.
      A-2.4.1-23|Vulnerable young adult groups considered|\
      The proposal takes account of young adults from vulnerable groups.|\
      At least two vulnerable groups of young adults are named with an adaptation each.
      A-2.4.1-24|More staff skilled with young adults|\
      The proposal considers developing the workforce so that more staff can give age-appropriate care to young \
      adults.|\
      At least one new or retrained role for 18-25 with WTE or number trained.
      A-2.4.1-25|Suitably skilled clinical supervisors|\
      The proposal considers how staff working with young adults will have access to clinical supervisors with the \
      right skills.|\
      Supervisor source named (post, CAMHS consultant, external) with frequency or capacity.
      A-2.4.1-26|Employing young adults|\
      The proposal considers new ways to employ young adults, such as peer mentors, peer support workers and \
      apprentices.|\
      At least one paid role or apprenticeship aimed at young adults with number and date.
      A-2.4.1-27|Systems leadership from all young adult partners|\
      The proposal considers leadership and governance that bring in every partner relevant to young adults.|\
      At least four of the seven kinds of partner in, or reporting to, young adult governance.
      A-2.4.1-28|Personalised, accessible care with choice|\
      The proposal considers personalised, whole-person care for young adults in easy-to-reach, flexible services \
      where they can choose.|\
      At least one example each of personalisation, easy reach and choice for 18-25.
      A-2.4.1-29|Transitions managed for continuity|\
      The proposal considers how unavoidable transitions will be managed so that care is not broken.|\
      A mechanism (overlap, same worker, follow-up check) and a measure of continuity (e.g. attended first adult \
      contact).
      A-2.4.2-01|Older adults served better across all elements|\
      The proposal shows how each element of the transformation will better meet older adults' needs, not one \
      separate project.|\
      Older adults appear with a concrete change in at least three elements (core team, dedicated functions, \
      workforce, VCSE, physical health, access, crisis link), with at least one date in 2021/22.
      A-2.4.2-03|Past underinvestment in OPMH recognised|\
      The proposal takes account of past low investment in older people's community mental health services.|\
      A local figure or fact on past older people's mental health spend, staffing or service loss, and how the \
      plan responds.
      A-2.4.2-04|Age equality|\
      The proposal addresses age equality, so that older adults get the same range and quality of care as others.|\
      At least one present difference by age is named (therapy access, crisis hours, IPS, rehabilitation, 'PD' \
      service) with the change that removes it.
      A-2.4.2-05|Awareness of older adult prevalence and need|\
      The proposal tackles low awareness of how common severe mental health problems are among older adults and \
      what they need.|\
      Local prevalence or estimated numbers for functional illness in older adults, and one action to raise \
      awareness (training, campaign, screening with partners).
      A-2.4.2-06|Older adults falling through gaps|\
      The proposal addresses older adults who fall through gaps between services.|\
      At least one gap named (adult to older adult, memory to mental health, hospital to home, care home) with \
      action.
      A-2.4.2-07|Functional illness, co-existing needs allowed|\
      Funding for older adults is for functional mental health problems, which may co-exist with cognitive, \
      dementia, frailty or substance use needs.|\
      Every older adult line is for functional illness; co-existing needs may be named as well.
      A-2.4.2-08|Proportional funding increase for older adults|\
      Funding for older adults rises by a stated, proportionate share of the allocation.|\
      An older adult amount and share above zero in 2021/22 and stated for each year, beside older people's share \
      of adults.
      A-2.4.2-09|Older adult demographic profile given|\
      The proposal gives the local older population and its expected growth as a basis for the older-adult share.|\
      The numbers aged 65 and over and 18 and over, their source and year, and a projection.
      A-2.4.2-10|OPMH demand and capacity assessed|\
      The proposal assesses present demand for, and capacity in, older people's mental health services.|\
      At least one demand figure (referrals, caseload, waits) and one capacity figure (WTE, vacancies, contacts) \
      with year, functional part shown or noted.
      A-2.4.2-11|2020 NHSBN OPMH stocktake used|\
      The proposal draws on its mental health providers' returns to the 2020 NHS Benchmarking Network older \
      people's stocktake.|\
      The 2020 stocktake, with at least one figure or finding from each mental health provider's return.
      A-2.4.2-12|OPMH workforce increased and redeployed|\
      Funding is used to increase the older people's mental health workforce and to redeploy it.|\
      New older adult posts in 2021/22 and at least one post or team redeployed.
      A-2.4.2-13|OPMH experts in neighbourhood MDTs|\
      Funding recruits new older people's specialists who will work in neighbourhood MDTs within the core.|\
      At least one new older people's mental health-specific post (WTE above 0) sits in a core team in 2021/22.
      A-2.4.2-14|Job plan time for other MDTs|\
      The proposal considers a small part of older people's mental health job plans for other integrated MDTs such \
      as PCN care home MDTs.|\
      A small share of job plans, and the team it goes to.
      A-2.4.2-15|Older adult peer support workers|\
      Funding employs peer support workers who are, or who serve, older adults with mental health problems.|\
      At least one paid older adult peer post with WTE above 0 and year.
      A-2.4.2-16|Other new older adult roles|\
      Funding employs other new roles for older adult mental health, such as older people's mental health advanced \
      clinical practitioners.|\
      At least one new role beyond peers with WTE above 0 and year (advanced clinical practitioner, nurse \
      consultant, nursing associate, social prescriber, pharmacist).
      A-2.4.2-17|HEE OPMH competency framework begun|\
      The proposal starts using Health Education England's interim older people's competency framework for all \
      community mental health staff in every discipline.|\
      Framework named, start date by 31 March 2022, applies to all community mental health disciplines (not older \
      people's mental health alone), numbers or phases given.
      A-2.4.2-18|Framework shared beyond mental health staff|\
      The proposal considers offering the older people's competency framework to social care, VCSE and other \
      colleagues.|\
      At least one outside group named with number or date.
      A-2.4.2-19|New experts in older adult CMHTs|\
      Funding recruits new older people's specialists to older adult CMHTs.|\
      At least one new older people's mental health post in an older adult CMHT (WTE above 0), or a stated reason \
      why not (e.g. CMHT merged into the core).
      A-2.4.2-20|Older adult CMHT function recast|\
      The proposal recasts older adult CMHTs towards advice and education while they keep direct care for the most \
      severe and complex.|\
      Both halves stated: consultation/education role (sessions, to whom) and direct care kept for severe or \
      complex cases; or local reason for keeping another role.
      A-2.4.2-21|VCSE contracts for older adults|\
      Funding contracts VCSE organisations specifically to improve older adults' mental health care.|\
      At least one VCSE line with older-adult purpose and amount above £0 in 2021/22, or dated building step when \
      none exists locally.
      A-2.4.2-22|Older adult VCSE capacity built|\
      The proposal considers spending on building older adult mental health VCSE capacity where it is weak.|\
      Local capacity is described and, where weak, a building action with amount or date is given.
      A-2.4.2-23|Contracts require work with older adults|\
      The proposal considers wording in every contract that sets out the duty to work with older adults.|\
      Statement that all contracts (or the template) carry an older-adult clause, with share or date.
      A-2.4.2-24|Integrated with Ageing Well and frailty teams|\
      The proposal shows how the transformation will drive joint working with local Ageing Well or frailty teams.|\
      The local team or programme is named with at least one joint arrangement and date.
      A-2.4.2-25|Joint management and shared care approaches|\
      The proposal describes joint management and shared care between Ageing Well or frailty teams and older \
      people's mental health community services.|\
      At least one form of joint management (post, line, budget) and one shared care practice (plan, review, \
      protocol), or one with the other dated.
      A-2.4.2-26|Mental health in Enhanced Health in Care Homes|\
      The proposal gives mental health support to older care home residents through the Enhanced Health in Care \
      Homes model.|\
      Enhanced Health in Care Homes (or the care home MDT) is named with a mental health contribution (role, \
      sessions, homes).
      A-2.4.2-27|Links with reablement|\
      The proposal links older adult mental health work with local reablement services.|\
      Reablement service named with a link (joint visits, training, referral-free access).
      A-2.4.2-28|In-reach, groups, consultation and formulation|\
      The proposal describes direct work with individuals plus group, consultation and formulation work.|\
      Individual in-reach plus at least one of group work, consultation, formulation, with setting.
      A-2.4.2-29|OPMH clinical experts engaged|\
      The proposal gives clear evidence that older people's mental health clinical leaders and older adult CMHT \
      staff of every discipline helped shape it.|\
      A clinical director (or equivalent) and at least three staff disciplines named, with date and something that \
      changed.
      A-2.4.2-30|Co-production with older people|\
      The proposal makes its older people's plans together with older people, with carers or relatives, and with \
      VCSE bodies serving them.|\
      All three kinds present (older people; carers or families; older people's mental health VCSE) with at least \
      one dated activity and result.
      A-2.4.2-31|Named STP-wide OPMH lead|\
      The proposal names at least one lead for improving older people's mental health across the whole STP.|\
      A named person and post with this remit across the whole STP.
      A-2.4.2-32|Joint delivery with public health, PCNs, care homes|\
      The proposal considers sharing delivery of its older-adult plans with three partners: public health, PCNs \
      and care homes.|\
      All three partners named with a delivery task each.
      A-2.4.2-33|Psychological therapies for older people|\
      The proposal considers suited psychological therapies for older people with severe problems, 'personality \
      disorder' presentations and trauma among them.|\
      At least one therapy or test with capacity or evaluation for older people, 'personality disorder' \
      presentations and trauma among them.
      A-2.4.2-34|Physical co-morbidity and multimorbidity|\
      The proposal considers integrated work with PCNs, acute and community providers on older adults' physical \
      illnesses and multimorbidity.|\
      At least one arrangement with each of PCN, acute and community provider.
      A-2.4.2-35|Mental health weighed in discharge planning|\
      The proposal considers how mental health needs are weighed with continuing physical needs, for example when \
      leaving an acute hospital.|\
      A named step at acute discharge (liaison to core hand-over, joint plan, contact within days).
      A-2.4.2-36|Specialist access by need, not age|\
      The proposal gives access to older people's mental health specialists by need, namely severe illness \
      together with physical, cognitive, frailty or end-of-life needs.|\
      A rule of entry in terms of need, with no automatic transfer at an age, covering physical, cognitive, \
      frailty and end-of-life needs.
      A-2.4.2-37|Older carers and BAME older people|\
      The proposal considers what raises older people's risk, such as being a carer or coming from a BAME group.|\
      Older carers and at least one older minority ethnic group, each named with an action.
      A-2.4.2-38|Digital exclusion of older adults|\
      The proposal considers how it will tackle digital exclusion among older adults, including for remote \
      appointments.|\
      Action (devices, skills help, data, phone or home visit option) with numbers or partner; face-to-face choice \
      kept.
      A-2.4.2-39|Digital inclusion paid from other sources|\
      The proposal considers paying for older adults' digital inclusion from other local digital money or Personal \
      Health Budgets.|\
      A source other than transformation money for digital inclusion, or personal health budgets.
      A-2.4.2-40|Loneliness and isolation in later life|\
      The proposal considers personalised approaches to older adults' loneliness and isolation through PCNs, \
      public health and the VCSE.|\
      At least one approach (social prescribing, befriending, groups) for older adults with SMI, with a partner \
      from PCN, public health or VCSE named.
      A-2.4.2-41|Accessible services for limited mobility|\
      The proposal considers making services easier to reach for older adults, for example those with limited \
      mobility.|\
      At least one adaptation (home visits, transport, ground-floor venue, hearing or sight aids).
      A-2.4.2-42|Joined up with older people's crisis work|\
      The proposal considers joining its older people's work with crisis transformation for older people, such as \
      step-up and step-down care.|\
      The crisis plan for older people is named with a link (all-age home treatment team, step-up/step-down) and \
      no crisis spend in community mental health lines.
      """)
}
