import Glibc

/// Keeps text of documents from being read as commands in the log of a job on GitHub, whose runner takes lines that
/// start with `::`, and `##[` wherever it stands, as commands of the job.
enum JobLog {
  /// Whether standard output may be such a log.
  static var isRead: Bool { getenv("GITHUB_ACTIONS").map { String(cString: $0) == "true" } ?? false }

  /// Whole lines; `> ` comes before one that would be a command, and a space into `##[`.
  static func guarded(_ text: [UInt8]) -> [UInt8] {
    let colon = UInt8(ascii: ":")
    let hash = UInt8(ascii: "#")
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.startIndex > text.startIndex { result.append(UInt8(ascii: "\n")) }
      let words = line.drop { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) }
      // White space of Unicode may come before the colons as well.
      let visible = words.first.map { $0 >= 0x80 } == true ? trimmed(words) : words
      if visible.starts(with: [colon, colon]) { result += Array("> ".utf8) }
      var hashes = 0
      for byte in line {
        if byte == UInt8(ascii: "["), hashes >= 2 { result.append(UInt8(ascii: " ")) }
        result.append(byte)
        hashes = byte == hash ? hashes + 1 : 0
      }
    }
    return result
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let text = String(decoding: line, as: UTF8.self)
    return Array(text.unicodeScalars.drop { $0.properties.isWhitespace }.map(String.init).joined().utf8)[...]
  }
}
