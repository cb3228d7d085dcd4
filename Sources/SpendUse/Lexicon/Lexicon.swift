extension PhraseTable {
  /// Every topic's rows, with the use they point to; words that turn a name round, and who a line is for, have none.
  ///
  /// A row is a kind's letter (`PhraseKind`), a colon, and phrases parted by commas. Capitals in a row must be capitals
  /// in the text. Where a phrase stands twice the later one counts.
  static let lexicon: [(use: BarredUse?, rows: StaticString)] = [
    (nil, Rows.heads), (nil, Rows.people), (nil, Rows.money), (nil, Rows.turns),
    (.crisisCare, Rows.crisis), (.iapt, Rows.talkingTherapies), (.iapt, Rows.talkingTherapyBrands),
    (.neurodevelopmental, Rows.neurodevelopmental), (.learningDisability, Rows.learningDisability),
    (.dementia, Rows.dementia), (.eatingDisorderBeds, Rows.eatingDisorderBeds), (.beds, Rows.dayUnits),
    (.beds, Rows.beds), (.acute, Rows.acute), (.councilShortfall, Rows.council),
    (.baselineShortfall, Rows.baseline), (.deficit, Rows.deficits), (.digitalPlatform, Rows.digital),
    (.primaryCare, Rows.primaryCare), (.childrens, Rows.children), (.perinatal, Rows.perinatal),
    (.forensic, Rows.forensic), (.physicalHealth, Rows.physicalHealth), (.publicHealth, Rows.publicHealth),
    (.staffWellbeing, Rows.staffWellbeing), (.otherProgramme, Rows.otherProgrammes),
    (.crisisCare, Rows.crisisByDescription),
    (.iapt, Rows.commonProblemsByDescription), (.neurodevelopmental, Rows.neurodevelopmentalByDescription),
    (.learningDisability, Rows.learningDisabilityByDescription), (.dementia, Rows.dementiaByDescription),
    (nil, Rows.fullDays), (.eatingDisorderBeds, Rows.eatingDisorderDayByDescription),
    (.councilShortfall, Rows.councilByDescription),
    (.baselineShortfall, Rows.baselineByDescription), (.deficit, Rows.deficitByDescription),
    (.digitalPlatform, Rows.digitalByDescription), (.primaryCare, Rows.primaryCareByDescription),
    (.childrens, Rows.childrenByDescription), (.perinatal, Rows.perinatalByDescription),
    (.forensic, Rows.forensicByDescription), (.physicalHealth, Rows.physicalByDescription),
    (.otherProgramme, Rows.otherByDescription), (.crisisCare, Rows.crisisAspects),
    (.iapt, Rows.commonProblemAspects), (.neurodevelopmental, Rows.neurodevelopmentalAspects),
    (.learningDisability, Rows.learningDisabilityAspects), (.dementia, Rows.dementiaAspects),
    (nil, Rows.fullDayAspects), (.beds, Rows.bedAspects), (.acute, Rows.acuteAspects),
    (.councilShortfall, Rows.councilAspects), (.baselineShortfall, Rows.baselineAspects),
    (.deficit, Rows.deficitAspects), (.digitalPlatform, Rows.digitalAspects), (.primaryCare, Rows.primaryCareAspects),
    (.childrens, Rows.childrenAspects), (.staffWellbeing, Rows.otherAspects),
    (.publicHealth, Rows.publicHealthAspects), (nil, Rows.firstNames), (nil, Rows.soundsLike), (nil, Rows.plainWords),
    (nil, Rows.correctableWords),
  ]

  /// The rows, a topic a file.
  enum Rows {}
}
