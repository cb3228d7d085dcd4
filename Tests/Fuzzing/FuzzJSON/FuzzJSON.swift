import FuzzDriver

/// Fuzzes the JSON reader.
@main struct FuzzJSON {
  static func main() { fuzz(.json) }
}
