import Diagnostics
import EDTF
import FrontMatter
import Registry
import Templating

/// On what the records of a portal rest.
extension ListPageBuilder {
  /// One document, however many records rest on it.
  struct CitedSource: Sendable {
    let source: Source
    /// The records, as links.
    var citing: [LinkView]
  }

  /// A publisher, or a title where none is named, with its documents in the order in which records cite them.
  struct Publisher: Sendable {
    let name: PhraseView
    var sources: [CitedSource]
  }

  /// By publisher. Two records that give one address rest on one document.
  var sources: DividedList<Publisher> {
    var order: [String] = []
    var publishers: [String: Publisher] = [:]
    var positions: [String: Int] = [:]
    for (sources, link) in citations {
      for source in sources {
        let name =
          (source.publisher ?? source.title).map { page.phrase($0) }
          ?? PhraseView(text: page.label(source.kind, in: .sourceKind), foreign: nil)
        let key = Slugs.fold(name.text).isEmpty ? name.text : Slugs.fold(name.text)
        if publishers[key] == nil {
          order.append(key)
          publishers[key] = Publisher(name: name, sources: [])
        }
        let document = "\(key) \(source.url ?? source.title.map(page.text) ?? source.published?.value.text ?? "")"
        if let position = positions[document] {
          publishers[key]?.sources[position].cite(link)
        } else {
          positions[document] = publishers[key]?.sources.count
          publishers[key]?.sources.append(CitedSource(source: source, citing: [link]))
        }
      }
    }
    return byLetter(order.compactMap { publishers[$0] }, name: \.name.text, id: \.name.text)
  }

  /// The records of the portal with their sources.
  private var citations: [(sources: [Source], link: LinkView)] {
    let regions = page.region.map { [$0] } ?? registry.regions.all
    return all.map { ($0.sources, page.link(to: $0)) } + regions.map { ($0.sources, page.link(to: $0.id.value)) }
      + plan.partners.sorted().map { (registry.partners[$0].sources, page.link(to: $0)) }
      + plan.programmes.sorted().map { (registry.programmes[$0].sources, page.link(to: $0)) }
      + plan.instruments.sorted().map { (registry.instruments[$0].sources, page.link(to: $0)) }
  }

  func sourcesPage(_ part: ListPart?) -> SourcesPageView {
    let list = sources
    let count = list.all.map(\.sources.count).reduce(0, +)
    return SourcesPageView(
      page: furniture(page.text(.sourcesTitle), part: part.map(label)), territory: territory,
      countText: page.text(.countSources, n: count), division: division(of: list, part),
      publishers: list.shown(part).flatMap(\.items).map { publisher in
        PublisherView(
          name: publisher.name, countText: page.text(.countSources, n: publisher.sources.count),
          sources: publisher.sources.map(view))
      })
  }

  /// An address as people read it: without its scheme, with letters for `%xx`, cut where it is very long.
  private static func readable(_ url: String) -> String {
    let address = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
    let text = RelativePath.decoded(address) ?? String(address)
    return text.count > 90 ? text.prefix(89) + "…" : text
  }

  private func view(_ cited: CitedSource) -> CitedSourceView {
    let source = cited.source
    let title =
      source.title.map(page.text) ?? source.url.map(Self.readable) ?? page.label(source.kind, in: .sourceKind)
    return CitedSourceView(
      title: page.link(to: source.url, text: title), kind: page.label(source.kind, in: .sourceKind),
      language: source.language.map(page.languageName), published: source.published.map { page.date(of: $0.value) },
      archived: source.archivedURL.flatMap { SafeURL(absolute: $0) }, citing: cited.citing)
  }
}

extension ListPageBuilder.CitedSource {
  fileprivate mutating func cite(_ link: LinkView) {
    if citing.last?.href != link.href || citing.last?.text != link.text { citing.append(link) }
  }
}
