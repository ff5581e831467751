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

  /// The first line that a program prints when asked for its version.
  func version(_ arguments: [String], in folder: String) throws -> String {
    let log = "\(folder)/version"
    try Disk.write([], to: log)
    try Child(arguments, log: log).run()
    let text = try String(decoding: Disk.read(log), as: UTF8.self)
    return text.split(separator: "\n").first.map(String.init) ?? ""
  }
}
