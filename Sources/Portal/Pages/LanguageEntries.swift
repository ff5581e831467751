import Diagnostics
import Registry
import Synchronization

/// What all pages in one language say alike of a record, made when the first of them asks for it.
///
/// A class because every page of the language holds it.
final class LanguageEntries: Sendable {
  /// In the order of the tables.
  private let conventions: [Entry<ConventionEntry>]
  private let partners: [Entry<LinkTarget>]

  init(_ registry: Registry) {
    conventions = registry.conventions.all.map { _ in Entry() }
    partners = registry.partners.all.map { _ in Entry() }
  }

  func convention(at position: Int, _ make: () -> ConventionEntry) -> ConventionEntry {
    conventions[position].value(make)
  }

  func partner(at position: Int, _ make: () -> LinkTarget) -> LinkTarget { partners[position].value(make) }

  /// It does not hold what makes it, a page, because that holds the entries.
  private final class Entry<Value: Sendable>: Sendable {
    private let known = Mutex<Value?>(nil)

    func value(_ make: () -> Value) -> Value { known.value(or: make) }
  }
}

/// The page of a record, as links to it need it in one language.
final class LinkTarget: Sendable {
  let text: PhraseView
  /// Below the home of a portal in its language, as a URL has it.
  let path: String
  /// Those whose portals have the page.
  let regions: [ID<Region>]

  init(text: PhraseView, page: Address.Page, regions: [ID<Region>]) {
    self.text = text
    path = RelativePath.encodedParts(of: page.folder)
    self.regions = regions
  }
}

/// A convention of the registry as lists show it in one language.
final class ConventionEntry: Sendable {
  let convention: Convention
  let target: LinkTarget
  let kind: PhraseView
  /// None where the date is unknown.
  let date: DateView?
  /// "jour déduit"; none where the date is stated.
  let basis: String?

  init(_ convention: Convention, slug: String, in page: PageContext) {
    self.convention = convention
    target = LinkTarget(
      text: page.phrase(convention.title), page: .convention(slug), regions: convention.regions.map(\.value))
    kind = page.label(convention.kind, in: .conventionKind)
    date = page.signingDate(of: convention)
    basis = page.basis(of: convention)
  }
}

extension PageContext {
  /// The entry of a convention of the registry, which a draft or one that is withdrawn is not.
  func entry(of id: ID<Convention>) -> ConventionEntry {
    guard let found = find(id) else { preconditionFailure("\(id.rawValue) was not resolved by the join") }
    return found
  }

  func find(_ id: ID<Convention>) -> ConventionEntry? {
    let table = registry.conventions
    return table.position(of: id).map { position in
      entries.convention(at: position) {
        ConventionEntry(table.all[position], slug: table.slug(at: position), in: self)
      }
    }
  }

  func target(of id: ID<Partner>) -> LinkTarget {
    let table = registry.partners
    guard let position = table.position(of: id) else {
      preconditionFailure("\(id.rawValue) was not resolved by the join")
    }
    return entries.partner(at: position) {
      LinkTarget(
        text: phrase(table.all[position].name), page: .partner(table.slug(at: position)),
        regions: site.plan.holders[id])
    }
  }
}
