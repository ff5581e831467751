/// A language that a portal can be published in, or that names can be given in.
///
/// Everything that differs between languages is either here, in CLDR data that is read with `localeIdentifier`, or in
/// `templates/strings/<code>.yml`. A language is added by a case, its row below, and its file.
package enum Language: String, CaseIterable, Sendable {
  case french = "fr"
  case arabic = "ar"
  case english = "en"
  /// Standard Moroccan Amazigh. Used for names; a portal in it needs only its file of texts.
  case amazigh = "zgh"

  package enum Direction: String, Sendable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
  }

  /// The BCP 47 code, as written in files, in addresses and in `lang="…"`.
  package var code: String { rawValue }

  package init?(code: String) { self.init(rawValue: code) }

  package var direction: Direction { self == .arabic ? .rightToLeft : .leftToRight }

  /// The name of the language in the language itself, as in CLDR.
  package var selfName: String {
    switch self {
    case .french: "français"
    case .arabic: "العربية"
    case .english: "English"
    case .amazigh: "ⵜⴰⵎⴰⵣⵉⵖⵜ"
    }
  }

  /// What stands for the dirham beside an amount. CLDR has « د.م. » in Arabic, which no Moroccan office writes.
  package var dirham: String { self == .arabic ? "درهم" : "MAD" }

  /// Whose CLDR data is used. French is `fr` and not `fr-MA`: that one prints `1.655.623,5`, which Moroccan readers of
  /// French do not use. Arabic is `ar-MA`: its months are those of Morocco (يوليوز, غشت) and its digits 0 to 9.
  package var localeIdentifier: String {
    switch self {
    case .french: "fr"
    case .arabic: "ar-MA"
    case .english: "en"
    case .amazigh: "zgh-MA"
    }
  }
}
