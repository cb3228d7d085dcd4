/// Annex A, sections 1 to 1.3: the money, baseline, its uses and the nominated CCG.
extension CriterionTable {
  static let annexA1Money = CriterionTable(
    index: """
      A-1-02|1|ks|1|all
      A-1-03|1|ed|0|all
      A-1-04|1|es|9|all
      A-1-05|1|cs|5|all
      A-1-06|1|cd|33|all
      A-1-07|1|cc|33|all
      A-1.0-04|1.0|kd|2|all
      A-1.0-05|1.0|kd|3|all
      A-1.0-06|1.0|kd|4|all
      A-1.0-07|1.0|ks|4|all
      A-1.0-08|1.0|ms|4|all
      A-1.1-01|1.1|ed|6|all
      A-1.1-02|1.1|ed|7|all
      A-1.1-05|1.1|kd|7|all
      A-1.1-06|1.1|kd|7|all
      A-1.1-07|1.1|ps|8|all
      A-1.1-08|1.1|kd|9|all
      A-1.1-09|1.1|ed|9|all
      A-1.1-10|1.1|ed|10|all
      A-1.1-11|1.1|ed|11|all
      A-1.1-12|1.1|ed|12|all
      A-1.1-13|1.1|ed|13|all
      A-1.1-14|1.1|es|14|baseline-shortfall
      A-1.1-16|1.1|cs|9|all
      A-1.2-01|1.2|kd|15|all
      A-1.2-02|1.2|ks|15|all
      A-1.2-03|1.2|kd|121|all
      A-1.2-04|1.2|cd|15|all
      A-1.2-05|1.2|ks|16|all
      A-1.2-06|1.2|cd|16|all
      A-1.2-07|1.2|ks|17|all
      A-1.2-08|1.2|ks|18|all
      A-1.2-09|1.2|ks|19|all
      A-1.2-10|1.2|ks|19|all
      A-1.2-11|1.2|ps|20|all
      A-1.2-12|1.2|ks|84|all
      A-1.2-13|1.2|ps|21|all
      A-1.2-14|1.2|ps|22|all
      A-1.2-15|1.2|ks|77|all
      A-1.2-16|1.2|ps|23|all
      A-1.2-17|1.2|ks|78|all
      A-1.2-18|1.2|ks|61|all
      A-1.2-19|1.2|ks|25|all
      A-1.2-20|1.2|ps|24|all
      A-1.2-21|1.2|ks|25|all
      A-1.2-22|1.2|cd|25|all
      A-1.2-23|1.2|cs|116|all
      A-1.2-24|1.2|cs|122|all
      A-1.2-26|1.2|cd|26|council-type-posts
      A-1.2-27|1.2|kd|26|council-type-posts
      A-1.2-28|1.2|kd|26|council-type-posts
      A-1.2-29|1.2|ks|238|all
      A-1.3-01|1.3|ed|27|all
      A-1.3-03|1.3|kd|3|nominated-ccg
      A-1.3-04|1.3|cd|5|all
      A-1.3-05|1.3|md|28|nominated-ccg
      A-1.3-06|1.3|ms|28|nominated-ccg
      A-1.3-07|1.3|md|3|nominated-ccg
      A-1.3-08|1.3|ms|1|nominated-ccg
      A-1.3-09|1.3|ps|29|nominated-ccg
      A-1.3-10|1.3|ms|28|nominated-ccg
      A-1.3-12|1.3|ps|29|nominated-ccg
      """,
    text: """
      A-1-02|Purpose and target population|\
      Funding serves adults of every age, older people included, whose mental health problems are severe, through \
      one joined-up primary and community model.|\
      Every transformation-funded line maps to the new integrated model and to people aged 18 or over with SMI.
      A-1-03|One system-level plan submitted for review|\
      The proposal is a single plan for one whole STP/ICS, sent to the regional mental health team for regional \
      and national assessment.|\
      One final proposal for the system, in the name of an STP or ICS, sent to its own region's mailbox.
      A-1-04|Baseline investment as condition of allocation|\
      The proposal demonstrates that the system, its CCGs and its mental health providers are putting the LTP \
      baseline uplifts into adult and older adult community mental health services.|\
      For 2020/21 and each of 2021/22-2023/24, planned baseline spend is stated for the system and each CCG and \
      reaches the expected uplift.
      A-1-05|Spend profile that can be delivered|\
      The proposal lays enough groundwork before mobilisation for each year's allocation to be spent in full.|\
      At least one dated preparatory milestone before 1 April 2021 and a 2021/22 quarterly spend profile that adds \
      to the allocation.
      A-1-06|Named proposal leads and writers|\
      The proposal names the person or people leading and writing it.|\
      At least one lead with name, role, organisation and contact, and the writers, or a word that they are the \
      same people.
      A-1-07|Guidance passed on at once|\
      The proposal may record when its leads and writers received the guidance, so that prompt hand-over is \
      visible.|\
      If the date is given; nothing to test if absent.
      A-1.0-04|Fair-share amounts from the Analytical Tool|\
      The proposal uses the yearly fair-share amounts that the LTP Analytical Tool gives for its own STP.|\
      The allocation given for each year, beside the Analytical Tool's figure for this system where that is to \
      hand.
      A-1.0-05|Spend lines reconcile to yearly allocation|\
      The proposal itemises spend whose yearly totals equal the transformation allocation for the same year.|\
      Each year's transformation-funded lines, which should add up to that year's allocation.
      A-1.0-06|Plan spans all three years|\
      The proposal plans the transformation across each of 2021/22, 2022/23 and 2023/24.|\
      Money, access, PCN coverage and milestones, each filled in for all three years.
      A-1.0-07|2021/22 planned in most detail|\
      The proposal gives a finer account of how the 2021/22 money is used than of the two later years.|\
      Spend for 2021/22 broken down by line, preferably by quarter, with at least as many lines and milestones as \
      either later year.
      A-1.0-08|Refreshed plans for years two and three|\
      The proposal recognises that updated plans will be submitted before 2022/23 and again before 2023/24 to \
      unlock those years' money.|\
      Two refresh points are scheduled, one before 1 April 2022 and one before 1 April 2023, or an explicit \
      statement accepts the refresh.
      A-1.1-01|Two funding sources kept apart|\
      The proposal shows CCG baseline uplift and transformation funding as separate figures in every year, and \
      says which of the two pays for each spend line.|\
      Baseline and transformation figures for each year from 2021/22 to 2023/24, with one source for every spend \
      line and none counted twice.
      A-1.1-02|Transformation money tops up baseline|\
      The proposal shows that baseline investment is maintained or grows when transformation money arrives, so the \
      latter is additional.|\
      Baseline spend year on year, on the cumulative basis of Table 2: 2021/22 no lower than 2020/21, and 2023/24 \
      no lower than 2022/23.
      A-1.1-05|Baseline investment has risen since 2019/20|\
      The proposal shows that CCG spending on adult and older adult community mental health services has grown \
      year on year from 2019/20 onwards.|\
      CCG spend in total and CCG by CCG: 2019/20 above 2018/19, 2020/21 above 2019/20, and no fall after that.
      A-1.1-06|Combined sources give significant increases|\
      The proposal shows baseline uplift plus transformation money together rising materially in every year to \
      2023/24.|\
      Baseline uplift and transformation money added within each year, with the sum rising from 2021/22 to 2022/23 \
      and again to 2023/24.
      A-1.1-07|No filling of CCG baseline gaps|\
      Funding from the transformation pot is never spent on things CCG baseline money was meant to pay for or \
      failed to pay for.|\
      No transformation-funded line is marked existing or previously baseline-funded; baseline meets its own \
      expected level.
      A-1.1-08|Every constituent CCG accounted for|\
      The proposal breaks baseline figures down so that each CCG in the footprint has its own entry.|\
      One baseline figure for each CCG of the footprint in every year, adding up to the system's total.
      A-1.1-09|2020/21 baseline spend evidenced in detail|\
      The proposal itemises how the 2020/21 baseline uplift for adult and older adult community mental health is \
      being spent, matching contract offers.|\
      For each CCG, 2020/21 lines that add up to planned spend and agree with the contract offer, with any \
      difference explained.
      A-1.1-10|Baseline uplift plans from 2021/22|\
      The proposal gives at least headline figures for how baseline uplifts will be used from 2021/22 onward.|\
      A planned figure for 2021/22 with its use at least by category; 2022/23 and 2023/24 figures as well, or a \
      word on why they are missing.
      A-1.1-11|Staffing growth since 2019/20 evidenced|\
      The proposal quantifies how adult and older adult community mental health staffing has risen since 2019/20.|\
      Whole-time equivalents at 2019/20 (or the end of 2018/19) and at 2020/21, for adult and older adult \
      services, the later being greater.
      A-1.1-12|New VCSE contracts from baseline declared|\
      The proposal lists each new VCSE contract bought with baseline money, or says plainly that there are none.|\
      A list with provider, purpose, value and start date on or after 1 April 2019, or an explicit nil return.
      A-1.1-13|Planned spend on SMI physical health|\
      The proposal states planned baseline spend on the physical health of the SMI population.|\
      A positive amount for SMI physical health in 2020/21 and/or 2021/22 with the provider or scheme named.
      A-1.1-14|Recovery plan for under-invested baseline|\
      The proposal explains, with amounts and dates, how each under-investing CCG will reach the required baseline \
      level in 2021/22.|\
      For each CCG with a shortfall, planned 2021/22 spend that reaches the expected cumulative uplift, and named \
      actions with owners and dates.
      A-1.1-16|Crisis community spend re-baselined separately|\
      The proposal leaves crisis community spend out of its community baseline figures, that spend having its own \
      re-baselining exercise.|\
      No baseline line is a crisis service; or crisis lines are shown separately and excluded from the total.
      A-1.2-01|Vast majority on new staff and VCSE|\
      The proposal commits the overwhelming share of transformation funding to newly employed mental health \
      provider staff together with VCSE contracts.|\
      New provider staff and VCSE contracts as a share of all transformation spend, each year and over three \
      years.
      A-1.2-02|Staff bought are new posts|\
      Funding counted as staffing pays for additional people joining the mental health provider workforce, not for \
      those already employed.|\
      Every transformation-funded post marked as new, with an employer, whole-time equivalents and a start on or \
      after 1 April 2021 (earlier only in early implementer sites).
      A-1.2-03|VCSE contracting present and positive|\
      The proposal includes transformation-funded contracts with VCSE organisations of a stated value.|\
      VCSE contracts above zero over three years, and in 2021/22 unless the absence is explained.
      A-1.2-04|Infrastructure spend kept minor|\
      Funding used for infrastructure – communications, staff training, organisational development, IT or estates \
      – stays a small part of the total.|\
      Communications, staff training, organisational development, IT, estates and the like as a share of the \
      total, each year and overall.
      A-1.2-05|Dedicated programme delivery function|\
      The proposal sets up a team whose job is to run the transformation as a project and programme.|\
      At least one named or to-be-recruited programme/project role with WTE above zero and a reporting line into \
      the programme board.
      A-1.2-06|Set-aside for programme delivery|\
      The proposal states what part of transformation funding, if any, pays for programme delivery.|\
      The share spent on programme delivery each year; nothing is acceptable where another source is named.
      A-1.2-07|Complementary funding sources drawn upon|\
      The proposal identifies other money that will support the model beside this funding.|\
      Which other sources are named, such as digital transformation, Ageing Well, Personalised Care, and core \
      primary care or PCN funding.
      A-1.2-08|Digital enablers paid from digital budgets|\
      Funding for system interoperability and full shared care records comes from digital transformation budgets \
      and not from this mental health allocation.|\
      No transformation-funded line builds or buys interoperability or shared care records; the digital budget is \
      named for them.
      A-1.2-09|Primary care core business funded elsewhere|\
      Funding for core general practice or PCN activity is drawn from primary care contracts and the PCN \
      reimbursement scheme, not duplicated here.|\
      No post is both transformation-funded and fully reimbursed through the PCN DES; lines paid to practices or \
      PCNs state what is beyond their contract.
      A-1.2-10|Planning for PCN mental health practitioners|\
      The proposal takes into account that PCNs may recruit the mental health practitioner role reimbursed from \
      2021/22.|\
      The practitioner role named, with an expected number (or a word that numbers await the contract) and its \
      place in the new team.
      A-1.2-11|No spending on crisis care|\
      Funding is not used for crisis services.|\
      No transformation-funded line or post belongs to a crisis, home treatment, liaison or urgent-care service.
      A-1.2-12|Connection to urgent and acute pathways|\
      The proposal explains how the new model connects with urgent, emergency and acute mental health pathways \
      without paying for them.|\
      At least one concrete connection: shared protocol, joint meeting, in-reach, single plan, named interface \
      role or joint governance.
      A-1.2-13|No spending on IAPT|\
      Funding is not used for IAPT services.|\
      No transformation-funded line or post sits in an IAPT service or serves only people treatable there.
      A-1.2-14|No standalone neurodevelopmental services|\
      Funding is not used for freestanding learning disability, autism, ADHD or other neurodevelopmental services.|\
      No transformation-funded line is a separate neurodevelopmental service; any such expertise sits inside the \
      core or dedicated SMI model.
      A-1.2-15|Care for co-existing neurodevelopmental conditions|\
      The proposal shows that the new model cares for people who have SMI alongside a neurodevelopmental \
      condition.|\
      A statement of inclusion plus one practical means (training, adjustment, specialist advice, protocol).
      A-1.2-16|No memory or dementia services|\
      Funding is not used for memory clinics or any other dementia care.|\
      No transformation-funded line is a memory or dementia service.
      A-1.2-17|Care for co-existing cognitive issues|\
      The proposal shows that people with a severe functional mental health problem and cognitive difficulties are \
      cared for in the new model.|\
      Inclusion stated, plus one practical means (joint working with memory service, older people's mental health \
      consultation, adapted therapy).
      A-1.2-18|Whole-system change across local partners|\
      Funding is applied so that change reaches across the local health and care partnership and helps people with \
      SMI live well in their community.|\
      Recipients include more than one sector (NHS provider, VCSE, local authority-linked roles), and the \
      narrative describes change in more than one organisation.
      A-1.2-19|Partnership with local authorities and their money|\
      The proposal describes close joint work with local authorities and the local authority investment, such as \
      adult social care budgets, that sits beside this money.|\
      Every local authority in the footprint is named; at least one local authority funding contribution or an \
      explicit statement why none can be committed.
      A-1.2-20|No subsidising of local authority shortfalls|\
      Funding is not used to make up for missing or reduced local authority investment.|\
      No line pays for something the council used to pay for or is statutorily bound to pay for; local authority \
      contribution does not fall as this money rises.
      A-1.2-21|Buy-in from local authority commissioners|\
      The proposal evidences that local authority commissioners strategically support it.|\
      A named local authority commissioner or director per authority with a date or document reference.
      A-1.2-22|Local authority money by budget stream|\
      The proposal records, where it can, what each local authority commits from its own separate budgets.|\
      Public health (drug and alcohol); housing.
      A-1.2-23|Pooled funds and joint commissioning|\
      The proposal may use pooled CCG-council funds for joint commissioning, for instance long-term VCSE alliance \
      contracts.|\
      Any pooled budget, joint commissioning or alliance contract with the councils.
      A-1.2-24|Longer contracts, lighter contract management|\
      The proposal avoids repeated short tenders and burdensome contract monitoring for VCSE partners.|\
      Contract durations are stated.
      A-1.2-26|Condition a: role agreed with council|\
      The proposal says whether NHS and council partners have settled each such role together.|\
      Whether each such role is agreed with a named authority, or not yet.
      A-1.2-27|Condition b: direct work within the model|\
      The proposal places each such role inside the new community model and in direct contact with those who use \
      it.|\
      Each such post sits in one of the new model's teams and works directly with people who use it.
      A-1.2-28|Conditions c or d: link or joint arrangement|\
      The proposal shows each such role either bridges NHS and council services or works inside a joint \
      arrangement such as a section 75 agreement.|\
      Each such post links NHS and council services, or works in a partnership arrangement, which is preferred.
      A-1.2-29|Co-occurring drug and alcohol needs addressed|\
      The proposal sets out better care for people who have severe mental health problems together with drug or \
      alcohol needs.|\
      Concrete actions: embedded expertise, joint pathway with drug and alcohol service, no exclusion for use, \
      screening (e.g. ASSIST-Lite).
      A-1.3-01|Exactly one nominated CCG|\
      The proposal nominates a single CCG to receive and distribute the money for the whole STP.|\
      One nominated CCG, and no more, which is among the system's CCGs or succeeds one that merged.
      A-1.3-03|Release amounts match allocation|\
      The proposal, if it shows tranche amounts, makes them equal the scheduled shares of the 2021/22 allocation.|\
      Any tranche amounts: half of the 2021/22 allocation in June, a quarter in September and a quarter in \
      December.
      A-1.3-04|Spending timetable fits release dates|\
      The proposal phases 2021/22 spend so that it can be met from money released, or explains the bridging.|\
      April-June spend precedes the first release and needs a named bridge (CCG or provider cash).
      A-1.3-05|Distribution across the footprint as approved|\
      The proposal shows the nominated CCG passing money across the STP footprint in line with the locally agreed \
      and approved plan.|\
      Planned payments that add up to the 2021/22 allocation, each to a listed partner that also stands in the \
      spend plan.
      A-1.3-06|Prompt release to providers|\
      The proposal commits the nominated CCG to pass money to providers without avoidable delay.|\
      A commitment to prompt payment, with payment dates where known.
      A-1.3-07|All of the allocation is used|\
      The proposal plans to use the whole allocation, with nothing held back or unplanned.|\
      Planned spend that equals the allocation in each year, any contingency being for community transformation.
      A-1.3-08|Express and intended purpose only|\
      Funding goes wholly to community transformation for adults of all ages who have SMI.|\
      Every transformation-funded line is classified to the core model, a dedicated focus function, programme \
      delivery, or minor infrastructure for these.
      A-1.3-09|No diversion or plugging of bottom lines|\
      Funding is not moved to other programmes or uses and is not applied to organisational deficits.|\
      No line is for another programme, a deficit, a savings target or an unlabelled reserve.
      A-1.3-10|Early escalation of risks|\
      The proposal commits the nominated CCG to tell regional and national teams quickly of any risk to \
      distribution, prompt release or proper use.|\
      A route for raising risks that names both the regional team and the national adult mental health team.
      A-1.3-12|Underspend not for control totals|\
      Funding left unspent is never counted towards meeting a system control total.|\
      Any underspend statement keeps the money in community mental health transformation, with regional/national \
      agreement.
      """)
}
