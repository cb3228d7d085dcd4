package import DocumentTree
import SourceText
package import SpendUse

/// What one line of transformation spend was judged to be, with the place that shows it.
package struct JudgedLine: Sendable {
  /// Position in the list of spend.
  package let index: Int
  package let judgement: SpendJudgement
  /// The words or the field that decide.
  package let place: Place

  /// The lines that are a breach or a question; those that are fine are left out.
  static func judge(_ spend: Listed<SpendLine>, in tree: DocumentTree) -> [JudgedLine] {
    spend.enumerated().compactMap { index, line in
      let judgement = SpendUse.judge(line.asText)
      guard judgement.outcome != .fine else { return nil }
      return JudgedLine(index: index, judgement: judgement, place: line.place(of: judgement.place, in: tree))
    }
  }
}

extension SpendLine {
  fileprivate var asText: SpendLineText {
    SpendLineText(
      description?.value ?? "", source: source?.value.rawValue, category: category?.value.rawValue,
      purpose: purpose?.value.rawValue, sector: sector?.value.rawValue, setting: setting?.value.rawValue,
      ageGroup: ageGroup?.value.rawValue, recipient: recipient?.value, pence: amount?.value.pence,
      retained: retained?.value, preparation: preparation?.value, recurrent: recurrent?.value)
  }

  /// Where in the document a part of the line stands.
  package func place(of part: SpendJudgement.Place, in tree: DocumentTree) -> Place {
    switch part {
    case .description(let range): words(range, of: description, in: tree)
    case .recipient(let range): words(range, of: recipient, in: tree)
    case .setting: setting?.place ?? place
    case .purpose: purpose?.place ?? place
    case .category: category?.place ?? place
    case .sector: sector?.place ?? place
    case .ageGroup: ageGroup?.place ?? place
    }
  }

  /// Offsets into a text that was read without the space around it, as a range of the source.
  private func words(_ range: Range<Int>, of text: Text?, in tree: DocumentTree) -> Place {
    guard let text else { return place }
    let node = tree.node(text.place.node)
    let lead = node.withText { bytes in
      bytes.firstIndex { $0 != 0x20 && !(0x09...0x0D).contains($0) } ?? 0
    }
    return Place(node: node.id, range: node.sourceRange(of: range.lowerBound + lead..<range.upperBound + lead))
  }
}
