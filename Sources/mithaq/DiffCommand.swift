import ArgumentParser
import Diagnostics
import Foundation
import Portal

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Tells what changed between two builds.",
    discussion: """
      Each build of all regions leaves .mithaq/records.json beside its state. Keep a copy before the next build, or \
      compare two registries that are built.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: ArgumentHelp("A records.json, or the folder of a registry that is built.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The same of the later build.", valueName: "new"))
  var new: String

  @Option(help: ArgumentHelp("text or json, on standard output.", valueName: "format"))
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "The language of messages: fr or en (default: the registry's first language).", valueName: "lang"))
  var lang: MessageLanguage?

  func run() throws {
    let (before, after) = (try snapshot(at: old), try snapshot(at: new))
    let comparison = RecordsComparison(from: before, to: after)
    switch format {
    case .text:
      let language = lang?.language ?? (after.language == "en" ? .english : .french)
      try Console.output(ComparisonText(comparison, language: language).text)
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      try Console.output(String(decoding: try encoder.encode(comparison), as: UTF8.self) + "\n")
    }
  }

  private func snapshot(at path: String) throws -> RecordsSnapshot {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    let file = exists && isFolder.boolValue ? path + "/" + RecordsFile.path : path
    do {
      return try RecordsSnapshot.read(try Data(contentsOf: URL(fileURLWithPath: file)))
    } catch let failure as RecordsSnapshot.Failure {
      Console.error("mithaq: \(failure.wording(file)[lang?.language ?? .french])\n")
    } catch {
      let wording = Wording(
        fr:
          "« \(file) » ne peut être lu ; « mithaq build » l’écrit à la fin de chaque construction de toutes les régions",
        en: "“\(file)” cannot be read; `mithaq build` writes it at the end of each build of all regions")
      Console.error("mithaq: \(wording[lang?.language ?? .french])\n")
    }
    throw ExitCode.inputOutput
  }
}

extension RecordsSnapshot.Failure {
  fileprivate func wording(_ path: String) -> Wording {
    switch self {
    case .damaged:
      Wording(
        fr: "« \(path) » n’est pas un relevé de construction, ou est endommagé ; reconstruisez le registre",
        en: "“\(path)” is not the record of a build, or is damaged; build the registry again")
    case .otherVersion(let version):
      Wording(
        fr: "« \(path) » est de la version \(version), que ce Mithaq ne lit pas ; reconstruisez le registre avec lui",
        en: "“\(path)” is of version \(version), which this Mithaq does not read; build the registry with it")
    }
  }
}
