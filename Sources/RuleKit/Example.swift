package import DocumentTree
import Evidence
import ProposalModel
package import SourceText

/// A fragment of a proposal that shows how a rule judges, with the ranges it should point at between `⟦` and `⟧`.
package struct Example: Sendable {
  /// The fragment without its marks.
  package let text: String
  package let marks: [SourceRange]

  package init(_ marked: String) {
    var bytes: [UInt8] = []
    var marks: [SourceRange] = []
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open.append(bytes.count)
      case "⟧": if let start = open.popLast() { marks.append(SourceRange(start..<bytes.count)) }
      default: bytes += Array(String(scalar).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.marks = marks.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
  }

  /// The example as a document; nil when it cannot be read, which a test reports.
  package func tree(as notation: Notation = .yaml) -> DocumentTree? {
    read(SourceFile(name: "example", text: text), as: notation).tree
  }
}

extension Rule {
  /// What this rule alone says of a document, in the order of the document.
  ///
  /// `rules`: all there are, for the rule whose findings depend on what the others say.
  package func findings(in tree: DocumentTree, among rules: [Rule] = []) -> [Finding] {
    if id == ExceptionCheck.ruleForUnused, !rules.isEmpty {
      return ReviewEngine(rules: rules).review(tree).findings.filter { $0.rule == id }
    }
    let proposal = exampleProposal(tree)
    if readsProse {
      return EvidenceStep(tree, proposal, passages: ReviewEngine.Options().passages).findings().filter { $0.rule == id }
        .sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    }
    var collector = FindingCollector(tree: tree, proposal: proposal)
    collector.add(check(proposal).problems, of: self)
    return collector.findings().sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
  }

  /// Whether the rule judges the document at all.
  package func judges(_ tree: DocumentTree) -> Bool {
    if readsProse { return !ProseWalk.texts(of: tree.root).isEmpty }
    if case .judged = check(exampleProposal(tree)) { return true }
    return false
  }

  /// The document as a proposal, beside the reference that the rule's examples have.
  private func exampleProposal(_ tree: DocumentTree) -> Proposal {
    let proposal = Proposal(reading: tree)
    if !reference.isEmpty, let figures = Example(reference).tree() { proposal.reference = Reference(reading: figures) }
    return proposal
  }
}
