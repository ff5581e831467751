import ArgumentParser
import Disk

@main
struct Program: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "floor",
    abstract: "Does the least that any generator of a registry must do, on all processors.",
    discussion: """
      Reads every record, runs libyaml over its header and cmark over its body, and writes a page of 10 kB for each. It
      joins nothing, checks nothing and knows no templates.
      """)

  @Option(help: ArgumentHelp("The registry to read.", valueName: "dir"))
  var root: String

  @Option(help: ArgumentHelp("Where to write; must be empty, or not there.", valueName: "dir"))
  var output: String

  func run() async throws {
    let content = "\(root)/content"
    var records: [String] = []
    for kind in ["conventions", "partners", "regions"] {
      records += try Tree("\(content)/\(kind)").files.map { "\(kind)/\($0)" }
    }
    let paths = records
    try await withThrowingTaskGroup(of: Void.self) { group in
      for start in stride(from: 0, to: paths.count, by: Self.portion) {
        group.addTask {
          for path in paths[start..<min(start + Self.portion, paths.count)] {
            let page = try FloorPage(of: Disk.read("\(content)/\(path)"), path: path)
            let folder = "\(output)/\(path.prefix { $0 != "." })"
            try Disk.makeFolder(folder)
            try Disk.write(page.bytes, to: "\(folder)/index.html")
          }
        }
      }
      try await group.waitForAll()
    }
  }

  /// Records that a task takes at a time.
  private static let portion = 64
}
