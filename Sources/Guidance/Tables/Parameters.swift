/// Id, section and title of the 113 parameters.
extension LiteralRows {
  static let parameters = LiteralRows(
    """
    A-1-01|1|Funded financial years
    A-1.0-01|1.0|Table 1 national transformation totals
    A-1.0-02|1.0|Transformation figures are per-year, not cumulative
    A-1.0-03|1.0|System share cannot exceed the national pot
    A-1.0-09|1.0|Growth of allocation over the years
    A-1.1-03|1.1|Table 2 national baseline uplift profile
    A-1.1-04|1.1|Baseline figures handled as cumulative
    A-1.1-15|1.1|Consequence of unresolved baseline issues
    A-1.2-25|1.2|Social work, housing and substance roles allowed
    A-1.3-02|1.3|Table 3 release schedule for 2021/22
    A-1.3-11|1.3|Right to withhold or delay funding
    A-1.6-01|1.6|Guidance issue date
    A-1.6-04|1.6|Region forwards drafts 20 November 12:00
    A-1.6-05|1.6|Draft panel reviews late November
    A-1.6-06|1.6|Feedback week of 7 December
    A-1.6-09|1.6|Region forwards finals 22 January 12:00
    A-1.6-10|1.6|Final reviews late January
    A-1.6-11|1.6|Recommendations and provisional awards
    A-1.6-14|1.6|Quarterly monitoring begins April 2021
    A-1.6-15|1.6|Half-year funding at end June 2021
    A-1.6-16|1.6|Table 4 regional mailboxes
    A-1.6-17|1.6|Table 5 early implementer sites
    A-1.6-20|1.6|Rework route after final review
    A-2.1.1-01|2.1.1|National access commitment of 370,000
    A-2.1.1-06|2.1.1|People counted once, right cohort
    A-2.1.2-04|2.1.2|PCN list and total are sound
    A-2.2.1-01|2.2.1|Neighbourhood population band
    A-2.2.1-29|2.2.1|Four-week wait: length, start and stop
    A-2.2.1-76|2.2.1|Young adult age band
    A-2.2.1-77|2.2.1|Separate CYP uplift for ages 18-25
    A-2.2.1-78|2.2.1|Documents named as resources in 2.2.1
    A-2.2.2-01|2.2.2|What counts as SMI here
    A-2.2.2-05|2.2.2|Two broad cohorts
    A-2.4.1-02|2.4.1|Young adult age range 18-25
    A-2.4.2-02|2.4.2|Age that counts as older adult
    A-2.4.2-43|2.4.2|Documents named as resources in 2.4.2
    A-2.6.1-04|2.6.1|The three named groups
    A-2.6.1-08|2.6.1|Three transformation years
    A-2.6.1-09|2.6.1|Free choice of year per group
    A-2.6.1-20|2.6.1|Worked example: Oldtown ICS passes
    A-2.6.1-21|2.6.1|Worked example: Barnard STP passes
    A-2.6.2-01|2.6.2|Place level ceiling for dedicated services
    A-2.6.2-43|2.6.2|Rehab: recognised reference documents
    A-2.6.3-14|2.6.3|FREED age band
    A-2.6.3-33|2.6.3|AED: recognised reference documents
    A-2.6.4-24|2.6.4|PD: recognised reference documents
    A-2.7-14|2.7|Physical health reference documents
    A-2.8-04|2.8|Role families a plan draws on
    A-2.8-35|2.8|Workforce reference documents
    A-2.10-21|2.10|Equalities reference documents
    A-2.11-16|2.11|Co-production reference documents
    A-2.12-01|2.12|Three wordings of clock start
    A-2.12-35|2.12|Year-one partial footprint
    A-2.13-29|2.13|Footnotes awaiting national guidance
    A-2.13-31|2.13|Quality reference documents
    A-3.0-01|3.0|General reference documents
    A-3.1-02|3.1|Annex letters and titles
    D-context-03|D|PD work begins 2021/22 or 2022/23
    D-context-04|D|Annex D detail for 2021/22 PD starters
    D-case-06|D|Accepted alternative terms for PD
    D-model-15|D|PD model delivered at PCN level
    D-model-16|D|PD: intensive input at place level
    D-cnwl-01|D|Benchmark: Band 7 lived experience post
    D-cnwl-05|D|Thirteen weeks minimum recruitment time
    B-1.1-01|1.1|National community mental health growth figure
    B-1.3-01|1.3|Life expectancy gap figure
    B-1.3-02|1.3|390,000 physical health target
    B-1.4-02|1.4|Needs the Framework covers
    B-1.4-04|1.4|Six aims of Framework
    B-2.5-01|2.5|Referral source and transition loss benchmarks
    B-3.1.1-01|3.1.1|Neighbourhood population 30,000 to 50,000
    B-3.1.1-02|3.1.1|Place population 250,000 to 500,000
    B-3.1.3-01|3.1.3|Fourteen functions of community provision
    B-3.1.5-02|3.1.5|IPS 55,000 by 2023/24
    B-3.2.1-01|3.2.1|Long Term Plan intervention list
    B-4.2-01|4.2|Governance representation list
    B-4.2-04|4.2|Twelve early implementer areas
    B-4.4-01|4.4|Key roles in place-based team
    B-4.4-02|4.4|Newer roles in Framework
    B-AnnexB-01|Annex B|Complexity factors
    W-01|Implementation timelines|Earlier planning timeline, superseded
    W-02|Key areas of consideration|Nine features of early models
    W-03|Principles for four week waiting time standard|Draft four-week principles compared
    W-04|Targets|370,000 national access target
    W-05|Targets|Specific-needs list includes EIP
    W-10|Learnings from early implementer sites|Somerset alliance benchmark
    W-12|What systems need to prioritise|PCN arrangements by March 2021
    R-0-03|Foreword, background and first five steps|Rethink guide's national figures
    R-6-01|6 Addressing and overcoming barriers|Eight common barriers
    R-7-01|7 Measurement and evaluation|Four families of measures
    R-7-03|7 Measurement and evaluation|Mersey Care system indicators
    R-7-05|7 Measurement and evaluation|Therapies named in guide
    R-8-01|8 Commissioning and contracting|Somerset funding flow
    R-8-02|8 Commissioning and contracting|What makes an alliance contract
    R-8-04|8 Commissioning and contracting|Lambeth alliance benchmarks
    R-9-02|9 Recruitment and skills development|Pharmacist in team benchmark
    R-10-03|10 Co-delivery of your new model|Peterborough health check pilot
    R-10-04|10 Co-delivery of your new model|Sheffield mobilisation benchmark
    R-10-05|10 Co-delivery of your new model|Seven older adult success factors
    R-A-02|Appendix|Appendix aims and measures
    BP-01|para 4|Access growth and volume
    BP-02|para 5|Later sources are anachronisms
    BP-03|para 7|Premature death ratio
    BP-04|para 9|When funding started
    BP-05|para 10|PCN transformation at Q2 2022/23
    BP-06|para 11|Later four-week measure
    BP-07|para 11|National therapist expansion
    BP-08|para 11|Admissions without prior contact
    BP-09|para 12|ARRS mental health practitioners
    BP-10|para 12|Mental health and wellbeing practitioners
    BP-11|para 15|VCSE on governance boards
    BP-12|para 15|VCSE share of spend
    BP-13|para 18|VCSE service outcome benchmarks
    """)
}
