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

  /// What the system refused to do.
  package struct Failure: Error {
    let call: String
    let code: Int32
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
  /// Its standard output and error go into files, which cannot fill up as pipes do. `posix_spawn` is called as it is,
  /// because Foundation's `Process` crashes now and then when several tests start programs at a time (Swift 6.3).
  ///
  /// - Parameter files: what it finds open, to read and to write, by number from 3 on.
  package func start(_ arguments: [String], files: [Int32: String] = [:]) throws -> RunningChild {
    let streams = try TemporaryFolder()
    var spawning = try Spawning()
    defer { spawning.destroy() }
    try spawning.open(0, "/dev/null", O_RDONLY)
    try spawning.open(1, streams.path(of: "output"), O_WRONLY | O_CREAT)
    try spawning.open(2, streams.path(of: "errors"), O_WRONLY | O_CREAT)
    for (number, path) in files.sorted(by: { $0.key < $1.key }) { try spawning.open(number, path, O_RDWR) }
    let variables = environment.merging(["PATH": "/usr/local/bin:/usr/bin:/bin"]) { own, _ in own }
    // `env` goes to the folder and becomes the program; `posix_spawn` itself cannot change the folder everywhere.
    let words = ["env", "-C", folder, path] + arguments
    let id = try spawning.spawn("/usr/bin/env", words, variables.map { "\($0.key)=\($0.value)" }.sorted())
    return RunningChild(id: id, streams: streams)
  }

  /// Runs the program to its end.
  package func run(_ arguments: [String]) async throws -> Result {
    await ProgramSlots.all.take()
    defer { Task { await ProgramSlots.all.giveBack() } }
    return try await start(arguments).result(timeLimit: timeLimit)
  }
}

/// A program under way.
package struct RunningChild: Sendable {
  package let id: Int32
  fileprivate let streams: TemporaryFolder

  /// To be called before `result`, after which the id may be another program's.
  package func send(_ signal: Int32) { kill(id, signal) }

  /// What it has printed so far.
  package var outputSoFar: String { (try? streams.text(of: "output")) ?? "" }
  package var errorsSoFar: String { (try? streams.text(of: "errors")) ?? "" }

  /// Whether the program has ended, which `kill` with signal 0 does not tell: until `result` it answers for the dead.
  package var hasEnded: Bool {
    var information = siginfo_t()
    let found = waitid(P_PID, id_t(id), &information, WEXITED | WNOHANG | WNOWAIT)
    return found != 0 || information.si_signo == SIGCHLD
  }

  /// Waits for the end; to be called once.
  package func result(timeLimit: Double = 60) async throws -> ChildProgram.Result {
    let clock = ContinuousClock()
    let deadline = clock.now.advanced(by: .seconds(timeLimit))
    var status: Int32 = 0
    var isOverdue = false
    while true {
      let ended = waitpid(id, &status, isOverdue ? 0 : WNOHANG)
      if ended == id { break }
      if ended < 0, errno != EINTR { throw ChildProgram.Failure(call: "waitpid", code: errno) }
      if clock.now > deadline, !isOverdue {
        kill(id, SIGKILL)
        isOverdue = true
      }
      try await Task.sleep(for: .milliseconds(2))
    }
    let signal = status & 0x7F
    return ChildProgram.Result(
      status: signal == 0 ? (status >> 8) & 0xFF : -signal, output: try streams.text(of: "output"),
      errors: try streams.text(of: "errors"), isOverdue: isOverdue)
  }
}
