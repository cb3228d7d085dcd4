extension SpendLineCases {
  /// A few lines on each topic, as “outcome | description”, that no change of weights may turn.
  static let lines = """
    breach | Two extra rehab beds, Larch ward
    breach | Spot purchase of private beds
    breach | Out of area placement costs
    breach | PICU beds
    borderline | Ward discharge coordinator
    fine | Community rehab team: B7 OT, B6 nurse
    fine | In-reach to people in out-of-area placements to plan their return
    fine | Reduce out of area placements: case managers in community rehab
    fine | Individual Placement and Support workers
    breach | Cover for the cut in the council's drug and alcohol grant
    breach | Section 117 packages
    breach | Adult social care savings target
    breach | AMHP service - existing salaries
    borderline | AMHP posts
    borderline | Section 117 review officer
    fine | Mental health social workers x 2 in the neighbourhood team, section 75
    fine | Housing support worker in the core team
    fine | Substance use worker, core team, agreed with the council
    fine | Welfare rights adviser for people with SMI
    breach | Contribution to the trust's control total
    breach | CIP offset
    breach | QIPP
    breach | Pay award for existing CMHT staff
    borderline | Contingency
    borderline | Expansion of existing VCSE service
    fine | Training backfill for new starters in the neighbourhood team
    fine | Quality control and infection control kit
    fine | Closing the mortality gap: exercise groups for SMI
    fine | Savings club and debt advice for people with SMI
    breach | Shared care record licences
    breach | EPR procurement
    breach | Interoperability platform
    breach | RiO to SystmOne interface build
    borderline | Outcomes dashboard
    borderline | ARRS mental health practitioner, employer's half
    fine | Laptops and phones for new starters
    fine | Training to use the shared care record
    fine | Tablets for service users
    fine | GP clinical lead for eating disorders training
    borderline | Other
    borderline | Mental health investment
    fine | Neighbourhood team nurses x 4
    fine | Peer support workers x 6
    fine | Co-production budget
    fine | Pharmacy technician, depot and lithium clinics
    breach | Adult ADHD clinic, B7 prescriber 1.0
    breach | Autism diagnostic pathway, 2 psychologists
    breach | ADHD titration backlog - private provider
    breach | Post-diagnostic groups for autistic adults
    borderline | Neurodevelopmental lead 0.5 WTE
    fine | Autism awareness training for core teams
    fine | Reasonable adjustments lead for people with SMI
    fine | Psychologist for people with psychosis who are also autistic
    fine | Joint clinic for bipolar disorder and co-existing ADHD
    breach | Memory clinic nurses x 2
    breach | Memroy assessment service
    breach | Admiral Nurses, three
    breach | Dementia diagnosis rate recovery
    borderline | Care home liaison nurse
    borderline | OPMH team growth, functional and organic
    fine | Older adult CMHT nurse, functional illness
    fine | Consultant old age psychiatrist, late-life depression and psychosis
    fine | Peer support for older people with SMI, including those with co-existing dementia
    fine | Link nurse with the memory service
    breach | CAMHS waiting list nurses
    breach | CAHMS tier 3 psychologist
    breach | Mental Health Support Team in schools
    breach | CYP eating disorder family therapist
    borderline | Transition service 16-25
    borderline | All-age service
    fine | CAMHS transition worker for young adults with psychosis
    fine | Young adults 18-25: nurse in core team
    fine | Support for the children of patients with SMI
    fine | Handover meetings with CAMHS for people turning 18
    breach | Perinatal mental health team growth
    breach | Mother and baby unit outreach
    breach | Maternal mental health service midwives
    breach | Specialist perinatal psychiatrist 0.6
    borderline | Rough sleeper mental health nurse
    borderline | Veterans' mental health worker
    fine | Smoking cessation for people with SMI
    fine | Physical health nurse following up checks for people with SMI
    fine | Suicide prevention training for core team staff
    fine | Employment specialists (IPS) in the CMHTs
    breach | Extra B6 cover for the CRHTT night rota
    breach | 3.0 WTE band 6 home treatment, east locality
    breach | Crisis café in the old library, Friday to Monday 6pm-11pm
    breach | Psychiatric liaison nurses for the district general, FYE
    borderline | Intensive support team, 6 WTE
    borderline | Out-of-hours duty worker
    fine | Link worker between the core team and CRHTT
    fine | Crisis and contingency planning workshops for service users
    fine | Assertive outreach nurses, people with psychosis who disengage
    fine | Reduce pressure on crisis services by more care coordinators in the neighbourhood teams
    breach | 4 x PWP trainees, band 4
    breach | High intensity CBT therapists, Talking Therapies
    breach | IAPT long-term conditions: diabetes and respiratory
    breach | Steps 2 Wellbeing - 2 WTE additional
    borderline | VCSE counselling
    borderline | Step 4 therapists
    fine | CBT for psychosis therapists in the neighbourhood teams
    fine | Clinical psychologist 8a, bipolar disorder and severe depression
    fine | Therapists for people who are too complex for IAPT, hosted by the core team
    fine | Family intervention in psychosis: training for 20 staff
    breach | Procurement ref 221: 1,400 seats of an online anxiety programme, per-user pricing
    breach | Workforce bid: 6 trainee psychological practitioners for the county's primary care therapy provider
    breach | Six-bed unit in Ashford for people needing a break from home, nurse on site at night
    breach | Clinicians to sit beside the 101 and 999 dispatchers
    borderline | Hub for people with long-standing difficulties and moderate depression
    borderline | Nurse for care homes
    fine | Nurses x 6, Eastgate neighbourhood team, adults with SMI
    fine | Psychologist for people whose psychosis has not responded to treatment
    fine | Clozapine clinic nurse and point-of-care machine
    fine | Peer workers meeting people on the day they leave the ward and for six weeks after
    breach | Night-time listening café run by Mind, Thursday to Sunday
    breach | Assessment of adults referred with suspected ADHD
    breach | Autism diagnosis - outsourced to Psicon
    breach | LD health facilitation nurse
    borderline | Primary care mental health nurse
    borderline | Peer-run café open evenings
    fine | Community mental health nurses B6 x 8, PCN aligned
    fine | Peer navigators helping people after a stay in hospital
    fine | Group for people with psychosis who also use alcohol
    fine | Outreach to Gypsy, Roma and Traveller communities with SMI
    """

  /// The same for lines coded to eating disorders.
  static let eatingDisorders = """
    breach | SEDU beds x 2
    breach | Eating disorder day programme, four days a week
    breach | NG feeding nurse, Ward 7
    breach | Partial hospitalisation pilot
    borderline | Meal support group, two half-days
    borderline | All-age eating disorder service
    fine | FREED champion
    fine | Outreach nurse, home visits
    fine | Dietitian 1.0 band 6, community
    fine | CBT-E therapist, community eating disorder service
    breach | Supervised lunch and afternoon groups, five days a week
    breach | Three nurses for Maple Unit
    breach | Ten weekday places with all meals
    breach | Tube feeding support on the medical wards
    """
}
