import Disk
import Reporting

/// One size: the same registry, made into a site by each contestant in turn.
struct Contest {
  let size: Int
  /// Conventions and partners and regions: each is a page of its own in all sites.
  private(set) var records = 0
  private(set) var cold = Series()
  private(set) var hugo = Series()
  private(set) var floor = Series()
  private(set) var unchanged = Series()
  private(set) var edited = Series()
  private(set) var portal = Series()
  private let programs: Programs
  private let folder: String

  /// - Parameter folder: a folder of its own, which is there.
  init(size: Int, programs: Programs, folder: String) {
    self.size = size
    self.programs = programs
    self.folder = folder
  }

  mutating func run(rounds: Int, withHugo: Bool, withPortal: Bool) throws {
    try make("registry", ["--templates"])
    if withPortal { try make("portal", ["--languages", "fr,ar,en"]) }
    if withHugo {
      try child(["/bin/cp", "-R", "\(programs.repository)/Benchmarks/Comparison/hugo", "\(folder)/site"]).run()
    }
    for kind in ["conventions", "partners", "regions"] {
      records += try Tree("\(folder)/registry/content/\(kind)").files.count
    }
    for round in 1...rounds {
      try removeAll(["registry/.mithaq", "mithaq"])
      try cold.add(mithaq("registry", to: "mithaq").run())
      if withHugo {
        try removeAll(["hugo", "cache", "site/resources", "site/.hugo_build.lock"])
        try hugo.add(makeHugo.run())
      }
      try removeAll(["floor"])
      try floor.add(makeFloor.run())
      try unchanged.add(mithaq("registry", to: "mithaq").run())
      try edit(in: round)
      try edited.add(mithaq("registry", to: "mithaq").run())
      if withPortal {
        try removeAll(["portal/.mithaq", "languages"])
        try portal.add(mithaq("portal", to: "languages").run())
      }
      print("\(size) conventions, round \(round) of \(rounds): \(summary)")
    }
    try count("mithaq", &cold)
    if withHugo { try count("hugo", &hugo) }
    try count("floor", &floor)
    if withPortal { try count("languages", &portal) }
  }

  /// The registry with its templates, as it is in `content/`.
  private func make(_ name: String, _ options: [String]) throws {
    try child(
      [programs.corpus, "--conventions", "\(size)", "--seed", "1", "--repository", programs.repository]
        + ["--output", "\(folder)/\(name)"] + options
    ).run()
  }

  private func mithaq(_ registry: String, to output: String) -> Child {
    child(
      [programs.mithaq, "build", "--root", "\(folder)/\(registry)", "--output", "\(folder)/\(output)"]
        + ["--as-of", "2026-01-01", "--quiet"])
  }

  private var makeHugo: Child {
    child(
      [programs.hugo, "--source", "\(folder)/site", "--destination", "\(folder)/hugo"]
        + ["--cacheDir", "\(folder)/cache", "--quiet"])
  }

  private var makeFloor: Child {
    child([programs.floor, "--root", "\(folder)/registry", "--output", "\(folder)/floor"])
  }

  /// Adds a paragraph to the body of one convention, each round another.
  private func edit(in round: Int) throws {
    let conventions = "\(folder)/registry/content/conventions"
    let files = try Tree(conventions).files
    let path = "\(conventions)/\(files[round * 7 % files.count])"
    try Disk.write(try Disk.read(path) + Array("\nUne phrase ajoutée au tour \(round).\n".utf8), to: path)
  }

  private func removeAll(_ names: [String]) throws {
    try child(["/bin/rm", "-rf"] + names.map { "\(folder)/\($0)" }).run()
  }

  private func count(_ name: String, _ series: inout Series) throws {
    let tree = try Tree("\(folder)/\(name)")
    series.files = tree.files.count
    series.bytes = tree.bytes
  }

  private func child(_ arguments: [String]) -> Child { Child(arguments, log: "\(folder)/log") }

  private var summary: String {
    let all = [
      ("mithaq", cold), ("hugo", hugo), ("floor", floor), ("unchanged", unchanged), ("edited", edited),
      ("portal", portal),
    ]
    return all.compactMap { name, series in series.seconds.last.map { "\(name) \(Figure.seconds($0))" } }
      .joined(separator: ", ")
  }
}
