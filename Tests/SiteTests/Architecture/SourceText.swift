import Foundation

/// A Swift file of the package, for tests that hold rules against its text.
struct SourceText {
  /// Below the folder `Sources`: `Portal/Pages/MarkupSources.swift`.
  let path: String
  let lines: [Substring]

  var target: String { String(path.prefix { $0 != "/" }) }

  /// The modules that it imports.
  var imports: [String] {
    // Asked only of lines that may match: a regular expression takes a thousand times as long to say no.
    lines.filter { $0.contains("import ") }.compactMap { line in
      line.firstMatch(
        of:
          /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|let|var|typealias)\s+)?(\w+)/
      )
      .map { String($0.output.1) }
    }
  }

  /// The files of `Sources`, read once for all tests.
  static let all = Result { try read() }

  private static func read() throws -> [SourceText] {
    let sources = TestData.package.appending(path: "Sources")
    guard let walk = FileManager.default.enumerator(atPath: sources.resolvingSymlinksInPath().path) else { return [] }
    return try walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      return SourceText(path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }
}
