import Templating

/// What the layout of every page shows.
struct PageView: TemplateView {
  let lang: String
  let dir: String
  /// The content of `<title>`.
  let title: String
  /// Where what the title starts with is not in the language of the page.
  let titleLang: String?
  /// Plain text, at most 160 characters.
  @Lazily var description: String
  /// Where it is not in the language of the page.
  let descriptionLang: String?
  /// Only with a base URL.
  let canonical: SafeURL?
  @Lazily var alternates: [AlternateView]
  let noindex: Bool
  let generator: String
  let stylesheet: SafeURL
  let icon: SafeURL
  let brand: BrandView
  let hasNav: Bool
  @Lazily var nav: [NavItemView]
  let hasLanguages: Bool
  @Lazily var languages: [LanguageItemView]
  let breadcrumb: BreadcrumbView?
  /// Its text is the whole sentence.
  @Lazily var asOf: DateView
  let licence: LinkView?
  /// A mail to the contact for errors, with subject and address filled in.
  @Lazily var report: SafeURL?
  @Lazily var door: LinkView?
  /// The texts about the registry itself.
  @Lazily var texts: [LinkView]

  static let fields: Fields<Self> = [
    .text("lang") { $0.lang },
    .text("dir") { $0.dir },
    .text("title") { $0.title },
    .optionalText("title_lang") { $0.titleLang },
    .text("description") { $0.description },
    .optionalText("description_lang") { $0.descriptionLang },
    .optionalURL("canonical") { $0.canonical },
    .list("alternates") { $0.alternates },
    .flag("noindex") { $0.noindex },
    .text("generator") { $0.generator },
    .url("stylesheet") { $0.stylesheet },
    .url("icon") { $0.icon },
    .object("brand") { $0.brand },
    .flag("has_nav") { $0.hasNav },
    .list("nav") { $0.nav },
    .flag("has_languages") { $0.hasLanguages },
    .list("languages") { $0.languages },
    .optional("breadcrumb") { $0.breadcrumb },
    .object("as_of") { $0.asOf },
    .optional("licence") { $0.licence },
    .optionalURL("report") { $0.report },
    .optional("door") { $0.door },
    .list("texts") { $0.texts },
  ]
}

/// The same page in another language.
struct AlternateView: TemplateView {
  let lang: String
  let href: SafeURL

  static let fields: Fields<Self> = [
    .text("lang") { $0.lang },
    .url("href") { $0.href },
  ]
}

/// The name of the portal in the masthead.
struct BrandView: TemplateView {
  let href: SafeURL
  let name: PhraseView
  let tagline: PhraseView

  static let fields: Fields<Self> = [
    .url("href") { $0.href },
    .object("name") { $0.name },
    .object("tagline") { $0.tagline },
  ]
}

/// A part of the portal in the masthead.
struct NavItemView: TemplateView {
  let href: SafeURL
  let text: String
  /// The value of `aria-current`: `page`, `true` or `false`.
  let current: String

  static let fields: Fields<Self> = [
    .url("href") { $0.href },
    .text("text") { $0.text },
    .text("current") { $0.current },
  ]
}

/// A language in the switch.
struct LanguageItemView: TemplateView {
  let href: SafeURL
  let text: String
  let lang: String
  let dir: String
  /// The value of `aria-current`: `page` or `false`.
  let current: String

  static let fields: Fields<Self> = [
    .url("href") { $0.href },
    .text("text") { $0.text },
    .text("lang") { $0.lang },
    .text("dir") { $0.dir },
    .text("current") { $0.current },
  ]
}

/// Where the page stands.
struct BreadcrumbView: TemplateView {
  let trail: [LinkView]
  let here: PhraseView

  static let fields: Fields<Self> = [
    .list("trail") { $0.trail },
    .object("here") { $0.here },
  ]
}
