import SourceText

/// Tags: of YAML's own schema those that JSON has values for are read, others are refused as not supported.
extension YAMLReader {
  private static let core = "tag:yaml.org,2002:"

  /// The end of the tag at `start`; nil if it is not well formed.
  func tagEnd(from start: Int) -> Int? {
    var index = start + 1
    if byte(index) == Byte.less {
      while index < end, text[index] != Byte.greater, !isBlank(index) { index += 1 }
      return byte(index) == Byte.greater && index > start + 2 ? index + 1 : nil
    }
    var marks = 1
    while index < end, !isBlank(index), !isFlowIndicator(text[index]) {
      if text[index] == Byte.exclamation {
        marks += 1
        guard marks == 2 else { return nil }
      }
      index += 1
    }
    if marks == 2, text[index - 1] == Byte.exclamation { return nil }
    return index
  }

  /// The full name of a tag; nil after a complaint about an unknown handle. "!" leaves the kind to the reader.
  private mutating func name(of tag: Range<Int>) -> String? {
    let written = String(decoding: bytes(tag), as: UTF8.self)
    if written == "!" { return "!" }
    if written.hasPrefix("!<") { return String(written.dropFirst(2).dropLast()) }
    let rest = written.dropFirst()
    guard let mark = rest.firstIndex(of: "!") else { return (tagHandles["!"] ?? "!") + String(rest) }
    let handle = String(written[...mark])
    let suffix = String(rest[rest.index(after: mark)...])
    if let prefix = tagHandles[handle] { return prefix + suffix }
    if handle == "!!" { return Self.core + suffix }
    complainAboutHandle(handle, tag)
    return nil
  }

  /// Whether a collection may have these properties; complains if not.
  mutating func check(_ properties: Properties, fit kind: Node.Kind) -> Bool {
    guard let tag = properties.tag else { return true }
    guard let name = name(of: tag) else { return false }
    switch name {
    case "!": return true
    case Self.core + "seq" where kind == .sequence, Self.core + "map" where kind == .mapping: return true
    default:
      complainAboutTagKind(tag, name: name, isCore: isCoreTag(name))
      return false
    }
  }

  private func isCoreTag(_ name: String) -> Bool {
    guard name.hasPrefix(Self.core) else { return false }
    return ["str", "int", "float", "bool", "null", "seq", "map"].contains(String(name.dropFirst(Self.core.count)))
  }

  /// The kind that a scalar's tag gives it; nil after a complaint.
  mutating func kind(of scalar: Scalar, _ properties: Properties) -> Node.Kind? {
    guard let tag = properties.tag else { return scalar.traits.kind }
    guard let name = name(of: tag) else { return nil }
    let isCore = isCoreTag(name)
    if name == "!" { return .string }
    guard isCore else {
      complainAboutTagKind(tag, name: name, isCore: false)
      return nil
    }
    let source = scalar.traits.isDecoded ? UnsafePointer(tree.decoded.base) : text
    let found = CoreSchema.kind(source, from: scalar.first, to: scalar.first + scalar.length)
    switch name.dropFirst(Self.core.count) {
    case "str": return .string
    case "int" where found == .integer: return .integer
    case "float" where found == .integer || found == .decimal: return .decimal
    case "bool" where found == .boolean: return .boolean
    case "null" where found == .null: return .null
    default:
      complainAboutTagKind(tag, name: name, isCore: true)
      return nil
    }
  }
}
