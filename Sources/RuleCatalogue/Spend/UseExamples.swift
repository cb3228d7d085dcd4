import SpendUse

/// Lines that show where each use begins, as fields of a spend line: one that is fine, and at least two that are not.
struct UseExamples {
  let passes: [String]
  let fails: [String]

  static func of(_ use: BarredUse) -> UseExamples {
    switch use {
    case .crisisCare:
      UseExamples(
        passes: [
          "purpose: core, description: Two nurses who plan with people how to stay well after a stay with the crisis team"
        ],
        fails: [
          #"purpose: core, description: "⟦Crisis resolution and home treatment team⟧, extra night shift""#,
          "purpose: core, setting: ⟦crisis⟧, description: Six more staff",
        ])
    case .iapt:
      UseExamples(
        passes: [
          #"purpose: core, description: "Psychologist for people between IAPT and secondary care, employed in the community team""#
        ],
        fails: [
          #"purpose: core, description: "⟦IAPT step 3 therapists⟧, two more""#,
          "purpose: core, description: ⟦Low intensity IAPT workers⟧ for the county",
        ])
    case .neurodevelopmental:
      UseExamples(
        passes: ["purpose: core, description: Autism adjustments and training for the core teams"],
        fails: [
          #"purpose: core, description: "⟦ADHD diagnostic clinic⟧, clearing the waiting list""#,
          #"purpose: core, description: "⟦Adult autism assessment service⟧, two psychologists""#,
        ])
    case .learningDisability:
      UseExamples(
        passes: [
          "purpose: core, description: Reasonable adjustments for people with psychosis and a mild learning disability"
        ],
        fails: [
          #"purpose: core, description: "⟦Learning disability intensive support team⟧, two nurses""#,
          #"purpose: core, description: "⟦Community learning disability team⟧, new psychologist""#,
        ])
    case .dementia:
      UseExamples(
        passes: [
          #"purpose: core, description: "Older adult nurse for people with depression, some of whom have dementia as well""#
        ],
        fails: [
          #"purpose: core, description: "⟦Memory clinic nurse⟧, band 6""#,
          "purpose: core, description: ⟦Dementia advisers⟧ across the county",
        ])
    case .councilShortfall:
      UseExamples(
        passes: [
          #"purpose: core, description: "Social workers in the new teams, agreed with the council under section 75""#
        ],
        fails: [
          #"purpose: core, description: "⟦Replacing cuts to the council's adult social care budget⟧""#,
          #"purpose: core, description: "⟦Making good the council's overspend⟧ on mental health packages""#,
        ])
    case .digitalPlatform:
      UseExamples(
        passes: ["purpose: core, description: Four laptops for the peer workers"],
        fails: [
          "purpose: core, description: New ⟦electronic patient record licences⟧ for the trust",
          #"purpose: core, description: "⟦Shared care record platform⟧, interface development""#,
        ])
    case .primaryCare:
      UseExamples(
        passes: [#"purpose: core, description: "Mental health nurse based with the PCN, employed by the trust""#],
        fails: [
          "purpose: core, description: ⟦QOF payments⟧ to practices",
          "purpose: core, description: ⟦Extended access GP appointments⟧",
        ])
    case .baselineShortfall:
      UseExamples(
        passes: ["purpose: core, description: New posts on top of the teams that baseline pays for"],
        fails: [
          "purpose: core, description: ⟦Plugging the gap in CCG baseline investment⟧",
          "purpose: core, description: ⟦Meeting the shortfall in the mental health investment standard⟧",
        ])
    case .deficit:
      UseExamples(
        passes: ["purpose: core, description: Fourteen new staff in two neighbourhood teams"],
        fails: [
          #"purpose: core, description: "Contribution to the ⟦trust's control total⟧""#,
          "purpose: core, description: ⟦Offset of the system deficit⟧",
        ])
    case .eatingDisorderBeds:
      UseExamples(
        passes: ["purpose: eating-disorders, description: Community dietitian and two therapists"],
        fails: [
          "purpose: eating-disorders, setting: ⟦inpatient⟧, description: Nursing staff",
          #"purpose: eating-disorders, description: "⟦Intensive day programme⟧ for eating disorders, five days a week""#,
        ])
    case .beds:
      UseExamples(
        passes: [
          "purpose: rehabilitation, description: Outreach workers who help people leave placements far from home"
        ],
        fails: [
          "purpose: rehabilitation, description: ⟦Block purchase⟧ of six rehabilitation beds",
          #"purpose: core, description: "Out of area placements, ⟦spot purchased beds⟧""#,
        ])
    case .acute:
      UseExamples(
        passes: ["purpose: core, description: Discharge link worker of the community team who visits wards"],
        fails: [
          #"purpose: core, description: "⟦Ward staffing⟧ on the acute unit, six nurses""#,
          #"purpose: core, description: "⟦Acute inpatient ward nurses⟧, safer staffing""#,
        ])
    case .childrens:
      UseExamples(
        passes: ["purpose: young-adults, description: Transition workers for people aged 18 to 25"],
        fails: [
          #"purpose: core, description: "⟦CAMHS therapists⟧, three posts""#,
          "purpose: core, age_group: ⟦children⟧, description: Three therapists",
        ])
    case .perinatal:
      UseExamples(
        passes: [#"purpose: core, description: "Core team training on parents' mental health""#],
        fails: [
          #"purpose: core, description: "⟦Perinatal mental health team⟧, two nurses""#,
          "purpose: core, description: ⟦Specialist perinatal psychiatrist⟧",
        ])
    case .forensic:
      UseExamples(
        passes: [#"purpose: core, description: "Link with probation for people on the team's caseload""#],
        fails: [
          #"purpose: core, description: "⟦Forensic community team⟧, two nurses""#,
          "purpose: core, description: ⟦Liaison and diversion service⟧ in the courts",
        ])
    case .physicalHealth:
      UseExamples(
        passes: [
          "purpose: physical-health, description: Healthy living coaches for people with severe mental illness after their check"
        ],
        fails: [
          "purpose: core, description: ⟦Diabetes specialist nurses⟧ for the general hospital",
          "purpose: core, description: ⟦Cardiac rehabilitation service⟧",
        ])
    case .publicHealth:
      UseExamples(
        passes: [#"purpose: core, description: "Community connector for people on the team's caseload""#],
        fails: [
          "purpose: core, description: ⟦Public health campaign⟧ on mental wellbeing for the whole population",
          "purpose: core, description: Mental ⟦wellbeing campaign⟧ for all residents",
        ])
    case .staffWellbeing:
      UseExamples(
        passes: ["purpose: core, description: Supervision and reflective practice for the new teams"],
        fails: [
          "purpose: core, description: ⟦Staff wellbeing hub⟧ for NHS employees",
          "purpose: core, description: ⟦Resilience hub⟧ for health and care staff",
        ])
    case .otherProgramme:
      UseExamples(
        passes: ["purpose: core, description: Project manager for the new model"],
        fails: [
          "purpose: core, description: ⟦Armed forces veterans programme⟧",
          "purpose: core, description: ⟦Asylum seeker⟧ health programme",
        ])
    }
  }
}
