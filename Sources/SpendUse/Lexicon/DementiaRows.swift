extension PhraseTable.Rows {
  /// Memory and dementia care.
  static let dementia: StaticString = """
    s: memory service, memory services, memory clinic, memory clinics, memory assessment, memory assessment service
    s: memory assessment clinic, memory assessment nurse, memory nurse, memory nurses, memory team, memory hub
    s: memory cafe
    s: memory support, memory support service, memory support worker, memory support advisor
    s: memory matters
    s: memory treatment, memory treatment service, memory protection, memory pathway, memory monitoring
    s: memory screening
    s: memory and assessment, memory assessment treatment, memory assessments, memory diagnosis, memory loss clinic
    s: memory waiting list, memory referrals backlog, memory and dementia, memory dementia, memory practitioner
    s: memory lead
    s: MSNAP, msnap, dementia service, dementia services, dementia clinic, dementia care, dementia nurse
    s: dementia nurses
    s: dementia specialist nurse, dementia practitioner, dementia worker, dementia support, dementia support worker
    s: dementia adviser, dementia advisers, dementia advisor, dementia advisors, dementia navigator, dementia navigators
    s: dementia connector, dementia co ordinator, dementia coordinator, dementia hub, dementia cafe
    s: dementia team
    s: dementia pathway, dementia diagnosis, dementia diagnosis rate, dementia diagnosis rate recovery
    s: dementia assessment
    s: dementia post diagnostic, dementia post diagnostic support, post diagnostic dementia
    s: post diagnostic dementia support
    s: dementia day care, dementia daycare, dementia day centre, dementia day service, dementia respite
    s: dementia outreach
    s: dementia intensive support, dementia intensive support team, dementia crisis, dementia crisis team
    s: dementia rapid response
    s: dementia in reach, dementia inreach, dementia care home, dementia carers service, dementia ward, dementia unit
    s: dementia wellbeing service, dementia wellbeing, dementia action alliance, dementia friendly communities
    s: dementia village
    s: dementia home support, dementia liaison, dementia and delirium, dementia medication, dementia drugs
    s: dementia prescribing
    s: anti dementia, anti dementia medication, anti dementia drugs, donepezil, memantine, cholinesterase
    s: acetylcholinesterase
    s: admiral nurse, admiral nurses, admiral nursing, alzheimer's disease, alzheimer's cafe, cognitive stimulation
    s: cognitive stimulation therapy, CST group, CST groups, cognitive rehabilitation dementia, BPSD, bpsd
    s: behavioural and psychological symptoms, behaviours that challenge dementia, behaviour that challenges dementia
    s: young onset dementia, younger onset dementia, early onset dementia, young onset, working age dementia, YOD
    s: working age memory, mild cognitive impairment, MCI clinic, cognitive disorders clinic, cognitive disorder clinic
    s: cognitive impairment service, cognitive impairment clinic, namaste, herbert protocol, organic caseload
    s: organic illness team, organic team, DiADeM, diadem, care home dementia, vascular dementia, lewy body
    s: post diagnostic memory, carers of people with dementia, dementia carer, dementia carers, memory problems clinic
    f: dementia, dementias, alzheimer, alzheimer's, alzheimers, cognitive impairment, memory loss, organic illness
    f: organic mental illness, cognitive decline, organic
    3: behaviours that challenge, challenging behaviour in care homes, memory problems, cognitive issues
    3: cognitive problems
    3: functional and organic, organic and functional, mood memory, mood memory and frailty, delirium
    3: memory concerns, post diagnostic support, cognitive assessment, cognitive assessments, memory
    2: care home liaison, care home liaison nurse, care home in reach, carehome inreach, care home mental health
    2: care home mental health team, care home team, care home support team, delirium pathway, nursing homes
    C: alzheimer's society, dementia uk, alzheimers society, dementia matters, dementia forward, dementia concern
    C: alzheimer's support
    2: alcohol related brain damage, ARBD, korsakoff, korsakoff's, neuropsychologist, neuropsychology, brain injury
    2: older people's hub, acquired brain injury, care home nurse, care home support, care homes, care home
    2: residential homes
    2: frailty hub, older people frailty
    s: MAS wait, MAS waits, MAS waiting, MAS nurse, MAS nurses, MAS clinic, MAS clinics, MAS capacity, MAS referrals
    s: MAS diagnosis, memory waits, memory waiters, memory waiting, memory drop in, memory specialist
    s: memory specialists, alzheimer's society adviser, alzheimer's society advisers, alzheimer's society support
    s: alzheimer's society cafe, alzheimer's society contract, alzheimer's society dementia, post diagnosis memory
    s: care home dementia team, dementia wait, dementia waits, dementia posts, memory and cognition
    s: memory and cognitive, cognitive disorder, diagnosing dementia, newly diagnosed dementia, memory doctor
    s: memory diagnosis clinic, to memory diagnosis, wait for memory, waits for memory, memory diagnosis wait
    s: MAS staffing, dementia groups, memory groups, dementia carers respite
    """
}
