/// Writes a blank proposal.
struct InitCommand {
  static func run(_ arguments: [[UInt8]]) throws(UsageError) -> Int32 {
    throw UsageError(message: "the command init is not in this version yet")
  }
}
