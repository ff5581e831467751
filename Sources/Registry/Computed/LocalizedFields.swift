package import FrontMatter

/// How many texts of a file there are in the default language, and how many of these in each other language.
package struct LocalizedFields: Sendable {
  package private(set) var count = 0
  private var translated: [String: Int] = [:]

  package init(_ texts: [LocalizedText], in defaultLanguage: String) {
    for text in texts where text[defaultLanguage] != nil {
      count += 1
      for language in text.languages { translated[language, default: 0] += 1 }
    }
  }

  package func translated(into language: String) -> Int { translated[language] ?? 0 }
}
