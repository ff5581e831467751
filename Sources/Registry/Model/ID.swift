package import Diagnostics
package import FrontMatter

/// The id of an entity, of its own type for each kind of entity, so that a partner cannot be looked up by the id of a
/// region.
package struct ID<Entity>: Hashable, Comparable, Sendable {
  package let rawValue: String

  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  package static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
}

/// An id with the place where the author wrote it; the join turns each into a known entity or an error.
package typealias Reference<Entity> = Located<ID<Entity>>

/// A kind of content that has a file, an id and a page of its own.
package protocol Entity: Record {
  /// The folder below `content/`.
  static var folder: String { get }
  /// What messages call one of it.
  static var noun: Wording { get }

  var id: Reference<Self> { get }
  /// The author's own slug; the one made from the name or title is in the registry's `Slugs`.
  var slug: Located<String>? { get }
  /// Slugs that it had before; each address still leads to it.
  var aliases: [Located<String>] { get }
  /// The text that a slug is made from, and by which near misses are found.
  var displayName: LocalizedText { get }
  /// All names under which it may be looked for.
  var names: [String] { get }
  /// How its texts came to be in other languages.
  var translations: Translations { get }
  /// Whether it may be without a name, because nothing of it is shown.
  var isNameWaived: Bool { get }
}

extension Entity {
  package var aliases: [Located<String>] { [] }
  package var isNameWaived: Bool { false }
  package var names: [String] { displayName.languages.compactMap { displayName[$0] } }
}

extension ValueType {
  /// The id of another entity.
  package static func reference<E: Entity>(to entity: E.Type) -> ValueType<Reference<E>>
  where Value == Reference<E> {
    ValueType<Located<String>>.looseReference.map { $0.map { ID<E>($0) } }
  }
}
