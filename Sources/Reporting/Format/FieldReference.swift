import ProposalModel

/// The format of proposals for people, as Markdown, from the same table of fields as the schema.
package struct FieldReference {
  private var text = MarkdownText()
  /// Where each kind of mapping is set out, by its name.
  private var places: [String: String] = [:]

  /// The reference as UTF-8.
  package static var bytes: [UInt8] {
    var reference = FieldReference()
    reference.write()
    return reference.text.bytes
  }

  private mutating func write() {
    text.heading(1, "The proposal document")
    text.paragraph(
      """
      Every key that a proposal may have, as \(Report.Tool.current.name) \(Report.Tool.current.version) reads it. A \
      document is a mapping, in YAML or in JSON. Every key may be left out; what the guidance then misses is said by the \
      check. Where a list has one member, a single value is read as a list of one.
      """)
    writeForms()
    text.heading(2, "Top of the document")
    table(Proposal.fields.map(\.description), path: "")
    for field in Proposal.fields.map(\.description) { writeSections(in: field.kind, path: field.key, level: 2, field) }
  }

  private mutating func writeForms() {
    text.heading(2, "How values are written")
    text.tableHead(["Kind", "How it is written", "For example"])
    for form in ScalarForm.all { text.row([form.name, form.written, form.examples.joined(separator: "; ")]) }
    text.row(["yes or no", "true or false, without quotes.", "true"])
    text.row(["word", "One of a closed list; capitals, spaces and underscores are forgiven.", "eating-disorders"])
    text.row(["by year", "A mapping from financial years to values; source may stand beside them.", "2021/22: £2.4m"])
  }

  private mutating func table(_ fields: [FieldDescription], path: String) {
    text.tableHead(["Key", "Kind", "What it means"])
    for field in fields {
      let inner = path.isEmpty ? field.key : "\(path).\(field.key)"
      text.row([field.key, words(for: field.kind, path: inner), field.meaning])
    }
  }

  /// The mappings below a field, each set out where it is met first.
  private mutating func writeSections(in kind: ValueKind, path: String, level: Int, _ field: FieldDescription) {
    switch kind {
    case .list(let kind): writeSections(in: kind, path: path + "[]", level: level, field)
    case .perYear(let kind), .byWord(_, let kind): writeSections(in: kind, path: path, level: level, field)
    case .either(let kinds): for kind in kinds { writeSections(in: kind, path: path, level: level, field) }
    case .section(let section):
      guard places[section.name] == nil else { return }
      places[section.name] = path
      text.heading(min(level, 4), path)
      text.paragraph(field.meaning)
      if let plain = section.plain { text.paragraph("A single value is read as its \(plain).") }
      let fields = section.fields()
      table(fields, path: path)
      for inner in fields { writeSections(in: inner.kind, path: "\(path).\(inner.key)", level: level + 1, inner) }
    default: break
    }
  }

  private func words(for kind: ValueKind, path: String) -> String {
    switch kind {
    case .boolean: "yes or no"
    case .words(let words): "one of: " + words.joined(separator: ", ")
    case .list(let kind): "list: " + words(for: kind, path: path + "[]")
    case .perYear(let kind): words(for: kind, path: path) + " by year"
    case .byWord(let words, let kind):
      self.words(for: kind, path: path) + " by word: " + words.joined(separator: ", ")
    case .section(let section): "mapping, see \(places[section.name] ?? path)"
    case .signposts: "passages by criterion id"
    case .either(let kinds): kinds.map { words(for: $0, path: path) }.joined(separator: "; or ")
    case .prose: "paragraphs"
    default: ScalarForm(kind)?.name ?? "text"
    }
  }
}
