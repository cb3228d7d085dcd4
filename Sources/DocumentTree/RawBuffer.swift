#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A growing run of plain values in raw memory. `realloc` lets the system move large blocks without copying them,
/// which an Array cannot; that halves the peak for a large document.
struct RawBuffer<Element: BitwiseCopyable> {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = max(capacity, 16)
    base = Self.allocate(self.capacity, moving: nil)
  }

  private static func allocate(_ capacity: Int, moving old: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Element> {
    let size = capacity * MemoryLayout<Element>.stride
    guard let memory = realloc(old, size) else { fatalError("out of memory") }
    #if os(Linux)
      if size >= LargePages.leastRun { LargePages.advise(memory, size) }
    #endif
    return memory.assumingMemoryBound(to: Element.self)
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(by: 1) }
    base[count] = element
    count += 1
  }

  mutating func append(_ elements: UnsafeBufferPointer<Element>) {
    guard let start = elements.baseAddress else { return }
    if capacity - count < elements.count { grow(by: elements.count) }
    (base + count).update(from: start, count: elements.count)
    count += elements.count
  }

  /// No check of the index: the readers' stacks are in their innermost loops.
  @inline(__always)
  subscript(index: Int) -> Element {
    get { base[index] }
    nonmutating _modify { yield &base[index] }
  }

  @inline(__always) var isEmpty: Bool { count == 0 }
  var last: Element? { count > 0 ? base[count - 1] : nil }

  func last(where condition: (Element) -> Bool) -> Element? {
    for index in (0..<count).reversed() where condition(base[index]) { return base[index] }
    return nil
  }

  @inline(__always)
  @discardableResult
  mutating func removeLast() -> Element {
    precondition(count > 0)
    count -= 1
    return base[count]
  }

  mutating func removeLast(_ number: Int) {
    precondition(number <= count)
    count -= number
  }

  @inline(never)
  private mutating func grow(by needed: Int) {
    capacity = max(capacity * 2, count + needed)
    base = Self.allocate(capacity, moving: UnsafeMutableRawPointer(base))
  }

  /// Gives back what was reserved and not used.
  mutating func trim() {
    guard capacity - count > 1024 else { return }
    capacity = max(count, 16)
    base = Self.allocate(capacity, moving: UnsafeMutableRawPointer(base))
  }

  func deallocate() {
    free(base)
  }
}

#if os(Linux)
  /// Asks the system for large pages (madvise(2)): filling a large run with small ones, each taken on its first use, takes
  /// longer than reading the document. It is a hint, and only what is used counts.
  private enum LargePages {
    /// Bytes; of a shorter run a large page would mostly lie idle.
    static let leastRun = 4 << 20

    private static let smallPage = UInt(4096)

    static func advise(_ memory: UnsafeMutableRawPointer, _ size: Int) {
      let start = UInt(bitPattern: memory)
      let first = (start + smallPage - 1) / smallPage * smallPage
      let end = (start + UInt(size)) / smallPage * smallPage
      guard let place = UnsafeMutableRawPointer(bitPattern: first), first < end else { return }
      // Not granted on a machine without them, and nothing is lost by it.
      _ = madvise(place, Int(end - first), MADV_HUGEPAGE)
    }
  }
#endif
