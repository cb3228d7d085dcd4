/// The timetable from guidance to mobilisation: Annex A 1.6.
///
/// Rows printed without a year are of 2020 for October to December and of 2021 for January. Only the two deadlines
/// for systems bind a proposal; the others are those of regional and national teams, some of them to be confirmed.
package enum ProcessDates {
  package static let guidanceIssued = CalendarDay(2020, 10, 9)

  /// A system's first draft reaches its region by Wednesday 18 November 2020, 17:00.
  package static let firstDraftDeadline = Deadline(CalendarDay(2020, 11, 18), hour: 17)
  /// A system's final proposal reaches its region by Wednesday 20 January 2021, 17:00.
  package static let finalDeadline = Deadline(CalendarDay(2021, 1, 20), hour: 17)

  /// Regions forward drafts by midday, to be confirmed.
  package static let regionForwardsDrafts = Deadline(CalendarDay(2020, 11, 20), hour: 12)
  /// Regions forward finals by midday.
  package static let regionForwardsFinals = Deadline(CalendarDay(2021, 1, 22), hour: 12)

  /// Mondays of the weeks in which panels review drafts, to be confirmed.
  package static let draftReviewWeeks = [CalendarDay(2020, 11, 23), CalendarDay(2020, 11, 30)]
  /// Monday of the week in which regions give feedback, to be confirmed.
  package static let feedbackWeek = CalendarDay(2020, 12, 7)
  /// Mondays of the weeks in which finals are reviewed, the second if required.
  package static let finalReviewWeeks = [CalendarDay(2021, 1, 25), CalendarDay(2021, 2, 1)]
  /// Mondays of the weeks in which awards are recommended and confirmed, the second if required.
  package static let awardWeeks = [CalendarDay(2021, 2, 1), CalendarDay(2021, 2, 8)]

  /// Between award and this day, recruitment and VCSE contracting begin.
  package static let preparationEnds = CalendarDay(2021, 3, 31)
  /// New models begin to mobilise, and quarterly assurance is set up.
  package static let mobilisationFrom = CalendarDay(2021, 4, 1)
  package static let fundingReleased = PaymentSchedule.firstRelease
}
