import Diagnostics
import EDTF

extension EDTFError.Reason {
  /// The reason as the end of a sentence: "… is not a date: …".
  var wording: Wording {
    switch self {
    case .empty: Wording(fr: "le texte est vide", en: "the text is empty")
    case .space: Wording(fr: "elle contient une espace", en: "it holds a space")
    case .nonASCIIDigit: Wording(fr: "les chiffres sont 0 à 9", en: "its digits are 0 to 9")
    case .wrongDash:
      Wording(
        fr: "le tiret est celui du clavier (-), pas – ni —", en: "its hyphen is that of the keyboard (-), not – or —")
    case .unexpectedCharacter:
      Wording(
        fr: "elle contient un caractère qui n’y a pas sa place", en: "it holds a character that does not belong there")
    case .set:
      Wording(
        fr: "un choix entre plusieurs dates s’explique dans « date_note »",
        en: "a choice between several dates is explained in `date_note`")
    case .yearForm: Wording(fr: "l’année a quatre chiffres", en: "the year has four digits")
    case .digitCount: Wording(fr: "le mois et le jour ont deux chiffres", en: "month and day have two digits")
    case .tooManyParts: Wording(fr: "elle a plus de trois parties", en: "it has more than three parts")
    case .dayFirst: Wording(fr: "l’année vient en premier", en: "the year comes first")
    case .slashesForHyphens:
      Wording(
        fr: "les parties sont séparées par des tirets ; la barre / sépare le début et la fin d’une période",
        en: "its parts are separated by hyphens; the slash separates the start and the end of a period")
    case .hyphensMissing: Wording(fr: "les tirets manquent", en: "the hyphens are missing")
    case .noSuchMonth: Wording(fr: "ce mois n’existe pas", en: "there is no such month")
    case .season:
      Wording(
        fr: "les saisons et les trimestres ne sont pas acceptés ; écrivez une période",
        en: "seasons and quarters are not accepted; write a period")
    case .noSuchDay: Wording(fr: "ce jour n’existe pas dans ce mois", en: "there is no such day in this month")
    case .unspecifiedYear:
      Wording(
        fr: "l’année doit être connue ; écrivez sinon une période", en: "the year must be known; else write a period")
    case .unspecifiedMonthWithDay:
      Wording(fr: "un jour sans mois ne dit rien", en: "a day without its month says nothing")
    case .partlyUnspecified:
      Wording(fr: "un mois ou un jour inconnu s’écrit XX", en: "a month or day that is not known is written XX")
    case .lowerCaseX: Wording(fr: "XX s’écrit en majuscules", en: "XX is written in capitals")
    case .misplacedQualifier:
      Wording(
        fr: "?, ~ ou % ne se met qu’une fois, à la fin de la date", en: "?, ~ or % stands once, at the end of the date")
    case .openEndAlone:
      Wording(fr: "« .. » ne tient lieu que d'un bout de période", en: "`..` stands only for one end of a period")
    case .tooManyEnds: Wording(fr: "une période a deux bouts", en: "a period has two ends")
    case .intervalWithoutDate:
      Wording(fr: "une période a au moins une date", en: "a period has a date at least")
    case .endBeforeStart: Wording(fr: "la fin vient avant le début", en: "its end comes before its start")
    case .intervalNotAllowed:
      Wording(fr: "une période n’est pas acceptée ici", en: "a period is not accepted here")
    case .timeNotAllowed: Wording(fr: "une heure n’est pas acceptée ici", en: "a time is not accepted here")
    case .timeForm:
      Wording(
        fr: "l’heure s’écrit T13:50+01:00, juste après la date",
        en: "the time is written T13:50+01:00, right after the date")
    case .offsetMissing:
      Wording(
        fr: "il manque le décalage par rapport à UTC, comme +01:00",
        en: "the offset from UTC is missing, such as +01:00")
    case .noSuchTime: Wording(fr: "cette heure n’existe pas", en: "there is no such time")
    case .timeWithoutDay:
      Wording(fr: "une heure demande un jour complet et certain", en: "a time needs a whole and certain day")
    }
  }
}
