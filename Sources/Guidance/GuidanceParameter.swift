/// A number, date, list or table of the guidance that rules read: an id and a title, so that it can be explained.
///
/// The values themselves are the named constants of this module.
package struct GuidanceParameter: Sendable {
  /// Position in `all`, from 0.
  package let number: Int
  package let document: Document
  private let start: Int32
  private let end: Int32

  package var id: String { field(0) }
  package var section: String { field(1) }
  package var title: String { field(2) }

  private func field(_ position: Int) -> String {
    let rows = LiteralRows.parameters
    return rows.string(rows.field(position, start: Int(start), end: Int(end)))
  }

  package static let all: [GuidanceParameter] = {
    let rows = LiteralRows.parameters
    let starts = rows.rowStarts()
    return (0..<starts.count - 1).map { row in
      GuidanceParameter(
        number: row, document: Document(idPrefix: rows.base + Int(starts[row])), start: starts[row],
        end: starts[row + 1] - 1)
    }
  }()

  package static func withID(_ id: String) -> GuidanceParameter? { all.first { $0.id == id } }
}

extension Document {
  /// The document named by the first letters of a criterion's or parameter's id.
  init(idPrefix id: UnsafePointer<UInt8>) {
    self =
      switch id[0] {
      case UInt8(ascii: "W"): .webinars
      case UInt8(ascii: "R"): .rethink
      case UInt8(ascii: "B"): id[1] == UInt8(ascii: "P") ? .boardPaper : .framework
      default: .annexes
      }
  }
}
