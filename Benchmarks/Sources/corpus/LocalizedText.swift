/// A text in the three languages that a corpus may have.
struct LocalizedText: Sendable {
  let fr: String
  let ar: String
  let en: String

  /// A plain text where the registry has one language, else a text for each.
  func yaml(in languages: [String]) -> String {
    guard languages.count > 1 else { return "\"\(fr)\"" }
    let texts = ["fr": fr, "ar": ar, "en": en]
    let items = languages.compactMap { language in texts[language].map { "\(language): \"\($0)\"" } }
    return "{" + items.joined(separator: ", ") + "}"
  }
}
