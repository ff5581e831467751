/// The texts that one part of the code asks for by name, listed so that a missing one is found before anything is
/// rendered: an enumeration whose raw values are the keys of `templates/strings/<language>.yml`.
package protocol InterfaceKey: RawRepresentable<String>, CaseIterable, Sendable {
  /// The names that the code fills in, written `{name}`; each must stand in the text. Without `n`.
  var placeholders: [String] { get }
  /// Whether the text depends on a number: a map of plural categories, in which `{n}` may stand.
  var isCounted: Bool { get }
}

extension InterfaceKey {
  package var placeholders: [String] { [] }
  package var isCounted: Bool { false }

  /// All keys of the enumeration, as `InterfaceStrings.read` takes them.
  package static var all: [any InterfaceKey] { allCases.map { $0 } }
}
