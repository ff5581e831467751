import Diagnostics
import EDTF
import Registry

/// The years of which a region has a report: a convention was signed, or something became of one.
struct ReportYears: Sendable {
  /// The latest year first, each with the conventions signed in it, the earliest first.
  let years: [(year: Int, conventions: [Convention])]
  /// Those whose year is not known.
  let undated: [Convention]

  init(of conventions: [Convention]) {
    var byYear: [Int: [Convention]] = [:]
    var undated: [Convention] = []
    for year in conventions.flatMap(\.eventfulYears) { byYear[year] = [] }
    for convention in conventions {
      if let year = convention.dates.yearSigned {
        byYear[year, default: []].append(convention)
      } else {
        undated.append(convention)
      }
    }
    self.undated = undated
    years = byYear.sorted { $0.key > $1.key }.map { (year: $0.key, conventions: $0.value.sorted(by: Self.isBefore)) }
  }

  private static func isBefore(_ left: Convention, _ right: Convention) -> Bool {
    let (first, second) = (left.dates.signedDate?.earliest, right.dates.signedDate?.earliest)
    guard let first, let second, first != second else { return left.id.value < right.id.value }
    return first < second
  }
}
