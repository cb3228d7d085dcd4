extension PhraseTable.Rows {
  /// How crisis care is described without being named.
  static let crisisByDescription: StaticString = """
    s: 999 control room, 999 clinicians, instead of a&e, rather than a&e
    s: alternative to a&e, alternative to ED, instead of ED, alternative to emergency department, instead of calling 999
    s: mental health act assessment, mental health act assessments, MHA assessments, assessment suite
    s: up to five nights, up to seven nights, up to three nights, short stay house
    s: suicidal callers
    s: overnight helpline, overnight phone line, night phone line, evening helpline, 4 hour response
    s: four hour response, one hour response
    s: within four hours, within 4 hours, 72 hour assessment
    s: 4 hour standard
    s: walk in mental health, detained under 136, detention suite, front door of the ED
    s: ED front door, ED streaming
    s: acute treatment at home, treat at home, hospital level care at home
    s: early supported discharge, facilitated early discharge
    s: police officers and nurse, nurse in police, nurses in police, nurse with police, mental health car
    s: mental health vehicle, ambulance car
    s: nurse in ambulance, nurses in ambulance, 111 nurses, 111 clinicians, telephone triage 24
    s: mental health desk ambulance, emergency operations centre
    s: emergency department nurses, A&E nurses, ED nurses mental health, psych nurse in A&E, psychiatrist for A&E
    s: A&E psychiatrist
    3: life feels unbearable, unbearable, feeling suicidal, suicidal, no appointment, no appointment needed
    3: every evening, every night
    3: all night, through the night, overnight, till 2am, until 2am, till midnight, until midnight, till late
    3: small hours, early hours, all comers
    3: walk ins, walk in, callers, call handlers, call takers, freephone, round the clock, night shift, night shifts
    3: waking night, nights
    3: five nights, bedroom house, stay for up to, acutely unwell, at breaking point, blue light, welfare checks
    3: conveyance
    3: three visits a day, gatekeep
    2: twice daily visits, twice daily visiting, daily visits, daily home visits, visits a day, intensive visits
    3: general hospital wards, acute hospital site, district general, control room, custody
    2: evening support, evening sessions, twice daily, intensive community team, going downhill
    2: when things get too much, too much, wobbling, short breaks flat, breathing space
    2: open every day, evenings too, seven nights, 7 nights, open door, rapid op team, rapid older people, rapid older
    2: older adult rapid
    2: overdose, self injury, self harm, following overdose, step up, respite flat, hospital to home, at a&e
    2: on the ward
    1: evening, saturday, weekend, weekends, sunday, callout, calls, phone, bank holidays
    3: instead of going to a&e, rather than going to a&e, rather than be admitted, instead of being admitted
    3: instead of hospital admission, instead of admission, rather than admitted, rather than hospital admission
    3: overnight stays, overnight stay, within one hour, within an hour, 24 hour response, walk in assessment
    2: early discharge team
    """

  /// How the treatment of common problems is described without being named.
  static let commonProblemsByDescription: StaticString = """
    s: high intensity practitioner, high intensity practitioners, single episode of depression, anxious low
    s: feeling stressed, stressed or bereaved, anxious or low, low or anxious
    s: six counselling sessions, six sessions of counselling, short term counselling
    s: brief counselling
    s: brief treatment for phobias, anxiety courses, worry courses, 50 recovery
    s: six week wait target, 6 week 18 week, 6 and 18 week, psychological input to diabetes, diabetes and depression
    s: ltc psychology
    s: long term conditions psychology, psychological support for long term conditions, cbt app
    s: cbt apps
    s: cbt licences, cbt online, wellbeing app licences, everyday problems, everyday worries
    s: relate counselling
    s: in house counsellors, counselling service in practices, practice counselling service, gp counsellors
    s: workplace counselling
    s: stress and bereavement, stress bereavement, bereavement and stress, mild mental health problems, mild problems
    s: mild mental illness
    3: adjustment difficulties, low mood clinics, worriers, worries, long term condition
    3: long term conditions, ltc, ltcs, copd, chronic pain, single episode, brief treatment, nice recommended brief
    3: loneliness counselling
    3: self referral website, anyone in the county, members of the public, stepped care, therapy courses
    3: recovery rates, burnout, menopause
    2: complex ptsd, complex ptsd pathway, ptsd, ocd, body dysmorphia, bdd, wellbeing cafe
    2: craft courses, relaxation
    2: wellbeing class, wellbeing classes, assertiveness, confidence courses, courses for anyone, gp settings
    2: gp setting
    2: primary care therapist, primary care therapists, short term psychological, trauma counselling
    2: emotional wellbeing, emotional support
    3: feeling anxious, feeling low, managing stress, managing worry, sleeping better, sleep better
    3: sessions of counselling, recovery rate, moving to recovery, life events counselling
    2: phq 9, phq9, gad7, gad 7, living with diabetes
    """

  /// Neurodevelopmental and learning disability work described without the usual names.
  static let neurodevelopmentalByDescription: StaticString = """
    s: neuro pathway, neuro pathways, neuro assessment, neuro assessments, methylphenidate, lisdexamfetamine, elvanse
    s: atomoxetine
    s: stimulant prescribing, DIVA, diva 5, aq 10, late diagnosis of autism, post diagnosis group autism
    s: on the spectrum, spectrum assessments
    s: spectrum conditions, attention clinic, attention and focus clinic, hyperactivity clinic, shared care adhd
    s: adhd private
    2: attention problems, focus problems
    3: stimulants, executive functioning, attention difficulties, neuro
    2: the spectrum
    """
  static let learningDisabilityByDescription: StaticString = """
    s: over 14s check, 14 plus health check, LD register, learning disability register, care and treatment review
    s: care treatment reviews
    s: CTRs, CETRs, winterbourne view, down's syndrome, oliver mcgowan lead, supported living learning disability
    s: respite for learning disability
    """

  /// Dementia work described without being named.
  static let dementiaByDescription: StaticString = """
    s: lewy, frontotemporal, vascular and frontotemporal, diagnosis rate, GPCOG, gpcog, ACE III, ace iii
    s: lumbar puncture, lumbar punctures, pet scan, pet scans, amyloid, ct head, referral for scan
    s: brain health clinic, brain health
    s: dementia register, wanderers, tracker watches, sundowning, singing for the brain
    s: losing their memory
    s: forgetful, forgetfulness, getting forgetful, memory going, brain scan, distressed behaviour care homes
    s: cognitive clinic
    s: lorazepam reduction care homes, antipsychotic reduction in care homes, case finding over 65, scan slots
    s: MRI PET, mri pet
    s: memory joggers, dementia cafes, lecanemab, aricept, ebixa, rivastigmine, galantamine
    s: younger people with dementia
    3: gps tags, gps trackers, scans, imaging, mri, missing persons, personal care at home, huntington's
    3: care home residents
    3: mixed functional organic, functional organic, organic mix, memory loss or mental, distressed residents
    2: nursing home, later life team, everyone over 65, all over 65, over 75s, falls and confusion
    3: moca, 6cit, 6 cit, reminiscence, sitting service
    """

  /// Day and inpatient care for eating disorders described without being named; counts only in eating disorder lines.
  static let fullDays: StaticString = """
    D: breakfast to tea, breakfast lunch and tea, breakfast lunch tea, breakfast and lunch daily, full days, all day
    D: 9 to 5, 9 5, 10 4
    D: four days, five days, 5 days, 4 days, four days a week, five days a week, 5 days a week, 4 days a week
    D: days a week, monday to friday
    D: mon fri, three full days, 3 full days, step up programme, intensive programme, recovery house
    D: unit staffing, unit, inpatient alternative, supported eating all day, day team
    """
  static let eatingDisorderDayByDescription: StaticString = """
    3: at the table, dining, kitchen, tube, refeeding, 24 hour, monday to thursday, tuesday to friday, therapeutic meals
    2: supported meals, supported lunch, supported lunch and snack, supervised lunch, lunch and snack, snack
    2: home visits and supported meals
    2: hours varying, prov collab, half days, morning programme, meals, lunch, breakfast, intensive outpatient
    2: intensive community, provider collab
    """

  /// Council duties and money described without being named.
  static let councilByDescription: StaticString = """
    s: ibcf, improved better care fund, improved grant, gap in bcf, nightly paid
    s: homeless applicants
    s: minimum revenue provision, meals on wheels
    s: telecare contract, equipment store
    s: major adaptations, safeguarding enquiries, appointee service, safeguarding referrals backlog
    s: homelessness duty
    s: homelessness applications, council core grant, social care front door, homecare
    s: council's share
    s: council share, local authority share, county's share, prudential borrowing, capital receipts
    s: adult social care reviews
    s: public health cut, rent subsidy, housing benefit shortfall, council's drug
    s: approved mental health professional rota, amhp cover, amhp pay, amhp stand by
    2: joint packages, aftercare duty, aftercare officers, eligibility decisions, case holding, short breaks
    2: hybrid amhp, amhp hybrid, duty social worker
    G: bcf, grade 9, grade 10, town hall, civic, cabinet, members agreed, portfolio holder, directorate savings
    i: gap
    g: ended its agreement, ended funding agreement, ended its funding, no longer pays, no longer pay, lost its grant
    g: lost grant
    g: contract ended, grant ended
    g: savings round, budget round, budget set, handed back
    g: couldn't find the money
    g: could not find the money, reduced contribution
    g: gone from the budget, scrapped, axed, slashed, stopped paying, unfunded contract
    g: unfunded contract value
    g: not made in, not invested, not passed on, soft money, dried up, pound for pound
    g: save from closure
    i: keeps, keep, keeping, carry on, carrying on, going, going after, reinstated, reinstating, lost from
    i: without this, ending march, ending in march
    2: bond scheme, rent guarantee, library service, community alarms, floating support
    3: housing register, reablement, supported living, statutory duty, statutory duties, eligibility assessments
    3: financial assessments
    i: has lost, came to an end, come to an end, comes to an end, pulled, not renewed, pick it up, picks it up
    i: picking it up, pick up, picks up, picking up, can't afford, cannot afford, run out, ran out, running out
    i: lapsed, withdrawal of, having ceased, ceased, ceases, ceasing, has gone, taken out, took out, fallen through
    i: rescue, rescuing
    """

  /// Baseline gaps described without being named.
  static let baselineByDescription: StaticString = """
    s: frozen posts, were frozen, vacant at, wte vacant, posts vacant, held vacant, vacant since, vacant wte
    s: unfilled posts
    s: uplift on existing, uplift on the existing, uplift not made, uplift not invested, backfill ccg
    s: existing joint funded, existing social work posts, existing psychologists, existing psychology posts
    s: lost from secondary care
    s: back dated pay, backdated pay, back pay, regraded staff arrears, holiday pay, turnover factor
    s: keep posts, keep the two posts, keep the posts, on soft money, roll forward, same posts as last year
    s: posts we already have, already in post
    s: existing nursing posts, current posts, already on payroll, on the payroll already
    s: core team existing costs
    2: sickness cover, maternity cover, sick pay
    2: started jan 21, ahead of approval, started early, money to carry on, continuing and growing, bit of growth
    2: with growth, contract with growth
    2: uplift to existing, extend the contract, renewal, renew contract
    2: rolling over
    3: already employed
    1: carry on, continuing, growing our, keep going
    """

  /// Deficits described without being named.
  static let deficitByDescription: StaticString = """
    s: efficiency applied, our reserves, lost shop, lost income, working capital, loan repayment, run rate
    s: unidentified savings, unidentified cip, savings gap, balance sheet, year end pressure, month 12, m12 position
    s: trust gap, financial challenge
    s: meet the trust's gap, balance to target, support the position, support the bottom
    s: lost fundraising, fundraising shortfall
    s: mitigate overspend, overspend on, offset overspend, contribution to overspend, system risk, system gap
    s: slippage to support, slippage returned, slippage against, slippage to offset, underspend returned
    s: underspend to offset, underspend to support
    s: hq costs, corporate costs, trust overhead, general overheads
    3: cash flow, hard year, central costs
    2: to balance, system support
    """

  /// Digital platforms described without being named.
  static let digitalByDescription: StaticString = """
    s: data migration, floorwalkers, system upgrade, system go live, onto systmone, moving to systmone, onto rio
    s: onto emis
    s: single record system, firewall, firewalls, record scanning, scanning of records, scan paper
    s: digitise paper, digitising notes
    s: paper notes, electronic rostering, e rostering, rostering system, bed state system, records talk to each other
    s: systems talk to each other
    s: see each other's notes, see each other's records, read each other's notes
    s: joined up it, gp record viewer
    s: record viewing, view gp record, gp connect, master patient index, replacement of epr, digital care record
    s: rio emis
    s: rio and emis, emis and rio, systmone and rio, systmone and emis, systmone emis, epr licence uplift
    3: legacy systems, middleware, hl7, fhir, servers and storage, dataflows, data flows, telephony, phone system
    3: switchboard
    2: interop pilot, live sharing, sharing of blood results, interop
    3: single system, hosting fees, one system
    2: talk to each other
    """

  /// Core general practice described without being named.
  static let primaryCareByDescription: StaticString = """
    s: reception hours, extra reception hours, phone lines open, practice phones
    s: saturday appointments
    s: saturday hub, same day gp, gp partner, partners sessions, gp cover, gp salary, gp salaries, smear, smears
    s: immunisations, baby checks
    s: minor surgery, list growth, ear syringing, inr clinic, gp home visits
    s: gp ward rounds, pcn pharmacist, pcn pharmacists, clinical pharmacists pcn, pcn paramedic, physician associate
    s: practice nurse hours
    s: practice nurses hours, extended hours appointments, extra gp sessions, gp sessions for, more gp appointments
    s: practice merger, practice closure, practice telephone, practice systems, practice car park
    s: care navigation training reception
    2: receptionist, sister time, practice sister, bigger practices, own payroll, mh practitioners arrs
    2: practice based mental health, surgery based, gp based, at the surgery, hosted by gp federation, practice list
    3: receptionists
    2: blood pressure checks, hypertension, home visiting service, routine appointments
    """

  /// Services for children described without the usual names.
  static let childrenByDescription: StaticString = """
    s: teenager, teens, playground, primary school, secondary school, toddler, toddlers, 11 to 16, 11 16, 12 16
    s: under fives, under 5s, parenting programme, parenting course, foster carers
    s: children looked after
    s: 13 17, 14 to 17, 15 to 17, 16 to 18, 16 18, sixteen and seventeen, school age
    s: whose teenager
    s: eating disorder under 18, educational psychologist, educational psychology, early years, youth club
    3: babies, parents course, classroom
    2: parenting, teachers
    """

  /// Perinatal, forensic and other services described without the usual names.
  static let perinatalByDescription: StaticString = """
    s: pregnant women, new dads, new mum, new mother, bumps and babies, mums and babies, labour ward, infant
    s: expectant mothers
    s: after birth, after having a baby, miscarriage, stillbirth, neonatal, nicu, birth reflections, birth afterthoughts
    3: pregnant
    """
  static let forensicByDescription: StaticString = """
    s: leaving hmp, through the gate, on licence, magistrates court, crown court, detainees, detainee
    s: custody nurses
    s: young offender, sentenced, jail, prisoners, prisoner, reoffending, mappa level
    3: arrested, on probation, opd
    """
  static let physicalByDescription: StaticString = """
    s: diabetes specialist, diabetes nurse, pre diabetes, prediabetes, stroke survivors, functional seizures
    s: heart failure, ibs
    s: tb screening, wound care, leg ulcer, leg ulcers, hip fracture
    s: dietetics diabetes, physiotherapy msk, respiratory nurse, heart nurse, cancer nurse, fibromyalgia
    s: chronic fatigue syndrome
    f: stroke, diabetes, cancer care
    3: seizures, asthma, hepatitis, hiv, dentist, dentists, dentistry, optician, opticians
    """
  static let otherByDescription: StaticString = """
    s: asylum hotel, gp registrations, staff canteen, staff car park, christmas party, away weekend
    s: minibus replacement
    s: covid testing, vaccination hub, test and trace, flood recovery
    2: at risk mental state, at risk mental states, arms, 18 35, 14 35, coming off the streets, outreach van
    2: sofa surfing, shared care nurse
    2: substance misuse shared care, students with, hoarding, hoarders, ex forces, ex service, modern slavery
    2: art collection
    """
}
