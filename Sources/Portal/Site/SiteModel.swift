package import EDTF
import Localization
import Registry
package import SourceTree

/// What all pages of a site are made from, the same for every page and never changed.
///
/// A class because every page and every output holds it.
final class SiteModel: Sendable {
  let content: SiteContent
  /// The bytes of the file at a path, where they are kept.
  let keptText: @Sendable (String) -> [UInt8]?
  let plan: SitePlan
  let files: RegistryFiles
  let settings: PortalSettings
  /// By language code, in the order of the site's languages.
  let formats: [LanguageFormats]
  private let entries: [Language: LanguageEntries]
  let assets: AssetNames
  let map: RegionMap
  let places: PlaceIndex
  /// `nil` where every page is to be rendered.
  let fingerprint: SiteFingerprint?

  init(
    content: SiteContent, keptText: @escaping @Sendable (String) -> [UInt8]?, plan: SitePlan, files: RegistryFiles,
    settings: PortalSettings, formats: [LanguageFormats], assets: AssetNames, fingerprint: SiteFingerprint?
  ) {
    self.content = content
    self.keptText = keptText
    self.fingerprint = fingerprint
    self.plan = plan
    self.files = files
    self.settings = settings
    self.formats = formats
    entries = Dictionary(
      formats.map { ($0.language, LanguageEntries(plan.registry)) }, uniquingKeysWith: { first, _ in first })
    self.assets = assets
    map = RegionMap(plan.registry)
    places = PlaceIndex(plan.registry)
  }

  var registry: Registry { plan.registry }

  /// What all pages in a language of the site share.
  func entries(in language: Language) -> LanguageEntries {
    guard let found = entries[language] else { preconditionFailure("\(language.code) is no language of the site") }
    return found
  }

  /// The language of the pages without a prefix.
  var defaultFormats: LanguageFormats { formats[0] }
}

/// A part of what making a site takes.
package enum PortalWork: Sendable {
  case reading, theme, joining, planning
  /// Told once, when all is read: how many of the files had to be parsed.
  case parsing
}

/// Told how much of a part is done, and of how much; at its start and end at least.
package typealias PortalProgress = @Sendable (_ work: PortalWork, _ done: Int, _ all: Int) -> Void

/// What the caller decides about a build.
package struct PortalSettings: Sendable {
  /// Ids or slugs of the regions to build; empty for all and the national door.
  package var regions: [String]
  /// "Today", the only one that pages know.
  package var asOf: CalendarDay
  package var includesDrafts: Bool
  /// Takes the place of the site's `base_url`.
  package var baseURL: String?
  /// How many files are read or rendered at a time.
  package var jobs: Int
  /// The name and version that pages give as their generator.
  package var generator: String
  /// Where what templates cost is collected, if anybody wants to know.
  package var meter: TemplateMeter?
  package var progress: PortalProgress?
  /// What tells one build of the program from another; `nil` to have every page rendered.
  package var program: String?

  package init(
    regions: [String] = [], asOf: CalendarDay, includesDrafts: Bool = false, baseURL: String? = nil, jobs: Int = 1,
    generator: String, meter: TemplateMeter? = nil, program: String? = nil
  ) {
    self.regions = regions
    self.asOf = asOf
    self.includesDrafts = includesDrafts
    self.baseURL = baseURL
    self.jobs = jobs
    self.generator = generator
    self.meter = meter
    self.program = program
  }

  /// What two builds of the same tree have in common only if they write the same; `nil` where that cannot be told.
  package func inputs(of tree: SourceTree) -> String? {
    guard meter == nil, let identity, let files = tree.fingerprint else { return nil }
    return ContentHash(of: Array("\(identity)|\(files.hex)".utf8)).hex
  }

  /// The settings, the program and all that pages can show of them, in one line; `nil` where the program is not known.
  var identity: String? {
    program.map { program in
      [
        program, ParsedText.parsers, generator, asOf.iso, includesDrafts ? "drafts" : "", baseURL ?? "",
        regions.sorted().joined(separator: ","),
      ].joined(separator: "|")
    }
  }
}
