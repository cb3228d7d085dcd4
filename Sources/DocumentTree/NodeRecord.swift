import SourceText

/// What the tree keeps of one node: 20 bytes, so that a document of 10 MB needs little more than its own size again.
struct NodeRecord {
  /// The value's range in the source.
  var start: UInt32
  var end: UInt32

  /// Scalar: where its text starts, in the source or in the decoded bytes. Collection: how many entries or elements
  /// it has. Alias: the index of the node it stands for.
  var first: UInt32

  /// Scalar: the text's length in bytes. Collection: the index after its last descendant.
  var second: UInt32

  var traits: Traits

  /// Kind, style and flags in 16 bits; the other 16 hold a block scalar's indentation.
  struct Traits {
    var bits: UInt32

    init(_ kind: Node.Kind, _ style: Node.Style) {
      bits = UInt32(kind.rawValue) | UInt32(style.rawValue) << 3
    }

    var kind: Node.Kind {
      get { Node.Kind(rawValue: UInt8(truncatingIfNeeded: bits & 7)).unsafelyUnwrapped }
      set { bits = bits & ~7 | UInt32(newValue.rawValue) }
    }
    var style: Node.Style { Node.Style(rawValue: UInt8(truncatingIfNeeded: bits >> 3 & 7)).unsafelyUnwrapped }

    static let alias: UInt32 = 1 << 6
    static let decoded: UInt32 = 1 << 7
    static let key: UInt32 = 1 << 8

    var isAlias: Bool { bits & Self.alias != 0 }
    /// Whether the text is among the decoded bytes, because the source spells it otherwise.
    var isDecoded: Bool { bits & Self.decoded != 0 }
    var isKey: Bool { bits & Self.key != 0 }
    var isCollection: Bool { bits & 7 >= UInt32(Node.Kind.sequence.rawValue) }

    /// Spaces before each line of a block scalar's text; at most `largestIndentation`.
    var indentation: Int { Int(bits >> 16) }
    static let largestIndentation = Int(UInt16.max)
  }

  var range: SourceRange { SourceRange(start: start, end: end) }
}
