package import EDTF
import Localization
import Registry

/// What all pages of a site are made from, the same for every page and never changed.
///
/// A class because every page and every output holds it.
final class SiteModel: Sendable {
  let registry: Registry
  let content: SiteContent
  let plan: SitePlan
  let files: RegistryFiles
  let settings: PortalSettings
  /// By language code, in the order of the site's languages.
  let formats: [LanguageFormats]
  let assets: AssetNames
  let map: RegionMap
  let places: PlaceIndex

  init(
    registry: Registry, content: SiteContent, plan: SitePlan, files: RegistryFiles, settings: PortalSettings,
    formats: [LanguageFormats], assets: AssetNames
  ) {
    self.registry = registry
    self.content = content
    self.plan = plan
    self.files = files
    self.settings = settings
    self.formats = formats
    self.assets = assets
    map = RegionMap(registry)
    places = PlaceIndex(registry)
  }

  /// The language of the pages without a prefix.
  var defaultFormats: LanguageFormats { formats[0] }
}

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

  package init(
    regions: [String] = [], asOf: CalendarDay, includesDrafts: Bool = false, baseURL: String? = nil, jobs: Int = 1,
    generator: String, meter: TemplateMeter? = nil
  ) {
    self.regions = regions
    self.asOf = asOf
    self.includesDrafts = includesDrafts
    self.baseURL = baseURL
    self.jobs = jobs
    self.generator = generator
    self.meter = meter
  }
}
