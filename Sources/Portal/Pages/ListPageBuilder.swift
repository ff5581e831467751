import Diagnostics
import FrontMatter
import Localization
import Registry
import Templating

/// Makes the pages that list the conventions of a portal, or of all portals at the national door, or parts of them, in
/// one order or another.
struct ListPageBuilder {
  let page: PageContext

  var registry: Registry { page.registry }
  var plan: PortalPlan { page.plan }
  var all: [Convention] { plan.records }
  var isNational: Bool { page.region == nil }

  /// The region, or the country.
  var territory: PhraseView { page.territory }

  /// - Parameter part: the part of the list that the page shows, as a reader calls it.
  func furniture(_ title: String, part: String? = nil, trail: [LinkView] = []) -> PageView {
    furniture(PhraseView(title), part: part, trail: trail)
  }

  func furniture(_ title: PhraseView, part: String? = nil, trail: [LinkView] = []) -> PageView {
    let whole = part.map { page.phrase(.partTitle, ["title": title, "part": PhraseView($0)]) } ?? title
    return page.furniture(
      title: whole, description: page.phrase(.descriptionList, ["title": whole, "territory": territory]),
      trail: part == nil ? trail : trail + [LinkView(href: page.listHref, title)])
  }

  /// The year or the letter.
  func label(of part: ListPart) -> String {
    switch part {
    case .year(let year): year.map(String.init) ?? page.text(.yearUnknown)
    case .letter(let letter): letter ?? page.text(.otherSigns)
    }
  }

  /// The parts of a list that is cut into several pages.
  func division<Item>(of list: DividedList<Item>, _ current: ListPart?) -> DivisionView? {
    guard list.isDivided else { return nil }
    let shown = current ?? list.parts.first?.part
    return DivisionView(
      parts: list.parts.map { part, items in
        DivisionPartView(
          href: page.href(to: page.address.with(.part(page.list, part.slug))), text: label(of: part),
          count: page.number(items.count), current: part == shown ? "page" : "false")
      })
  }

  /// By the year in which conventions were signed.
  func byYear<Item>(_ items: [Item], of convention: (Item) -> ID<Convention>) -> DividedList<Item> {
    DividedList(items) { .year(registry.conventions[convention($0)].dates.yearSigned) }
  }

  /// Names by their first letter, in the order of the language.
  func byLetter<Item>(_ items: [Item], name: (Item) -> String, id: (Item) -> String) -> DividedList<Item> {
    DividedList(page.formats.names.sorted(items, name: name, id: id)) { .letter(Self.letter(of: name($0))) }
  }

  /// The first letter of a name without its accent, in capitals; `nil` for a name that has none.
  private static func letter(of name: String) -> String? {
    guard let first = name.first(where: { $0.isLetter || $0.isNumber }) else { return nil }
    let folded = Slugs.fold(String(first))
    return (folded.isEmpty ? String(first) : String(folded.prefix(1))).uppercased()
  }

  func letter(_ part: ListPart) -> LetterView {
    let anchor = "lettre-\(part.slug)"
    return LetterView(text: label(of: part), anchor: anchor, href: page.fragment(anchor))
  }
}

extension PageContext {
  /// The portal in which the page stands.
  var plan: PortalPlan { region.flatMap { site.plan.portals[$0.id.value] } ?? site.plan.door }

  /// The region, or the country.
  var territory: PhraseView {
    region.map { phrase($0.name) } ?? PhraseView(text(.doorShort))
  }

  /// The page of the whole list of which this page is a part, or this page.
  fileprivate var list: Address.Page {
    if case .part(let list, _) = address.page { list } else { address.page }
  }

  fileprivate var listHref: SafeURL? { href(to: address.with(list)) }
}
