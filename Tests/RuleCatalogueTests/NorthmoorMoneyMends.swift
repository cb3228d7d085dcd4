// Mends of the faults in Northmoor's money, lines and posts.

extension Mend {
  static let barredUses = [
    Mend(
      "spend/eating-disorder-day-or-inpatient",
      """
      setting: day-care, age_group: adults,\n       description: "Day programme at Carr House, four days a week, \
      eight places"
      """,
      """
      setting: community, age_group: adults,\n       description: "Second weekly clinic of the community eating \
      disorder team"
      """
    ),
    Mend(
      "spend/crisis-care",
      "setting: crisis, age_group: adults, description: \"Crisis café in Thornley, Thursday to Sunday evenings\"",
      "setting: community, age_group: adults, description: \"Peer connectors in the neighbourhood teams, 0.8 WTE\""),
    Mend(
      "spend/dementia", "\"Memory clinic: 0.6 WTE Band 6 nurse for dementia assessments\"",
      "\"0.6 WTE Band 6 nurse for later-life depression and psychosis\""),
    Mend(
      "spend/iapt",
      """
      recipient: Northmoor Talking Therapies (IAPT service), sector: other, setting: primary-care, age_group: \
      adults,\n       description: 0.5 WTE high intensity therapist
      """,
      """
      recipient: Northmoor and Fenwold Partnership NHS Trust, sector: mental-health-provider, setting: community, \
      age_group: adults,\n       description: 0.5 WTE therapist for psychosis
      """
    ),
    Mend(
      "spend/children", "age_group: children,\n       description: 0.4 WTE CAMHS practitioner for 14 to 17 year olds",
      "age_group: young-adults,\n       description: 0.4 WTE transition worker for ages 18 to 25"),
    Mend(
      "spend/council-shortfall", "description: Contribution to the shortfall in the adult social care budget",
      "description: \"0.5 WTE new social worker in the Harle Valley neighbourhood team, section 75\""),
    Mend(
      "spend/digital-platforms", "description: Licences for the shared care record platform",
      "description: Laptops and telephones for new starters"),
    Mend(
      "spend/neurodevelopmental", "description: Adult ADHD assessment clinic",
      "description: 1.0 WTE nurse for the neighbourhood teams"),
    Mend(
      "spend/deficits",
      """
      category: other, purpose: other, recipient: NHS Northmoor CCG, sector: ccg,\n       setting: other, \
      age_group: adults, description: Contribution to the system control total
      """,
      """
      category: staff, purpose: core, recipient: Northmoor and Fenwold Partnership NHS Trust, sector: \
      mental-health-provider,\n       setting: community, age_group: adults, description: 1.0 WTE nurse for the \
      neighbourhood teams
      """
    ),
  ]

  static let baseline = [
    Mend("funding/ringfence-inequalities", "{2021/22: £0, 2022/23: £120k", "{2021/22: £30k, 2022/23: £120k"),
    Mend("funding/baseline-kept-up", "2022/23: £790k, 2023/24: £1.52m", "2022/23: £990k, 2023/24: £1.52m"),
    Mend(
      "funding/new-vcse-contracts", "      expected: {2019/20: 290000,",
      "      new_vcse_contracts: none\n      expected: {2019/20: 290000,"),
    Mend(
      "funding/shortfall-recovered", "      planned:  {2019/20: 295000, 2020/21: 430000, 2021/22: 640000,",
      """
            recovery: The governing body agreed £60,000 on 4 November 2020 for five community nurses in post by \
      July 2021, which meets the expected uplift of 2021/22 in full\n      planned:  {2019/20: 295000, 2020/21: \
      430000, 2021/22: 700000,
      """
    ),
    Mend(
      "funding/physical-health-baseline",
      "        - {year: 2021/22, amount: £470k, purpose: core, description: Fenwold CMHT}\n",
      """
              - {year: 2021/22, amount: £360k, purpose: core, description: Fenwold CMHT}\n        - {year: 2021/22, \
      amount: £110k, purpose: physical-health, description: SMI checks through the federation}\n
      """
    ),
    Mend(
      "funding/sources-apart", "2021/22, amount: £130k, source: baseline,", "2021/22, amount: £45k, source: baseline,"),
    Mend("funding/reinvestment-from-2024", "2024/25: £5.2m", "2024/25: £6.0m"),
    Mend("answers/allocation-agrees", "Our fair share is £1.05m in 2021/22", "Our fair share is £950,000 in 2021/22"),
  ]

  static let linesAndPosts = [
    Mend("spend/quarters-add-up", "[0%, 25%, 35%, 30%]", "[0%, 30%, 35%, 35%]"),
    Mend("spend/contract-terms", "start: 2021-07-01, end: 2020-06-30", "start: 2021-07-01, end: 2022-06-30"),
    Mend(
      "spend/first-year-allotted",
      """
      category: other, purpose: unallocated, recipient: NHS Northmoor CCG,\n       sector: ccg, setting: other, \
      age_group: adults, description: not allotted yet
      """,
      """
      category: staff, purpose: core, recipient: Northmoor and Fenwold Partnership NHS Trust,\n       sector: \
      mental-health-provider, setting: community, age_group: adults, description: 0.3 WTE nurse
      """
    ),
    Mend(
      "spend/vcse-paid-to-vcse", "recipient: Workstart North, sector: other", "recipient: Workstart North, sector: vcse"
    ),
    Mend(
      "spend/co-production",
      """
      purpose: core, also_serves: {older-adults: 35%},\n       recipient: Moorland Together, sector: vcse, setting: \
      community, age_group: adults, recurrent: true,\n       description: 3.0 WTE
      """,
      """
      purpose: core, also_serves: {older-adults: 35%, co-production: £15k},\n       recipient: Moorland Together, \
      sector: vcse, setting: community, age_group: adults, recurrent: true,\n       description: 3.0 WTE
      """
    ),
    Mend("workforce/posts-name-known-lines", "spend: N99", "spend: N08"),
    Mend("workforce/posts-agree-with-lines", "spend: N40, start: 2022-07", "spend: N44, start: 2022-07"),
    Mend(
      "workforce/council-type-posts", "links_services: false, partnership: none",
      "links_services: true, partnership: section 75"),
    Mend(
      "workforce/clinical-and-non-clinical", "    - {role: advanced clinical practitioner,",
      """
          - {role: mental health pharmacist, family: pharmacy, clinical: true, band: 8a, wte: 0.4, year: 2021/22, \
      team: Thornley Neighbourhood Team, purpose: core, employer_sector: mental-health-provider, new: true, spend: \
      N01, start: 2021-09}\n    - {role: advanced clinical practitioner,
      """
    ),
    Mend(
      "personality-disorder/lived-experience",
      """
      band: 3, wte: 2, year: 2021/22, team: Complex Emotional Needs Hub,\n       purpose: personality-disorder, \
      employer_sector: mental-health-provider, new: true, spend: N15, lived_experience: true, paid: false, \
      contract: sessional
      """,
      """
      band: 6, wte: 2, year: 2021/22, team: Complex Emotional Needs Hub,\n       purpose: personality-disorder, \
      employer_sector: mental-health-provider, new: true, spend: N15, lived_experience: true, paid: true, contract: \
      substantive
      """
    ),
  ]
}
