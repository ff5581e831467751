import ArgumentParser
import Disk

@main
struct Program: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus",
    abstract: "Writes a registry of any size, of partners and people who do not exist.",
    discussion: "The same numbers give the same bytes. The folder must be empty, or not there.")

  @Option(help: "How many conventions; there are a tenth as many partners, at most 1000.")
  var conventions = 1000

  @Option(help: "Another seed gives another registry of the same shape.")
  var seed: UInt64 = 1

  @Option(help: "The languages of the registry, with commas: fr, or fr,ar,en.")
  var languages = "fr"

  @Option(help: ArgumentHelp("Where to write.", valueName: "dir"))
  var output: String

  @Option(help: ArgumentHelp("The repository, whose vocabularies and templates are copied.", valueName: "dir"))
  var repository = "."

  @Flag(help: "Also write what Benchmarks/Comparison adds: its templates, and its keys of content/site.yml.")
  var templates = false

  func validate() throws {
    guard conventions > 0 else { throw ValidationError("at least one convention, please") }
    let known = ["fr", "ar", "en"]
    guard codes.first == "fr", codes.allSatisfy(known.contains), Set(codes).count == codes.count else {
      throw ValidationError("languages are fr, ar and en, fr first, not “\(languages)”")
    }
  }

  func run() async throws {
    try Disk.makeFolder(output)
    guard try Tree(output).files.isEmpty else { throw ValidationError("\(output) is not empty") }
    let corpus = Corpus(conventions: conventions, seed: seed, languages: codes)
    try await corpus.write(to: output)
    try copy("content/vocabularies", to: "content/vocabularies")
    if templates {
      try copy("Benchmarks/Comparison/templates", to: "templates")
      let site = "\(output)/content/site.yml"
      try Disk.write(Disk.read(site) + Disk.read("\(repository)/Benchmarks/Comparison/site.yml"), to: site)
    }
    let tree = try Tree(output)
    print("\(corpus.conventions.count) conventions, \(corpus.partners.count) partners: ", terminator: "")
    print("\(tree.files.count) files, \(tree.bytes) bytes in \(output)")
  }

  private var codes: [String] { languages.split(separator: ",").map(String.init) }

  private func copy(_ folder: String, to target: String) throws {
    for file in try Tree("\(repository)/\(folder)").files {
      let path = "\(output)/\(target)/\(file)"
      if let slash = path.lastIndex(of: "/") { try Disk.makeFolder(String(path[..<slash])) }
      try Disk.write(Disk.read("\(repository)/\(folder)/\(file)"), to: path)
    }
  }
}
