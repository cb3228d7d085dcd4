/// Annex A, sections 2.5 and 2.6.1: partnership working and the phasing of the focus groups.
extension CriterionTable {
  static let annexA2PartnersAndFocusGroups = CriterionTable(
    index: """
      A-2.5.1-01|2.5.1|es|112|all
      A-2.5.1-02|2.5.1|cs|114|all
      A-2.5.1-03|2.5.1|ks|112|all
      A-2.5.1-04|2.5.1|kd|85|all
      A-2.5.1-05|2.5.1|ks|113|all
      A-2.5.1-06|2.5.1|ks|113|all
      A-2.5.1-07|2.5.1|es|189|all
      A-2.5.1-08|2.5.1|es|150|all
      A-2.5.2-01|2.5.2|ks|115|all
      A-2.5.2-02|2.5.2|ks|63|all
      A-2.5.2-03|2.5.2|kd|115|all
      A-2.5.2-04|2.5.2|kd|115|all
      A-2.5.2-05|2.5.2|kd|115|all
      A-2.5.2-06|2.5.2|ks|63|all
      A-2.5.2-07|2.5.2|ks|116|all
      A-2.5.2-08|2.5.2|ks|200|all
      A-2.5.2-09|2.5.2|ks|117|all
      A-2.5.2-10|2.5.2|ks|118|all
      A-2.5.2-11|2.5.2|ks|118|all
      A-2.5.2-12|2.5.2|kd|85|all
      A-2.5.2-13|2.5.2|es|73|all
      A-2.5.3-01|2.5.3|ks|119|all
      A-2.5.3-02|2.5.3|ks|64|all
      A-2.5.3-03|2.5.3|ks|119|all
      A-2.5.3-04|2.5.3|ks|120|all
      A-2.5.3-05|2.5.3|ks|120|all
      A-2.5.3-06|2.5.3|kd|121|all
      A-2.5.3-07|2.5.3|ks|121|all
      A-2.5.3-08|2.5.3|kd|85|all
      A-2.5.3-09|2.5.3|ks|122|all
      A-2.5.3-10|2.5.3|ks|116|all
      A-2.5.3-11|2.5.3|ks|122|all
      A-2.5.3-12|2.5.3|ks|122|all
      A-2.5.3-13|2.5.3|ks|65|all
      A-2.6.1-01|2.6.1|kd|126|all
      A-2.6.1-02|2.6.1|es|131|all
      A-2.6.1-03|2.6.1|es|132|all
      A-2.6.1-05|2.6.1|ed|123|all
      A-2.6.1-06|2.6.1|kd|133|all
      A-2.6.1-07|2.6.1|ks|134|all
      A-2.6.1-10|2.6.1|kd|124|all
      A-2.6.1-11|2.6.1|cd|127|all
      A-2.6.1-12|2.6.1|kd|125|all
      A-2.6.1-13|2.6.1|kd|127|all
      A-2.6.1-14|2.6.1|ks|128|all
      A-2.6.1-15|2.6.1|cs|129|all
      A-2.6.1-16|2.6.1|cs|129|all
      A-2.6.1-17|2.6.1|cs|129|all
      A-2.6.1-18|2.6.1|cs|129|all
      A-2.6.1-19|2.6.1|kd|126|all
      A-2.6.1-22|2.6.1|cd|130|exemption
      A-2.6.1-23|2.6.1|kd|130|exemption
      A-2.6.1-24|2.6.1|kd|130|exemption
      A-2.6.1-25|2.6.1|ks|130|exemption
      A-2.6.1-26|2.6.1|ks|130|exemption
      A-2.6.1-27|2.6.1|ks|130|eating-disorders-exemption
      A-2.6.1-28|2.6.1|ks|130|personality-disorder-exemption
      A-2.6.1-29|2.6.1|ks|130|rehabilitation-exemption
      A-2.6.1-30|2.6.1|kd|130|exemption
      A-2.6.1-31|2.6.1|kd|127|all
      A-2.6.1-32|2.6.1|cd|127|after-last-focus-year
      A-2.6.1-33|2.6.1|ks|127|all
      """,
    text: """
      A-2.5.1-01|PCNs as essential delivery partners|\
      The proposal treats local primary care, PCNs above all, as partners in delivering the transformation.|\
      Every PCN of 2021/22 named in the answer to Question 4 or the engagement record, with a task in delivery.
      A-2.5.1-02|Lead GPs for mental health|\
      The proposal considers appointing a lead GP for mental health in each practice and/or PCN, to lead and to \
      keep up links with mental health providers.|\
      A lead GP in place or dated for each PCN of 2021/22, or a reason.
      A-2.5.1-03|Other primary care stakeholders engaged|\
      The proposal says which primary care bodies other than PCNs it is engaging.|\
      At least one named body other than a PCN or CCG, such as a GP federation or Local Medical Committee, with \
      how or when it was engaged.
      A-2.5.1-04|Primary care represented in programme governance|\
      The proposal gives primary care a robust place in its delivery governance.|\
      At least one GP or PCN director on the main programme or delivery board.
      A-2.5.1-05|Joint ownership with primary care|\
      The proposal says how primary care and mental health will jointly own the transformation at system level.|\
      At least one joint act (co-chair, joint senior responsible owner, shared targets, shared budget, joint \
      business plan) at STP/ICS level.
      A-2.5.1-06|Continuing two-way communication with PCNs|\
      The proposal says how the programme's leaders and PCNs will keep talking, in both directions, about the new \
      model.|\
      One route out (bulletin, briefings) and one route back (forum, GP survey, huddle feedback with reply) with \
      frequency and a named owner.
      A-2.5.1-07|SMI physical checks delivered with primary care|\
      The proposal says how local partners and primary care will jointly see that SMI physical health checks \
      happen and that outcomes improve.|\
      Who does the checks, who follows up, how missing people are reached and one outcome beyond the check; may \
      point to Question 6.
      A-2.5.1-08|Medical monitoring for eating disorders|\
      The proposal says how partners will work with primary care so that people with eating disorders get medical \
      monitoring and better physical outcomes.|\
      Who monitors (practice, eating disorder service, hub), at what risk levels, how results are acted on, and \
      the agreement (local enhanced service, protocol) with date; needed whichever year eating disorder is in \
      focus.
      A-2.5.2-01|Local authorities involved from the outset|\
      The proposal shows local authorities took part from the start of proposal writing.|\
      The first engagement date of each council, in the first half of the writing period or earlier.
      A-2.5.2-02|Local authorities involved in delivery|\
      The proposal gives local authorities a continuing role in delivering the new models.|\
      Each local authority has at least one delivery task, post or owned milestone after 1 April 2021.
      A-2.5.2-03|Named Director of Adult Social Care involved|\
      The proposal names the Director of Adult Social Care (or Services) who helped develop it and will help \
      deliver it, for each authority.|\
      For each social-services authority, a named director shown at both stages: development and delivery.
      A-2.5.2-04|Named Director of Public Health involved|\
      The proposal names the Director of Public Health who helped develop it and will help deliver it, for each \
      authority.|\
      For each authority, a named director shown at both stages; one may cover several authorities.
      A-2.5.2-05|Named housing lead involved|\
      The proposal names a local authority housing lead who helped develop it and will help deliver it.|\
      At least one named housing lead shown at both stages, and which housing authorities have none.
      A-2.5.2-06|Formal or informal partnerships strengthened|\
      The proposal says how NHS and non-NHS partners will strengthen or improve their partnership arrangements.|\
      At least one arrangement (section 75, MoU, alliance, joint post, informal protocol) with present state, \
      change and date.
      A-2.5.2-07|Integrated commissioning with councils|\
      The proposal covers integrated commissioning between NHS and local authority partners.|\
      At least one integrated commissioning step (joint post, team, strategy, pooled budget, joint contract) with \
      date or value.
      A-2.5.2-08|Integrated workforce planning with councils|\
      The proposal covers integrated workforce planning between NHS and non-NHS partners.|\
      A joint plan or group, and at least one post whose employer is a council or VCSE body.
      A-2.5.2-09|Integrated, Care Act-compliant planning|\
      The proposal says how partners will carry out care and support planning that is integrated and meets the \
      Care Act.|\
      Care Act (eligibility, assessment or support planning) named together with the joint plan or assessment and \
      who may do it (delegation, trusted assessor).
      A-2.5.2-10|Mental health social work embedded|\
      The proposal says how mental health social work will be part of the new models.|\
      Social work posts or staff placed in core teams (WTE above 0, or named existing staff) with professional \
      lead or role.
      A-2.5.2-11|Strengths- and asset-based practice|\
      The proposal says how strengths- or asset-based principles will be part of everyday practice for people with \
      severe problems.|\
      Named approach (Three Conversations, Open Dialogue, WRAP, asset-based) with training numbers, tools or \
      supervision.
      A-2.5.2-12|Local authorities in formal governance|\
      The proposal places local authorities in formal governance structures.|\
      A member from each council on the programme board or a group that reports to it.
      A-2.5.2-13|Partners meet social needs|\
      The proposal says how partners together will meet social needs such as housing, money advice, substance use \
      and carers' support.|\
      A partner and an arrangement for housing, money advice, substance use and carers' support.
      A-2.5.3-01|VCSE involved from the outset|\
      The proposal shows local VCSE organisations took part from the start of proposal writing.|\
      At least two VCSE organisations first engaged between 9 October and 18 November 2020, or earlier.
      A-2.5.3-02|VCSE involved in delivery|\
      The proposal gives VCSE organisations a role in delivering the new models.|\
      At least two VCSE bodies with delivery role, start date and spend or workforce line.
      A-2.5.3-03|VCSE engagement described|\
      The proposal describes how the local VCSE sector has been engaged.|\
      Method, dates and number of organisations, plus one change resulting.
      A-2.5.3-04|Engagement reached small and user-led groups|\
      The proposal shows that its VCSE engagement included small or micro, grassroots, local community or faith, \
      and user-led organisations supporting people with severe problems.|\
      At least one named organisation of each kind (small or micro; grassroots; local community or faith; \
      user-led) with a date.
      A-2.5.3-05|Small VCSE sustainability, Covid considered|\
      The proposal supports the survival and stability of these organisations, given Covid-19.|\
      At least one support measure (core cost, grant, longer term, prompt payment, capacity help) and Covid effect \
      acknowledged.
      A-2.5.3-06|Amount committed to VCSE services|\
      The proposal states how much transformation funding is committed to commissioning VCSE services.|\
      VCSE transformation lines above zero in 2021/22 that agree with any figure in the answer to Question 4.
      A-2.5.3-07|Types of VCSE initiative|\
      The proposal says what kinds of VCSE initiative for people with severe problems the money buys.|\
      What each VCSE line buys and for which cohort, with at least two types or one fully described.
      A-2.5.3-08|VCSE sector in formal governance|\
      The proposal places the local VCSE mental health sector in formal governance structures.|\
      At least one VCSE member on the programme board or a group that reports to it.
      A-2.5.3-09|Shift to longer-term contracting|\
      The proposal says how commissioners will move from repeated short tenders to longer contracts.|\
      Present and planned terms given with date of change; at least one VCSE line longer than 12 months.
      A-2.5.3-10|NHS and council contracting jointly|\
      The proposal covers joint contracting with the VCSE by NHS and local authority commissioners.|\
      At least one joint contract or dated plan naming NHS and council partners; or reason why not.
      A-2.5.3-11|Lighter performance and contract management|\
      The proposal says how heavy performance reporting and complex contract processes will be avoided for VCSE \
      bodies.|\
      At least one concrete lighter rule (number of measures, reporting interval, shorter contract form) with \
      before and after.
      A-2.5.3-12|Dynamic, flexible procurement|\
      The proposal says how statutory commissioners will buy in flexible ways that help local VCSE mental health \
      bodies.|\
      Route or practice named (grants, alliance, innovation partnership, light touch regime, lots for small \
      groups, social value weight) with use or date.
      A-2.5.3-13|Alliance model created, expanded or approached|\
      The proposal says how partners will create a local VCSE mental health alliance, expand one, or work towards \
      one.|\
      Stage is stated and at least one dated milestone with an owner; money or staff time attached.
      A-2.6.1-01|Core offer takes most of the money|\
      The proposal commits more than half of its transformation funding to the core integrated model, leaving the \
      three dedicated groups together with the smaller part.|\
      Core lines above half of all transformation spend over three years, and the same share for each single year.
      A-2.6.1-02|Better access for each specific cohort|\
      The proposal shows, for each of the three cohorts, how more people will be able to get into care or get in \
      sooner than now.|\
      For each group without an exemption, a gain in people seen, PCNs reached or waits, from a baseline to \
      2023/24.
      A-2.6.1-03|Better quality for each specific cohort|\
      The proposal explains, separately for each of the three cohorts, what will be better about the care itself \
      and how that will be measured.|\
      For each group without an exemption, at least one change in the care itself, such as an intervention, \
      outcome or standard.
      A-2.6.1-05|All three groups covered by 2023/24|\
      The proposal confirms that every one of the three groups has either at least one dedicated focus year within \
      2021/22-2023/24 or an accepted well-developed-service exemption.|\
      For each of the three groups a focus year, or an exemption with all its evidence.
      A-2.6.1-06|Group care reaches whole new model|\
      The proposal shows that by March 2024 the improved care for each group is available wherever the new model \
      operates, not only in some places within the footprint.|\
      For each group without an exemption, every PCN or place covered by March 2024.
      A-2.6.1-07|Each group spans adults and older adults|\
      The proposal defines each of the three groups as open to working-age and older adults, with no upper age \
      limit on the dedicated offer.|\
      No upper age limit on any dedicated service, and older adults named for each group.
      A-2.6.1-10|At least two groups in 2021/22|\
      The proposal names two or three of the dedicated groups as being in focus in 2021/22.|\
      Two or three groups in focus in 2021/22, where an accepted exemption leaves the remaining groups in that \
      year.
      A-2.6.1-11|Baseline uplift may support groups|\
      Funding for a focus group in a year may come wholly or partly from CCG baseline uplift, and such lines count \
      as evidence that the focus is real.|\
      Transformation and baseline money for the group in each focus year, baseline lines agreeing with the \
      baseline table.
      A-2.6.1-12|At least two focus years per group|\
      The proposal gives each non-exempt group a focus of two or, preferably, three of the transformation years, \
      or explains why one is enough.|\
      Two or three focus years for each group, in a row, or a reason why one is enough.
      A-2.6.1-13|Focus year has money and delivery|\
      The proposal backs each declared focus year for a group with both new investment and at least one \
      implementation activity in that same year.|\
      In each focus year of each group, spend above zero and a dated milestone or a staffed post.
      A-2.6.1-14|2021/22 group plans are achievable|\
      The proposal shows that what it plans for the groups in 2021/22 can be delivered on top of mobilising the \
      wider programme.|\
      How 2021/22 is made realistic: recruitment time, order of work, leaders in post, phased staffing, plans for \
      slippage.
      A-2.6.1-15|Timing reflects need and treatment gaps|\
      The proposal gives local need, circumstances or long-standing treatment gaps as a reason for the year in \
      which each group is addressed.|\
      For each group the rationale cites at least one local fact (prevalence, JSNA figure, number untreated, \
      absence of a service) and links it to the chosen year.
      A-2.6.1-16|Timing reflects access or quality concerns|\
      The proposal states the particular access or quality problems known for each group and uses them in deciding \
      when to act.|\
      At least one dated concern per group (waiting time, rejected referrals, serious incident theme, CQC action, \
      complaints, benchmarking outlier), for all three groups.
      A-2.6.1-17|Timing reflects state of current services|\
      The proposal describes the services and pathways each group has today, and how mature they are, as grounds \
      for the chosen years.|\
      For all three groups: current provision (or its absence), provider, staffing or caseload, and a maturity \
      judgement linked to the year.
      A-2.6.1-18|Timing reflects three-year funding profile|\
      The proposal relates its group phasing to the size of its transformation allocation in each of the three \
      years.|\
      Core, group and enabling spend within each year's allocation, and baseline support where the groups need \
      more.
      A-2.6.1-19|Core offer present in every year|\
      The proposal keeps the core integrated offer as an active, funded part of the plan in each of 2021/22, \
      2022/23 and 2023/24.|\
      Core spend above zero, and core work, in each of the three years.
      A-2.6.1-22|Exemption for a well-developed service|\
      The proposal may leave one or more groups out of the phasing where an already mature service means no \
      further transformation money is needed.|\
      An exemption for the whole footprint, with every part of its evidence and no focus years; three groups \
      claimed together need a closer look.
      A-2.6.1-23|Exemption is justified with evidence|\
      The proposal attaches a justification with all required evidence parts for every group it claims is already \
      well developed.|\
      All four parts: current investment, benefit in access with a figure, benefit in quality with a measure, and \
      the policy goals met.
      A-2.6.1-24|Exemption: current investment shown|\
      The proposal states in pounds what is currently invested in the service and model it says is well developed.|\
      A figure for 2020/21 or the latest full year with its source, community apart from inpatient, ideally with \
      staffing.
      A-2.6.1-25|Exemption: access benefit shown|\
      The proposal evidences that patients of the service claimed as mature already get in readily and promptly.|\
      At least one current figure with period and denominator (people seen a year, median or 95th-centile wait, \
      referral acceptance, PCN coverage) and no statement elsewhere of long waits or exclusions for that group.
      A-2.6.1-26|Exemption: quality benefit shown|\
      The proposal evidences that the service claimed as mature delivers measurably good care and outcomes.|\
      At least one outcome or experience result with its period, size and comparison.
      A-2.6.1-27|AED exemption meets 2019 national guidance|\
      The proposal demonstrates that an eating disorder service put forward as mature already meets the 2019 \
      national commissioning guidance for adult eating disorders (Annex C) as well as the criteria in 2.6.3.|\
      The 2019 guidance cited and the key criteria of 2.6.3 answered one by one, as things stand now.
      A-2.6.1-28|PD exemption meets Annex D and 2.6|\
      The proposal demonstrates that a 'PD' service put forward as mature already satisfies Annex D and the \
      criteria in 2.6.4.|\
      Every Annex D theme and key criterion of 2.6.4 answered as things stand now, with paid lived experience \
      posts and consultation in place.
      A-2.6.1-29|Rehab exemption meets section 2.6|\
      The proposal demonstrates that a community rehabilitation service put forward as mature already satisfies \
      the criteria in 2.6.2.|\
      The key criteria of 2.6.2 answered as things stand now, and the number of people in placements at none or \
      falling.
      A-2.6.1-30|Exempt group draws no transformation money|\
      Funding from the transformation allocation is not planned for a group that the proposal says does not need \
      it.|\
      No transformation line for the exempt group in any year; baseline lines and minor shared lines may go on.
      A-2.6.1-31|Spend by year agrees with phasing|\
      The proposal shows spend for a group in each year it is declared in focus and none in years before its \
      declared start.|\
      Group by group and year by year: money where a focus is declared, and none before its first year.
      A-2.6.1-32|Service continues after focus years end|\
      The proposal keeps paying for what was built for a group after its declared focus ends, from transformation \
      or baseline money, at no less than the earlier recurrent level.|\
      After the last focus year, recurrent spend from all sources no lower than before.
      A-2.6.1-33|Narrative and phasing table agree|\
      The proposal tells the same story about which group is addressed when in its text, its table, its workforce \
      plan and its timeline.|\
      Every passage that pairs a group with a year agrees with the phasing table, posts and milestones.
      """)
}
