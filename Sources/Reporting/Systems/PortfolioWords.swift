import Guidance
import Portfolio
import ProposalModel

/// What every form of a portfolio for people says in the same words.
enum PortfolioWords {
  static let notADecision = "This sets documents side by side. It is not a funding decision."

  /// A percentage with one decimal, rounded half up; empty for a share of nothing.
  static func share(_ part: Int64, of whole: Int64) -> String {
    guard whole > 0 else { return "" }
    let tenths = whole.dividingFullWidth(part.multipliedFullWidth(by: 1000))
    let rounded = tenths.quotient + (tenths.remainder * 2 >= whole ? 1 : 0)
    return "\(rounded / 10).\(rounded % 10)%"
  }
}

extension Portfolio {
  /// How many proposals do not give what is added up: a sum without them is not the sum of all. Empty when all give it.
  func missing(_ given: Int) -> String {
    let without = read.count - given
    return without == 0 ? "" : "\(without) of \(read.count) proposals \(without == 1 ? "does" : "do") not give it"
  }

  /// Systems that stand here more than once, a sentence each.
  var repeatedInWords: [String] {
    repeated.map {
      "\(DisplayText.cut($0.system, to: 100)) stands here \($0.count) times: all of them are in the sums."
    }
  }
}

extension PortfolioEntry {
  /// The system with its kind, or else the file, for the list of systems.
  var title: String { SystemName.full(DisplayText.cut(name, to: 200), kind) }

  /// The system, or else the file without its folders, where there is little room.
  var shortName: String { system.isEmpty ? String(file.split(separator: "/").last ?? "") : system }

  /// The outcome in a few words.
  var verdict: String {
    guard checked else { return "could not be read" }
    return errors > 0 ? "changes are needed" : "no errors found"
  }
}
