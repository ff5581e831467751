import Diagnostics
import FrontMatter
import Localization
import Testing

/// French texts as the tests need them: the delivered phrases for dates and lists, and a few of the tests' own.
enum FrenchStrings {
  static let file = """
    greeting: "Bonjour {name}"
    home: "Accueil"
    results: {one: "{n} résultat", many: "{n} de résultats", other: "{n} résultats"}
    results_in: {one: "{n} résultat en {place}", other: "{n} résultats en {place}"}
    date.day: "{day} {month} {year}"
    date.first_of_month: "1er"
    date.month: "{month} {year}"
    date.year: "{year}"
    date.time: "{date} à {hour} h {minute}"
    date.unknown: "date inconnue"
    date.day_unknown: "{date}, jour inconnu"
    date.month_unknown: "{date}, mois inconnu"
    date.uncertain: "{date} (incertain)"
    date.approximate.day: "vers le {date}"
    date.approximate.month: "vers {date}"
    date.approximate.year: "vers {date}"
    date.on.day: "le {date}"
    date.on.month: "en {date}"
    date.on.year: "en {date}"
    date.end.day_unknown: "{date} (jour inconnu)"
    date.end.month_unknown: "{date} (mois inconnu)"
    date.end.uncertain: "{date} (incertain)"
    date.end.approximate: "{date} (environ)"
    date.end.uncertain_approximate: "{date} (environ, incertain)"
    date.interval: "{from} {to}"
    date.within_month: "du {first} au {date}"
    date.from.day: "du {date}"
    date.from.month: "de {date}"
    date.from.month_vowel: "d’{date}"
    date.from.year: "de {date}"
    date.to.day: "au {date}"
    date.to.month: "à {date}"
    date.to.year: "à {date}"
    date.since.day: "depuis le {date}"
    date.since.month: "depuis {date}"
    date.since.year: "depuis {date}"
    date.until.day: "jusqu’au {date}"
    date.until.month: "jusqu’à {date}"
    date.until.year: "jusqu’en {date}"
    date.start_unknown: "{date}, début inconnu"
    date.end_unknown: "{date}, fin inconnue"
    list.pair: "{list} et {item}"
    list.next: "{list}, {item}"
    list.last: "{list} et {item}"

    """

  enum Key: String, InterfaceKey {
    case home
    case greeting
    case results
    case resultsIn = "results_in"

    var placeholders: [String] {
      switch self {
      case .greeting: ["name"]
      case .resultsIn: ["place"]
      case .home, .results: []
      }
    }

    var isCounted: Bool { self == .results || self == .resultsIn }
  }

  static func read(
    _ file: String, language: Language = .french, reference: InterfaceStrings? = nil
  ) throws -> Diagnosed<InterfaceStrings> {
    let path = "templates/strings/\(language.code).yml"
    let node = try #require(YAMLNode.parse(Array(file.utf8), path: path).value)
    let read = InterfaceStrings.read(node, path: path, language: language, keys: Key.all, reference: reference)
    return Diagnosed(try #require(read.value), read.diagnostics)
  }

  /// - Parameter language: whose names and numbers go with the French phrases.
  static func formats(_ language: Language = .french) throws -> LanguageFormats {
    let strings = try read(file, language: language)
    return LanguageFormats(strings.value)
  }
}
