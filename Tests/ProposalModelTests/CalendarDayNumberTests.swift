import ProposalModel
import Testing

struct CalendarDayNumberTests {
  @Test func everyDayIsFoundAgainByItsNumber() {
    var number = CalendarDate(year: 1900, month: 1, day: 1).dayNumber
    for year in 1900...2199 {
      for month in 1...12 {
        for day in 1...CalendarDate.days(inMonth: month, of: year) {
          #expect(CalendarDate(dayNumber: number) == CalendarDate(year: year, month: month, day: day))
          number += 1
        }
      }
    }
    #expect(CalendarDate(dayNumber: 0) == CalendarDate(year: 1970, month: 1, day: 1))
    #expect(CalendarDate(dayNumber: number) == nil && CalendarDate(dayNumber: .max) == nil)
  }
}
