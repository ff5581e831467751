import TestSupport
import Testing

@Suite("Same binary, same input, same bytes")
struct DeterminismTests {
  /// What must leave no trace in a site.
  struct Surroundings: CustomTestStringConvertible {
    let zone: String
    let locale: String
    let umask: String
    let jobs: Int

    var testDescription: String { "TZ=\(zone) LC_ALL=\(locale) umask \(umask), \(jobs) jobs" }

    /// A shell sets the umask, which a process cannot be started with.
    func run(_ registry: ExampleRegistry, _ arguments: [String]) async throws -> ChildProgram.Result {
      let shell = ChildProgram(
        "/bin/sh", environment: ["TZ": zone, "LANG": locale, "LC_ALL": locale, "LANGUAGE": locale],
        folder: registry.root)
      return try await shell.run(
        ["-c", "umask \(umask); exec \"$0\" \"$@\"", registry.binary.program.path] + arguments
          + ["--jobs", "\(jobs)"])
    }
  }

  static let surroundings = [
    Surroundings(zone: "UTC", locale: "C", umask: "022", jobs: 1),
    Surroundings(zone: "Pacific/Kiritimati", locale: "ar_MA.UTF-8", umask: "077", jobs: 2),
    Surroundings(zone: "America/St_Johns", locale: "fr_FR", umask: "002", jobs: 7),
    Surroundings(zone: "Africa/Casablanca", locale: "tr_TR.UTF-8", umask: "000", jobs: 64),
  ]

  /// The files of the example registry in another order for each number of jobs.
  private func shuffled(_ surroundings: Surroundings) throws -> ExampleRegistry {
    var generator = SeededGenerator(seed: UInt64(surroundings.jobs))
    return try ExampleRegistry(try ExampleRegistry.paths().shuffled(using: &generator))
  }

  @Test(
    "time zone, locale, umask, jobs, and the order in which files were made leave no trace in paths, bytes, permissions",
    arguments: surroundings)
  func sameTree(_ surroundings: Surroundings) async throws {
    let plain = try ExampleRegistry()
    try #require(await plain.build().status == 0)
    let other = try shuffled(surroundings)
    let result = try await surroundings.run(other, ["build", "--as-of", SiteFixture.day])
    #expect(result.status == 0, "\(result.errors)")
    #expect(try Snapshot(of: other.root + "/public").differences(from: plain.snapshot()) == [])
    #expect(try !plain.snapshot().files.isEmpty)
  }

  @Test("they leave no trace in diagnostics either", arguments: surroundings)
  func sameDiagnostics(_ surroundings: Surroundings) async throws {
    func spoil(_ registry: ExampleRegistry) throws {
      for path in try ExampleRegistry.paths() where path.hasPrefix("content/partners/") { try registry.remove(path) }
    }
    let plain = try ExampleRegistry()
    try spoil(plain)
    let expected = try await plain.build()
    let other = try shuffled(surroundings)
    try spoil(other)
    let result = try await surroundings.run(other, ["build", "--as-of", SiteFixture.day])
    #expect([expected.status, result.status] == [1, 1])
    #expect(result.errors == expected.errors)
  }

  @Test("a second build into the same folder changes nothing, not even the permissions of the state")
  func secondBuild() async throws {
    let registry = try ExampleRegistry()
    try #require(await registry.build().status == 0)
    let state = try Snapshot(of: registry.root + "/.mithaq")
    let site = try registry.snapshot()
    try #require(await registry.build(["--jobs", "3"]).status == 0)
    #expect(try Snapshot(of: registry.root + "/.mithaq").differences(from: state) == [])
    #expect(try registry.snapshot().differences(from: site) == [])
  }
}

extension ExampleRegistry {
  fileprivate func build(_ arguments: [String]) async throws -> ChildProgram.Result {
    try await build(to: "site", arguments)
  }
}
