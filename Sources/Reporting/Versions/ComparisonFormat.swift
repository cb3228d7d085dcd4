package import Comparison

/// The forms in which a comparison of two versions is written.
package enum ComparisonFormat: String, Sendable, CaseIterable {
  case text, html, json

  package func render(_ comparison: Comparison, _ options: RenderingOptions, tool: Report.Tool = .current) -> [UInt8] {
    switch self {
    case .text: ComparisonText(comparison, options, tool).bytes
    case .html: ComparisonHTML(comparison, options, tool).bytes
    case .json: ComparisonJSON.bytes(comparison, tool)
    }
  }
}

extension Change.Kind {
  /// What a report calls the changes of this kind.
  var heading: String {
    switch self {
    case .amount: "Amounts"
    case .year: "Years"
    case .pcn: "Primary care networks"
    case .signOff: "Sign-off"
    case .commitment: "Commitments"
    case .other: "Everything else"
    }
  }
}
