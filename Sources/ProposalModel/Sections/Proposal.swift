package import DocumentTree
package import SourceText

/// A whole proposal, as far as it could be read, with what could not.
///
/// A class because everything that has to do with a proposal holds it, and its sections together have some hundred parts
/// to copy. It changes while it is read and set up by one thread, and never again: hence the unchecked `Sendable`.
package final class Proposal: Section, @unchecked Sendable {
  package var place = Place.absent
  package var submission = Submission()
  package var system = SystemProfile()
  package var funding = FundingPlan()
  package var workforce = Workforce()
  package var services: Listed<Service>?
  package var vcseAlliance: VCSEAlliance?
  package var access = AccessPlan()
  package var coverage = Coverage()
  package var governance = Governance()
  package var measures: Listed<Measure>?
  package var coProduction = CoProduction()
  package var digital = Digital()
  package var focusGroups = FocusGroups()
  package var answers = Answers()
  package var earlyImplementer: EarlyImplementerReport?
  package var exceptions: Listed<Exception>?
  package var schema: Text?

  /// What could not be read, in the order of the document.
  package var misreadings: [Misreading] = []

  /// What the lines of transformation spend pay for, as far as it is ruled out or a question.
  package var judgedLines: [JudgedLine] = []

  /// The stage it is judged as: the one it gives, unless another was asked for; final when there is none.
  package var judgedAs = Stage.final

  /// The analytical tool's figures that the check was given; no part of the document.
  package var reference: Reference?

  /// Keeps what rules derive from it; only for a proposal that changes no more.
  package var derivedValues: DerivedValues?

  package init() {}

  package static let fields: [Field<Proposal>] = [
    Field("proposal", "What this document is.") { $0.submission = $1 },
    Field("system", "The STP or ICS: its people, places and organisations.") { $0.system = $1 },
    Field("funding", "The money: allocations, baseline uplift, and every line of planned spend.") { $0.funding = $1 },
    Field("workforce", "The people who do the work.") { $0.workforce = $1 },
    Field("services", "The teams and functions of the model.") { $0.services = $1 },
    Field("vcse_alliance", "The alliance of voluntary, community and social enterprise organisations.") {
      $0.vcseAlliance = $1
    },
    Field("access", "How many people are seen, and how long they wait.") { $0.access = $1 },
    Field("coverage", "Which PCNs the model reaches, and when.") { $0.coverage = $1 },
    Field("governance", "Who steers, what is planned when, what may go wrong, who signed.") { $0.governance = $1 },
    Field("measures", "What is measured.") { $0.measures = $1 },
    Field("co_production", "How people with lived experience and carers shape the work.") { $0.coProduction = $1 },
    Field("digital", "Records and systems.") { $0.digital = $1 },
    Field("focus_groups", "When the work on each group with specific needs is in focus.") { $0.focusGroups = $1 },
    Field("answers", "The answers to the template's twelve questions.") { $0.answers = $1 },
    Field("early_implementer", "Only for the twelve early implementers: progress to date.") {
      $0.earlyImplementer = $1
    },
    Field("exceptions", "What the authors say does not apply, and why.") { $0.exceptions = $1 },
    Field("$schema", "Where the JSON Schema of this format is kept: editors read it, the check does not.") {
      $0.schema = $1
    },
  ]

  /// The key by which JSON documents tell editors their schema.
  package static let schemaKey = "$schema"

  /// Reads a document's data; whatever could not be read is among the misreadings, and the rest is there.
  package convenience init(reading tree: DocumentTree, limits: ModelLimits = ModelLimits()) {
    self.init()
    var reader = ProposalReader(limits: limits)
    var proposal = self
    Proposal.read(tree.root, into: &proposal, &reader)
    place = Place(tree.root)
    reader.reportDuplicateKeys(of: tree)
    judgedAs = submission.stage?.value ?? .final
    judgedLines = funding.spend.map { JudgedLine.judge($0, in: tree) } ?? []
    misreadings = reader.misreadings.inOrder
  }

  /// Those that start in a range, its ends included: they stand in the order of the document.
  package func misreadings(startingIn range: SourceRange) -> ArraySlice<Misreading> {
    func index(where isBehind: (UInt32) -> Bool) -> Int {
      var low = 0
      var high = misreadings.count
      while low < high {
        let middle = (low + high) / 2
        if isBehind(misreadings[middle].place.range.start) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    let first = index { $0 >= range.start }
    return misreadings[first..<max(first, index { $0 > range.end })]
  }

  /// Whether a value was lost anywhere within `place`: figures that include it cannot be judged.
  package func isIncomplete(_ place: Place?) -> Bool {
    guard let place else { return false }
    return misreadings(startingIn: place.range).contains { $0.losesValue && place.range.contains($0.place.range) }
  }

  /// Whether a value of one of the `keys` was lost within a list: a rule that looks at those alone can judge the list
  /// whatever else in it could not be read. The list's own key stands for entries that were lost whole.
  package func isIncomplete(_ list: Place?, in keys: String...) -> Bool {
    guard let list else { return false }
    return misreadings(startingIn: list.range).contains {
      $0.losesValue && list.range.contains($0.place.range) && ($0.key.isEmpty || keys.contains($0.key))
    }
  }

  /// The same, leaving out what lies within `others`: parts that a rule does not look at, or that were read all the same.
  package func isIncomplete(_ place: Place?, besides others: [Place?]) -> Bool {
    guard let place else { return false }
    return misreadings(startingIn: place.range).contains { misreading in
      misreading.losesValue && place.range.contains(misreading.place.range)
        && !others.contains { $0?.range.contains(misreading.place.range) ?? false }
    }
  }
}

extension ProposalReader {
  /// Reports a key that stands for the same as an earlier one, in another spelling: `2021-22` beside `2021/22`. Equal keys
  /// are found for the whole document at once.
  mutating func reportSameKey(_ again: Node, as first: Place, meaning: String) {
    let text = again.text
    guard again.tree.node(first.node).text != text else { return }
    misreadings.append(
      Misreading(
        .duplicateKey, "The key \(quoted(text)) means \(meaning), which stands here already; only the first is read",
        help: "Keep one of the two, with what belongs in it.", at: Place(again), key: text,
        notes: [.init("It stands here first", at: first)]))
  }

  package mutating func reportDuplicateKeys(of tree: DocumentTree) {
    let most = limits.misreadings
    var total = 0
    let repeated = tree.duplicateKeys(limit: most + 1, total: &total).map { first, again in
      Misreading(
        .duplicateKey, "The key \(quoted(again.text)) stands here a second time; only the first is read",
        help: "Keep one of the two, with what belongs in it.", at: Place(again), key: again.text,
        notes: [.init("It stands here first", at: Place(first))])
    }
    for misreading in repeated.prefix(most) { misreadings.append(misreading) }
    if let next = repeated.dropFirst(most).first { misreadings.leaveOut(total - most, from: next) }
  }
}
