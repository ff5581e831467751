import Dispatch
import Foundation
import Synchronization

/// Ctrl-C and termination, turned into a call while something must be tidied up.
struct Interrupts {
  private let received: Received
  private let sources: [any DispatchSourceSignal]

  /// Which signal came; a class because the handlers of the signals and the owner share it.
  private final class Received: Sendable {
    let signal = Mutex<Int32?>(nil)
  }

  private static let signals = [SIGINT, SIGTERM]

  init(_ handler: @escaping @Sendable () -> Void) {
    let received = Received()
    self.received = received
    sources = Self.signals.map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        received.signal.withLock { $0 = number }
        handler()
      }
      source.resume()
      return source
    }
  }

  func stop() {
    for source in sources { source.cancel() }
    for number in Self.signals { signal(number, SIG_DFL) }
  }

  /// Ends the program by the signal that came, as the caller's shell expects.
  func raiseAgain() {
    guard let number = received.signal.withLock({ $0 }) else { return }
    stop()
    // The runtime's threads block signals.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, number)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    raise(number)
  }
}
