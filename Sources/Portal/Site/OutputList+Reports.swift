import Diagnostics
import Publishing
import Registry

extension OutputList {
  /// The yearly reports of a portal, and their list. A region without conventions has neither.
  func reports(of portal: PortalPlan, _ home: PageContext, _ diagnostics: inout [Diagnostic]) -> [PageOutput?] {
    guard let region = home.region, !portal.conventions.isEmpty else { return [] }
    let years = ReportYears(of: portal.records)
    let list = output(home.at(.reports), theme.reports, kind: .index, &diagnostics) { page in
      ReportsPageBuilder(page: page, region: region, years: years).view()
    }
    return [list]
      + years.years.map { year, _ in
        output(home.at(.report(year)), theme.report, kind: .index, &diagnostics) { page in
          ReportPageBuilder(page: page, region: region, years: years, year: year).view()
        }
      }
  }
}
