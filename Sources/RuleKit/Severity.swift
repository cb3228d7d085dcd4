/// How much a finding matters; the words are those of every report.
package enum Severity: String, Sendable, CaseIterable, Comparable {
  case error, warning, note

  /// The worse of two is the lesser, so that it comes first.
  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}
