import Diagnostics
import FrontMatter
import Registry
import Templating

/// The conventions themselves: by year, by title, and by what they have in common.
extension ListPageBuilder {
  // MARK: By year

  /// The latest years in full, as many as stand on one page; the others have pages of their own.
  func conventionsPage() -> ConventionsPageView {
    ConventionsPageView(
      page: page.furniture(
        title: page.text(.conventions), description: page.text(.descriptionConventions, ["territory": territory.text])),
      territory: territory, countText: page.conventionCount(all.count), years: years, empty: all.isEmpty,
      explore: all.isEmpty ? [] : page.exploration)
  }

  /// Whole years, the latest always; after the first that does not fit, all are links.
  private var years: [YearGroupView] {
    var room = DividedList<ID<Convention>>.limit
    let latest = all.first?.dates.yearSigned
    return page.years(all.map { ($0, ()) }) { year, items in
      room -= items.count
      guard room >= 0 || year == latest else { return .elsewhere(href(toYear: year)) }
      return items.count > DividedList<ID<Convention>>.limit
        ? .rows(
          items.map { ConventionRowView(page: page, entry: page.entry(of: $0.0.id.value), namesRegion: isNational) })
        : .cards(
          items.map { ConventionCardView(page: page, entry: page.entry(of: $0.0.id.value), namesRegion: isNational) })
    }
  }

  private func href(toYear year: Int?) -> SafeURL? {
    let slug = FacetGroup(value: year.map(String.init), conventions: []).slug
    return page.href(to: page.address.with(.facetGroup(.year, slug)))
  }

  // MARK: By title

  var alphabet: DividedList<ID<Convention>> {
    byLetter(plan.conventions, name: { page.text(registry.conventions[$0].title) }, id: \.rawValue)
  }

  func alphabetPage(_ list: DividedList<ID<Convention>>, _ part: ListPart?) -> AlphabetPageView {
    AlphabetPageView(
      page: furniture(page.text(.byTitle), part: part.map(label)), territory: territory,
      countText: count(list.shown(part).reduce(0) { $0 + $1.items.count }, of: list.count),
      division: division(of: list, part),
      letters: list.shown(part).map { part, conventions in
        ConventionLetterView(letter: letter(part), conventions: rows(conventions))
      })
  }

  // MARK: Facets

  func listings(_ facet: Facet) -> ListingsPageView {
    let title = page.text(facet.browseKey)
    return ListingsPageView(
      page: furniture(title), territory: territory, title: title, rows: page.rows(of: facet),
      chart: facet == .year ? page.chartOfYears : nil)
  }

  func conventions(in group: FacetGroup) -> DividedList<ID<Convention>> { byYear(group.conventions, of: { $0 }) }

  func listing(
    _ facet: Facet, _ group: FacetGroup, _ list: DividedList<ID<Convention>>, _ part: ListPart?
  ) -> ListingPageView {
    let title = page.label(of: group, facet)
    let parent = LinkView(
      href: page.href(to: page.address.with(.facet(facet))), text: page.text(facet.browseKey), foreign: nil)
    let shown = list.shown(part).flatMap(\.items)
    return ListingPageView(
      page: furniture(title, part: part.map(label), trail: [parent]),
      facet: LinkView(href: parent.href, text: page.text(facet.key), foreign: nil), title: title,
      countText: count(shown.count, of: list.count), division: division(of: list, part),
      report: facet == .year && !isNational ? group.value.flatMap { Int($0) }.map(page.link(toReport:)) : nil,
      conventions: list.isLong ? [] : page.cards(shown, namesRegion: isNational), rows: list.isLong ? rows(shown) : [])
  }

  private func rows(_ conventions: [ID<Convention>]) -> [ConventionRowView] {
    conventions.map {
      ConventionRowView(page: page, entry: page.entry(of: $0), namesRegion: isNational)
    }
  }

  /// « 12 conventions », « 12 sur 340 » on a page that shows a part.
  private func count(_ shown: Int, of all: Int) -> String {
    shown == all ? page.conventionCount(all) : page.share(shown, of: all)
  }
}
