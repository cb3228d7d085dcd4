extension SpendLineCases {
  /// Lines by people who never use a service's name.
  static let plainSpokenBreaches = """
    breach | Procurement ref 221: 1,400 seats of an online anxiety programme, per-user pricing
    breach | Workforce bid: 6 trainee psychological practitioners for the county's primary care therapy provider
    breach | Six-bed unit in Ashford for people needing a break from home, nurse on site at night
    breach | Clinicians to sit beside the 101 and 999 dispatchers
    breach | Duty psychiatrist for the medical assessment unit and emergency floor
    breach | Extra nurses so that referrals marked 'same day' get seen within four hours
    breach | Text-a-nurse service for anyone having suicidal thoughts, staffed overnight
    breach | Winter scheme: mental health practitioner at the hospital front door
    breach | Consultant cover for people held under police powers
    breach | Helping people on the spectrum get a diagnosis sooner
    breach | Clinic for adults who cannot concentrate: assessment and stimulant prescribing
    breach | Private provider contract for 250 autism appointments
    breach | Hospital passport nurse for people with Down's syndrome and other learning disabilities
    breach | Brain scans and consultant time to bring down the wait for a diagnosis of Alzheimer's
    breach | Carers' respite, people with Lewy body disease
    breach | Two nurses, forget-me-not clinic
    breach | Advice workers for families newly told it is dementia
    breach | Reviewing antipsychotics in care homes for residents with dementia
    breach | Plugging the hole left by county hall's decision on the drug service
    breach | Council's contribution to supported housing has gone, this keeps the doors open
    breach | Nursing home top-ups
    breach | Keeping the approved mental health professional rota going
    breach | Wages of social workers already on the council payroll
    breach | Offset against month 9 overspend
    breach | Help the trust break even
    breach | Share of the cost improvement target
    breach | Held centrally for in-year system pressures
    breach | Posts in the north CMHT that have been empty since 2019
    breach | 2.1% uplift for staff already in teams
    breach | CCG cut the advocacy grant: this replaces it
    breach | New electronic patient record, phase 2
    breach | Linking EMIS to RiO
    breach | Wi-Fi and network kit for the whole trust
    breach | Join-up of hospital, GP and council computer systems
    breach | Extra GP appointments on Saturdays
    breach | Locum GPs for two practices
    breach | Practice nurse salary, core contract
    breach | Counselling room and counsellor in each surgery
    breach | Team for under-18s with anorexia
    breach | Psychologist working with year 9 pupils
    breach | Tier 3 CAMHS waiting list
    breach | Family support for parents of toddlers
    breach | Specialist midwife, mental health
    breach | Nursery nurses for mothers with postnatal depression
    breach | Clinic inside HMP Thornbury
    breach | Practitioners at the magistrates' court and in police cells
    breach | Low secure step-down ward
    breach | Bought-in beds at a private hospital in Kent
    breach | Fees for people placed 100 miles away
    breach | Ward doctors
    breach | HCA nights on the admission wards
    breach | Posters and radio adverts on mental wellbeing for everyone in the county
    breach | Support line for NHS staff
    breach | Wound care nurses
    breach | Bereavement service for families after suicide
    breach | Debt written off from last year's overspend
    """

  static let plainSpokenOthers = """
    borderline | Hub for people with long-standing difficulties and moderate depression
    borderline | Nurse for care homes
    borderline | Uplift to existing VCSE contract
    borderline | Evening support sessions
    borderline | Person-centred software
    borderline | Mental health support
    borderline | Rough sleeper nurse
    borderline | Assessments of attention problems for people under the CMHT
    borderline | 24/7 advice for carers
    borderline | Transition practitioner, 16-25
    borderline | Practice based practitioners (ARRS?)
    borderline | Contingency at 3%
    borderline | Locum psychiatrist until new posts are filled
    borderline | Counselling for survivors of abuse
    fine | Nurses x 6, Eastgate neighbourhood team, adults with SMI
    fine | Psychologist for people whose psychosis has not responded to treatment
    fine | Clozapine clinic nurse and point-of-care machine
    fine | Peer workers meeting people on the day they leave the ward and for six weeks after
    fine | Getting people home from out-of-area rehab: two case managers
    fine | Gym passes and a health coach for people with SMI
    fine | Cultural advocates for Black men under the CMHT
    fine | Recovery college courses designed by service users
    fine | Housing support workers in the Riverside team
    fine | Substance use nurse working within the core team
    fine | Minor works: Unit 4, Ward Street, new team base
    fine | Memorial Hall hire for co-production events
    fine | Travel for Dr Child and Ms Ward to learning network meetings
    fine | Priory Road community hub, rent share
    fine | Crisis planning sessions with carers
    fine | Training for GPs on psychosis and bipolar disorder
    borderline | Autism champions' study day, core team
    fine | Sanctuary Lane allotment project for people with bipolar disorder
    fine | Individual placement and support specialists x 4
    fine | Reducing use of crisis houses through key workers
    fine | Programme director and PMO analyst
    fine | Launch video and website copy for the new neighbourhood teams
    fine | Band 7 advanced clinical practitioner, older adults with functional illness
    fine | Carers' groups for families of people with psychosis
    fine | Psychologist to work with people moving from CAMHS at 18 with emerging personality disorder
    fine | Shared learning with memory services, two half days
    fine | School leavers' apprenticeship: 2 support time and recovery workers
    fine | Pharmacist independent prescriber, lithium and depot, PCN-aligned
    fine | DIALOG licence and outcomes training
    fine | Bed and breakfast for lived experience panel members travelling overnight
    fine | Structured clinical management for people with complex emotional needs
    fine | Befriending for older people with schizophrenia
    fine | Community connectors, VCSE alliance
    fine | Interpreters
    fine | Laptops for 20 new starters
    fine | Consultant psychiatrist 0.4, primary care MDTs
    fine | Trauma-informed care training
    fine | Equality impact work with faith groups
    fine | Data analyst for MHSDS
    fine | Personal safety training for lone workers
    fine | Occupational therapist, community rehab
    fine | Music project for people leaving hospital
    fine | Welfare benefits adviser in the CMHT
    fine | Team administrator band 3
    fine | Clinical supervision for peer workers
    fine | Refurbishing two clinic rooms for the community team
    fine | Mind: community support contract for people with severe mental illness
    fine | Deputy programme manager
    fine | Evaluation of the new model by the university
    """

  static let plainSpokenEatingDisorders = """
    breach | Supervised lunch and afternoon groups, five days a week
    breach | Three nurses for Maple Unit
    breach | Ten weekday places with all meals
    breach | Tube feeding support on the medical wards
    breach | Contract with a private hospital for two places
    """

  static let rarerServices = """
    breach | Night-time listening café run by Mind, Thursday to Sunday
    breach | Band 6 MHPs embedded with ambulance dispatch
    breach | 2 nurses to see attenders in majors and minors
    breach | Assessment of adults referred with suspected ADHD
    breach | Autism diagnosis - outsourced to Psicon
    breach | LD health facilitation nurse
    breach | Memory support advisers, Alzheimer's Society contract
    breach | Older people's organic ward cover
    breach | Step 3 CBT therapists, waiting list
    breach | Group workshops on low mood and worry, run online
    breach | Psychological therapies for people with COPD and heart disease
    breach | Parent-infant psychotherapist
    breach | CAMHS crisis nurses
    breach | Community forensic team psychologist
    breach | AMHP backfill for council rota
    breach | Residential placements for 4 clients, joint funded
    breach | Rebate to offset trust deficit
    breach | Agency nurses covering long-standing CMHT vacancies
    breach | EPR licences for whole trust
    breach | PCN extended hours hub
    breach | Tier 4 CAMHS beds
    breach | Health checks for the general population over 40
    breach | Veterans' crisis line
    breach | Secure transport for detained patients
    breach | Hospital liaison for older people with delirium and dementia
    borderline | Primary care mental health nurse
    borderline | Peer-run café open evenings
    borderline | Autism navigator in the core team
    borderline | Digital programme support
    fine | Community mental health nurses B6 x 8, PCN aligned
    fine | Peer navigators helping people after a stay in hospital
    fine | Group for people with psychosis who also use alcohol
    fine | Outreach to Gypsy, Roma and Traveller communities with SMI
    fine | Consultation line for GPs staffed by the core team
    fine | Non-medical prescriber, depot clinic
    fine | Family therapist, early psychosis and bipolar, core team
    fine | Advice to memory clinics on functional illness
    fine | Trauma stabilisation groups, complex emotional needs pathway
    fine | Eating disorder nurse, adult community team, medical monitoring
    fine | Safety planning training to reduce suicide risk in SMI
    fine | Tenancy sustainment officers for people with schizophrenia
    fine | Van and driver for outreach team
    fine | Gardening project for people with severe depression
    fine | Advocacy for people under the neighbourhood team
    fine | Social inclusion fund, small grants to Black-led groups
    fine | Meeting rooms at St Priory church hall
    fine | Clinical lead for personality disorder, 8b
    fine | Digital inclusion worker helping service users get online
    fine | Workforce planning analyst
    """
}
