import Foundation
import TestSupport
import Testing

/// The program under test: the one that `MITHAQ_BINARY` names, else the one that was built beside the tests.
struct MithaqBinary {
  /// What runs it; `environment`, `folder` and `timeLimit` may be changed.
  var program: ChildProgram

  struct NotFound: Error {
    let searched: [String]
  }

  init() throws { program = ChildProgram(try Self.path()) }

  static func path() throws -> String {
    if let path = ProcessInfo.processInfo.environment["MITHAQ_BINARY"] { return path }
    var searched: [String] = []
    for start in [CommandLine.arguments.first, Bundle.main.executablePath].compactMap(\.self) {
      var folder = URL(fileURLWithPath: start).deletingLastPathComponent()
      for _ in 0..<4 {
        let candidate = folder.appending(path: "mithaq").path
        if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
        searched.append(candidate)
        folder.deleteLastPathComponent()
      }
    }
    throw NotFound(searched: searched)
  }

  /// Runs to the end, which is to come within the time limit and by `exit`, not by a signal.
  func run(_ arguments: [String], sourceLocation: SourceLocation = #_sourceLocation) async throws
    -> ChildProgram.Result
  {
    let result = try await program.run(arguments)
    #expect(
      !result.isOverdue, "mithaq \(arguments) took more than \(program.timeLimit) s", sourceLocation: sourceLocation)
    #expect(
      result.status >= 0, "mithaq \(arguments) was ended by signal \(-result.status)\n\(result.errors)",
      sourceLocation: sourceLocation)
    return result
  }
}
