/// Markdown put together from plain text: whatever is interpolated is escaped, so that it shows as it was written.
struct MarkdownText {
  private(set) var bytes: [UInt8] = []

  mutating func heading(_ level: Int, _ text: String) {
    if !bytes.isEmpty { bytes.putLineBreak() }
    bytes.put(String(repeating: "#", count: level) + " " + Self.escaped(text) + "\n\n")
  }

  mutating func paragraph(_ text: String) { bytes.put(Self.escaped(text) + "\n\n") }

  mutating func tableHead(_ columns: [String]) {
    row(columns)
    bytes.put("|" + String(repeating: "---|", count: columns.count) + "\n")
  }

  mutating func row(_ cells: [String]) {
    bytes.put("|")
    for cell in cells { bytes.put(" " + Self.escaped(cell) + " |") }
    bytes.putLineBreak()
  }

  /// The characters that would begin markup in running text or in a table's cell (CommonMark, 2.4; GitHub's tables).
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in DisplayText.safe(text).unicodeScalars {
      switch scalar {
      case "\\", "|", "<", ">", "*", "_", "`", "[", "]", "#": result += "\\"
      default: break
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
