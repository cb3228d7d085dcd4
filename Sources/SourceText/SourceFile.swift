/// One document's bytes and the name it is reported under; read once, never changed, shared by everything made from it.
package final class SourceFile: Sendable {
  /// The path as the user wrote it, or the name given to standard input.
  package let name: String

  /// The file's bytes, exactly: a byte order mark and invalid UTF-8 included, because findings point at them.
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  package convenience init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The text of `range`; invalid UTF-8 in it shows as U+FFFD.
  package func text(_ range: SourceRange) -> String {
    String(decoding: bytes[range.bytes.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
