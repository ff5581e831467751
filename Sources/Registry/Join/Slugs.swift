import Diagnostics
import Foundation
import FrontMatter

/// Makes the last parts of addresses: ASCII, lower case, with hyphens.
package enum Slugs {
  /// Names that stand in addresses beside slugs, now or in a later version: languages, fixed folders.
  static let reserved: Set<String> = [
    "ar", "en", "fr", "zgh", "assets", "conventions", "partenaires", "programmes", "textes", "themes", "annees",
    "fichiers", "donnees", "recherche", "index", "404", "statuts", "publics", "odd", "signataires", "engagements",
    "indicateurs", "suivi", "qualite", "a-z", "sources", "comparaison", "bilan",
  ]

  static func assign<Element: Entity>(
    to elements: [Element], diagnostics: inout [Diagnostic]
  ) -> [ID<Element>: String] {
    var slugs: [ID<Element>: String] = [:]
    var owners: [String: Located<String>] = [:]
    for element in elements {
      let slug =
        element.slug
        ?? Located(fold(element.displayName["fr"] ?? element.displayName["en"] ?? ""), at: element.id.place)
      slugs[element.id.value] = slug.value
      // A record that must have a name and has none has been told of.
      if element.slug == nil, element.displayName.isMissing, !element.isNameWaived { continue }
      if slug.value.isEmpty {
        diagnostics.append(.slugRequired(at: slug.place))
      } else if reserved.contains(slug.value) {
        diagnostics.append(.reservedSlug(slug.value, at: slug.place))
      } else if let owner = owners[slug.value] {
        diagnostics.append(.duplicateSlug(slug.value, of: Element.noun, at: slug.place, first: owner.place))
      }
      owners[slug.value] = owners[slug.value] ?? slug
    }
    // Addresses of today go before those of the past.
    for alias in elements.flatMap(\.aliases) {
      if reserved.contains(alias.value) {
        diagnostics.append(.reservedSlug(alias.value, at: alias.place))
      } else if let owner = owners[alias.value] {
        diagnostics.append(.duplicateSlug(alias.value, of: Element.noun, at: alias.place, first: owner.place))
      } else {
        owners[alias.value] = alias
      }
    }
    return slugs
  }

  /// Folds a Latin text to ASCII: `é` → `e`, `œ` → `oe`, apostrophes dropped, everything else a hyphen. A text without
  /// Latin letters or digits gives an empty slug.
  package static func fold(_ text: String) -> String {
    var result = ""
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": result.unicodeScalars.append(scalar)
      case "œ": result += "oe"
      case "æ": result += "ae"
      case "ß": result += "ss"
      case "ø": result += "o"
      case "ł": result += "l"
      case "'", "’", "‘", "ʼ", "“", "”", "\"", "«", "»": continue
      default:
        if scalar.properties.canonicalCombiningClass != .notReordered { continue }
        if !result.isEmpty, !result.hasSuffix("-") { result += "-" }
      }
    }
    while result.hasSuffix("-") { result.removeLast() }
    return result
  }
}
