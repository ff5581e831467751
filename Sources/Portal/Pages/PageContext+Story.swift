import Diagnostics
import Localization
import Markdown
import Registry
import SourceTree
import Templating

extension PageContext {
  /// The text of a record's file in the language of the page, else in the first language, with its links pointing to
  /// pages and published files; `nil` where there is none.
  ///
  /// - Parameter headingShift: how many levels its headings go down.
  /// - Throws: `SourceError` if the file cannot be read again, `ContentChanged` if it is not the one that was analysed.
  func story(of path: String, headingShift: Int, read: (String) throws -> [UInt8]) throws -> StoryView? {
    let wanted = formats.language.code
    let translation = site.content.translation(of: path, in: wanted)
    let shown = translation?.path ?? path
    guard let body = site.content.bodies[shown], !body.isEmpty else { return nil }
    let bytes = try read(shown)
    guard ContentHash(of: bytes) == body.hash else { throw ContentChanged(path: shown) }
    let destinations = site.plan.links.destinations(in: shown)
    let markup = Markup(
      MarkdownBody(bytes: bytes, body: body.range, path: shown, options: PageText.options).html(
        headingShift: headingShift
      ) { link in resolution(of: destinations[link.destination]) })
    let first = registry.site.defaultLanguage
    let foreign = translation == nil && first != wanted ? Language(code: first) : nil
    return StoryView(
      markup: markup, lang: foreign?.code, dir: foreign?.direction.rawValue,
      notes: translation.map(notes) ?? (foreign == nil ? [] : [fallbackNote(first)]))
  }

  /// The texts that `story` reads.
  func texts(of path: String) -> [SiteContent.Body] {
    let shown = site.content.translation(of: path, in: formats.language.code)?.path ?? path
    return site.content.bodies[shown].map { [$0] } ?? []
  }

  private func fallbackNote(_ language: String) -> String {
    text(.translationFallback, ["language": languageName(language)])
  }

  private func notes(on translation: TranslatedBody) -> [String] {
    let header = translation.header
    let origin: PortalKey? =
      switch (header.method, header.isReviewed) {
      case (.machine, false): .translationMachineUnreviewed
      case (.machine, true): .translationMachine
      case (.human, false): .translationUnreviewed
      case (.human, true): nil
      }
    return [origin, site.content.isStale(translation) ? .translationStale : nil].compactMap { $0 }.map { text($0) }
  }

  /// What a reader should know of how the fields of a record came into the language of the page.
  func translationNote<E: Entity>(_ record: E) -> String? {
    if record.translations[formats.language.code] == .machine { return text(.translationMachineUnreviewed) }
    return formats.language == .arabic && record.translations.arabicReview == .pending
      ? text(.translationUnreviewed) : nil
  }

  private func resolution(of target: LinkTable.LinkTarget?) -> LinkResolution {
    switch target {
    case nil: return .asWritten
    case .file(let file)?:
      return .address(published(file).text)
    case .record(let target, let fragment)?:
      let found = site.plan.entities[target].flatMap { address(of: $0) }.flatMap { href(to: $0) }
      let anchor = fragment.flatMap { hasHeading($0, in: target) ? "#" + RelativePath.encoded($0) : nil }
      return found.map { .address($0.text + (anchor ?? "")) } ?? .textOnly
    }
  }

  /// Whether the text of a record has a heading of that id as it is shown in the language of the page.
  func hasHeading(_ id: String, in path: String) -> Bool {
    let shown = site.content.translation(of: path, in: formats.language.code)?.path ?? path
    return site.content.bodies[shown]?.headings.contains(id) ?? false
  }

  private func address(of record: ContentRecord) -> Address? {
    switch record {
    case .region(let region): home(of: region.id.value)
    case .partner(let partner): address(of: partner.id.value)
    case .programme(let programme): address(of: programme.id.value)
    case .instrument(let instrument): address(of: instrument.id.value)
    case .page(let page): address(of: page.id.value)
    case .convention(let convention): address(of: convention)
    }
  }
}
