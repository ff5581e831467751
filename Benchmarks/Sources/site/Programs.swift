import Disk

/// What is run, and from where.
struct Programs {
  /// The folder of the repository, absolute.
  let repository: String
  let mithaq: String
  let hugo: String
  let corpus: String
  let floor: String

  /// The benchmark programs lie beside this one.
  init(repository: String, mithaq: String, hugo: String, beside program: String) {
    self.repository = repository
    self.mithaq = mithaq
    self.hugo = hugo
    let folder = program.lastIndex(of: "/").map { program[..<$0] } ?? "."
    corpus = "\(folder)/corpus"
    floor = "\(folder)/floor"
  }

  /// The versions of the contestants, for people.
  func versions(in folder: String) throws -> [String] {
    let mithaq = try firstLine([mithaq, "--version"], in: folder)
    let commit = try firstLine(["git", "-C", repository, "describe", "--always", "--abbrev=12"], in: folder)
    var versions = ["Mithaq \(mithaq), commit \(commit)"]
    if !hugo.isEmpty {
      // hugo v0.168.0-e27a6760c554+extended linux/amd64 BuildDate=…
      let words = try firstLine([hugo, "version"], in: folder).split(separator: " ")
      versions.append("Hugo " + (words.dropFirst().first?.drop { $0 == "v" }.prefix { $0 != "-" } ?? "not known"))
    }
    return versions
  }

  /// The first line that a program prints.
  private func firstLine(_ arguments: [String], in folder: String) throws -> String {
    let log = "\(folder)/version"
    try Disk.write([], to: log)
    try Child(arguments, log: log).run()
    let text = try String(decoding: Disk.read(log), as: UTF8.self)
    return text.split(separator: "\n").first.map(String.init) ?? ""
  }
}
