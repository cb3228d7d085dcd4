import FuzzDriver

/// Fuzzes the YAML reader.
@main struct FuzzYAML {
  static func main() { fuzz(.yaml) }
}
