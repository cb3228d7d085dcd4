import DocumentTree
import ReaderProperties

/// Gives the YAML reader whatever libFuzzer makes up, and stops at the first property that does not hold.
@main struct FuzzYAML {
  static func main() {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    _ = runDriver(&count, &arguments) { bytes, count in
      if let violation = ReaderProperties.violation(Array(UnsafeBufferPointer(start: bytes, count: count)), as: .yaml) {
        fatalError(violation)
      }
      return 0
    }
  }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
