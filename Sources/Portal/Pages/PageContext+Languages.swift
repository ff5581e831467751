import Localization
import Templating

/// The same page in the other languages of the site.
extension PageContext {
  /// The page that tells the same in a language. The parts of a list by letter are not the same in two languages; the
  /// whole list is.
  private func counterpart(in other: LanguageFormats, of address: Address) -> Address {
    let isDefault = other.language == site.defaultFormats.language
    let page: Address.Page =
      if case .part(let list, _) = address.page, list.isByLetter { list } else { address.page }
    return Address(portal: address.portal, languagePrefix: isDefault ? nil : other.language.code, page: page)
  }

  /// The switch: every language of the site, by its own name.
  var languages: [LanguageItemView] {
    guard site.formats.count > 1 else { return [] }
    return site.formats.compactMap { other in
      let language = other.language
      guard let href = href(to: counterpart(in: other, of: address)) else { return nil }
      return LanguageItemView(
        href: href, text: language.selfName, lang: language.code, dir: language.direction.rawValue,
        current: language == formats.language ? "page" : "false")
    }
  }

  /// The absolute addresses of the page in all languages, that of the default one also for readers of no other; none
  /// without a base URL or for a page in one language.
  var alternates: [AlternateView] {
    guard site.formats.count > 1, address.page != .notFound else { return [] }
    let found = site.formats.compactMap { other -> AlternateView? in
      absolute(counterpart(in: other, of: canonicalAddress).path)
        .map { AlternateView(lang: other.language.code, href: $0) }
    }
    return found + found.prefix(1).map { AlternateView(lang: "x-default", href: $0.href) }
  }
}

extension Address.Page {
  /// Whether the parts of the list are letters, and not years.
  fileprivate var isByLetter: Bool {
    switch self {
    case .partners, .alphabet, .people, .sources: true
    default: false
    }
  }
}
