import Diagnostics
import EDTF
import FrontMatter
import Localization
import Registry
import Templating

/// The numbered sources of one record on its page: the list at the foot, and the notes beside the facts.
///
/// A class because every fact of the page asks it for its notes and nothing changes it.
final class RecordSources: Sendable {
  private let page: PageContext
  private let sources: [Source]
  private let citations: Citations
  private let labels: Lazily<[PhraseView]>
  /// How many sources of other records the page lists before these.
  private let preceding: Int

  init(_ sources: [Source], in page: PageContext, after preceding: Int = 0) {
    self.page = page
    self.preceding = preceding
    self.sources = sources
    citations = Citations(of: sources)
    labels = Lazily(wrappedValue: sources.map { Self.label(of: $0, in: page) })
  }

  private static func label(of source: Source, in page: PageContext) -> PhraseView {
    guard let publisher = source.publisher ?? source.title else { return page.label(source.kind, in: .sourceKind) }
    guard let published = source.published else { return page.phrase(publisher) }
    return page.phrase(
      .sourceDated,
      ["publisher": page.phrase(publisher), "date": PhraseView(page.formats.dates.text(published.value.date))])
  }

  /// The notes of a fact: its own sources and those that claim to support it.
  func notes(_ key: String, _ id: String? = nil, named: Located<String>?...) -> [NoteView] {
    citations.sources(of: key, id: id, named: named.map { $0?.value }).map { NoteView(sources: self, position: $0) }
  }

  func noteLabel(at position: Int) -> String {
    let (number, source) = (number(at: position), labels.wrappedValue[position])
    // An attribute cannot say that a part of it is in another language.
    return source.isForeign
      ? page.text(.noteNumber, ["number": number])
      : page.text(.noteLabel, ["number": number, "source": source.text])
  }

  /// The way to the entry of a source in the list at the foot.
  func href(at position: Int) -> SafeURL { page.fragment("source-\(number(at: position))") }

  /// The entry of a source in the list at the foot; `nil` for an id that none has.
  func link(to id: String) -> LinkView? {
    sources.firstIndex { $0.id.value == id }.map { position in
      let title = sources[position].title.map { page.phrase($0) }
      return LinkView(href: href(at: position), title ?? labels.wrappedValue[position])
    }
  }

  /// The list at the foot of the page.
  ///
  /// - Parameter sections: for each key, what a reader calls the fact, and the anchor of its section if it has one.
  func views(sections: [String: (anchor: String?, label: PortalKey)]) -> [SourceView] {
    sources.enumerated().map { position, source in
      let title = page.phrase(source.title)
      return SourceView(
        number: number(at: position), anchor: "source-\(number(at: position))",
        title: page.link(to: source.url, title ?? labels.wrappedValue[position]),
        publisher: source.title == nil ? nil : page.phrase(source.publisher),
        author: source.author.map { page.phrase($0, in: source.language ?? page.registry.site.defaultLanguage) },
        kind: page.label(source.kind, in: .sourceKind), language: source.language.map(page.languageName),
        published: source.title == nil && source.publisher != nil
          ? nil : source.published.map { page.date(of: $0.value) },
        accessed: page.date(source.accessed?.value), archived: source.archivedURL.flatMap { SafeURL(absolute: $0) },
        reliability: source.reliability.map { page.text($0 == .primary ? .reliabilityPrimary : .reliabilitySecondary) },
        note: page.phrase(source.note),
        quote: source.quote.map { page.phrase($0, in: source.language ?? page.formats.language.code) },
        supports: backLinks(of: source, sections))
    }
  }

  func number(at position: Int) -> String { String(preceding + position + 1) }

  private func backLinks(of source: Source, _ sections: [String: (anchor: String?, label: PortalKey)]) -> [LinkView] {
    var seen = Set<String>()
    return source.supports.compactMap { path in
      let key = path.value.prefix { $0 != "." }
      let section = sections[String(key)] ?? (nil, .supportsFacts)
      guard seen.insert(section.label.rawValue).inserted else { return nil }
      return LinkView(href: section.anchor.map(page.fragment), text: page.text(section.label), foreign: nil)
    }
  }
}
