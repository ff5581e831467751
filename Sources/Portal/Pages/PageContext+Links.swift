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
  func href(to target: Address) -> SafeURL? {
    if address.page == .notFound { return rooted(target.folders) }
    if target.portal == address.portal { return relative(to: target) }
    if isBuilt(target.portal), !hasOwnHost(target.portal), !hasOwnHost(address.portal) { return relative(to: target) }
    return absolute(target.folders, file: nil)
  }

  /// The way to a part of another page.
  func href(to target: Address, anchor: String?) -> SafeURL? {
    let url = href(to: target)
    guard let url, let anchor else { return url }
    let text = url.text + "#" + anchor
    return SafeURL(relative: text) ?? SafeURL(absolute: text)
  }

  private func relative(to target: Address) -> SafeURL? {
    SafeURL(relative: RelativePath.from(folders, to: target.folders))
  }

  /// From the root of the host, because a 404 page is served at any depth; the base URL tells what stands before the site.
  private func rooted(_ folders: [String], file: String? = nil) -> SafeURL? {
    let base = baseURL(of: folders)
    let prefix = base.map { Self.path(of: $0.url) } ?? ""
    let path = ((base?.folders ?? folders) + [file].compactMap { $0 }).map(RelativePath.encoded).joined(separator: "/")
    return SafeURL(relative: prefix + "/" + path + (file == nil && !path.isEmpty ? "/" : ""))
  }

  /// What stands after the host, without a slash at its end.
  private static func path(of url: String) -> String {
    guard let host = url.firstRange(of: "://")?.upperBound, let slash = url[host...].firstIndex(of: "/") else {
      return ""
    }
    return String(url[slash...])
  }

  /// - Parameter folders: from the output folder.
  func absolute(_ folders: [String], file: String?) -> SafeURL? {
    guard let base = baseURL(of: folders) else { return nil }
    let path = (base.folders + [file].compactMap { $0 }).map(RelativePath.encoded).joined(separator: "/")
    return SafeURL(absolute: base.url + "/" + path + (file == nil && !path.isEmpty ? "/" : ""))
  }

  /// The base URL that an address is under, and the folders below it.
  private func baseURL(of folders: [String]) -> (url: String, folders: [String])? {
    if let first = folders.first, let own = ownBaseURL(ofPortal: first) { return (own, Array(folders.dropFirst())) }
    return (site.settings.baseURL ?? registry.site.baseURL).map { ($0, folders) }
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
  var canonical: SafeURL? { absolute(canonicalAddress.folders, file: nil) }

  var canonicalAddress: Address { leadingRegion.map { home(of: $0).with(address.page) } ?? address }

  /// The way to a file of this page's portal.
  func file(_ folders: [String], _ name: String) -> SafeURL {
    let target = address.portal.folders + folders
    let found =
      address.page == .notFound
      ? rooted(target, file: name)
      : SafeURL(relative: RelativePath.from(self.folders, to: target, file: name))
    guard let found else { preconditionFailure("\(name) has no address") }
    return found
  }

  /// The way to a file of `content/files/`, by its path below the root.
  func published(_ path: String) -> SafeURL {
    file(["fichiers"] + PublishedFile.folders(of: path), PublishedFile.name(of: path))
  }

  func asset(_ name: String) -> SafeURL {
    let parts = site.assets[name].split(separator: "/").map(String.init)
    return file(["assets"] + parts.dropLast(), parts.last ?? name)
  }

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

  func link(to convention: Convention) -> LinkView {
    link(to: self.address(of: convention), text: convention.title)
  }

  func link(to partner: ID<Partner>) -> LinkView {
    link(to: self.address(of: partner), text: registry.partners[partner].name)
  }

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

  /// The page in this portal if it has one, else that in the first portal that does.
  private func address(_ page: Address.Page, in candidates: [ID<Region>]) -> Address? {
    let own = region?.id.value
    guard let chosen = candidates.first(where: { $0 == own }) ?? candidates.first else { return nil }
    return home(of: chosen).with(page)
  }

  func address(of convention: Convention) -> Address? {
    guard registry.conventions.find(convention.id.value) != nil else { return nil }
    return address(.convention(registry.conventions.slug(of: convention.id.value)), in: convention.regions.map(\.value))
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
