import Guidance
import ProposalModel
import Reporting
import RuleCatalogue

/// Lists the rules, or the criteria of the guidance.
struct CatalogueCommand {
  private static let known = ["--format", "--section", "--document", "--level", "--checked", "--color", "--help"]

  private var format = CatalogueFormat.text
  private var filter = CatalogueFilter()
  private var sections: [String] = []
  private var document: Document?
  private var colour = TerminalSettings.Colour.auto

  static func rules(_ arguments: [[UInt8]]) throws(UsageError) -> Int32 {
    guard let command = try CatalogueCommand(arguments) else { return StandardStreams.print(HelpText.rules) }
    let list = RuleList(CriterionChecks(Catalogue.all), command.filter)
    return command.print(list.rendered(as: command.format, command.rendering), isEmpty: list.isEmpty, "rule")
  }

  static func criteria(_ arguments: [[UInt8]]) throws(UsageError) -> Int32 {
    guard let command = try CatalogueCommand(arguments) else { return StandardStreams.print(HelpText.criteria) }
    let list = CriterionList(CriterionChecks(Catalogue.all), command.filter)
    return command.print(list.rendered(as: command.format, command.rendering), isEmpty: list.isEmpty, "criterion")
  }

  /// nil when help is wanted.
  private init?(_ arguments: [[UInt8]]) throws(UsageError) {
    var reader = ArgumentReader(arguments, known: Self.known)
    while let item = try reader.next() {
      switch item {
      case .option("--format"): format = try reader.word(of: "--format", CatalogueFormat.self)
      case .option("--section"): sections.append(try reader.text(of: "--section"))
      case .option("--document"): document = try reader.word(of: "--document", Document.self)
      case .option("--level"):
        let level = try reader.word(of: "--level", Level.self)
        guard level != .parameter else {
          throw UsageError(message: "a parameter is no criterion; cmh-validate explain A-1-01 explains one by its id")
        }
        filter.levels.insert(level)
      case .option("--checked"): filter.checked.insert(try reader.word(of: "--checked", CheckedBy.self))
      case .option("--color"), .option("--colour"):
        colour = try reader.word(of: "--color", TerminalSettings.Colour.self)
      case .option("--help"), .option("-h"): return nil
      case .option(let option): throw reader.unknown(option)
      case .operand(let operand):
        throw UsageError(
          message: "\(quoted(String(decoding: operand, as: UTF8.self))) is not an option of this command",
          hint: "To read about one rule or criterion: cmh-validate explain RULE|CRITERION.")
      }
    }
    for section in sections { filter.sections.formUnion(try Self.numbers(of: section, in: document)) }
    if sections.isEmpty, let document {
      filter.sections = Set(GuidanceSection.all.filter { $0.document == document }.map(\.number))
    }
  }

  private var rendering: RenderingOptions { RenderingOptions(TerminalSettings.standardOutput(colour)) }

  private func print(_ bytes: [UInt8], isEmpty: Bool, _ noun: String) -> Int32 {
    if isEmpty { StandardStreams.complain("no \(noun) is of that section, level and kind of check") }
    return StandardStreams.print(String(decoding: bytes, as: UTF8.self))
  }

  /// The section and those within it; Annex A's and D's, unless only another document has one of that name.
  private static func numbers(of name: String, in document: Document?) throws(UsageError) -> Set<UInt8> {
    let sections = GuidanceSection.all.filter { document == nil || $0.document == document }
    let found = sections.filter { $0.section == name || $0.section.hasPrefix(name + ".") }
    let first = found.contains { $0.document == .annexes } ? found.filter { $0.document == .annexes } : found
    guard first.isEmpty else { return Set(first.map(\.number)) }
    let near = nearest(to: name, among: sections.map(\.section)).map { "; did you mean \(quoted($0))?" } ?? ""
    throw UsageError(message: "the guidance has no section \(quoted(name))\(near)")
  }
}
