import ArgumentParser
import Disk
import Foundation
import Reporting

@main
struct Program: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Builds the same registry with Mithaq, with Hugo and with the floor, in turn.",
    discussion: "Writes what it finds into docs/performance.md, between the two comments there.")

  @Argument(help: "How many conventions, once for each size.")
  var sizes: [Int] = [1000, 10_000]

  @Option(help: "How often each is run, in turn with the others.")
  var rounds = 5

  @Option(help: ArgumentHelp("The program of Hugo; without it, Hugo is left out.", valueName: "file"))
  var hugo: String?

  @Option(help: ArgumentHelp("The program of Mithaq.", valueName: "file"))
  var mithaq = ".build/release/mithaq"

  @Option(help: ArgumentHelp("Registries with more conventions are built without Hugo.", valueName: "n"))
  var hugoLimit = 50_000

  @Option(
    help: ArgumentHelp("Of registries with more conventions, no portal in three languages is built.", valueName: "n"))
  var portalLimit = 10_000

  @Option(help: ArgumentHelp("Where to put a folder for all files, instead of in memory.", valueName: "dir"))
  var work: String?

  @Option(help: ArgumentHelp("The page whose tables are written.", valueName: "file"))
  var page = "docs/performance.md"

  @Flag(help: "Print the tables, and leave the page alone.")
  var dry = false

  func validate() throws {
    guard !sizes.isEmpty, sizes.allSatisfy({ $0 > 0 }) else { throw ValidationError("sizes are numbers above 0") }
    guard rounds > 0 else { throw ValidationError("at least one round, please") }
  }

  func run() throws {
    let machine = Machine()
    let report = dry ? nil : try ReportPage(path: page, section: "site")
    let folder = try WorkFolder(in: work, bytes: sizes.map(bytesNeeded).max() ?? 0)
    let programs = Programs(
      repository: FileManager.default.currentDirectoryPath, mithaq: mithaq, hugo: hugo ?? "",
      beside: Bundle.main.executablePath ?? CommandLine.arguments[0])
    var contests: [Contest] = []
    for size in sizes.sorted() {
      let place = "\(folder.path)/\(size)"
      try Disk.makeFolder(place)
      var contest = Contest(size: size, programs: programs, folder: place)
      try contest.run(rounds: rounds, withHugo: hugo != nil && size <= hugoLimit, withPortal: size <= portalLimit)
      contests.append(contest)
      try FileManager.default.removeItem(atPath: place)
    }
    let versions = try programs.versions(in: folder.path)
    try folder.remove()
    let tables = Tables(
      contests: contests, rounds: rounds, machine: machine, place: folder.description,
      versions: versions)
    print(tables.text)
    try report?.write(tables.text)
  }

  /// What all sites of a size may need, with what the programs hold in memory.
  private func bytesNeeded(_ size: Int) -> Int {
    size * (40_000 + (size <= hugoLimit ? 120_000 : 0) + (size <= portalLimit ? 150_000 : 0))
  }
}
