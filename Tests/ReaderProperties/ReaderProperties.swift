package import DocumentTree
import SourceText

/// What holds for the readers and writers whatever the bytes are; the fuzzers and the tests ask the same.
package enum ReaderProperties {
  /// The first property that the bytes break, in words; nil when all hold.
  package static func violation(_ bytes: [UInt8], as notation: Notation) -> String? {
    let source = SourceFile(name: notation == .json ? "fuzz.json" : "fuzz.yaml", bytes: bytes)
    let first = read(source, as: notation)
    if let found = misplaced(first, in: source) { return found }
    let second = read(source, as: notation)
    guard first.problems == second.problems else { return "the same bytes gave other problems" }
    guard let tree = first.tree, let again = second.tree else {
      return (first.tree == nil) == (second.tree == nil) ? nil : "the same bytes gave a tree and none"
    }
    if let difference = Likeness.exact.difference(tree.root, again.root) { return "the same bytes: \(difference)" }
    if let found = misplaced(tree) { return found }
    if notation == .json, let found = unlikeAsYAML(tree) { return found }
    return changedByWriting(tree, notation)
  }

  // MARK: Positions

  /// A problem, or one of its notes, that lies outside the text, or a tree beside an error.
  private static func misplaced(_ reading: Reading, in source: SourceFile) -> String? {
    let hasErrors = reading.problems.contains { $0.severity == .error }
    guard (reading.tree == nil) == hasErrors else { return "a tree beside an error, or neither" }
    let lines = LineMap(source)
    for problem in reading.problems {
      guard !problem.message.isEmpty else { return "a problem without words" }
      for range in [problem.range] + problem.notes.map(\.range) {
        guard range.start <= range.end, Int(range.end) <= source.bytes.count else {
          return "\(problem.rule) at \(range.start)..<\(range.end) of \(source.bytes.count) bytes"
        }
        let place = lines.position(of: range.start)
        guard place.column > 0, (1...lines.lineCount).contains(place.line) else { return "no such place: \(place)" }
      }
    }
    return nil
  }

  /// A node outside its parent, before its elder sibling's end, or whose text does not lie where it says.
  private static func misplaced(_ tree: DocumentTree) -> String? {
    var pending = [tree.root]
    guard Int(tree.root.range.end) <= tree.source.bytes.count else { return "the root ends outside the text" }
    while let node = pending.popLast() {
      guard node.range.start <= node.range.end else { return "a range ends before it starts" }
      guard !node.isAlias else { continue }
      if node.kind == .string, let found = misplacedText(node) { return found }
      var last = node.range.start
      for child in children(node) {
        guard child.range.start >= last, child.range.end <= node.range.end else {
          return "\(tree.path(to: child.id)) at \(child.range) lies outside its place in \(node.range)"
        }
        last = child.range.end
        pending.append(child)
      }
    }
    return nil
  }

  private static func misplacedText(_ node: Node) -> String? {
    let length = node.withText { $0.count }
    for range in [0..<length, 0..<min(1, length), length / 2..<length] {
      let place = node.sourceRange(of: range)
      guard place.start <= place.end, node.range.contains(place) else {
        return "bytes \(range) of the text in \(node.range) are said to lie in \(place)"
      }
    }
    return nil
  }

  private static func children(_ node: Node) -> [Node] {
    node.kind == .mapping ? node.entries.flatMap { [$0.key, $0.value] } : Array(node.elements)
  }

  // MARK: Other ways to the same data

  /// JSON is YAML 1.2.
  private static func unlikeAsYAML(_ tree: DocumentTree) -> String? {
    let reading = read(tree.source, as: .yaml)
    guard let yaml = reading.tree else { return "JSON refused as YAML: \(first(reading))" }
    return Likeness.exact.difference(tree.root, yaml.root).map { "JSON read as YAML: \($0)" }
  }

  /// Data that a writer changes, in either notation.
  private static func changedByWriting(_ tree: DocumentTree, _ notation: Notation) -> String? {
    // What aliases stand for is written out, so that what is written may go beyond the limits of what was read.
    var limits = ReadingLimits.standard
    limits.depth = 1 << 20
    limits.fileSize = 1 << 30
    let json = JSONWriter.write(tree.root)
    let jsonReading = read(SourceFile(name: "written.json", bytes: json), as: .json, limits: limits)
    guard let fromJSON = jsonReading.tree else { return "the JSON written cannot be read: \(first(jsonReading))" }
    let likeness = notation == .json ? Likeness.exact : .byValue
    if let difference = likeness.difference(tree.root, fromJSON.root) { return "written as JSON: \(difference)" }
    guard JSONWriter.write(fromJSON.root) == json else { return "JSON written again is other JSON" }
    let yaml = YAMLWriter.write(tree.root)
    let yamlReading = read(SourceFile(name: "written.yaml", bytes: yaml), as: .yaml, limits: limits)
    guard let fromYAML = yamlReading.tree else { return "the YAML written cannot be read: \(first(yamlReading))" }
    if let difference = Likeness.exact.difference(tree.root, fromYAML.root) { return "written as YAML: \(difference)" }
    guard YAMLWriter.write(fromYAML.root) == yaml else { return "YAML written again is other YAML" }
    return nil
  }

  private static func first(_ reading: Reading) -> String {
    guard let problem = reading.problems.first(where: { $0.severity == .error }) else { return "no error" }
    return "\(problem.message) at \(problem.range.start)"
  }
}
