import Diagnostics
import Registry
import Templating

/// Makes the list of the yearly reports of a region.
struct ReportsPageBuilder {
  let page: PageContext
  let region: Region
  let years: ReportYears

  func view() -> ReportsPageView {
    let (title, name) = (page.text(.reportsTitle), page.phrase(region.name))
    return ReportsPageView(
      page: page.furniture(
        title: title, description: page.text(.descriptionList, ["title": title, "territory": name.text])),
      region: name,
      years: years.years.map { year, conventions in
        TallyRowView(
          link: page.link(toReport: year),
          count: conventions.isEmpty ? page.text(.reportNoneSigned) : page.conventionCount(conventions.count))
      },
      undated: page.link(toUndated: years))
  }
}

extension PageContext {
  /// « Bilan 2021 »
  func link(toReport year: Int) -> LinkView {
    LinkView(
      href: href(to: address.with(.report(year))), text: text(.reportTitle, ["year": String(year)]), foreign: nil)
  }

  /// To the list of the conventions that no report counts; `nil` where there are none.
  func link(toUndated years: ReportYears) -> LinkView? {
    guard !years.undated.isEmpty else { return nil }
    let list = FacetGroup(value: nil, conventions: years.undated.map(\.id.value))
    return LinkView(
      href: href(to: address.with(.facetGroup(.year, list.slug))), text: text(.reportUndated, n: years.undated.count),
      foreign: nil)
  }
}
