/// The maximum wait that systems are to work towards: Annex A 2.2.1 and 2.12.
package enum FourWeekWait {
  package static let maximumWeeks = 4
  package static let maximumDays = 28
  /// Work starts with the first new models: Annex A 2.12.
  package static let workStarts = CalendarDay(2021, 4, 1)
  /// The faster standard for early intervention in psychosis that core waits must not harm: Annex A 2.12.
  package static let earlyInterventionInPsychosisWeeks = 2
}
