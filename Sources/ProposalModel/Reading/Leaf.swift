package import DocumentTree

/// What reading one scalar gives: its value, or what is wrong with it.
package enum LeafReading<Value: Sendable>: Sendable {
  case value(Value)
  case wrong(Misreading.Kind, String, help: String)
  /// A slip that leaves no doubt what was meant: reported like any other, and read as what it was meant for.
  case slip(Value, Misreading.Kind, String, help: String)
}

/// A type that a single scalar of the document is read as.
package protocol Leaf: Sendable {
  static var kind: ValueKind { get }
  /// `text` is the scalar's text without space around it, never empty and never a placeholder.
  static func read(_ text: String, from node: Node) -> LeafReading<Self>
}

extension String: Leaf {
  package static var kind: ValueKind { .text }
  package static func read(_ text: String, from node: Node) -> LeafReading<String> { .value(text) }
}

extension Bool: Leaf {
  package static var kind: ValueKind { .boolean }

  package static func read(_ text: String, from node: Node) -> LeafReading<Bool> {
    if let value = node.boolean { return .value(value) }
    switch folded(text) {
    case "yes", "y", "on", "true": return isText(text, for: true, node)
    case "no", "n", "off", "false": return isText(text, for: false, node)
    default: return .wrong(.wrongType, "\(quoted(text)) is neither true nor false", help: "Write true or false.")
    }
  }

  private static func isText(_ text: String, for meant: Bool, _ node: Node) -> LeafReading<Bool> {
    .slip(
      meant, .wrongType, "\(quoted(text)) is text here, not a yes or no",
      help: "Write \(meant)\(node.style == .plain ? "" : ", without quotes").")
  }
}

extension Int: Leaf {
  package static var kind: ValueKind { .count }

  package static func read(_ text: String, from node: Node) -> LeafReading<Int> {
    var scan = Scan(text)
    let negative = scan.take("-")
    if let digits = scan.groupedDigits(), scan.isAtEnd {
      if negative { return .wrong(.number, "\(quoted(text)) is below zero", help: "A count is 0 or more.") }
      guard digits.count <= 12, let value = Int(digits) else {
        return .wrong(.number, "\(quoted(text)) is too large to be a count", help: "Check the number of digits.")
      }
      return .value(value)
    }
    let help =
      if let thousandths = Scan.leadingNumber(text) {
        // The digits of 1.6 thousand are those of 1,600; a part of a person there is not.
        thousandths % 1000 == 0
          ? "Write the number alone: \(thousandths / 1000)."
          : "Write a whole number: \(thousandths) if \(decimal(thousandths, places: 3)) thousand is meant."
      } else {
        "Write digits only, for example 42000."
      }
    return .wrong(.number, "\(quoted(text)) is not a whole number", help: help)
  }
}

extension Quantity: Leaf {
  package static var kind: ValueKind { .quantity }

  package static func read(_ text: String, from node: Node) -> LeafReading<Quantity> {
    var scan = Scan(text)
    let negative = scan.take("-")
    if let value = scan.decimal(places: 3), scan.isAtEnd {
      guard !negative || value == 0 else { return .wrong(.number, "\(quoted(text)) is below zero", help: "") }
      return .value(Quantity(thousandths: value))
    }
    if let number = Scan.leadingNumber(text) {
      return .wrong(
        .number, "\(quoted(text)) is not a plain number",
        help: """
          Write the number alone, without its unit and with at most three decimals: \(decimal(number, places: 3)).
          """)
    }
    return .wrong(.number, "\(quoted(text)) is not a number", help: "Write a number such as 4 or 2.5.")
  }
}

extension Share: Leaf {
  package static var kind: ValueKind { .share }

  package static func read(_ text: String, from node: Node) -> LeafReading<Share> {
    var scan = Scan(text)
    let negative = scan.take("-")
    if let value = scan.decimal(places: 4) {
      scan.skipSpaces()
      let marked = scan.take("%") || scan.takeWord("per cent") || scan.takeWord("percent")
      if marked, scan.isAtEnd {
        guard !negative else { return .wrong(.share, "\(quoted(text)) is below zero", help: "") }
        guard value <= Share.whole.millionths else {
          return .wrong(
            .share, "\(quoted(text)) is more than the whole", help: "A share is at most 100%: check the figure.")
        }
        return .value(Share(millionths: value))
      }
      if !marked, scan.isAtEnd {
        return .wrong(.share, "\(text) does not say of what it is a share", help: Share.readings(of: text, value))
      }
    }
    return .wrong(.share, "\(quoted(text)) is not a share", help: "Write a percentage, for example 60%.")
  }

  private static func readings(of text: String, _ tenThousandths: Int64) -> String {
    tenThousandths <= 10_000
      ? """
      Write \(decimal(tenThousandths, places: 4))%, or \(decimal(tenThousandths * 100, places: 4))% if that is \
      meant.
      """
      : "Write \(decimal(tenThousandths, places: 4))% if a percentage is meant."
  }
}

extension AgeBand: Leaf {
  package static var kind: ValueKind { .ages }

  package static func read(_ text: String, from node: Node) -> LeafReading<AgeBand> {
    var scan = Scan(text)
    if let lower = scan.digits(1...3).flatMap({ Int($0) }) {
      scan.skipSpaces()
      if scan.isAtEnd || scan.take("+") || scan.takeWord("and over") || scan.takeWord("and above")
        || scan.takeWord("plus")
      {
        if scan.isAtEnd { return .value(AgeBand(lower: lower, upper: nil)) }
      } else if scan.takeDash() || scan.takeWord("to") {
        scan.skipSpaces()
        if let upper = scan.digits(1...3).flatMap({ Int($0) }), scan.isAtEnd {
          return upper >= lower
            ? .value(AgeBand(lower: lower, upper: upper))
            : .wrong(.ages, "\(quoted(text)) ends before it starts", help: "Write the younger age first.")
        }
      }
    }
    return .wrong(.ages, "\(quoted(text)) is not an age band", help: "Write ages such as 18-25 or 65+.")
  }
}
