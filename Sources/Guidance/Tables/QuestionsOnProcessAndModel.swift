/// Carrier, section and words of the questions on money, process, the core model, governance and ages.
extension LiteralRows {
  static let questionsOnProcessAndModel = LiteralRows(
    """
    A-1-03|1|Is this one plan for the whole STP/ICS, sent to its regional team?
    A-2.2.2-03|1|Is every transformation pound for the new community model and for adults and older adults with \
    SMI?
    A-1.0-04|1.0|Are the yearly allocations the fair shares in the LTP Analytical Tool?
    A-1.0-05|1.0|Do spend lines, tranches and totals add up to each year's allocation, with all of it used?
    A-1.0-06|1.0|Does the plan span all three years, with most detail for 2021/22 and refreshes to come?
    A-1-05|1.0|Can the 2021/22 money be spent in the year, given start dates and when it is released?
    A-1.1-01|1.1|Are baseline uplift and transformation money shown apart, line by line?
    A-1.1-02|1.1|Does transformation money come on top of baseline that is kept up or growing?
    A-1.1-07|1.1|Is any transformation money filling a gap left by CCG baseline?
    A-1.1-09|1.1|Is 2020/21 baseline uplift spend evidenced in detail for every CCG?
    A-1.1-10|1.1|Is planned use of baseline uplift from 2021/22 set out, at least at a high level?
    A-1.1-11|1.1|Does evidence show how community staffing has grown since 2019/20?
    A-1.1-12|1.1|Are new VCSE contracts bought from baseline listed, or a plain 'none' given?
    A-1.1-13|1.1|What baseline money goes on the physical health of people with SMI, and does it come first?
    A-1.1-14|1.1|Where a CCG has under-invested, is there a plan to recover in 2021/22?
    A-1.2-01|1.2|Does the vast majority go on new provider staff and VCSE contracts, with infrastructure minor?
    A-1.2-05|1.2|Is there a dedicated programme delivery function, and how is it paid for?
    A-1.2-07|1.2|Does the plan draw on other programmes and funding, and line up with them?
    A-1.2-08|1.2|Are interoperability and shared record costs met from digital budgets?
    A-1.2-10|1.2|Are PCN-reimbursed mental health practitioners planned for, and core primary care not paid \
    twice?
    A-1.2-11|1.2|Does any transformation money go to crisis services?
    A-1.2-13|1.2|Does any transformation money go to IAPT or to common problems it could treat?
    A-1.2-14|1.2|Does any transformation money go to standalone learning disability, autism or ADHD services?
    A-1.2-16|1.2|Does any transformation money go to memory or other dementia services?
    A-1.2-20|1.2|Does any transformation money make up for a local authority shortfall?
    A-1.2-21|1.2|Do local authority commissioners back the plan, with their own money where possible?
    A-1.2-27|1.2|Do council-type posts work directly with people in the model, in a link or joint arrangement?
    A-1.3-01|1.3|Is exactly one CCG nominated to receive the money?
    A-1.3-05|1.3|Does the nominated CCG distribute as approved, promptly, and raise risks early?
    A-1.3-09|1.3|Is any money, or underspend, diverted to other programmes, deficits, savings or control totals?
    A-1.4-01|1.4|Does the system accept quarterly returns, with new data items and waiting times?
    A-1.4-03|1.4|Will the system join learning networks, learn from early implementers and answer national \
    requests?
    A-1.4-05|1.4|Will investment be kept at the same level from April 2024 and be sustainable?
    A-1.5-05|1.5|Was development well led and given most of the time, with sign-off fitted in?
    A-1.6-02|1.6|Did all constituent partner groups help develop the proposal?
    A-1.6-03|1.6|Did the first draft reach the region by 5pm on 18 November 2020?
    A-1.6-08|1.6|Did the final proposal reach the region by 5pm on 20 January 2021?
    A-1.6-07|1.6|Does the final version respond to feedback on the draft?
    A-1.6-12|1.6|Is the groundwork done before April 2021 so that the model can mobilise from 1 April?
    A-1.6-21|1.6|Do the proposal's own dates follow a sensible order?
    A-1.6-18|1.6|Is early implementer status stated correctly?
    A-1.7-01|1.7|Early implementer: is progress to date shown, with the five facts asked for and outcomes?
    A-1.7-02|1.7|Early implementer: how will the model be refined, concerns answered and King's Fund learning \
    used?
    A-1.7-06|1.7|Early implementer: does the money widen coverage and raise access?
    A-1.7-09|1.7|Early implementer: what more is done for the focus groups and particular age groups?
    A-1.7-11|1.7|Early implementer: has recruitment learning shaped 2021/22 spend on staff?
    A-1.7-12|1.7|Early implementer: how do VCSE capacity and work with local partners grow?
    A-1.7-14|1.7|Early implementer: what is done on equalities, using what patients, carers and communities say?
    A-1.8-01|1.8|Are pandemic lessons applied, drawing on local users and carers?
    A-1.8-06|1.8|Are digitally excluded people helped, or offered face-to-face?
    A-1.9-15|1.9|Will primary care see the promised benefits: advice, simpler referral, step-down support, \
    training?
    A-2.0-01|2.0|Are all twelve template questions and the plan data answered?
    A-2.0-02|2.0|Does the plan show how it meets the LTP, the Framework and the annex?
    A-2.1.1-02|2.1.1|Is there a three-year access trajectory, at or above the minimum and treated as a floor?
    A-2.1.1-05|2.1.1|Will access and quality improve fairly across the whole footprint?
    A-2.1.2-02|2.1.2|Which PCNs are covered by March 2022, and what share of all PCNs is that?
    A-2.1.2-06|2.1.2|Does coverage grow to every PCN by March 2024?
    A-2.1.2-08|2.1.2|Why these PCNs first: readiness, need, inequality?
    A-2.0-03|2.2.1|Is the model transformative across primary and existing secondary care, and not just a \
    primary care service?
    A-2.2.1-02|2.2.1|Are core teams organised at neighbourhood level, tied to named PCNs?
    A-2.2.1-03|2.2.1|Does a mental health provider lead the transformation?
    A-2.0-07|2.2.1|Do all partner groups really work together on the model and back it?
    A-2.2.1-53|2.2.1|Has every required party formally signed off the plan?
    A-2.2.1-15|2.2.1|Is the model built on joint working with each local authority, in delivery too?
    A-2.2.1-16|2.2.1|Are VCSE organisations delivery partners within the model?
    A-2.2.1-17|2.2.1|Will a local VCSE alliance be built or grown, and paid for?
    A-2.2.1-12|2.2.1|Are EIP and other evidence-based teams kept, protected and tied into the core?
    A-2.2.1-20|2.2.1|Is information shared lawfully across partners, with help for small providers?
    A-2.0-33|2.2.1|Is care flexible, timely and easy to get into?
    A-2.2.1-31|2.2.1|Is there a trusted assessment, so that people need not repeat their story?
    A-2.0-04|2.2.1|Is care continuous as needs rise and fall, with a named worker?
    A-2.0-05|2.2.1|Is the cliff-edge gone: no referral-and-discharge cycle, no blanket discharge?
    A-2.0-29|2.2.1|Is there a systematic approach to the social causes of severe mental ill-health?
    A-2.0-41|2.2.1|Are social needs (housing, money, isolation, advocacy, carers) met with partners and \
    community assets?
    A-2.2.1-63|2.2.1|Is inclusion the rule, with thresholds and exclusions removed?
    A-2.2.1-68|2.2.1|Does the core include people diagnosed with 'personality disorder', without discrimination?
    A-2.2.1-69|2.2.1|Does the core include people with eating disorders and keep its share of their care?
    A-2.2.1-72|2.2.1|Are people with SMI and autism, ADHD or similar included, with adjustments?
    A-2.2.1-73|2.2.1|Are people with functional illness and cognitive problems or dementia included?
    A-2.2.1-74|2.2.1|Are there plans for people returning from prison, out-of-area care or homelessness?
    A-2.2.2-02|2.2.2|Is SMI read widely and put first, not narrowed to a register?
    A-2.2.2-09|2.2.2|Are dedicated functions part of one connected model, with care not all diverted to them?
    A-2.2.2-13|2.2.2|What improves for people with the highest complexity, including assertive support?
    A-2.2.2-19|2.2.2|Who falls between services now, and what will they get?
    A-2.2.2-24|2.2.2|Is the plan linked to easing crisis and acute pressure, including out-of-area placements?
    A-2.0-06|2.3|Do all seven partner groups have a proper seat in governance?
    A-2.3-01|2.3|Is governance robust, with board-level members and an accountable executive?
    A-2.3-07|2.3|Is there a three-year timeline with milestones, specific for 2021/22?
    A-2.3-09|2.3|Are delivery risks set out, each with a mitigation?
    A-2.11-10|2.3|Do people with lived experience sit in governance, up to executive level?
    A-2.0-08|2.4.1|Is there a specific, new approach for young adults aged 18 to 25?
    A-2.0-09|2.4.1|Will transitions between children's and adult services improve, on both sides?
    A-2.2.1-67|2.4.1|Do adult and CYP commissioners and providers work in partnership, with joint governance?
    A-2.4.1-04|2.4.1|Is CYP baseline uplift used for 18-25s, or its use explained?
    A-2.4.1-06|2.4.1|How do access, outcomes and choice improve for young adults?
    A-2.4.1-11|2.4.1|Is young adult need known, with a plan to meet it?
    A-2.4.1-16|2.4.1|Does early intervention for young adults improve?
    A-2.4.1-20|2.4.1|Is young adult care co-produced with young adults at every stage?
    A-2.4.1-21|2.4.1|Is equality for young adults planned, with vulnerable groups in mind?
    A-2.4.1-24|2.4.1|Is the workforce for young adults developed, supervised and partly young?
    A-2.0-10|2.4.2|Is there a specific focus on older adults across the plan, with working age adults still \
    covered?
    A-2.4.2-04|2.4.2|Is age equality addressed: past underinvestment, low awareness, gaps, access by need?
    A-2.4.2-08|2.4.2|Does older adults' funding rise in proportion to local population, demand and capacity?
    A-2.4.2-12|2.4.2|Is the older people's workforce increased and redeployed, with the older adult CMHT recast?
    A-2.4.2-17|2.4.2|Is the HEE older people's competency framework begun for all staff?
    A-2.4.2-21|2.4.2|Are VCSE organisations contracted specifically for older adults?
    A-2.4.2-24|2.4.2|Is there joint work with Ageing Well, frailty, care homes and reablement?
    A-2.4.2-30|2.4.2|Were older people, their carers and OPMH experts involved in the plans?
    A-2.4.2-31|2.4.2|Is an STP-wide lead for older people's mental health named?
    A-2.4.2-33|2.4.2|Are psychological therapies for older people considered?
    A-2.4.2-34|2.4.2|Are older adults' physical illnesses considered with partners, at discharge too?
    A-2.4.2-40|2.4.2|Are loneliness and accessibility for older adults considered?
    """)
}
