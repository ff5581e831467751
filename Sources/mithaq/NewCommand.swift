import ArgumentParser
import Diagnostics
import EDTF
import Foundation
import Portal
import SourceTree

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Writes a record to start from, with a comment at what is to be filled in.",
    subcommands: [NewConvention.self, NewPartner.self, NewProgramme.self])
}

/// The options of all kinds of record.
struct NewOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds content/.", valueName: "dir"))
  var root = "."

  @Option(
    help: ArgumentHelp(
      "The language of messages: fr or en (default: the registry's first language).", valueName: "lang"))
  var lang: MessageLanguage?

  var language: DiagnosticLanguage { MessageLanguage.language(lang, root: root) }

  /// Writes the file, never over another one, and prints its path.
  func write(_ record: NewRecord) async throws {
    let tree = SourceTree.scan(root: root, defaultTemplates: nil).value
    let today = try Today.day(environment: ProcessInfo.processInfo.environment, language: language)
    let file: (path: String, text: String)
    do {
      file = try await record.file(in: tree, asOf: today)
    } catch {
      throw failure(error.reasons, .validationFailure)
    }
    let path = URL(fileURLWithPath: root).appending(path: file.path)
    do {
      try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: path, options: .withoutOverwriting)
    } catch let error as CocoaError where error.code == .fileWriteFileExists {
      throw failure(
        [
          Wording(
            fr: "« \(file.path) » existe déjà et n’est pas remplacé", en: "“\(file.path)” is already there and is kept")
        ], .inputOutput)
    } catch let error as CocoaError {
      let reason = Wording.systemError((error.underlying as? POSIXError)?.code.rawValue ?? EIO)
      throw failure(
        [
          Wording(
            fr: "impossible d’écrire « \(file.path) » : \(reason.fr)", en: "cannot write “\(file.path)”: \(reason.en)")
        ], .inputOutput)
    }
    try Console.output(path.path + "\n")
  }

  private func failure(_ reasons: [Wording], _ code: ExitCode) -> ExitCode {
    let language = language
    for reason in reasons { Console.error("mithaq: \(reason[language])\n") }
    return code
  }
}

struct NewConvention: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "convention", abstract: "A convention.")

  @OptionGroup var options: NewOptions

  @Option(help: "Its title.")
  var title: String

  @Option(help: ArgumentHelp("The code of the region served, such as MA-08; may be repeated.", valueName: "code"))
  var region: [String]

  @Option(help: ArgumentHelp("The id of a party; give it at least twice, the leading one first.", valueName: "id"))
  var party: [String]

  @Option(help: ArgumentHelp("A code of content/vocabularies/theme.yml; may be repeated.", valueName: "code"))
  var theme: [String]

  @Option(
    help: ArgumentHelp("The day, month or year of signing, as 2026-05-21, 2026-05 or 2026.", valueName: "date"))
  var date: String?

  func validate() throws {
    if region.isEmpty { throw missing("--region") }
    if party.count < 2 {
      throw ValidationError(
        Wording(fr: "--party est à donner au moins deux fois.", en: "--party is needed at least twice."),
        options.language)
    }
    if theme.isEmpty { throw missing("--theme") }
    _ = try signing()
  }

  private func missing(_ option: String) -> ValidationError {
    ValidationError(Wording(fr: "\(option) est à donner.", en: "\(option) is needed."), options.language)
  }

  private func signing() throws -> EDTF? {
    guard let date else { return nil }
    do {
      return try EDTF(parsing: date)
    } catch {
      throw ValidationError(
        Wording(
          fr: "--date : « \(date) » n’est pas une date comme 2026-05-21, 2026-05 ou 2026.",
          en: "--date: “\(date)” is not a date such as 2026-05-21, 2026-05 or 2026."), options.language)
    }
  }

  func run() async throws {
    try await options.write(
      .convention(
        NewRecord.Convention(title: title, regions: region, parties: party, themes: theme, date: try signing())))
  }
}

struct NewPartner: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "partner", abstract: "A body that signs conventions.")

  @OptionGroup var options: NewOptions

  @Option(help: "Its usual or legal name.")
  var name: String

  @Option(help: ArgumentHelp("A code of content/vocabularies/partner_kind.yml.", valueName: "code"))
  var kind: String

  func run() async throws { try await options.write(.partner(name: name, kind: kind)) }
}

struct NewProgramme: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "programme", abstract: "A public programme.")

  @OptionGroup var options: NewOptions

  @Option(help: "Its name.")
  var name: String

  @Option(help: "national or regional.")
  var scope: String

  @Option(help: ArgumentHelp("The code of a region, such as MA-08; may be repeated.", valueName: "code"))
  var region: [String] = []

  func run() async throws {
    try await options.write(.programme(name: name, scope: scope, regions: region))
  }
}
