import Glibc

/// Removes half-written files when the program is interrupted, terminated or its terminal is closed; the exit status is
/// then 128 and the signal's number: 130 or 143.
enum Interruption {
  /// A file that is not complete, until it is released.
  struct Pending {
    private let entry: UnsafeMutablePointer<Entry>

    /// Within `held` only, as soon as the file is there.
    init(_ path: FilePath) {
      entry = .allocate(capacity: 1)
      entry.initialize(to: Entry(path: path.withCString { strdup($0) }, isPending: true, next: Interruption.first))
      Interruption.first = entry
    }

    /// Within `held` only.
    func release() { entry.pointee.isPending = false }
  }

  /// Entries are never freed: there is one for each file that a run writes.
  fileprivate struct Entry {
    let path: UnsafeMutablePointer<CChar>?
    var isPending: Bool
    let next: UnsafeMutablePointer<Entry>?
  }

  /// What the signals' handler goes through, which may not allocate. Changed on the main thread only, which is the only
  /// one that the signals reach.
  nonisolated(unsafe) fileprivate static var first: UnsafeMutablePointer<Entry>?

  static func watch() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      // Whoever starts a program with nohup wants it to outlive the terminal.
      if number == SIGHUP, unsafeBitCast(signal(number, SIG_IGN), to: Int.self) == 1 { continue }
      signal(number) { number in
        var entry = Interruption.first
        while let pending = entry {
          if pending.pointee.isPending, let path = pending.pointee.path { unlink(path) }
          entry = pending.pointee.next
        }
        _exit(128 + number)
      }
    }
  }

  /// Does something during which the signals wait, so that what it did and what is known of it agree; also for starting
  /// threads that the signals are never to reach.
  static func held<Result>(_ body: () -> Result) -> Result {
    var signals = sigset_t()
    var before = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return body()
  }
}
