/// Whether standard output is coloured, and how wide it is; a pure function of the options, the environment and the
/// terminal.
package struct TerminalSettings {
  package enum Colour: String, Sendable, CaseIterable { case always, never, auto }

  package let colour: Bool
  package let width: Int

  static let widest = 120
  static let usual = 80

  /// `columns` is what the terminal itself says, nil when it does not.
  package init(
    _ wanted: Colour, isTerminal: Bool, columns: Int?, environment: (StaticString) -> String?
  ) {
    colour = Self.colour(wanted, isTerminal: isTerminal, environment)
    guard isTerminal else {
      width = Self.usual
      return
    }
    let stated = environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    width = min(stated ?? columns ?? Self.usual, Self.widest)
  }

  /// The option, then `NO_COLOR`, `CLICOLOR_FORCE`, `FORCE_COLOR`, `TERM=dumb`, then whether it is a terminal.
  private static func colour(
    _ wanted: Colour, isTerminal: Bool, _ environment: (StaticString) -> String?
  ) -> Bool {
    switch wanted {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    func isSet(_ name: StaticString) -> Bool { environment(name).map { !$0.isEmpty } ?? false }
    if isSet("NO_COLOR") { return false }
    for name: StaticString in ["CLICOLOR_FORCE", "FORCE_COLOR"] where isSet(name) {
      if environment(name) != "0" { return true }
    }
    if environment("TERM") == "dumb" { return false }
    return isTerminal
  }
}
