import Templating

/// The addresses of pages, for search engines.
struct SiteMap {
  let pages: [PageContext]

  /// UTF-8.
  var bytes: [UInt8] {
    var text = Self.start(of: "urlset") + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
    for page in pages {
      guard let address = page.canonical else { continue }
      text += "<url><loc>\(Self.escaped(address))</loc>"
      for other in page.alternates {
        text += "<xhtml:link rel=\"alternate\" hreflang=\"\(other.lang)\" href=\"\(Self.escaped(other.href))\"/>"
      }
      text += "</url>\n"
    }
    return Array((text + "</urlset>\n").utf8)
  }

  /// By which a map is known for ours, as pages are by their generator.
  static let mark = "<!-- Written by Mithaq"

  /// A map of maps.
  static func index(of maps: [SafeURL]) -> [UInt8] {
    let entries = maps.map { "<sitemap><loc>\(escaped($0))</loc></sitemap>\n" }.joined()
    return Array((start(of: "sitemapindex") + ">\n" + entries + "</sitemapindex>\n").utf8)
  }

  private static func start(of element: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(mark) -->\n<\(element) xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
  }

  private static func escaped(_ address: SafeURL) -> String {
    address.text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
