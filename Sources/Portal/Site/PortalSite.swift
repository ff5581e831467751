package import Diagnostics
import Localization
package import Publishing
import Registry
package import SourceTree

/// The whole way from the input to the list of outputs, each of which renders itself when asked.
package struct PortalSite: Sendable {
  private let groups: [OutputGroup]
  /// The folders that this build owns; `nil` for the whole output folder.
  package let scope: [OutputPath]?
  /// For the closing table, in its order: the portals built and the language of each.
  package let sections: [Section]
  /// The names that style sheets, icons and the like have in the folders `assets/`.
  package let assetNames: [String]
  /// How far the site is translated into each of its languages but the first.
  package let coverage: [CoverageReport]
  private let records: RecordsFile

  /// A row of the closing table.
  package struct Section: Codable, Sendable {
    package let name: String
    package let language: String
    /// What its paths start with; empty for the national door.
    package let prefix: String
  }

  /// Everything, in an order that does not depend on what was asked for before.
  package var outputs: [Output] { groups.flatMap { $0.listing.value.map(\.output) } }

  /// What `records.json` says of the site, where the reading kept the lines of its files; UTF-8.
  package var recordsFile: [UInt8] {
    records.bytes(pages: groups.flatMap(\.listing.value).filter { $0.page != nil }.map(\.output.path.text))
  }

  /// What is wrong with the paths of the outputs; lists all of them.
  package var listingDiagnostics: [Diagnostic] {
    groups.flatMap(\.listing.diagnostics) + Output.collisions(among: outputs)
  }

  /// The output at a path below the output folder. Lists no more than the portals and languages that may have it, the
  /// innermost first.
  package func output(at path: String) -> Output? {
    let candidates = groups.filter { path.hasPrefix($0.prefix) }.sorted { $0.prefix.count > $1.prefix.count }
    return candidates.lazy.compactMap { group in
      group.listing.value.first { $0.output.path.text == path }?.output
    }.first
  }

  /// A page of a record or text in one of the files, of the portal and language whose paths have most in common with a path.
  package func page(of files: Set<String>, near path: String) -> Output? {
    func common(_ group: OutputGroup) -> Int { zip(group.prefix.utf8, path.utf8).prefix { $0 == $1 }.count }
    return groups.sorted { common($0) > common($1) }
      .lazy.compactMap { group in
        group.listing.value.first { page in
          page.page != nil && page.output.place.map { files.contains($0.path) } == true
        }?.output
      }.first
  }

  /// Reads and checks everything, the paths of all outputs among it.
  ///
  /// - Parameter memory: what an earlier call read, or nothing; then what this one did. It changes how long this takes
  ///   and nothing else.
  /// - Returns: the site, to be published only if there is no error among the diagnostics; `nil` where there is not
  ///   enough to make one from.
  package static func prepare(
    _ tree: SourceTree, settings: PortalSettings, memory: inout ReadingMemory
  ) async -> Diagnosed<PortalSite?> {
    let read = await read(tree, settings: settings, memory: &memory)
    guard let site = read.value else { return read }
    settings.progress?(.planning, 0, 0)
    _ = await concurrentMap(site.groups, jobs: settings.jobs) { _ = $0.listing }
    let count = site.groups.reduce(0) { $0 + $1.listing.value.count }
    settings.progress?(.planning, count, count)
    return Diagnosed(site, read.diagnostics + site.listingDiagnostics)
  }

  /// Reads and checks everything but the paths of the outputs, which `listingDiagnostics` tells of.
  ///
  /// - Parameter memory: what an earlier call read, or nothing; then what this one did. It changes how long this takes
  ///   and nothing else.
  /// - Returns: the site, to be published only if there is no error among the diagnostics; `nil` where there is not
  ///   enough to make one from.
  package static func read(
    _ tree: SourceTree, settings: PortalSettings, memory: inout ReadingMemory
  ) async -> Diagnosed<PortalSite?> {
    var loader = ContentLoader(tree: tree, jobs: settings.jobs, memory: memory, progress: settings.progress)
    let loaded = await loader.load()
    memory = loader.memory
    var diagnostics = loaded.diagnostics
    let content = loaded.value
    settings.progress?(.theme, 0, 0)
    let theme = Theme.load(
      tree, languages: content.site?.languages ?? [Located("fr", at: Place(path: ContentLoader.sitePath))],
      memory: &memory)
    diagnostics += theme.diagnostics
    let templates = memory.theme?.sources.hashes.count ?? 0
    settings.progress?(.theme, templates, templates)
    settings.progress?(.joining, 0, content.records.count)
    defer { settings.progress?(.joining, content.records.count, content.records.count) }
    let files = RegistryFiles(content, tree: tree, memory: &memory, diagnostics: &diagnostics)
    let isSound = !diagnostics.contains { $0.severity == .error }
    let plan = SitePlan.make(content, settings: SitePlan.Settings(settings), isSound: isSound, memory: &memory)
    diagnostics += plan.diagnostics
    guard !diagnostics.contains(where: { $0.severity == .error }), let theme = theme.value, let plan = plan.value else {
      return Diagnosed(nil, diagnostics)
    }
    // Not the memory itself, which holds what pages do not need.
    let texts = memory.keeps.contains(.texts) ? memory.texts.compactMapValues(\.bytes) : [:]
    let model = SiteModel(
      content: content, keptText: { texts[$0] }, plan: plan, files: files,
      settings: settings, formats: theme.formats, assets: AssetNames(theme.assets),
      fingerprint: SiteFingerprint(content, memory: memory, settings: settings))
    let list = OutputList(model: model, theme: theme, tree: tree)
    let coverage = CoverageSurvey(model, plan.door).coverages.map(CoverageReport.init)
    return Diagnosed(
      PortalSite(
        groups: list.groups, scope: list.scope, sections: list.sections, assetNames: model.assets.all.map(\.name),
        coverage: coverage, records: RecordsFile(tree, memory: memory, model: model)),
      diagnostics)
  }
}

extension PortalSite {
  /// JSON Schema files of all records, by name.
  package static var schemas: [(name: String, text: String)] { get throws { try JSONSchema.files } }

  /// Whether a file in the output folder is one that Mithaq wrote, told by the mark that every page and site map carries.
  package static func isOurs(_ bytes: [UInt8]) -> Bool {
    ["<meta name=\"generator\" content=\"Mithaq", SiteMap.mark].contains {
      bytes.firstRange(of: Array($0.utf8)) != nil
    }
  }

  /// The registry's first language as `content/site.yml` names it; `nil` where that cannot be read.
  package static func firstLanguage(of tree: SourceTree) -> String? {
    ContentLoader(tree: tree, jobs: 1).site()?.defaultLanguage
  }
}
