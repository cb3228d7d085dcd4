/// Markdown put together from plain text: whatever is interpolated is escaped, so that it shows as it was written.
struct MarkdownText {
  private(set) var bytes: [UInt8] = []

  mutating func heading(_ level: Int, _ text: String) {
    if !bytes.isEmpty { bytes.putLineBreak() }
    bytes.put(String(repeating: "#", count: level) + " " + Self.escaped(text) + "\n\n")
  }

  static func += (left: inout MarkdownText, right: MarkdownText) { left.bytes += right.bytes }

  mutating func paragraph(_ text: String) { bytes.put(Self.escaped(text) + "\n\n") }

  /// A paragraph that stands out.
  mutating func strongParagraph(_ text: String) { bytes.put("**" + Self.escaped(text) + "**\n\n") }

  // MARK: Lists

  /// One item of a list, under `depth` others; what comes first stands out.
  mutating func item(_ strong: String = "", _ text: String, depth: Int = 0) {
    bytes.putSpaces(depth * 2)
    bytes.put("- ")
    putItem(strong, text)
  }

  mutating func numberedItem(_ number: Int, _ text: String) {
    bytes.put("\(number). ")
    putItem("", text)
  }

  private mutating func putItem(_ strong: String, _ text: String) {
    if !strong.isEmpty { bytes.put("**" + Self.escaped(strong) + "** ") }
    bytes.put(Self.escaped(text) + "\n")
  }

  /// Ends a list.
  mutating func blankLine() { bytes.putLineBreak() }

  // MARK: Tables

  /// `figures` are the columns, from 0, whose cells stand to the right.
  mutating func tableHead(_ columns: [String], figures: Range<Int> = 0..<0) {
    row(columns)
    bytes.put("|")
    for column in columns.indices { bytes.put(figures.contains(column) ? "---:|" : "---|") }
    bytes.putLineBreak()
  }

  /// A row of cells; all of them stand out where it is a sum or a heading.
  mutating func row(_ cells: [String], isStrong: Bool = false) {
    bytes.put("|")
    for cell in cells {
      let text = Self.escaped(cell)
      bytes.put(isStrong && !text.isEmpty ? " **" + text + "** |" : " " + text + " |")
    }
    bytes.putLineBreak()
  }

  // MARK: Escaping

  /// The characters that would begin markup in running text or in a table's cell (CommonMark, 2.4; GitHub's tables,
  /// links and formulas), and those that would begin a list. Line breaks become spaces.
  static func escaped(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    let scalars = Array(DisplayText.safe(line).unicodeScalars.drop { $0 == " " })
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "|", "<", ">", "*", "_", "`", "[", "]", "#", "&", "~", "$": result += "\\"
      case _ where index == 0 && scalars.count > 1 && "-+=".unicodeScalars.contains(scalar): result += "\\"
      case _ where digits > 0 && index == digits && ".)".unicodeScalars.contains(scalar): result += "\\"
      // What would make a link by itself: "http://", "www.".
      case ":" where index + 1 < scalars.count && scalars[index + 1] == "/": result += "\\"
      case "." where index >= 3 && scalars[index - 3..<index].allSatisfy({ $0 == "w" || $0 == "W" }): result += "\\"
      default: break
      }
      result.unicodeScalars.append(scalar)
      // An address, somebody's name or a number on the platform: an empty comment keeps the two halves apart.
      if scalar == "@" || scalar == "#" && index + 1 < scalars.count && ("0"..."9").contains(scalars[index + 1]) {
        result += "<!-- -->"
      }
    }
    return result
  }
}
