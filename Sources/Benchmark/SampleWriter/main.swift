import Foundation
import SampleDocuments

// Writes one sample document to standard output: typical|prose|spend-lines, yaml|json, and its size in bytes.
let arguments = CommandLine.arguments
guard arguments.count == 4, let kind = SampleDocument.Kind(rawValue: arguments[1]), let size = Int(arguments[3]),
  ["yaml", "json"].contains(arguments[2])
else {
  FileHandle.standardError.write(Data("usage: SampleWriter typical|prose|spend-lines yaml|json BYTES\n".utf8))
  exit(2)
}
let document = SampleDocument(kind, size: size)
FileHandle.standardOutput.write(Data(arguments[2] == "yaml" ? document.yaml : document.json))
