/// Annex A, sections 2.6.2 and 2.6.3: rehabilitation and eating disorders.
extension CriterionTable {
  static let annexA2RehabilitationAndEatingDisorders = CriterionTable(
    index: """
      A-2.6.2-02|2.6.2|cd|133|all
      A-2.6.2-03|2.6.2|ks|136|rehabilitation-focus
      A-2.6.2-04|2.6.2|ks|142|rehabilitation-focus
      A-2.6.2-05|2.6.2|kd|136|rehabilitation-focus
      A-2.6.2-06|2.6.2|kd|135|rehabilitation-focus
      A-2.6.2-07|2.6.2|ks|135|rehabilitation-focus
      A-2.6.2-08|2.6.2|ks|141|rehabilitation-focus
      A-2.6.2-09|2.6.2|kd|137|rehabilitation-focus
      A-2.6.2-10|2.6.2|ks|137|rehabilitation-focus
      A-2.6.2-11|2.6.2|kd|138|rehabilitation-spend
      A-2.6.2-12|2.6.2|ks|139|rehabilitation-focus
      A-2.6.2-13|2.6.2|ks|139|rehabilitation-focus
      A-2.6.2-14|2.6.2|ks|140|rehabilitation-focus
      A-2.6.2-15|2.6.2|ks|140|rehabilitation-focus
      A-2.6.2-16|2.6.2|ks|141|rehabilitation-focus
      A-2.6.2-17|2.6.2|ks|141|rehabilitation-focus
      A-2.6.2-18|2.6.2|ks|141|rehabilitation-focus
      A-2.6.2-19|2.6.2|ks|141|rehabilitation-focus
      A-2.6.2-20|2.6.2|kd|142|rehabilitation-focus
      A-2.6.2-21|2.6.2|ks|142|rehabilitation-focus
      A-2.6.2-22|2.6.2|ks|143|rehabilitation-focus
      A-2.6.2-23|2.6.2|ks|144|rehabilitation-focus
      A-2.6.2-24|2.6.2|ks|144|rehabilitation-focus
      A-2.6.2-25|2.6.2|ks|145|rehabilitation-focus
      A-2.6.2-26|2.6.2|cs|143|rehabilitation-focus
      A-2.6.2-27|2.6.2|ks|145|rehabilitation-focus
      A-2.6.2-28|2.6.2|cs|148|rehabilitation-focus
      A-2.6.2-29|2.6.2|cs|144|rehabilitation-focus
      A-2.6.2-30|2.6.2|cs|144|rehabilitation-focus
      A-2.6.2-31|2.6.2|cs|137|rehabilitation-focus
      A-2.6.2-32|2.6.2|cs|137|rehabilitation-focus
      A-2.6.2-33|2.6.2|cs|137|rehabilitation-focus
      A-2.6.2-34|2.6.2|cs|146|rehabilitation-focus
      A-2.6.2-35|2.6.2|cs|146|rehabilitation-focus
      A-2.6.2-36|2.6.2|cs|147|rehabilitation-focus
      A-2.6.2-37|2.6.2|cs|147|rehabilitation-focus
      A-2.6.2-38|2.6.2|cs|140|rehabilitation-focus
      A-2.6.2-39|2.6.2|cs|140|rehabilitation-focus
      A-2.6.2-40|2.6.2|cs|148|rehabilitation-focus
      A-2.6.2-41|2.6.2|cs|148|rehabilitation-focus
      A-2.6.2-42|2.6.2|cs|148|rehabilitation-focus
      A-2.6.3-01|2.6.3|kd|149|eating-disorders-focus
      A-2.6.3-02|2.6.3|ks|149|eating-disorders-focus
      A-2.6.3-03|2.6.3|ks|151|eating-disorders-focus
      A-2.6.3-04|2.6.3|pd|152|eating-disorders-spend
      A-2.6.3-05|2.6.3|pd|152|eating-disorders-spend
      A-2.6.3-06|2.6.3|pd|153|eating-disorders-spend
      A-2.6.3-07|2.6.3|ks|154|eating-disorders-focus
      A-2.6.3-08|2.6.3|kd|154|eating-disorders-focus
      A-2.6.3-09|2.6.3|kd|155|eating-disorders-focus
      A-2.6.3-10|2.6.3|kd|155|eating-disorders-focus
      A-2.6.3-11|2.6.3|ks|155|eating-disorders-focus
      A-2.6.3-12|2.6.3|ks|151|eating-disorders-focus
      A-2.6.3-13|2.6.3|ks|156|eating-disorders-focus
      A-2.6.3-15|2.6.3|ks|157|eating-disorders-focus
      A-2.6.3-16|2.6.3|ks|157|eating-disorders-focus
      A-2.6.3-17|2.6.3|ks|157|eating-disorders-focus
      A-2.6.3-18|2.6.3|es|150|eating-disorders-any-year
      A-2.6.3-19|2.6.3|ks|158|eating-disorders-focus
      A-2.6.3-20|2.6.3|ks|159|eating-disorders-focus
      A-2.6.3-21|2.6.3|kd|159|eating-disorders-focus
      A-2.6.3-22|2.6.3|kd|160|eating-disorders-focus
      A-2.6.3-23|2.6.3|cs|160|eating-disorders-focus
      A-2.6.3-24|2.6.3|cs|161|eating-disorders-focus
      A-2.6.3-25|2.6.3|cs|161|eating-disorders-focus
      A-2.6.3-26|2.6.3|cs|159|eating-disorders-focus
      A-2.6.3-27|2.6.3|cs|162|eating-disorders-focus
      A-2.6.3-28|2.6.3|cs|162|eating-disorders-focus
      A-2.6.3-29|2.6.3|cs|162|eating-disorders-focus
      A-2.6.3-30|2.6.3|cs|163|eating-disorders-focus
      A-2.6.3-31|2.6.3|cs|163|eating-disorders-focus
      A-2.6.3-32|2.6.3|cs|161|eating-disorders-focus
      """,
    text: """
      A-2.6.2-02|Place matched to council or borough|\
      The proposal identifies the council or borough area that each place-level dedicated service matches, or \
      explains a different boundary.|\
      Each place-level service names at least one local authority; every local authority in the footprint is \
      matched to a service for each group by 2023/24.
      A-2.6.2-03|Rehab: more timely access|\
      The proposal explains how people who need community rehabilitation will be able to start receiving it \
      sooner.|\
      A route in (who can refer, from where), a current time from referral or discharge-readiness to start, and a \
      target value by year.
      A-2.6.2-04|Rehab: good, evidence-based care|\
      The proposal names the evidence-based interventions and standards that community rehabilitation will offer.|\
      Two or more named interventions or standards for this cohort (CBTp, family intervention, occupational \
      therapy functional assessment, clozapine optimisation, IPS, NICE NG181, rehabilitation outcome tools).
      A-2.6.2-05|Rehab: shorter waits|\
      The proposal gives a present waiting time for community rehabilitation and a lower planned figure.|\
      A present wait (or a statement that there is no service) and a lower target.
      A-2.6.2-06|Rehab: money into dedicated community function|\
      The proposal invests in a dedicated community rehabilitation function with identifiable spend and staff in \
      each rehab focus year.|\
      Community rehabilitation spend and staff above zero in each rehabilitation focus year, and at least one \
      dedicated service.
      A-2.6.2-07|Rehab: function is changed, not topped up|\
      The proposal describes what will change in how community rehabilitation works, beyond adding posts to an \
      existing team.|\
      A before/after description naming at least two structural changes (new function, merged teams, referral \
      route removed, in-reach, housing partnership, step-down pathway).
      A-2.6.2-08|Rehab: part of the wider new model|\
      The proposal shows that the community rehab function is one part of the wider new community model.|\
      Names which part of the wider model (core hubs, crisis, supported housing, rehabilitation function) will \
      care for people who would otherwise be placed.
      A-2.6.2-09|Rehab: out-of-area placements brought to an end|\
      The proposal sets a falling trajectory for rehabilitation placements outside the area, reaching none, or \
      gives a date beyond 2023/24 with reasons.|\
      The number of people placed away at a date, and a number that falls year by year towards none.
      A-2.6.2-10|Rehab: less restrictive and locked care|\
      The proposal shows how reliance on restrictive hospital care, including units marketed as locked \
      rehabilitation, will be reduced.|\
      States the number in locked or restrictive rehabilitation settings now and a lower number by year, with the \
      community alternative named.
      A-2.6.2-11|Rehab money stays out of beds|\
      Funding described as rehabilitation is spent on community provision, not on wards, bed purchases or \
      placement fees.|\
      No transformation-funded rehabilitation line for beds, wards, units, placements or hospital fees, even in \
      part.
      A-2.6.2-12|Rehab: supported housing strategy|\
      The proposal commits to a supported-housing strategy specific to people with rehabilitation needs.|\
      A named strategy or plan with status and date, number and type of units needed, and specific reference to \
      this cohort.
      A-2.6.2-13|Rehab: councils jointly deliver housing strategy|\
      The proposal names the local authority partners who are delivering the rehab housing strategy and what each \
      contributes.|\
      At least one named council and role (housing lead, Director of Adult Social Services, commissioning lead) \
      with a stated action or contribution; all upper-tier councils in the footprint accounted for by 2023/24.
      A-2.6.2-14|Rehab: knowledge of people placed away|\
      The proposal sets out who is currently placed out of area – numbers, needs, locations, lengths of stay and \
      cost – for rehabilitation.|\
      At least count with date plus two further attributes (need, distance, stay, cost, legal status, ethnicity, \
      responsible council).
      A-2.6.2-15|Rehab: cross-sector work on placements|\
      The proposal evidences joint work to bring people back with the council's social care, housing and \
      drug-and-alcohol (public health) teams and with the voluntary sector.|\
      Adult social care, housing, drug and alcohol public health and the VCSE, each with an organisation and a \
      role.
      A-2.6.2-16|Rehab: partnership across MH teams|\
      The proposal describes how inpatient teams and all community mental health teams, including rehabilitation, \
      work jointly.|\
      Names at least one inpatient team and two community teams with a working mechanism (joint meeting, in-reach, \
      shared caseload, shared record, joint discharge planning).
      A-2.6.2-17|Rehab: tied into core transformation|\
      The proposal shows that community rehab is connected to the core model in access, staffing, records or \
      governance rather than standing alone.|\
      At least two concrete ties (shared access point, co-location, shared record, rotating posts, joint meeting, \
      one care plan, common governance).
      A-2.6.2-18|Rehab: advice and consultation to others|\
      The proposal commits the rehab function to support, advise and consult for primary care, council services \
      and the VCSE.|\
      All three recipients (primary care, local authority services, VCSE) named and a mechanism with a quantity \
      (sessions, hours, WTE, response time).
      A-2.6.2-19|Rehab: no hand-offs|\
      The proposal removes hand-offs between teams for people in rehabilitation.|\
      States a mechanism (keyworker stays, step up/down without re-referral, joint caseload, overlapping care) and \
      no passage requires re-referral, re-assessment or discharge back to GP to move between teams.
      A-2.6.2-20|Rehab: broad multidisciplinary team|\
      The proposal staffs community rehab with a mixed team drawn from several professions, including peers.|\
      Which disciplines have staff or in-reach: psychology, occupational therapy, social care, psychiatry, peer \
      support, nursing, pharmacy.
      A-2.6.2-21|Rehab: staff use professional skills|\
      The proposal has qualified rehab staff delivering therapeutic interventions from their own profession, not \
      generic care coordination.|\
      Links at least three professions to interventions they will deliver, with job-plan or time share.
      A-2.6.2-22|Rehab: independence and self-management|\
      The proposal aims rehab support at people living as independently and managing as much for themselves as \
      they can.|\
      Names methods (skills work, graded support, self-medication, personal health budgets, tenancy skills) and at \
      least one independence measure.
      A-2.6.2-23|Rehab: severe and complex needs addressed|\
      The proposal directs rehab at people with the most severe, enduring problems, whatever the diagnosis and \
      whatever else they live with.|\
      Eligibility is by complexity of need, names more than one diagnosis and at least one co-existing need, and \
      contains no single-diagnosis or low-severity limit.
      A-2.6.2-24|Rehab: no 'insight' or engagement conditions|\
      The proposal does not make care for this cohort depend on having insight or being judged willing to engage.|\
      No eligibility, exclusion or discharge rule uses insight, motivation, willingness or engagement; preferably \
      an explicit assertive-engagement approach is described.
      A-2.6.2-25|Rehab: co-produced personalised planning|\
      The proposal builds each rehab care and support plan jointly with the person around their own strengths and \
      idea of a meaningful life.|\
      Describes who writes the plan with the person, a strengths- or asset-based tool, personal goals, and a \
      measure (e.g. % with a co-produced plan).
      A-2.6.2-26|Rehab: meaningful occupation|\
      The proposal offers routes into work, study, volunteering or other activity that people choose for \
      themselves.|\
      At least two of education, employment, volunteering, training, recovery college, other occupation, with a \
      provider or number.
      A-2.6.2-27|Rehab: shared risk and safety planning|\
      The proposal includes joint planning for complex risk and safety that leaves the person more in control.|\
      Describes collaborative safety planning with the person (and carers), positive risk taking and review; not \
      only staff-completed risk assessment.
      A-2.6.2-28|Rehab: trauma-informed working|\
      The proposal makes trauma-informed practice part of how the rehab function works.|\
      Training, policy review, environment or supervision arrangement specific to rehabilitation with numbers or \
      dates.
      A-2.6.2-29|Rehab: inclusive and tailored provision|\
      The proposal adapts rehab provision to particular groups, such as people who also use substances, and \
      advances equality in doing so.|\
      At least one named group with an adapted approach, staff or partner (substance use, ethnicity, older people, \
      women, autism), with local data.
      A-2.6.2-30|Rehab: nobody excluded by characteristic|\
      The proposal excludes no one from rehab on account of diagnosis, age or any other characteristic.|\
      No exclusion by diagnosis, age or another characteristic, and no upper age limit.
      A-2.6.2-31|Rehab: least restrictive community options|\
      The proposal considers new or improved functions that let inpatients with complex needs live in the \
      community with as little restriction as their needs allow.|\
      Names at least one such function (intensive community rehabilitation, supported-living in-reach, step-down \
      flat, outreach) and the inpatients it is for.
      A-2.6.2-32|Rehab: stop drift along bedded pathway|\
      The proposal intervenes before people move from acute beds into progressively longer or more secure rehab \
      beds.|\
      Early identification or in-reach trigger (e.g. admission over 60 days, third admission) with action and \
      owner.
      A-2.6.2-33|Rehab: step-down after long stays|\
      The proposal arranges a supported return to community care after a long inpatient stay.|\
      Describes graded leave, overlap of teams, post-discharge contact times, housing ready, and carers informed.
      A-2.6.2-34|Rehab: best value and quality|\
      The proposal commits to value as well as quality in rehab, comparing cost and outcome of community care with \
      placements.|\
      Unit-cost comparison or value measure (cost per placement versus community package) with a quality measure \
      alongside.
      A-2.6.2-35|Rehab: savings reinvested locally|\
      The proposal commits to putting any money released from placements back into local mental health services.|\
      Explicit commitment, estimated amount by year, destination within local mental health, and owner; savings \
      appear as an income/reinvestment line.
      A-2.6.2-36|Rehab: experts by experience and carers|\
      The proposal commits to designing and delivering rehab change with experts by experience and with carers.|\
      Both experts by experience and carers named, in both design and delivery, with a mechanism or payment.
      A-2.6.2-37|Rehab: act on inequalities|\
      The proposal identifies inequalities in rehab access, experience or outcome and says what will be done about \
      them.|\
      A local inequality with data, a funded action and a measure, in line with the answer to Question 9.
      A-2.6.2-38|Rehab: data-driven, using GIRFT|\
      The proposal uses local rehab data, for example the GIRFT mental health rehabilitation programme's, to shape \
      the function.|\
      Cites a rehabilitation-specific local figure from GIRFT or equivalent and shows a decision drawn from it.
      A-2.6.2-39|Rehab: shared local information standard|\
      The proposal sets local information standards on rehab that can be shared among CCG, council, bed managers \
      and others.|\
      Names the dataset or standard, who receives it (at least CCG, local authority, inpatient bed managers), \
      frequency and governance.
      A-2.6.2-40|Rehab: staff wellbeing|\
      The proposal supports the wellbeing of rehab staff so that they can keep giving compassionate, personalised \
      care.|\
      A specific measure for the rehabilitation team (caseload limit, reflective space, wellbeing lead) and how it \
      is monitored.
      A-2.6.2-41|Rehab: training, supervision, reflection, formulation|\
      The proposal gives rehab staff ready access to training, supervision, reflection and team formulation, and \
      backing for positive risk planning.|\
      All four named (training, supervision, staff reflection, team formulation) with frequency or provider; \
      support with positive risk decisions stated.
      A-2.6.2-42|Rehab: psychological safety|\
      The proposal shows how teams and organisations will make it safe for staff and rehab users to speak up, and \
      why that matters to outcomes.|\
      Names an action at more than one level (team, system, organisation), covers both staff and people using the \
      service, and links safety within teams to therapeutic outcome or measures it.
      A-2.6.3-01|AED: dedicated community service exists or grows|\
      The proposal sets up, or enlarges, a dedicated community eating disorder service for adults.|\
      A dedicated community eating disorder service, new or expanded, with more staff or people by March 2024, for \
      adults and older adults.
      A-2.6.3-02|AED: outreach included|\
      The proposal makes outreach part of the community eating disorder offer rather than clinic work alone.|\
      Outreach described (home, college, practice, hub or assertive contact), with staff, hours or places.
      A-2.6.3-03|AED: follows the 2019 national guidance|\
      The proposal shows how its community eating disorder service answers the national adult eating disorder \
      guidance published in 2019 (Annex C).|\
      Guidance named and at least two elements applied locally (gap analysis, pathway, staffing, skills) with \
      dates.
      A-2.6.3-04|AED money barred from inpatient care|\
      Funding from this allocation is not spent on eating disorder inpatient care of any kind.|\
      No transformation-funded line for beds, wards, specialist units, Tier 4, placements or feeding on a ward, \
      even in part.
      A-2.6.3-05|AED money barred from intensive day care|\
      Funding from this allocation is not spent on intensive day patient programmes for eating disorders, whether \
      on site or virtual.|\
      No transformation-funded line for a day patient service, day unit, day hospital or day programme, virtual \
      ones included.
      A-2.6.3-06|AED money for adults only|\
      Funding for eating disorders pays for provision for people of adult age (with no upper limit) and is not \
      used for under-18 services.|\
      No transformation-funded line for under-18s or a children's service, and a stated adult share of any all-age \
      or 16 to 25 line.
      A-2.6.3-07|AED: timely access at every level of need|\
      The proposal opens the eating disorder service promptly to people at any level of need, from mild to severe \
      and across all eating disorders.|\
      States that mild, moderate and severe need, and at least anorexia, bulimia, binge eating disorder and OSFED \
      (or 'all eating disorders'), are accepted, with a number or time.
      A-2.6.3-08|AED: waits cut to the minimum|\
      The proposal states present and target waiting times for adult eating disorder care and shows them falling.|\
      Present and target waits from referral to treatment, the target being lower unless the wait is already \
      short.
      A-2.6.3-09|AED: people can refer themselves|\
      The proposal lets adults refer themselves to the eating disorder service.|\
      Self-referral open now or from a given date, and no rule that a GP must refer first.
      A-2.6.3-10|AED: carers can refer|\
      The proposal lets family members and carers refer someone to the eating disorder service.|\
      Referral by carers or family from a given date, with a word on consent.
      A-2.6.3-11|AED: direct line to expert advice|\
      The proposal gives people and carers direct contact with specialist eating disorder advice without an \
      intermediary.|\
      Named advice channel staffed by eating disorder clinicians or trained VCSE, with hours and response time, \
      open to public or carers.
      A-2.6.3-12|AED: meets NICE guidance and pathways|\
      The proposal shows that treatments and pathways in the eating disorder service are those NICE recommends for \
      adults.|\
      Names NG69 (or QS175) and at least two recommended adult treatments by condition, with trained staff or \
      training plan.
      A-2.6.3-13|AED: FREED embedded in adult model|\
      The proposal builds the FREED early intervention model into its adult community eating disorder service.|\
      FREED named, with a lead or champion, start date, and at least one fidelity feature (rapid first contact, \
      duration under three years, adapted care for transitions) or number of young adults.
      A-2.6.3-15|AED: consultation to generic services|\
      The proposal has the eating disorder team consulting to GP practices or PCNs and to generic community teams \
      alike.|\
      Both recipients named (primary care and generic/core community teams) with a mechanism and a quantity \
      (job-plan share, sessions, response time).
      A-2.6.3-16|AED: support and supervision to generic services|\
      The proposal has the eating disorder team giving ongoing support and supervision to staff in primary care \
      and generic community teams.|\
      Supervision frequency, recipients in both primary care and generic teams, and supervisor named or banded.
      A-2.6.3-17|AED: training for generic services|\
      The proposal has the eating disorder team training primary care and generic community staff.|\
      Both recipients, content, and a number of staff or practices by date.
      A-2.6.3-18|AED: clear medical monitoring arrangements|\
      The proposal makes plain who monitors the bodily health of patients with an eating disorder, where, how \
      often and with what escalation, as agreed with primary care.|\
      Who monitors, where, with which tests, how often, how it is escalated, and what primary care has agreed.
      A-2.6.3-19|AED: no thresholds for treatment|\
      The proposal has no weight, BMI, severity or similar gate on eating disorder treatment, or gives the date by \
      which each such gate goes.|\
      No weight, body mass index, severity, duration or motivation gate, or a date for ending each one.
      A-2.6.3-20|AED: lived experience in development|\
      The proposal includes people with experience of eating disorders in developing the service.|\
      People with eating disorder experience, a role in design decisions, and dates or numbers.
      A-2.6.3-21|AED: lived experience in delivery|\
      The proposal has people with eating disorder experience taking part in delivering the service.|\
      A described role in delivery for people with eating disorder experience, paid or not, and any staffing.
      A-2.6.3-22|AED: VCSE partner commissioned|\
      The proposal commissions at least one VCSE partner to deliver part of the integrated eating disorder \
      service.|\
      Eating disorder VCSE spend above £0 in the first eating disorder focus year (or contract start date inside \
      it), recipient named or procurement dated, and service role inside the model described.
      A-2.6.3-23|AED: VCSE before, with and after treatment|\
      The proposal may use VCSE partners to share treatment, or to support people waiting for or leaving statutory \
      care, from local, regional or national organisations.|\
      Describes at least one of: joint treatment, support while waiting, support after discharge; provider reach \
      (local, regional or national) stated.
      A-2.6.3-24|AED: young and older adults catered for|\
      The proposal adapts eating disorder care to both younger and older adults.|\
      Both groups addressed with at least one adaptation each (e.g. FREED or university link; late-onset, \
      mid-life, menopause, older people's mental health liaison).
      A-2.6.3-25|AED: co-existing needs catered for|\
      The proposal caters for people who have other needs beside an eating disorder, such as substance use.|\
      At least one co-existing need with a named skill, partner or joint pathway; substance use, diabetes (T1DE), \
      autism, self-harm or trauma.
      A-2.6.3-26|AED: own co-production plan|\
      The proposal has a co-production plan particular to eating disorders that involves service users, carers and \
      families.|\
      A distinct eating disorder plan, all three of service users, carers and family members, with dates or \
      budget.
      A-2.6.3-27|AED: aligned with Tier 4 and collaboratives|\
      The proposal aligns its community pathway with inpatient (Tier 4) services and, where there is one, the \
      Provider Collaborative.|\
      Names the Tier 4 provider or collaborative and a joint process (admission/discharge protocol, joint lead, \
      reinvestment talks); 'Where appropriate': absence needs only a reason.
      A-2.6.3-28|AED: joint work with CYP services|\
      The proposal promotes joint working between the adult and the children's eating disorder services.|\
      Joint mechanism (transition protocol, shared posts, joint clinic, joint training, one leadership group) with \
      start date.
      A-2.6.3-29|CYP eating disorder service is adequate|\
      The proposal confirms that the children's eating disorder service is performing acceptably and is properly \
      funded from its own budget.|\
      States performance (e.g. against 1-week urgent/4-week routine standard, 95%) and children's funding level \
      from children's baseline.
      A-2.6.3-30|AED: better access and activity data|\
      The proposal improves how well and how fully adult eating disorder access and activity are recorded in the \
      MHSDS.|\
      Eating disorder-specific data action with baseline and target (team type coding, referral, contact, VCSE \
      flow).
      A-2.6.3-31|AED: SNOMED-coded interventions and outcomes|\
      The proposal records eating disorder interventions and outcomes with SNOMED codes.|\
      Names SNOMED and at least one intervention and one outcome tool (EDE-Q, CIA or HoNOS) with a target \
      percentage or date.
      A-2.6.3-32|AED: advancing equalities|\
      The proposal shows action on equality in eating disorder care.|\
      A group under-served locally (men, minority ethnic, LGBTQ+, higher-weight, deprived) with data and a funded \
      action.
      """)
}
