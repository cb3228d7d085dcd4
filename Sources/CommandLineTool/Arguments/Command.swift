import ProposalModel

/// The commands of the program; those that this version does not have say so.
enum Command: String, CaseIterable {
  case check, explain, rules, criteria, `init`, schema, convert, compare, portfolio, lsp, completions

  /// The first argument is a command, or else something to check.
  static func run(_ arguments: [[UInt8]]) throws(UsageError) -> Int32 {
    guard let first = arguments.first else {
      throw UsageError(message: "nothing to check: name a file, a folder, or - for standard input")
    }
    let word = String(decoding: first, as: UTF8.self)
    switch word {
    case "--help", "-h": return StandardStreams.print(HelpText.overview)
    case "--version", "-V": return StandardStreams.print(HelpText.version)
    default: break
    }
    guard let command = Command(rawValue: word) else { return try CheckCommand.run(arguments) }
    let rest = Array(arguments.dropFirst())
    switch command {
    case .check: return try CheckCommand.run(rest)
    case .`init`: return try InitCommand.run(rest)
    case .explain: return try ExplainCommand.run(rest)
    case .rules: return try CatalogueCommand.rules(rest)
    case .criteria: return try CatalogueCommand.criteria(rest)
    case .convert: return try ConvertCommand.run(rest)
    case .schema: return try SchemaCommand.run(rest)
    case .compare: return try CompareCommand.run(rest)
    case .portfolio: return try PortfolioCommand.run(rest)
    case .completions: return try CompletionsCommand.run(rest)
    case .lsp:
      throw UsageError(
        message: "the command \(command.rawValue) is not in this version yet",
        hint: "To check a file of that name, write ./\(command.rawValue).")
    }
  }
}

extension Command {
  /// What its `--help` prints; nil for a command that is not there yet.
  var help: String? {
    switch self {
    case .check: HelpText.check
    case .explain: HelpText.explain
    case .rules: HelpText.rules
    case .criteria: HelpText.criteria
    case .`init`: HelpText.initialise
    case .schema: HelpText.schema
    case .convert: HelpText.convert
    case .compare: HelpText.compare
    case .portfolio: HelpText.portfolio
    case .completions: HelpText.completions
    case .lsp: nil
    }
  }

  /// The command that a misspelt word probably stands for.
  static func nearest(to word: String) -> String? {
    ProposalModel.nearest(to: word, among: allCases.map(\.rawValue))
  }
}
