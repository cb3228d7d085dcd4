extension PhraseTable.Rows {
  /// Who, where, when and by what standard: the marks by which a service is known when nobody names it.
  static let crisisAspects: StaticString = """
    P: majors and minors, ambulance dispatch, ambulance hub, clinical hub 999, police force, hospital wards
    s: night time cafe, listening cafe
    2: open evenings, evening cafe, night time
    P: a&e, A&E, emergency department, emergency departments, casualty, ambulance, police, infirmary, royal infirmary
    P: acute hospital
    P: general hospital, acute trust, emergency floor, hospital front door, front door of the hospital
    P: medical assessment unit, MAU, AMU
    P: acute medical unit, 999, 101, dispatcher, dispatchers, police cell, police cells, police station, police powers
    P: patrol, ED, resus bay
    P: ambulance station, ambulance crew, ambulance crews, response vehicle, control centre, contact centre
    P: district hospital, hospital emergency
    s: held under police powers, emergency floor, 101 and 999, police powers, winter scheme mental health
    s: crisis fostering, mental health hear and treat, hear and treat, see and treat
    s: SPUR, urgent access point
    s: single point of urgent access, integrated urgent care desk, clinical assessment service
    s: hospital avoidance response, acute care team
    s: SOS bus, crisis pod, crisis pods, ED navigator, ED navigators, navigators in a&e, navigators in ED
    s: ED mental health, ED psych, MHJRV
    s: liaison team nurses, liaison team consultant, psychiatric nurse A&E, mental health nurse A&E
    s: mental health nurses in A&E
    s: resolution team, resolution and home, treatment at home team, emergency psychiatric, emergency mental
    s: hospital at home mental health
    3: CRT, PDU, FRS, PLS, PLT, RAID, HART, ACT team, resus, relapse house, same night
    2: rapid
    s: front of house mental health, assessors in a&e, assessor in a&e, urgent assessment team, htas
    s: plan accreditation, listening place
    s: james place, maytree, hopeline, night owls, nightlight cafe, beyond places of safety, bed finding
    s: webchat out of hours
    s: riding with police, sits with police, alongside police officers, patrol car, crisis sdf, crisis and acute
    s: actively suicidal, suicidal adults, anyone suicidal, people who are suicidal
    s: people at risk of admission within, liaison nurse royal, liaison nurse acute, liaison nurses acute
    s: hospital liaison nurse, hospital liaison team
    s: liaison nurse at the hospital, liaison nurses at the general hospital
    s: mental health nurses in the emergency department, MAU liaison
    s: rapid tranquillisation, mha conveyance, secure conveyance, conveying, triage nurse 999
    s: control centre nurses, call centre nurses
    s: psychiatric emergency team, mobile crisis, response car, joint patrol, night time triage
    s: respond within four hours, respond within 4 hours
    s: respond within an hour, same day emergency, ED breaches, 12 hour breaches, 4 hour breaches
    s: acute psychiatric assessment
    s: peer led crisis, listening line, listening service overnight, emergency line, emergency helpline
    s: emergency assessments
    3: front of house, late shifts, late shift, lates, midnight, 10pm, 11pm, 1am, 2am, 3am, 4am, 365 days, 365
    3: seven nights a week, at night
    3: acutely distressed, acutely unwell, imminent risk, extremis, no referral, no referral needed, turn up
    3: just turn up, breaking point
    3: shift lead, shift leads, shift coordinator, night team, nights cover, ambulance service, ambulance trust
    3: constabulary, sergeant, pc
    3: immediate response, in the community instead of hospital, de escalation
    2: drop in open, open until, open till, 8pm, 9pm, open late, late opening, somewhere to go, sofa, listening ear
    2: safe place, calm place
    3: hospital liaison, liaison team, suicidal people, cannot cope, can't cope, feel suicidal, suicidal thoughts
    3: sectioning, mental health triage, emergency respite
    2: recovery at home, host families, papyrus
    3: who would otherwise be admitted, would otherwise be admitted, who would otherwise go to a&e
    3: would otherwise go to a&e
    3: people in distress, adults in distress, text line
    """

  static let commonProblemAspects: StaticString = """
    9: anxiety, depression, anxiety and depression, depression and anxiety, anxiety or depression, panic, phobia
    9: phobias, stress, low mood
    9: worry, insomnia, health anxiety, anxious, grief, bereavement, stressed, bereaved, loneliness, sleep problems
    9: poor sleep, grieving
    9: panic attacks, social anxiety, mild anxiety, feeling down, life problems, mild depression, burn out
    9: counselling, counsellor, counsellors
    s: reading well, books on prescription, relate counselling, divorce counselling
    s: cruse bereavement, mindful employer
    s: headspace licences, cbt self help, guided cbt, primary care therapy, primary care therapies
    s: adjustment disorder clinic
    s: fertility counselling, therapeutic counselling in practices, wellbeing service for primary care
    s: primary care wellbeing service
    3: divorce, relate, cruse, PWS, CMD, CMHD, unhappy, worklessness counselling, empty nest, retirement blues
    s: caseness, prevalence target, counselling for depression
    s: couples therapy for depression
    s: fearfighter, minddistrict, calm app, be mindful, space from depression, xyla, ieso, thrive app, mindstep
    s: senior pwp, hi trainees, li workers, li hi, hi and li, cbt trainees, trainee cbt therapists
    s: trainee therapists talking, guided self help workers
    s: counsellors in surgeries, counsellor in each practice, counsellor for each practice, counsellors in gp
    s: counsellors for practices
    s: therapy for everyday, redundancy counselling, relationship breakdown
    s: mood gym, low level cbt, brief cbt, short course of cbt, short courses of cbt
    s: psychological support copd, ibs psychological, health psychology diabetes, respiratory psychology
    s: cardiac psychology, pain psychology
    3: loss of a loved one, feeling low, coping skills, low confidence, first time low, life stresses
    3: grief counselling, off sick
    3: symptoms mild, mild symptoms, mild and, common problems, common difficulties, subclinical
    3: prevention of depression, babcp
    2: groups for anxiety, emotional resilience, stress bucket, talking groups, art therapy for all, listening service
    1: workplace, coping with
    3: active monitoring, step 1, step one, entering treatment, access rate, interpersonal therapy
    3: going through divorce, off work with stress, worry tree
    2: sleep hygiene, six sessions, eight sessions
    s: talking treatments, access target 25, of prevalence, 25 of prevalence
    s: low level anxiety workshops, low level anxiety courses, anxiety workshops, anxiety classes
    """

  static let neurodevelopmentalAspects: StaticString = """
    s: autism central, neurodivergent adults, neurodivergent people, neurodivergent staff, spld
    s: sensory processing clinic, tic clinic
    3: conners
    s: raads, caars, disco assessment, 3di, adult autism strategy, autism strategy, autism partnership board
    s: autism lead commissioner
    s: supported employment autistic, autism specific, social groups for autistic, autistic social group, dcd
    s: attention clinic nurse, concerta
    s: dexamfetamine, adhd nurse clinic, adhd caseload, adhd patients, adhd transition clinic, stimulant monitoring
    s: private adhd, private autism
    s: autism diagnoses, assessment for autism, assessments for autism, assessment for adhd, assessments for adhd
    s: diagnosis of autism, diagnosis of adhd
    3: social communication, sensory integration, inattention, hyperactive, late diagnosed
    2: masking
    """
  static let learningDisabilityAspects: StaticString = """
    s: residential college, ld acute liaison, learning disability acute liaison
    s: learning disabled, ld supported
    3: TCP
    s: down syndrome, lda roadmap, lda, LDA, ld matron, ld hospital liaison, learning disability keyworker
    s: epilepsy ld, special olympics
    s: people with a learning disability, adults with a learning disability, adults with learning disabilities
    s: people with learning disabilities
    s: learning disabilities health check, profound and multiple, pmld
    2: shared lives, mate crime
    """

  static let dementiaAspects: StaticString = """
    s: forget me not, forget me nots, forget me not clinic, residents with dementia, newly told
    3: MAS, MATS, MCI, DDR, DIST, EMI, emi, confusion, wandering, memory problem
    s: mmse, addenbrooke, ace r, cantab, neuroimaging, datscan, pet ct, csf, worked up for, work up for dementia
    s: memory rehab, memory rehabilitation
    s: singing group dementia, robot pets, twiddlemuffs, playlist for life, life story dementia
    s: living with dementia
    s: rare dementia, young dementia, dementia connect, dementia link, dementia voice, dementia research
    s: join dementia research, jdr, alzheimers
    s: cognitive screening clinic, cognitive testing, memory testing, memory tests, memory review, memory reviews
    s: memory advice, memory first
    s: maintenance cst, brain training, becoming confused, confused older people, confused elderly, EMI beds
    s: EMI nursing, dementia champions
    3: getting lost, repeating themselves, muddled, agitation in care homes
    3: challenging behaviour, carers sitting
    2: care home staff, care home nurses, residential and nursing homes, frail elderly
    3: music in care homes
    2: cognition, cognitive
    """

  static let fullDayAspects: StaticString = """
    D: whole day, whole day group, lunch and supper, all meals, three meals a day, hours a day, six hours a day
    D: weekday programme, DTP, IDTP
    D: full time attendance, attend daily, attending daily, daily attendance, day attendance, day group, day groups
    D: day place, places a day
    D: eight places, ten places, 12 places, 10 places, 8 places, mon to fri, monday to thursday, tuesday to friday
    D: mon thurs, mon to thu
    D: breakfast club, weekend day, day centre, programme places, daytime programme
    """
  static let bedAspects: StaticString = """
    7: fees, fee, cost of, costs of, charges, top ups, top up, per week, payment for, payments for, paying for
    7: meeting the cost, bill
    7: contract with, contract for, purchase of, buying, buy, bought in, spot, block, invoices, price, budget for
    s: bed unit, bedded unit, bed house, bed home, nursing home top ups, residential home fees, nursing home fees
    8: people placed, placed away, placed out, miles away, private hospital, private provider hospital
    8: private unit, out of area unit, specialist unit, rehab unit, hospital stay
    8: residential setting, long stay
    s: individual package of care, 1 1 packages, one to one packages, complex packages, complex care packages
    s: core and cluster, contingency bed
    s: specialist residential, LSU, locked rehab unit, bedded rehab, rehab bed, bedded rehabilitation
    s: supported living beds, exceptional packages
    s: detox beds, detox bed, inpatient detox, detoxification beds, residential detox
    3: locked, IPA ref, IPAs, package costs
    s: weekly fee, weekly fees, per bed, cost per bed, unit fees, private unit, private ward, private rehab
    s: private sector rehab
    s: independent provider beds, beds in, beds at, bed at, admission costs, admissions budget, in a locked
    s: locked ward, locked unit
    s: out of county placement, out of county placements, placed out of area costs
    s: exceptional cases funding, high cost placements
    s: bed pressure, bed pressures, bed occupancy, overspill beds, contracted beds, commissioned beds, sub acute beds
    s: recovery beds, ten beds, twelve beds
    3: priory, cygnet, elysium, per week, night stays, bedroom, bedrooms, 24 hour care, staffed round
    3: specialist hospital, out of county
    """
  static let acuteAspects: StaticString = """
    s: admissions corridor, corridor staffing, admission corridor, admissions unit
    s: step down ward
    s: alcohol care team, alcohol care teams, alcohol liaison, alcohol liaison nurse, neuropsychiatry, neuro rehab
    s: neurorehabilitation, burns unit
    s: transplant psychology, acute medical psychology, trauma ward, icu, ICU follow up
    s: intensive care
    s: acute flow, discharge lounge, admissions avoidance ward, healthcare assistants on the wards, hcas on wards
    s: nights on the ward, ward rota
    s: ward nights, ward cover, registered nurses on, rmn nights, rmns for, ward therapies
    s: inpatient activity coordinators, ward pharmacy
    s: acute psychologist inpatient, ward improvement plan, ward garden, ward sensory room, de escalation room
    s: pinpoint alarm
    3: acute admissions, chaplaincy
    2: acute site, theatre
    """

  static let councilAspects: StaticString = """
    s: methadone, opiate substitution, opioid substitution, OST, supervised consumption
    s: tier 4 substance, tier 4 drug
    s: drug rehab, alcohol rehab, residential rehab placements, taxi licensing, registrars, school transport
    s: council grant replacement
    3: HRA, hra, adult social care transformation, council transformation
    s: section 114, s114, spending freeze, care provider uplift, living wage uplift
    s: sleep in payments, sleep ins
    s: market sustainability, client contributions, client income, third party top up, third party top ups
    s: nrpf, NRPF, deferred payment
    s: warden service, hostel funding
    s: integrated community equipment
    s: public health nurses, ot waiting list council, council ot
    s: trading standards
    s: homes for ukraine, council's duty, council duty, county's duty
    s: in house day services
    s: council's own, council's existing, council staff, adults' services base budget
    s: council reserves
    g: fill the hole, plug the hole, make up the difference
    g: budget reduction
    g: tapering, tapers
    3: detoxification, detox, national living wage, real living wage, sheltered housing, winter shelter, hostel beds
    3: community equipment, social care charging, home adaptations, base budget, general fund
    2: no recourse, night shelter, adult learning, leisure services, parks team, warm homes, day opportunities
    i: hole, makes up for, make up for, step in for, stepping in, takes over, take over, took over, withdrew
    i: withdraws, withdrawing, backed out, terminated, cancelled, discontinued, dropped, fell through
    s: approved mental health professionals rota, amhp rota gaps, amhp gaps, council funding withdrawn
    s: replaces council funding, replacing council funding
    s: amhp standby, amhp on call, amhp allowance, amhp allowances, amhp payments, amhp recruitment premium
    s: on the council payroll, already on the council, cost of residential care, costs of residential care
    """

  static let baselineAspects: StaticString = """
    s: been empty, empty posts, empty since, empty chairs, posts empty, staff already in
    s: already on payroll
    s: uplift for staff, salaries of existing, already funded
    s: contract uplift
    s: frozen since, posts frozen, vacant posts, vacant post, vacant for, mhis true up, true up, contract rebasing
    s: catch up on baseline
    3: cover for sickness, sickness and maternity, maternity and sickness
    3: frozen, vacant, standstill, recoded, recode, recoding, unfilled, freeze
    s: like for like, straight swap, rebadged, re badged, rebadge, renamed posts, virement, fye of 20 21, fye of 2020 21
    s: full year effect of 20 21, full year effect of 2020 21, 2019 20 growth, 2019 20 posts, 2020 21 posts
    s: posts from 2019 20, posts from 2020 21
    s: agreed in the contract round, investment not made, growth not funded, agency above establishment
    s: clinical excellence awards, band 2 to 3
    s: band 2 to band 3, already funded, already in establishment, within establishment
    s: in budget since, transfer of existing
    s: transfer existing, move existing, existing psychology team, existing salaries, existing nurses' salaries
    s: existing medical staffing
    s: cmht overspend, cmht cost pressure, cmht vacancies, cmht vacancy, cmht backfill, cmht deficit
    s: cmht running costs, cmht agency, cmht locum
    s: contract inflation, cpi uplift, indexation, national pay, pay deal, pay drift, consultant vacancy, medical locum
    s: current service level, current level of service, current caseload staffing, same service as now
    s: no change to service
    2: locum consultant, locum psychiatrist, tupe'd, secondment backfill, cover for secondments, existing contract
    3: staff already, already employed, already paid, already commissioned
    2: already on the, wages of, job evaluation, moved across
    s: rolled forward, currently funded
    s: vacant cmht, frozen cmht, unfilled cmht, vacant community, recurrent pressure, pressure on existing
    s: pressure on the existing, pressures on the existing, pressures on existing, existing cmht contract
    s: ccg funding withdrawn, withdrawn ccg money, ccg cut, ccg cuts
    """

  static let deficitAspects: StaticString = """
    s: offset against, offsetting, written off, cover last year's, h1 position, h2 position, cnst share
    s: depreciation, impairment, write off, legacy debt, historic debt, nhsp accrual, nhsp acc, pfi charge
    s: efficiency target, efficiency requirement, efficiency saving, unidentified savings, unidentified cip
    s: apprenticeship levy
    s: top slice to offset, interest charges, corporate hq, board costs, non executive, cash releasing
    3: unidentified, headquarters
    s: stretch target, gap in the plan, planning gap, system control, system control total, system control totals, FRP, frp, PSF, MRET, block adjustment
    s: income target, income gap
    s: recover position, improve the position, finance gap, finance pressures, accrual, accruals, year end accrual
    s: capital to revenue
    s: central contribution, apprenticeship levy, system levy, ics levy, ics contribution, stp contribution, stp costs
    s: stp running costs
    s: merger costs, exit costs, mars scheme, MARS scheme, severance, audit fees, bad debt, irrecoverable vat
    1: debt, provision for
    3: business rates
    2: efficiency, efficiencies, FIT, RCA, headroom, surplus, h1, h2, levy, insurance
    s: savings target, savings targets, savings programme, saving target
    """

  static let digitalAspects: StaticString = """
    5: linking, link, join up, joining, joining up, join, connect, connecting, connection, connections, integrate
    5: integrating, integration
    5: migrate, migrating, migration, replace, replacing, replacement, procure, procuring, procurement, upgrade
    5: upgrading, rollout, roll out
    5: deploy, deployment, implementing, implementation, merge, merging, build, building, interface, interfaces
    5: interfacing, development of
    5: phase 2, phase two, phase 1, whole trust, trust wide, purchase, purchase of, buy, licence, licences, hosting
    5: subscription
    6: computer system, computer systems, clinical systems, it systems, records system, patient record
    6: patient records, patient system
    6: electronic system, software, database, databases, network kit, wi fi, wifi, digital system, record system
    6: servers and storage, telephony, phone system, switchboard, middleware, data feeds, notes system, electronic notes
    s: patient record system, record system, server room, new servers, e referral, ereferral
    s: cloud licences, clinical safety officer digital
    3: server, servers, MIG, GDE, paperless, tableau
    s: view of the gp record, link up gp and trust systems, link gp and trust
    s: join up systems, joining up systems, epaccs
    s: medical interoperability gateway, hscn, HSCN, VPN, qlik, nhs login, digital dictation, voice recognition
    s: chatbot, artificial intelligence, AI triage, corporate website, econsult, e consult, supplier licence
    s: licence renewal, licence renewals
    s: clinical portal, openehr, device refresh, pc refresh, laptop refresh trust wide, trust wide it, trust wide ict
    s: network cabling, cabling
    s: data centre, digital records, electronic records, order comms, patient flow system, e observations, eobs, e obs
    s: tele tracking
    s: whole system record, county record, regional record, yorkshire humber care record, onelondon, one london
    s: coordinate my care, thames valley record
    2: attend anywhere, accurx, airmid, florey, virtual consultation, software licences, licence fees
    1: dynamics, epic
    2: video library
    3: digital passport, single view, shared view, intranet
    6: clinical record, clinical records, viewer, modules
    """

  static let primaryCareAspects: StaticString = """
    s: pcn extended hours, extended hours hub, extended hours hubs, pcn hub appointments
    2: primary care mental health nurse, primary care mental health practitioner, primary care nurse
    s: practice nurse salary, practice nurse salaries, gp contract, surgery rent
    s: chronic disease reviews, long term condition reviews, spirometry, phlebotomy in practices
    s: gp registrar, gp trainers, gp partners, gp appointments, out of hours gp, walk in centre
    s: urgent treatment centre, minor illness
    s: care coordinators arrs, pcn manager, pcn management, pcn managers, pcn running costs, pcn infrastructure
    s: nursing associate practice, practice pharmacist
    s: practice pharmacists, medicines reviews practices
    s: reception training, e hub, telephone hub, practice switchboard, care home ward rounds
    s: ear care, travel vaccines
    2: gp time, gp hours, practice hours, practice nurse time, practice time
    1: per practice, each practice, gp practice
    3: core contract, duty doctor, network manager, network managers, health and wellbeing coach
    3: health and wellbeing coaches, gp hub, gp hubs, dressings
    2: list size, chronic disease
    s: wound dressings, wound clinic, treatment room
    """

  static let childrenAspects: StaticString = """
    s: SEND, adoption team, adoption service, junior school, infant school, kids club, connexions, camhs t3, t3 camhs
    s: scout group, brownies
    3: kids, tweens
    s: GCSE, gcse, uasc, cic nurse, children in care, place2be, childline
    s: youth mental health, youth counselling, youth workers under, under 17, under 17s, 11 plus
    s: eleven to, family hub, edge of care
    s: schools link, school link, link to schools, sixth form college, primary mental health worker
    s: primary mental health workers, PMHW
    C: barnardo's, nspcc, action for children, children's society, youngminds, young minds
    1: guides, the mix
    3: a level students, exam stress, young carers
    2: nursery, in colleges
    """

  static let otherAspects: StaticString = """
    s: support line for nhs staff, line for nhs staff, for nhs staff, helpline for staff, counselling for staff
    s: employee wellbeing, wellbeing for employers, staff physiotherapy, staff rewards
    s: staff mental health and wellbeing hub, staff wellbeing and mental health hub, wellbeing for nhs staff
    s: nhs staff counselling, schwartz rounds trust wide, health and wellbeing of staff, staff physio, flu jabs staff
    2: support for staff
    3: psychological support for staff
    """

  static let publicHealthAspects: StaticString = """
    s: radio adverts, advertising campaign, for everyone in the, families after suicide, after suicide
    s: general public, every household, radio campaign, bus adverts
    s: mental wellbeing of the population
    s: wellbeing app for residents, app for all residents, loneliness strategy
    s: everyone in the county
    2: for anyone, anyone who feels, all comers welcome, whoever wants
    2: radio, adverts, community resilience
    3: billboard, mental health first aid, mhfa, five ways
    s: anti stigma, adverts on buses
    Q: problem gambling, drug and alcohol
    """

  /// First names that stand before surnames such as Ward and Child.
  static let firstNames: StaticString = """
    F: jane, john, david, sarah, susan, karen, paul, mark, peter, helen, emma, claire, laura, james, michael, andrew
    F: chris, alison, julie
    F: linda, anne, ann, mary, margaret, elizabeth, patricia, stephen, steve, simon, tom, thomas, george, rachel
    F: rebecca, lucy, kate, katie
    F: sophie, amy, anna, alex, ben, daniel, matthew, robert, rob, richard, nick, nicola, tracey, sharon, sally, fiona
    F: ruth, joanne, jo, sam
    """
}
