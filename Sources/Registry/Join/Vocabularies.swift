import Diagnostics
package import FrontMatter

/// The labels of all codes.
package struct Vocabularies: Sendable {
  private let byName: [VocabularyName: Vocabulary]

  /// Reports missing and unknown files, closed vocabularies that lack a code or have one too many.
  init(_ vocabularies: [Vocabulary], unreadable: UnreadableRecords, diagnostics: inout [Diagnostic]) {
    var byName: [VocabularyName: Vocabulary] = [:]
    for vocabulary in vocabularies.sorted(by: { $0.name.place < $1.name.place }) {
      guard let name = VocabularyName(rawValue: vocabulary.name.value) else {
        diagnostics.append(
          .unknownVocabulary(
            vocabulary.name.value,
            near: NearMatch.of(vocabulary.name.value, in: VocabularyName.allCases.map(\.rawValue)),
            at: vocabulary.name.place))
        continue
      }
      if let known = byName[name] {
        diagnostics.append(
          .duplicateID(
            name.rawValue, of: Wording(fr: "vocabulaire", en: "vocabulary"), at: vocabulary.name.place,
            first: known.name.place))
      } else {
        byName[name] = vocabulary
      }
    }
    self.byName = byName
    for name in VocabularyName.allCases where byName[name] == nil && !unreadable.mayHold(vocabulary: name.rawValue) {
      diagnostics.append(.missingVocabulary(name.rawValue))
    }
    for code in Self.closed { check(code, diagnostics: &diagnostics) }
  }

  /// The codes that the engine reasons with.
  private static let closed: [any Code.Type] = [
    ConventionStatus.self, CommitmentStatus.self, MilestoneStatus.self, SigningMode.self, DateBasis.self,
    Capacity.self, PartyRole.self, Verification.self, ResultType.self, Measure.self, Aggregation.self,
    Frequency.self, Comparator.self, ActualStatus.self, FundingBasis.self, LegalRelation.self, ProgrammeScope.self,
    AlternateNameKind.self, QuoteKind.self, Renewal.self, ImplementationStatus.self, ReportingFreshness.self,
    AmendmentStatus.self, RelationType.self,
  ]

  private func check<C: Code>(_ code: C.Type, diagnostics: inout [Diagnostic]) {
    guard let vocabulary = byName[C.vocabulary] else { return }
    let codes = C.allCases.map(\.rawValue)
    for code in codes where vocabulary[code] == nil {
      diagnostics.append(.missingTerm(code, in: vocabulary.name.value, at: vocabulary.name.place))
    }
    for term in vocabulary.terms where C(rawValue: term.code.value) == nil {
      diagnostics.append(
        .unknownTerm(
          term.code.value, in: vocabulary.name.value, near: NearMatch.of(term.code.value, in: codes),
          at: term.code.place))
    }
  }

  /// In the order of their names.
  var all: [Vocabulary] { VocabularyName.allCases.compactMap { byName[$0] } }

  package subscript(name: VocabularyName) -> Vocabulary? { byName[name] }

  /// The label of a code of the engine.
  package func label<C: Code>(of code: C) -> LocalizedText? { byName[C.vocabulary]?[code.rawValue]?.label }

  /// The label of a code of an open vocabulary.
  package func label(of code: String, in name: VocabularyName) -> LocalizedText? { byName[name]?[code]?.label }
}
