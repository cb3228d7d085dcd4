import ProposalModel

/// The columns of tables by year, and how figures are written in them.
enum YearCells {
  static let years = FinancialYear.transformation

  static func columns(_ label: String) -> [String] { [label] + years.map(\.description) }

  /// With a column for the three years together.
  static func columnsWithSum(_ label: String) -> [String] { columns(label) + [together] }

  static let together = "Three years"
  static let notGiven = "not given"

  /// One decimal, rounded half up.
  static func percentage(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)%"
  }

  /// The years' amounts; nil when no year has any.
  static func amounts(_ label: String, _ amount: (FinancialYear) -> Money?) -> ReportTable.Row? {
    let all = years.map(amount)
    guard all.contains(where: { $0 != nil }) else { return nil }
    return ReportTable.Row(label: label, cells: all.map { $0?.description ?? notGiven })
  }

  /// The same with their sum, where every year has an amount.
  static func amountsWithSum(_ label: String, _ amount: (FinancialYear) -> Money?) -> ReportTable.Row? {
    let all = years.map(amount)
    guard let row = amounts(label, amount) else { return nil }
    let given = all.compactMap { $0 }
    let sum = given.count == all.count ? given.total.description : notGiven
    return ReportTable.Row(label: label, cells: row.cells + [sum])
  }
}

extension Purpose {
  /// What tables call it.
  var title: String {
    switch self {
    case .core: "Core model"
    case .eatingDisorders: "Eating disorders"
    case .personalityDisorder: "‘Personality disorder’"
    case .rehabilitation: "Rehabilitation"
    case .youngAdults: "Young adults"
    case .olderAdults: "Older adults"
    case .physicalHealth: "Physical health"
    case .inequalities: "Inequalities"
    case .coProduction: "Co-production"
    case .psychologicalTherapies: "Psychological therapies"
    case .employment: "Employment"
    case .programme: "Running the programme"
    case .unallocated: "Not yet decided"
    case .other: "Other, or not given"
    }
  }
}

extension MoneySource {
  /// What tables call it.
  var title: String {
    switch self {
    case .transformation: "Transformation money"
    case .baseline: "CCG baselines"
    case .youngAdultBaseline: "Baseline for young adults"
    case .digital: "Digital budgets"
    case .ageingWell: "Ageing Well"
    case .personalisedCare: "Personalised care"
    case .primaryCare: "Primary care"
    case .localAuthority: "Councils"
    case .publicHealth: "Public health"
    case .housing: "Housing"
    case .other: "Other sources"
    }
  }
}

extension Sector {
  /// What tables call it.
  var title: String {
    switch self {
    case .mentalHealthProvider: "Mental health provider"
    case .vcse: "VCSE"
    case .localAuthority: "Council"
    case .primaryCare: "Primary care"
    case .ccg: "CCG"
    case .other: "Other, or not given"
    }
  }
}

extension SpendCategory {
  /// What tables call it.
  var title: String {
    switch self {
    case .staff: "Staff"
    case .vcse: "VCSE contract"
    case .programmeDelivery: "Programme delivery"
    case .training: "Training"
    case .communications: "Communications"
    case .organisationalDevelopment: "Organisational development"
    case .it: "IT"
    case .estates: "Estates"
    case .other: "Other, or not given"
    }
  }
}

extension FocusGroup {
  /// What tables call it.
  var title: String { purpose.title }
}
