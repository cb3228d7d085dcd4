import Evidence
import Foundation
import Guidance

// Makes Sources/GuidanceShingles/shingles.bin from the texts of the guidance, of which it keeps hashes only:
//   CMH_SHINGLES=1 swift run -c release ShingleTableMaker annexes=PATH framework=PATH webinars=PATH rethink=PATH
// board-paper=PATH The same texts give the same bytes. A line that starts with the number of a known section starts
// that section.

let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")

/// The number of the section that a line opens; nil for any other line, and for a line of the table of contents.
func heading(_ line: Substring, of document: Document) -> UInt8? {
  let words = line.split(whereSeparator: \.isWhitespace)
  guard words.count > 1, let last = words.last, !last.allSatisfy(\.isNumber), !last.contains("...") else { return nil }
  return GuidanceSection.with(String(words[0]), of: document)?.number
}

var places: [UInt32: UInt8] = [:]
for argument in CommandLine.arguments.dropFirst() {
  let parts = argument.split(separator: "=", maxSplits: 1)
  guard parts.count == 2, let document = Document(rawValue: String(parts[0])),
    let number = Document.allCases.firstIndex(of: document)
  else { fatalError("not DOCUMENT=PATH: \(argument)") }
  let text = try String(contentsOfFile: String(parts[1]), encoding: .utf8)
  var place = ShingleTable.firstDocument + UInt8(number)
  var runs = WordRuns()
  var scanner = TextScanner()
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    place = heading(line, of: document) ?? place
    var line = String(line)
    line.withUTF8 { scanner.scan($0) }
    for token in scanner.tokens {
      guard let form = WordRuns.form(of: token), let hash = runs.add(form) else { continue }
      if places[hash] == nil { places[hash] = place }
    }
  }
}
let table = ShingleTable.bytes(of: places)
try Data(table).write(to: URL(fileURLWithPath: "\(root)/Sources/GuidanceShingles/shingles.bin"))
print("\(places.count) runs, \(table.count) bytes")
