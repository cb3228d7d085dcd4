/// Annex A, sections 2.9 to 2.11: measurement, inequalities and co-production.
extension CriterionTable {
  static let annexA2DataEqualitiesCoproduction = CriterionTable(
    index: """
      A-2.9-01|2.9|es|208|all
      A-2.9-02|2.9|es|206|all
      A-2.9-03|2.9|md|30|all|A-1.4-01
      A-2.9-04|2.9|ks|208|vcse-run-services
      A-2.9-05|2.9|es|207|all
      A-2.9-06|2.9|ks|207|all
      A-2.9-07|2.9|ks|207|all
      A-2.9-08|2.9|ks|18|all
      A-2.9-09|2.9|ks|209|all
      A-2.9-10|2.9|ks|209|all
      A-2.9-11|2.9|kd|210|all
      A-2.9-12|2.9|ks|210|all
      A-2.10-01|2.10|es|211|all
      A-2.10-02|2.10|es|212|all
      A-2.10-03|2.10|es|211|all
      A-2.10-04|2.10|cs|211|all
      A-2.10-05|2.10|ks|213|all
      A-2.10-06|2.10|ks|213|all
      A-2.10-07|2.10|ks|213|all
      A-2.10-08|2.10|cs|212|all
      A-2.10-09|2.10|ks|120|all
      A-2.10-10|2.10|kd|214|all
      A-2.10-11|2.10|ks|214|all
      A-2.10-12|2.10|ks|214|all
      A-2.10-13|2.10|cs|214|missing-community-organisations
      A-2.10-14|2.10|ks|214|all
      A-2.10-15|2.10|kd|214|all
      A-2.10-16|2.10|ks|214|all
      A-2.10-17|2.10|ks|214|all
      A-2.10-18|2.10|cs|213|focus-groups
      A-2.10-19|2.10|ks|215|all
      A-2.10-20|2.10|cs|212|all
      A-2.10-22|2.10|es|211|all|A-2.0-28
      A-2.10-23|2.10|es|72|all|A-2.0-29
      A-2.11-01|2.11|ks|218|all
      A-2.11-02|2.11|ks|216|all
      A-2.11-03|2.11|es|216|all
      A-2.11-04|2.11|cs|216|national-co-production-cited
      A-2.11-05|2.11|ks|219|all
      A-2.11-06|2.11|es|219|all
      A-2.11-07|2.11|ks|218|all
      A-2.11-08|2.11|es|216|all
      A-2.11-09|2.11|ks|219|all
      A-2.11-10|2.11|es|89|all
      A-2.11-11|2.11|ks|89|all
      A-2.11-12|2.11|kd|220|all
      A-2.11-13|2.11|ks|221|all
      A-2.11-14|2.11|ks|221|all
      A-2.11-15|2.11|ks|221|all
      A-2.11-17|2.11|es|217|all|A-2.0-31
      A-2.11-18|2.11|cs|220|all
      """,
    text: """
      A-2.9-01|MHSDS activity data quality commitment|\
      The proposal commits every provider in the model to improving the quality and completeness of its community \
      mental health activity data in MHSDS, with named actions.|\
      A commitment for all providers, at least one specific action and, ideally, the present data quality score.
      A-2.9-02|MHSDS outcomes data commitment|\
      The proposal commits to recording outcomes and submitting them through MHSDS, naming the measures.|\
      At least one clinician- or patient-reported outcome measure named, with frequency and current or planned \
      paired completion.
      A-2.9-03|Quarterly assurance data return|\
      The proposal accepts the duty to return quarterly qualitative and quantitative metrics, including new \
      primary data items, for its new model.|\
      Commitment ticked, and a named data owner given.
      A-2.9-04|VCSE providers submitting to MHSDS|\
      The proposal says how CCG-commissioned services run by VCSE organisations will be helped to submit relevant \
      data to MHSDS.|\
      Route named for VCSE data (direct submission, via lead provider, shared system) plus help given (licence, \
      analyst, training).
      A-2.9-05|Systematic user experience collection|\
      The proposal sets out a defined method for regularly collecting and analysing the experience of people using \
      the new model.|\
      Method (quantitative, qualitative or narrative), frequency, coverage and who analyses; any of the three \
      kinds is acceptable.
      A-2.9-06|Carer experience collected separately|\
      The proposal includes a method for collecting and analysing the experience of carers in their own right.|\
      Carers named as respondents with a tool, frequency or forum.
      A-2.9-07|Experience data driving improvement|\
      The proposal shows the route by which experience findings change how the model is designed and delivered.|\
      Named forum that receives the findings, frequency, and how changes are reported back; an example of a change \
      already made is strong.
      A-2.9-08|Digital work drawn from digital budgets|\
      Funding for interoperability and shared care records comes from digital transformation sources and not from \
      this allocation beyond minor IT costs.|\
      The digital programme and its money, and no transformation line that builds or buys interoperability or a \
      shared record.
      A-2.9-09|Primary-secondary IT interoperability|\
      The proposal sets out how wider STP or regional digital programmes will be used to make GP and mental health \
      systems work together.|\
      Names both systems, what will flow, date and the digital programme or budget.
      A-2.9-10|Interoperability with councils and VCSE|\
      The proposal says how far local authority and VCSE systems will be joined up too, or why that is not yet \
      possible.|\
      A plan, a date or a reason for councils and for VCSE bodies; a reasoned 'not yet' is acceptable.
      A-2.9-11|Shared care record by 2021/22|\
      The proposal gives a date, no later than 31 March 2022, by which people using community mental health \
      services benefit from a full shared care record.|\
      A date by 31 March 2022, with mental health providers among the contributors.
      A-2.9-12|Care plans inside shared record|\
      The proposal says how co-produced personalised care and support plans will sit within, and be seen through, \
      the shared care record.|\
      Plan format or standard, who can see and edit, and date.
      A-2.10-01|Systematic approach to health inequalities|\
      The proposal sets out a structured approach to health inequalities among people with severe mental illness \
      that is organised by protected characteristic.|\
      Data, then gap, then action, then owner, then measure for several protected characteristics; good practice \
      is to consider all nine and say which matter most and why.
      A-2.10-02|Addressing racial disparities|\
      The proposal names the racial disparities found locally in access, experience or outcomes and what will be \
      done about each.|\
      At least one local figure by ethnic group (e.g. detention, CTO, therapy access, admission without prior \
      contact) with a matching action and measure.
      A-2.10-03|Advancing equalities in specific local populations|\
      The proposal identifies particular local populations and what advancing mental health equality would mean \
      for each.|\
      Populations tied to places (PCN, town, ward) with data and action.
      A-2.10-04|JSNA and public health intelligence|\
      The proposal may base its equalities analysis on the JSNA, PHE profiles, the Mental Health Intelligence \
      Network or similar local intelligence, with dates.|\
      At least one dataset with its year and a finding drawn from it.
      A-2.10-05|Co-commissioned and co-designed services|\
      The proposal shows communities themselves helping to design and commission services meant for them.|\
      Names the community or group, its part in both design and commissioning decisions, and the service; both \
      halves needed for full evidence.
      A-2.10-06|Culturally tailored and accessible services|\
      The proposal describes services adapted in culture, language and access to particular communities.|\
      At least one named service with what is adapted (staff, language, place, faith, hours).
      A-2.10-07|Reaching people services fail to engage|\
      The proposal identifies groups that conventional services do not engage or that do not use usual routes such \
      as general practice, and how they will be reached.|\
      Groups named with a route in that bypasses GP referral (outreach, VCSE, faith, street, self-referral).
      A-2.10-08|Preparing for PCREF|\
      The proposal may say how this work readies the system for PCREF, the coming race equality framework for \
      patients and carers.|\
      The framework named, with at least one step in preparation; it was still being developed at the time.
      A-2.10-09|Small and user-led groups at every stage|\
      The proposal shows smaller, grassroots, community or faith, and user-led organisations taking part in \
      engagement, planning, commissioning and delivery.|\
      Evidence for each of the four stages, with at least one named small, faith or user-led organisation.
      A-2.10-10|Ringfenced share for inequalities|\
      The proposal sets aside a stated part of its transformation funding for action on inequalities, especially \
      ethnic and racial inequalities, and relates the amount to local demographics.|\
      An amount above zero in 2021/22, its share of the allocation, lines that add up to it, and the demographic \
      basis.
      A-2.10-11|Ringfence for inclusive recruitment|\
      Funding in the equalities ringfence supports recruitment that is inclusive and mirrors both the patient and \
      general local populations.|\
      A line or named action for recruitment, covering all new staff and not only posts aimed at minority groups, \
      with patient and population profiles compared.
      A-2.10-12|Ringfence commissions community organisations|\
      Funding in the equalities ringfence commissions local organisations able to meet the needs of particular \
      demographic groups and ethnic communities.|\
      At least one named local organisation or procurement with amount and community served.
      A-2.10-13|Building capacity where groups are missing|\
      The proposal may use resource and effort in 2021/22 to grow community organisations where there are none or \
      they are fragile.|\
      Gap stated (mapping) and a capacity-building action with amount or partner; relevant only where gaps exist.
      A-2.10-14|Ringfence for targeted co-production|\
      Funding in the equalities ringfence pays for co-production with the affected groups that directly changes \
      how services are delivered.|\
      Group, activity, money and what it has altered or will decide.
      A-2.10-15|Peer roles from minority groups|\
      The proposal plans specific peer or lived experience posts drawn from minority groups with protected \
      characteristics, paid from the equalities ringfence.|\
      WTE above zero with group named and funded within the ringfence.
      A-2.10-16|Support and fair pay for these peers|\
      The proposal says how those peer workers will be supported, supervised and fairly paid.|\
      All three are addressed: support, supervision (ideally peer-to-peer), pay (band or hourly rate at or above \
      the local equivalent).
      A-2.10-17|Mentoring, inclusion and cultural competency training|\
      The proposal plans training and related work on peer mentoring, inclusion and cultural competency within the \
      ringfence.|\
      Training named with audience, numbers and provider; at least one of the three themes ('for example' list).
      A-2.10-18|Culturally specific advocacy and housing support|\
      The proposal may include advocacy suited to people's culture, LGBTQ+ support within eating disorder or \
      'personality disorder' work, or culturally specific peer, advocacy and housing help within rehabilitation.|\
      At least one named, matched to a group chosen for 2021/22.
      A-2.10-19|Metrics for equalities impact|\
      The proposal develops measures that show whether equality is improving or that expose the problems met.|\
      At least one metric broken down by characteristic with baseline and reporting frequency.
      A-2.10-20|Reducing minority ethnic detentions|\
      The proposal may draw on the Mental Health Act review of 2018 to cut detention and admission of people from \
      minority ethnic communities through better community care.|\
      Refers to local detention data by ethnicity and at least one community action meant to lower it.
      A-2.10-22|Inequalities in access, experience and outcomes|\
      The proposal addresses inequality in all three of access to, experience of and outcomes from mental health \
      services.|\
      Each of access, experience and outcomes has a local finding and an action; evidenced in Question 9.
      A-2.10-23|Systematic approach to social determinants|\
      The proposal has a worked-out approach to the social causes of severe mental ill-health, such as housing, \
      income, work and isolation.|\
      At least three determinants with a partner, action and measure.
      A-2.11-01|Using earlier co-production learning|\
      The proposal shows what was learned from credible co-production already carried out locally and how it \
      shaped existing plans and preparation.|\
      At least one dated earlier activity with a finding and its effect.
      A-2.11-02|Breadth of those involved|\
      The proposal shows that families and local communities, as well as service users and carers, take part.|\
      Each of the four types (service users, carers, families, communities) appears at least once.
      A-2.11-03|Co-design of the proposal itself|\
      The proposal evidences that carers, people using services, relatives and the wider community helped to \
      develop and design it during the formal process.|\
      Dated activity between 9 October 2020 and the proposal's own submission date, who took part, and at least \
      one thing that changed.
      A-2.11-04|National co-production recognised, not substituted|\
      The proposal may acknowledge national co-production of the Framework but does not rely on it in place of \
      local work.|\
      If national work is cited, local activity is also present.
      A-2.11-05|Co-production continuing after submission|\
      The proposal commits to co-production carrying on without a gap during and after proposal development, \
      including from February 2021.|\
      At least one dated activity in February-March 2021 and no gap over about 8 weeks between submission and \
      mobilisation.
      A-2.11-06|Co-production ongoing, design to delivery|\
      The proposal treats co-production as repeated and continuous from design through delivery and after \
      mobilisation in 2021/22.|\
      Activities in design, mobilisation and delivery in 2021/22, and a route for feedback.
      A-2.11-07|Activity before formal process|\
      The proposal lists any engagement, involvement and co-production done before the formal process began, or \
      says there was none.|\
      Activities with dates, people and numbers, or an honest 'none'.
      A-2.11-08|Activity informing this proposal|\
      The proposal lists engagement, involvement and co-production done to inform the proposal.|\
      At least one dated activity with who took part and its effect, co-production told apart from engagement.
      A-2.11-09|Activity planned after funding confirmed|\
      The proposal sets out the engagement, involvement and co-production to be done straight after funding is \
      confirmed, for mobilisation and then delivery.|\
      Dated activities for both mobilisation (February-April 2021) and delivery (from April 2021), each with \
      purpose.
      A-2.11-10|Lived experience in governance structures|\
      The proposal places people with lived experience as members of the bodies that oversee mobilisation and \
      delivery.|\
      Lived-experience seats (ideally two or more per group) on the programme board and on workstreams.
      A-2.11-11|Lived experience at executive level|\
      The proposal shows lived experience present in senior or executive-level structures, not only in \
      workstreams.|\
      At least one lived-experience member or post at executive-level group named in the governance chart.
      A-2.11-12|Funding dedicated to co-production|\
      The proposal states the specific sum it will dedicate to co-production.|\
      2021/22 amount above £0 as its own line, the same in finance table and Question 10.
      A-2.11-13|Strategy to involve carers|\
      The proposal has its own strategy, within this programme, for involving carers of people with severe mental \
      illness.|\
      Carers strategy named or dated with owner and contents, covering involvement in care and in the programme.
      A-2.11-14|Improving carers' lives|\
      The proposal sets out actions that better carers' own lives, not only their part in care.|\
      At least one action for carers' wellbeing (breaks, assessment, peer support, money advice) with offer size \
      or measure.
      A-2.11-15|Carers strategy based on best practice|\
      The proposal ties its carers work to a recognised best-practice source and states what it applies from it.|\
      A named source, such as the Triangle of Care or NICE NG150, and what is taken from it.
      A-2.11-17|Carers as co-producers|\
      The proposal shows carers taking part in co-production as experts in their own right.|\
      Carers named separately with number or role in at least one activity and in a continuing forum.
      A-2.11-18|Payment and support for participants|\
      The proposal says how people who co-produce are paid, trained and supported to take part.|\
      A rate or policy and one form of support, such as training, access help, equipment or a buddy.
      """)
}
