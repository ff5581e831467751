package import Diagnostics
package import FrontMatter

/// A list of codes with their labels: one file of `content/vocabularies/`.
///
/// A class because later readings and joins share the one that was read, and know it again.
package final class Vocabulary: Record {
  package let name: Located<String>
  /// In the order of the file, which is the order in which pages list them.
  package let terms: [Term]
  /// How many of its labels in Arabic nobody has read; a term that says nothing of its own is as the file says.
  package let unreviewedInArabic: Int
  private let positions: [String: Int]

  package struct Term: Sendable {
    package let code: Located<String>
    package let label: LocalizedText
  }

  package init?(reading reader: inout RecordReader) {
    let name = reader.required("id", .code)
    let label = reader.required("label", .localizedText())
    let review = reader.optional("ar_review", .enumeration(TranslationReview.self))
    let entries = reader.required("terms", .map(of: .record(TermFields.self)))
    guard let name else { return nil }
    self.name = name
    terms = (entries ?? []).map { Term(code: $0.key, label: $0.value.label) }
    let reviews = [(label, review)] + (entries ?? []).map { ($0.value.label, $0.value.review ?? review) }
    unreviewedInArabic = reviews.count { label, review in label?["ar"] != nil && review == .pending }
    positions = Dictionary(terms.enumerated().map { ($1.code.value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(code: String) -> Term? { positions[code].map { terms[$0] } }

  /// Where a code stands in the file, for sorting.
  package func position(of code: String) -> Int { positions[code] ?? terms.count }

  private struct TermFields: Record {
    let label: LocalizedText
    let review: TranslationReview?

    init?(reading reader: inout RecordReader) {
      let label = reader.required("label", .localizedText())
      _ = reader.list("sdgs", of: .sustainableDevelopmentGoal)
      _ = reader.optional("iati", .text)
      review = reader.optional("ar_review", .enumeration(TranslationReview.self))
      self.label = label ?? .missing
    }
  }
}

/// How far an Arabic text has been checked by a native editor.
package enum TranslationReview: String, CaseIterable, Sendable {
  case pending
  /// The wording was seen in a published source.
  case seen
  case done
}
