extension SpendLineCases {
  static let crisis = """
    breach | Extra B6 cover for the CRHTT night rota
    breach | 3.0 WTE band 6 home treatment, east locality
    breach | Crisis café in the old library, Friday to Monday 6pm-11pm
    breach | Psychiatric liaison nurses for the district general, FYE
    breach | LPS uplift to Core24 at St Mary's
    breach | Mental health nurse riding with police on late shifts
    breach | Staffing of the 136 suite
    breach | HBPoS refurbishment
    breach | Mental health clinicians in the ambulance control room
    breach | Safe Haven, Thornbury, contract extension
    breach | Crisis house - five places, 24/7 staffing
    breach | Calls answered round the clock for anyone who is suicidal, freephone number
    breach | Front-of-house mental health assessors in A&E, 8am to midnight
    breach | somewhere to go at night when people cannot cope, open till 3am, no referral
    breach | Gatekeeping of admissions, 2 x B7
    breach | NHS 111 option 2 call takers
    breach | Crisis resoltuion and home treatmnt tm, B5 x 2
    breach | First Response Service expansion north
    breach | Sanctuary (evening crisis support), Mind contract
    breach | Psych decision unit, 4 chairs, lease and nursing
    breach | frequent attender nurse based in emergency dept, RAID
    breach | Crisis peer workers
    breach | Four-hour urgent assessment team for adults
    breach | Street triage car, Thames division
    breach | acute day unit as alternative to admission
    fine | Link worker between the core team and CRHTT
    fine | Crisis and contingency planning workshops for service users
    fine | Assertive outreach nurses, people with psychosis who disengage
    fine | Reduce pressure on crisis services by more care coordinators in the neighbourhood teams
    fine | Joint protocol with the crisis line and police
    fine | Peer support after discharge from the ward, core team
    fine | Rent for team base at 14 Crisis House Lane
    fine | Sanctuary Housing: tenancy support for people with SMI
    fine | Evening clinics of the CMHT for its own caseload
    fine | Transition worker for people stepping down from home treatment to the core team
    fine | Crisis Skylight: housing coach for people with psychosis
    fine | DBT skills group with phone coaching
    fine | Interface meetings with liaison psychiatry, no cost to liaison
    fine | Debt adviser, to prevent crisis and eviction for SMI clients
    borderline | Intensive support team, 6 WTE
    borderline | Out-of-hours duty worker
    borderline | Evening drop-in at the wellbeing centre
    borderline | Self-harm aftercare pathway
    borderline | Rapid older adult community team
    """

  static let talkingTherapies = """
    breach | 4 x PWP trainees, band 4
    breach | High intensity CBT therapists, Talking Therapies
    breach | IAPT long-term conditions: diabetes and respiratory
    breach | Steps 2 Wellbeing - 2 WTE additional
    breach | iTalk capacity to meet 18 week standard
    breach | Vita Health contract variation
    breach | Counsellors in GP surgeries
    breach | Computerised CBT licences
    breach | Silvercloud subscription for all adults
    breach | Groups for mild to moderate depression and anxiety
    breach | Step 2 workers for the south PCNs
    breach | Stress control courses at the leisure centre
    breach | Wellbeing practitioners for people with low mood and everyday stress
    breach | Short courses of counselling for people who are grieving or going through divorce
    breach | Employment advisers within IAPT
    breach | Imroving Access to Psycological Therapies recovery plan
    breach | Sleepio licences for practice populations
    breach | Psychological wellbeing practioners 3.0 WTE
    breach | low intensity workers B5
    breach | Brief CBT for panic and phobias in health centres
    fine | CBT for psychosis therapists in the neighbourhood teams
    fine | Clinical psychologist 8a, bipolar disorder and severe depression
    fine | Therapists for people who are too complex for IAPT, hosted by the core team
    fine | Family intervention in psychosis: training for 20 staff
    fine | Agreement with Talking Therapies on who sees whom
    fine | IAPT-trained CBT therapist joining the SMI team
    fine | Psychologist to close the gap between IAPT and secondary care, core team
    fine | MBT and DBT programme for complex emotional needs
    fine | EMDR supervision for the psychosis pathway
    fine | Step-up from IAPT: joint triage nurse in the core team
    borderline | VCSE counselling
    borderline | Step 4 therapists
    borderline | Therapy for people with OCD
    borderline | Complex PTSD therapist
    """
}
