import Diagnostics
import EDTF
import FrontMatter
import Localization
import Registry
import Templating

/// A page about to be made: the site, and where in it the page stands. All views are built through it.
///
/// A class because every part of the page asks it and nothing changes it.
final class PageContext: Sendable {
  let site: SiteModel
  let address: Address
  /// That of the address: every relative link of the page starts there.
  let path: String
  let entries: LanguageEntries
  let formats: LanguageFormats

  var registry: Registry { site.registry }

  /// The region in whose portal the page stands.
  let region: Region?

  /// The region whose portal has the canonical page, where several portals have it.
  let leadingRegion: ID<Region>?

  init(
    site: SiteModel, address: Address, formats: LanguageFormats, region: Region?, leadingRegion: ID<Region>? = nil
  ) {
    self.site = site
    self.address = address
    path = address.path
    self.formats = formats
    entries = site.entries(in: formats.language)
    self.region = region
    self.leadingRegion = leadingRegion
  }

  /// Another page of the same portal.
  func at(_ page: Address.Page, ledBy leadingRegion: ID<Region>? = nil) -> PageContext {
    PageContext(
      site: site, address: address.with(page), formats: formats, region: region, leadingRegion: leadingRegion)
  }
}

// MARK: Texts

extension PageContext {
  func text(_ key: PortalKey, _ values: [String: String] = [:]) -> String { formats.strings.text(key, values) }

  func text(_ key: PortalKey, n number: Int) -> String { formats.strings.text(key, n: number) }

  func number(_ value: Int) -> String { formats.numbers.integer(value) }

  func conventionCount(_ count: Int) -> String {
    count == 0 ? text(.noConventionPublished) : text(.countConventions, n: count)
  }

  /// A text of the interface with values that may be in other languages.
  func phrase(_ key: PortalKey, _ values: [String: PhraseView]) -> PhraseView {
    PhraseView(formats.strings.pieces(key, values.mapValues(\.pieces), literal: Self.own))
  }

  /// « a, b et c »
  func list(_ items: [PhraseView]) -> PhraseView {
    PhraseView(formats.lists.pieces(items.map(\.pieces), literal: Self.own))
  }

  private static func own(_ text: String) -> PhrasePartView {
    PhrasePartView(text: text, foreign: nil, isApart: false)
  }

  /// A number or a key with signs between its digits, such as « 15-18 », which a text from right to left would turn.
  func apart(_ text: String) -> PhraseView {
    formats.language.direction == .leftToRight ? PhraseView(text) : .apart(text)
  }

  /// A text of the content in the language of the page, else in the first that the site falls back on, else in any.
  func phrase(_ text: LocalizedText) -> PhraseView {
    let wanted = formats.language.code
    if let found = text[wanted] { return PhraseView(text: found, foreign: nil) }
    for language in registry.site.fallbacks(of: wanted) + text.languages {
      guard let found = text[language] else { continue }
      return PhraseView(text: found, foreign: foreign(language, mark: language))
    }
    return PhraseView("")
  }

  private func foreign(_ language: String, mark: String?) -> ForeignView {
    ForeignView(
      lang: language, dir: Language(code: language)?.direction.rawValue ?? Language.Direction.leftToRight.rawValue,
      mark: mark)
  }

  func phrase(_ text: LocalizedText?) -> PhraseView? { text.map { phrase($0) } }

  func phrase(_ text: String, in language: String?) -> PhraseView {
    let other = language.flatMap { $0 == formats.language.code ? nil : $0 }
    return PhraseView(text: text, foreign: other.map { foreign($0, mark: nil) })
  }

  func text(_ text: LocalizedText) -> String { phrase(text).text }

  func statement(_ text: LocalizedText?, _ notes: @autoclosure () -> [NoteView] = []) -> StatementView? {
    text.map { StatementView(phrase($0), notes: notes()) }
  }

  /// The label of a code of the engine.
  func label(_ code: some Code) -> PhraseView {
    registry.vocabularies.label(of: code).map { phrase($0) } ?? PhraseView(code.rawValue)
  }

  /// The label of a code of an open vocabulary.
  func label(_ code: Located<String>, in vocabulary: VocabularyName) -> PhraseView {
    registry.vocabularies.label(of: code.value, in: vocabulary).map { phrase($0) } ?? PhraseView(code.value)
  }

  /// A plain text of at most 160 characters, cut between words.
  func description(_ text: String) -> String {
    guard text.count > 160 else { return text }
    let cut = text.prefix(159)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end] + "…"
  }
}

extension PageContext {
  /// A name for a text that cannot hold `<bdi>`, such as the title of a window.
  func isolated(_ name: String) -> String { BidiIsolation.isolate(name, in: formats.language.direction) }

  /// A phrase for such a text: pieces in another language are isolated, unless it is all in that.
  func plain(_ phrase: PhraseView) -> String {
    guard phrase.foreign == nil else { return phrase.text }
    return phrase.pieces.map { $0.foreign == nil ? $0.text : isolated($0.text) }.joined()
  }
}

// MARK: Dates

extension PageContext {
  func date(_ value: EDTF?, _ notes: @autoclosure () -> [NoteView] = []) -> DateView? {
    value.map { DateView(iso: $0.htmlDate, text: formats.dates.text($0), notes: notes()) }
  }

  func date(of moment: Moment) -> DateView {
    DateView(
      iso: moment.time == nil ? EDTF.date(moment.date).htmlDate : moment.text, text: formats.dates.text(moment),
      notes: [])
  }

  /// The date of signing, without the sign of doubt where a note says that it is inferred.
  func signingDate(of convention: Convention, _ notes: [NoteView] = []) -> DateView? {
    guard let value = convention.dates.signedDate else { return nil }
    guard convention.dates.signedBasis == .inferred, case .date(let single) = value else {
      return date(value, notes)
    }
    return DateView(iso: value.htmlDate, text: formats.dates.text(single.withoutQualification), notes: notes)
  }

  /// « jour déduit »; `nil` where the date is stated.
  func basis(of convention: Convention) -> String? {
    guard convention.dates.signedBasis == .inferred, let date = convention.dates.signedDate else { return nil }
    guard case .date(let single) = date else { return text(.basisDateInferred) }
    switch single.precision {
    case .day: return text(.basisDayInferred)
    case .month: return text(.basisMonthInferred)
    case .year: return text(.basisDateInferred)
    }
  }
}

extension EDTF {
  /// A value for `<time datetime>`: year, month or day; `nil` for an interval.
  fileprivate var htmlDate: String? {
    guard case .date(let date) = self else { return nil }
    let text = date.withoutQualification.text
    return text.firstIndex(of: "X").map { String(text[..<$0].dropLast()) } ?? text
  }
}

// MARK: Periods

extension PageContext {
  func period(from start: EDTFBound, to end: EDTFBound) -> String { formats.dates.interval(from: start, to: end) }

  /// « depuis 2023 », with a note after it; `nil` where nothing is known.
  func period(from start: EDTF?, to end: EDTF?, note: LocalizedText?) -> PhraseView? {
    func bound(_ value: EDTF?) -> EDTFBound {
      guard case .date(let date)? = value else { return .open }
      return .date(date)
    }
    let dates = start == nil && end == nil ? nil : PhraseView(period(from: bound(start), to: bound(end)))
    let parts = [dates, note.map { phrase($0) }].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }
}
