import Foundation
import SourceText
import Testing

@testable import DocumentTree

/// The public suites of JSON and YAML documents, which are not part of this repository: the environment variable
/// `CMH_SUITES` names the folder that holds them as `json/test_parsing` and `yaml`. Tests that need them are skipped,
/// and say so, where it is not set.
enum Suites {
  static let root = ProcessInfo.processInfo.environment["CMH_SUITES"].map { URL(fileURLWithPath: $0) }
  static let areThere = root != nil

  struct YAMLCase: CustomTestStringConvertible {
    var name: String
    /// in, out or error
    var scope: String
    var reasons: String
    var text: [UInt8]
    var json: [UInt8]?

    var testDescription: String { name }
  }

  static func bytes(_ url: URL) -> [UInt8] { (try? Data(contentsOf: url)).map { Array($0) } ?? [] }

  static func lines(_ url: URL) -> [[String]] {
    String(decoding: bytes(url), as: UTF8.self).split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  static let json: [(name: String, text: [UInt8])] = {
    guard let folder = root?.appendingPathComponent("json") else { return [] }
    return lines(folder.appendingPathComponent("manifest.tsv")).map { row in
      (row[0], bytes(folder.appendingPathComponent("test_parsing/\(row[0])")))
    }
  }()

  static let yaml: [YAMLCase] = {
    guard let folder = root?.appendingPathComponent("yaml") else { return [] }
    return lines(folder.appendingPathComponent("manifest.tsv")).map { row in
      let place = folder.appendingPathComponent(row[0])
      return YAMLCase(
        name: row[0], scope: row[1], reasons: row[4], text: bytes(place.appendingPathComponent("in.yaml")),
        json: row[2] == "json" ? bytes(place.appendingPathComponent("in.json")) : nil)
    }
  }()
}

/// Whether two nodes hold the same data; numbers are compared by value, since 0x10 and 16 are one number.
func sameData(_ left: Node, _ right: Node) -> Bool {
  var pending = [(left, right)]
  while let (left, right) = pending.popLast() {
    switch (left.kind, right.kind) {
    case (.mapping, .mapping):
      guard left.count == right.count else { return false }
      let pairs = zip(left.entries, right.entries)
      if pairs.allSatisfy({ $0.key.text.utf8.elementsEqual($1.key.text.utf8) }) {
        // The same order: equal keys are told apart.
        pending.append(contentsOf: pairs.map { ($0.value, $1.value) })
        continue
      }
      for entry in left.entries {
        guard let other = right[entry.key.text] else { return false }
        pending.append((entry.value, other))
      }
    case (.sequence, .sequence):
      guard left.count == right.count else { return false }
      pending.append(contentsOf: zip(left.elements, right.elements))
    case (.null, .null): continue
    case (.boolean, .boolean):
      if left.boolean != right.boolean { return false }
    case (.string, .string):
      if !left.text.utf8.elementsEqual(right.text.utf8) { return false }
    case (.integer, .integer), (.integer, .decimal), (.decimal, .integer), (.decimal, .decimal):
      if number(left.text) != number(right.text) { return false }
    default: return false
    }
  }
  return true
}

private func number(_ text: String) -> Double? {
  if text.hasPrefix("0o") { return Int(text.dropFirst(2), radix: 8).map(Double.init) }
  switch text.lowercased() {
  case ".inf", "+.inf": return .infinity
  case "-.inf": return -.infinity
  case ".nan": return .greatestFiniteMagnitude
  default: return Double(text)
  }
}

/// Reads bytes under a name that tells the notation.
func reading(_ bytes: [UInt8], _ notation: Notation) -> Reading {
  read(SourceFile(name: notation == .json ? "test.json" : "test.yaml", bytes: bytes), as: notation)
}

func reading(yaml text: String) -> Reading { reading(Array(text.utf8), .yaml) }
func reading(json text: String) -> Reading { reading(Array(text.utf8), .json) }

/// The tree of a text that must be right.
func parse(yaml text: String) throws -> DocumentTree { try #require(reading(yaml: text).tree) }
func parse(json text: String) throws -> DocumentTree { try #require(reading(json: text).tree) }
