import ProposalModel

/// Goes through the arguments of a command: options with or without values, and operands.
struct ArgumentReader {
  enum Item {
    case option(String)
    case operand([UInt8])
  }

  private let arguments: [[UInt8]]
  private let known: [String]
  private var index = 0
  private var optionsEnded = false
  /// The value behind `=` of the option that was read last.
  private var attached: [UInt8]?

  /// `known` are the options of the command, for the nearest one to an unknown.
  init(_ arguments: [[UInt8]], known: [String]) {
    self.arguments = arguments
    self.known = known
  }

  /// The next option or operand; nil at the end.
  mutating func next() throws(UsageError) -> Item? {
    if let attached, index > 0 {
      let option = String(decoding: arguments[index - 1].prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self)
      throw UsageError(
        message: "\(option) takes no value, but \(quoted(String(decoding: attached, as: UTF8.self))) follows it")
    }
    guard index < arguments.count else { return nil }
    let argument = arguments[index]
    index += 1
    if optionsEnded || argument.first != UInt8(ascii: "-") || argument.count == 1 { return .operand(argument) }
    if argument == Array("--".utf8) {
      optionsEnded = true
      return try next()
    }
    guard argument.starts(with: "--".utf8), let equals = argument.firstIndex(of: UInt8(ascii: "=")) else {
      return .option(String(decoding: argument, as: UTF8.self))
    }
    attached = Array(argument[(equals + 1)...])
    return .option(String(decoding: argument[..<equals], as: UTF8.self))
  }

  /// The value of the option that was just read, behind its `=` or as the next argument.
  mutating func value(of option: String) throws(UsageError) -> [UInt8] {
    if let attached {
      self.attached = nil
      return attached
    }
    guard index < arguments.count else { throw UsageError(message: "\(option) needs a value behind it") }
    defer { index += 1 }
    return arguments[index]
  }

  /// The value behind the `=` of the option that was just read; nil when there is none, and then none is taken.
  mutating func attachedValue() -> [UInt8]? {
    defer { attached = nil }
    return attached
  }

  mutating func text(of option: String) throws(UsageError) -> String {
    String(decoding: try value(of: option), as: UTF8.self)
  }

  /// A value that is one of a few words.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    of option: String, _ type: Word.Type
  ) throws(UsageError) -> Word {
    let text = try text(of: option)
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    let near = nearest(to: text, among: words).map { " (did you mean \($0)?)" } ?? ""
    throw UsageError(message: "\(option) takes \(words.joined(separator: ", ")), not \(quoted(text))\(near)")
  }

  /// A whole number of at least `least`.
  mutating func count(of option: String, atLeast least: Int) throws(UsageError) -> Int {
    let text = try text(of: option)
    guard let number = Int(text), number >= least, number <= 1 << 40 else {
      throw UsageError(message: "\(option) takes a whole number from \(least), not \(quoted(text))")
    }
    return number
  }

  func unknown(_ option: String) -> UsageError {
    if CheckOptions.later.contains(option) {
      return UsageError(message: "the option \(option) is not in this version yet")
    }
    let near = nearest(to: option, among: known).map { "; did you mean \($0)?" } ?? ""
    return UsageError(message: "there is no option \(option)\(near)")
  }
}
