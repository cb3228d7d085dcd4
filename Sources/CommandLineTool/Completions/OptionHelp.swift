import Guidance
import Reporting
import RuleCatalogue

/// One option as the help describes it: completions say what the help says, and cannot fall behind it.
struct OptionHelp {
  /// What may follow an option.
  enum Value {
    case none
    /// Anything that is not known here, such as a number.
    case any
    case file
    case words([String])
  }

  /// Such as `--output` and `-o`.
  let names: [String]
  let value: Value
  let about: String

  /// The options that a help text lists, each once, in its order.
  static func options(in help: String) -> [OptionHelp] {
    var found: [OptionHelp] = []
    for entry in HelpText.entries(in: help, startingWith: "  -") {
      for option in spelled(entry.head, about: entry.about)
      where !found.contains(where: { $0.names.first == option.names.first }) {
        found.append(option)
      }
    }
    return found + [OptionHelp(names: ["--help", "-h"], value: .none, about: "what the command does")]
  }

  /// `--a, -b VALUE` is one option of two names; `--a N, --b N` are two.
  private static func spelled(_ text: Substring, about: String) -> [OptionHelp] {
    let parts = text.split(separator: ",").map { part in
      part.split(separator: " ").map { String($0) }
    }.filter { $0.first?.hasPrefix("-") ?? false }
    let isSeveral = parts.allSatisfy { $0[0].hasPrefix("--") }
    guard isSeveral else {
      return [OptionHelp(names: parts.map { $0[0] }, value: value(parts.last?.dropFirst().first), about: about)]
    }
    return parts.map { OptionHelp(names: [$0[0]], value: value($0.dropFirst().first), about: about) }
  }

  private static func value(_ placeholder: String?) -> Value {
    switch placeholder {
    case nil: .none
    case "FORMAT"?: .words(ReportFormat.all.map(\.name))
    case "FILE"?: .file
    case let text?: text.contains("|") ? .words(text.split(separator: "|").map { String($0) }) : .any
    }
  }
}

extension HelpText {
  /// What a help text lists: whatever starts a line, and the words behind it and on the lines below that belong to it.
  static func entries(in help: String, startingWith start: String) -> [(head: Substring, about: String)] {
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().filter { $0.element.hasPrefix(start) }.map { index, line in
      let entry = line.drop { $0 == " " }
      let end = entry.firstRange(of: "  ")?.lowerBound ?? entry.endIndex
      let further = lines[(index + 1)...].prefix { $0.hasPrefix("   ") }
      let words = ([entry[end...]] + further).map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
      return (entry[..<end], words.joined(separator: " "))
    }
  }
}

extension Command {
  /// Commands that this version has.
  static var present: [Command] { allCases.filter { $0.help != nil } }

  /// What the overview says of it; empty for a command that is not there yet.
  var about: String {
    HelpText.entries(in: HelpText.overview, startingWith: "  cmh-validate ").first { entry in
      let word = entry.head.split(separator: " ").dropFirst().first
      return word == rawValue[...] || word == "[\(rawValue)]"
    }?.about ?? ""
  }

  /// Its own, and those of `check` where it takes them.
  var options: [OptionHelp] {
    let own = help.map(OptionHelp.options) ?? []
    guard self == .compare || self == .portfolio else { return own }
    let names = CheckOptions.ofCheckAlone.union(own.flatMap(\.names))
    return own + Command.check.options.filter { names.isDisjoint(with: $0.names) }
  }

  /// Words that may stand as operands besides files.
  var operands: [String] {
    switch self {
    case .explain: Catalogue.all.map(\.id) + Criterion.all.map(\.id)
    case .completions: Shell.allCases.map(\.rawValue)
    default: []
    }
  }

  /// Whether files may stand as operands.
  var takesFiles: Bool {
    switch self {
    case .check, .explain, .convert, .compare, .portfolio: true
    case .rules, .criteria, .`init`, .schema, .completions, .lsp: false
    }
  }
}
