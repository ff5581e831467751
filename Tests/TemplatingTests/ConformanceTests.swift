import Diagnostics
import Foundation
import Templating
import Testing

/// The published cases of https://github.com/mustache/spec, rendered by the engine that renders the portal.
@Suite("Mustache specification")
struct ConformanceTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/specs/mustache").standardizedFileURL

  private static let cases: [SpecificationCase] = modules.flatMap { module in
    guard let data = try? Data(contentsOf: folder.appending(path: "\(module).json")) else {
      return [SpecificationCase]()
    }
    let read = try? JSONDecoder().decode(SpecificationModule.self, from: data)
    return read?.tests.map { test in
      var test = test
      test.module = module
      return test
    } ?? []
  }

  private static let modules = [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~inheritance", "~dynamic-names",
  ]

  @Test("has its cases at hand", .enabled(if: FileManager.default.fileExists(atPath: folder.path), "no \(folder.path)"))
  func casesAreFound() {
    #expect(Self.cases.count == 184)
  }

  @Test("renders the published case", arguments: cases)
  func publishedCase(_ test: SpecificationCase) throws {
    let partials = test.partials ?? [:]
    let files = (partials.map { ($0, $1) } + [("the page", test.template)]).map { name, text in
      TemplateFile(path: name, name: name, bytes: Array(text.utf8))
    }
    var set = TemplateSet.load(files: files).value
    var diagnostics = TemplateSet.load(files: files).diagnostics
    let page = set.bind("the page", to: OpenView.self, diagnostics: &diagnostics)
    #expect(diagnostics.isEmpty)
    var output: [UInt8] = []
    try #require(page).render(OpenView(stack: [test.data]), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == test.expected)
  }
}

struct SpecificationModule: Decodable {
  let tests: [SpecificationCase]
}

struct SpecificationCase: Decodable, Sendable, CustomTestStringConvertible {
  var module: String?
  let name: String
  let desc: String
  let data: OpenValue
  let template: String
  let partials: [String: String]?
  let expected: String

  var testDescription: String { "\(module ?? ""): \(name) – \(desc)" }
}
