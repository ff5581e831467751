import Foundation
import TestSupport
import Testing

@Suite("Reports")
struct ReportTests {
  private let site: SiteFixture
  private let convention = "content/conventions/artisans.md"

  init() throws { site = try SiteFixture() }

  private struct Record: Decodable {
    struct Place: Decodable {
      let path: String
      let offset: Int
      let length: Int
      let line: Int?
      let column: Int?
    }
    let id: String
    let severity: String
    let message: String
    let place: Place?
  }

  private func misspell() throws {
    try site.replace("kind: partnership_convention", with: "kind: nope", in: convention)
  }

  /// Raw HTML is dropped with a warning.
  private func warn() throws { try site.write(try site.text(of: convention) + "\n<b>gras</b>\n", to: convention) }

  private func records(_ result: ChildProgram.Result) throws -> [Record] {
    try JSONDecoder().decode([Record].self, from: Data(result.output.utf8))
  }

  @Test("a registry without mistakes gives exit status 0 and an empty JSON list", arguments: ["check", "build"])
  func nothingWrong(_ command: String) async throws {
    let result = try await run(command, ["--format", "json"])
    #expect(result.status == 0)
    #expect(try records(result).isEmpty)
  }

  @Test("a mistake gives exit status 1 and stands in the JSON list with its place", arguments: ["check", "build"])
  func mistakeInJSON(_ command: String) async throws {
    try misspell()
    let result = try await run(command, ["--format", "json"])
    #expect(result.status == 1)
    let record = try #require(records(result).first)
    #expect(record.id == "unknown-code")
    #expect(record.severity == "error")
    let place = try #require(record.place)
    #expect(place.path == convention)
    let text = try site.text(of: convention)
    #expect(String(decoding: Array(text.utf8)[place.offset..<place.offset + place.length], as: UTF8.self) == "nope")
    #expect(place.line == 6)
    #expect(!result.errors.contains("nope"))
    #expect(try site.published().isEmpty)
  }

  @Test("text reports leave standard output empty", arguments: ["check", "build"])
  func textOnStandardError(_ command: String) async throws {
    try misspell()
    let result = try await run(command, [])
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("\(convention):6:7: erreur:"), "\(result.errors)")
  }

  @Test("--quiet prints diagnostics and nothing else", arguments: ["check", "build"])
  func quiet(_ command: String) async throws {
    let fine = try await run(command, ["--quiet"])
    #expect(fine.status == 0)
    #expect((fine.output + fine.errors).isEmpty)
    try misspell()
    let wrong = try await run(command, ["--quiet"])
    #expect(wrong.status == 1)
    #expect(wrong.errors.contains("[unknown-code]"))
    #expect(!wrong.errors.contains("1 erreur"))
    let json = try await run(command, ["--quiet", "--format", "json"])
    #expect(try records(json).map(\.id) == ["unknown-code"])
    #expect(json.errors.isEmpty)
  }

  @Test("a warning lets the build pass, and keeps it from writing under --strict", arguments: ["check", "build"])
  func strict(_ command: String) async throws {
    try warn()
    let strict = try await run(command, ["--strict"])
    #expect(strict.status == 1)
    #expect(strict.errors.contains("avertissement:"), "\(strict.errors)")
    #expect(strict.errors.contains("[raw-html]"))
    #expect(try site.published().isEmpty)
    let lenient = try await run(command, [])
    #expect(lenient.status == 0)
    #expect(lenient.errors.contains("[raw-html]"))
    #expect(
      lenient.errors.contains("0 erreur, 1 avertissement") || lenient.errors.contains("0 erreur, 2 avertissements"))
  }

  @Test("--lang chooses the language of messages, which else is the registry's")
  func language() async throws {
    try misspell()
    #expect(try await site.check().errors.contains(": erreur: "))
    let english = try await site.check(["--lang", "en"]).errors
    #expect(english.contains(": error: "))
    #expect(!english.contains("erreur"))
  }

  @Test("a pipe gets no escape sequences, a terminal does unless NO_COLOR is set")
  func colour() async throws {
    try misspell()
    #expect(try await !site.check().errors.contains("\u{1B}"))
    let script = "/usr/bin/script"
    guard FileManager.default.isExecutableFile(atPath: script) else { return }
    func onTerminal(_ environment: [String: String]) async throws -> String {
      let command = "'\(site.binary.program.path)' check --root '\(site.root)'"
      return try await ChildProgram(script, environment: environment).run(["-qec", command, "/dev/null"]).output
    }
    #expect(try await onTerminal(["TERM": "xterm"]).contains("\u{1B}["))
    let plain = try await onTerminal(["TERM": "xterm", "NO_COLOR": "1"])
    #expect(plain.contains("[unknown-code]") && !plain.contains("\u{1B}"))
  }

  private func run(_ command: String, _ arguments: [String]) async throws -> ChildProgram.Result {
    command == "check" ? try await site.check(arguments) : try await site.build(arguments)
  }
}
