import Guidance
import ProposalModel

extension CalendarDate {
  init(_ day: CalendarDay) { self.init(year: day.year, month: day.month, day: day.day) }
}

extension Moment {
  init(_ moment: Deadline) { self.init(CalendarDate(moment.day), minutes: moment.minute) }
}
