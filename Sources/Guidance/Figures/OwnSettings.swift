/// Figures that the guidance does not give and the software needs: they let a rule ask, and no proposal fails on one.
///
/// A report that uses one says that it is the software's own.
package enum OwnSettings {
  /// By how much a dedicated service may exceed a place's 500,000 people before it is asked about, in hundredths of a
  /// per cent: the guidance says "around".
  package static let placeToleranceBasisPoints = 1000
  /// Days between the end of staff consultation and go-live below which a plan is asked about: "well ahead" (2.8).
  package static let staffConsultationDays = 30
  /// Days and hours a week of eating disorder care for one person above which it may be intensive day care (2.6.3).
  package static let intensiveDayCare = (daysPerWeek: 2, hoursPerWeek: 12)
  /// The age at which older adulthood starts where a proposal gives none (2.4.2).
  package static let olderAdultFrom = 65
  /// Partners engaged by the first of these were there from the outset; after the second it is asked about (2.5).
  package static let engagedFromOutset = CalendarDay(2020, 10, 30)
  package static let engagedLate = CalendarDay(2020, 11, 18)
  /// Bands of lived experience posts for them to count as of varying seniority, and the lowest senior one (2.6.4).
  package static let livedExperienceBands = (atLeast: 2, oneFrom: 6)
  /// Disciplines of a rehabilitation team below which it is asked about (2.6.2).
  package static let rehabilitationDisciplines = 5
  /// Signatures of VCSE and of lived experience representatives that make the plural (2.2.1).
  package static let pluralSignatures = 2
  /// The day by which rehabilitation placements out of area are asked to have ended (2.6.2).
  package static let placementsEnd = CalendarDay(2024, 3, 31)
  /// Shares printed as lines to read beside, for staff with VCSE and for infrastructure (1.2).
  package static let shareLines = (staffAndVCSEBasisPoints: 8000, infrastructureBasisPoints: 1500)
  /// Psychological professions among new posts below which a reviewer is told, in hundredths of a per cent: "sizeable"
  /// (2.13).
  package static let psychologicalShareBasisPoints = 1000
  /// Lived experience posts within a 'personality disorder' function below which it is asked about, and substantive
  /// ones among them, in hundredths of a per cent (Annex D).
  package static let livedExperienceShare = (ofTeamBasisPoints: 500, substantiveBasisPoints: 5000)
  /// People served by one neighbourhood team above which it is asked about: twice the band's upper end (2.2.1).
  package static let neighbourhoodTeamAskedAbove = 100_000
  /// A population below this was probably written in thousands.
  package static let leastPlausiblePopulation = 1000
  /// Days between measuring a wait and submitting the plan above which a reviewer is told (2.12).
  package static let freshWaitDays = 365
}
