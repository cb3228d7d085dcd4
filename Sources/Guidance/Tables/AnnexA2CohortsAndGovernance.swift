/// Annex A, sections 2.2.2 and 2.3: patient cohorts and local governance.
extension CriterionTable {
  static let annexA2CohortsAndGovernance = CriterionTable(
    index: """
      A-2.2.2-02|2.2.2|ks|80|all
      A-2.2.2-03|2.2.2|ks|1|all
      A-2.2.2-04|2.2.2|ks|74|all
      A-2.2.2-06|2.2.2|ks|74|all
      A-2.2.2-07|2.2.2|ed|123|all
      A-2.2.2-08|2.2.2|ks|134|all
      A-2.2.2-09|2.2.2|ks|81|all
      A-2.2.2-10|2.2.2|ks|81|all
      A-2.2.2-11|2.2.2|ks|132|all
      A-2.2.2-12|2.2.2|ks|80|all
      A-2.2.2-13|2.2.2|es|82|all
      A-2.2.2-14|2.2.2|es|82|all
      A-2.2.2-15|2.2.2|ks|83|all
      A-2.2.2-16|2.2.2|ks|83|all
      A-2.2.2-17|2.2.2|ks|91|all
      A-2.2.2-18|2.2.2|ks|83|all
      A-2.2.2-19|2.2.2|ks|83|all
      A-2.2.2-20|2.2.2|es|100|all
      A-2.2.2-21|2.2.2|ps|21|all
      A-2.2.2-22|2.2.2|ps|23|all
      A-2.2.2-23|2.2.2|ps|22|all
      A-2.2.2-24|2.2.2|ks|84|all
      A-2.2.2-25|2.2.2|ks|84|all
      A-2.2.2-26|2.2.2|cs|84|provider-collaborative
      A-2.3-01|2.3|kd|86|all
      A-2.3-02|2.3|kd|86|all
      A-2.3-03|2.3|kd|86|all
      A-2.3-04|2.3|kd|85|all
      A-2.3-05|2.3|kd|85|all
      A-2.3-06|2.3|kd|89|all
      A-2.3-07|2.3|kd|87|all
      A-2.3-08|2.3|kd|87|all
      A-2.3-09|2.3|kd|88|all
      A-2.3-10|2.3|kd|88|all
      A-2.3-11|2.3|cs|88|all
      A-2.3-12|2.3|cs|88|all
      A-2.3-13|2.3|cs|88|all
      A-2.3-14|2.3|cs|88|all
      A-2.3-15|2.3|cs|88|all
      A-2.3-16|2.3|cs|88|all
      A-2.3-17|2.3|cs|88|all
      A-2.3-18|2.3|cs|88|all
      A-2.3-19|2.3|cs|88|all
      A-2.3-20|2.3|cs|88|all
      A-2.3-21|2.3|cs|88|all
      """,
    text: """
      A-2.2.2-02|SMI not narrowed locally|\
      The proposal uses the wide meaning of severe mental illness and does not narrow it to psychosis and bipolar \
      disorder or to the GP register.|\
      At least four of the six needs in the cohorts or the answer to Question 1, and nothing that limits severe \
      mental illness to register diagnoses.
      A-2.2.2-03|Spend tied to the target cohort|\
      Funding from this award is spent only on the in-scope cohort, and every line says whom it serves.|\
      A target cohort for every transformation-funded line, programme and infrastructure lines apart.
      A-2.2.2-04|Thresholds removed for early access|\
      The proposal removes the thresholds which stop people reaching care at the earliest point of need.|\
      Names at least one threshold in use now (cluster, diagnosis, risk, complexity, BMI, age, "sub-threshold" \
      letter) and the date it goes.
      A-2.2.2-06|Core model open to every listed group|\
      The proposal makes the core model available to all the listed needs and diagnoses.|\
      The core model open to every cohort in scope, with none of the six groups taken out.
      A-2.2.2-07|Three specific-need groups covered|\
      The proposal provides dedicated services or functions for eating disorders, 'personality disorder' and \
      rehabilitation over the three years.|\
      For each of the three groups a year up to 2023/24, or evidence that an existing service needs no money.
      A-2.2.2-08|Dedicated services for adults and older adults|\
      The proposal opens each dedicated service or function to older adults as well as younger adults.|\
      No upper age limit on any dedicated team, and entry at 18 or younger.
      A-2.2.2-09|One coherent, connected model|\
      The proposal shows the core and the three specific-need functions as parts of one connected model.|\
      A link to the core for each dedicated function, and at least two things shared, such as record, plan, team \
      meeting, management or front door.
      A-2.2.2-10|No wholesale diversion to dedicated services|\
      The proposal keeps some care for eating disorder, 'personality disorder' and rehabilitation groups in the \
      core model.|\
      For each of the three groups, expected numbers in the core or what the core gives them, and nothing that \
      sends everyone to a dedicated service.
      A-2.2.2-11|Dedicated care evidence-based, co-existing needs included|\
      The proposal says which evidence-based care each dedicated service gives, to people with related or \
      co-existing needs too.|\
      Each dedicated service present names at least one evidence-based intervention and does not exclude substance \
      use, autism, physical illness or another diagnosis.
      A-2.2.2-12|Functional severe illness comes first|\
      The proposal puts people with functional severe mental illness first, co-existing needs included, when it \
      sets its focus.|\
      The severe mental illness cohort placed or sized first, and no other cohort larger without explanation.
      A-2.2.2-13|Highest complexity and severity|\
      The proposal improves care for adults and older adults whose needs are the most complex and severe.|\
      A described change (not only continued care) for this group, with numbers or named teams, covering adults \
      and older adults.
      A-2.2.2-14|Intensive and assertive support|\
      The proposal provides intensive and assertive support for those who need it.|\
      Named function or posts with WTE above 0 and a caseload or contact frequency; applies to adults and older \
      adults.
      A-2.2.2-15|Gap: primary and secondary mental health care|\
      The proposal focuses on people with co-existing needs who fall between primary and secondary mental health \
      care.|\
      The group is named and sized or evidenced (rejected referrals, repeat GP attenders) and what it will now \
      receive is stated.
      A-2.2.2-16|Gap: different secondary community teams|\
      The proposal focuses on people who fall between different secondary care community mental health teams.|\
      The group or the pair of teams is named, with the change that ends the gap.
      A-2.2.2-17|Gap: children's and adult services|\
      The proposal focuses on young people who fall between children's and adult mental health services.|\
      The group is named with numbers or cause (different thresholds at 18) and a change with a date.
      A-2.2.2-18|Gap: IAPT and secondary care|\
      The proposal focuses on people whose needs lie between a properly run IAPT service and secondary care.|\
      The group is named, with what the core offers it (therapy, formulation, joint work), and spend on it sits \
      outside the IAPT service.
      A-2.2.2-19|People judged below secondary care thresholds|\
      The proposal includes people now turned away for not meeting secondary care thresholds.|\
      The group is named or counted (e.g. rejected referrals a year) and their route in is described.
      A-2.2.2-20|Focus on both younger and older adults|\
      The proposal carries a specific focus on younger adults and another on older adults.|\
      Both cohorts exist and each has at least one spend or workforce line or dated action of its own.
      A-2.2.2-21|Common problems treatable in IAPT|\
      Funding is not used for people with common mental health problems that IAPT could treat, except where a \
      severe mental health problem is also present.|\
      No transformation line goes to an IAPT service or to a cohort described only as common, mild or moderate \
      anxiety/depression; any line naming anxiety or depression states severity or a co-existing severe problem.
      A-2.2.2-22|Dementia or cognitive impairment alone|\
      Funding is not used for people whose need is dementia or cognitive impairment without a severe functional \
      mental health problem.|\
      No transformation line pays for memory assessment, dementia diagnosis, post-diagnostic or other dementia \
      care; lines that mention dementia or cognition state the co-existing functional severe illness.
      A-2.2.2-23|Neurodevelopmental conditions alone|\
      Funding is not used for ADHD, autism or other neurodevelopmental conditions unless a severe mental health \
      problem is also present.|\
      No transformation line pays for a standalone autism, ADHD or learning disability service or diagnostic \
      pathway; lines naming them state the co-existing severe mental health problem.
      A-2.2.2-24|Whole-system link to crisis and acute pressure|\
      The proposal links its community aims explicitly to the system's strategy for crisis and acute mental health \
      pressure.|\
      A named pressure, such as emergency waits, admissions, detentions or bed use, and the community change meant \
      to relieve it.
      A-2.2.2-25|Out-of-area placements, acute and rehabilitation|\
      The proposal links its aims to ending or cutting out-of-area placements in acute and rehabilitation beds \
      bought by CCGs.|\
      Out-of-area placements in both acute and rehabilitation settings, each linked to a community change.
      A-2.2.2-26|Joined up with Provider Collaboratives|\
      The proposal joins its plan to the work of the relevant NHS-led Provider Collaboratives where that fits.|\
      The collaborative is named with a shared pathway, meeting or reinvestment agreement; or a reason is given \
      why not possible or appropriate.
      A-2.3-01|Robust local governance described|\
      The proposal sets out local governance that will steer and oversee delivery of the plan.|\
      At least one programme board with purpose, chair, frequency and reporting line; decision rights or terms of \
      reference; diagram optional.
      A-2.3-02|Board-level representation|\
      The proposal shows representation from board level in the governance.|\
      At least one member who sits on a board (trust, CCG governing body, ICS/STP board, council equivalent), with \
      name or title.
      A-2.3-03|Executive-level oversight|\
      The proposal names an executive who oversees the programme.|\
      Named senior responsible owner or executive lead, with executive title, in an oversight role.
      A-2.3-04|NHS partners adequately represented|\
      The proposal's governance has sufficient representation from relevant NHS partners.|\
      STP/ICS, every mental health provider, every CCG (or lead), and PCN/primary care have a seat.
      A-2.3-05|Non-NHS partners adequately represented|\
      The proposal's governance has sufficient representation from relevant partners outside the NHS.|\
      Each local authority and at least one VCSE body have a seat with voice.
      A-2.3-06|Lived experience in governance|\
      The proposal's governance includes people with lived experience.|\
      At least one seat on a group that decides, with support or payment, and whether carers have one too.
      A-2.3-07|Three-year timeline with milestones|\
      The proposal gives a short timeline with milestones phased over all three years, starting April 2021 and \
      ending March 2024.|\
      At least one milestone in each of the three years, from about April 2021 to March 2024 and in order.
      A-2.3-08|Specific detail for 2021/22|\
      The proposal's timeline is specific about 2021/22.|\
      Milestones for 2021/22 by quarter or month, covering recruitment, VCSE contracts, PCN go-live and focus \
      groups, with owners.
      A-2.3-09|Delivery risks set out|\
      The proposal lists delivery risks.|\
      At least one risk described, its owner, and how many of the topics the guidance suggests are covered.
      A-2.3-10|Mitigation for each risk|\
      The proposal pairs each risk with a planned mitigation.|\
      A mitigation for every risk that answers that risk and is not repeated from another.
      A-2.3-11|Risk: recruitment strategy and delay|\
      The proposal may treat recruitment strategy and delays as a delivery risk with mitigation.|\
      At least one risk entry on this topic with its own mitigation; e.g.'.
      A-2.3-12|Risk: ability to spend allocation|\
      The proposal may treat inability to spend the allocation as a delivery risk with mitigation.|\
      At least one risk entry on this topic with its own mitigation; e.g.'.
      A-2.3-13|Risk: workforce availability|\
      The proposal may treat workforce supply as a delivery risk with mitigation.|\
      At least one risk entry on this topic with its own mitigation; e.g.'.
      A-2.3-14|Risk: procurement processes|\
      The proposal may treat procurement as a delivery risk with mitigation.|\
      At least one risk entry on this topic with its own mitigation; e.g.'.
      A-2.3-15|Risk: IT interoperability|\
      The proposal may treat joining up IT systems as a delivery risk with mitigation.|\
      At least one risk entry on this topic with its own mitigation; e.g.'.
      A-2.3-16|Risk: stakeholder buy-in and partnership|\
      The proposal may treat stakeholder support and partnership working as a delivery risk with mitigation.|\
      At least one risk entry on this topic with its own mitigation; e.g.'.
      A-2.3-17|Risk: staff engagement and consultation|\
      The proposal may treat staff engagement and formal consultation as a delivery risk with mitigation.|\
      At least one risk entry on this topic with its own mitigation; e.g.'.
      A-2.3-18|Risk: change fatigue|\
      The proposal may treat change fatigue as a delivery risk with mitigation.|\
      At least one risk entry on this topic with its own mitigation; e.g.'.
      A-2.3-19|Risk: Covid-19 fatigue|\
      The proposal may treat exhaustion from Covid-19 as a delivery risk with mitigation.|\
      At least one risk entry on this topic with its own mitigation; e.g.'.
      A-2.3-20|Risk: specific inequalities|\
      The proposal may treat particular inequalities as a delivery risk with mitigation.|\
      At least one risk entry on this topic with its own mitigation; e.g.'.
      A-2.3-21|Risk: lack of co-production|\
      The proposal may treat weak co-production as a delivery risk with mitigation.|\
      At least one risk entry on this topic with its own mitigation; e.g.'.
      """)
}
