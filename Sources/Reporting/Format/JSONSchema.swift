import ProposalModel

/// The format of proposals as JSON Schema (2020-12), made from the table of fields: for editors, which complete keys and
/// words and show what each field means, and for any validator.
///
/// It accepts all that the reader reads without a finding, and refuses wrong types, unknown keys and words, values that
/// cannot be read, and placeholders. Sums and everything else that the guidance asks are for the check.
package struct JSONSchema {
  private var text = JSONText()
  /// What is defined once and referred to, in the order of first use.
  private var definitions: [(name: String, content: Definition)] = []

  private enum Definition {
    case scalar(ScalarForm)
    case words([String])
    case section(SectionDescription)
    case perYear(ValueKind)
  }

  /// The schema as UTF-8.
  package static var bytes: [UInt8] {
    var schema = JSONSchema()
    schema.writeDocument()
    return schema.text.bytes
  }

  private mutating func writeDocument() {
    text.open("{")
    text.member("$schema", "https://json-schema.org/draft/2020-12/schema")
    text.member("title", "Proposal for community mental health transformation, \(Report.Tool.current.guidance)")
    text.member("description", "What cmh-validate reads; made by cmh-validate \(Report.Tool.current.version).")
    text.member("type", "object")
    writeFields(Proposal.fields.map(\.description), of: "Proposal")
    text.key("$defs")
    text.open("{")
    var next = 0
    while next < definitions.count {
      text.namedKey(definitions[next].name)
      text.open("{")
      write(definitions[next].content, called: definitions[next].name)
      text.close("}")
      next += 1
    }
    text.close("}")
    text.close("}")
    text.bytes.putLineBreak()
  }

  private mutating func writeFields(_ fields: [FieldDescription], of section: String) {
    text.key("properties")
    text.open("{")
    for field in fields {
      text.namedKey(field.key)
      text.open("{")
      text.member("title", field.title)
      text.member("description", [field.meaning, field.kind.written].filter { !$0.isEmpty }.joined(separator: " "))
      write(field.kind, named: "\(section).\(field.key)")
      text.close("}")
    }
    text.close("}")
    text.member("additionalProperties", false)
  }

  // MARK: Kinds of value

  /// The members of a schema for the value; `name` is what a list of words is called that is met here first.
  private mutating func write(_ kind: ValueKind, named name: String) {
    switch kind {
    case .boolean: writeTypes(["boolean"])
    case .words(let words): refer(to: words, named: name)
    // A single value is read as a list of one.
    case .list(let kind): writeList(of: kind, orElse: kind, named: name)
    case .perYear(let kind): refer(to: Self.name(ofYears: kind, at: name), .perYear(kind))
    case .byWord(let words, let kind):
      writeTypes(["object"])
      if words.isEmpty {
        text.key("additionalProperties")
        object(kind, named: name)
      } else {
        writeKnown(words)
        text.key("patternProperties")
        text.open("{")
        text.namedKey(ValuePatterns.whole(ValuePatterns.words(words)))
        text.open("{")
        write(kind, named: name)
        if kind.mayBeShareOrAmount { refuseBareShares() }
        text.close("}")
        text.close("}")
        text.member("additionalProperties", false)
      }
    case .section(let section): refer(to: section.name, .section(section))
    case .signposts:
      writeTypes(["object"])
      text.key("additionalProperties")
      object(.prose, named: name)
    case .either(let kinds): writeEither(kinds, named: name)
    default:
      if let form = ScalarForm(kind) { refer(to: form.name, .scalar(form)) }
    }
  }

  /// A number of at most 100 beside a purpose is meant as a share, and lacks its sign.
  private mutating func refuseBareShares() {
    text.key("not")
    text.object(inline: true) { text in
      text.member("type", "number")
      text.member("exclusiveMinimum", 0)
      text.member("maximum", 100)
    }
  }

  private mutating func object(_ kind: ValueKind, named name: String) {
    text.open("{")
    write(kind, named: name)
    text.close("}")
  }

  /// Told apart by its shape where one of them is a mapping or a list, so that a validator names what is wrong with it.
  private mutating func writeEither(_ kinds: [ValueKind], named name: String) {
    guard kinds.count == 2,
      let first = kinds.indices.first(where: { kinds[$0].shape == "object" })
        ?? kinds.indices.first(where: { kinds[$0].shape == "array" })
    else {
      writeAny(kinds, named: name)
      return
    }
    let other = kinds[1 - first]
    if case .list(let entry) = kinds[first] {
      writeList(of: entry, orElse: .either([other, entry]), named: name)
    } else {
      text.key("if")
      text.object(inline: true) { $0.member("type", "object") }
      text.key("then")
      object(kinds[first], named: name)
      text.key("else")
      object(other, named: name)
    }
  }

  private mutating func writeList(of entry: ValueKind, orElse other: ValueKind, named name: String) {
    text.key("if")
    text.object(inline: true) { $0.member("type", "array") }
    text.key("then")
    text.open("{")
    text.key("items")
    object(entry, named: name)
    text.close("}")
    text.key("else")
    object(other, named: name)
  }

  private mutating func writeAny(_ kinds: [ValueKind], named name: String) {
    text.key("anyOf")
    text.open("[")
    for kind in kinds {
      text.startItem()
      object(kind, named: name)
    }
    text.close("]")
  }

  private mutating func writeTypes(_ types: [String]) { text.member("type", types + ["null"]) }

  /// Keys that an editor can offer.
  private mutating func writeKnown(_ keys: [String]) {
    text.key("properties")
    text.open("{")
    for key in keys {
      text.namedKey(key)
      text.object(inline: true) { $0.member("title", key) }
    }
    text.close("}")
  }

  // MARK: What is defined once

  private mutating func refer(to words: String, _ content: Definition) {
    let name = words.replacing(" ", with: "-")
    if !definitions.contains(where: { $0.name == name }) { definitions.append((name, content)) }
    text.member("$ref", "#/$defs/" + name)
  }

  private mutating func refer(to words: [String], named name: String) {
    for definition in definitions {
      if case .words(let known) = definition.content, known == words {
        refer(to: definition.name, definition.content)
        return
      }
    }
    refer(to: name, .words(words))
  }

  private static func name(ofYears kind: ValueKind, at name: String) -> String {
    ScalarForm(kind).map { "\($0.name) by year" } ?? "\(name) by year"
  }

  private mutating func write(_ definition: Definition, called name: String) {
    switch definition {
    case .scalar(let form): write(form)
    case .words(let words):
      text.key("anyOf")
      text.open("[")
      text.startItem()
      text.object(inline: true) { $0.member("enum", words) }
      text.startItem()
      text.object(inline: true) { text in
        text.member("type", "string")
        text.member("pattern", ValuePatterns.whole(ValuePatterns.words(words)))
      }
      text.startItem()
      text.object(inline: true) { $0.member("type", "null") }
      text.close("]")
    case .section(let section): write(section)
    case .perYear(let kind):
      writeTypes(["object"])
      text.key("properties")
      text.open("{")
      for year in FinancialYear.transformation {
        text.namedKey(year.description)
        text.object(inline: true) { $0.member("title", "The year to March \(year.next.start)") }
      }
      for (key, meaning) in [("source", "Where the figures come from."), ("commitment", "Who commits to them.")] {
        text.namedKey(key)
        text.open("{", inline: true)
        text.member("description", meaning)
        write(.text, named: "")
        text.close("}")
      }
      text.close("}")
      text.key("patternProperties")
      text.open("{")
      text.namedKey(ValuePatterns.whole(ValuePatterns.financialYear))
      object(kind, named: name)
      text.close("}")
      text.member("additionalProperties", false)
    }
  }

  private mutating func write(_ form: ScalarForm) {
    text.member("description", form.written)
    writeTypes(form.types)
    if let most = form.most { text.member("maximum", most) }
    if form.types.contains(where: { $0 == "number" || $0 == "integer" }), !form.pattern.isEmpty {
      text.member("minimum", 0)
    }
    if form.pattern.isEmpty {
      text.key("not")
      text.object(inline: true) { text in
        text.member("type", "string")
        text.member("pattern", ValuePatterns.placeholder)
      }
    } else {
      text.member("pattern", form.pattern)
      text.member("examples", form.examples)
    }
  }

  private mutating func write(_ section: SectionDescription) {
    guard let plain = section.plain, let field = section.fields().first(where: { $0.key == plain }) else {
      writeTypes(["object"])
      writeFields(section.fields(), of: section.name)
      return
    }
    text.key("if")
    text.object(inline: true) { $0.member("type", "object") }
    text.key("then")
    text.open("{")
    writeFields(section.fields(), of: section.name)
    text.close("}")
    text.key("else")
    text.open("{")
    text.member("description", field.meaning)
    write(field.kind, named: "\(section.name).\(plain)")
    text.close("}")
  }
}

extension ValueKind {
  fileprivate var mayBeShareOrAmount: Bool {
    guard case .either(let kinds) = self, kinds.count == 2, case .share = kinds[0], case .money = kinds[1] else {
      return false
    }
    return true
  }

  /// JSON's type of what is written as a mapping or a list; nil for single values, and for what may be either.
  fileprivate var shape: String? {
    switch self {
    case .perYear, .byWord, .signposts: "object"
    case .section(let section): section.plain == nil ? "object" : nil
    case .list: "array"
    default: nil
    }
  }
}
