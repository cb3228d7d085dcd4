import Foundation
import Glibc
import Testing

/// Files, streams and the system: what comes in, and what has to happen. Rows are those of the project's list of
/// hostile inputs.
struct HostileFilesTests {
  @Test(
    "Row 52: what is not there is told, and the rest is checked",
    arguments: [
      ("missing.yaml", "missing.yaml: no such file or directory"), ("", "an empty name cannot be a file"),
      (String(repeating: "n", count: 256), "file name too long"), ("empty", "no .json, .yaml or .yml file"),
    ])
  func row52(_ name: String, _ reason: String) throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "good.yaml")
    try folder.write("x", to: "empty/x.txt")
    let result = try Tool.run(["--format", "json", name, "good.yaml"], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains(reason), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(try documents(result).compactMap { $0["checked"] as? Bool } == [true])
  }

  @Test("Row 53: links that lead back to themselves are told, and a walk follows none twice")
  func row53() throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "p/a.yaml")
    _ = try Tool.shell("ln -s x y; ln -s y x; ln -s nowhere z; ln -s ../p p/again; ln -s a.yaml p/b.yaml", in: folder)
    let result = try Tool.run(["--format", "json", "x", "z", "p"], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("x: too many levels of symbolic links"))
    #expect(result.errors.contains("z: no such file or directory"))
    #expect(try documents(result).compactMap { $0["file"] as? String } == ["p/a.yaml"])
  }

  @Test("Row 54: a walk opens nothing but regular files")
  func row54() throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "p/a.yaml")
    let socket = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let path = Array(folder.url("p/s.yaml").path.utf8CString)
    try withUnsafeMutableBytes(of: &address.sun_path) { bytes in
      try #require(path.count <= bytes.count)
      path.withUnsafeBytes { bytes.copyMemory(from: $0) }
    }
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    #expect(bound == 0)
    let script = "mkfifo p/pipe.yaml; ln -s /dev/zero p/zero.yaml; timeout 60 $TOOL --format json p"
    let result = try Tool.shell(script, in: folder)
    #expect(result.status == 1)
    #expect(try documents(result).compactMap { $0["file"] as? String } == ["p/a.yaml"])
  }

  @Test(
    "Row 55: streams named outright are read",
    arguments: [
      "bash -c '$TOOL --format json <(printf \"proposal: {stage: final}\")'",
      "printf 'proposal: {stage: final}' | $TOOL --format json /dev/stdin",
      "printf 'proposal: {stage: final}' | $TOOL --format json -",
    ])
  func row55(_ script: String) throws {
    let result = try Tool.shell(script, in: Folder())
    #expect(result.status == 1)
    #expect(try documents(result).compactMap { $0["checked"] as? Bool } == [true])
  }

  @Test(
    "Row 56: what never ends is read up to the limit",
    arguments: ["$TOOL --max-size 9999 /dev/zero", "yes | $TOOL --max-size 9999 -"])
  func row56(_ script: String) throws {
    let result = try Tool.shell("timeout 60 sh -c '\(script)'", in: Folder())
    #expect(result.status == 2)
    #expect(result.errors.contains("larger than 9999 bytes"))
  }

  @Test("Row 57: neither a closed standard input nor a keyboard is waited for")
  func row57() throws {
    let closed = try Tool.shell("$TOOL - <&-", in: Folder())
    #expect(closed.status == 2)
    #expect(closed.errors.contains("bad file descriptor"))
    let terminal = try Terminal()
    let keyboard = try Tool.run(["-"], in: Folder(), on: terminal, .input)
    #expect(keyboard.status == 2)
    #expect(keyboard.errors.contains("is the keyboard"))
  }

  @Test("Row 58: a file that changes while it is read gives some whole review")
  func row58() throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "small.yaml")
    try folder.write(bareProposal + "# " + String(repeating: "x", count: 1 << 20) + "\n", to: "large.yaml")
    let result = try Tool.shell(
      """
      while :; do cat large.yaml >a.yaml; cat small.yaml >a.yaml; done &
      for run in 1 2 3 4 5 6 7 8 9 10; do
        $TOOL --format json=r.json a.yaml 2>/dev/null; status=$?; test $status -le 2 || echo "died $status"
        tail -c 2 r.json
      done
      kill $!
      """, in: folder)
    #expect(result.text == String(repeating: "}\n", count: 10))
  }

  @Test("Row 59: a file is read to its end, whatever the system says of its size")
  func row59() throws {
    let result = try Tool.run(["/proc/self/status"], in: Folder())
    #expect(result.status != 0)
    #expect(!result.errors.contains("empty") && !result.text.contains("the document is empty"))
  }

  @Test("Row 67: no path is made of a document's text")
  func row67() throws {
    let folder = try Folder()
    try folder.write("proposal: {stage: final, title: ../../x}\nsystem: {name: /tmp/../x}\n", to: "in/a.yaml")
    _ = try Tool.shell("cd in && $TOOL --format json=r.json a.yaml", in: folder)
    #expect(folder.names == ["in"])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url("in").path).sorted() == ["a.yaml", "r.json"])
  }

  @Test(
    "Row 68: with few descriptors and little memory many files are still checked",
    arguments: ["ulimit -n 16", "ulimit -v 2000000", "ulimit -u 1"])
  func row68(_ limit: String) throws {
    let folder = try Folder()
    for number in 100..<160 { try folder.write(bareProposal, to: "p/\(number).yaml") }
    let result = try Tool.shell("\(limit) 2>/dev/null; $TOOL --format json p p/*.yaml", in: folder)
    #expect(result.status == 1)
    #expect(try documents(result).count == 60)
  }

  @Test("Row 72: runs at the same time share nothing")
  func row72() throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "a.yaml")
    let result = try Tool.shell(
      """
      $TOOL --format sarif a.yaml >first
      for run in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do $TOOL --format sarif a.yaml >out$run & done; wait
      for run in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do cmp first out$run && echo same; done
      """, in: folder)
    #expect(result.text == String(repeating: "same\n", count: 16))
  }
}
