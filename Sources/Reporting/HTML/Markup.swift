/// HTML in which text cannot become markup: whatever is interpolated is escaped, unless it is `Markup` itself.
///
/// Escaped text is safe between tags and in attributes with double quotes. Control characters and those that cannot be
/// seen are shown by their name, as on a terminal; line breaks and tabs stay.
struct Markup: ExpressibleByStringInterpolation, Sendable {
  private(set) var bytes: [UInt8] = []

  init() {}

  init(stringLiteral value: String) { bytes.put(value) }

  init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.bytes }

  /// Text as it is, escaped.
  init(text: String) { Self.escape(text, to: &bytes) }

  /// Text, escaped, in which what stands between two backticks is a word of the format.
  init(prose text: String) {
    let pieces = text.split(separator: "`", omittingEmptySubsequences: false).map { Markup(text: String($0)) }
    // A last one without a partner is a backtick, and nothing more.
    let paired = pieces.count % 2 == 1 ? pieces.count : pieces.count - 1
    for (number, piece) in pieces.enumerated() {
      if number == paired { bytes.append(UInt8(ascii: "`")) }
      self += number % 2 == 1 && number < paired ? "<code>\(piece)</code>" : piece
    }
  }

  /// Bytes of text that is safe to show already, escaped.
  init(shown text: some Sequence<UInt8>) { Self.escape(text, to: &bytes) }

  var isEmpty: Bool { bytes.isEmpty }

  static func += (left: inout Markup, right: Markup) { left.bytes += right.bytes }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) { bytes.reserveCapacity(literalCapacity * 2) }

    mutating func appendLiteral(_ literal: String) { bytes.put(literal) }

    mutating func appendInterpolation(_ text: String) { Markup.escape(text, to: &bytes) }

    mutating func appendInterpolation(_ number: Int) { bytes.put(number) }

    mutating func appendInterpolation(_ markup: Markup) { bytes += markup.bytes }

    mutating func appendInterpolation(_ pieces: [Markup]) {
      for piece in pieces { bytes += piece.bytes }
    }
  }

  // MARK: Escaping

  private static func escape(_ text: String, to bytes: inout [UInt8]) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.offset > 0 { bytes.putLineBreak() }
      for piece in line.element.split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
        if piece.offset > 0 { bytes.putSpaces(1) }
        escape(DisplayText.safe(String(piece.element)).utf8, to: &bytes)
      }
    }
  }

  private static func escape(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): bytes.put("&amp;" as StaticString)
      case UInt8(ascii: "<"): bytes.put("&lt;" as StaticString)
      case UInt8(ascii: ">"): bytes.put("&gt;" as StaticString)
      case UInt8(ascii: "\""): bytes.put("&quot;" as StaticString)
      case UInt8(ascii: "'"): bytes.put("&#39;" as StaticString)
      default: bytes.append(byte)
      }
    }
  }
}
