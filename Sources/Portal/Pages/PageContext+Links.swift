import Diagnostics
import FrontMatter
import Localization
import Markdown
import Registry
import SourceTree
import Templating

extension PageContext {
  /// The way from this page to another; `nil` where that is in a portal that is neither built now nor at a known
  /// absolute address.
  func href(to target: Address) -> SafeURL? { href(to: target.path, in: target.portal) }

  private func href(to target: String, in portal: Address.Portal) -> SafeURL? {
    if address.page == .notFound { return rooted(target) }
    if portal == address.portal || isBeside(portal) {
      return SafeURL(relative: RelativePath.from(path, to: target))
    }
    return absolute(target)
  }

  /// The way to the page of a record.
  private func href(to target: LinkTarget) -> SafeURL? {
    home(among: target.regions).flatMap { href(to: $0.path + target.path, in: $0.portal) }
  }

  /// Whether both portals are in this build, under one host.
  private func isBeside(_ portal: Address.Portal) -> Bool {
    isBuilt(portal) && !hasOwnHost(portal) && !hasOwnHost(address.portal)
  }

  /// The way to a part of another page.
  func href(to target: Address, anchor: String?) -> SafeURL? {
    let url = href(to: target)
    guard let url, let anchor else { return url }
    let text = url.text + "#" + anchor
    return SafeURL(relative: text) ?? SafeURL(absolute: text)
  }

  /// From the root of the host, because a 404 page is served at any depth; the base URL tells what stands before the site.
  private func rooted(_ path: String) -> SafeURL? {
    let base = baseURL(of: path)
    return SafeURL(relative: (base.map { Self.path(of: $0.url) } ?? "") + "/" + (base?.path ?? path))
  }

  /// What stands after the host, without a slash at its end.
  private static func path(of url: String) -> String {
    guard let host = url.firstRange(of: "://")?.upperBound, let slash = url[host...].firstIndex(of: "/") else {
      return ""
    }
    return String(url[slash...])
  }

  /// - Parameter path: below the output folder, as a URL has it.
  func absolute(_ path: String) -> SafeURL? {
    baseURL(of: path).flatMap { SafeURL(absolute: $0.url + "/" + $0.path) }
  }

  /// The base URL that a path is under, and the rest of the path below it.
  private func baseURL(of path: String) -> (url: String, path: String)? {
    let portal = path.prefix { $0 != "/" }
    if let own = ownBaseURL(ofPortal: String(portal)) { return (own, String(path[portal.endIndex...].dropFirst())) }
    return (site.settings.baseURL ?? registry.site.baseURL).map { ($0, path) }
  }

  private func ownBaseURL(ofPortal slug: String) -> String? {
    guard site.settings.baseURL == nil else { return nil }
    return registry.site.regionBaseURLs.first { registry.regions.slug(of: $0.region.value) == slug }?.url
  }

  private func hasOwnHost(_ portal: Address.Portal) -> Bool {
    if case .region(let slug) = portal { ownBaseURL(ofPortal: slug) != nil } else { false }
  }

  private func isBuilt(_ portal: Address.Portal) -> Bool {
    switch portal {
    case .national: site.plan.hasDoor
    case .region: site.plan.built.contains { $0.portal == portal }
    }
  }

  /// The absolute address under which this page is to be known: of several portals that have it, the first one's.
  var canonical: SafeURL? { absolute(canonicalAddress.path) }

  var canonicalAddress: Address { leadingRegion.map { home(of: $0).with(address.page) } ?? address }

  /// The way to a file of this page's portal, by its path below that.
  private func file(_ path: String) -> SafeURL {
    let target = RelativePath.encodedParts(of: address.portal.folder + path)
    let found =
      address.page == .notFound ? rooted(target) : SafeURL(relative: RelativePath.from(self.path, to: target))
    guard let found else { preconditionFailure("\(path) has no address") }
    return found
  }

  /// The way to a file of `content/files/`, by its path below the root.
  func published(_ path: String) -> SafeURL { file(PublishedFile.path(of: path)) }

  func asset(_ name: String) -> SafeURL { file("assets/" + site.assets[name]) }

  /// The address of a part of this page.
  func fragment(_ anchor: String) -> SafeURL {
    guard let url = SafeURL(relative: "#" + anchor) else { preconditionFailure("\(anchor) is no anchor") }
    return url
  }
}

// MARK: Links to things of the registry

extension PageContext {
  private func link(to target: Address?, text: LocalizedText) -> LinkView {
    LinkView(href: target.flatMap { href(to: $0) }, phrase(text))
  }

  func link(to region: ID<Region>) -> LinkView {
    link(to: home(of: region), text: registry.regions[region].name)
  }

  func link(to target: LinkTarget) -> LinkView { LinkView(href: href(to: target), target.text) }

  func link(to convention: Convention) -> LinkView {
    find(convention.id.value).map { link(to: $0.target) } ?? LinkView(href: nil, phrase(convention.title))
  }

  func link(to partner: ID<Partner>) -> LinkView { link(to: target(of: partner)) }

  func link(to programme: ID<Programme>) -> LinkView {
    link(to: self.address(of: programme), text: registry.programmes[programme].name)
  }

  func link(to instrument: ID<Instrument>) -> LinkView {
    link(to: self.address(of: instrument), text: registry.instruments[instrument].title)
  }

  /// An address outside the site.
  func link(to url: String?, text: String) -> LinkView { link(to: url, PhraseView(text)) }

  func link(to url: String?, _ text: PhraseView) -> LinkView {
    LinkView(href: url.flatMap { SafeURL(absolute: $0) }, text)
  }

  func home(of region: ID<Region>) -> Address {
    Address(portal: .region(registry.regions.slug(of: region)), languagePrefix: address.languagePrefix, page: .home)
  }

  /// Of the portals that have the page of a record, the one to lead to: this one, else the first.
  private func home(among regions: some Collection<ID<Region>>) -> Address? {
    if let own = region?.id.value, regions.contains(own) { return address.with(.home) }
    return regions.first.map(home(of:))
  }

  private func address(_ page: Address.Page, in candidates: some Collection<ID<Region>>) -> Address? {
    home(among: candidates)?.with(page)
  }

  func address(of convention: Convention) -> Address? {
    guard let position = registry.conventions.position(of: convention.id.value) else { return nil }
    return address(.convention(registry.conventions.slug(at: position)), in: convention.regions.lazy.map(\.value))
  }

  func address(of partner: ID<Partner>) -> Address? {
    address(.partner(registry.partners.slug(of: partner)), in: site.plan.holders[partner])
  }

  func address(of programme: ID<Programme>) -> Address? {
    address(.programme(registry.programmes.slug(of: programme)), in: site.plan.holders[programme])
  }

  /// In this portal, or at the national door where it is built alone.
  func address(of page: ID<StandalonePage>) -> Address { address.with(.standalone(registry.pages.slug(of: page))) }

  func address(of instrument: ID<Instrument>) -> Address? {
    address(.instrument(registry.instruments.slug(of: instrument)), in: site.plan.holders[instrument])
  }
}
