import Foundation

/// The arguments of one call of `posix_spawn`, in the order in which the child carries them out.
struct Spawning {
  #if canImport(Darwin)
    private var actions: posix_spawn_file_actions_t?
    private var attributes: posix_spawnattr_t?
  #else
    private var actions = posix_spawn_file_actions_t()
    private var attributes = posix_spawnattr_t()
  #endif

  /// The child gets all signals as a shell would give them: the threads of a test run block most of them.
  init() throws {
    try check("posix_spawn_file_actions_init", posix_spawn_file_actions_init(&actions))
    try check("posix_spawnattr_init", posix_spawnattr_init(&attributes))
    var signals = sigset_t()
    sigemptyset(&signals)
    try check("posix_spawnattr_setsigmask", posix_spawnattr_setsigmask(&attributes, &signals))
    for signal in [SIGINT, SIGTERM, SIGPIPE, SIGHUP, SIGQUIT] { sigaddset(&signals, signal) }
    try check("posix_spawnattr_setsigdefault", posix_spawnattr_setsigdefault(&attributes, &signals))
    let flags = Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF)
    try check("posix_spawnattr_setflags", posix_spawnattr_setflags(&attributes, flags))
  }

  mutating func destroy() {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }

  mutating func open(_ descriptor: Int32, _ path: String, _ flags: Int32) throws {
    try check(
      "posix_spawn_file_actions_addopen",
      posix_spawn_file_actions_addopen(&actions, descriptor, path, flags, 0o600))
  }

  /// Starts the program and gives its process id.
  mutating func spawn(_ path: String, _ arguments: [String], _ environment: [String]) throws -> Int32 {
    var words = arguments.map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    var id: pid_t = 0
    try check("posix_spawn", posix_spawn(&id, path, &actions, &attributes, &words, &variables))
    return id
  }

  private func check(_ call: String, _ code: Int32) throws {
    guard code == 0 else { throw ChildProgram.Failure(call: call, code: code) }
  }
}
