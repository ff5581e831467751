import Foundation
import TestSupport

/// Chromium without a window, for what only a browser can tell: how wide a page becomes.
struct Browser {
  private let path: String

  struct NotFound: Error, CustomStringConvertible {
    var description: String {
      "These tests measure pages in a browser, and there is none: scripts/install-dependencies chromium"
    }
  }

  init() throws {
    let names = ["chromium", "chromium-browser", "google-chrome"]
    let places = ["/usr/local/bin", "/usr/bin", "/bin", "/snap/bin"].flatMap { folder in names.map { folder + "/" + $0 }
    }
    guard let path = places.first(where: FileManager.default.isExecutableFile) else { throw NotFound() }
    self.path = path
  }

  /// The page as it stands once it is loaded and its scripts have run.
  ///
  /// - Parameter path: of a file, which may look into other files that it frames.
  func load(_ path: String) async throws -> ChildProgram.Result {
    let profile = try TemporaryFolder()
    return try await program(profile).run(
      Self.options(profile) + ["--allow-file-access-from-files", "--dump-dom", "file://" + path])
  }

  /// - Parameter profile: where the browser keeps its things.
  func program(_ profile: TemporaryFolder) -> ChildProgram {
    ChildProgram(path, environment: ["LANG": "C.UTF-8", "HOME": profile.path], folder: profile.path, timeLimit: 120)
  }

  static func options(_ profile: TemporaryFolder) -> [String] {
    [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
      "--user-data-dir=" + profile.path(of: "profile"),
    ]
  }
}
