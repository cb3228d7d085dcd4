import ProposalModel

/// Regular expressions for what the reader takes for each kind of value, in what ECMA-262 and Python have in common.
///
/// They never refuse what the reader accepts; what no expression can say (a penny's part, the day that 29 February was)
/// is left to the check.
enum ValuePatterns {
  /// The whole of a text with any white space around it.
  static func whole(_ pattern: String) -> String { "^\\s*(?:\(pattern))\\s*$" }

  static let amount = "(?:£|\(anyCase("gbp")))? *\(decimal) *(?:\(anyCase(units)))?"
  static let count = "\\d{1,12}|\(grouped)"
  static let quantity = "(?:\\d{1,18}|\(grouped))(?:\\.\\d{1,3}0*)?(?:[eE][+-]?\\d{1,2})?"
  static let share = "(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d{1,4}0*)?) *(?:%|\(anyCase(["per cent", "percent"])))"
  static let ages =
    "\\d{1,3}(?: *(?:\\+|\(anyCase(["and over", "and above", "plus"]))|(?:\(dash)|\(anyCase("to"))) *\\d{1,3}))?"
  static let financialYear = "(?:\(anyCase("fy")))? *\(year(group: 1))"
  static let moment = "(?:\(day))(?:[Tt ] *(?:(?:[01]?\\d|2[0-3]):[0-5]\\d|24:00)(?::[\\d.]+)?\(offset))?"
  static let period = [
    "\\d{4}[-/](?:0?[1-9]|1[0-2])", "(?:\(month)) *\\d{4}", "(?:\(anyCase("fy")))? *\(year(group: 1)) *(?:[Qq][1-4])?",
    moment,
  ].joined(separator: "|")

  /// A word of a closed list, as forgivingly as the reader takes it: any case, spaces or underscores for hyphens.
  static func words(_ words: [String]) -> String {
    let gap = "[ _-]"
    let forms = words.map { word in
      word.split(separator: "-").map { part -> String in
        // Only “childrens” is a word that people write with an apostrophe.
        part == "childrens" ? anyCase("children") + "'?[sS]" : anyCase(String(part))
      }.joined(separator: gap + "+")
    }
    return "\(gap)*(?:\(forms.joined(separator: "|")))\(gap)*"
  }

  /// Text that is no answer: nothing, or a placeholder, as the reader tells it.
  static let placeholder: String = {
    let edge = "[.! \\[\\]()<>{}*_:]*"
    let words = Placeholder.words.sorted().map { word in
      word.split(separator: " ").map { anyCase(String($0)) }.joined(separator: "\\s+")
    }
    return "^\\s*(?:\(edge)(?:\(words.joined(separator: "|")))\(edge)|\\[[^\\[<]*\\]|<[^\\[<]*>"
      + "|\(edge)\(anyCase("lorem"))\\s+\(anyCase("ipsum"))[\\s\\S]*)?\\s*$"
  }()

  // MARK: Parts

  private static let units = ["pounds", "gbp", "k", "thousand", "mn", "million", "m", "bn", "billion"]
  private static let dash = "[-\u{2013}\u{2014}\u{2011}]"
  private static let grouped = "\\d{1,3}(?:(?:,\\d{3})+|(?: \\d{3})+|(?:_\\d{3})+)"
  private static let decimal = "(?:\\d{1,18}|\(grouped))(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2})?"
  private static let offset = "(?:[Zz]|[+-]\\d{2}:?(?:\\d{2})?)?"

  private static let month: String = {
    let names = CalendarDate.monthNames
    return anyCase(names.flatMap { [$0, String($0.prefix(3))] } + ["sept"])
  }()

  /// A day in any of the three orders, at most as long as its month can be.
  private static let day: String = {
    let (long, short) = ("(?:0?[13578]|1[02])", "(?:0?[469]|11)")
    let (to31, to30, to29) = ("(?:0?[1-9]|[12]\\d|3[01])", "(?:0?[1-9]|[12]\\d|30)", "(?:0?[1-9]|[12]\\d)")
    return [
      "\\d{4}-(?:\(long)-\(to31)|\(short)-\(to30)|0?2-\(to29))",
      "(?:\(to31)[/.]\(long)|\(to30)[/.]\(short)|\(to29)[/.]0?2)[/.]\\d{4}",
      "\(to31)(?: *\(anyCase(["st", "nd", "rd", "th"])))? *\(month) *\\d{4}",
    ].joined(separator: "|")
  }()

  /// Two years of which the second follows the first; `group` is the number of its first bracket in the expression.
  private static func year(group: Int) -> String {
    let gap = " *[-/\u{2013}\u{2014}\u{2011}] *"
    let within = (0...8).map { "\($0)\(gap)(?:20)?\\\(group)[\($0 + 1)]" }.joined(separator: "|")
    let acrossDecades = (0...8).map { "(?:20)?\($0)9\(gap)(?:20)?\($0 + 1)0" }.joined(separator: "|")
    return "(?:(?:20)?(\\d)(?:\(within))|\(acrossDecades)|(?:20)?99\(gap)(?:21)?00|199\\d\(gap)(?:19|20)?\\d{2})"
  }

  private static func anyCase(_ words: [String]) -> String { "(?:\(words.map(anyCase).joined(separator: "|")))" }

  /// The text in any case, with what is special in an expression made plain.
  private static func anyCase(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z":
        let letter = String(scalar)
        result += "[\(letter.lowercased())\(letter.uppercased())]"
      case ".", "?", "*", "+", "(", ")", "[", "]", "{", "}", "|", "^", "$", "\\": result += "\\" + String(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
