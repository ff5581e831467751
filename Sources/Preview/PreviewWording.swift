/// The few words that the preview puts on pages itself, in the language of the page beneath.
struct PreviewWording: Sendable {
  let language: String
  let direction: String
  let title: String
  let stale: String
  let waiting: String
  let close: String
  let open: String
  let elsewhere: String

  /// French for a language that Mithaq does not write pages in.
  init(_ language: String) {
    switch language {
    case "ar": self = .arabic
    case "en": self = .english
    default: self = .french
    }
  }

  private init(
    language: String, direction: String, title: String, stale: String, waiting: String, close: String, open: String,
    elsewhere: String
  ) {
    self.language = language
    self.direction = direction
    self.title = title
    self.stale = stale
    self.waiting = waiting
    self.close = close
    self.open = open
    self.elsewhere = elsewhere
  }

  private static let french = PreviewWording(
    language: "fr", direction: "ltr", title: "À corriger",
    stale: "Cette page est la dernière sans erreur. Elle se mettra à jour dès que les fichiers seront corrigés.",
    waiting: "L’aperçu apparaîtra dès que ces erreurs seront corrigées : il n’y a rien à recharger.",
    close: "Masquer", open: "Voir les erreurs", elsewhere: "Modifié aussi :")

  private static let english = PreviewWording(
    language: "en", direction: "ltr", title: "To be mended",
    stale: "This page is the last one without errors. It updates itself once the files are mended.",
    waiting: "The preview appears once these errors are mended: nothing needs to be reloaded.",
    close: "Hide", open: "Show the errors", elsewhere: "Also changed:")

  private static let arabic = PreviewWording(
    language: "ar", direction: "rtl", title: "للتصحيح",
    stale: "هذه آخر نسخة من الصفحة دون أخطاء، وستُحدَّث تلقائيا بعد تصحيح الملفات.",
    waiting: "ستظهر المعاينة بعد تصحيح هذه الأخطاء، ولا حاجة إلى إعادة التحميل.",
    close: "إخفاء", open: "عرض الأخطاء", elsewhere: "تغيّر أيضا:")
}
