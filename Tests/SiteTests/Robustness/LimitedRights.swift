import Foundation
import TestSupport

/// Runs a program to which permissions of files apply, also where the tests run as root.
enum LimitedRights {
  private static let setpriv = "/usr/bin/setpriv"

  static let arePossible = geteuid() != 0 || FileManager.default.isExecutableFile(atPath: setpriv)

  static func run(_ program: ChildProgram, _ arguments: [String]) async throws -> ChildProgram.Result {
    guard geteuid() == 0 else { return try await program.run(arguments) }
    let limited = ChildProgram(
      setpriv, environment: program.environment, folder: program.folder, timeLimit: program.timeLimit)
    return try await limited.run(["--bounding-set", "-dac_override,-dac_read_search", program.path] + arguments)
  }
}
