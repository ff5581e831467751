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
    /// How far the portal is translated.
    case translations
    /// The conventions by title.
    case alphabet
    case sources
    /// The regions side by side, at the national door.
    case comparison
    /// A part of a long list.
    indirect case part(Page, String)
    /// The years that have a report, and the report of one.
    case reports
    case report(Int)
    /// A text about the registry itself.
    case standalone(String)
    case notFound
  }

  /// The path of the folder of the page below the output folder, as a URL has it: empty, or with a slash at its end.
  var path: String { RelativePath.encodedParts(of: folder) }

  /// The same as the file system has it.
  private var folder: String { portal.folder + (languagePrefix.map { $0 + "/" } ?? "") + page.folder }

  /// The path of the file below the output folder, not yet validated.
  var filePath: String { folder + (page == .notFound ? "404.html" : "index.html") }

  /// The same page of the same portal, or another page of it.
  func with(_ page: Page) -> Address { Address(portal: portal, languagePrefix: languagePrefix, page: page) }
}

extension Address.Page {
  /// The path of the folder of the page below the home of its portal in its language, as the file system has it: empty,
  /// or with a slash at its end.
  var folder: String {
    switch self {
    case .home, .notFound: ""
    case .conventions: "conventions/"
    case .convention(let slug): "conventions/\(slug)/"
    case .partners: "partenaires/"
    case .partner(let slug): "partenaires/\(slug)/"
    case .programmes: "programmes/"
    case .programme(let slug): "programmes/\(slug)/"
    case .instrument(let slug): "textes/\(slug)/"
    case .facet(let facet): facet.rawValue + "/"
    case .facetGroup(let facet, let slug): "\(facet.rawValue)/\(slug)/"
    case .standalone(let slug): slug + "/"
    case .people: "signataires/"
    case .commitments: "engagements/"
    case .indicators: "indicateurs/"
    case .followUp: "suivi/"
    case .quality: "qualite/"
    case .translations: "qualite/traductions/"
    case .alphabet: "a-z/"
    case .sources: "sources/"
    case .comparison: "comparaison/"
    case .reports: "bilan/"
    case .report(let year): "bilan/\(year)/"
    // Beside the pages of records, a folder of its own, because a letter or a year may be a slug.
    case .part(.partners, let slug): "partenaires/a-z/\(slug)/"
    case .part(let list, let slug): "\(list.folder)\(slug)/"
    }
  }
}

extension Address.Portal {
  /// The path of the folder of the portal below the output folder, as the file system has it: empty, or with a slash at
  /// its end.
  var folder: String {
    switch self {
    case .national: ""
    case .region(let slug): slug + "/"
    }
  }
}
