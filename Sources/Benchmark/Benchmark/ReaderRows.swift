import DocumentTree
import Foundation
import LibYAMLEvents
import SampleDocuments
import SourceText

/// The readers against the libraries that most programs read with: targets 4, 5 and 12.
struct ReaderRows {
  let stopwatch: Stopwatch
  let sizes: [Int]

  func yaml() -> [Row] { samples { yaml($0, $1.yaml) } }
  func json() -> [Row] { samples { json($0, $1.json) } }

  private func samples(_ row: (SampleDocument.Kind, SampleDocument) -> Row) -> [Row] {
    SampleDocument.Kind.allCases.flatMap { kind in sizes.map { row(kind, SampleDocument(kind, size: $0)) } }
  }

  private func yaml(_ kind: SampleDocument.Kind, _ text: [UInt8]) -> Row {
    let times = stopwatch.compare {
      readTree(text, .yaml)
    } with: {
      let events = text.withUnsafeBufferPointer { libyaml_events($0.baseAddress, $0.count) }
      precondition(events > 4, "libyaml refuses the sample")
    }
    return Row(
      4, "YAML, \(kind.rawValue), \(named(text.count))", ours: speed(text.count, times.ours),
      reference: "libyaml's events \(speed(text.count, times.reference))", value: times.gain, .atLeast, must: 3, aim: 6)
  }

  private func json(_ kind: SampleDocument.Kind, _ text: [UInt8]) -> Row {
    let data = Data(text)
    let times = stopwatch.compare {
      readTree(text, .json)
    } with: {
      let object = try? JSONSerialization.jsonObject(with: data)
      precondition(object is [String: Any], "Foundation refuses the sample")
    }
    return Row(
      5, "JSON, \(kind.rawValue), \(named(text.count))", ours: speed(text.count, times.ours),
      reference: "JSONSerialization \(speed(text.count, times.reference))", value: times.gain, .atLeast,
      must: kind == .spendLines ? 8 : 4, aim: 12)
  }

  /// Times of 1 and 10 MB: time grows as size to the power of the exponent.
  func growth() -> [Row] {
    SampleDocument.Kind.allCases.flatMap { kind in
      let small = SampleDocument(kind, size: 1_000_000)
      let large = SampleDocument(kind, size: 10_000_000)
      return [("YAML", Notation.yaml, small.yaml, large.yaml), ("JSON", .json, small.json, large.json)].map {
        name, notation, small, large in
        let times = stopwatch.compare {
          readTree(large, notation)
        } with: {
          readTree(small, notation)
        }
        let exponent = log(times.ours / times.reference) / log(Double(large.count) / Double(small.count))
        return Row(
          12, "growth, \(name), \(kind.rawValue), 1 to 10 MB", ours: speed(large.count, times.ours),
          reference: "at 1 MB \(speed(small.count, times.reference))", value: exponent, unit: "exponent", .atMost,
          must: 1.05, aim: 1)
      }
    }
  }
}

func readTree(_ text: [UInt8], _ notation: Notation) {
  let reading = read(SourceFile(name: "sample", bytes: text), as: notation)
  precondition(reading.tree != nil, "the sample has a mistake")
}

func speed(_ bytes: Int, _ seconds: Double) -> String { "\(Table.figure(Double(bytes) / seconds / 1e6)) MB/s" }

/// Bytes as people say them.
func named(_ bytes: Int) -> String {
  bytes >= 950_000 ? "\(Table.figure(Double(bytes) / 1e6)) MB" : "\(Table.figure(Double(bytes) / 1e3)) KB"
}
