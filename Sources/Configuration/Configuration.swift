package import DocumentTree
package import ProposalModel
package import RuleKit

/// What a `.cmh-validate.yaml` says of the proposals beside and below it.
package struct Configuration: Section {
  package var place = Place.absent
  package var severities: SeverityTable?
  package var select: Listed<Located<String>>?
  package var ignore: Listed<Located<String>>?
  package var level: Located<NoteLevel>?
  package var stage: Located<Stage>?
  package var failOn: Located<FailOn>?
  package var reference: Located<String>?
  package var baseline: Located<String>?
  package var evidence: Located<EvidenceUse>?
  package var passages: Located<Int>?
  package var notes: Located<Bool>?
  package var excerpts: Located<Bool>?
  package var maxFindings: Located<Int>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("severities", "How much the findings of a rule or a group of rules count; off leaves it out.") {
      $0.severities = $1
    },
    Field("select", "The only rules, groups, criteria and sections to check.") { $0.select = $1 },
    Field("ignore", "Rules, groups, criteria and sections not to check.") { $0.ignore = $1 },
    Field("level", "The levels beyond essential and key whose notes are raised.") { $0.level = $1 },
    Field("stage", "The stage that every proposal is judged at, whatever it says.") { $0.stage = $1 },
    Field("fail_on", "From which severity on the exit status is 1.") { $0.failOn = $1 },
    Field("reference", "The file with fair shares and minimum expectations, from this file's folder.") {
      $0.reference = $1
    },
    Field("baseline", "The file of accepted findings, from this file's folder.") { $0.baseline = $1 },
    Field("evidence", "What is made of the prose.") { $0.evidence = $1 },
    Field("passages", "The most passages shown for a criterion.") { $0.passages = $1 },
    Field("notes", "Whether every note is shown, however many there are.") { $0.notes = $1 },
    Field("excerpts", "Whether the report quotes the proposal.") { $0.excerpts = $1 },
    Field("max_findings", "The most findings shown for a document.") { $0.maxFindings = $1 },
  ]

  /// What the file is called, beside every document that it may apply to.
  package static let fileName = ".cmh-validate.yaml"

  /// The configuration of a document, and everything in it that is wrong, in its order. The values of `select`, `ignore`
  /// and `severities` are not looked up yet.
  package static func read(_ tree: DocumentTree) -> (configuration: Configuration, problems: [Misreading]) {
    var reader = ProposalReader(of: "the configuration")
    let configuration = Configuration.read(tree.root, &reader) ?? Configuration()
    reader.reportDuplicateKeys(of: tree)
    return (configuration, reader.misreadings.inOrder)
  }
}

extension EvidenceUse: Word {}

/// The levels beyond essential and key whose notes can be asked for.
package enum NoteLevel: String, Word { case consider, advice, all }

package enum FailOn: String, Word { case error, warning, note, never }

package enum ConfiguredSeverity: String, Word { case error, warning, note, off }

/// A mapping from rules and groups of rules to how much they count.
package struct SeverityTable: FieldValue {
  package struct Entry: Sendable {
    package let rule: Located<String>
    package let severity: ConfiguredSeverity
  }

  package let entries: [Entry]

  package static var kind: ValueKind { .byWord([], ConfiguredSeverity.kind) }

  package static func read(_ node: Node, _ reader: inout ProposalReader) -> SeverityTable? {
    guard node.kind == .mapping else {
      if node.kind != .null {
        reader.misread(.wrongType, "Expected a mapping from rules to their severities", at: node)
      }
      return nil
    }
    var entries: [Entry] = []
    for entry in node.entries {
      guard let severity = Located<ConfiguredSeverity>.read(entry.value, &reader) else { continue }
      entries.append(Entry(rule: Located(entry.key.text, at: Place(entry.key)), severity: severity.value))
    }
    return SeverityTable(entries: entries)
  }
}
