/// Writes sample values as people do, apart from the project's own writers, which are not to choose what is measured.
enum SampleWriting {
  static func yaml(_ value: SampleValue) -> [UInt8] {
    var text: [UInt8] = []
    appendYAML(value, indent: 0, to: &text)
    return text
  }

  static func json(_ value: SampleValue) -> [UInt8] {
    var text: [UInt8] = []
    appendJSON(value, indent: 0, to: &text)
    text.append(UInt8(ascii: "\n"))
    return text
  }

  // MARK: YAML

  /// Appends the value behind its key or dash, with the line break that ends it.
  private static func appendYAML(_ value: SampleValue, indent: Int, to text: inout [UInt8]) {
    let margin = String(repeating: " ", count: indent)
    switch value {
    case .plain(let word), .number(let word): text += " \(word)\n".utf8
    case .quoted(let words): text += " \"\(words)\"\n".utf8
    case .prose(let paragraphs):
      text += " |\n".utf8
      for (number, paragraph) in paragraphs.enumerated() {
        if number > 0 { text.append(UInt8(ascii: "\n")) }
        appendLines(of: paragraph, margin: margin, to: &text)
      }
    case .list(let values):
      if !text.isEmpty { text.append(UInt8(ascii: "\n")) }
      for value in values {
        text += "\(margin)-".utf8
        appendYAML(value, indent: indent + 2, to: &text)
      }
    case .mapping(let entries):
      if !text.isEmpty { text.append(UInt8(ascii: "\n")) }
      for (key, value) in entries {
        text += "\(margin)\(key):".utf8
        appendYAML(value, indent: indent + 2, to: &text)
      }
    case .row(let entries):
      let inside = entries.map { key, value in
        switch value {
        case .plain(let word), .number(let word): "\(key): \(word)"
        case .quoted(let words): "\(key): \"\(words)\""
        default: "\(key): ~"
        }
      }
      text += " {\(inside.joined(separator: ", "))}\n".utf8
    }
  }

  private static func appendLines(of paragraph: String, margin: String, to text: inout [UInt8]) {
    var width = 0
    for word in paragraph.split(separator: " ") {
      if width == 0 || width + word.utf8.count > 100 {
        if width > 0 { text.append(UInt8(ascii: "\n")) }
        text += margin.utf8
        width = 0
      } else {
        text.append(UInt8(ascii: " "))
      }
      text += word.utf8
      width += word.utf8.count + 1
    }
    text.append(UInt8(ascii: "\n"))
  }

  // MARK: JSON

  private static func appendJSON(_ value: SampleValue, indent: Int, to text: inout [UInt8]) {
    switch value {
    case .number(let digits): text += digits.utf8
    case .plain(let word): text += (word == "true" || word == "false" ? word : "\"\(word)\"").utf8
    case .quoted(let words): text += "\"\(words)\"".utf8
    case .prose(let paragraphs): text += "\"\(paragraphs.joined(separator: "\\n\\n"))\"".utf8
    case .list(let values):
      append(brackets: "[]", count: values.count, indent: indent, to: &text) { index, text in
        appendJSON(values[index], indent: indent + 2, to: &text)
      }
    case .mapping(let entries):
      append(brackets: "{}", count: entries.count, indent: indent, to: &text) { index, text in
        text += "\"\(entries[index].0)\": ".utf8
        appendJSON(entries[index].1, indent: indent + 2, to: &text)
      }
    case .row(let entries):
      text.append(UInt8(ascii: "{"))
      for (number, entry) in entries.enumerated() {
        text += "\(number > 0 ? ", " : "")\"\(entry.0)\": ".utf8
        appendJSON(entry.1, indent: indent, to: &text)
      }
      text.append(UInt8(ascii: "}"))
    }
  }

  private static func append(
    brackets: String, count: Int, indent: Int, to text: inout [UInt8], _ append: (Int, inout [UInt8]) -> Void
  ) {
    text += brackets.utf8.prefix(1)
    for index in 0..<count {
      text += "\(index > 0 ? "," : "")\n\(String(repeating: " ", count: indent + 2))".utf8
      append(index, &text)
    }
    text += "\n\(String(repeating: " ", count: indent))".utf8
    text += brackets.utf8.suffix(1)
  }
}
