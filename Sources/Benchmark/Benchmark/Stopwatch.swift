import Foundation

/// Times two things in turn, so that whatever else the machine does slows both; what counts is the thread's processor
/// time, so that waiting for a core does not.
struct Stopwatch {
  /// How often each is timed; of the times the median counts.
  let rounds: Int
  /// Each time is taken over so many calls that it is at least this long.
  let shortest = 0.005

  struct Comparison {
    /// Medians, in seconds for one call.
    let ours: Double
    let reference: Double

    /// How many times faster ours is.
    var gain: Double { reference / ours }
  }

  func compare(_ ours: () -> Void, with reference: () -> Void) -> Comparison {
    let ourCalls = calls(ours)
    let otherCalls = calls(reference)
    var ourTimes: [Double] = []
    var otherTimes: [Double] = []
    for _ in 0..<rounds {
      ourTimes.append(seconds(ours, calls: ourCalls))
      otherTimes.append(seconds(reference, calls: otherCalls))
    }
    return Comparison(ours: Self.median(ourTimes), reference: Self.median(otherTimes))
  }

  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  private func calls(_ body: () -> Void) -> Int {
    body()
    var count = 1
    while count < 1 << 20, seconds(body, calls: count) * Double(count) < shortest { count *= 2 }
    return count
  }

  private func seconds(_ body: () -> Void, calls: Int) -> Double {
    let start = Self.now
    for _ in 0..<calls { body() }
    return (Self.now - start) / Double(calls)
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
