/// What kind of value a field takes; from it follow the template, the schema and the format reference.
package indirect enum ValueKind: Sendable {
  /// A short text: a name, a reason, a description.
  case text
  /// Paragraphs.
  case prose
  case boolean, money, financialYear, date, moment, period, share, count, quantity, ages
  /// One of a closed list of words.
  case words([String])
  case list(ValueKind)
  /// A mapping from financial years to values, with notes such as `source` beside them.
  case perYear(ValueKind)
  /// A mapping from words of a closed list to values.
  case byWord([String], ValueKind)
  /// A mapping with fields of its own; `plain` is the field that a single value stands for.
  case section(SectionDescription)
  /// A mapping from criterion ids to passages.
  case signposts
  case either([ValueKind])
}

/// A section of the format as data: its fields in the order the format gives them.
package struct SectionDescription: Sendable {
  package let name: String
  package let plain: String?
  package let fields: @Sendable () -> [FieldDescription]
}

/// A field of the format as data.
package struct FieldDescription: Sendable {
  package let key: String
  package let meaning: String
  package let kind: ValueKind
}

extension ValueKind {
  /// What a message says was expected, as in "expected an amount of money".
  package var expectation: String {
    switch self {
    case .text: "text"
    case .prose: "text, in paragraphs"
    case .boolean: "true or false"
    case .money: "an amount of money"
    case .financialYear: "a financial year"
    case .date: "a date"
    case .moment: "a date, with the hour where it matters"
    case .period: "a day, month, quarter or financial year"
    case .share: "a percentage"
    case .count: "a whole number"
    case .quantity: "a number"
    case .ages: "an age band"
    case .words(let words):
      words.count <= 8 ? "one of " + words.joined(separator: ", ") : "a word of its list"
    case .list(let kind): "a list, each entry " + kind.expectation
    case .perYear(let kind): "a mapping from financial years to values, each " + kind.expectation
    case .byWord(_, let kind): "a mapping from words of its list to values, each " + kind.expectation
    case .section(let section): "a mapping with \(section.examplesOfKeys)"
    case .signposts: "a mapping from criterion ids to passages"
    case .either(let kinds): kinds.map(\.expectation).joined(separator: ", or ")
    }
  }
}

extension SectionDescription {
  /// The first few keys, for a message: "keys such as `name` and `role`".
  fileprivate var examplesOfKeys: String {
    let keys = fields().prefix(3).map { "`\($0.key)`" }
    return keys.count == 1 ? "the key \(keys[0])" : "keys such as " + keys.joined(separator: ", ")
  }
}

extension FieldDescription {
  /// The key as words: "Covered from", "PCNs".
  package var title: String {
    let words = key.split(separator: "_").map { word -> String in
      switch word {
      case "ccg", "vcse", "ips", "wte", "gp": word.uppercased()
      case "id": "ID"
      case "pcn": "PCN"
      case "pcns": "PCNs"
      default: String(word)
      }
    }
    let text = words.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
