package import DocumentTree
import ReaderProperties

/// Gives a reader whatever libFuzzer makes up, and stops at the first property that does not hold.
package func fuzz(_ notation: Notation) {
  var count = CommandLine.argc
  var arguments = CommandLine.unsafeArgv
  // The driver takes a C function, which can capture nothing.
  let body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt =
    switch notation {
    case .json: { examine($0, $1, as: .json) }
    case .yaml: { examine($0, $1, as: .yaml) }
    }
  _ = runDriver(&count, &arguments, body)
}

private func examine(_ bytes: UnsafePointer<UInt8>?, _ count: Int, as notation: Notation) -> CInt {
  if let violation = ReaderProperties.violation(Array(UnsafeBufferPointer(start: bytes, count: count)), as: notation) {
    fatalError(violation)
  }
  return 0
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
