import Guidance
import ProposalModel
import RuleKit

/// Who has not signed, role by role: what is asked for (Annex A, 2.2.1) and is not on record.
struct SignOffGaps {
  struct Gap {
    let criterion: String
    let severity: Severity
    /// A clause without its full stop.
    let says: String
    let asks: String
    var notes: [Problem.Note] = []
  }

  private let proposal: Proposal
  private let matrix: SignOffMatrix
  private(set) var gaps: [Gap] = []
  /// Who has not signed and need not have: PCNs that come later, further housing authorities.
  private(set) var reported: [Problem.Note] = []
  /// Signatures whose organisation is a slip for one that is listed.
  private(set) var slips: [Problem] = []
  /// Roles that nobody has signed in, unless it is somebody whose role is not said: by the position of that signature.
  private var unsaid: [Int: [SignOffRole]] = [:]

  init(_ proposal: Proposal, _ matrix: SignOffMatrix) {
    self.proposal = proposal
    self.matrix = matrix
    for role in SignOffRole.allCases where role != .stpLead {
      switch role {
      case .vcseRepresentative: judgeVoluntarySector()
      case .livedExperienceRepresentative: judgeLivedExperience()
      case .carerRepresentative: break
      default: judgeParties(of: role)
      }
    }
  }

  // MARK: Roles that are asked of known organisations and PCNs

  private mutating func judgeParties(of role: SignOffRole) {
    let rows = matrix.rows(of: role)
    let absent = rows.filter { isAbsent($0) && !isCoveredBySlip($0, role) && !mayBeSigned($0) }
    if rows.allSatisfy(isAbsent), absent.count < rows.count {
      for (index, signature) in matrix.ofUnknownRole.enumerated()
      where rows.contains(where: { $0.party.isEmpty || signature.mayBe(of: $0.party) }) {
        unsaid[index, default: []].append(role)
      }
    }
    if absent.count == rows.count {
      var notes = absent.prefix(6).compactMap { row in
        row.place.map { Problem.Note("To be signed for: \(row.party)", at: $0) }
      }
      notes += strays(of: role).map { stray in
        Problem.Note(
          "\(stray.signedBy ?? "Somebody") signs here as \(role.title), but for none of these", at: stray.entry)
      }
      notes += foreigners(of: absent)
      gaps.append(
        Gap(
          criterion: role.criterion, severity: .error, says: "nobody has signed \(role.asWhom)",
          asks: "Who signs \(role.asWhom), and when?", notes: notes))
      return
    }
    let asked = absent.filter { $0.need == .asked }
    if !asked.isEmpty, !isIncomplete(role) {
      let names = list(asked.map(\.party))
      gaps.append(
        Gap(
          criterion: role.criterion, severity: .warning, says: role.hasNotSigned(names, asked.count),
          asks: "When will \(role.ofWhom(names, asked.count)) sign?",
          notes: asked.compactMap { row in row.place.map { Problem.Note("Listed here: \(row.party)", at: $0) } }
            + foreigners(of: asked)))
    }
    let doubtful = rows.filter { row in
      row.need != .reported && !isAbsent(row) && !row.signatures.contains { standing(of: $0) == .own }
    }
    if let first = doubtful.first?.signatures.first {
      let names = doubtful.map(\.party).filter { !$0.isEmpty }
      let whom = list(names.count > 6 ? names.prefix(5) + ["\(names.count - 5) more"] : names)
      gaps.append(
        Gap(
          criterion: role.criterion, severity: .warning,
          says: "whoever signed \(role.asWhom)\(whom.isEmpty ? "" : " for \(whom)") comes from another body",
          asks: "In what capacity did \(first.signedBy ?? "the signatory") sign \(role.asWhom)?",
          notes: foreigners(of: doubtful)))
    }
    let others = absent.filter { $0.need != .asked }
    if let first = others.first {
      let names =
        others.count > 6
        ? "\(others.prefix(5).map(\.party).joined(separator: ", ")) and \(others.count - 5) more"
        : list(others.map(\.party))
      let message =
        role == .housingLead
        ? "Housing authorities whose housing lead has not signed: \(names)"
        : "PCNs that are not covered in 2021/22 and whose clinical director has not signed yet: \(names)"
      reported.append(Problem.Note(message, at: first.place))
    }
  }

  /// Nobody has signed, or only somebody whose own organisation cannot sign for the party.
  private func isAbsent(_ row: SignOffMatrix.Row) -> Bool {
    row.signatures.allSatisfy { standing(of: $0) == .foreign }
  }

  /// A delegate is on record as such, wherever the delegate works.
  private func standing(of signature: SignOffMatrix.Signature) -> Spokesperson {
    guard let role = signature.entry.role?.value, signature.entry.delegate == nil else { return .own }
    return role.standing(
      from: proposal.derived(OrganisationDirectory.self).kind(of: signature.entry.organisation?.value))
  }

  private func foreigners(of rows: [SignOffMatrix.Row]) -> [Problem.Note] {
    var seen: Set<Place> = []
    return rows.flatMap(\.signatures).compactMap { signature in
      guard standing(of: signature) != .own, seen.insert(signature.entry.place).inserted, seen.count <= 6,
        let organisation = signature.entry.organisation,
        let kind = proposal.derived(OrganisationDirectory.self).kind(of: organisation.value)
      else { return nil }
      return Problem.Note(
        "\(signature.signedBy ?? "Somebody") signs here from \(organisation.value), which is \(kind.oneOfThem)",
        at: organisation)
    }
  }

  private func strays(of role: SignOffRole) -> [SignOffMatrix.Signature] {
    matrix.strays.filter { $0.entry.role?.value == role }
  }

  private func mayBeSigned(_ row: SignOffMatrix.Row) -> Bool {
    row.party.isEmpty ? !matrix.ofUnknownRole.isEmpty : matrix.mayBeSigned(row.party)
  }

  /// Whether a signature of the role lost a name that it signs for.
  private func isIncomplete(_ role: SignOffRole) -> Bool {
    matrix.signatures(of: role).contains {
      proposal.isIncomplete($0.entry.signedFor?.place) || proposal.isIncomplete($0.entry.organisation?.place)
    }
  }

  /// A signature for "Newbrige County Council" is taken for Newbridge County Council's, and the slip is reported.
  private mutating func isCoveredBySlip(_ row: SignOffMatrix.Row, _ role: SignOffRole) -> Bool {
    for stray in strays(of: role) {
      let written = (stray.entry.signedFor ?? []).first ?? stray.entry.organisation
      guard let written, nearest(to: written.value, among: [row.party]) != nil else { continue }
      slips.append(
        Problem(
          "\(quoted(written.value)) is not among the organisations and PCNs listed; it is taken for \(row.party)",
          at: written,
          help: "Write \(row.party), if that is meant.", severity: .warning,
          notes: row.place.map { [.init("\(row.party) is listed here", at: $0)] } ?? [], criteria: [role.criterion],
          asks: "Is the signature for \(quoted(written.value)) that of \(row.party)?"))
      return true
    }
    return false
  }

  // MARK: Signatures that do not say in which role

  /// Roles in which nobody has signed for certain.
  var openCriteria: [String] { unsaid.values.flatMap { $0 }.map(\.criterion) }

  /// Who signed without saying in which role, where nobody else did: such a signature settles nothing.
  var problemsOfRole: [Problem] {
    matrix.ofUnknownRole.enumerated().compactMap { index, signature in
      // A word that could not be read is told of where it stands.
      guard let roles = unsaid[index], !proposal.isUnreadable(signature.entry.place, "role") else { return nil }
      let who = signature.signedBy ?? signature.entry.organisation?.value ?? "somebody"
      return Problem(
        missing: "role", within: signature.entry,
        "The role in which \(who) signed is not answered, and nobody else has signed \(list(roles.map(\.asWhom)))",
        help: "Add the `role` of this signature, or the signature that is missing.", severity: .error,
        criteria: ["A-2.2.1-53"] + roles.map(\.criterion), cause: Self.cause(ofRole: signature),
        asks: "In what role did \(who) sign?")
    }
  }

  /// What is said of the missing role of one signature is one finding.
  static func cause(ofRole signature: SignOffMatrix.Signature) -> String {
    "role of the signature at \(signature.entry.place.range.start)"
  }

  // MARK: Roles that are asked for in the plural

  /// Whether somebody whose role is not said may have signed for the voluntary sector, people with lived experience or
  /// carers: nobody of a public body has.
  private var mayBeOfTheSector: Bool {
    let directory = proposal.derived(OrganisationDirectory.self)
    return matrix.ofUnknownRole.contains { signature in
      directory.kind(of: signature.entry.organisation?.value).map { !OrganisationKind.statutory.contains($0) } ?? true
    }
  }

  private mutating func judgeVoluntarySector() {
    guard !mayBeOfTheSector else { return }
    let directory = proposal.derived(OrganisationDirectory.self)
    let all = matrix.signatures(of: .vcseRepresentative)
    var notes: [Problem.Note] = []
    let own = all.filter { signature in
      guard let organisation = signature.entry.organisation, let kind = directory.kind(of: organisation.value),
        OrganisationKind.statutory.contains(kind)
      else { return true }
      notes.append(
        Problem.Note(
          """
          \(signature.signedBy ?? "Somebody") signs for the voluntary sector from \(organisation.value), which is \
          \(kind.oneOfThem)
          """,
          at: organisation))
      return false
    }
    let role = SignOffRole.vcseRepresentative
    if own.isEmpty {
      gaps.append(
        Gap(
          criterion: role.criterion, severity: .error,
          says: all.isEmpty
            ? "nobody has signed for the voluntary sector"
            : "the voluntary sector is signed for by a public body only",
          asks: "Which voluntary organisations sign the plan, and when?", notes: notes))
    } else if Self.people(own) < OwnSettings.pluralSignatures {
      gaps.append(
        Gap(
          criterion: role.criterion, severity: .warning,
          says: "only one person has signed for the voluntary sector, where representatives are asked for",
          asks: "Which other voluntary organisation signs the plan?", notes: notes))
    }
  }

  private mutating func judgeLivedExperience() {
    guard !mayBeOfTheSector else { return }
    let role = SignOffRole.livedExperienceRepresentative
    let users = matrix.signatures(of: role)
    let carers = matrix.signatures(of: .carerRepresentative)
    if users.isEmpty {
      gaps.append(
        Gap(
          criterion: role.criterion, severity: .error,
          says: "nobody has signed for people with lived experience" + (carers.isEmpty ? ", nor has a carer" : ""),
          asks: "Who signs for people with lived experience, and when?"))
    } else if !users.contains(where: { standing(of: $0) == .own }) {
      gaps.append(
        Gap(
          criterion: role.criterion, severity: .warning,
          says: "people with lived experience are signed for from a public body only",
          asks: "Are those who signed for people with lived experience that body's staff?",
          notes: users.compactMap { signature in
            signature.entry.organisation.map {
              Problem.Note("\(signature.signedBy ?? "Somebody") signs here from \($0.value)", at: $0)
            }
          }))
    } else if carers.isEmpty {
      let one =
        Self.people(users) < OwnSettings.pluralSignatures
        ? "only one person with lived experience has signed, and no carer" : "no carer has signed"
      gaps.append(
        Gap(criterion: role.criterion, severity: .warning, says: one, asks: "Which carer signs the plan, and when?"))
    } else if Self.people(users + carers) < OwnSettings.pluralSignatures {
      gaps.append(
        Gap(
          criterion: role.criterion, severity: .warning,
          says: "one and the same person has signed for people with lived experience and for carers",
          asks: "Who else signs for people with lived experience?"))
    }
  }

  /// How many different people signed; a signature without a name counts as a person.
  private static func people(_ signatures: [SignOffMatrix.Signature]) -> Int {
    Set(signatures.compactMap { $0.signedBy.map { OrganisationName($0).key } }).count
      + signatures.count { $0.signedBy == nil }
  }
}

extension SignOffRole {
  /// The criterion of 2.2.1 that asks for the signature.
  var criterion: String {
    switch self {
    case .pcnClinicalDirector: "A-2.2.1-54"
    case .directorOfAdultSocialServices: "A-2.2.1-55"
    case .directorOfPublicHealth: "A-2.2.1-56"
    case .housingLead: "A-2.2.1-57"
    case .directorOfChildrensServices: "A-2.2.1-58"
    case .vcseRepresentative: "A-2.2.1-59"
    case .livedExperienceRepresentative, .carerRepresentative: "A-2.2.1-60"
    case .leadMentalHealthProvider: "A-2.2.1-61"
    case .ccg: "A-2.2.1-62"
    case .stpLead: "A-2.2.1-53"
    }
  }

  /// Whether somebody from an organisation of the kind can sign in the role: a housing association is no council, and a
  /// CCG signs for no trust; a clinical director or a council's director may be employed elsewhere.
  fileprivate func standing(from kind: OrganisationKind?) -> Spokesperson {
    switch self {
    case .pcnClinicalDirector: Spokesperson(for: .pcn, from: kind, post: "clinical director")
    case .directorOfAdultSocialServices, .directorOfPublicHealth, .directorOfChildrensServices:
      Spokesperson(for: .localAuthority, from: kind, post: "director of public health")
    case .housingLead: kind == nil || kind == .localAuthority ? .own : .foreign
    case .leadMentalHealthProvider: Spokesperson(for: .mentalHealthProvider, from: kind, post: "")
    case .ccg: Spokesperson(for: .ccg, from: kind, post: "")
    case .vcseRepresentative: Spokesperson(for: .vcse, from: kind, post: "")
    case .livedExperienceRepresentative, .carerRepresentative:
      Spokesperson(for: .livedExperience, from: kind, post: "")
    case .stpLead: .own
    }
  }

  /// "as Director of Public Health", "for a CCG".
  fileprivate var asWhom: String {
    switch self {
    case .leadMentalHealthProvider: "for the lead mental health provider"
    case .ccg: "for the CCGs"
    default: "as \(title)"
    }
  }

  /// Whose signature it is, for one or several organisations or PCNs.
  fileprivate func ofWhom(_ names: String, _ count: Int) -> String {
    switch self {
    case .pcnClinicalDirector: count == 1 ? "the clinical director of \(names)" : "the clinical directors of \(names)"
    case .leadMentalHealthProvider, .ccg: names
    case .housingLead: count == 1 ? "a housing lead of \(names)" : "housing leads of \(names)"
    default: count == 1 ? "the \(title) of \(names)" : "those who are \(title) of \(names)"
    }
  }

  fileprivate func hasNotSigned(_ names: String, _ count: Int) -> String {
    "\(ofWhom(names, count)) \(count == 1 ? "has" : "have") not signed"
  }
}
