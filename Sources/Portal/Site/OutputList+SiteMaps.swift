import Diagnostics
import Publishing
import Templating

/// The site maps of a portal (https://www.sitemaps.org/protocol.html), with the languages of each page. Their addresses
/// must be absolute, so that there are none without a base URL.
extension OutputList {
  /// The most addresses that a site map may have.
  private static let limit = 50_000

  func siteMaps(
    of portal: PortalPlan, _ pages: [PageContext], _ diagnostics: inout [Diagnostic]
  ) -> [PageOutput] {
    // Of a page that several portals have, the first names it.
    let named = pages.filter { $0.canonicalAddress == $0.address }
    guard let home = named.first, home.canonical != nil else { return [] }
    func map(_ name: String, _ pages: [PageContext]) -> PageOutput? {
      output(
        portal.folder + name, kind: .index, fingerprint: model.fingerprint?.shared, &diagnostics
      ) {
        SiteMap(pages: pages).bytes
      }.map { PageOutput(output: $0, page: nil) }
    }
    guard named.count > Self.limit else { return [map("sitemap.xml", named)].compactMap { $0 } }
    let parts = stride(from: 0, to: named.count, by: Self.limit).map { start in
      (name: "sitemap-\(start / Self.limit + 1).xml", pages: Array(named[start...].prefix(Self.limit)))
    }
    let maps = parts.map { map($0.name, $0.pages) }
    let index = output(
      portal.folder + "sitemap.xml", kind: .index, fingerprint: model.fingerprint?.shared, &diagnostics
    ) {
      SiteMap.index(of: parts.compactMap { home.absolute(RelativePath.encodedParts(of: portal.folder + $0.name)) })
    }.map { PageOutput(output: $0, page: nil) }
    return (maps + [index]).compactMap { $0 }
  }
}
