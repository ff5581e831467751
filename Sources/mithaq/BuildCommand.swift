import ArgumentParser
import Diagnostics
import EDTF
import Foundation
import Portal
import Publishing
import SourceTree

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Writes the portals of a registry.",
    discussion: "Only files whose bytes change are written, and nothing at all if there is an error.")

  @OptionGroup var site: SiteOptions
  @OptionGroup var report: ReportOptions

  @Option(help: ArgumentHelp("Where to write (default: public/ in the root).", valueName: "dir"))
  var output: String?

  @Flag(help: "Print how long each stage took.")
  var timings = false

  @Flag(help: "Print how often each template was rendered, how long that took, and how much it wrote.")
  var templateMetrics = false

  /// An output folder inside the input would be read as input by the next build.
  func validate() throws {
    guard let output else { return }
    let target = URL(fileURLWithPath: output).standardizedFileURL.path + "/"
    for name in ["content", "templates"] {
      let input = URL(fileURLWithPath: site.root).appending(path: name).standardizedFileURL.path + "/"
      if target.hasPrefix(input) {
        throw ValidationError(
          Wording(fr: "--output ne peut être dans \(name)/.", en: "--output may not be inside \(name)/."), site.language
        )
      }
    }
  }

  func run() async throws {
    let clock = StageClock()
    defer { clock.clearBar() }
    for attempt in 1... {
      do {
        return try await runOnce(clock)
      } catch is ContentChanged where attempt < Self.attempts {
        continue
      } catch let error as ContentChanged {
        Console.error("mithaq: \(Self.unsteady(error.path)[site.language])\n")
        throw ExitCode.inputOutput
      }
    }
  }

  /// How often a build starts over because a file changed between its analysis and its rendering.
  private static let attempts = 5

  private static func unsteady(_ path: String) -> Wording {
    Wording(
      fr: "« \(path) » change sans cesse pendant la construction ; réessayez quand le fichier est enregistré",
      en: "“\(path)” keeps changing during the build; try again once the file is saved")
  }

  private func runOnce(_ clock: StageClock) async throws {
    clock.restart()
    var settings = try site.settings()
    settings.meter = templateMetrics ? TemplateMeter() : nil
    settings.program = Installation.program
    settings.progress = { clock.note($0, done: $1, of: $2) }
    let scanned = clock.measure(.listing, count: \.value.entries.count) { site.scan() }
    if !report.quiet { clock.showProgress(in: MessageLanguage.language(site.lang, of: scanned.value)) }
    let inputs = scanned.diagnostics.isEmpty ? settings.inputs(of: scanned.value) : nil
    if let inputs, let known = clock.measure(.comparing, { unchanged(since: inputs, clock) }) {
      let console = Console(
        language: MessageLanguage.language(site.lang, of: scanned.value), report: report, tree: scanned.value)
      _ = try console.print(known.memo.diagnostics)
      return tell(known.report, known.memo.sections, known.memo.diagnostics, console, settings, clock)
    }
    // The record tells of all regions, so that a build of some leaves it alone.
    let leavesRecord = site.region.isEmpty
    let keeping: ReadingMemory.Keeping = leavesRecord ? [.lines, .parses] : .parses
    var prepared = await Preparation.run(site, report, scanned, settings, keeping: keeping)
    clock.clearBar()
    guard let portal = prepared.site, !refuses(prepared.diagnostics) else {
      try refuse(prepared, prepared.diagnostics)
      return
    }
    prepared.keepParses(in: site.root)
    let recordsFile = portal.recordsFile
    let records = ContentHash(of: recordsFile).hex
    let memo = Memo(sections: portal.sections, records: records, diagnostics: prepared.diagnostics)
    let note = inputs.flatMap { try? BuildNote(inputs: $0, memo) }
    let published = try await publish(portal, note, prepared, clock)
    let diagnostics = prepared.diagnostics + published.diagnostics
    guard let result = published.value else {
      try refuse(prepared, diagnostics)
      return
    }
    _ = try prepared.console.print(diagnostics)
    if leavesRecord { try keep(recordsFile) }
    tell(result, portal.sections, diagnostics, prepared.console, settings, clock)
    // All is written and told; to take a large registry apart would only take time.
    Foundation.exit(EXIT_SUCCESS)
  }

  private func tell(
    _ result: PublishingReport, _ sections: [PortalSite.Section], _ diagnostics: [Diagnostic], _ console: Console,
    _ settings: PortalSettings, _ clock: StageClock
  ) {
    let table = ClosingTable(sections: sections, report: result)
    let counts = console.counts(diagnostics)
    let total = clock.total
    console.say(
      Wording(
        fr: table.text(.french) + "État au \(settings.asOf.iso) · \(total) · \(counts)",
        en: table.text(.english) + "As of \(settings.asOf.iso) · \(total) · \(counts)"))
    if timings { console.say(clock.wording) }
    if let meter = settings.meter { console.say(TemplateMetricsTable(rows: meter.rows).wording) }
  }

  /// Leaves what `mithaq diff` reads.
  private func keep(_ records: [UInt8]) throws {
    let path = recordsPath
    do {
      try Data(records).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      let wording = Wording(
        fr: "le site est écrit, mais « \(path) » ne peut l’être : \(error.localizedDescription)",
        en: "the site is written, but “\(path)” cannot be: \(error.localizedDescription)")
      Console.error("mithaq: \(wording[site.language])\n")
      throw ExitCode.inputOutput
    }
  }

  private var recordsPath: String { URL(fileURLWithPath: site.root).appending(path: RecordsFile.path).path }

  /// The report of a build that has nothing to do, told without reading a file.
  private func unchanged(since inputs: String, _ clock: StageClock) -> (report: PublishingReport, memo: Memo)? {
    guard site.region.isEmpty, let known = publisher(scope: nil, jobs: 1, clock).unchanged(since: inputs),
      let memo = try? JSONDecoder().decode(Memo.self, from: Data(known.memo.utf8)),
      let records = try? Data(contentsOf: URL(fileURLWithPath: recordsPath)),
      ContentHash(of: Array(records)).hex == memo.records, !refuses(memo.diagnostics)
    else { return nil }
    return (known.report, memo)
  }

  private func publisher(scope: [OutputPath]?, jobs: Int, _ clock: StageClock) -> Publisher {
    let root = URL(fileURLWithPath: site.root)
    return Publisher(
      outputFolder: output ?? root.appending(path: "public").path, stateFolder: root.appending(path: ".mithaq").path,
      scope: scope, jobs: jobs, isOurs: PortalSite.isOurs, progress: { clock.note($0, done: $1, of: $2) })
  }

  /// Tells why nothing was written, and ends with the status for it.
  private func refuse(_ prepared: Preparation, _ diagnostics: [Diagnostic]) throws {
    _ = try prepared.console.print(diagnostics)
    let counts = prepared.console.counts(diagnostics)
    let strictness = prepared.console.strictness(diagnostics)
    prepared.console.say(
      Wording(
        fr: "\(counts). Rien n’a été écrit.\(strictness.fr)", en: "\(counts). Nothing was written.\(strictness.en)"))
    throw ExitCode.contentErrors
  }

  private func refuses(_ diagnostics: [Diagnostic]) -> Bool {
    diagnostics.contains { $0.severity == .error || report.strict }
  }

  /// Renders and writes in a task that an interrupt cancels, so that nothing half made stays behind.
  private func publish(
    _ portal: PortalSite, _ note: BuildNote?, _ prepared: Preparation, _ clock: StageClock
  ) async throws -> Diagnosed<PublishingReport?> {
    let publisher = publisher(scope: portal.scope, jobs: prepared.settings.jobs, clock)
    let task = Task { try await publisher.publish(portal.outputs, note: note) }
    let interrupts = Interrupts { task.cancel() }
    defer { interrupts.stop() }
    do {
      let result = try await task.value
      clock.clearBar()
      return result
    } catch let error as PublishingError {
      clock.clearBar()
      if case .rendering(let cause as ContentChanged) = error.cause { throw cause }
      Console.error("mithaq: \(error.wording[prepared.console.language])\n")
      if case .cancelled = error.cause { interrupts.raiseAgain() }
      throw ExitCode.inputOutput
    }
  }
}

/// What a build that has nothing to do wants to know of the one before.
private struct Memo: Codable {
  let sections: [PortalSite.Section]
  /// SHA-256 of the `records.json` that it left, which a build into another folder replaces.
  let records: String
  /// What it told of the registry, to be told again.
  let diagnostics: [Diagnostic]
}

extension BuildNote {
  fileprivate init(inputs: String, _ memo: Memo) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    self.init(inputs: inputs, memo: String(decoding: try encoder.encode(memo), as: UTF8.self))
  }
}
