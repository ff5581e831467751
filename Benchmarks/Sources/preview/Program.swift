import ArgumentParser
import Disk
import Foundation
import Reporting

@main
struct Program: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Measures how long mithaq serve takes until it is ready, and until an open page hears of an edit.",
    discussion: "Writes what it finds into docs/performance.md, between the two comments there.")

  @Option(help: "How many conventions.")
  var conventions = 10_000

  @Option(help: "How many edits the time is the median of.")
  var edits = 50

  @Option(help: "How many further edits the memory is told after.")
  var longRun = 1000

  @Option(help: ArgumentHelp("The program of Mithaq.", valueName: "file"))
  var mithaq = ".build/release/mithaq"

  @Option(help: ArgumentHelp("The page whose table is written.", valueName: "file"))
  var page = "docs/performance.md"

  @Flag(help: "Print the table, and leave the page alone.")
  var dry = false

  func validate() throws {
    guard conventions > 0, edits > 0, longRun > 0 else {
      throw ValidationError("numbers above 0")
    }
  }

  func run() throws {
    let machine = Machine()
    let report = dry ? nil : try ReportPage(path: page, section: "preview")
    let folder = try WorkFolder(in: nil, bytes: conventions * 10_000)
    let registry = folder.path + "/registry"
    try makeRegistry(registry)
    let (file, address) = try Self.firstConvention(in: registry)
    let served = try Served(mithaq: mithaq, root: registry, page: address)
    let text = try String(decoding: Disk.read(file), as: UTF8.self)
    /// Saves the file so many times, each time with another text, and gives the seconds until the page heard of it.
    func save(_ count: Int, _ text: (Int) -> String) throws -> [Double] {
      try (1...count).map { edit in
        let start = ContinuousClock.now
        try Disk.write(text(edit).utf8, to: file)
        try served.wait(for: "reload")
        return (ContinuousClock.now - start) / .seconds(1)
      }
    }
    let headers = try save(edits) { text.replacing("\nsummary: \"", with: "\nsummary: \"Édition \($0). ") }
    let bodies = try save(edits) { text + "\nPhrase \($0).\n" }
    let memory = try served.residentBytes()
    let more = try save(longRun) { text + "\nEncore \($0).\n" }
    let memoryAfter = try served.residentBytes()
    try run(mithaq, ["build", "--root", registry, "--output", folder.path + "/site", "--quiet"] + Served.day)
    let again = try Served(mithaq: mithaq, root: registry, page: address)
    let table = """
      \(Figure.grouped(conventions)) conventions, one language, all pages; \(folder.description). \(machine.description).

      | from | to | measured | aim |
      |---|---|---:|---:|
      | start | ready | \(Figure.seconds(served.readySeconds)) | 2 s |
      | start after a build | ready | \(Figure.seconds(again.readySeconds)) | 2 s |
      | a text saved | the event that reloads its page, median of \(edits) | \(Self.milliseconds(bodies)) | 150 ms |
      | the same | median of \(Figure.grouped(longRun)) | \(Self.milliseconds(more)) | |
      | a header saved | the same event, median of \(edits) | \(Self.milliseconds(headers)) | 150 ms |
      | memory after \(2 * edits) edits | after \(Figure.grouped(longRun)) more | \(Figure.megabytes(Double(memory))) → \(Figure.megabytes(Double(memoryAfter))) | no growth |
      """
    try folder.remove()
    print(table)
    try report?.write(table)
  }

  /// Runs the program beside this one that writes registries.
  private func makeRegistry(_ path: String) throws {
    let corpus = URL(fileURLWithPath: Bundle.main.executablePath ?? CommandLine.arguments[0])
      .deletingLastPathComponent().appending(path: "corpus")
    try run(corpus.path, ["--conventions", "\(conventions)", "--seed", "1", "--output", path])
  }

  private func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ExitCode.failure }
  }

  /// The file of a convention and the address of its page.
  private static func firstConvention(in registry: String) throws -> (file: String, address: String) {
    let folder = registry + "/content/conventions"
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".md") }.sorted()
    guard let name = names.first else { throw Served.Failure(description: "the registry is empty") }
    let file = folder + "/" + name
    let text = try String(decoding: Disk.read(file), as: UTF8.self)
    guard let region = text.firstMatch(of: /\nregion: "([^"]+)"/)?.1,
      let title = text.firstMatch(of: /\ntitle: "([^"]+)"/)?.1
    else { throw Served.Failure(description: "\(file) has no title or no region") }
    // The titles of the generator have no letters that an address would write otherwise.
    let slug = title.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    let regions = registry + "/content/regions"
    for other in try FileManager.default.contentsOfDirectory(atPath: regions) {
      let record = try String(decoding: Disk.read(regions + "/" + other), as: UTF8.self)
      if record.contains("id: \"\(region)\""), let portal = record.firstMatch(of: /\nslug: ([a-z-]+)/)?.1 {
        return (file, "/\(portal)/conventions/\(slug)/")
      }
    }
    throw Served.Failure(description: "no region \(region)")
  }

  private static func milliseconds(_ values: [Double]) -> String {
    let sorted = values.sorted()
    return "\(Figure.grouped(Int((sorted[sorted.count / 2] * 1000).rounded()))) ms"
  }
}
