extension DocumentTree {
  /// Where a node is, as `funding.spend[3].description` or `access.trajectory["2021/22"]`; "" for the root.
  ///
  /// Keys that are not plain words (ASCII letters, digits, `_`, `-`) stand in brackets as JSON strings. A key has the
  /// path of its entry.
  package func path(to id: NodeID) -> String {
    var path = ""
    var current: UInt32 = 0
    while current != id.index {
      let record = written(current)
      guard record.traits.isCollection, !record.traits.isAlias, id.index < record.second else { break }
      let child = child(of: current, around: id.index)
      if record.traits.kind == .sequence {
        path += "[\(child.position)]"
      } else {
        Self.append(key: meant(child.position % 2 == 0 ? child.index : child.before), of: self, to: &path)
      }
      current = child.index
    }
    return path
  }

  /// The node directly below a collection that is or holds the node at `index`, its position among them, and the index
  /// of the one before it.
  private func child(
    of collection: UInt32, around index: UInt32
  ) -> (index: UInt32, position: Int, before: UInt32) {
    if let starts = childStarts(of: collection) {
      var low = 0
      var high = starts.count
      while high - low > 1 {
        let middle = (low + high) / 2
        if starts[middle] <= index { low = middle } else { high = middle }
      }
      return (starts[low], low, low > 0 ? starts[low - 1] : collection)
    }
    var child = collection + 1
    var before = collection
    var position = 0
    while indexAfter(child) <= index {
      before = child
      child = indexAfter(child)
      position += 1
    }
    return (child, position, before)
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
