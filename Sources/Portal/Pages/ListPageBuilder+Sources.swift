import Diagnostics
import EDTF
import FrontMatter
import Registry
import Templating

/// On what the records of a portal rest.
extension ListPageBuilder {
  /// A source of a record.
  struct Citation: Sendable {
    let record: CitingRecord
    let position: Int
  }

  enum CitingRecord: Hashable, Sendable {
    case convention(ID<Convention>)
    case region(ID<Region>)
    case partner(ID<Partner>)
    case programme(ID<Programme>)
    case instrument(ID<Instrument>)
  }

  /// A publisher, or a title where none is named, with its documents in the order in which records cite them; each with
  /// all that cite it.
  struct Publisher: Sendable {
    let name: String
    var documents: [[Citation]]
  }

  /// By publisher. Sources with one address are one document; those without an address are told apart, whatever else
  /// they have in common.
  var sources: DividedList<Publisher> {
    var publishers: [Publisher] = []
    var positions: [String: Int] = [:]
    var documents: [String: (publisher: Int, document: Int)] = [:]
    for record in citingRecords {
      for (position, source) in sources(of: record).enumerated() {
        let citation = Citation(record: record, position: position)
        if let known = source.url.flatMap({ documents[$0] }) {
          publishers[known.publisher].documents[known.document].append(citation)
          continue
        }
        let name = name(ofPublisherOf: source).text
        let folded = Slugs.fold(name)
        let key = folded.isEmpty ? name : folded
        let publisher = positions[key] ?? publishers.count
        if publisher == publishers.count { publishers.append(Publisher(name: name, documents: [])) }
        positions[key] = publisher
        if let url = source.url { documents[url] = (publisher, publishers[publisher].documents.count) }
        publishers[publisher].documents.append([citation])
      }
    }
    return byLetter(publishers, name: \.name, id: \.name)
  }

  /// The records of the portal that have sources.
  private var citingRecords: [CitingRecord] {
    let regions = page.region.map { [$0] } ?? registry.regions.all
    return plan.conventions.map { .convention($0) } + regions.map { .region($0.id.value) }
      + plan.partners.sorted().map { .partner($0) } + plan.programmes.sorted().map { .programme($0) }
      + plan.instruments.sorted().map { .instrument($0) }
  }

  private func sources(of record: CitingRecord) -> [Source] {
    switch record {
    case .convention(let id): registry.conventions[id].sources
    case .region(let id): registry.regions[id].sources
    case .partner(let id): registry.partners[id].sources
    case .programme(let id): registry.programmes[id].sources
    case .instrument(let id): registry.instruments[id].sources
    }
  }

  private func link(to record: CitingRecord) -> LinkView {
    switch record {
    case .convention(let id): page.link(to: registry.conventions[id])
    case .region(let id): page.link(to: id)
    case .partner(let id): page.link(to: id)
    case .programme(let id): page.link(to: id)
    case .instrument(let id): page.link(to: id)
    }
  }

  private func name(ofPublisherOf source: Source) -> PhraseView {
    page.phrase(source.publisher ?? source.title)
      ?? page.label(source.kind, in: .sourceKind)
  }

  func sourcesPage(_ list: DividedList<Publisher>, _ part: ListPart?) -> SourcesPageView {
    SourcesPageView(
      page: furniture(page.text(.sourcesTitle), part: part.map(label)), territory: territory,
      countText: page.text(.countSources, n: list.all.map(\.documents.count).reduce(0, +)),
      division: division(of: list, part),
      letters: list.shown(part).map { part, publishers in
        PublisherLetterView(letter: letter(part), publishers: publishers.map(view))
      })
  }

  private func view(_ publisher: Publisher) -> PublisherView {
    let first = publisher.documents.first?.first.map { sources(of: $0.record)[$0.position] }
    return PublisherView(
      name: first.map(name(ofPublisherOf:)) ?? PhraseView(publisher.name),
      countText: page.text(.countSources, n: publisher.documents.count), sources: publisher.documents.compactMap(view))
  }

  /// An address as people read it: without its scheme, with letters for `%xx`, cut where it is very long.
  private static func readable(_ url: String) -> String {
    let address = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
    let text = RelativePath.decoded(address) ?? String(address)
    return text.count > 90 ? text.prefix(89) + "…" : text
  }

  private func view(_ document: [Citation]) -> CitedSourceView? {
    guard let first = document.first else { return nil }
    let source = sources(of: first.record)[first.position]
    let title =
      page.phrase(source.title) ?? source.url.map { page.apart(Self.readable($0)) }
      ?? page.label(source.kind, in: .sourceKind)
    var records: [CitingRecord] = []
    for citation in document where !records.contains(citation.record) { records.append(citation.record) }
    return CitedSourceView(
      title: page.link(to: source.url, title),
      kind: page.label(source.kind, in: .sourceKind), language: source.language.map(page.languageName),
      published: source.published.map { page.date(of: $0.value) },
      archived: source.archivedURL.flatMap { SafeURL(absolute: $0) }, citing: records.map(link))
  }
}
