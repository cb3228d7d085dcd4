import Guidance
import ProposalModel

/// The blank proposal as YAML: a comment on each section says what the guidance asks there, a comment on each field what
/// it means and how it is written, and each list has one entry in comments.
struct YAMLTemplate {
  private(set) var text: [UInt8] = []
  /// Where the example of each kind of entry stands, by the kind's name.
  private var shown: [String: String] = [:]
  /// The keys that lead to the field being written.
  private var path: [String] = []

  private static let widest = 100
  /// Where comments behind keys start, unless the key is longer.
  private static let commentColumn = 34

  init(_ proposal: BlankProposal) {
    comment(Self.preface, indent: 0)
    for section in proposal.sections {
      put("\n")
      comment(section.meaning, indent: 0)
      write(GuidanceComments.forSection(section.key), indent: 0)
      write(section, indent: 0, marker: "")
    }
  }

  private static let preface = """
    A blank proposal for the transformation of community mental health services, for the guidance of 2021/22. \
    Write each answer behind its key; a key that is left empty counts as not answered. Lines that start with # are \
    comments: to add an entry to a list, copy the lines of its example without the #, once for each entry. For an answer \
    in paragraphs write a | behind the key, and the text below it, two spaces further in than the key.
    """

  /// `marker` is "# " within an example that is commented out.
  private mutating func write(_ field: FieldDescription, indent: Int, marker: String, prefix: String = "") {
    path.append(field.key)
    defer { path.removeLast() }
    switch field.kind {
    case .section(let section):
      let isExample = BlankProposal.meansSomethingWhenPresent(field.key)
      if indent > 0 {
        line(field, indent: indent, marker: marker, prefix: prefix)
      } else {
        put(field.key + ":\n")
      }
      if field.key == "answers" {
        writeAnswers(section, indent: indent + 2)
        return
      }
      for inner in section.fields() {
        write(inner, indent: indent + 2 + prefix.utf8.count, marker: isExample ? "# " : marker)
      }
    case .perYear(let kind):
      line(field, indent: indent, marker: marker, prefix: prefix, hint: Self.hint(kind))
      for key in BlankProposal.years(of: field.key) {
        put(String(repeating: " ", count: indent + 2 + prefix.utf8.count), behind: marker)
        put(key + ":\n")
      }
    case .list(let kind):
      if indent > 0 || !prefix.isEmpty {
        line(field, indent: indent, marker: marker, prefix: prefix, hint: Self.hint(kind))
      } else {
        put(field.key + ":\n")
      }
      writeExample(of: kind, indent: indent + 2 + prefix.utf8.count, marker: marker)
    case .either(let kinds):
      line(
        field, indent: indent, marker: marker, prefix: prefix, hint: kinds.map(Self.hint).first { !$0.isEmpty } ?? "")
      for case .list(let kind) in kinds {
        writeExample(of: kind, indent: indent + 2 + prefix.utf8.count, marker: marker)
        return
      }
    default:
      line(field, indent: indent, marker: marker, prefix: prefix, hint: Self.hint(field.kind))
    }
  }

  /// The twelve answers, each with the questions that a panel would ask of it.
  private mutating func writeAnswers(_ section: SectionDescription, indent: Int) {
    for answer in section.fields() {
      put("\n")
      comment(answer.meaning, indent: indent)
      write(GuidanceComments.forAnswer(answer.key), indent: indent)
      put(String(repeating: " ", count: indent) + answer.key + ":\n")
      guard case .section(let inner) = answer.kind else { continue }
      for field in inner.fields() { write(field, indent: indent + 2, marker: "") }
    }
  }

  private mutating func writeExample(of kind: ValueKind, indent: Int, marker: String) {
    // Inside an example nothing needs another #.
    let inside = marker.isEmpty ? "# " : marker
    guard case .section(let section) = kind else {
      put(String(repeating: " ", count: indent), behind: inside)
      put("-\n")
      return
    }
    let fields = section.fields()
    if let shown = shown[section.name], let first = fields.first {
      // People and some others stand in many lists: their keys are explained once.
      line(
        first.key, first.meaning.dropLastFullStop + "; the other keys are those of `\(shown)`", indent: indent,
        marker: inside, prefix: "- ")
      return
    }
    shown[section.name] = path.joined(separator: ".")
    for (index, field) in fields.enumerated() {
      write(field, indent: index == 0 ? indent : indent + 2, marker: inside, prefix: index == 0 ? "- " : "")
    }
  }

  // MARK: Lines

  private static let oneOf = "one of: "

  private mutating func line(
    _ field: FieldDescription, indent: Int, marker: String, prefix: String, hint: String = ""
  ) {
    // A meaning that lists the words, or gives an example, needs no second one.
    let pieces = hint.hasPrefix(Self.oneOf) ? hint.dropFirst(Self.oneOf.count).split(separator: ", ") : [hint[...]]
    let isSaid =
      hint.isEmpty || field.meaning.contains("for example") || pieces.allSatisfy { field.meaning.contains($0) }
    let words = isSaid ? field.meaning : field.meaning.dropLastFullStop + " (\(hint))"
    line(field.key, words, indent: indent, marker: marker, prefix: prefix)
  }

  /// A key, and behind it what is said of it, on as many lines as that takes.
  private mutating func line(_ key: String, _ words: String, indent: Int, marker: String, prefix: String) {
    let key = String(repeating: " ", count: indent) + prefix + key + ":"
    let start = marker.utf8.count + max(key.utf8.count + 2, Self.commentColumn)
    for (index, piece) in Self.wrapped(words, width: Self.widest - start - 2).enumerated() {
      let before = index == 0 ? key : String(repeating: " ", count: indent)
      put(before, behind: marker)
      put(String(repeating: " ", count: start - marker.utf8.count - before.utf8.count) + "# " + piece + "\n")
    }
  }

  private mutating func write(_ comments: GuidanceComments, indent: Int) {
    if !comments.heading.isEmpty { comment(comments.heading, indent: indent) }
    for question in comments.questions { comment(question, indent: indent, hanging: "- ") }
  }

  private mutating func comment(_ words: String, indent: Int, hanging: String = "") {
    let width = Self.widest - indent - 2 - hanging.utf8.count
    for (index, piece) in Self.wrapped(words, width: width).enumerated() {
      let bullet = index == 0 ? hanging : String(repeating: " ", count: hanging.utf8.count)
      put(String(repeating: " ", count: indent) + "# " + bullet + piece + "\n")
    }
  }

  /// `#` stands where the indentation of the surrounding section ends, so that taking it away leaves sound YAML.
  private mutating func put(_ indentation: String, behind marker: String) {
    put(marker + indentation)
  }

  private mutating func put(_ piece: String) { text += Array(piece.utf8) }

  /// The words in lines of at most `width` characters.
  private static func wrapped(_ words: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in words.split(separator: " ") {
      let wordLength = word.unicodeScalars.count
      if !line.isEmpty, length + 1 + wordLength > width {
        lines.append(line)
        line = ""
        length = 0
      }
      line += line.isEmpty ? word : " " + word
      length += wordLength + (length == 0 ? 0 : 1)
    }
    return lines + [line]
  }

  /// How a value is written.
  private static func hint(_ kind: ValueKind) -> String {
    switch kind {
    case .text, .prose: ""
    case .boolean: "true or false"
    case .money: "£1,250,000"
    case .financialYear: "2021/22"
    case .date: "2021-01-20"
    case .moment: "2021-01-20T16:30"
    case .period: "2021-07, or 2021/22 Q3"
    case .share: "18%"
    case .count: "a whole number"
    case .quantity: "a number"
    case .ages: "18-25, or 65+"
    case .words(let words): oneOf + words.joined(separator: ", ")
    case .list(let kind): hint(kind)
    case .perYear(let kind): hint(kind)
    case .byWord(let words, _): "by word: " + words.joined(separator: ", ")
    case .section: ""
    case .signposts: "A-2.2.1-05: and the passage"
    case .either(let kinds): kinds.map(hint).first { !$0.isEmpty } ?? ""
    }
  }
}

extension String {
  fileprivate var dropLastFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
