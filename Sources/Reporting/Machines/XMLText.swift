/// XML 1.0 put together from names of the program's own and text of anybody's: whatever is put in is escaped, and
/// characters that XML forbids even as references are shown as pictures or by their numbers.
struct XMLText {
  var bytes: [UInt8] = []
  private var open: [StaticString] = []

  mutating func declaration() { bytes.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" as StaticString) }

  /// An element that holds others; ended by `end()`.
  mutating func start(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) {
    tag(name, attributes)
    bytes.put(">\n" as StaticString)
    open.append(name)
  }

  mutating func end() {
    guard let name = open.popLast() else { return }
    bytes.putSpaces(open.count * 2)
    close(name)
  }

  /// An element without others: text in it, or nothing.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], lines: [String] = []
  ) {
    tag(name, attributes)
    guard !lines.isEmpty else { return bytes.put("/>\n" as StaticString) }
    bytes.append(UInt8(ascii: ">"))
    for (number, line) in lines.enumerated() {
      if number > 0 { bytes.putLineBreak() }
      escape(line)
    }
    close(name)
  }

  private mutating func tag(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
    bytes.putSpaces(open.count * 2)
    bytes.append(UInt8(ascii: "<"))
    bytes.put(name)
    for (name, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes.put(name)
      bytes.put("=\"" as StaticString)
      escape(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func close(_ name: StaticString) {
    bytes.put("</" as StaticString)
    bytes.put(name)
    bytes.put(">\n" as StaticString)
  }

  private mutating func escape(_ text: String) {
    var hashes = 0
    for byte in DisplayText.safe(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.put("&amp;" as StaticString)
      case UInt8(ascii: "<"): bytes.put("&lt;" as StaticString)
      case UInt8(ascii: ">"): bytes.put("&gt;" as StaticString)
      case UInt8(ascii: "\""): bytes.put("&quot;" as StaticString)
      case UInt8(ascii: "'"): bytes.put("&#39;" as StaticString)
      // In the log of a job on GitHub, ##[ would begin a command wherever it stands.
      case UInt8(ascii: "[") where hashes >= 2: bytes.put("&#91;" as StaticString)
      default: bytes.append(byte)
      }
      hashes = byte == UInt8(ascii: "#") ? hashes + 1 : 0
    }
  }
}
