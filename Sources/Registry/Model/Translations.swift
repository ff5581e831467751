import Diagnostics
import FrontMatter

/// How the texts of a record came to be in other languages, as its editors declare it.
package struct Translations: Sendable {
  private let declared: [String: Declaration]
  /// How far the Arabic is checked; `nil` where nothing is said, which is no doubt.
  package let arabicReview: TranslationReview?

  package enum Declaration: String, CaseIterable, Sendable {
    case human
    case machine
    /// The record is left untranslated on purpose.
    case none
  }

  package subscript(language: String) -> Declaration? { declared[language] }

  init(reading reader: inout RecordReader) {
    let pairs = reader.optional("translations", .declarations) ?? []
    arabicReview = reader.optional("ar_review", .enumeration(TranslationReview.self))
    declared = Dictionary(pairs.map { ($0.key.value, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}

extension ValueType where Value == [(key: Located<String>, value: Translations.Declaration)] {
  /// A map of languages to declarations; without those of languages that Mithaq does not know.
  fileprivate static var declarations: ValueType {
    let map = ValueType.map(of: .enumeration(Translations.Declaration.self))
    return ValueType(shape: map.shape) { node, context in
      map.decode(node, &context)?.filter { key, _ in
        if context.languages.contains(key.value) { return true }
        context.diagnostics.append(
          .unknownTextLanguage(
            key.value, nearest: NearMatch.of(key.value, in: context.languages), languages: context.languages,
            at: key.place))
        return false
      }
    }
  }
}
