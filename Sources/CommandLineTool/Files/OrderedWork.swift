import Glibc

/// Does the same work on many items, with every core of the machine, and hands over the results in the items' order.
///
/// While one item takes long the others go on, as far as memory allows: what has been started and not been handed over
/// weighs no more than `budget`, one item apart.
struct OrderedWork {
  let weights: [Int]
  let budget: Int

  /// More threads than this would only wait for the one that writes the report.
  private static let mostThreads = 64
  private static let stackSize = 8 << 20

  /// Cores that the program may use: those that the system allows it (`proc(5)`), or else all of the machine.
  static var cores: Int {
    let all = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    guard let status = try? FilePath("/proc/self/status").read(limit: 1 << 16) else { return all }
    let mark = Array("Cpus_allowed:".utf8)
    guard let line = status.bytes.split(separator: UInt8(ascii: "\n")).first(where: { $0.starts(with: mark) }) else {
      return all
    }
    // A mask in hexadecimal digits, with commas between groups.
    let allowed = line.dropFirst(mark.count).reduce(0) { count, digit in
      count + (Character(Unicode.Scalar(digit)).hexDigitValue?.nonzeroBitCount ?? 0)
    }
    return allowed == 0 ? all : min(all, allowed)
  }

  /// `work` is called on other threads where there is more than one item and core, `take` always on the caller's.
  func run<Result: Sendable>(_ work: @escaping @Sendable (Int) -> Result, take: (Int, Result) -> Void) {
    let wanted = min(Self.cores, weights.count, Self.mostThreads)
    let queue = WorkQueue(weights: weights, budget: budget, work)
    let threads = wanted > 1 ? Self.start(wanted, queue) : []
    for index in weights.indices {
      if threads.isEmpty {
        take(index, work(index))
      } else {
        take(index, queue.result(of: index))
        queue.handedOver(index)
      }
    }
    for thread in threads { pthread_join(thread, nil) }
  }

  private static func start(_ count: Int, _ queue: some Queue) -> [pthread_t] {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, stackSize)
    defer { pthread_attr_destroy(&attributes) }
    // Signals are the main thread's.
    return Interruption.held {
      var threads: [pthread_t] = []
      for _ in 0..<count {
        var thread = pthread_t()
        let box = Unmanaged.passRetained(QueueBox(queue))
        guard pthread_create(&thread, &attributes, runQueue, box.toOpaque()) == 0 else {
          // With fewer threads it takes longer, and that is all.
          box.release()
          break
        }
        threads.append(thread)
      }
      return threads
    }
  }
}

private protocol Queue: AnyObject, Sendable {
  func run()
}

private final class QueueBox: Sendable {
  let queue: any Queue

  init(_ queue: any Queue) { self.queue = queue }
}

/// What a thread does. A function of the module: a closure written in code of the main actor would insist on running
/// there.
private func runQueue(_ box: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let box { Unmanaged<QueueBox>.fromOpaque(box).takeRetainedValue().queue.run() }
  return nil
}

/// Which item is next, and which results wait; everything changes under its lock.
private final class WorkQueue<Result: Sendable>: Queue, @unchecked Sendable {
  private let weights: [Int]
  private let budget: Int
  private let work: @Sendable (Int) -> Result
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var next = 0
  /// How many have been handed over.
  private var taken = 0
  private var held = 0
  private var results: [Int: Result] = [:]

  init(weights: [Int], budget: Int, _ work: @escaping @Sendable (Int) -> Result) {
    self.weights = weights
    self.budget = budget
    self.work = work
    pthread_mutex_init(lock, nil)
    pthread_cond_init(change, nil)
  }

  deinit {
    pthread_mutex_destroy(lock)
    pthread_cond_destroy(change)
    lock.deallocate()
    change.deallocate()
  }

  func run() {
    pthread_mutex_lock(lock)
    while next < weights.count {
      // The one that is waited for is always begun.
      guard next == taken || held + weights[next] <= budget else {
        pthread_cond_wait(change, lock)
        continue
      }
      let index = next
      next += 1
      held += weights[index]
      pthread_mutex_unlock(lock)
      let result = work(index)
      pthread_mutex_lock(lock)
      results[index] = result
      pthread_cond_broadcast(change)
    }
    pthread_mutex_unlock(lock)
  }

  func result(of index: Int) -> Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while true {
      if let result = results.removeValue(forKey: index) { return result }
      pthread_cond_wait(change, lock)
    }
  }

  func handedOver(_ index: Int) {
    pthread_mutex_lock(lock)
    taken = index + 1
    held -= weights[index]
    pthread_cond_broadcast(change)
    pthread_mutex_unlock(lock)
  }
}
