/// Annex A, sections 2.0 to 2.1.2: what approval turns on, access and coverage.
extension CriterionTable {
  static let annexA2EssentialsAndPlan = CriterionTable(
    index: """
      A-2.0-01|2.0|ed|51|all
      A-2.0-02|2.0|es|52|all
      A-2.0-03|2.0|es|58|all
      A-2.0-04|2.0|es|70|all
      A-2.0-05|2.0|es|71|all
      A-2.0-06|2.0|ed|85|all
      A-2.0-07|2.0|es|61|all
      A-2.0-08|2.0|es|90|all
      A-2.0-09|2.0|es|91|all
      A-2.0-10|2.0|es|100|all
      A-2.0-11|2.0|es|100|all
      A-2.0-12|2.0|ed|123|all
      A-2.0-13|2.0|es|135|all
      A-2.0-14|2.0|es|149|all
      A-2.0-15|2.0|es|150|all
      A-2.0-16|2.0|es|164|all
      A-2.0-17|2.0|es|189|all
      A-2.0-18|2.0|es|191|all
      A-2.0-19|2.0|es|193|all
      A-2.0-20|2.0|es|194|all
      A-2.0-21|2.0|es|195|all
      A-2.0-22|2.0|ed|196|all
      A-2.0-23|2.0|es|197|all
      A-2.0-24|2.0|es|198|all
      A-2.0-25|2.0|es|206|all
      A-2.0-26|2.0|es|207|all
      A-2.0-27|2.0|es|208|all
      A-2.0-28|2.0|es|211|all
      A-2.0-29|2.0|es|72|all
      A-2.0-30|2.0|es|216|all
      A-2.0-31|2.0|es|217|all
      A-2.0-32|2.0|es|222|all
      A-2.0-33|2.0|es|68|all
      A-2.0-34|2.0|es|230|all
      A-2.0-35|2.0|es|234|all
      A-2.0-36|2.0|es|235|all
      A-2.0-37|2.0|es|236|all
      A-2.0-38|2.0|es|237|all
      A-2.0-39|2.0|es|238|all
      A-2.0-40|2.0|es|239|all
      A-2.0-41|2.0|es|73|all
      A-2.1-01|2.1|kd|2|all
      A-2.1.1-02|2.1.1|kd|53|all
      A-2.1.1-03|2.1.1|kd|53|all
      A-2.1.1-04|2.1.1|ks|53|all
      A-2.1.1-05|2.1.1|ks|54|all
      A-2.1.1-07|2.1.1|cd|53|all
      A-2.1.2-01|2.1.2|kd|55|all
      A-2.1.2-02|2.1.2|kd|55|all
      A-2.1.2-03|2.1.2|kd|55|all
      A-2.1.2-05|2.1.2|kd|56|all
      A-2.1.2-06|2.1.2|kd|56|all
      A-2.1.2-07|2.1.2|ks|54|all
      A-2.1.2-08|2.1.2|ks|57|all
      A-2.1.2-09|2.1.2|cs|57|all
      A-2.1.2-10|2.1.2|cs|57|all
      A-2.1.2-11|2.1.2|cs|57|all
      A-2.1.2-12|2.1.2|ks|57|all
      A-2.1.2-13|2.1.2|cs|57|all
      A-2.1.2-14|2.1.2|cs|57|all
      """,
    text: """
      A-2.0-01|Twelve template questions answered|\
      The proposal answers every one of the twelve template questions and supplies the transformation plan data.|\
      A real answer to each of the twelve questions, with no placeholders or left-over template wording, and the \
      plan data.
      A-2.0-02|Aligned with LTP, Framework and Annex|\
      The proposal says how it meets the aims of three documents: the LTP, the CMH Framework and Annex A.|\
      References to LTP and CMH Framework with specific content; Annex criteria addressed by answer.
      A-2.0-03|Fully transformative service model|\
      The proposal outlines a service model for people with SMI that transforms both primary and secondary \
      community care together.|\
      Both primary care and existing secondary care teams change; description of teams, access, interventions and \
      roles; not merely a new primary care team.
      A-2.0-04|Continuity of care assured|\
      The proposal's model keeps care continuous as a person's needs or team changes.|\
      Mechanism given: same worker, shared plan, warm handover, relational continuity, transition protocol.
      A-2.0-05|No cliff-edge of lost support|\
      The proposal's model leaves nobody facing an abrupt end to care and support.|\
      Shows how abrupt loss is prevented: no discharge to nothing, quick re-access, step-down support, \
      age-transition plan.
      A-2.0-06|Seven parties in governance|\
      The proposal's governance includes each of seven parties: STP/ICS, mental health providers, CCGs, PCNs, \
      local authorities, voluntary sector, lived experience representatives.|\
      All seven parties among the members of the programme's groups, with at least one lived experience seat and \
      every council and CCG present or accounted for.
      A-2.0-07|Cross-sector collaboration in the programme|\
      The proposal shows the seven parties working on the programme together, not only sitting on its board.|\
      Joint activity described for each sector (design, delivery, workforce, commissioning).
      A-2.0-08|Focus on young adults|\
      The proposal confirms that the model has a specific focus on young adults.|\
      Explicit confirmation, age band 18-25 stated, at least one action or resource.
      A-2.0-09|Improved transitions for young adults|\
      The proposal confirms better moves for young people between children's and adult services.|\
      A change to transition: joint protocol, overlap, transition worker, no fixed-age hand-off; adult and \
      children's parties named.
      A-2.0-10|Focus on older adults|\
      The proposal confirms that the model has a specific focus on older adults.|\
      Explicit confirmation plus at least one older people's mental health-specific action, role or spend line.
      A-2.0-11|Working age adults still covered|\
      The proposal's age focus is additional: working age adults stay within the model.|\
      Model covers 18 upwards with no gap between bands (e.g. 18-25, 26-64, 65+).
      A-2.0-12|All three pathways within three years|\
      The proposal confirms a dedicated focus, at some point in the three years, for each of rehabilitation, \
      eating disorders and 'personality disorder'.|\
      A year, or an evidenced exemption, for each of the three groups.
      A-2.0-13|Community-based rehabilitation pathway|\
      The proposal confirms a dedicated pathway focus for people who need community-based rehabilitation.|\
      Pathway described, with year, function and link to core model.
      A-2.0-14|Eating disorder pathway|\
      The proposal confirms a dedicated pathway focus for adults with eating disorders.|\
      Community eating disorder pathway described with year, function, age range (18+ including older adults).
      A-2.0-15|Medical monitoring arrangements clear|\
      The proposal is clear about who carries out eating disorder medical monitoring, and how.|\
      Provider (practice, clinic, trust), frequency or trigger, tests, escalation; agreement with primary care.
      A-2.0-16|'Personality disorder' pathway|\
      The proposal confirms a dedicated pathway focus for people with complex difficulties linked to a \
      'personality disorder' diagnosis.|\
      Pathway described with year, function and link with core model (Annex D).
      A-2.0-17|Better physical health for SMI|\
      The proposal describes how physical health will be improved in the SMI population.|\
      Approach with responsible body and measure; 60 per cent annual check aim (2.7) addressed.
      A-2.0-18|Follow-up after physical checks|\
      The proposal makes sure that problems found at physical health checks lead to delivered interventions.|\
      Who follows up, which interventions, how delivery is tracked.
      A-2.0-19|Workforce development planned|\
      The proposal plans how the community workforce's skills will be developed.|\
      Training/role development plan with staff groups and dates or funding.
      A-2.0-20|Recruitment planned|\
      The proposal plans how new staff will be recruited.|\
      Strategy with roles, numbers, timetable and mitigation for shortage; matches spend.
      A-2.0-21|Innovative workforce configurations|\
      The proposal explores new ways of configuring the workforce.|\
      At least one configuration that differs from the traditional CMHT (cross-employer team, rotational post, \
      joint appointment, PCN-embedded).
      A-2.0-22|Wider MDT, clinical and non-clinical|\
      The proposal broadens multidisciplinary teams to include clinical and non-clinical roles.|\
      At least one clinical and one non-clinical role in the teams, and how many professions there are.
      A-2.0-23|New roles included|\
      The proposal uses new roles in the community workforce.|\
      At least one recognised new role with WTE and date.
      A-2.0-24|Workforce plans advance equalities|\
      The proposal's workforce plans advance equalities among staff and in how they serve diverse people.|\
      Action on representation or cultural competence with group or measure.
      A-2.0-25|Outcomes measured|\
      The proposal says how outcomes will be measured as change happens.|\
      Named outcome measure, who collects, how often, how used.
      A-2.0-26|Experience measured|\
      The proposal says how service users' (and carers') experience will be measured.|\
      Method, frequency and use; carers included (2.9).
      A-2.0-27|MHSDS data submitted|\
      The proposal covers submission of data to the MHSDS.|\
      MHSDS named, with completeness/quality action; VCSE-provided services included (2.9).
      A-2.0-28|Inequality in access, experience and outcomes|\
      The proposal tackles inequality in three respects: getting services, experience of them and results from \
      them.|\
      Each of access, experience and outcomes has local data or an action; groups named.
      A-2.0-29|Systematic approach to social determinants|\
      The proposal develops an organised approach to the social causes of severe mental ill-health.|\
      Named determinants, partner responsible, method (e.g. public health data, asset mapping) and a way to check.
      A-2.0-30|Plans co-produced with experts by experience|\
      The proposal itself was produced together with people who have lived experience.|\
      What was done on these plans, who, when, what changed as a result.
      A-2.0-31|Carers included in co-production|\
      The proposal's co-production included carers.|\
      Carers named as participants, with an effect on the plan.
      A-2.0-32|Better access and waiting times|\
      The proposal improves access and waiting times.|\
      Current waits (where known), planned route to four weeks, steps; access trajectory agrees.
      A-2.0-33|Flexible, timely and easy care|\
      The proposal makes sure care is flexible, prompt and simple to reach.|\
      At least one measure for each: flexibility (hours, place, mode), timeliness, ease (self-referral, single \
      door, co-location).
      A-2.0-34|Psychological therapies for SMI|\
      The proposal improves quality by widening psychological therapy access for the SMI cohort.|\
      Therapies and SMI groups named; access or wait; staff and training.
      A-2.0-35|Moving away from CPA|\
      The proposal moves on from the Care Programme Approach.|\
      Explicit intention plus steps or timetable for replacing CPA.
      A-2.0-36|Co-produced personalised care planning|\
      The proposal moves to care planning that is personalised and produced together with each person.|\
      Method for individual plan (goals, shared, reviewed on need), training or tool, scope.
      A-2.0-37|Trauma-informed care|\
      The proposal improves quality through trauma-informed care.|\
      Training, policy or practice change with staff groups and dates.
      A-2.0-38|Support for people who self-harm|\
      The proposal improves support for people who self-harm.|\
      Community offer, aftercare or follow-up (2.13), staff skill.
      A-2.0-39|Co-existing SMI and substance use|\
      The proposal improves support for people with both severe mental health problems and substance use.|\
      Embedded expertise, joint pathway with local authority-commissioned service; older adults included (2.13).
      A-2.0-40|Employment support and IPS growth|\
      The proposal includes employment support and continues to expand IPS.|\
      IPS named with growth (numbers, coverage or staff) beyond current provision; wider employment help.
      A-2.0-41|Social needs addressed|\
      The proposal improves quality by addressing people's social needs.|\
      At least two social needs with service, partner and funding (housing, debt, isolation, advocacy, carers).
      A-2.1-01|Plan cells drawn from Analytical Tool|\
      The proposal's transformation plan data uses values from the LTP Analytical Tool for the cells it covers.|\
      Allocation, access minimum and baseline uplift with the Analytical Tool given as their source, and equal to \
      it where it can be compared.
      A-2.1.1-02|Access trajectory for each year|\
      The proposal sets out its minimum number of people cared for in new models in each of the three years.|\
      Three whole numbers of people, one for each year, none above the national 370,000.
      A-2.1.1-03|Trajectory meets tool minimum|\
      The proposal's yearly access number is not less than the STP's Analytical Tool minimum for that year.|\
      Each year's number against the Analytical Tool's minimum for this system.
      A-2.1.1-04|Access numbers treated as floor|\
      The proposal treats its access numbers as a least expectation and not as a ceiling or fixed target.|\
      Language of 'at least/minimum' or ambition above it.
      A-2.1.1-05|Fair improvement across whole footprint|\
      The proposal uses both transformation and baseline money to improve access and quality evenly across the \
      whole footprint during the LTP.|\
      Every place/borough/CCG is reached by 2023/24; both access and quality covered.
      A-2.1.1-07|Access fits coverage and staffing|\
      The proposal's access growth is in proportion to PCN coverage and staff growth.|\
      People for each covered PCN and for each new whole-time equivalent, year by year, and any sudden jump.
      A-2.1.2-01|Identifiable PCNs covered by March 2022|\
      The proposal uses 2021/22 money to cover a chosen part of the STP, with specific PCNs in the new model by \
      the end of March 2022.|\
      At least one named PCN live by 31 March 2022.
      A-2.1.2-02|Year-one PCNs named|\
      The proposal names each PCN that the model is meant to cover in 2021/22.|\
      A proper name for each PCN, as many names as the number stated.
      A-2.1.2-03|Share of PCNs stated and correct|\
      The proposal gives the proportion of all its PCNs that the 2021/22 list represents, and that proportion is \
      right.|\
      The stated share against the number of named PCNs divided by all PCNs, allowing for rounding.
      A-2.1.2-05|Coverage expands in later years|\
      The proposal adds PCNs in 2022/23 and 2023/24, using the larger allocations of those years.|\
      A number of PCNs that never falls and grows over 2022/23 and 2023/24 unless it is already all, with earlier \
      PCNs kept.
      A-2.1.2-06|Full PCN coverage by March 2024|\
      The proposal plans for every PCN in the STP to be covered by the end of March 2024.|\
      Every PCN live by 31 March 2024.
      A-2.1.2-07|Planning is system-wide from start|\
      The proposal plans for the whole system from the outset, even where delivery begins in selected PCNs.|\
      Describes arrangements for PCNs not covered in 2021/22 (interim baseline-funded offer, readiness, \
      timetable).
      A-2.1.2-08|PCN choice justified by readiness|\
      The proposal explains the choice of year-one PCNs by their readiness to mobilise.|\
      Readiness addressed with evidence for the named PCNs; per-PCN preferred.
      A-2.1.2-09|Provider able to spend and recruit|\
      The proposal's choice of PCNs considers whether the mental health provider can spend, recruit and contract \
      with local VCSE there.|\
      Recruitability and VCSE market in the chosen areas mentioned.
      A-2.1.2-10|Prior work with CMHTs|\
      The proposal's choice of PCNs considers preparatory transformation work done with local CMHTs.|\
      Specific prior work with CMHTs in chosen areas.
      A-2.1.2-11|PCN maturity and willingness to share|\
      The proposal's choice of PCNs considers how mature each is and whether it will share learning with PCNs that \
      follow.|\
      Maturity and learning-sharing both mentioned.
      A-2.1.2-12|Areas with best chance chosen|\
      The proposal picks areas most likely to implement the new model well so that mobilisation is quick.|\
      Why these areas rather than others, and how soon after 1 April 2021 they go live.
      A-2.1.2-13|Need and deprivation weighed|\
      The proposal may give priority in 2021/22 to areas with greater mental health need or deprivation.|\
      Local data (SMI prevalence, IMD, ethnicity) used for chosen areas.
      A-2.1.2-14|Historic inequality in service weighed|\
      The proposal may give priority to communities long disadvantaged in access, experience or outcomes.|\
      Named community and the kind of historic inequality.
      """)
}
