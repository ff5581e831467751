package import Diagnostics
package import FrontMatter

/// What holds for the whole registry: `content/site.yml`.
package struct Site: Record {
  package let title: LocalizedText
  /// The languages of the portals; the first is the default and has no prefix in addresses.
  package let languages: [Located<String>]
  /// By language: those whose texts stand in for missing ones, the nearest first.
  package let fallbacks: [(language: Located<String>, chain: [Located<String>])]
  /// Where the portals will stand, without a slash at its end; absolute addresses are made from it.
  package let baseURL: String?
  package let licence: Licence?
  /// The functional mailbox that receives reports of errors.
  package let contact: String?
  /// Addresses of regions that are served from a host of their own.
  package let regionBaseURLs: [(region: Reference<Region>, url: String)]

  package let thresholds: Thresholds

  package struct Licence: Record {
    package let name: LocalizedText
    package let url: String?

    package init?(reading reader: inout RecordReader) {
      let name = reader.required("name", .localizedText())
      url = reader.optional("url", .url)
      guard let name else { return nil }
      self.name = name
    }
  }

  package init?(reading reader: inout RecordReader) {
    let title = reader.required("title", .localizedText())
    let languages = reader.required("languages", .oneOrMore(of: .located(.language)))
    fallbacks = (reader.optional("fallbacks", .map(of: .oneOrMore(of: .located(.language)))) ?? []).map {
      (language: $0.key, chain: $0.value)
    }
    baseURL = reader.recommended("base_url", .baseURL).map(Self.withoutTrailingSlash)
    licence = reader.recommended("licence", .record(Licence.self))
    contact = reader.recommended("contact", .email)
    regionBaseURLs = (reader.optional("region_base_urls", .map(of: .baseURL)) ?? []).map {
      ($0.key.map { ID<Region>($0) }, Self.withoutTrailingSlash($0.value))
    }
    thresholds = reader.optional("thresholds", .record(Thresholds.self)) ?? .standard
    self.title = title ?? .missing
    self.languages = languages ?? [Located("fr", at: reader.place)]
  }

  package var defaultLanguage: String { languages[0].value }

  /// Whose texts stand in for those that a language does not have: what `fallbacks` says, else the default language.
  package func fallbacks(of language: String) -> [String] {
    let declared = fallbacks.first { $0.language.value == language }?.chain.map(\.value)
    return (declared ?? []) + [defaultLanguage]
  }

  private static func withoutTrailingSlash(_ url: String) -> String {
    url.hasSuffix("/") ? String(url.dropLast()) : url
  }
}
