import DocumentTree
import Guidance
import ProposalModel
import Reporting
import RuleCatalogue
import RuleKit
import SourceText

/// Explains rules, criteria and parameters by their ids.
struct ExplainCommand {
  private static let known = ["--color", "--help"]
  private static let lists = "cmh-validate rules and cmh-validate criteria list them."

  static func run(_ arguments: [[UInt8]]) throws(UsageError) -> Int32 {
    var ids: [String] = []
    var file: FilePath?
    var colour = TerminalSettings.Colour.auto
    var reader = ArgumentReader(arguments, known: known)
    while let item = try reader.next() {
      switch item {
      case .option("--color"), .option("--colour"):
        colour = try reader.word(of: "--color", TerminalSettings.Colour.self)
      case .option("--help"), .option("-h"): return StandardStreams.print(HelpText.explain)
      case .option(let option): throw reader.unknown(option)
      case .operand(let operand) where Self.isFile(operand): file = FilePath(operand)
      case .operand(let operand): ids.append(String(decoding: operand, as: UTF8.self))
      }
    }
    guard !ids.isEmpty else {
      throw UsageError(
        message:
          "nothing to explain: name a rule, such as funding/nominated-ccg-listed, or a criterion, such as A-1.3-01",
        hint: lists)
    }
    let options = RenderingOptions(TerminalSettings.standardOutput(colour))
    var pieces: [[UInt8]] = []
    if let file {
      let contents: FileContents
      do throws(InputFailure) {
        contents = try file.contents(called: file.name, limit: ReadingLimits.standard.fileSize)
      } catch {
        StandardStreams.complain(error.message)
        return ExitStatus.notChecked
      }
      let source = SourceFile(name: file.name, bytes: contents.bytes)
      guard let tree = read(source, as: Notation.of(file, contents.bytes)).tree else {
        throw UsageError(message: "\(file.name) could not be read; check it first")
      }
      for id in ids { pieces.append(try explanation(of: id, in: tree, source, options)) }
    } else {
      for id in ids { pieces.append(try explanation(of: id, options)) }
    }
    return StandardStreams.print(String(decoding: Array(pieces.joined(separator: [0x0A])), as: UTF8.self))
  }

  /// Criteria have ids without a point before letters; a file of a proposal ends in its notation.
  private static func isFile(_ operand: [UInt8]) -> Bool {
    let name = String(decoding: operand, as: UTF8.self).lowercased()
    return [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) }
  }

  /// With what a document's prose says of the criterion.
  private static func explanation(
    of written: String, in tree: DocumentTree, _ source: SourceFile, _ options: RenderingOptions
  ) throws(UsageError) -> [UInt8] {
    guard let criterion = Criterion.withID(spelling(of: written)) else {
      return try explanation(of: written, options)
    }
    var engine = ReviewEngine.Options()
    engine.evidence = .findings
    let review = ReviewEngine(rules: Catalogue.all, options: engine).review(tree)
    return CriterionExplanation(criterion, CriterionChecks(Catalogue.all)).text(
      options, source: source, found: ExplainedCriterion(criterion, in: tree, review: review))
  }

  private static func explanation(of written: String, _ options: RenderingOptions) throws(UsageError) -> [UInt8] {
    // Criteria are written with capitals and rules without; either is taken as meant.
    let (rule, criterion) = (written.lowercased(), spelling(of: written))
    if let rule = Catalogue.all.first(where: { $0.id == rule }) { return RuleExplanation(rule).text(options) }
    if let rule = SyntaxProblem.Rule(rawValue: rule) { return rule.explanation.text(options) }
    if let criterion = Criterion.withID(criterion) {
      return CriterionExplanation(criterion, CriterionChecks(Catalogue.all)).text(options)
    }
    if let parameter = GuidanceParameter.withID(criterion) { return ParameterExplanation(parameter).text(options) }
    throw UsageError(
      message: "there is no rule or criterion \(quoted(written))"
        + (near(written).map { "; did you mean \($0)?" } ?? ""),
      hint: lists)
  }

  /// The id of a criterion or parameter, whatever its case; as it is written when there is none.
  private static func spelling(of written: String) -> String {
    if Criterion.withID(written) != nil { return written }
    let small = written.lowercased()
    return Criterion.all.lazy.map(\.id).first { $0.lowercased() == small }
      ?? GuidanceParameter.all.lazy.map(\.id).first { $0.lowercased() == small } ?? written
  }

  /// The id that was probably meant: a rule's name without its group, or the nearest of all.
  private static func near(_ written: String) -> String? {
    let rules = Catalogue.all.map(\.id) + SyntaxProblem.rules
    func name(_ id: String) -> String { String(id.drop { $0 != "/" }.dropFirst()) }
    if let rule = rules.first(where: { name($0) == written.lowercased() }) { return rule }
    if let near = nearest(to: written, among: rules + Criterion.all.map(\.id) + GuidanceParameter.all.map(\.id)) {
      return near
    }
    return nearest(to: written, among: rules.map(name)).flatMap { near in rules.first { name($0) == near } }
  }
}

extension RenderingOptions {
  init(_ settings: TerminalSettings) {
    self.init()
    colour = settings.colour
    width = settings.width
  }
}
