/// The forms in which the catalogues of rules and criteria are written.
package enum CatalogueFormat: String, Sendable, CaseIterable { case text, json, markdown }

extension JSONText {
  /// A whole catalogue: its format, what wrote it, and its entries.
  static func catalogue<Entry>(
    _ format: String, _ key: StaticString, _ entries: [Entry], _ write: (inout JSONText, Entry) -> Void
  ) -> [UInt8] {
    var text = JSONText()
    text.object { text in
      text.member("format", format)
      text.key("tool")
      text.object(inline: true) { text in
        text.member("name", Report.Tool.current.name)
        text.member("version", Report.Tool.current.version)
        text.member("guidance", Report.Tool.current.guidance)
      }
      text.key(key)
      text.array(entries, write)
    }
    text.bytes.putLineBreak()
    return text.bytes
  }

  mutating func member(_ key: StaticString, _ strings: [String]) {
    self.key(key)
    array(strings, inline: true) { $0.string($1) }
  }
}
