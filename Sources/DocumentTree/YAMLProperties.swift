import SourceText

/// The anchors of a document, by name; defined again, a name stands for the newer node.
struct YAMLAnchors {
  struct Anchor {
    var node: Int
    /// What the document has before this node while it is open; what is in it, aliases followed, once it is complete.
    var size: Volume
    var isComplete: Bool
  }

  /// How much there is of something with its aliases written out.
  struct Volume {
    var nodes: Int
    /// Bytes of the source.
    var text: Int
  }

  private var list: [Anchor] = []
  private var newest: [[UInt8]: Int] = [:]

  /// Takes note of the anchor of a collection that starts now, when the document has come to `total`.
  mutating func define(_ name: [UInt8], node: Int, at total: Volume) -> Int {
    list.append(Anchor(node: node, size: total, isComplete: false))
    newest[name] = list.count - 1
    return list.count - 1
  }

  /// The collection is closed, when the document has come to `total`.
  mutating func complete(_ index: Int, at total: Volume) {
    list[index].size.nodes = total.nodes - list[index].size.nodes
    list[index].size.text = total.text - list[index].size.text
    list[index].isComplete = true
  }

  func find(_ name: [UInt8]) -> Anchor? { newest[name].map { list[$0] } }
}

extension YAMLReader {
  /// A node's anchor and tag.
  struct Properties {
    var start = 0
    /// The anchor's name.
    var anchor: Range<Int>?
    var tag: Range<Int>?

    var isEmpty: Bool { anchor == nil && tag == nil }
  }

  /// Reads the anchor or tag at `position`.
  mutating func readProperty() {
    let start = position
    if inner.isEmpty { inner.start = start }
    hasProperties = true
    if text[start] == Byte.ampersand {
      position = nameEnd(from: start + 1)
      guard position > start + 1 else {
        position = start
        _ = complainAboutStart()
        return
      }
      guard inner.anchor == nil else { return complainAboutTwoProperties(start..<position, inner.anchor) }
      inner.anchor = start + 1..<position
    } else {
      guard let tagEnd = tagEnd(from: start) else { return complainAboutTag(start) }
      position = tagEnd
      guard inner.tag == nil else { return complainAboutTwoProperties(start..<position, inner.tag) }
      inner.tag = start..<position
    }
    guard isBlank(position) || frames[frames.count - 1].kind.isFlow && isFlowIndicator(byte(position)) else {
      return complainAboutTag(start)
    }
  }

  /// Properties at the end of a line belong to what the next line brings.
  mutating func moveProperties() {
    guard !inner.isEmpty else { return }
    let properties = inner
    inner = Properties()
    guard !outer.isEmpty else {
      outer = properties
      return
    }
    if let merged = merge(outer, properties) { outer = merged }
  }

  /// What was read for the node that comes now; nil after a complaint.
  @inline(__always)
  mutating func takeProperties() -> Properties? {
    guard hasProperties else { return Properties() }
    return takeMerged()
  }

  @inline(never)
  private mutating func takeMerged() -> Properties? {
    let merged = merge(outer, inner)
    outer = Properties()
    inner = Properties()
    hasProperties = false
    return merged
  }

  /// What earlier lines brought: it belongs to the collection that starts now, the rest to its first key.
  @inline(__always)
  mutating func takeOuter() -> Properties {
    guard hasProperties else { return Properties() }
    let properties = outer
    outer = Properties()
    hasProperties = !inner.isEmpty
    return properties
  }

  /// The later and the earlier of two anchors, or two tags, for one node.
  func conflict(_ first: Properties, _ second: Properties) -> (later: Range<Int>, earlier: Range<Int>)? {
    if let earlier = first.anchor, let later = second.anchor {
      return (later.lowerBound - 1..<later.upperBound, earlier)
    }
    if let earlier = first.tag, let later = second.tag { return (later, earlier) }
    return nil
  }

  private mutating func merge(_ first: Properties, _ second: Properties) -> Properties? {
    if let (later, earlier) = conflict(first, second) {
      complainAboutTwoProperties(later, earlier)
      return nil
    }
    return Properties(
      start: first.isEmpty ? second.start : first.start, anchor: first.anchor ?? second.anchor,
      tag: first.tag ?? second.tag)
  }

  // MARK: Writing records

  private static let plainText = NodeRecord.Traits(.string, .plain).bits

  /// A note on quotes that became part of the text.
  private mutating func remarkOnWordProcessorQuotes(_ scalar: Scalar) {
    guard startsWithWordProcessorQuote(scalar.start), startsWithWordProcessorQuote(scalar.end - 3) else { return }
    problems.add(
      SyntaxProblem(
        .ambiguous, .note, "a word processor's quotes around a value are part of its text",
        help: "write straight quotes (\"), or none", at: SourceRange(scalar.start..<scalar.end)))
  }

  /// A warning where older YAML would have merged mappings.
  private mutating func remarkOnMergeKey(_ scalar: Scalar) {
    guard byte(scalar.start + 1) == Byte.less else { return }
    problems.add(
      SyntaxProblem(
        .ambiguous, .warning, "<< is an ordinary key in YAML 1.2: nothing is merged",
        help: "write out the entries that are meant", at: SourceRange(scalar.start..<scalar.end)))
  }

  /// Writes the record of a scalar with the properties that were read for it.
  @inline(__always)
  mutating func appendTaking(_ scalar: Scalar, isKey: Bool) {
    if hasProperties {
      guard let properties = takeMerged() else { return }
      append(scalar, properties, isKey: isKey)
    } else {
      append(scalar, isKey: isKey)
    }
  }

  @inline(never)
  mutating func append(_ scalar: Scalar, _ properties: Properties, isKey: Bool) {
    guard !properties.isEmpty else { return append(scalar, isKey: isKey) }
    guard !scalar.isAlias else { return complainAboutPropertiesOfAlias(properties) }
    guard let kind = kind(of: scalar, properties) else { return }
    if let name = properties.anchor {
      let anchor = anchors.define(bytes(name), node: tree.count, at: .init(nodes: 0, text: 0))
      anchors.complete(anchor, at: .init(nodes: 1, text: scalar.end - scalar.start))
    }
    var scalar = scalar
    scalar.traits.kind = kind
    append(scalar, isKey: isKey)
  }

  /// Writes the record of a scalar that has no properties, or whose properties are seen to.
  @inline(__always)
  private mutating func append(_ scalar: Scalar, isKey: Bool) {
    var traits = scalar.traits
    if isKey {
      if traits.isCollection { return complainAboutCollectionKey(at: scalar.start) }
      traits.bits |= NodeRecord.Traits.key
      if scalar.length == 2, traits.style == .plain, text[scalar.start] == Byte.less { remarkOnMergeKey(scalar) }
    } else if traits.bits & 0x3F == Self.plainText, byte(scalar.start) == 0xE2 {
      remarkOnWordProcessorQuotes(scalar)
    }
    lastEnd = scalar.end
    tree.append(
      NodeRecord(
        start: UInt32(truncatingIfNeeded: scalar.start), end: UInt32(truncatingIfNeeded: scalar.end),
        first: UInt32(truncatingIfNeeded: scalar.first), second: UInt32(truncatingIfNeeded: scalar.length),
        traits: traits))
  }

  /// Writes a value that is written as nothing.
  mutating func appendEmpty(at place: Int) {
    var place = place
    guard let properties = takeProperties() else { return }
    if let anchor = properties.anchor { place = max(place, anchor.upperBound) }
    if let tag = properties.tag { place = max(place, tag.upperBound) }
    append(
      Scalar(start: place, end: place, first: place, length: 0, traits: .init(.null, .plain)), properties, isKey: false)
  }
}
