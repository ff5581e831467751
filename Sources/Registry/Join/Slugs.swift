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

  /// - Returns: in the order of the elements.
  static func assign<Element: Entity>(to elements: [Element], diagnostics: inout [Diagnostic]) -> [String] {
    var slugs: [String] = []
    slugs.reserveCapacity(elements.count)
    var owners: [String: Located<String>] = [:]
    for element in elements {
      let slug =
        element.slug
        ?? Located(fold(element.displayName["fr"] ?? element.displayName["en"] ?? ""), at: element.id.place)
      slugs.append(slug.value)
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
  package static func fold(_ text: String) -> String { foldedFrench(text) ?? foldedAny(text) }

  /// The same for the letters and signs of French alone, without Foundation's decomposition; `nil` for others.
  private static func foldedFrench(_ text: String) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": result.append(UInt8(truncatingIfNeeded: scalar.value))
      case "A"..."Z": result.append(UInt8(truncatingIfNeeded: scalar.value) + 0x20)
      case "à", "â", "ä", "À", "Â", "Ä": result.append(UInt8(ascii: "a"))
      case "ç", "Ç": result.append(UInt8(ascii: "c"))
      case "é", "è", "ê", "ë", "É", "È", "Ê", "Ë": result.append(UInt8(ascii: "e"))
      case "î", "ï", "Î", "Ï": result.append(UInt8(ascii: "i"))
      case "ô", "ö", "Ô", "Ö": result.append(UInt8(ascii: "o"))
      case "ù", "û", "ü", "Ù", "Û", "Ü": result.append(UInt8(ascii: "u"))
      case "œ", "Œ": result += [UInt8(ascii: "o"), UInt8(ascii: "e")]
      case "'", "’", "“", "”", "\"", "«", "»": continue
      case "\u{0}"..."\u{7F}", "\u{A0}", "\u{202F}", "–", "—":
        if let last = result.last, last != UInt8(ascii: "-") { result.append(UInt8(ascii: "-")) }
      default: return nil
      }
    }
    if result.last == UInt8(ascii: "-") { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  private static func foldedAny(_ text: String) -> String {
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
