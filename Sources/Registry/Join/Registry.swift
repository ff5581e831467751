package import Diagnostics
package import EDTF

/// Everything the files of `content/` say, joined: every reference is known to resolve, and what follows from the
/// references in the other direction is indexed.
///
/// A class because every page holds it and nothing changes it.
package final class Registry: Sendable {
  package let site: Site
  package let vocabularies: Vocabularies
  package let regions: Table<Region>
  package let partners: Table<Partner>
  package let programmes: Table<Programme>
  package let instruments: Table<Instrument>
  /// Those that are shown.
  package let conventions: Table<Convention>
  /// Those of which nothing but their withdrawal is shown.
  package let withdrawnConventions: Table<Convention>
  package let pages: Table<StandalonePage>
  package let people: People
  package let relations: Relations

  /// Joins the records of all files.
  ///
  /// - Parameters:
  ///   - unreadable: the records that are there and could not be decoded.
  ///   - today: the day that signings are compared with.
  ///   - memory: what an earlier join found, or nothing; then what this one did. It changes how long this takes and
  ///     nothing else.
  /// - Returns: the registry, to be rendered only if there is no error among the diagnostics.
  /// - Complexity: O(records + references), apart from sorting and from near matches for what does not resolve.
  package static func join(
    site: Site, vocabularies: [Vocabulary], records: [ContentRecord],
    unreadable: UnreadableRecords = UnreadableRecords(),
    includingDrafts: Bool, asOf today: CalendarDay, memory: inout JoinMemory
  ) -> Diagnosed<Registry> {
    var diagnostics: [Diagnostic] = []
    let sorted = SortedRecords(records)
    let vocabularies = Vocabularies(vocabularies, unreadable: unreadable, diagnostics: &diagnostics)
    let regions = Table(sorted.regions, diagnostics: &diagnostics)
    let partners = Table(sorted.partners, diagnostics: &diagnostics)
    let programmes = Table(sorted.programmes, diagnostics: &diagnostics)
    let instruments = Table(sorted.instruments, diagnostics: &diagnostics)
    let allConventions = Table(sorted.conventions, diagnostics: &diagnostics)
    let pages = Table(sorted.pages, diagnostics: &diagnostics)
    let people = People(of: allConventions.all, diagnostics: &diagnostics)
    let directory = Directory(
      vocabularies: vocabularies, regions: regions, partners: partners, programmes: programmes,
      instruments: instruments, conventions: allConventions, people: people, unreadable: unreadable, today: today)
    diagnostics += directory.check(site)
    for region in regions.all { diagnostics += directory.check(region) }
    diagnostics += directory.checkMap()
    for partner in partners.all { diagnostics += directory.check(partner) }
    for programme in programmes.all { diagnostics += directory.check(programme) }
    for instrument in instruments.all { diagnostics += directory.check(instrument) }
    diagnostics += memory.check(allConventions.all, in: directory)
    let published = includingDrafts ? allConventions : allConventions.filter { !$0.isDraft }
    let conventions = published.filter { !$0.isWithdrawn }
    return Diagnosed(
      Registry(
        site: site, vocabularies: vocabularies, regions: regions, partners: partners, programmes: programmes,
        instruments: instruments, conventions: conventions,
        withdrawnConventions: published.filter(\.isWithdrawn), pages: pages, people: people),
      diagnostics)
  }

  private init(
    site: Site, vocabularies: Vocabularies, regions: Table<Region>, partners: Table<Partner>,
    programmes: Table<Programme>, instruments: Table<Instrument>, conventions: Table<Convention>,
    withdrawnConventions: Table<Convention>, pages: Table<StandalonePage>, people: People
  ) {
    self.site = site
    self.vocabularies = vocabularies
    self.regions = regions
    self.partners = partners
    self.programmes = programmes
    self.instruments = instruments
    self.conventions = conventions
    self.withdrawnConventions = withdrawnConventions
    self.pages = pages
    self.people = people
    relations = Relations(conventions: conventions, partners: partners)
  }
}

/// The records of each kind.
private struct SortedRecords {
  var regions: [Region] = []
  var partners: [Partner] = []
  var programmes: [Programme] = []
  var instruments: [Instrument] = []
  var conventions: [Convention] = []
  var pages: [StandalonePage] = []

  init(_ records: [ContentRecord]) {
    for record in records {
      switch record {
      case .region(let region): regions.append(region)
      case .partner(let partner): partners.append(partner)
      case .programme(let programme): programmes.append(programme)
      case .instrument(let instrument): instruments.append(instrument)
      case .convention(let convention): conventions.append(convention)
      case .page(let page): pages.append(page)
      }
    }
  }
}
