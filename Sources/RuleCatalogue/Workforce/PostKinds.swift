import ProposalModel

/// What a post is, from its family, or from its title where the family does not say.
enum Profession: CaseIterable {
  case psychology, occupationalTherapy, pharmacy, socialWork, substanceUse, advancedPractice
  case nursing, psychiatry, peerSupport

  /// As messages name it.
  var name: String {
    switch self {
    case .psychology: "the psychological professions"
    case .occupationalTherapy: "occupational therapy"
    case .pharmacy: "mental health pharmacy"
    case .socialWork: "mental health social work"
    case .substanceUse: "substance use expertise"
    case .advancedPractice: "advanced clinical practice"
    case .nursing: "mental health nursing"
    case .psychiatry: "psychiatry"
    case .peerSupport: "peer support"
    }
  }

  private var family: PostFamily {
    switch self {
    case .psychology: .psychologicalProfessions
    case .occupationalTherapy: .occupationalTherapy
    case .pharmacy: .pharmacy
    case .socialWork: .socialWork
    case .substanceUse: .substanceUse
    case .advancedPractice: .advancedPractice
    case .nursing: .nursing
    case .psychiatry: .psychiatry
    case .peerSupport: .peerAndLivedExperience
    }
  }

  fileprivate func isNamed(in title: Words) -> Bool {
    switch self {
    case .psychology:
      !title.has("psychologically") && !title.has("wellbeing", then: "practitioner") && !title.has("iapt", "pwp")
        && (title.has(stem: "psycholog", "psychotherap")
          || title.has("cbt", "dbt", "emdr", "family") && title.has(stem: "therap")
          || title.has("therapist", "therapists")
            && !title.has(stem: "occupational", "speech", "art", "music", "drama"))
    case .occupationalTherapy: title.has("occupational", then: "therap")
    case .pharmacy: title.has(stem: "pharmac")
    case .socialWork: title.has("social", then: "work") || title.has("amhp")
    case .substanceUse: title.has("substance", "alcohol", "addiction", "addictions")
    case .advancedPractice:
      title.has("advanced", then: "clinical") || title.has("advanced", then: "pract")
        || title.has("advanced", then: "nurs")
        || title.has("advanced", then: "mental")
    case .nursing: title.has(stem: "nurs") && !title.has("nursing", then: "associate")
    case .psychiatry: title.has(stem: "psychiatrist")
    case .peerSupport: title.has("peer", "peers") || title.has("lived", then: "experience")
    }
  }

  fileprivate func isFamily(of post: Post) -> Bool {
    post.family?.value == family || self == .peerSupport && post.livedExperience?.value == true
  }

  fileprivate func isThat(of post: Post) -> Bool {
    if isFamily(of: post) { return self != .psychology || !post.title.has("iapt", "pwp") }
    guard !post.isPlainByFamily else { return false }
    return isNamed(in: post.title) || self == .peerSupport && post.isLivedExperience
  }
}

extension Post {
  var title: Words { Words(role?.value ?? "") }

  /// Whether the family says all there is to say, so that the title need not be read.
  fileprivate var isPlainByFamily: Bool {
    switch family?.value {
    case .psychologicalProfessions, .psychiatry, .occupationalTherapy, .pharmacy, .administration: true
    case .nursing, .socialWork, .substanceUse, .peerAndLivedExperience, .newRoles, .advancedPractice, .supportWork,
      .vcse,
      .other, nil:
      false
    }
  }

  /// Whether its family leaves open that it is a new kind of role.
  var mayBeOfNewKind: Bool { !isPlainByFamily && family?.value != .nursing && family?.value != .socialWork }

  /// Posts without figures count as staffed; posts of nought do not.
  var isStaffed: Bool { (wte?.value).map { $0 > Quantity(0) } ?? true }

  /// A post that does not say is read as new.
  var isNew: Bool { new?.value ?? true }

  /// The year in which it is new or changed.
  var firstYear: FinancialYear? { year?.value ?? start?.value.first.financialYear }

  func isOf(_ profession: Profession) -> Bool { profession.isThat(of: self) }

  /// Whether it is meant for somebody with lived experience of mental ill-health or of caring.
  var isLivedExperience: Bool {
    if let livedExperience { return livedExperience.value }
    if family?.value == .peerAndLivedExperience { return true }
    guard !isPlainByFamily, family?.value != .nursing else { return false }
    let title = title
    return Profession.peerSupport.isNamed(in: title) || title.has("expert", then: "by")
      || title.has("experts", then: "by")
  }

  var isPaid: Bool { paid?.value ?? !title.has(stem: "volunteer", "unpaid") }

  /// Whether it is clinical: as stated, else as its family is; nil when neither tells.
  var isClinical: Bool? {
    if let clinical { return clinical.value }
    switch family?.value {
    case .psychologicalProfessions, .nursing, .psychiatry, .occupationalTherapy, .pharmacy, .socialWork,
      .advancedPractice:
      return true
    case .peerAndLivedExperience, .supportWork, .vcse, .administration: return false
    case .substanceUse, .newRoles, .other, nil:
      if Profession.allCases.contains(where: { $0 != .peerSupport && $0.isNamed(in: title) }) { return true }
      let isSupport =
        isLivedExperience || isConnector || title.has("support", "employment", "housing", "coach", "volunteer")
      return isSupport || !isForPeople ? false : nil
    }
  }

  /// Whether it serves people rather than the programme: administrators and project staff do not.
  var isForPeople: Bool {
    guard family?.value != .administration, purpose?.value != .programme else { return false }
    return worksWithServiceUsers?.value
      ?? !title.has(stem: "administrat", "analyst", "project", "programme", "receptionist", "secretar")
  }

  /// Whether it is of a kind that community teams did not have before: by family or by a recognised title.
  var isNewRole: Bool {
    switch family?.value {
    case .newRoles, .advancedPractice, .peerAndLivedExperience: return true
    default: break
    }
    guard !isPlainByFamily else { return false }
    let title = title
    return isLivedExperience || isConnector || Profession.advancedPractice.isNamed(in: title)
      || title.has("nursing", then: "associate") || title.has("clinical", then: "associate")
      || title.has("physician", then: "associate") || title.has("wellbeing", then: "practitioner")
  }

  /// Whether it connects people with what their community offers; titles vary (the Framework's 3.2.3).
  var isConnector: Bool {
    guard !isPlainByFamily else { return false }
    let title = title
    return title.has("connector", "connectors", "navigator", "navigators") || title.has("link", then: "worker")
      || title.has("social", then: "prescrib") || title.has("wellbeing", then: "advis")
  }

  /// The number of an Agenda for Change band, 9 for a consultant; nil for other grades.
  var bandNumber: Int? {
    guard let band = band?.value else { return nil }
    let words = Words(band)
    if words.has("consultant") { return 9 }
    guard let first = words.all.first(where: { $0 != "band" }), let digit = first.utf8.first,
      (UInt8(ascii: "2")...UInt8(ascii: "9")).contains(digit), first.utf8.count <= 2
    else { return nil }
    return Int(digit - UInt8(ascii: "0"))
  }

  /// Whether its band or its title is a senior one; the band is the tool's own reading.
  func isSenior(from leastBand: Int) -> Bool {
    if let bandNumber { return bandNumber >= leastBand }
    return title.has("senior", "lead", "head", "manager", "consultant", "director")
  }
}

extension Sequence<Post> {
  /// Whether any post is of a profession: by its family first, which is cheap to tell.
  func hasAny(of profession: Profession) -> Bool {
    contains { profession.isFamily(of: $0) && profession.isThat(of: $0) } || contains { profession.isThat(of: $0) }
  }

  /// Whole-time equivalents together.
  var wholeTime: Quantity { Quantity(thousandths: reduce(0) { $0 + ($1.wte?.value.thousandths ?? 0) }) }
}

extension Quantity {
  /// Hundredths of a per cent of `whole`; nil when there is no whole.
  func basisPoints(of whole: Quantity) -> Int64? {
    whole.thousandths > 0 ? thousandths * 10_000 / whole.thousandths : nil
  }
}
