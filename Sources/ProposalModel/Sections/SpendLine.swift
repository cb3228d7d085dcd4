package import DocumentTree

/// One line of planned spend.
///
/// A class, like the whole proposal and for the same reason: rules make many lists of them.
package final class SpendLine: Section, @unchecked Sendable {
  package var place = Place.absent
  package var id: Text?
  package var year: Located<FinancialYear>?
  package var amount: Located<Money>?
  package var source: Located<MoneySource>?
  package var category: Located<SpendCategory>?
  package var purpose: Located<Purpose>?
  package var alsoServes: AlsoServes?
  package var recipient: Text?
  package var sector: Located<Sector>?
  package var setting: Located<Setting>?
  package var ageGroup: Located<AgeGroup>?
  package var quarters: Listed<Either<Located<Share>, Located<Money>>>?
  package var contract: ContractTerms?
  package var recurrent: Located<Bool>?
  package var retained: Located<Bool>?
  package var preparation: Located<Bool>?
  package var description: Text?

  package init() {}

  package static let fields: [Field<SpendLine>] = [
    Field("id", "A short name of your own, unique in the list; findings use it.") { $0.id = $1 },
    Field("year", "The financial year it is spent in.") { $0.year = $1 },
    Field("amount", "How much.") { $0.amount = $1 },
    Field("source", "Whose money it is.") { $0.source = $1 },
    Field("category", "What kind of cost it is.") { $0.category = $1 },
    Field("purpose", "What it is for.") { $0.purpose = $1 },
    Field("also_serves", "Further purposes that the same money serves, with shares or amounts where they are known.") {
      $0.alsoServes = $1
    },
    Field("recipient", "The organisation that is paid.") { $0.recipient = $1 },
    Field("sector", "What that organisation is.") { $0.sector = $1 },
    Field("setting", "Where the work is done.") { $0.setting = $1 },
    Field("age_group", "Whom it serves.") { $0.ageGroup = $1 },
    Field("quarters", "When in the year it is spent, as four shares or amounts.") { $0.quarters = $1 },
    Field("contract", "The contract's terms, where there is one.") { $0.contract = $1 },
    Field("recurrent", "Whether the cost comes again every year.") { $0.recurrent = $1 },
    Field("retained", "Whether it keeps existing posts rather than paying for new ones.") { $0.retained = $1 },
    Field("preparation", "Whether it gets a group's work ready before its focus starts.") { $0.preparation = $1 },
    Field("description", "What the money buys.") { $0.description = $1 },
  ]

  /// What messages call the line: its id, else its place in the list.
  package func name(at index: Int) -> String { id?.value ?? "line \(index + 1)" }
}

/// The terms of a contract.
package struct ContractTerms: Section {
  package var place = Place.absent
  package var start: Located<CalendarDate>?
  package var end: Located<CalendarDate>?
  package var form: Located<ContractForm>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("start", "Its first day.") { $0.start = $1 },
    Field("end", "Its last day.") { $0.end = $1 },
    Field("form", "What kind of contract it is.") { $0.form = $1 },
  ]
}

/// Further purposes of a spend line: a list, or a mapping from purposes to shares or amounts.
package struct AlsoServes: FieldValue, Placed {
  package enum Extent: Sendable {
    case unstated
    case share(Located<Share>)
    case amount(Located<Money>)
  }

  package struct Entry: Sendable {
    package let purpose: Located<Purpose>
    package let extent: Extent
  }

  package let entries: [Entry]
  /// Purposes that are named with a share or an amount that could not be read.
  package let unread: Set<Purpose>
  /// Whether a purpose itself, and what serves it, could not be read.
  package let isMissingSome: Bool
  package let place: Place

  package static var kind: ValueKind {
    .either([.list(Purpose.kind), .byWord(Purpose.allCases.map(\.rawValue), .either([.share, .money]))])
  }

  package static func read(_ node: Node, _ reader: inout ProposalReader) -> AlsoServes? {
    if node.kind == .null { return nil }
    var entries: [Entry] = []
    var unread: Set<Purpose> = []
    var isMissingSome = false
    if node.kind == .mapping {
      let trapped = reader.findCommaTrap(in: node)
      isMissingSome = !trapped.isEmpty
      for entry in node.entries where !trapped.contains(entry.key.id) {
        guard let purpose = Located<Purpose>.read(entry.key, &reader) else {
          isMissingSome = true
          continue
        }
        if let first = entries.first(where: { $0.purpose.value == purpose.value }) {
          reader.reportSameKey(entry.key, as: first.purpose.place, meaning: purpose.value.rawValue)
          continue
        }
        guard !isBareShare(entry.value, &reader),
          let extent = Either<Located<Share>, Located<Money>>.read(entry.value, &reader)
        else {
          unread.insert(purpose.value)
          continue
        }
        switch extent {
        case .first(let share): entries.append(Entry(purpose: purpose, extent: .share(share)))
        case .second(let amount): entries.append(Entry(purpose: purpose, extent: .amount(amount)))
        }
      }
    } else {
      entries = (Listed<Located<Purpose>>.read(node, &reader) ?? []).map { Entry(purpose: $0, extent: .unstated) }
      isMissingSome = entries.count < (node.kind == .sequence ? node.count : 1)
    }
    return AlsoServes(entries: entries, unread: unread, isMissingSome: isMissingSome, place: Place(node))
  }

  /// Whether a number of at most 100 stands there, without a sign that says what it is: as pounds it would be a few at the
  /// most, and a share was probably meant. The reader is told.
  private static func isBareShare(_ node: Node, _ reader: inout ProposalReader) -> Bool {
    guard node.kind != .sequence, node.kind != .mapping else { return false }
    var scan = Scan(trimmed(node.text))
    guard let number = scan.decimal(places: 4), scan.isAtEnd, number > 0, number <= 1_000_000,
      case .wrong(let kind, let message, let help) = Share.read(trimmed(node.text), from: node)
    else { return false }
    reader.misread(kind, message, help: help, at: node)
    return true
  }
}
