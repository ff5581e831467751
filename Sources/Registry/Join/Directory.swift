import Diagnostics
import EDTF
import FrontMatter

/// Everything that a reference can resolve to, with the questions that all checks ask.
struct Directory {
  let vocabularies: Vocabularies
  let regions: Table<Region>
  let partners: Table<Partner>
  let programmes: Table<Programme>
  let instruments: Table<Instrument>
  let conventions: Table<Convention>
  let people: People
  let unreadable: UnreadableRecords
  let today: CalendarDay

  /// Tells of a reference that resolves to nothing, with what stands nearest, or to an entity of another kind.
  func resolve<E: Entity>(_ reference: Reference<E>, in table: Table<E>) -> [Diagnostic] {
    if table.find(reference.value) != nil || unreadable.mayHold(reference.value) { return [] }
    let id = reference.value.rawValue
    if let other = ownerOfOtherKind(of: id) {
      return [.wrongKind(id, expected: E.noun, found: other.noun, at: reference.place, definition: other.place)]
    }
    let near = nearest(to: id, in: table)
    let definition = near.flatMap { table.find(ID($0)) }?.id.place
    return [
      .danglingReference(id, to: E.noun, folder: E.folder, near: near, at: reference.place, definition: definition)
    ]
  }

  /// What an author probably meant: an id in other letters, a name, an id that goes on, or one that is misspelt. Codes of
  /// regions are all alike, so that a misspelt one tells nothing.
  private func nearest<E: Entity>(to written: String, in table: Table<E>) -> String? {
    let folded = Slugs.fold(written)
    func id(_ matches: (E) -> Bool) -> String? {
      let found = table.all.filter(matches)
      return found.count == 1 ? found[0].id.value.rawValue : nil
    }
    if !folded.isEmpty {
      let meant =
        id { Slugs.fold($0.id.value.rawValue) == folded }
        ?? id { $0.names.contains { Slugs.fold($0) == folded } }
        ?? id { $0.id.value.rawValue.hasPrefix(folded + "-") }
      if let meant { return meant }
    }
    return E.self == Region.self ? nil : NearMatch.of(written, in: table.all.map(\.id.value.rawValue))
  }

  private func ownerOfOtherKind(of id: String) -> (noun: Wording, place: Place)? {
    func owner<E: Entity>(_ table: Table<E>) -> (Wording, Place)? { table.find(ID(id)).map { (E.noun, $0.id.place) } }
    return owner(regions) ?? owner(partners) ?? owner(programmes) ?? owner(instruments) ?? owner(conventions)
  }

  /// Tells of a code that its vocabulary does not have.
  func resolve(_ code: Located<String>?, in name: VocabularyName) -> [Diagnostic] {
    guard let code, !code.isMissing, let vocabulary = vocabularies[name], vocabulary[code.value] == nil else {
      return []
    }
    let codes = vocabulary.terms.map(\.code.value)
    let folded = Slugs.fold(code.value)
    let labelled = vocabulary.terms.first { term in
      term.label.languages.contains { term.label[$0].map { Slugs.fold($0) == folded } ?? false }
    }
    let near = folded.isEmpty ? nil : labelled?.code.value
    return [
      .unknownCode(
        code.value, vocabulary: name.rawValue, near: near ?? NearMatch.of(code.value, in: codes), known: codes,
        at: code.place)
    ]
  }

  /// Tells of every code that its vocabulary does not have, and of every code listed twice.
  func resolve(_ codes: [Located<String>], in name: VocabularyName) -> [Diagnostic] {
    codes.flatMap { resolve($0, in: name) } + repeated(codes)
  }

  /// Tells of goals that the vocabulary of goals does not have; a target is known by its goal.
  func resolve(goals: [Located<String>]) -> [Diagnostic] {
    goals.flatMap { goal in
      resolve(Located(String(goal.value.prefix { $0 != "." }), at: goal.place), in: .sdg)
    } + repeated(goals)
  }

  /// Tells of every value that stands in a list for the second time.
  func repeated(_ values: [Located<String>]) -> [Diagnostic] {
    guard values.count > 1 else { return [] }
    var first: [String: Place] = [:]
    return values.compactMap { value in
      guard let place = first[value.value] else {
        first[value.value] = value.place
        return nil
      }
      return .repeatedItem(value.value, at: value.place, first: place)
    }
  }

  /// The same for references.
  func repeated<E: Entity>(_ references: [Reference<E>]) -> [Diagnostic] {
    references.count > 1 ? repeated(references.map { $0.map(\.rawValue) }) : []
  }

  /// Tells of ids that two items of one record share.
  func repeatedIDs(_ ids: [Located<String>?], noun: @autoclosure () -> Wording) -> [Diagnostic] {
    guard ids.count > 1 else { return [] }
    var first: [String: Place] = [:]
    return ids.compactMap { id in
      guard let id else { return nil }
      guard let place = first[id.value] else {
        first[id.value] = id.place
        return nil
      }
      return .duplicateID(id.value, of: noun(), at: id.place, first: place)
    }
  }

  /// Tells of a person whom no convention knows.
  func resolve(person: Located<String>?) -> [Diagnostic] {
    guard let person, people.name(of: person.value) == nil, !unreadable.hasConventions else { return [] }
    return [.unknownPerson(person.value, near: NearMatch.of(person.value, in: people.ids), at: person.place)]
  }

  /// Tells of what is wrong with the sources of a record and with the references to them.
  func check(sources: [Source], references: [Located<String>?]) -> [Diagnostic] {
    var diagnostics = repeatedIDs(sources.map(\.id), noun: Wording(fr: "source", en: "source"))
    for reference in references {
      guard let reference, !sources.contains(where: { $0.id.value == reference.value }) else { continue }
      let near = NearMatch.of(reference.value, in: sources.map(\.id.value))
      diagnostics.append(.unknownSource(reference.value, near: near, at: reference.place))
    }
    diagnostics += sources.flatMap { resolve($0.kind, in: .sourceKind) }
    return diagnostics + check(past: sources.flatMap(\.pastDates))
  }
}
