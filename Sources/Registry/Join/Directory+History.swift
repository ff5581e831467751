import Diagnostics
import EDTF
import FrontMatter

/// What a convention says of its documents, of its own history, and of other conventions.
extension Directory {
  func checkHistory(of convention: Convention) -> [Diagnostic] {
    checkAmendments(of: convention) + checkDocuments(of: convention) + checkRelations(of: convention)
      + checkFormerRegion(of: convention) + checkCommitmentLinks(of: convention)
      + convention.corrections.compactMap { checkField($0.field) }
  }

  private func checkAmendments(of convention: Convention) -> [Diagnostic] {
    let documents = convention.documents.map(\.id.value)
    var diagnostics = repeatedIDs(
      convention.amendments.map(\.id), noun: Wording(fr: "avenant", en: "amendment"))
    for amendment in convention.amendments {
      diagnostics += amendment.addedParties.flatMap { resolve($0, in: partners) }
      diagnostics += repeated(amendment.addedParties)
      diagnostics += amendment.changes.compactMap { checkField($0.field) }
      diagnostics += resolve(amendment.document, among: documents)
      diagnostics += check(amendment.signed, startingAt: [amendment.approved, convention.dates.locatedSigning])
    }
    return diagnostics
  }

  private func checkDocuments(of convention: Convention) -> [Diagnostic] {
    repeatedIDs(convention.documents.map(\.id), noun: Wording(fr: "document", en: "document"))
      + convention.documents.flatMap { resolve($0.kind, in: .documentKind) }
  }

  private func checkRelations(of convention: Convention) -> [Diagnostic] {
    let targets = convention.relations.map(\.convention)
    return repeated(targets)
      + targets.flatMap { target in
        target.value == convention.id.value
          ? [.relatedToItself(target.value.rawValue, at: target.place)] : resolve(target, in: conventions)
      }
  }

  private func checkFormerRegion(of convention: Convention) -> [Diagnostic] {
    guard let former = convention.formerRegion else { return [] }
    let served = convention.regions.compactMap { regions.find($0.value) }
    let known = served.flatMap(\.formerRegions).map(\.id.value)
    guard served.count == convention.regions.count, !known.contains(former.value) else { return [] }
    return [
      .unknownFormerRegion(former.value, near: NearMatch.of(former.value, in: known), known: known, at: former.place)
    ]
  }

  private func checkCommitmentLinks(of convention: Convention) -> [Diagnostic] {
    guard !convention.commitments.isEmpty else { return [] }
    let evidence = convention.sources.map(\.id.value) + convention.documents.map(\.id.value)
    let indicators = convention.publishedIndicators.map(\.id.value)
    var diagnostics: [Diagnostic] = []
    for commitment in convention.commitments {
      diagnostics += commitment.evidence.flatMap { resolve($0, among: evidence) } + repeated(commitment.evidence)
      diagnostics += commitment.indicators.flatMap { resolve($0, among: indicators) }
      diagnostics += repeated(commitment.indicators)
    }
    return diagnostics
  }

  /// Tells of an id that no item of the same record has.
  private func resolve(_ id: Located<String>?, among known: [String]) -> [Diagnostic] {
    guard let id, !known.contains(id.value) else { return [] }
    return [.unknownItem(id.value, near: NearMatch.of(id.value, in: known), known: known, at: id.place)]
  }

  /// Tells of a key that no convention has.
  private func checkField(_ field: Located<String>) -> Diagnostic? {
    let fields = RecordKeys.convention.keys
    guard !fields.contains(field.value) else { return nil }
    return .unknownField(field.value, near: NearMatch.of(field.value, in: fields), at: field.place)
  }
}
