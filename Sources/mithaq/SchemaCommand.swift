import ArgumentParser
import Diagnostics
import Foundation
import Portal

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Writes JSON Schema files of all records, for editors that complete and check.")

  @Argument(help: "The folder to write them to; it is made if it is not there.")
  var directory: String

  @Option(help: ArgumentHelp("The language of messages: fr or en.", valueName: "lang"))
  var lang = MessageLanguage.fr

  func validate() throws {
    if directory.isEmpty {
      throw ValidationError(
        Wording(fr: "Le dossier où écrire n’a pas de nom.", en: "The folder to write to has no name."), lang.language)
    }
  }

  func run() throws {
    let folder = URL(fileURLWithPath: directory)
    let files = try PortalSite.schemas
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for file in files {
        try Data(file.text.utf8).write(to: folder.appending(path: file.name), options: .atomic)
      }
    } catch let error as CocoaError {
      let code = (error.underlying as? POSIXError)?.code ?? .EIO
      let reason = Wording.systemError(code.rawValue)
      let wording = Wording(
        fr: "impossible d’écrire dans « \(directory) » : \(reason.fr)",
        en: "cannot write to “\(directory)”: \(reason.en)")
      Console.error("mithaq: \(wording[lang.language])\n")
      throw ExitCode.inputOutput
    }
    for file in files { try Console.output(folder.appending(path: file.name).path + "\n") }
  }
}
