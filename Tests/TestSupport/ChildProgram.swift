import Dispatch
import Foundation

/// A program that a test runs, with nothing from the surroundings of the test but `PATH`.
package struct ChildProgram: Sendable {
  package let path: String
  package var environment: [String: String]
  package var folder: String
  /// Seconds after which the program is killed.
  package var timeLimit: Double

  /// What came of a run.
  package struct Result: Sendable {
    /// What the program said with `exit`; for one that a signal ended, the number of the signal, negated.
    package let status: Int32
    package let output: String
    package let errors: String
    /// Whether it was killed for having run past the limit.
    package let isOverdue: Bool
  }

  package init(
    _ path: String, environment: [String: String] = ["LANG": "C"], folder: String = "/", timeLimit: Double = 60
  ) {
    self.path = path
    self.environment = environment
    self.folder = folder
    self.timeLimit = timeLimit
  }

  /// Starts the program, with nothing to read on its standard input.
  ///
  /// Its standard output and error go into files, which cannot fill up as pipes do.
  package func start(_ arguments: [String]) throws -> RunningChild {
    let streams = try TemporaryFolder()
    try streams.write("", to: "output")
    try streams.write("", to: "errors")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = environment.merging(["PATH": "/usr/local/bin:/usr/bin:/bin"]) { own, _ in own }
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: streams.path(of: "output")))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: streams.path(of: "errors")))
    let (ends, end) = AsyncStream.makeStream(of: Int32.self)
    process.terminationHandler = { process in
      end.yield(process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus)
      end.finish()
    }
    try process.run()
    return RunningChild(id: process.processIdentifier, streams: streams, ends: ends)
  }

  /// Runs the program to its end.
  package func run(_ arguments: [String]) async throws -> Result {
    try await start(arguments).result(timeLimit: timeLimit)
  }
}

/// A program under way.
package struct RunningChild: Sendable {
  package let id: Int32
  fileprivate let streams: TemporaryFolder
  fileprivate let ends: AsyncStream<Int32>

  package func send(_ signal: Int32) { kill(id, signal) }

  /// Waits for the end; to be called once.
  package func result(timeLimit: Double = 60) async throws -> ChildProgram.Result {
    let id = id
    let watch = Task {
      do {
        try await Task.sleep(for: .seconds(timeLimit))
        kill(id, SIGKILL)
        return true
      } catch { return false }
    }
    var status: Int32 = 0
    for await end in ends { status = end }
    watch.cancel()
    return ChildProgram.Result(
      status: status, output: try streams.text(of: "output"), errors: try streams.text(of: "errors"),
      isOverdue: await watch.value)
  }
}
