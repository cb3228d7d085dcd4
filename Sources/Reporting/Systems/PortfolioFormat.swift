package import Portfolio

/// The forms in which several proposals side by side are written.
package enum PortfolioFormat: String, Sendable, CaseIterable {
  case text, html, json, csv

  package func render(_ portfolio: Portfolio, _ options: RenderingOptions, tool: Report.Tool = .current) -> [UInt8] {
    switch self {
    case .text: PortfolioText(portfolio, options, tool).bytes
    case .html: PortfolioHTML(portfolio, options, tool).bytes
    case .json: PortfolioJSON.bytes(portfolio, tool)
    case .csv: PortfolioTable.bytes(portfolio)
    }
  }
}

extension PortfolioEntry.Standing {
  /// What the matrix of the text report prints.
  var letter: String {
    switch self {
    case .error: "E"
    case .warning: "W"
    case .met: "m"
    case .found: "f"
    case .open: "."
    case .notApplicable: "-"
    case .leftOut: "x"
    case .unread: "?"
    }
  }

  /// What the matrix of the page says.
  var word: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .met: "met"
    case .found: "found"
    case .open: "open"
    case .notApplicable: "not applicable"
    case .leftOut: "left out"
    case .unread: "not read"
    }
  }

  /// What the letter or the word stands for.
  var meaning: String {
    switch self {
    case .error: "an error"
    case .warning: "a warning, and no error"
    case .met: "met as far as data settles it"
    case .found: "passages found, for people to judge"
    case .open: "for people to judge, or not checked"
    case .notApplicable: "does not apply"
    case .leftOut: "left out by choice"
    case .unread: "could not be read"
    }
  }
}
