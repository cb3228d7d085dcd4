extension SpendLineCases {
  static let neurodevelopmental = """
    breach | Adult ADHD clinic, B7 prescriber 1.0
    breach | Autism diagnostic pathway, 2 psychologists
    breach | ADHD titration backlog - private provider
    breach | Post-diagnostic groups for autistic adults
    breach | Neurodiversity hub, Eastgate
    breach | Asperger's team expansion
    breach | Tourette clinic
    breach | 300 assessments for adults who think they may be autistic
    breach | Methylphenidate shared care with GPs
    breach | Autisim assesment waiting list initiative
    breach | community LD team nurses x 3
    breach | Learning disability intensive support team
    breach | LeDeR reviewer
    breach | Annual health checks for people with a learning disability
    breach | CTPLD psychologist B8a
    breach | Transforming Care programme
    fine | Autism awareness training for core teams
    fine | Reasonable adjustments lead for people with SMI
    fine | Psychologist for people with psychosis who are also autistic
    fine | Joint clinic for bipolar disorder and co-existing ADHD
    fine | Eating disorder pathway adapted for autistic women with anorexia
    fine | L&D budget for new starters
    fine | LD budget (learning and development), new staff
    fine | Links with the learning disability team and autism service
    fine | Green Light Toolkit audit
    fine | Sensory-friendly adjustments to the CMHT base
    fine | Young adult worker for people with SMI and mild learning disability
    borderline | Neurodevelopmental lead 0.5 WTE
    borderline | Learning disability liaison nurse
    """

  static let dementia = """
    breach | Memory clinic nurses x 2
    breach | Memroy assessment service
    breach | Admiral Nurses, three
    breach | Dementia diagnosis rate recovery
    breach | Dementia support workers (VCSE)
    breach | Cognitive stimulation therapy groups
    breach | Young onset dementia service
    breach | MSNAP accreditation fee
    breach | B7 nurse prescriber: donepezil clinics
    breach | Scans and blood tests for people being worked up for Alzheimer's
    breach | Support for couples living with dementia
    breach | older adult CMHT expansion: 2 memory nurses and a dementia adviser
    breach | BPSD care home team
    breach | demntia navigator 1.0
    breach | Reminiscence groups in care homes
    fine | Older adult CMHT nurse, functional illness
    fine | Consultant old age psychiatrist, late-life depression and psychosis
    fine | Peer support for older people with SMI, including those with co-existing dementia
    fine | Link nurse with the memory service
    fine | Dementia awareness for neighbourhood team staff
    fine | Cognitive behavioural therapy for older adults with bipolar disorder
    fine | Trauma therapy for people with traumatic memories and complex PTSD, PD function
    fine | Venue hire at Memory Lane Village Hall
    fine | OPMH core competency training
    fine | Cognitive remediation for schizophrenia
    borderline | Care home liaison nurse
    borderline | OPMH team growth, functional and organic
    borderline | Alcohol related brain damage worker
    """

  static let children = """
    breach | CAMHS waiting list nurses
    breach | CAHMS tier 3 psychologist
    breach | Mental Health Support Team in schools
    breach | CYP eating disorder family therapist
    breach | School counsellors
    breach | Family therapist for 11-17s
    breach | Health visitors, 2 WTE
    breach | Kooth contract
    breach | Looked-after children nurse
    breach | Drop-in for teenagers at the youth centre
    fine | CAMHS transition worker for young adults with psychosis
    fine | Young adults 18-25: nurse in core team
    fine | Support for the children of patients with SMI
    fine | Handover meetings with CAMHS for people turning 18
    fine | Outreach to university students aged 18-25 with bipolar disorder
    fine | Childcare costs for experts by experience
    borderline | Transition service 16-25
    borderline | All-age service
    """

  static let otherProgrammes = """
    breach | Perinatal mental health team growth
    breach | Mother and baby unit outreach
    breach | Maternal mental health service midwives
    breach | Specialist perinatal psychiatrist 0.6
    breach | Forensic community team B7
    breach | Prison in-reach
    breach | Liaison and diversion practitioners at the magistrates' court
    breach | Medium secure ward staffing
    breach | Offender personality disorder pathway
    breach | Suicide bereavement service
    breach | Staff mental health and wellbeing hub
    breach | District nurses
    breach | Diabetes clinic
    breach | Frailty team
    breach | Occupational health contract
    breach | Gambling clinic
    breach | Awareness campaign for the general public
    breach | Weight management service for all residents
    fine | Smoking cessation for people with SMI
    fine | Physical health nurse following up checks for people with SMI
    fine | Suicide prevention training for core team staff
    fine | Employment specialists (IPS) in the CMHTs
    fine | Staff training in trauma-informed care
    fine | Reflective practice for the community rehabilitation team
    fine | Programme management office
    fine | Communications: launch of the new model
    borderline | Rough sleeper mental health nurse
    borderline | Veterans' mental health worker
    borderline | Early intervention in psychosis posts
    """
}
