import ProposalModel

/// How one kind of single value is written in a document: for the schema, and for people.
struct ScalarForm {
  /// What the schema and the reference call it.
  let name: String
  /// JSON's types of it; null, which stands for no answer, goes without saying.
  let types: [String]
  /// What a text has to match; empty for any text that is an answer.
  let pattern: String
  /// The greatest number, where numbers are taken; the least is 0.
  var most: Int64?
  /// How to write it, as a sentence.
  let written: String
  let examples: [String]

  /// nil for what is not a single value, for words, and for yes and no.
  init?(_ kind: ValueKind) {
    switch kind {
    case .text, .prose:
      self.init("text", ["string", "number", "boolean"], "", "Text, plain or Markdown.", [])
    case .money:
      self.init(
        "amount", ["number", "string"], ValuePatterns.amount,
        "Pounds, as a number or as people write them; an amount with commas needs quotes inside braces.",
        ["640000", "£640k", "£1.25m", "£1,250,000"])
      most = Money.ceiling.pence / 100
    case .financialYear:
      self.init("financial year", ["string"], ValuePatterns.financialYear, "A financial year.", ["2021/22"])
    case .date:
      self.init("date", ["string"], ValuePatterns.moment, "A date.", ["2021-03-31", "31 March 2021"])
    case .moment:
      self.init(
        "date and time", ["string"], ValuePatterns.moment, "A date, with the hour where it matters (UK time).",
        ["2021-01-20T16:30", "2021-01-20"])
    case .period:
      self.init(
        "period", ["string"], ValuePatterns.period, "A day, a month, a quarter or a financial year.",
        ["2021-07", "2021/22 Q3", "2021-07-01"])
    case .share:
      self.init("share", ["string"], ValuePatterns.share, "A percentage of at most 100%, with its sign.", ["60%"])
    case .count:
      self.init(
        "count", ["integer", "string"], ValuePatterns.count, "A whole number; its thousands may be parted.",
        ["42000", "42,000"])
      most = 999_999_999_999
    case .quantity:
      self.init(
        "number", ["number", "string"], ValuePatterns.quantity,
        "A number with at most three decimals, without its unit.", ["4", "2.5"])
    case .ages:
      self.init("ages", ["string", "integer"], ValuePatterns.ages, "An age band.", ["18-25", "65+"])
      most = 999
    case .boolean, .words, .list, .perYear, .byWord, .section, .signposts, .either: return nil
    }
  }

  private init(_ name: String, _ types: [String], _ pattern: String, _ written: String, _ examples: [String]) {
    self.name = name
    self.types = types
    self.pattern = pattern.isEmpty ? "" : ValuePatterns.whole(pattern)
    self.written = written
    self.examples = examples
  }

  /// Every form, in the order of the reference.
  static let all: [ScalarForm] = [
    ValueKind.text, .money, .count, .quantity, .share, .financialYear, .date, .moment, .period, .ages,
  ].compactMap(ScalarForm.init)
}

extension ValueKind {
  /// How the value is written, as a sentence or two that follow what it means.
  var written: String {
    switch self {
    case .text, .prose: ""
    case .boolean: "true or false."
    case .words(let words): "One of: \(words.joined(separator: ", "))."
    case .list(let kind): kind.written.isEmpty ? "A list." : "A list, each entry: \(kind.written)"
    case .perYear(let kind): "By financial year: \(kind.written)"
    case .byWord(let words, let kind): "By word (\(words.joined(separator: ", "))): \(kind.written)"
    case .section: ""
    case .signposts: "A passage under each criterion's id."
    case .either(let kinds): kinds.map(\.written).filter { !$0.isEmpty }.joined(separator: " Or: ")
    default:
      ScalarForm(self).map { form in
        form.examples.isEmpty ? form.written : "\(form.written) For example \(form.examples.joined(separator: ", "))."
      } ?? ""
    }
  }
}
