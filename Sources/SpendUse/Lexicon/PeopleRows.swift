extension PhraseTable.Rows {
  /// Who the money is for: severe mental illness, and the teams of the new model.
  static let people: StaticString = """
    a: SMI, smi, severe mental illness, severe mental illnesses, serious mental illness
    a: severe and enduring mental illness
    a: severe mental health problems, severe mental health problem, severe mental health needs
    a: severe mental health difficulties
    a: serious and enduring mental illness, SEMI, severe and enduring, severe mental disorder, severe problems
    a: complex psychosis
    a: psychosis, psychotic, first episode psychosis, schizophrenia, schizoaffective, bipolar, bipolar disorder
    a: severe depression
    a: severe and recurrent depression, severe recurrent depression, treatment resistant depression
    a: recurrent depression
    a: severe anxiety, severe ocd, personality disorder, personality disorders, PD diagnosis, EUPD, BPD, eupd, CEN
    a: complex emotional needs, complex trauma smi, functional illness, functional mental illness, functional caseload
    a: functional, late life depression, late life psychosis, late onset psychosis, smi register population
    a: severe self neglect
    a: severe mental ill health, serious mental health, secondary care mental health patients, enduring mental illness
    a: complex mental health, hearing voices, voice hearers, paranoia, on depot, clozapine, lithium
    a: own caseload, already on the caseload, on the caseload, on our caseload, under the team, under the core team
    a: under our care
    a: caseload of the team, known to the team, team's caseload, people already with us
    a: current service users of the cmht
    Y: young adults, young adult, 18 25, 18 to 25, 18 24, aged 18, 18 30, young adulthood
    a: severe functional, severely ill, severe illness, severe mental, serious mental, complex needs smi, severe ptsd
    a: delusional
    x: co existing, coexisting, co occurring, cooccurring, comorbid, co morbid, comorbidity, comorbidities
    x: who also have, who also
    x: including people, including those, includes people, some with, some of whom, some also
    x: whose memory is going too, no bar, is no bar
    x: not a bar, no barrier, happen to have, happens to have, in addition to psychosis, on top of psychosis
    x: as well as their mental illness
    x: with and without, with or without, as well as psychosis, alongside smi, dual diagnosis, with severe mental
    z: irrespective of smi, regardless of smi, without smi, no smi, not smi, no severe mental illness
    z: without severe mental illness
    z: regardless of diagnosis, irrespective of diagnosis, regardless of severity, whatever severity, whether or not smi
    z: irrespective of severe mental illness, without psychosis, non smi, who do not have smi, no need for smi
    z: smi not required
    z: whether or not they have smi, whether or not, irrespective of, regardless of, without a severe mental
    c: core team, core teams, core model, core community team, core offer, core community offer, core mdt, core cmh
    c: core cmh team
    c: cmht, cmhts, community mental health team, community mental health teams, cmh, cmh team, cmh teams, cmh model
    c: cmh care
    c: neighbourhood team, neighbourhood teams, neighbourhood mdt, neighbourhood mental health team
    c: integrated neighbourhood team
    c: new model, new models, integrated model, community model, integrated community team, locality team
    c: locality teams
    c: recovery team, assertive outreach, assertive outreach team, community rehab, community rehabilitation
    c: community rehab team
    c: community rehabilitation team, pcn mdt, pcn mdts, mental health mdt, community mdt, older adult cmht, opmh
    c: older adult team
    c: community eating disorder, community eating disorders, community eating disorder service, AED team
    c: community AED, aed service
    c: adult eating disorder service, PD function, pd pathway, cen service, cen pathway
    c: complex emotional needs service, ips
    c: individual placement and support, community hub, mental health hub, community mental health, place based team
    c: core hub
    c: community mental health services, community mental health service, secondary care, secondary mental health
    c: cmht caseload, cmh caseload, integrated core, pcn teams, pcn aligned, community team, community teams, PCMHT CMHT
    R: social worker, social workers, social work, mental health social worker, mental health social workers
    R: housing support, housing support worker, housing support workers, tenancy, substance use worker
    R: substance misuse worker
    R: tenancy sustainment, tenancy coaching, substance use, substance misuse, dual diagnosis, section 75, s75, s 75
    R: drug and alcohol worker
    R: supported housing strategy, housing link, welfare rights, welfare adviser, debt adviser, debt advice, carers
    R: carer, peer support
    R: team base, team bases, shared base, nhs hub, integrated hub, base move, touchdown space, docking stations
    R: laptops
    R: integrated team, integrated teams, co production, coproduction, lived experience, experts by experience
    R: clinical design
    R: design group, design the new team, programme board, employment specialist, employment support, alliance
    R: advocacy, our caseload
    R: people under the team, under the core team, medical monitoring, physical health smi, care navigator smi
    R: community connector, connectors
    d: eating disorder, eating disorders, AED, AEDS, aeds, anorexia, anorexia nervosa, bulimia, binge eating, FREED
    d: freed
    d: CEDS, disordered eating, ARFID, dietitian eating, BEAT, beat charity, SEDU, low bmi, bmi, MARSIPAN, MEED
    d: refeeding, CBT-E, CBT-ED
    c: the hub, hub team, hub teams, hub staff, hub caseload, hub based, hub appointments, hub members, hub clinicians
    c: hub nurse, the locality, neighbourhood hub, neighbourhood hubs, team caseload, caseload, caseloads
    a: psychotic illness, serious mental ill health
    """

  /// What is bought, in general words: posts, services, papers.
  static let heads: StaticString = """
    j: mental health nurse, mental health nurses, mental health practitioner, mental health practitioners
    j: nurse, nurses, worker, workers, practitioner, practitioners, therapist, therapists, psychologist, psychologists
    j: psychiatrist, psychiatrists, doctor, doctors, consultant, consultants, clinician, clinicians, adviser, advisers
    j: advisor, advisors
    j: social worker, social workers, occupational therapist, occupational therapists, OT, OTs, support worker
    j: support workers
    j: peer worker, peer workers, peer support worker, peer support workers, coordinator, co ordinator, coordinators
    j: navigator, navigators
    j: HCA, HCAs, RMN, RMNs, post, posts, staff, staffing, specialist, specialist nurse, nurse specialist, CNS
    j: nurse prescriber
    j: prescriber, pharmacist, matron, manager, team leader, trainee, trainees, assistant, physio, keyworker
    j: key worker, team manager
    j: assistant psychologist, dietitian, counsellor, midwife, clinical psychologist, salaries, sessions, PA, PAs, B5
    j: B6, B7, B8a, band 5, band 6, band 7
    b: service, services, team, teams, clinic, clinics, unit, units, centre, centres, center, hub, hubs, cafe
    b: line, helpline
    b: contract, contracts, provider, provision, capacity, expansion, backlog, waiting list, waiting lists
    b: waiting list initiative
    b: wait list, waits, assessment, assessments, diagnosis, diagnoses, diagnostics, diagnostic, beds, programme
    b: programmes
    b: care, support, support service, treatment, outreach, packages, day service, respite, growth, uplift, initiative
    b: WLI
    b: recovery, project, scheme, groups, group, courses, navigation, allocation, budget, funding, investment, costs
    b: spend, workforce
    b: licences, licence, access target, target, activity, offer, hub and spoke, home treatment, in house, directorate
    b: department
    y: lead, leads, champion, champions, protocol, protocols, meeting, meetings, strategy, policy, plan, plans, audit
    y: tool
    y: screening, register, data, review, reviews, needs assessment, pathway, pathways, guideline, guidelines
    y: passport, toolkit
    y: mdt, consultation, advice, expertise, input, interest, network, board, programme board, steering group
    y: partnership board
    u: mental health, community, services, service, support, other, misc, miscellaneous, various, general, priorities
    u: priority
    u: initiatives, initiative, schemes, scheme, project, projects, development, developments, investment, investments
    u: funding
    u: costs, cost, spend, spending, budget, pathway, transformation, enhancements, enhancement, improvement
    u: improvements, additional
    u: capacity, resource, resources, provision, local, system, wider, balance, remaining, allocation, unallocated
    u: tbc, activity
    u: work, delivery, programme, expansion, growth, pot, fund, adult, adults, health, care, wellbeing offer
    u: support offer, all, sundry
    U: bits and bobs, to be worked up, worked up with partners, to be agreed, tbc, to be confirmed, tba
    U: to be allocated, to follow, misc
    U: miscellaneous, various schemes, various projects, sundry, sundries, extras, other costs, general support
    U: around mental health
    U: early help offer, prevention offer, as required, details to follow, pending, placeholder, options
    U: development fund, new ideas
    U: innovation fund, innovation pot, pump priming, contingent, flexible fund, small schemes, other schemes
    U: organisational support
    U: to be decided, to be determined, to be scoped, scoping, not yet specified, unspecified, ad hoc
    U: equipment and extras
    u: misc, cmh, IT, ICT, equipment, prevention, early help, extras, things, stuff, items, bits
    u: sundries, non pay, non staff, central, further, pilot, pilots, strategic, commissioning, reserve
    u: community support, offer
    q: wte, fte, WTE, FTE, band, bands, x, no, recurrent, non recurrent, fye, pye, FYE, PYE, year 1, year one, year 2
    q: yr, per annum, pa, total
    q: full year effect, part year effect, incl, q1, q2, q3, q4, month, months, year, years, 2021 22, 2022 23, 2023 24
    q: 21 22, 22 23
    A: road, rd, street, st, lane, ln, avenue, ave, close, court, way, drive, hill, square, terrace, gardens, crescent
    A: row, park, mews, yard
    N: new, additional to, on top of, over and above, above establishment, additional, extra, newly recruited, net new
    N: brand new
    j: sister, sisters, charge nurse, charge nurses, HCSW, HCSWs, therapies staff
    b: nursing, dietetics, physiotherapy
    """
}
