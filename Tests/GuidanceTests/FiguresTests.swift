import Guidance
import Testing

/// Facts read off the guidance's pages, each with its section, and what has to follow from them.
struct FiguresTests {
  @Test func tableOneAddsUpToItsPrintedTotal() {
    // Annex A 1.0, Table 1: £121m, £295m, £366m; total £782m.
    let years = FundedYears.all.compactMap(NationalFunding.transformation)
    #expect(years == [121_000_000, 295_000_000, 366_000_000])
    #expect(years.reduce(0, +) == NationalFunding.transformationOverThreeYears)
    #expect(NationalFunding.transformation(in: 2020) == nil)
    #expect(NationalFunding.transformation(in: 2024) == nil)
  }

  @Test func tableTwoIsCumulative() {
    // Annex A 1.1, Table 2: £279m, £326m, £519m.
    let years = FundedYears.all.compactMap(NationalFunding.cumulativeBaselineUplift)
    #expect(years == [279_000_000, 326_000_000, 519_000_000])
    #expect(years == years.sorted())
    #expect(years.reduce(0, +) == NationalFunding.mistakenSumOfBaselineUplifts)
    #expect(
      FundedYears.all.compactMap(NationalFunding.transformationAndBaseline) == [400_000_000, 621_000_000, 885_000_000])
  }

  @Test func tableThreePaysTheWholeYear() {
    // Annex A 1.3, Table 3: June 50% for two quarters, September 25%, December 25%.
    #expect(PaymentSchedule.tranches.map(\.month) == [6, 9, 12])
    #expect(PaymentSchedule.tranches.map(\.basisPoints) == [5000, 2500, 2500])
    #expect(PaymentSchedule.tranches.map(\.basisPoints).reduce(0, +) == 10_000)
    #expect(PaymentSchedule.tranches.flatMap(\.quarters) == [1, 2, 3, 4])
    #expect(PaymentSchedule.firstRelease == CalendarDay(2021, 6, 30))
  }

  @Test func deadlinesFallOnTheirPrintedWeekdays() {
    // Annex A 1.6 prints the weekdays; weeks are named by their Mondays.
    #expect(weekday(ProcessDates.guidanceIssued) == 5)
    #expect(ProcessDates.firstDraftDeadline == Deadline(CalendarDay(2020, 11, 18), hour: 17))
    #expect(weekday(ProcessDates.firstDraftDeadline.day) == 3)
    #expect(ProcessDates.finalDeadline == Deadline(CalendarDay(2021, 1, 20), hour: 17))
    #expect(weekday(ProcessDates.finalDeadline.day) == 3)
    #expect(weekday(ProcessDates.regionForwardsDrafts.day) == 5)
    #expect(weekday(ProcessDates.regionForwardsFinals.day) == 5)
    let weeks =
      ProcessDates.draftReviewWeeks + [ProcessDates.feedbackWeek] + ProcessDates.finalReviewWeeks
      + ProcessDates.awardWeeks
    for monday in weeks { #expect(weekday(monday) == 1, "\(monday)") }
    // The last review week and the first award week are one.
    #expect(weeks == weeks.sorted())
  }

  @Test func deadlinesOrderByDayThenTime() {
    let deadline = ProcessDates.firstDraftDeadline
    #expect(Deadline(deadline.day, hour: 16, minute: 59) < deadline)
    #expect(Deadline(deadline.day, hour: 17, minute: 1) > deadline)
    #expect(Deadline(CalendarDay(2020, 11, 17), hour: 23) < deadline)
    #expect(CalendarDay(2020, 12, 31) < CalendarDay(2021, 1, 1))
  }

  @Test func fundedYearsRunFromAprilToMarch() {
    #expect(FundedYears.all == [2021, 2022, 2023])
    #expect(FundedYears.firstDay(of: FundedYears.first) == ProcessDates.mobilisationFrom)
    // Annex A 2.1.2: by March 2022, and by March 2024.
    #expect(FundedYears.lastDay(of: FundedYears.first) == CoverageTargets.firstCoverage)
    #expect(FundedYears.lastDay(of: FundedYears.last) == CoverageTargets.fullCoverage)
  }

  @Test func targetsAreThoseOfTheText() {
    #expect(AccessTargets.nationalPeoplePerYear == 370_000)  // Annex A 2.1.1
    #expect(PopulationLevels.neighbourhood == 30_000...50_000)  // 2.2.1, Annex D
    #expect(PopulationLevels.place == 250_000...500_000)  // 2.6.2, Annex D
    #expect(FourWeekWait.maximumDays == FourWeekWait.maximumWeeks * 7)  // 2.2.1
    #expect(PhysicalHealthTargets.annualCheckBasisPoints == 6000)  // 2.7
    #expect(AgeBands.youngAdults == 18...25)  // 2.4.1
    #expect(RecruitmentBenchmarks.weeksToRecruit == 13)  // Annex D, case study
    #expect(VCSEBenchmarks.averageShareBasisPoints == 2200)  // Board paper, paragraph 15
  }

  @Test func bothExamplesHaveTwoGroupsInTheFirstYearAndAllInTheEnd() {
    #expect(FocusGroupYears.examples.map(\.system) == ["Oldtown ICS", "Barnard STP"])
    for example in FocusGroupYears.examples {
      #expect(Set(example.years.keys) == Set(FocusGroupYears.Group.allCases))
      let inFirstYear = example.years.values.count { $0.contains(FundedYears.first) }
      #expect(inFirstYear == FocusGroupYears.leastGroupsInFirstYear, "\(example.system)")
      for years in example.years.values {
        #expect(years.count >= FocusGroupYears.likelyLeastYearsPerGroup)
        #expect(years == years.sorted() && Set(years).isSubset(of: FundedYears.all))
      }
    }
  }

  @Test func listsHaveTheirPrintedLengths() {
    #expect(NamedLists.governanceParties.items.count == 7)  // Annex A 2.0
    #expect(NamedLists.signatories.items.count == 9)  // 2.2.1
    #expect(NamedLists.coreInclusion.items.count == 8)  // 2.2.1, a to h
    #expect(NamedLists.severeMentalIllness.items.count == 6)  // 2.2.2
    #expect(NamedLists.deliveryRisks.items.count == 11)  // 2.3
    for list in NamedLists.all {
      #expect(Set(list.items).count == list.items.count, "\(list.title)")
      #expect(GuidanceSection.with(list.section, of: .annexes) != nil, "\(list.section)")
    }
    #expect(TemplateQuestion.all.map(\.number) == Array(1...12))
    for section in TemplateQuestion.all.flatMap(\.sections) {
      #expect(!Criterion.inSection(section).isEmpty, "\(section)")
    }
  }

  /// From 1 for Monday to 7 for Sunday, by Zeller's congruence.
  private func weekday(_ date: CalendarDay) -> Int {
    let month = date.month < 3 ? date.month + 12 : date.month
    let year = date.month < 3 ? date.year - 1 : date.year
    let h = (date.day + 13 * (month + 1) / 5 + year + year / 4 - year / 100 + year / 400) % 7
    return (h + 5) % 7 + 1
  }
}
