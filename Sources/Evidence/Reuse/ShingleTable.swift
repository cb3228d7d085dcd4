import Guidance
import GuidanceShingles

/// The runs of eight words that stand in the guidance, as hashes of 32 bits with the section each first stands in.
///
/// Made by `ShingleTableMaker` from the guidance's texts, of which it holds nothing else. Of runs that are not in the
/// guidance, one in about 100,000 is taken for one that is (42,000 hashes among 2^32), and a passage needs several in
/// a row.
package struct ShingleTable: @unchecked Sendable {
  // Unchecked: the bytes are constants of the program and never changed.
  private let buckets: UnsafePointer<UInt32>
  private let hashes: UnsafePointer<UInt32>
  private let sections: UnsafePointer<UInt8>
  package let count: Int

  /// Hashes with the same leading bits stand together.
  package static let bucketBits = 12
  package static let magic: UInt32 = 0x3153_4843
  /// From here on a byte names a document, in the order of `Document.allCases`, instead of a section.
  package static let firstDocument: UInt8 = 240

  package static let builtIn: ShingleTable = {
    guard let table = ShingleTable(guidance_shingles(), count: Int(guidance_shingles_size()))
    else { preconditionFailure("the table of the guidance's word runs is broken") }
    return table
  }()

  /// nil when the bytes, which have to last, are no such table.
  package init?(_ base: UnsafeRawPointer, count bytes: Int) {
    let bucketCount = 1 << Self.bucketBits
    guard bytes >= 8, base.load(as: UInt32.self) == Self.magic else { return nil }
    count = Int(base.load(fromByteOffset: 4, as: UInt32.self))
    let hashStart = 8 + (bucketCount + 1) * 4
    guard bytes == hashStart + count * 5 else { return nil }
    buckets = (base + 8).assumingMemoryBound(to: UInt32.self)
    hashes = (base + hashStart).assumingMemoryBound(to: UInt32.self)
    sections = (base + hashStart + count * 4).assumingMemoryBound(to: UInt8.self)
  }

  /// Where the guidance has a run of this hash; nil where it has none.
  @inline(__always)
  func place(of hash: UInt32) -> UInt8? {
    let bucket = Int(hash >> UInt32(32 - Self.bucketBits))
    for position in Int(buckets[bucket])..<Int(buckets[bucket + 1]) where hashes[position] == hash {
      return sections[position]
    }
    return nil
  }

  /// The bytes of a table; `runs` are hashes, each once, with where they stand.
  package static func bytes(of runs: [UInt32: UInt8]) -> [UInt8] {
    let sorted = runs.sorted { $0.key < $1.key }
    var words: [UInt32] = [magic, UInt32(sorted.count)]
    var position = 0
    for bucket in 0...(1 << bucketBits) {
      while position < sorted.count, Int(sorted[position].key >> UInt32(32 - bucketBits)) < bucket { position += 1 }
      words.append(UInt32(position))
    }
    words += sorted.map(\.key)
    return words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } } + sorted.map(\.value)
  }

  /// How a report names the place that a byte stands for.
  package static func name(of place: UInt8) -> String {
    if place >= firstDocument {
      switch Document.allCases[Int(place - firstDocument)] {
      case .annexes: return "Annex A"
      case .framework: return "the Community Mental Health Framework"
      case .webinars: return "the briefing on the national webinars"
      case .rethink: return "the Rethink Mental Illness guide"
      case .boardPaper: return "the NHS England Board paper"
      }
    }
    return GuidanceSection.all[Int(place)].displayName
  }
}
