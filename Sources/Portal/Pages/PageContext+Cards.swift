import Diagnostics
import EDTF
import FrontMatter
import Localization
import Registry
import Templating

/// One of the signatories of a convention.
struct Signature: Sendable {
  let convention: ConventionEntry
  let position: Int

  var signatory: Signatory { convention.convention.signatories[position] }
  var person: String { signatory.id.value }
}

extension PageContext {
  func cards(_ conventions: [ID<Convention>], namesRegion: Bool = false) -> [ConventionCardView] {
    conventions.map { ConventionCardView(page: self, entry: entry(of: $0), namesRegion: namesRegion) }
  }

  func statusChip(of convention: Convention, _ notes: [NoteView] = []) -> ChipView {
    ChipView(
      label: text(.status), value: label(convention.status), tone: convention.status.tone,
      detail: convention.statusAsOf.map {
        link(to: nil, text: text(.statusAsOf, ["date": formats.dates.text($0.value)]))
      }, rule: nil, notes: notes)
  }

  /// A partner in a list; `count` is of conventions in this portal.
  ///
  /// - Parameter regions: those in which it works, where partners of several regions stand together.
  func card(_ id: ID<Partner>, countText: String, regions: [ID<Region>] = []) -> PartnerCardView {
    PartnerCardView(page: self, partner: registry.partners[id], countText: countText, regions: regions)
  }

  func card(_ id: ID<Programme>, notes: [NoteView] = []) -> ProgrammeCardView {
    let programme = registry.programmes[id]
    let count = registry.relations.conventionsByProgramme[id]?.count ?? 0
    return ProgrammeCardView(
      link: link(to: id), scope: label(programme.scope), description: phrase(programme.description),
      countText: conventionCount(count), notes: notes)
  }

  /// What stands under a year.
  enum YearContent {
    case cards([ConventionCardView])
    case rows([ConventionRowView])
    /// The conventions stand on a page of their own.
    case elsewhere(SafeURL?)
  }

  /// Conventions by the year in which they were signed, in the order given.
  func years<Item>(
    _ items: [(Convention, Item)], content: (_ year: Int?, _ items: [(Convention, Item)]) -> YearContent
  ) -> [YearGroupView] {
    var order: [Int?] = []
    var groups: [Int?: [(Convention, Item)]] = [:]
    for (convention, item) in items {
      let year = convention.dates.yearSigned
      if groups[year] == nil { order.append(year) }
      groups[year, default: []].append((convention, item))
    }
    return order.map { year in
      let items = groups[year] ?? []
      let anchor = year.map { "annee-\($0)" } ?? "annee-inconnue"
      let countText = text(.countConventions, n: items.count)
      func view(
        _ cards: [ConventionCardView] = [], _ rows: [ConventionRowView] = [], more: LinkView? = nil
      ) -> YearGroupView {
        YearGroupView(
          year: year.map(String.init) ?? text(.dateUnknown), anchor: anchor, href: fragment(anchor),
          count: number(items.count), countText: countText, conventions: cards, rows: rows, more: more)
      }
      return switch content(year, items) {
      case .cards(let cards): view(cards)
      case .rows(let rows): view([], rows)
      case .elsewhere(let href): view(more: LinkView(href: href, text: countText, foreign: nil))
      }
    }
  }

  /// Someone with what they signed; `nil` for one who has no name.
  ///
  /// - Parameter namesParty: whether the signatures of several partners stand together.
  func signer(_ person: String, _ signatures: [Signature], namesParty: Bool = false) -> SignerView? {
    registry.people.name(of: person).map { name in
      SignerView(
        name: phrase(name), appearances: signatures.map { self.appearance($0, namesParty: namesParty) })
    }
  }

  private func appearance(_ signature: Signature, namesParty: Bool) -> AppearanceView {
    let (signatory, convention) = (signature.signatory, signature.convention)
    return AppearanceView(
      title: phrase(signatory.title), unit: phrase(signatory.unit), capacity: label(signatory.capacity),
      party: namesParty ? signatory.party.map { link(to: $0.value) } : nil, convention: link(to: convention.target),
      date: convention.date, basis: convention.basis)
  }

  func name(_ name: AlternateName) -> PhraseView {
    phrase(name.name, in: name.language ?? registry.site.defaultLanguage)
  }

  func names(_ names: [AlternateName], _ sources: RecordSources) -> [NameView] {
    names.map { name in
      NameView(
        name: self.name(name), kind: label(name.kind),
        period: period(from: name.from?.value, to: name.to?.value, note: name.note),
        notes: sources.notes("alternate_names", named: name.source))
    }
  }

  /// - Parameter href: where what is counted is listed.
  func figure(_ key: PortalKey, _ count: Int, detail: String? = nil, href: SafeURL? = nil) -> FigureView {
    FigureView(value: number(count), label: text(key, n: count), detail: detail, href: href)
  }
}

extension ConventionStatus {
  /// The shape of the chip that shows it.
  fileprivate var tone: String {
    switch self {
    case .signed, .inForce, .completed: "ok"
    case .draft, .approved, .suspended: "wait"
    case .expired, .terminated, .cancelled, .replaced: "plain"
    case .unknown: "gap"
    }
  }
}
