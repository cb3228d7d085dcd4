// Mends of the faults in Northmoor's governance, services and waits.

extension Mend {
  static let governance = [
    Mend(
      "engagement/every-organisation",
      "    - {organisation: NHS Northmoor CCG, sector: ccg, role: programme office and finance}\n",
      """
          - {organisation: NHS Northmoor CCG, sector: ccg, role: programme office and finance}\n    - \
      {organisation: NHS Fenwold CCG, sector: ccg, role: baseline evidence}\n
      """
    ),
    Mend(
      "development/most-of-the-time",
      """
      start: 2020-10-19, end: 2020-10-23}\n    - {step: Committees and governing bodies, kind: sign-off, start: \
      2020-10-24
      """,
      """
      start: 2020-10-12, end: 2020-11-06}\n    - {step: Committees and governing bodies, kind: sign-off, start: \
      2020-11-07
      """
    ),
    Mend(
      "governance/accountable-executive",
      """
      senior_responsible_owner: {name: Gavin Threlfall, role: Transformation Manager, organisation: NHS Northmoor \
      CCG}
      """,
      "senior_responsible_owner: {name: Robert Tindall, role: Accountable Officer, organisation: NHS Fenwold CCG}"),
    Mend(
      "governance/seven-parties", "        - {name: Elaine Prior,",
      """
              - {name: Colin Marwood, role: Chief Executive, organisation: Moorland Together, sector: vcse, level: \
      executive, voting: true}\n        - {name: Elaine Prior,
      """
    ),
    Mend(
      "timeline/three-years", "    - {id: M12,",
      """
          - {id: M13, date: 2022-09-05, title: Rehabilitation team opens, kind: mobilisation, owner: Sheila Moat, \
      purpose: rehabilitation}\n    - {id: M14, date: 2023-09-04, title: Kelder live, kind: expansion, owner: \
      Sunita Rao, purpose: core}\n    - {id: M12,
      """
    ),
    Mend(
      "timeline/groundwork", "    - {id: M5,",
      """
          - {id: M15, date: 2021-03-15, title: Alliance agreement signed, kind: vcse-contracting, owner: Colin \
      Marwood, purpose: core}\n    - {id: M5,
      """
    ),
    Mend(
      "governance/risks-mitigated", "risk: Council staff cannot see the record, owner",
      "risk: Council staff cannot see the record, mitigation: Read-only access from July 2021 as a stopgap, owner"),
    Mend(
      "sign-off/every-party",
      "    - {role: housing-lead, name: Joanne Tully, organisation: Harle District Council, for",
      """
          - {role: director-of-public-health, name: Dr Alan Frith, organisation: Fenwold County Council, for: \
      Fenwold County Council, date: 2020-11-16}\n    - {role: carer-representative, name: Elaine Prior, \
      organisation: Fenwold Carers, date: 2020-11-12}\n    - {role: housing-lead, name: Joanne Tully, organisation: \
      Harle District Council, for
      """
    ),
    Mend("sign-off/of-this-plan", "date: 2020-09-28", "date: 2020-11-12"),
    Mend("sign-off/of-this-plan", "date: 2020-12-04", "date: 2020-11-17"),
    Mend("commitments/quarterly-reporting", "quarterly_reporting: false", "quarterly_reporting: true"),
  ]

  static let services = [
    Mend(
      "services/core-teams-and-pcns", "population: 36_900, pcns: [Carr Bank PCN]", "population: 36_900, pcns: [PCN D]"),
    Mend("services/live-when-covered", "live_from: 2021-11-15", "live_from: 2021-10-04"),
    Mend("services/every-age", "ages: 18-65", "ages: 18+"),
    Mend(
      "eating-disorders/self-and-carer-referral", "[gp, secondary-care, carer]", "[self, gp, secondary-care, carer]"),
    Mend("services/thresholds-and-exclusions", "[BMI of 17.5 or below]", "[]"),
    Mend("services/thresholds-and-exclusions", "[active substance use]", "[]"),
    Mend(
      "eating-disorders/shorter-waits", "{baseline: 13, target: {2021/22: 13}}", "{baseline: 13, target: {2021/22: 6}}"),
    Mend(
      "rehabilitation/out-of-area-placements", "{2021/22: 13, 2022/23: 14, 2023/24: 12}",
      "{2021/22: 13, 2022/23: 6, 2023/24: 0}"),
  ]

  static let waitsAndRecords = [
    Mend("waits/four-weeks", "target_weeks: 6", "target_weeks: 4"),
    Mend(
      "waits/clock", "clock_start: acceptance by the team at the weekly allocation meeting",
      "clock_start: first contact with any service"),
    Mend("waits/work-starts", "starts: 2022-04-01", "starts: 2021-04-01"),
    Mend(
      "therapies/access-grows", "trajectory: {2021/22: 300, 2022/23: 280,", "trajectory: {2021/22: 300, 2022/23: 360,"),
    Mend(
      "physical-health/sixty-per-cent", "{2021/22: 48%, 2022/23: 55%, 2023/24: 60%}",
      "{2021/22: 60%, 2022/23: 62%, 2023/24: 65%}"),
    Mend("digital/shared-care-record", "live: 2022-06-30", "live: 2022-03-31"),
  ]
}
