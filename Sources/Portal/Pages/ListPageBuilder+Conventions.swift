import Diagnostics
import FrontMatter
import Registry
import Templating

/// The conventions themselves: by year, by title, and by what they have in common.
extension ListPageBuilder {
  // MARK: By year

  /// The latest years in full, as many as stand on one page; the others have pages of their own.
  func conventionsPage() -> ConventionsPageView {
    let years = page.years(all.map { ($0, ()) }) { convention, _ in page.card(convention, namesRegion: isNational) }
    var room = DividedList<Convention>.limit
    return ConventionsPageView(
      page: page.furniture(
        title: page.text(.conventions), description: page.text(.descriptionConventions, ["territory": territory.text])),
      territory: territory, countText: page.conventionCount(all.count),
      years: years.enumerated().map { position, year in
        room -= year.conventions.count
        return room >= 0 || position == 0 ? year : year.linked(to: href(toYear: year))
      }, empty: all.isEmpty, explore: all.isEmpty ? [] : page.exploration)
  }

  private func href(toYear year: YearGroupView) -> SafeURL? {
    let slug = plan.facets[.year]?.first { page.label(of: $0, .year) == year.year }?.slug
    return slug.flatMap { page.href(to: page.address.with(.facetGroup(.year, $0))) }
  }

  // MARK: By title

  var alphabet: DividedList<Convention> {
    byLetter(all, name: { page.text($0.title) }, id: \.id.value.rawValue)
  }

  func alphabetPage(_ part: ListPart?) -> AlphabetPageView {
    let list = alphabet
    return AlphabetPageView(
      page: furniture(page.text(.byTitle), part: part.map(label)), territory: territory,
      countText: page.conventionCount(list.count), division: division(of: list, part),
      letters: list.shown(part).map { part, conventions in
        ConventionLetterView(letter: letter(part), conventions: conventions.map { row($0) })
      })
  }

  // MARK: Facets

  func listings(_ facet: Facet) -> ListingsPageView {
    let title = page.text(facet.browseKey)
    return ListingsPageView(
      page: furniture(title), territory: territory, title: title, rows: page.rows(of: facet),
      chart: facet == .year ? page.chartOfYears : nil)
  }

  func conventions(in group: FacetGroup) -> DividedList<Convention> {
    DividedList(group.conventions.map { registry.conventions[$0] }, of: { $0 })
  }

  func listing(_ facet: Facet, _ group: FacetGroup, _ part: ListPart?) -> ListingPageView {
    let title = page.label(of: group, facet)
    let parent = LinkView(
      href: page.href(to: page.address.with(.facet(facet))), text: page.text(facet.browseKey), foreign: nil)
    let list = conventions(in: group)
    return ListingPageView(
      page: furniture(title, part: part.map(label), trail: [parent]),
      facet: LinkView(href: parent.href, text: page.text(facet.key), foreign: nil), title: title,
      countText: page.conventionCount(list.count), division: division(of: list, part),
      report: facet == .year && !isNational ? group.value.flatMap { Int($0) }.map(page.link(toReport:)) : nil,
      conventions: list.shown(part).flatMap(\.items).map { page.card($0, namesRegion: isNational) })
  }
}
