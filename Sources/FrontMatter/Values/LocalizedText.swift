import Diagnostics

/// A text in one or more languages, in the order in which the author wrote them.
package struct LocalizedText: Hashable, Sendable {
  package let translations: [Translation]

  package struct Translation: Hashable, Sendable {
    package let language: String
    package let text: String

    package init(language: String, text: String) {
      self.language = language
      self.text = text
    }
  }

  /// - Parameter translations: at most one a language.
  package init(_ translations: [Translation]) {
    self.translations = translations
  }

  package init(_ text: String, in language: String) {
    self.init([Translation(language: language, text: text)])
  }

  package subscript(language: String) -> String? { translations.first { $0.language == language }?.text }

  package var languages: [String] { translations.map(\.language) }
}

extension ValueType {
  /// A text in the default language, or a map of languages to texts.
  ///
  /// - Parameters:
  ///   - maxLength: of the text in each language, in characters.
  ///   - language: of a plain text, where the record tells that.
  package static func localizedText(
    maxLength: Int? = nil, plainIn language: String? = nil
  ) -> ValueType<LocalizedText> where Value == LocalizedText {
    let plain = ValueType<String>.text(maxLength: maxLength)
    return ValueType(shape: .localizedText(maxLength: maxLength)) { node, context in
      let text = localizedText(node, as: plain, in: language ?? context.defaultLanguage, &context)
      if let text { context.localizedTexts.append(text) }
      return text
    }
  }

  private static func localizedText(
    _ node: YAMLNode, as plain: ValueType<String>, in language: String, _ context: inout DecodingContext
  ) -> LocalizedText? {
    guard !node.isReported else { return nil }
    switch node.content {
    case .scalar:
      return plain.decode(node, &context).map { LocalizedText($0, in: language) }
    case .list:
      context.diagnostics.append(
        .expectedLocalizedText(found: .list, languages: context.languages, at: context.place(of: node)))
      return nil
    case .map(let entries):
      if entries.isEmpty { context.diagnostics.append(.emptyText(context.place(of: node))) }
      let translations = entries.compactMap { translation(of: $0, as: plain, &context) }
      return translations.isEmpty ? nil : LocalizedText(translations)
    }
  }

  private static func translation(
    of entry: YAMLEntry, as plain: ValueType<String>, _ context: inout DecodingContext
  ) -> LocalizedText.Translation? {
    let text = plain.decode(entry.value, &context)
    guard context.languages.contains(entry.key) else {
      let nearest = context.nearMatch(of: entry.key, in: context.languages)
      context.diagnostics.append(
        .unknownTextLanguage(
          entry.key, nearest: nearest, languages: context.languages,
          at: Place(path: context.path, range: entry.keyRange)))
      return nil
    }
    return text.map { LocalizedText.Translation(language: entry.key, text: $0) }
  }
}
