import Diagnostics
import EDTF

/// The conventions in which a join found nothing wrong, so that the next one need not check those that are the same.
package struct JoinMemory: Sendable {
  private var surroundings: Surroundings?
  private var faultless: Set<Identity<Convention>> = []

  package init() {}

  /// Tells what is wrong with the conventions that were not faultless with the same surroundings.
  mutating func check(_ conventions: [Convention], in directory: Directory) -> [Diagnostic] {
    let surroundings = Surroundings(directory)
    let known = surroundings == self.surroundings ? faultless : []
    var diagnostics: [Diagnostic] = []
    var faultless = Set<Identity<Convention>>(minimumCapacity: conventions.count)
    for convention in conventions {
      let identity = Identity(object: convention)
      let found = known.contains(identity) ? [] : directory.check(convention)
      if found.isEmpty { faultless.insert(identity) } else { diagnostics += found }
    }
    self.surroundings = surroundings
    self.faultless = faultless
    return diagnostics
  }

  /// Everything that `Directory.check` asks, beside a convention itself, before it finds something wrong.
  private struct Surroundings: Equatable, Sendable {
    let vocabularies: [Identity<Vocabulary>]
    let regions: [Identity<Region>]
    let partners: [ID<Partner>]
    let programmes: [ID<Programme>]
    let instruments: [ID<Instrument>]
    let conventions: [ID<Convention>]
    let people: Set<String>
    let unreadable: UnreadableRecords
    let today: CalendarDay

    init(_ directory: Directory) {
      vocabularies = directory.vocabularies.all.map(Identity.init)
      regions = directory.regions.all.map(Identity.init)
      partners = directory.partners.all.map(\.id.value)
      programmes = directory.programmes.all.map(\.id.value)
      instruments = directory.instruments.all.map(\.id.value)
      conventions = directory.conventions.all.map(\.id.value)
      people = Set(directory.people.ids)
      unreadable = directory.unreadable
      today = directory.today
    }
  }

  /// A record that is equal to itself alone; held, so that no other takes its place in memory.
  private struct Identity<Object: AnyObject & Sendable>: Hashable, Sendable {
    let object: Object

    static func == (left: Identity, right: Identity) -> Bool { left.object === right.object }

    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(object)) }
  }
}
