package import DocumentTree
package import RuleKit
import SourceText

extension SyntaxProblem.Rule {
  package var explanation: SyntaxExplanation { SyntaxExplanation(self) }
}

/// A rule on the text itself, in plain words, with texts that the readers take and refuse.
package struct SyntaxExplanation: Sendable {
  package let rule: SyntaxProblem.Rule
  /// The requirement, as a sentence without its full stop.
  package let title: String
  package let because: String
  package let passes: String
  package let fails: [String]
  package let notation: Notation
  private var limits = ReadingLimits.standard

  /// The problems of its rule in the first failing example.
  package var problems: [SyntaxProblem] { problems(in: fails[0]) }
  package var severity: Severity {
    switch problems.first?.severity {
    case .warning: .warning
    case .note: .note
    case .error, nil: .error
    }
  }

  package func problems(in text: String) -> [SyntaxProblem] {
    read(SourceFile(name: "example", text: text), as: notation, limits: limits).problems
      .filter { $0.rule == rule.rawValue }
  }

  package func text(_ options: RenderingOptions = RenderingOptions()) -> [UInt8] {
    var page = TextPage(width: options.width, colour: options.colour)
    page.put(rule.rawValue, .heading)
    page.endLine()
    page.paragraph("What it asks", title + ".")
    page.paragraph("Why it matters", because)
    page.paragraph("Where the guidance says so", "Nowhere: a document has to be readable before it can be checked.")
    page.startPart("An example that passes")
    page.fragment(passes)
    for example in fails {
      let problems = problems(in: example)
      page.startPart("An example that fails")
      page.fragment(example, underlined: problems.map(\.range))
      for problem in problems { page.line("\(severity.rawValue): \(problem.message)", indent: 2, hanging: 2) }
    }
    let help = problems.first { !$0.help.isEmpty }?.help
    page.paragraph("How to mend it", help ?? "Write it as the passing example does.")
    page.paragraph("What software cannot judge", "What the writer meant: it says where reading stopped, and why.")
    return page.bytes
  }

  fileprivate init(_ rule: SyntaxProblem.Rule) {
    self.rule = rule
    notation = rule == .json ? .json : .yaml
    switch rule {
    case .json:
      title = "A JSON document follows the grammar of JSON"
      because = "A document that breaks its grammar can be read in more than one way, so nothing in it is checked."
      passes = #"{"system": {"name": "Oldtown", "kind": "ICS"}}"#
      fails = [
        #"{"system": {"name": "Oldtown" "kind": "ICS"}}"#, #"{"system": {"name": "Oldtown", "kind": "ICS",}}"#,
      ]
    case .yaml:
      title = "A YAML document follows the grammar of YAML 1.2"
      because = "A document that breaks its grammar can be read in more than one way, so nothing in it is checked."
      passes = "system: {name: Oldtown, kind: ICS}"
      fails = [
        "system: {name: Oldtown, kind: ICS", "system:\n  name: Oldtown\n kind: ICS",
      ]
    case .encoding:
      title = "The file is UTF-8 text without control characters"
      because = "Other bytes look different in every program, and a control character is never meant."
      passes = "system: {name: Oldtown}"
      fails = [
        "system: {name: Old\u{7}town}", "system: {name: Oldtown, region: Mid\u{0}lands}",
      ]
    case .empty:
      title = "There is something in the file"
      because = "A file of comments and space alone is more likely a slip than a proposal."
      passes = "system: {name: Oldtown}"
      fails = [
        "# to be written", "   ",
      ]
    case .limit:
      title = "The document stays within the limits of size, depth and expansion"
      because = """
        No proposal comes near the limits; a document that does would take the machine's memory or time. The example is \
        read with a limit of three levels.
        """
      passes = "system: {name: Oldtown}"
      fails = [
        "system: {name: [[[Oldtown]]]}", "system: {organisations: [[[[Oldtown]]]]}",
      ]
      limits.depth = 3
    case .notSupported:
      title = "The document uses nothing of YAML that no proposal needs"
      because = "Several documents in one file, or tags of other programs, would leave it unclear what is submitted."
      passes = "system: {name: Oldtown}"
      fails = [
        "system: {name: Oldtown}\n---\nsystem: {name: Newtown}", "system: {? [Oldtown] : ICS}",
      ]
    case .directive:
      title = "No directive asks for another YAML than 1.2"
      because = "The document is read as YAML 1.2 whatever a directive says; YAML 1.1 reads some values otherwise."
      passes = "%YAML 1.2\n---\nsystem: {name: Oldtown}"
      fails = [
        "%YAML 1.1\n---\nsystem: {name: Oldtown}", "%YAML 1.0\n---\nsystem: {name: Oldtown}",
      ]
    case .deceptive:
      title = "No character is hidden or looks like another"
      because = "A name with a hidden character is not equal to the same name without it, and nobody can see why."
      passes = "system: {name: Oldtown}"
      fails = [
        "system: {name: Old\u{200B}town}", "system: {name: \u{202E}nwotdlO}",
      ]
    case .ambiguous:
      title = "No text is read otherwise than its writer is likely to expect"
      because = "YAML 1.2 merges nothing at << and keeps a word processor's quotes: what was meant would be lost."
      passes = "base: {kind: ICS}\nsystem: {kind: ICS, name: Oldtown}"
      fails = [
        "base: &base {kind: ICS}\nsystem: {<<: *base, name: Oldtown}", "system: {name: “Oldtown”}",
      ]
    }
  }
}
