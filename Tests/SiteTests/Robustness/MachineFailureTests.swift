import Foundation
import TestSupport
import Testing

@Suite("Failures of the machine")
struct MachineFailureTests {
  private let site: SiteFixture

  init() throws { site = try SiteFixture() }

  private static let staging = ".mithaq-staging"

  /// Makes a change that every page shows.
  private func change() throws { try site.replace("title: \"", with: "title: \"Autre · ", in: "content/site.yml") }

  private func arguments(_ output: String) -> [String] {
    ["build", "--root", site.root, "--output", output, "--as-of", SiteFixture.day, "--lang", "en"]
  }

  private func setMode(_ mode: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  private func expectFailure(
    _ result: ChildProgram.Result, naming path: String, because reason: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(result.status == 74, "\(result.errors)", sourceLocation: sourceLocation)
    #expect(result.output.isEmpty, sourceLocation: sourceLocation)
    #expect(result.errors.hasPrefix("mithaq: "), "\(result.errors)", sourceLocation: sourceLocation)
    #expect(result.errors.contains(path), "\(result.errors)", sourceLocation: sourceLocation)
    #expect(result.errors.contains(reason), "\(result.errors)", sourceLocation: sourceLocation)
  }

  @Test(
    "an output folder that may not be written is told and left as it is",
    .enabled(if: LimitedRights.arePossible, "root without setpriv may write everywhere"))
  func readOnlyFolder() async throws {
    try #require(await site.build().status == 0)
    try change()
    try setMode(0o555, site.output)
    let before = try Snapshot(of: site.output)
    let result = try await LimitedRights.run(site.binary.program, arguments(site.output))
    expectFailure(result, naming: site.output, because: "permission denied")
    #expect(try Snapshot(of: site.output).differences(from: before) == [])
    try setMode(0o755, site.output)
    #expect(try await site.build().status == 0)
  }

  @Test(
    "an output folder that may not be made is told",
    .enabled(if: LimitedRights.arePossible, "root without setpriv may write everywhere"))
  func readOnlyParent() async throws {
    try FileManager.default.createDirectory(atPath: site.output, withIntermediateDirectories: true)
    try setMode(0o555, site.output)
    let result = try await LimitedRights.run(site.binary.program, arguments(site.output + "/new/site"))
    expectFailure(result, naming: site.output + "/new", because: "permission denied")
    #expect(try site.published().isEmpty)
    try setMode(0o755, site.output)
  }

  @Test(
    "a portal's folder that may not be written leaves whole files, and the next build heals the site",
    .enabled(if: LimitedRights.arePossible, "root without setpriv may write everywhere"))
  func readOnlyPortal() async throws {
    try #require(await site.build().status == 0)
    let old = try Snapshot(of: site.output)
    try change()
    let clean = site.output + "-clean"
    try #require(await site.binary.run(arguments(clean)).status == 0)
    let new = try Snapshot(of: clean)
    try setMode(0o555, site.output + "/nord")
    let result = try await LimitedRights.run(site.binary.program, arguments(site.output))
    expectFailure(result, naming: site.output + "/nord", because: "permission denied")
    let found = try Snapshot(of: site.output)
    #expect(found.folders.allSatisfy { !$0.hasPrefix(Self.staging) })
    for (path, bytes) in found.files {
      let isWhole = old.files[path] == bytes || new.files[path] == bytes
      #expect(isWhole, "\(path) is neither the old file nor the new one")
    }
    try setMode(0o755, site.output + "/nord")
    try #require(await site.build().status == 0)
    #expect(try Snapshot(of: site.output).differences(from: new) == [])
  }

  @Test(
    "a file of the registry that may not be read is told, and nothing is written",
    .enabled(if: LimitedRights.arePossible, "root without setpriv may read everything"),
    arguments: ["content/site.yml", "content/partners/fonds.md", "content/partners", "content"])
  func unreadableInput(_ path: String) async throws {
    try setMode(0, site.root + "/" + path)
    let result = try await LimitedRights.run(site.binary.program, arguments(site.output))
    try setMode(0o755, site.root + "/" + path)
    #expect(result.status == 1)
    #expect(result.errors.contains("\(path): error:"), "\(result.errors)")
    #expect(result.errors.contains("permission denied [unreadable-file]"), "\(result.errors)")
    #expect(try site.published().isEmpty)
  }

  @Test(
    "a full disk leaves the old site as it is and no staging folder; with room again the build succeeds",
    .enabled(if: SmallDisk.isPossible, "mounting a disk needs root"), arguments: [0, 4096, 65_536])
  func fullDisk(room: Int) async throws {
    let disk = try SmallDisk(mebibytes: 4)
    let output = disk.path + "/public"
    try #require(await site.binary.run(arguments(output)).status == 0)
    let before = try Snapshot(of: output)
    try change()
    try disk.fill(leaving: room)
    expectFailure(try await site.binary.run(arguments(output)), naming: output, because: "no space is left")
    #expect(try Snapshot(of: output).differences(from: before) == [])
    try disk.makeRoom()
    #expect(try await site.binary.run(arguments(output)).status == 0)
    try #require(await site.build().status == 0)
    #expect(try Snapshot(of: output).differences(from: Snapshot(of: site.output)) == [])
  }

  @Test("a disk that is read-only is told", .enabled(if: SmallDisk.isPossible, "mounting a disk needs root"))
  func readOnlyDisk() async throws {
    let disk = try SmallDisk(mebibytes: 4)
    let output = disk.path + "/public"
    try #require(await site.binary.run(arguments(output)).status == 0)
    let before = try Snapshot(of: output)
    try change()
    try disk.makeReadOnly()
    expectFailure(try await site.binary.run(arguments(output)), naming: output, because: "read-only")
    #expect(try Snapshot(of: output).differences(from: before) == [])
  }

  @Test("an output folder that is a file is told, and the file stays")
  func outputIsFile() async throws {
    try site.write("à moi", to: "file")
    let output = site.root + "/file"
    expectFailure(try await site.binary.run(arguments(output)), naming: output, because: "not a folder")
    #expect(try site.text(of: "file") == "à moi")
  }

  @Test("a state folder that is a file is told before anything is written")
  func stateIsFile() async throws {
    try site.write("à moi", to: ".mithaq")
    expectFailure(
      try await site.binary.run(arguments(site.output)), naming: site.root + "/.mithaq", because: "not a folder")
    #expect(try site.published().isEmpty)
  }

  @Test("while another build has the output folder, a second one says so and changes nothing")
  func locked() async throws {
    try #require(await site.build().status == 0)
    let before = try Snapshot(of: site.output)
    try change()
    let descriptor = open(site.output, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    try #require(descriptor >= 0)
    try #require(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    let result = try await site.binary.run(arguments(site.output))
    close(descriptor)
    expectFailure(result, naming: site.output, because: "another build is writing into")
    #expect(try Snapshot(of: site.output).differences(from: before) == [])
    #expect(try await site.build().status == 0)
  }

  @Test("of builds started at once in one folder each succeeds or gives way, and the site is whole")
  func simultaneous() async throws {
    let program = site.binary.program
    let children = try (0..<6).map { _ in try program.start(arguments(site.output)) }
    var statuses: [Int32] = []
    for child in children { statuses.append(try await child.result().status) }
    #expect(statuses.contains(0))
    #expect(statuses.allSatisfy { [0, 74].contains($0) })
    let clean = site.output + "-clean"
    try #require(await site.binary.run(arguments(clean)).status == 0)
    #expect(try Snapshot(of: site.output).differences(from: Snapshot(of: clean)) == [])
  }

  /// How a shell takes the standard output or error away.
  static let lostStreams = [">/dev/full", ">&-", "2>/dev/full", "2>&-", ">&- 2>&- <&-"]

  @Test("where messages or results cannot be written, the program ends by itself", arguments: lostStreams)
  func lostStream(_ redirection: String) async throws {
    var shell = site.binary.program
    shell = ChildProgram("/bin/sh", environment: shell.environment, folder: shell.folder)
    for command in ["build --output \(site.output) --format json", "check --format json", "check", "--help"] {
      let result = try await shell.run(
        ["-c", "trap '' PIPE; \"$0\" \(command) \(command == "--help" ? "" : "--root \"$1\"") \(redirection)"]
          + [site.binary.program.path, site.root])
      #expect([0, 1, 74].contains(result.status), "\(command) \(redirection)")
    }
  }
}
