extension DocumentTree {
  /// Where a node is, as `funding.spend[3].description` or `access.trajectory["2021/22"]`; "" for the root.
  ///
  /// Keys that are not plain words (ASCII letters, digits, `_`, `-`) stand in brackets as JSON strings. A key has the
  /// path of its entry. Takes time in proportion to the number of siblings before each ancestor.
  package func path(to id: NodeID) -> String {
    var path = ""
    var current: UInt32 = 0
    while current != id.index {
      let record = written(current)
      guard record.traits.isCollection, !record.traits.isAlias, id.index < record.second else { break }
      var child = current + 1
      if record.traits.kind == .sequence {
        var position = 0
        while indexAfter(child) <= id.index {
          child = indexAfter(child)
          position += 1
        }
        path += "[\(position)]"
      } else {
        var key = child
        while true {
          let value = indexAfter(key)
          let next = indexAfter(value)
          child = id.index >= value ? value : key
          if id.index < next { break }
          key = next
        }
        Self.append(key: meant(key), of: self, to: &path)
      }
      current = child
    }
    return path
  }

  private static func append(key: NodeRecord, of tree: DocumentTree, to path: inout String) {
    tree.withText(of: key) { bytes in
      let isWord =
        !bytes.isEmpty
        && bytes.allSatisfy { byte in
          switch byte {
          case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
          default: false
          }
        }
      if isWord {
        if !path.isEmpty { path += "." }
        path += String(decoding: bytes, as: UTF8.self)
        return
      }
      path += "[\""
      for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
        switch scalar {
        case "\"": path += "\\\""
        case "\\": path += "\\\\"
        case "\n": path += "\\n"
        case "\t": path += "\\t"
        case "\r": path += "\\r"
        case _ where scalar.value < 0x20 || scalar.value == 0x7F:
          let hex = String(scalar.value, radix: 16)
          path += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        default: path.unicodeScalars.append(scalar)
        }
      }
      path += "\"]"
    }
  }
}
