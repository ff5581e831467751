import Foundation

/// What a piece of work takes of a processor, however much else the machine has to do.
package enum ProcessorTime {
  /// The seconds that the calling thread has computed for the work.
  package static func seconds(for work: () throws -> Void) rethrows -> Double {
    let start = ofThread
    try work()
    return ofThread - start
  }

  private static var ofThread: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
