/// The mark of a word's stem, which the table holds beside the forms it has seen.
package enum WordForms {
  /// Words longer than this are cut; no stem of English is.
  private static let longest = 48

  package static func stem(of token: Token, _ base: UnsafePointer<UInt8>) -> UInt32 {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { buffer in
      var count = 0
      var at = Int(token.start)
      while at < Int(token.end), count < longest {
        let byte = base[at]
        if byte >= 0x41 && byte <= 0x5A {
          buffer[count] = byte | 0x20
          count += 1
        } else if (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x80 && byte != 0xE2 && base[max(at - 1, 0)] != 0xE2) {
          buffer[count] = byte
          count += 1
        } else if byte == 0xE2 {
          at += 2
        }
        at += 1
      }
      let letters = UnsafePointer(buffer.baseAddress!)
      return TextScanner.hash(letters, Stem.count(letters, count), seed: stemSeed)
    }
  }

  /// Keeps stems apart from the forms that are written the same.
  private static let stemSeed: UInt32 = 0x9747_B28C
}
