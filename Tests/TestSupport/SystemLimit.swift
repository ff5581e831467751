/// A limit of Linux that one program is started with, in a user namespace of its own.
package struct SystemLimit: Sendable {
  /// In `/proc/sys/user/`.
  let name: String
  let value: Int

  package init(_ name: String, _ value: Int) {
    self.name = name
    self.value = value
  }

  package func start(_ program: ChildProgram, _ arguments: [String]) throws -> RunningChild {
    let script = "echo \(value) > /proc/sys/user/\(name) && exec \"$0\" \"$@\""
    return try ChildProgram("/usr/bin/unshare", environment: program.environment, folder: program.folder)
      .start(["-U", "-r", "sh", "-c", script, program.path] + arguments)
  }

  /// Whether this user may make user namespaces.
  package static func isPossible() async -> Bool {
    let limit = SystemLimit("max_inotify_watches", 1)
    return (try? await limit.start(ChildProgram("/bin/true"), []).result().status) == 0
  }
}
