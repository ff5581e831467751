// Dates and moments. The reason comes from the one who read the text; `suggestions` are the readings that are possible.
extension Diagnostic {
  package static func invalidDate(_ text: String, why: Wording, suggestions: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      .invalidDate,
      Wording(
        fr: "« \(text.quotable) » n’est pas une date : \(why.fr)",
        en: "“\(text.quotable)” is not a date: \(why.en)"),
      at: place,
      fix: writeOneOf(suggestions)
        ?? Wording(
          fr:
            "écrivez l’année, le mois et le jour, ou ce qui en est connu : \"2021-05-21\", \"2021-05\", "
            + "\"2021\" ; un doute "
            + "se marque par ? (\"2021-05-21?\"), une période par / (\"2021-07/..\")",
          en: "write the year, the month and the day, or what is known of them: \"2021-05-21\", \"2021-05\", \"2021\"; "
            + "doubt is marked by ? (\"2021-05-21?\"), a period by / (\"2021-07/..\")"))
  }

  package static func invalidMoment(_ text: String, why: Wording, suggestions: [String], at place: Place) -> Diagnostic
  {
    Diagnostic(
      .invalidMoment,
      Wording(
        fr: "« \(text.quotable) » n’est ni une date ni une date avec heure : \(why.fr)",
        en: "“\(text.quotable)” is neither a date nor a date with a time: \(why.en)"),
      at: place,
      fix: writeOneOf(suggestions)
        ?? Wording(
          fr: "écrivez une date (\"2021-07-15\"), ou une date avec l’heure et le décalage (\"2021-07-15T13:50+01:00\")",
          en: "write a date (\"2021-07-15\"), or a date with the time and its offset (\"2021-07-15T13:50+01:00\")"))
  }

  private static func writeOneOf(_ dates: [String]) -> Wording? {
    guard !dates.isEmpty else { return nil }
    let quoted = dates.map { "\"\($0)\"" }
    return Wording(
      fr: "écrivez \(quoted.joined(separator: " ou "))" + (dates.count > 1 ? ", selon ce que vous voulez dire" : ""),
      en: "write \(quoted.joined(separator: " or "))" + (dates.count > 1 ? ", whichever you mean" : ""))
  }
}
