extension PhraseTable.Rows {
  /// Words that hold a barred name and mean something else: plans, other crises, places, people, therapies.
  static let soundsLike: StaticString = """
    0: their children, children of, the children of, whose children, with children, dependent children, childminder
    0: safeguarding children
    0: child protection, children visiting, adult child, baby steps, inner child, child benefit, school of, school run
    0: school holiday
    0: travelling overnight, placement fees for students, social network, social networks, learning network
    0: primary care network, network meeting
    0: network meetings, peer network, support network, carer network, network of, networks of, police check
    0: debt advice, debt adviser, debt advisers, debt worker, debt support, problem debt, debt and benefits
    0: money and debt, housing and debt
    0: debt crisis, welfare and debt, benefits and debt
    0: in memory of, liberty protection safeguards, programme delivery unit, advisory service
    0: acceptance commitment therapy, hit target
    0: junior doctor, junior doctors, junior staff, adoption of, relate to, related, frozen food, cold store
    0: guides to, courts, old court
    0: energy efficiency, efficiency of referral, time efficiency, more efficient, dialog adoption, adoption rate
    0: stroke order
    0: crisis plan, crisis plans, crisis planning, crisis and safety plan, crisis and safety plans
    0: crisis and contingency plan
    0: crisis and contingency planning, crisis card, crisis cards, crisis contingency, joint crisis plan
    0: joint crisis plans, crisis safety plan
    0: crisis prevention, prevent crisis, preventing crisis, prevents crisis, avoid crisis, avert crisis
    0: averting crisis, before crisis
    0: pre crisis, before a crisis, crisis pathway, crisis pathways, crisis concordat meeting, crisis skills
    0: crisis and relapse
    0: relapse and crisis, relapse and crisis planning, wrap crisis, housing crisis, covid crisis, financial crisis
    0: debt crisis
    0: cost of living crisis, climate crisis, economic crisis, workforce crisis, staffing crisis, recruitment crisis
    0: family crisis
    0: identity crisis, hardship crisis, crisis loan, crisis fund, crisis grant, hospital crisis fund, crisis skylight
    0: crisis charity
    0: midlife crisis, opioid crisis, refugee crisis, energy crisis, crisis communications, fuel crisis
    0: housing crisis fund
    0: safety planning, safe staffing app, sanctuary housing, sanctuary supported living, sanctuary group
    0: animal sanctuary, bird sanctuary
    0: seven day, 7 day, 7 days a week, seven days a week, same day, next day, one day, one day training, day to day
    0: away day, away days
    0: study day, study days, training day, training days, working day, working days, bank holiday, bank holidays
    0: half day, two day
    0: open day, open days, learning day, day rate, days per week, days a week, day a week, days pw, day pw
    0: world mental health day
    0: first day, day one, 5 day training, three day, three day training, five day training, two day training
    0: induction day, launch day
    0: police check, police checks, DBS, police vetting, alcohol hand gel, self harm training, hand crisis
    0: street address
    0: ward councillor, ward councillors, electoral ward, electoral wards, deprived ward, deprived wards
    0: ward boundary, ward level
    0: council ward, council wards, ward end, ward profile, ward profiles, ward street, most deprived wards
    0: poorest wards, wards with
    0: bed and breakfast, embed, embedded, embedding, testbed, flower bed, flower beds, raised beds, garden beds
    0: raised bed, sofa bed
    0: bed space planning, veg beds, vegetable beds, river bed, binge eating disorder, binge eating disorder BED
    0: BED group, BED groups
    0: BED guided self help, BED programme, BED online, BED therapist, unit cost, unit costs, business unit, unit 1
    0: unit 2, unit 3, unit 4, unit price
    0: cost per unit, enterprise unit, industrial unit, commissioning support unit, student placement
    0: student placements, placement students
    0: work placement, work placements, placement student, nursing student placement, clinical placements
    0: clinical placement, trainee placements
    0: individual placement, individual placement and support, job placement, placement educator, practice placement
    0: volunteer placement
    0: volunteer placements, placement year, university placement, placements for students, mentor placements
    0: employment placement
    0: traumatic memories, early memories, memory of trauma, memory stick, memory sticks, memory box, memory lane
    0: memory work, computer memory
    0: happy memories, cognitive behavioural therapy, cognitive behaviour therapy, cognitive analytic therapy
    0: cognitive remediation
    0: cognitive therapy, cognitive processing therapy, cognitive behavioural, organic growth, organic food
    0: organic vegetables, organic garden
    0: learning and development, l&d, L&D, learning & development, LD budget, LD training, learning disability trust
    0: learning disability nhs
    0: mental health and learning disability nhs, mental health and learning disability trust
    0: mental health and learning disabilities nhs
    0: learning disability partnership, mental health and learning disability partnership
    0: learning disability nhs foundation trust
    0: green light toolkit, children of patients, children of parents, children of service users, parents with smi
    0: adult children
    0: parental mental illness, parents with severe mental illness, parents, childcare, childcare costs
    0: child care costs, women's and children's
    0: children's hospital nhs, women's and children's nhs, director of children's services, think family
    0: family and friends, child protection training
    0: safeguarding children training, school leavers, medical school, school of psychology, school of nursing
    0: summer school, business school
    0: school of health, recovery school, night school, high school site, old school, old school house, winter school
    0: law school
    0: school ends, leave school, left school, leaving school, after school, raid log, aed defib, defib, defibrillator
    0: defibrillators
    0: walk alongside, walks alongside, close the gap, closing the gap, close the gap for, 18 and over, 18 plus
    0: over 18, over 18s, university students 18
    0: infection control, control group, quality control, remote control, controlled drugs, treatment gap
    0: treatment gaps, gap analysis
    0: care gap, gaps in care, bridge the gap, bridging the gap, mortality gap, closing the gap, inequality gap
    0: gap in provision, service gap
    0: skills gap, attention deficit awareness, debt advice, financial gap faced by, deficit model
    0: financial inclusion, sleep deficit
    0: cognitive deficits, savings reinvested, surplus food, surplus furniture, personal finance, savings club
    0: savings account, credit union savings
    0: reserve forces, nature reserve, quality improvement, clinical reserve, council of governors, parish council
    0: british council, council for voluntary
    0: council for voluntary service, voluntary services council, community council, student council, youth council
    0: service user council
    0: voluntary action council, medical council, nursing council, crisis house lane, haven road, haven street
    0: safe haven road, haven housing
    0: haven house, the haven community centre, haven centre, havens hospice, st martin's haven, street pastors
    0: street doctors, street outreach
    0: platform 9, station platform, train platform, platform building, shared care protocol, shared care protocols
    0: shared care agreement
    0: snomed, snomed template, snomed templates, template changes, epr template, epr templates, epr template changes
    0: rio template, rio templates
    0: rio training, systmone training, systmone template, systmone templates, emis template, emis templates
    0: emis training, interview
    0: care plan templates, easy read, mhsds, mhsds data, laptops, mobile phones, smartphones, phones
    0: tablets for service users
    0: laptops and phones, laptops phones, ipads, digital inclusion, digital inclusion devices
    0: video consultation licences, digital skills
    0: digital exclusion, outcome measure app, outcome measures app, dialog app, personal safety devices
    0: lone worker devices
    0: primary care network, primary care networks, primary care aligned, pcn aligned, high intensity support
    0: high intensity training gym
    0: steps 2 recovery, step by step, first step, next step, next steps, first steps, two step, stepping stones
    0: step free access
    0: talk for health, time to talk day, let's talk event, black minds matter, open dialogue, compassionate mind
    0: ED&I, edi lead, hit the ground running, hits, reduce stress, stress bowl, anxiety uk, family intervention
    0: iapt trained, iapt manual
    0: iapt smi, iapt smi competences, iapt smi training, pt smhp, smhp, severe mental health problems psychological
    0: cbt for psychosis
    0: cbtp, cbt p, psychological therapies for severe mental health problems, between iapt and secondary care
    0: gap between iapt and secondary care, between iapt and secondary, gaps between iapt and secondary care, dbt, mbt
    0: scm, emdr
    0: psychosis psychoeducation, bipolar psychoeducation groups, bipolar psychoeducation group
    0: anxiety group for people with schizophrenia
    0: medical monitoring clinic, medical monitoring, fit for work, fit note, fit notes, physically fit, keep fit
    0: get fit, fit out, retrofit
    0: occupational therapy, suicide prevention training, suicide awareness training, asist training, safetalk
    0: suicide prevention training staff
    0: physical health follow up, smoking cessation, stop smoking adviser smi, exercise groups, healthy eating
    0: weight management smi
    0: gp training, practice training, gp education, primary care mental health training, practice nurse training
    0: training for practice nurses
    0: gp with special interest medical monitoring, veterans aware, prison reform, perinatal training
    0: perinatal awareness
    0: recovery college, recovery cafe, community cafe, drop in cafe
    0: hospital discharge grants
    0: cut waiting, cut waits, cutting waits, cuts waits, cut out, clear cut, short cut, haircut, cut in waits
    0: time saving, life saving
    0: social care institute, personalised care, care act awareness, council tax advice
    0: reduce waiting, reducing waiting, reducing waits, reduce waits, reduction in waits, waiting list reduction
    0: reduce backlog, reducing backlog
    0: end to end, week end, weekend, year end review, end of year event, stop start, front end, open to self referral
    0: after hours, after school, after care, from april, from april 2021, from july, from october, from june
    0: from september, from january
    0: from day one, from q1, from q2, from q3, from 1 april, from 2021, from 2022, old age, old age psychiatrist
    0: old age psychiatry, older
    0: beds luton, beds and herts, beds herts, beds luton milton keynes, luton and beds, central beds, beds council
    0: beds cambs, herts and beds
    0: crisis the homelessness charity, crisis homelessness charity, crisis homeless charity, crisis uk
    0: crisis at christmas, city of sanctuary, borough of sanctuary, memory deficits, attention and memory deficits
    0: social deficits
    0: sensory deficits, memories, memories of, oral history, autistic and have been sectioned, cut flowers
    0: social deficit, skills deficits
    0: inpatient avoidance, admission avoidance
    0: maternity leave, maternity pay, paternity leave, on maternity, alcohol withdrawal, withdrawal from work
    0: social withdrawal, withdrawn people, repeat assessments, cut repeat, art theatre, theatre group, theatre groups
    0: school hall, school halls, drama school, support for staff of, cut and paste, cut down on
    0: pick up prescriptions, pick people up, weekly group, bed linen, furniture and bed, clozapine titration
    0: dose titration, depot titration, titration of clozapine, lithium titration, nursery nurse placement
    0: plant nursery, tree nursery, school of art, hospital radio, radio mics, community radio, recruitment adverts
    0: job adverts, adverts for posts, radio adverts for posts, courses on suicide, reserves forces, pilot light
    0: night class, night classes, evening class, evening classes, to the gp, to the dentist, gp and dentist
    0: to the doctor, dentist appointments, hospital appointments, hospital passport, hospital passports
    0: with inflation, including inflation, incl inflation, plus inflation, inc inflation
    """

  /// The words that carry a judgement and are long enough to be told from others when mistyped.
  static let correctableWords: StaticString = """
    W: crisis, treatment, psychiatric, psychiatry, psychiatrist, liaison, assessment, sanctuary, therapy, therapies
    W: talking, telephone
    W: psychological, psychologist, psychology, practitioner, counselling, counsellor, autism, autistic, asperger
    W: dementia, memory
    W: alzheimer, cognitive, perinatal, forensic, inpatient, placement, rehabilitation, deficit, shortfall, overspend
    W: children
    W: adolescent, paediatric, interoperability, learning, disability, neurodevelopmental, neurodiversity, admiral
    W: diagnostic, diagnosis
    W: titration, receptionist, depression, anxiety, bereavement, council, vacancy, eating, disorder, hospital
    W: nasogastric, psychosis
    W: bipolar, schizophrenia, neighbourhood, community, functional, coexisting, training, transition, awareness
    W: section, prison
    W: maternity, midwife, veteran, suicide, gambling, hospice, diabetes, helpline, ambulance, emergency, department
    W: baseline, existing
    W: establishment, control, reserve, patient, record, outreach, nurses, worker, clinic, clinical, service, services
    W: programme
    W: pathway, waiting, support, specialist, consultant, manager, coordinator, recovery, severe, illness, mental
    W: health, older, adults
    W: improving, incremental, premium, existing, ongoing, counsel, deprivation, observation, occupancy, refurbishment
    W: purchased
    W: intensive, resolution, response, urgent, packages, residential, supported, accommodation, authority, licence
    W: platform, integration
    W: electronic, procurement, extension, expansion, inflation, contribution, custody, offender, secure, probation
    W: district, frailty
    W: occupational, wellbeing, resilience, primary, surgery, practice, vaccination, school, counsellors, navigator
    W: stimulation, alternative
    W: occupied, purchase, detention, triage, haven, cafe, dietitian, refeeding, personality, substance, housing
    W: tenancy, safety, anorexia, bulimia, migration, interface, replacement, replacing, pharmacist, prescriber
    W: antenatal, postnatal, pregnancy, stimulant, attention, hyperactivity, neurodiverse, therapist, trainee
    W: overnight, homelessness, reablement, statutory, efficiency, savings, employment, telephony, software
    """

  /// Ordinary words that lie one slip from a word of the lexicon: never read as it.
  static let plainWords: StaticString = """
    k: artistic, isolation, contributor, contributing, translation, interaction, consisting, ealing, easing, electric
    k: emergence, promotion
    k: safely, oversight, mitigation, mitigations, efficient, efficiently, withdraw, specialing, specialise
    k: coordinated, navigated, depressive, attentive, attending, therapeutic, employed, employee, employees
    k: interfaced, saying, replaced, trainees, shavings, prescribe, prescribed, prescribing, intensively
    k: purchaser, residence, license, constant, supposed, trailing, programmer, exiting, psychologically, wanting
    k: transaction, alternate
    k: alternatively, packaged, inflection, authorise, occupation, extensive, iteration, triaged, integrating
    k: transitional, navigate
    k: fictional, deletion, specialism, personally, hearth, fractional, detection, wasting, speciality, distract
    k: heath, refresh, baselined
    k: occasional, location, relocation, donation, foundation, innovation, invitation, orientation, preparation
    k: reparation, separation
    k: councillor, councillors, refuse, postal, reverse, reserved, station, stage, staged, outpatient, outpatients
    k: consultancy, consulting
    k: consulted, supported, supporting, supports, supporter, community, communities, commodity, commonly, company
    k: companion, county
    k: country, courts, course, counted, planned, planning, planner, section, sections, sector, sectors, session
    k: person, persons
    k: reason, season, seasons, assist, assisted, assisting, assistance, trained, trainer, trainers, trains, treated
    k: treats, treating
    k: residents, resident, residency, referral, referred, referring, deferral, nursery, nursing, mental, rental
    k: dental, metal, medal
    k: housing, hosting, posting, hoisting, placed, places, plates, planets, planes, prisms, prism, crises, crisps
    k: critic, critical
    k: district, restrict, urgency, agency, agenda, children, chairs, charity, charities, clarity, parity, party
    k: service, serviced
    k: servicing, servers, served, serves, severe, severity, sever, system, systems, systemic, symptom, symptoms
    k: stream, streams
    k: streets, strategy, strategic, strategies, started, starter, starters, practice, practices, practical, patient
    k: patience, patients
    k: patent, parent, parental, partner, partners, partnered, partnership, physical, physician, psychical, provided
    k: provides, provider
    k: providing, promoted, portion, potion, option, options, adoption, action, actions, auction, access, accessed
    k: address, addressed
    k: adviser, advised, advice, device, devices, divide, divided, division, decision, decisions, precision, revision
    k: provision
    k: inclusion, including, included, include, improved, improving, improve, informal, formal, forma, format, formats
    k: former, farmer
    k: forest, forests, digest, digits, deputy, depute, dispute, deposit, deposits, defined, define, refined, refine
    k: recruit, recruited
    k: recruiting, recovery, recover, discovery, deliver, delivered, delivers, delivery, library, liberty, linked
    k: linking, linkage, licking
    k: living, giving, driving, driver, drivers, diverse, diversity, university, reverse, review, reviewed, reviewer
    k: renewed, renewal
    k: removal, remove, remote, remoter, report, reported, reporting, resort, restore, restored, restart, result
    k: results, consult, adult
    k: adults, addict, addicts, across, acting, active, activity, activities, relative, relatives, related, relating
    k: relation, relations
    k: reaction, creation, created, create, creative, treaty, therapy, therapies, theory, theatre, centres, central
    k: control, contract
    k: contracted, contacts, contact, contest, context, content, contents, consent, concert, convert, covert, cover
    k: covered, covering
    k: coverage, average, leverage, beverage, savage, salvage, salary, salaries, celery, gallery, memoir, memory
    k: member, members
    k: number, numbers, timber, winter, winner, water, waiter, waiting, writing, wailing, walking, talking, taking
    k: tailing, training
    k: raining, ranging, rating, dating, eating, heating, seating, healing, dealing, leading, reading, leaders
    k: readers, ladder, later
    k: matter, matters, latter, letter, letters, better, butter, battery, pottery, poverty, property, properly
    k: prepare, prepared
    k: compare, compared, complex, complete, completed, complaint, complaints, compliant, compliance, completion
    k: competition, coalition
    k: condition, conditions, tradition, addition, additional, edition, editing, auditing, audited, audits, adopts
    k: adapts, adapted
    k: adopted, adoption, hospital, hospitality, capital, capitals, capital, marital, martial, partial, spatial
    k: special, specials, social
    k: spousal, nominal, national, rational, regional, religion, reliance, alliance, alliances, balance, valance
    k: valuable, variable, variety
    k: society, anxious, various, virtual, mutual, manual, annual, annuity, identity, entity, quality, equality
    k: quantity, facility
    k: facilities, ability, stability, mobility, nobility, liability, visibility, possibility, possible, flexible
    k: feasible, sensible
    k: workload, workforce, workshop, worksheet, worked, working, worker, walker, broker, brokers, bother, mother
    k: mothers, brother
    k: another, others, either, neither, whether, weather, leather, gather, father, further, farther, future, culture
    k: nature, mature
    k: posture, picture, lecture, leisure, measure, measures, pleasure, pressure, treasure, assure, assured, insure
    k: ensure, ensured
    k: secure, secured, recurring, occurring, occupied, occupy, during, durable, double, trouble, enabled, enable
    k: enabling, tables
    """
}
