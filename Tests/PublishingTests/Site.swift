import Diagnostics
import Foundation
import Publishing
import TestSupport
import Testing

/// A registry with its output folder `public`, built from a table of paths and texts.
struct Site {
  let folder: TemporaryFolder
  let output: String

  init() throws {
    folder = try TemporaryFolder()
    output = folder.path + "/public"
  }

  func publisher(scope: [String]? = nil, jobs: Int = 2) throws -> Publisher {
    let scope = try scope?.map { try OutputPath(validating: $0) }
    return Publisher(outputFolder: output, stateFolder: folder.path + "/.mithaq", scope: scope, jobs: jobs) {
      $0.starts(with: Site.mark.utf8)
    }
  }

  /// What `isOurs` looks for.
  static let mark = "<!-- Mithaq -->"

  /// Builds and gives the report, or fails the test.
  @discardableResult
  func build(_ texts: [String: String], scope: [String]? = nil) async throws -> PublishingReport {
    let result = try await publisher(scope: scope).publish(outputs(texts))
    #expect(result.diagnostics.isEmpty)
    return try #require(result.value)
  }

  /// Builds and gives the ids of what was told, or fails the test if something was built.
  func refused(_ outputs: [Output], sourceLocation: SourceLocation = #_sourceLocation) async throws -> [DiagnosticID] {
    let before = try folder.tree(".")
    let result = try await publisher().publish(outputs)
    #expect(result.value == nil, sourceLocation: sourceLocation)
    #expect(try folder.tree(".") == before, sourceLocation: sourceLocation)
    return result.diagnostics.map(\.id)
  }

  func outputs(_ texts: [String: String]) throws -> [Output] {
    try texts.sorted { $0.key < $1.key }.map { path, text in try Site.output(path, text) }
  }

  static func output(
    _ path: String, _ text: String = "", kind: Output.Kind = .page, render: (@Sendable () throws -> [UInt8])? = nil
  ) throws -> Output {
    Output(
      path: try OutputPath(validating: path), kind: kind, owner: "page \(path)", place: Place(path: "content/\(path)"),
      render: render ?? { Array(text.utf8) })
  }

  /// The files in the output folder with their texts, folders left out.
  var files: [String: String] {
    get throws { try folder.tree("public").filter { !$0.key.hasSuffix("/") } }
  }
}

extension PublishingReport {
  var texts: [[String]] { [written, unchanged, removed].map { $0.map(\.text) } }
}

struct RenderingFailed: Error {}
