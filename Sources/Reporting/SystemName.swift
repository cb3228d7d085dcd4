/// What reports call a system: its name, and its kind where the name does not say it already.
enum SystemName {
  /// Such as "Oldtown (ICS)"; "Frimley Health and Care ICS" is left as it is.
  static func full(_ name: String, _ kind: String) -> String {
    let kind = Self.kind(kind, unlessIn: name)
    return kind.isEmpty ? name : "\(name) (\(kind))"
  }

  /// The kind; empty where the last word of the name is the same.
  static func kind(_ kind: String, unlessIn name: String) -> String {
    let last = name.split(separator: " ").last ?? ""
    return last.lowercased() == kind.lowercased() ? "" : kind
  }
}
