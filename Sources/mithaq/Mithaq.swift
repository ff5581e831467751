import ArgumentParser

@main
struct Mithaq: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mithaq",
    abstract: "Builds portals of partnership conventions from Markdown files.",
    discussion: """
      A registry is a folder that holds content/ and perhaps templates/. `mithaq init` makes one to start from, \
      `mithaq serve` shows its portals while it is edited, `mithaq check` tells what is wrong with it, `mithaq build` \
      writes its portals.

      Exit status: 0 fine, 1 errors in content or templates, 64 wrong usage, 74 input or output failed.
      """,
    version: Mithaq.version,
    subcommands: [
      BuildCommand.self, CheckCommand.self, DiffCommand.self, InitCommand.self, NewCommand.self, SchemaCommand.self,
      ServeCommand.self,
    ])

  static let version = "0.1.0"
}
