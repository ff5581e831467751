import Diagnostics
import EDTF
import Foundation
import Localization
import Registry
import Templating

extension PageContext {
  /// What the layout shows round a page.
  ///
  /// - Parameters:
  ///   - trail: the pages above this one within its portal, without the portal's home.
  func furniture(title: String, description: String, trail: [LinkView] = []) -> PageView {
    furniture(title: PhraseView(title), description: PhraseView(description), trail: trail)
  }

  func furniture(title: PhraseView, description: String, trail: [LinkView] = []) -> PageView {
    furniture(title: title, description: PhraseView(description), trail: trail)
  }

  func furniture(title: PhraseView, description: PhraseView, trail: [LinkView] = []) -> PageView {
    PageView(
      lang: formats.language.code, dir: formats.language.direction.rawValue, title: windowTitle(title.text),
      titleLang: title.pieces.first?.foreign?.lang, description: self.description(self.plain(description)),
      descriptionLang: description.foreign?.lang, canonical: address.page == .notFound ? nil : canonical,
      alternates: self.alternates, noindex: address.page == .notFound, generator: site.settings.generator,
      stylesheet: asset("style.css"), icon: asset("icon.svg"), brand: brand, hasNav: true, nav: self.navigation,
      hasLanguages: site.formats.count > 1, languages: self.languages, breadcrumb: breadcrumb(trail, here: title),
      asOf: DateView(
        iso: self.site.settings.asOf.iso,
        text: self.text(.stateAsOf, ["date": self.formats.dates.text(self.site.settings.asOf)]), notes: []),
      licence: registry.site.licence.map { link(to: $0.url, phrase($0.name)) }, report: self.reportAddress(title.text),
      door: self.door, texts: self.texts)
  }

  private var texts: [LinkView] {
    registry.pages.all.map { text in
      LinkView(href: href(to: self.address(of: text.id.value)), phrase(text.title))
    }
  }

  private var siteTitle: String { text(registry.site.title) }

  private func windowTitle(_ name: String) -> String {
    let title = isolated(name)
    let place = region.map { isolated(text($0.name)) }
    let site = isolated(siteTitle)
    switch (place, address.page) {
    case (nil, .home): return siteTitle
    case (nil, _): return text(.pageTitle, ["title": title, "place": site])
    case (let place?, .home): return text(.pageTitle, ["title": place, "place": site])
    case (let place?, _):
      return text(.pageTitle, ["title": text(.pageTitle, ["title": title, "place": place]), "place": site])
    }
  }

  private var brand: BrandView {
    let home = href(to: address.with(.home)) ?? fragment("contenu")
    let title = phrase(registry.site.title)
    guard let region else { return BrandView(href: home, name: title, tagline: PhraseView(text(.registerTagline))) }
    return BrandView(href: home, name: phrase(region.name), tagline: title)
  }

  private var navigation: [NavItemView] {
    let comparison: [(PortalKey, Address.Page)] =
      region == nil && !plan.conventions.isEmpty ? [(.comparisonTitle, .comparison)] : []
    let parts: [(PortalKey, Address.Page)] =
      [(.conventions, .conventions), (.partners, .partners), (.programmes, .programmes)] + comparison
    return parts.compactMap { key, page in
      href(to: address.with(page)).map { NavItemView(href: $0, text: text(key), current: currency(of: page)) }
    }
  }

  /// The value of `aria-current` for a part of the portal.
  private func currency(of part: Address.Page) -> String {
    if address.page == part { return "page" }
    switch (address.page, part) {
    case (.convention, .conventions), (.partner, .partners), (.part(.partners, _), .partners),
      (.programme, .programmes):
      return "true"
    default: return "false"
    }
  }

  private func breadcrumb(_ trail: [LinkView], here: PhraseView) -> BreadcrumbView? {
    guard address.page != .notFound else { return nil }
    var links: [LinkView] = []
    if let region {
      if let door { links.append(LinkView(href: door.href, text: text(.doorShort), foreign: nil)) }
      if address.page != .home { links.append(link(to: region.id.value)) }
    } else if address.page != .home {
      links.append(LinkView(href: href(to: address.with(.home)), text: text(.doorShort), foreign: nil))
    }
    links += trail
    return links.isEmpty ? nil : BreadcrumbView(trail: links, here: here)
  }

  private var door: LinkView? {
    guard region != nil, site.plan.hasDoor else { return nil }
    let national = Address(portal: .national, languagePrefix: address.languagePrefix, page: .home)
    return href(to: national).map { LinkView(href: $0, text: text(.doorLink), foreign: nil) }
  }

  /// A mail to the contact for errors, with the page filled in; RFC 6068.
  private func reportAddress(_ title: String) -> SafeURL? {
    guard let contact = region?.contact ?? registry.site.contact else { return nil }
    let subject = RelativePath.encoded(text(.reportSubject, ["title": title]))
    let body = RelativePath.encoded(canonical?.text ?? address.filePath)
    return SafeURL(absolute: "mailto:\(contact)?subject=\(subject)&body=\(body)")
  }

  func trail(to page: Address.Page, _ key: PortalKey) -> [LinkView] {
    [LinkView(href: href(to: address.with(page)), text: text(key), foreign: nil)]
  }
}
