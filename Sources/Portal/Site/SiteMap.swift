import Templating

/// The addresses of pages, for search engines.
struct SiteMap {
  let pages: [PageContext]

  /// UTF-8.
  var bytes: [UInt8] {
    var text = Self.start(of: "urlset") + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
    for page in pages {
      guard let address = page.canonical else { continue }
      text += "<url><loc>\(Markup(escaping: address.text).text)</loc>"
      for other in page.alternates {
        let href = Markup(escaping: other.href.text)
        text += "<xhtml:link rel=\"alternate\" hreflang=\"\(other.lang)\" href=\"\(href.text)\"/>"
      }
      text += "</url>\n"
    }
    return Array((text + "</urlset>\n").utf8)
  }

  /// By which a map is known for ours, as pages are by their generator.
  static let mark = "<!-- Written by Mithaq"

  /// A map of maps.
  static func index(of maps: [SafeURL]) -> [UInt8] {
    let entries = maps.map { "<sitemap><loc>\(Markup(escaping: $0.text).text)</loc></sitemap>\n" }.joined()
    return Array((start(of: "sitemapindex") + ">\n" + entries + "</sitemapindex>\n").utf8)
  }

  private static func start(of element: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(mark) -->\n<\(element) xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
  }
}
