import Glibc

/// A line on a terminal's standard error that counts the documents as they are done, and is gone at the end.
struct Progress {
  private let total: Int
  private let isShown: Bool
  private var isOnScreen = false
  private var shownAt = 0

  /// Short runs need none, and writing it costs time as well.
  private static let interval = 100_000_000

  /// Shown only where a line can be taken back: on a terminal that is not dumb.
  init(total: Int, isWanted: Bool) {
    self.total = total
    let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? true
    isShown = isWanted && total > 1 && !isDumb && isatty(STDERR_FILENO) == 1
    shownAt = Self.now
  }

  mutating func show(_ done: Int) {
    guard isShown, Self.now - shownAt >= Self.interval else { return }
    shownAt = Self.now
    isOnScreen = true
    try? writeAll(Array("\r\(done) of \(total) files checked\u{1B}[K".utf8), to: STDERR_FILENO)
  }

  /// Before anything else is written where the line may stand.
  mutating func clear() {
    guard isOnScreen else { return }
    isOnScreen = false
    try? writeAll(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO)
  }

  /// Nanoseconds of a clock that never goes back.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
