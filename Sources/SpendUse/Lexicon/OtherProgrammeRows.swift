extension PhraseTable.Rows {
  /// Physical health services outside the care of people with severe mental illness.
  static let physicalHealth: StaticString = """
    s: district nurse, district nurses, district nursing, physical community nursing
    s: community matron, tissue viability
    s: long covid clinic, long covid, post covid clinic, post covid syndrome, diabetes service, diabetes clinic
    s: copd clinic
    s: pulmonary rehabilitation, cardiac rehabilitation, stroke service, stroke rehab, pain clinic
    s: pain management service, pain service
    s: palliative care, end of life care, hospice, virtual ward, urgent community response team, UCR team
    s: intermediate care
    s: frailty service, frailty team, frailty nurse, falls service, falls clinic, falls team, podiatry, audiology
    s: continence service
    s: musculoskeletal, msk service, MSK physiotherapy, weight management tier 3, bariatric, dental service, oncology
    s: cancer psychology, psycho oncology, parkinson's, neurology clinic, MS nurse, renal, dialysis
    s: sexual health service
    s: hospital at home, medically unexplained symptoms, MUS service, chronic fatigue, ME CFS
    s: enhanced health in care homes, EHCH
    s: continuing healthcare, CHC, CHC packages, chc assessments, fast track chc, CT scans, MRI scans, brain scans
    3: frailty, ageing well, anticipatory care, persistent physical symptoms, medically unexplained, tuberculosis
    2: frailty mdt, joint frailty, delirium
    2: community nursing
    3: cancer, epilepsy
    1: phlebotomy
    s: pain management programme, persistent pain, chronic pain service, pain psychology, pain management clinic
    s: heart failure nurse, respiratory clinic, stroke psychology, renal psychology, msk pathway, physio for msk
    s: diabetes education, retinal screening, community dentistry, sexual health clinic
    Q: cardiac, cardiology, respiratory, renal, gastroenterology, dermatology, rheumatology, orthopaedic, oncology
    Q: cardiac rehab, pulmonary rehab, pain, obesity, long covid, neurology, hepatology, haematology, fibromyalgia
    Q: endocrine, urology, gynaecology, ophthalmology
    """

  /// Public health and work with everyone.
  static let publicHealth: StaticString = """
    s: suicide prevention programme, suicide prevention campaign, suicide bereavement
    s: suicide bereavement service
    s: lost someone to suicide, bereaved by suicide, suicide loss, after a suicide, suicide postvention, postvention
    s: public campaign, public health campaign, mental health awareness campaign, awareness campaign public
    s: anti stigma campaign, wellbeing campaign, every mind matters, five ways to wellbeing, general public
    s: population wellbeing
    s: public mental health, whole population, population mental health, mental health first aid for employers
    s: general population
    s: stop smoking service, smoking cessation service core, weight management service, nhs health check
    s: health improvement service
    s: time to change, campaign on resilience, resilience campaign, loneliness campaign
    s: community wellbeing fund for all, wellbeing of residents
    s: gambling clinic, gambling service, gambling treatment, core alcohol service, needle exchange
    f: suicide prevention strategy, public health
    3: problem gambling, gambling, gambling harms, suicide
    1: residents
    3: all residents, all adults, open to all, wellbeing for all, for everyone, universal offer, universal wellbeing
    2: gambling clinic link, gambling link, campaign, awareness campaign, community grants all, wellbeing festival
    2: men's sheds
    2: public health campaign smi, open to anyone, anyone in distress, wellbeing hub, wellbeing hubs
    3: suicide prevention
    2: wellbeing activities, mental health awareness sessions, awareness sessions, mental health awareness
    Q: suicide prevention, drug and alcohol, weight management, smoking cessation core, gambling, sexual health
    s: weight management for residents, countywide suicide prevention, suicide prevention plan
    s: suicide prevention strategy, real time surveillance, real time suicide surveillance, wellbeing for residents
    2: community wellbeing, small grants for community
    """

  /// Support for staff and employers.
  static let staffWellbeing: StaticString = """
    s: staff wellbeing hub, staff mental wellbeing hub, staff mental health hub, staff resilience hub, resilience hub
    s: resilience hubs
    s: staff wellbeing service, staff support service, staff counselling, employee assistance
    s: employee assistance programme, EAP
    s: occupational health, occupational health service, workplace wellbeing, workplace wellbeing service
    s: workplace mental health
    s: nhs staff wellbeing, keyworker wellbeing, employer wellbeing, mental health at work
    s: trim for staff
    s: staff psychological support, wellbeing of nhs staff, support for nhs staff, staff helpline, staff gym
    2: staff wellbeing, staff resilience, wellbeing of staff
    2: local employers
    s: schwartz rounds, schwartz round, wobble room, wobble rooms, staff rest areas, staff rest area, staff rest room
    s: our own workforce, own staff counselling, staff physio, staff psychologist, staff psychology
    s: staff psychological wellbeing, support to nhs and care staff, staff support hub
    """

  /// Programmes with funding of their own, or whose place in the model is open.
  static let otherProgrammes: StaticString = """
    s: FGM clinic, freedom from torture, genetic counselling, hiv psychology, fertility
    s: sleep clinic, deaf camhs
    3: GIC, deaf services, modern slavery
    s: gender identity clinic, gender clinic, gender dysphoria service, SARC, sexual assault referral centre
    s: sexual assault referral
    s: op courage, operation courage, veterans TILS, TILS, veterans complex treatment, HIS veterans, grenfell
    s: covid memorial
    s: capital purchase, purchase of premises, purchase of building, new build, newbuild, building purchase
    s: hospital redevelopment
    s: land purchase, acquisition of freehold, freehold purchase, trust headquarters, trust hq
    s: board development programme
    s: fleet replacement, car fleet, finance system, hr system, payroll system, corporate HR, ccg staff
    s: ccg commissioners
    s: ips employment for camhs, medical school, research fellowship trial, homicide inquiry, legal fees
    s: redundancies
    s: ambulance fleet, patient transport, secure transport, transport contract, domestic abuse refuge, refuge spaces
    s: asylum accommodation
    s: individual funding requests, IFR, neuromodulation, rTMS clinic, ketamine clinic
    s: private prescriptions
    s: drug budget, drugs budget, prescribing budget, high cost drugs, clozapine drug costs, depot drug costs
    s: acute prescribing
    f: veterans service, armed forces service
    3: veterans, veteran, armed forces, rough sleeping, rough sleepers, rough sleeper, street homeless, asylum seekers
    3: refugees, refugee
    2: early intervention in psychosis, early intervention psychosis, EIP, eip, early intervention team, EIS, EIIP
    2: veterans mental health, homeless mental health, homeless mental health nurse, rough sleeper mental health
    2: homelessness team
    2: homeless, evaluation by university, evaluation university, university evaluation, wider mental health priorities
    2: mental health priorities, system priorities, other priorities, wider priorities, across pathways, all needs
    2: domestic abuse, domestic violence, sexual violence, major refurbishment, car leasing, lease cars
    2: community mental health other, other mental health, problem gambling input
    2: cohort to be agreed, to be agreed in year, to be determined, tbd
    3: torture survivors, car park, redundancy
    1: building a new, anyone
    2: art gallery, sports stadium
    s: purchase of new premises, new premises purchase, purchase of land, capital build, op courage
    2: veterans' link, veterans link
    """
}
