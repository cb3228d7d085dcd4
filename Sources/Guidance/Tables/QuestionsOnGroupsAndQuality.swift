/// Carrier, section and words of the questions on partners, focus groups, workforce, equality and quality.
extension LiteralRows {
  static let questionsOnGroupsAndQuality = LiteralRows(
    """
    A-2.5.1-01|2.5.1|Are PCNs and other primary care bodies partners in delivery?
    A-2.5.1-05|2.5.1|Is there joint ownership with primary care and two-way communication?
    A-2.8-22|2.5.1|Is there GP leadership in mental health for the programme, and in PCNs?
    A-2.5.2-03|2.5.2|Which senior council leads (social care, public health, housing) are involved, from the \
    start?
    A-2.5.2-07|2.5.2|Do NHS and councils commission and contract together?
    A-2.5.2-09|2.5.2|Will care and support planning be integrated and Care Act-compliant?
    A-2.5.2-10|2.5.2|Are social work and strengths-based practice embedded?
    A-2.5.3-03|2.5.3|How and when was the VCSE sector engaged?
    A-2.5.3-04|2.5.3|Are small, grassroots, faith and user-led groups engaged, included and sustained?
    A-2.5.3-06|2.5.3|How much goes to VCSE services, and for what?
    A-2.5.3-09|2.5.3|Do VCSE contracts become longer, lighter and more flexible to procure?
    A-2.0-12|2.6.1|Does each of the three groups get a dedicated focus by 2023/24?
    A-2.6.1-10|2.6.1|Are at least two of the three groups in focus in 2021/22?
    A-2.6.1-12|2.6.1|Does each group get about two years, or a reason for one?
    A-2.6.1-01|2.6.1|Does the core offer run every year and take most of the money?
    A-2.6.1-31|2.6.1|Do money, milestones and text match the declared phasing?
    A-2.6.1-14|2.6.1|Are the 2021/22 group plans realistic?
    A-2.6.1-15|2.6.1|Are the years chosen for reasons of need, current services and funding?
    A-2.6.1-23|2.6.1|Is each claim of a well-developed service evidenced?
    A-2.6.1-02|2.6.1|Does access improve for each of the three groups?
    A-2.6.1-03|2.6.1|Does quality of care improve for each of the three groups?
    A-2.6.1-06|2.6.1|Does each group's care reach the whole footprint by March 2024?
    A-2.6.1-07|2.6.1|Is each dedicated offer open to adults of every age?
    A-2.0-13|2.6.2|Rehab: is there investment in, and change to, a dedicated community function?
    A-2.6.2-05|2.6.2|Rehab: will people get in sooner, with shorter waits?
    A-2.6.2-09|2.6.2|Rehab: do out-of-area and restrictive placements come down, with community options instead?
    A-2.6.2-11|2.6.2|Rehab: does any transformation money buy beds or placements?
    A-2.6.2-12|2.6.2|Rehab: is there a supported housing strategy with councils?
    A-2.6.2-14|2.6.2|Rehab: is it known, from data shared with partners, who is placed away and how to bring \
    them back?
    A-2.6.2-17|2.6.2|Rehab: is the function tied to the core and other teams, giving advice, with no hand-offs?
    A-2.6.2-20|2.6.2|Rehab: does a broad team give evidence-based, therapeutic care?
    A-2.6.2-22|2.6.2|Rehab: are independence, self-management and meaningful occupation the aim?
    A-2.6.2-23|2.6.2|Rehab: is it open to the most complex, with no insight test and nobody excluded?
    A-2.6.2-25|2.6.2|Rehab: are care and safety plans co-produced and personal?
    A-2.6.2-35|2.6.2|Rehab: best value, and are savings reinvested locally?
    A-2.6.2-36|2.6.2|Rehab: are experts by experience and carers involved, and inequalities acted on?
    A-2.6.2-41|2.6.2|Rehab: are staff supported, supervised and psychologically safe, and trauma-informed?
    A-2.0-14|2.6.3|AED: is a dedicated community service, with outreach, set up or grown?
    A-2.0-15|2.6.3|AED: are medical monitoring arrangements clear and agreed with primary care?
    A-2.6.3-03|2.6.3|AED: does it follow national and NICE guidance?
    A-2.6.3-04|2.6.3|AED: does any transformation money go to inpatient or intensive day care?
    A-2.6.3-06|2.6.3|AED: does any transformation money go to under-18 services?
    A-2.6.3-07|2.6.3|AED: is there prompt access at every level of need, with shorter waits?
    A-2.6.3-09|2.6.3|AED: can people and carers refer and get expert advice directly?
    A-2.6.3-13|2.6.3|AED: is FREED early intervention embedded?
    A-2.6.3-15|2.6.3|AED: are consultation, supervision and training given to primary care and generic teams?
    A-2.6.3-19|2.6.3|AED: are BMI and other treatment thresholds gone or going?
    A-2.6.3-20|2.6.3|AED: are experts by experience, carers and families part of design and delivery?
    A-2.6.3-22|2.6.3|AED: are VCSE partners commissioned?
    A-2.6.3-24|2.6.3|AED: are young, older and co-existing needs catered for, with equality in mind?
    A-2.6.3-28|2.6.3|AED: is the pathway joined up with Tier 4 and with a sound CYP service?
    A-2.6.3-30|2.6.3|AED: does data quality improve (MHSDS, SNOMED)?
    A-2.0-16|2.6.4|'PD': is there a dedicated community function or service, on the lines of Annex D?
    A-2.6.4-03|2.6.4|'PD': does the function care directly for complex needs and also improve core care?
    A-2.6.4-06|2.6.4|'PD': are consultation, supervision and training given to generic teams and primary care?
    A-2.6.4-10|2.6.4|'PD': is it co-produced with this cohort from design to delivery, with leaders behind it?
    A-2.6.4-11|2.6.4|'PD': are labels and language handled with sensitivity?
    A-2.6.4-12|2.6.4|'PD': are there paid, lasting lived experience posts at different grades?
    A-2.6.4-14|2.6.4|'PD': is there timelier NICE-recommended therapy, with staff trained to give it?
    A-2.6.4-16|2.6.4|'PD': are co-existing needs, substance use above all, cared for?
    A-2.6.4-17|2.6.4|'PD': is care compassionate, trauma-informed and free of stigma everywhere?
    A-2.6.4-18|2.6.4|'PD': are punitive practice and refusal on grounds of risk rejected?
    D-workforce-06|2.6.4|'PD': is KUF training taken up across the system, leaders included?
    D-workforce-12|2.6.4|'PD': is self-harm care evidence-based and non-judgemental?
    D-learning-07|2.6.4|'PD': are the national inquiry's safety concerns and 2020 benchmarking acted on?
    D-model-01|D|'PD': is the offer personal, flexible and wider than therapy?
    D-model-05|D|'PD': does each person have one point of contact and a lasting relationship?
    D-model-07|D|'PD': do primary care and partners (domestic abuse, women's, homelessness, VCSE, social care) \
    work as one team with the function?
    D-model-08|D|'PD': are families and carers supported?
    D-model-10|D|'PD': are physical health and safe prescribing looked after?
    D-model-13|D|'PD': are crisis and safety plans co-produced?
    D-model-17|D|'PD': can people move between services without re-referral or barriers?
    D-learning-02|D|'PD': do staff have structured supervision and room to reflect, learn and review?
    D-learning-03|D|'PD': is everyone's feedback, on safety and respect too, gathered and acted on?
    D-workforce-03|D|'PD': do staff reflect and understand marginalised communities, and hear them?
    D-workforce-16|D|'PD': are lived experience staff integral, equal, supported and able to progress?
    D-coproduction-15|D|'PD': do structures and corporate systems support fair, flexible co-production?
    A-2.0-17|2.7|How will the physical health of people with SMI improve, with primary care?
    A-2.7-02|2.7|Is there a path to 60% of people with SMI having an annual check?
    A-2.0-18|2.7|Are follow-up interventions delivered after checks?
    A-2.7-04|2.7|Are new physical health delivery models piloted, or is 'none' explained?
    A-2.0-19|2.8|Are staff developed: training taken up and applied in practice?
    A-2.0-20|2.8|Is there a tailored, rapid recruitment plan with risks covered?
    A-2.0-21|2.8|Are innovative workforce configurations used?
    A-2.0-22|2.8|Is the MDT broadened, clinical and non-clinical, across the named professions?
    A-2.0-23|2.8|Are new roles used?
    A-2.0-24|2.8|Do recruitment and skills advance equality and reflect local diversity?
    A-2.8-11|2.8|Are there paid lived experience roles at more than one grade?
    A-2.8-18|2.8|Is workforce planned jointly with councils and VCSE, leading to joined-up delivery?
    A-2.8-21|2.8|Are existing CMHT staff consulted well before go-live?
    A-2.8-27|2.8|Is the whole workforce becoming psychologically informed?
    A-2.8-28|2.8|Are workforce gaps for specific and co-existing needs found and filled?
    A-2.8-30|2.8|Do roles move from generic coordination and paperwork to meaningful interventions?
    A-2.8-34|2.8|Is positive risk taking supported, and never used to abandon people?
    A-2.0-25|2.9|How are outcomes measured and used?
    A-2.0-26|2.9|How is user and carer experience collected and acted on?
    A-2.0-27|2.9|Will MHSDS data be complete, VCSE services included?
    A-2.9-09|2.9|How will IT systems be made to work together?
    A-2.9-11|2.9|When do shared care records, holding care plans, reach users?
    A-2.0-28|2.10|Is there a systematic approach to inequality in access, experience and outcomes?
    A-2.10-02|2.10|Are local racial disparities named and acted on?
    A-2.10-06|2.10|Are culturally appropriate services designed with communities services fail to reach?
    A-2.10-10|2.10|Is a share ringfenced for inequalities, and for which uses?
    A-2.10-19|2.10|Are there measures of impact on equality?
    A-2.0-30|2.11|Was this proposal co-produced, with whom, and what changed?
    A-2.0-31|2.11|Were carers among the co-producers?
    A-2.11-07|2.11|What co-production came before, and what was learned?
    A-2.11-06|2.11|Does co-production continue through mobilisation and delivery?
    A-2.11-12|2.11|What money is set aside for co-production?
    A-2.11-13|2.11|Is there a strategy to involve carers and improve their lives?
    A-2.0-32|2.12|How will the system work towards a four-week maximum wait?
    A-2.12-03|2.12|Does four-week work start in 2021/22, with each go-live?
    A-2.12-04|2.12|What are current waits, and how sound is the baseline?
    A-2.12-05|2.12|Is the clock defined properly and applied to every adult with SMI?
    A-2.12-22|2.12|Are internal waits visible, and gaming and perverse incentives avoided?
    A-2.12-24|2.12|Does the approach to waits put need, fairness and meaningful help first, across sectors?
    A-2.12-27|2.12|Do users and professionals shape and test the approach to waits, with regular updates?
    A-2.13-02|2.13|How does care on CMHT caseloads become therapeutic and goal-based?
    A-2.0-34|2.13|Does access to psychological therapies for SMI improve, and long waits fall?
    A-2.13-04|2.13|Are staff released, supervised and given protected time for therapies?
    A-2.13-10|2.13|Are therapies and their outcomes recorded in SNOMED?
    A-2.13-13|2.13|Are psychological professions a sizeable share of new staff?
    A-2.0-35|2.13|How and when will CPA be left behind, safely?
    A-2.0-36|2.13|Is care planning co-produced, integrated, personal and reviewed as needed?
    A-2.0-37|2.13|What practical steps lead to trauma-informed care?
    A-2.0-38|2.13|How does care for people who self-harm improve, aftercare included?
    A-2.0-39|2.13|How does care for co-existing substance use improve, with expertise in the team?
    A-2.0-40|2.13|Is IPS embedded and growing, with wider employment and welfare help?
    """)
}
