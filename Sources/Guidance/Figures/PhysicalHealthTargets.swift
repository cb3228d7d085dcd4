/// Physical health checks for people with severe mental illness.
package enum PhysicalHealthTargets {
  /// The share of people with severe mental illness who have a check each year, in hundredths of a per cent: Annex A
  /// 2.7, with 2021/22 money.
  package static let annualCheckBasisPoints = 6000
  package static let annualCheckYear = 2021
  /// A national number, which no local plan is held against: the Framework's 1.3, by 2023/24.
  package static let nationalPeopleByMarch2024 = 390_000
}
