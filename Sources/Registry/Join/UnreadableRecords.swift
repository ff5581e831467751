import Diagnostics

/// Records whose files are there and could not be read, or not as far as their id. What refers to them is not called
/// dangling: the file's own mistakes have been told.
package struct UnreadableRecords: Hashable, Sendable {
  private var names: [String: Set<String>] = [:]

  package init() {}

  /// - Parameter path: of the file, `content/partners/x.md`; its name is taken for the id.
  package mutating func add(_ path: String) {
    let parts = path.split(separator: "/")
    guard parts.count > 2, let name = parts.last?.split(separator: ".").first else { return }
    names[String(parts[1]), default: []].insert(String(name))
  }

  /// A convention that cannot be read may hold any person.
  var hasConventions: Bool { names[Convention.folder] != nil }

  package func mayHold(vocabulary name: String) -> Bool { names["vocabularies"]?.contains(name) ?? false }

  /// Files of regions are named otherwise than their ids, so one unreadable region may be any.
  package func mayHold<E: Entity>(_ id: ID<E>) -> Bool {
    guard let names = names[E.folder] else { return false }
    return E.self == Region.self || names.contains(id.rawValue)
  }
}
