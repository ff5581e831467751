import ArgumentParser
import Diagnostics
import Foundation

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Makes a registry to start from, with one commented example of each kind.")

  @Argument(help: "The folder to make; it must not exist, or be empty.")
  var directory: String

  @Option(help: ArgumentHelp("The language of messages: fr or en.", valueName: "lang"))
  var lang = MessageLanguage.fr

  func validate() throws {
    if directory.isEmpty {
      throw ValidationError(
        Wording(fr: "Le dossier à créer n’a pas de nom.", en: "The folder to make has no name."), lang.language)
    }
  }

  func run() throws {
    guard let installation = Installation.find() else {
      throw failure(
        Wording(
          fr: "les fichiers qui accompagnent Mithaq sont introuvables ; réinstallez-le avec « make install »",
          en: "the files that come with Mithaq are not to be found; install it again with “make install”"))
    }
    let files = FileManager.default
    let target = URL(fileURLWithPath: directory)
    do {
      if files.fileExists(atPath: target.path), try !files.contentsOfDirectory(atPath: target.path).isEmpty {
        throw failure(
          Wording(
            fr: "« \(directory) » n’est pas vide ; choisissez un autre dossier",
            en: "“\(directory)” is not empty; choose another folder"))
      }
      try files.createDirectory(at: target, withIntermediateDirectories: true)
      for name in try files.contentsOfDirectory(atPath: installation.starter) {
        try files.copyItem(
          at: URL(fileURLWithPath: installation.starter).appending(path: name), to: target.appending(path: name))
      }
      try files.copyItem(
        at: URL(fileURLWithPath: installation.vocabularies), to: target.appending(path: "content/vocabularies"))
    } catch let error as CocoaError {
      throw failure(Self.wording(of: error, directory))
    }
    Console.error(
      Wording(
        fr: "Un registre vous attend dans « \(directory) ». Essayez : mithaq build --root \(directory)\n",
        en: "A registry awaits you in “\(directory)”. Try: mithaq build --root \(directory)\n")[lang.language])
  }

  /// What the machine said, in the words that all commands use for it.
  private static func wording(of error: CocoaError, _ directory: String) -> Wording {
    let code = (error.underlying as? POSIXError)?.code ?? (error.code == .fileNoSuchFile ? .ENOENT : .EIO)
    let reason = Wording.systemError(code.rawValue)
    return Wording(
      fr: "impossible de créer « \(directory) » : \(reason.fr)", en: "cannot create “\(directory)”: \(reason.en)")
  }

  private func failure(_ wording: Wording) -> ExitCode {
    Console.error("mithaq: \(wording[lang.language])\n")
    return .inputOutput
  }
}
