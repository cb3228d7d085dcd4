import DocumentTree
import SourceText
import SpendUse

/// The texts whose words show what words mean: the passages that evidence is learned from, and what the labelled lines
/// say.
package enum Texts {
  /// The words of every text, in order.
  package static func words(of voices: [Voice]) throws(UnreadableFixture) -> [[UInt64]] {
    var texts: [[UInt64]] = []
    for name in try names() {
      let source = SourceFile(name: name, bytes: try FixtureFiles.bytes(of: "evidence/" + name))
      guard let tree = read(source, as: .yaml).tree else { throw UnreadableFixture(name: name) }
      add(tree.root, to: &texts)
    }
    return texts + voices.flatMap { $0.lines.map { SpendUse.meantWords(in: $0.text.description) } }
  }

  /// A mark of the passages' files as they stand: it changes when any of them does.
  package static func fingerprint() throws(UnreadableFixture) -> UInt64 {
    var mark: UInt64 = 0xcbf2_9ce4_8422_2325
    for name in try names() {
      try FixtureFiles.bytes(of: "evidence/" + name).withUnsafeBufferPointer { bytes in
        var index = 0
        while index < bytes.count {
          mark = (mark ^ UInt64(bytes[index])) &* 0x100_0000_01b3
          index += 1
        }
      }
    }
    return mark
  }

  /// Passages that are held back to measure by.
  private static let heldBack = ["measuring", "tuning", "turned-"]

  private static func names() throws(UnreadableFixture) -> [String] {
    try FixtureFiles.names(in: "evidence").filter { name in !heldBack.contains(where: name.hasPrefix) }
  }

  private static func add(_ node: Node, to texts: inout [[UInt64]]) {
    for element in node.elements { add(element, to: &texts) }
    for entry in node.entries { add(entry.value, to: &texts) }
    if node.kind == .string { texts.append(SpendUse.meantWords(in: node.text)) }
  }
}
