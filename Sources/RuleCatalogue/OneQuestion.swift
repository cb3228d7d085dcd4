import ProposalModel
import RuleKit

extension Problem {
  /// Several shortcomings under one question as one finding: the gravest, the first among equals, stands for the
  /// others, which become its notes. What is only noted stays apart for the criteria, and shares the finding by its
  /// cause.
  static func joined(_ parts: [Problem], severity: Severity = .warning, cause: String) -> [Problem] {
    Severity.allCases.compactMap { level in
      let same = parts.filter { ($0.severity ?? severity) == level }
      guard var result = same.first else { return nil }
      for part in same.dropFirst() {
        result.notes += [Note(part.message, at: part.place == result.place ? nil : part.place)] + part.notes
        if !part.help.isEmpty, part.help != result.help { result.help += " " + part.help }
        if !part.asks.isEmpty, part.asks != result.asks { result.asks += " " + part.asks }
        if let more = part.criteria { result.criteria = (result.criteria ?? []) + more }
      }
      if let criteria = result.criteria {
        result.criteria = criteria.enumerated().filter { !criteria[..<$0.offset].contains($0.element) }.map(\.element)
      }
      result.cause = cause
      return result
    }
  }

  /// Where it stands, as far as it names a place; what is missing stands in its section.
  private var place: Place? {
    switch spot {
    case .at(let place): place
    case .missing(_, let within): within
    }
  }
}
