/// What a case study says of recruiting: Annex D, "Professionalising Lived Experience roles"; none of it is a limit.
package enum RecruitmentBenchmarks {
  /// Recruitment to a post usually takes at least this long.
  package static let weeksToRecruit = 13
  /// The Agenda for Change band of the case study's lived experience practitioner.
  package static let livedExperiencePractitionerBand = 7
  /// Days a week of its lived experience consultant.
  package static let livedExperienceConsultantDaysPerWeek = 2
}
