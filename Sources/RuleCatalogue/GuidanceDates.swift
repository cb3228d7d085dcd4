import Guidance
import ProposalModel

extension CalendarDate {
  init(_ day: CalendarDay) { self.init(year: day.year, month: day.month, day: day.day) }
}

extension Proposal {
  /// When the proposal was sent; nil where that is not given, or was before the guidance was issued and so is a slip.
  var plausibleSubmission: Located<Moment>? {
    submission.submitted.flatMap { $0.value.date >= CalendarDate(ProcessDates.guidanceIssued) ? $0 : nil }
  }
}

extension Moment {
  init(_ moment: Deadline) { self.init(CalendarDate(moment.day), minutes: moment.minute) }
}
