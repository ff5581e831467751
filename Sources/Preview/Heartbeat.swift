/// A stream with a `nil` among its elements every so often.
enum Heartbeat {
  static func merged<Element: Sendable>(
    with stream: AsyncStream<Element>, every period: Duration
  ) -> AsyncStream<Element?> {
    AsyncStream { continuation in
      let elements = Task {
        for await element in stream { continuation.yield(element) }
        continuation.finish()
      }
      let beats = Task {
        while !Task.isCancelled {
          try? await Task.sleep(for: period)
          continuation.yield(nil)
        }
      }
      continuation.onTermination = { _ in
        elements.cancel()
        beats.cancel()
      }
    }
  }
}
