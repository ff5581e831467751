import Diagnostics
import Foundation
import Portal
import Preview
import SourceTree

/// A preview as the one who started it sees it: what is said in the terminal.
struct PreviewSession: Sendable {
  let console: Console
  let previewer: Previewer
  let watch: SourceWatch
  let bind: String
  let port: Int
  let opens: Bool
  /// Whether pages have an address of their own and not that of the preview.
  let hasBaseURL: Bool

  init(site: SiteOptions, bind: String, port: Int, opens: Bool, language: DiagnosticLanguage) throws {
    let settings = try site.settings()
    let templates = Installation.find()?.templates
    console = Console(language: language, report: ReportOptions.plain, tree: nil)
    previewer = Previewer(
      root: site.root, defaultTemplates: templates, settings: settings,
      parsed: ParsedTexts(of: site.root, program: Installation.program))
    watch = SourceWatch(root: site.root, defaultTemplates: templates)
    hasBaseURL = settings.baseURL != nil
    self.bind = bind
    self.port = port
    self.opens = opens
  }

  func run() async throws(PreviewError) {
    let server = PreviewServer(previewer: previewer, bind: bind, port: port, language: console.language)
    try await server.run { port in
      let address = address(port)
      if !hasBaseURL { await previewer.setBaseURL(String(address.dropLast())) }
      await previewer.read()
      try? Console.output(address + "\n")
      console.say(Wording(fr: "Ctrl-C pour arrêter.", en: "Ctrl-C stops it."))
      if opens { Browser.open(address) }
      Task { for await reading in previewer.readings { tell(reading) } }
      Task { await follow() }
    }
  }

  private func follow() async {
    for await event in watch.events() {
      switch event {
      case .changed: await previewer.read()
      case .polling(let limit): console.say(Self.wording(limit))
      }
    }
  }

  /// With its slash at the end. What listens on every address is reached on this machine's own.
  private func address(_ port: Int) -> String {
    let host = ["0.0.0.0": "127.0.0.1", "::": "::1"][bind] ?? bind
    return "http://\(host.contains(":") ? "[\(host)]" : host):\(port)/"
  }

  private func tell(_ reading: Previewer.Reading) {
    let console = Console(language: console.language, report: console.report, tree: reading.tree)
    _ = try? console.print(reading.diagnostics)
    let words = [Self.names(reading.files), StageClock.text(reading.duration), console.counts(reading.diagnostics)]
    let line = words.filter { !$0.isEmpty }.joined(separator: " · ")
    console.say(
      reading.showsEarlier
        ? Wording(
          fr: "\(line) · l’aperçu garde ses dernières pages sans erreur",
          en: "\(line) · the preview keeps its last pages without errors")
        : Wording(fr: line, en: line))
  }

  /// A few of the files that changed; none for a reading of all.
  private static func names(_ files: Set<String>) -> String {
    if files.count > 100 { return "" }
    let shown = files.sorted().prefix(3).joined(separator: ", ")
    return files.count > 3 ? "\(shown) + \(files.count - 3)" : shown
  }

  private static func wording(_ limit: WatchLimit) -> Wording {
    let (fr, en) =
      switch limit.reason {
      case .folders:
        (
          "le système ne surveille pas autant de dossiers ; remède : sudo sysctl fs.inotify.max_user_watches=524288",
          "the system does not watch that many folders; remedy: sudo sysctl fs.inotify.max_user_watches=524288"
        )
      case .programs:
        (
          "trop de programmes surveillent des dossiers ; remède : sudo sysctl fs.inotify.max_user_instances=1024",
          "too many programs watch folders; remedy: sudo sysctl fs.inotify.max_user_instances=1024"
        )
      case .system(let code):
        (
          "le système ne surveille pas ces dossiers (errno \(code))",
          "the system does not watch these folders (errno \(code))"
        )
      }
    return Wording(
      fr: "mithaq: \(fr). En attendant, les dossiers sont relus plusieurs fois par seconde.",
      en: "mithaq: \(en). Until then the folders are listed several times a second.")
  }
}
