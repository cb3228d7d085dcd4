import ProposalModel

/// A sentence's first letter made a capital; quotation marks before it stay.
func capitalised(_ text: String) -> String {
  guard let index = text.firstIndex(where: \.isLetter) else { return text }
  return text[..<index] + text[index].uppercased() + text[text.index(after: index)...]
}

/// `a`, `a and b`, `a, b and c`.
func list(_ items: [String]) -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  return items.dropLast().joined(separator: ", ") + " and " + last
}

/// `1 line`, `2 lines`.
func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
  "\(number) \(number == 1 ? one : many ?? one + "s")"
}

extension Period {
  /// `on 31 October 2020`, `in October 2020`.
  var asTime: String { first == last ? "on \(self)" : "in \(self)" }
}

extension String {
  func replacingSuffix(_ suffix: String, with other: String) -> String {
    hasSuffix(suffix) ? dropLast(suffix.count) + other : self
  }
}
