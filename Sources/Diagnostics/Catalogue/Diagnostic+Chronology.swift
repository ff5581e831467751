// Dates that are well-formed and cannot be true together, or not yet.
extension Diagnostic {
  package static func dateInTheFuture(_ date: String, today: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .dateInTheFuture,
      Wording(
        fr: "cette date, \(date), vient après le jour que les pages appellent aujourd’hui, le \(today)",
        en: "this date, \(date), comes after \(today), the day that pages call today"),
      severity: .warning, at: place,
      fix: Wording(
        fr: "corrigez la date : cette clé dit ce qui a déjà eu lieu, et rien n’a pu être fait ni constaté ce jour-là",
        en: "correct the date: this key tells what has happened, and nothing can have been done or seen on that day"))
  }

  package static func modifiedBeforePublished(
    _ modified: String, published: String, at place: Place, published publishedPlace: Place
  ) -> Diagnostic {
    Diagnostic(
      .modifiedBeforePublished,
      Wording(
        fr: "la fiche aurait été modifiée (\(modified)) avant d’être publiée (\(published))",
        en: "the record would have been changed (\(modified)) before it was published (\(published))"),
      at: place,
      notes: [Note(Wording(fr: "la publication est ici", en: "the publication is here"), at: publishedPlace)],
      fix: Wording(
        fr: "corrigez l’une des deux dates, ou supprimez « date_modified » si la fiche n’a pas changé depuis",
        en: "correct one of the two dates, or delete “date_modified” if the record has not changed since"))
  }

  package static func effectiveBeforeSigning(
    _ effective: String, signed: String, at place: Place, signed signedPlace: Place
  ) -> Diagnostic {
    Diagnostic(
      .effectiveBeforeSigning,
      Wording(
        fr: "l’entrée en vigueur (\(effective)) vient avant la signature (\(signed))",
        en: "the entry into force (\(effective)) comes before the signing (\(signed))"),
      severity: .warning, at: place,
      notes: [Note(Wording(fr: "la signature est ici", en: "the signing is here"), at: signedPlace)],
      fix: Wording(
        fr:
          "corrigez l’une des deux dates ; si l’effet est rétroactif, écrivez « date_effective » dans « supports » de la source qui le dit",
        en:
          "correct one of the two dates; if the effect is retroactive, write “date_effective” in “supports” of the source that says so"
      ))
  }
}
