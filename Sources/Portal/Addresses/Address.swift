import Publishing
import Registry

/// Where a page stands in the site: in which portal, in which language, and which page of it.
struct Address: Hashable, Sendable {
  let portal: Portal
  /// The first part of addresses in a language other than the default one.
  let languagePrefix: String?
  let page: Page

  /// The national door, or the portal of a region by its slug.
  enum Portal: Hashable, Sendable {
    case national
    case region(String)
  }

  /// A page of a portal; slugs are the last parts of addresses.
  enum Page: Hashable, Sendable {
    case home
    case conventions
    case convention(String)
    case partners
    case partner(String)
    case programmes
    case programme(String)
    case instrument(String)
    /// The values by which conventions are divided, and the conventions with one of them.
    case facet(Facet)
    case facetGroup(Facet, String)
    case people
    case commitments
    case indicators
    case followUp
    case quality
    /// The years that have a report, and the report of one.
    case reports
    case report(Int)
    /// A text about the registry itself.
    case standalone(String)
    case notFound
  }

  /// The folders that lead to the page, from the output folder.
  var folders: [String] {
    var folders: [String] = []
    if case .region(let slug) = portal { folders.append(slug) }
    if let languagePrefix { folders.append(languagePrefix) }
    switch page {
    case .home, .notFound: break
    case .conventions: folders.append("conventions")
    case .convention(let slug): folders += ["conventions", slug]
    case .partners: folders.append("partenaires")
    case .partner(let slug): folders += ["partenaires", slug]
    case .programmes: folders.append("programmes")
    case .programme(let slug): folders += ["programmes", slug]
    case .instrument(let slug): folders += ["textes", slug]
    case .facet(let facet): folders.append(facet.rawValue)
    case .facetGroup(let facet, let slug): folders += [facet.rawValue, slug]
    case .standalone(let slug): folders.append(slug)
    case .people: folders.append("signataires")
    case .commitments: folders.append("engagements")
    case .indicators: folders.append("indicateurs")
    case .followUp: folders.append("suivi")
    case .quality: folders.append("qualite")
    case .reports: folders.append("bilan")
    case .report(let year): folders += ["bilan", String(year)]
    }
    return folders
  }

  var fileName: String { page == .notFound ? "404.html" : "index.html" }

  /// The path of the file below the output folder, not yet validated.
  var filePath: String { (folders + [fileName]).joined(separator: "/") }

  /// The same page of the same portal, or another page of it.
  func with(_ page: Page) -> Address { Address(portal: portal, languagePrefix: languagePrefix, page: page) }
}

extension Address.Portal {
  /// The folder of the portal below the output folder.
  var folders: [String] {
    switch self {
    case .national: []
    case .region(let slug): [slug]
    }
  }
}
