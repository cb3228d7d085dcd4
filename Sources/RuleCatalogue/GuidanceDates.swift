import Guidance
import ProposalModel

extension CalendarDate {
  init(_ day: CalendarDay) { self.init(year: day.year, month: day.month, day: day.day) }
}

extension ProposalModel.Moment {
  init(_ moment: Guidance.Moment) { self.init(CalendarDate(moment.day), minutes: moment.minute) }
}
