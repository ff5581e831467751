import Diagnostics
import EDTF
import FrontMatter
import Localization
import Registry
import SourceTree
import Templating

/// Documents, amendments, relations and corrections.
extension ConventionPageBuilder {
  var amendments: [AmendmentView] { convention.amendments.map(view(of:)) }

  func view(of amendment: Amendment) -> AmendmentView {
    AmendmentView(
      anchor: Self.anchor(of: amendment), title: page.phrase(amendment.title), number: amendment.number.map(page.apart),
      status: amendment.status.map(page.label), approved: page.date(amendment.approved?.value),
      signed: page.date(amendment.signed?.value), isPending: !amendment.isSigned,
      effective: page.date(amendment.effective),
      rationale: page.phrase(amendment.rationale),
      changes: amendment.changes.map { change in
        ChangeView(
          field: page.field(change.field.value), before: page.phrase(change.before), after: page.phrase(change.after))
      },
      added: amendment.addedParties.map { page.link(to: $0.value) },
      document: amendment.document.flatMap { id in
        convention.documents.first { $0.id.value == id.value }.map(link(to:))
      },
      notes: sources.notes("amendments", amendment.id.value, named: amendment.source))
  }

  var documents: [DocumentView] {
    convention.documents.map { document in
      let file = document.path.flatMap { page.site.files[$0.value] }
      return DocumentView(
        anchor: Self.anchor(of: document), link: link(to: document),
        kind: document.kind.map { page.label($0, in: .documentKind) },
        language: document.language.map(page.languageName), date: page.date(document.date?.value),
        format: format(of: document, size: file?.size ?? document.bytes?.value),
        checksum: file?.hash.hex ?? document.sha256?.value,
        licence: page.phrase(document.licence), archived: document.archivedURL.flatMap { SafeURL(absolute: $0) },
        isAccessible: document.isAccessible == true, isInaccessible: document.isAccessible == false,
        notes: sources.notes("documents", document.id.value, named: document.source))
    }
  }

  func link(to document: Document) -> LinkView {
    let href = document.path.map { page.published(RegistryFiles.fullPath($0.value)) }
    return LinkView(href: href ?? document.url.flatMap { SafeURL(absolute: $0) }, page.phrase(document.title))
  }

  /// « PDF, 1,2 Mo »
  private func format(of document: Document, size: Int?) -> String? {
    let name = document.path?.value ?? ""
    let ending = name.split(separator: "/").last?.split(separator: ".").dropFirst().last.map { $0.uppercased() }
    let type = document.mediaType?.split(separator: "/").last.map { $0.uppercased() } ?? ending
    let parts = [type, size.map(page.fileSize)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// Those that the record declares, then those that others declare and it does not.
  var relations: [RelationView] {
    let own = convention.relations.compactMap { relation in
      page.registry.conventions.find(relation.convention.value).map { other in
        RelationView(
          type: page.label(relation.type), link: page.link(to: other), date: page.signingDate(of: other),
          note: page.phrase(relation.note),
          notes: sources.notes("relations", relation.convention.value.rawValue, named: relation.source))
      }
    }
    let declared = Set(convention.relations.map(\.convention.value))
    let inverse = (page.registry.relations.relationsByConvention[convention.id.value] ?? [])
      .filter { !declared.contains($0.from) }
      .map { relation in
        let other = page.registry.conventions[relation.from]
        return RelationView(
          type: PhraseView(page.text(relation.type.key)), link: page.link(to: other), date: page.signingDate(of: other),
          note: nil,
          notes: [])
      }
    return own + inverse
  }

  var corrections: [CorrectionView] {
    convention.corrections.map { correction in
      CorrectionView(
        date: page.date(correction.date?.value), field: page.field(correction.field.value),
        reason: page.phrase(correction.reason))
    }
  }

  var formerRegion: PhraseView? {
    guard let former = convention.formerRegion else { return nil }
    let known = convention.regions.flatMap { page.registry.regions[$0.value].formerRegions }
    return known.first { $0.id.value == former.value }.map { page.phrase($0.name) }
  }
}

extension PageContext {
  /// « 1,2 Mo », in powers of a thousand.
  func fileSize(_ bytes: Int) -> String {
    switch bytes {
    case 1_000_000...:
      let tenths = DecimalNumber(millionths: Int128(bytes / 100_000) * 100_000)
      return text(.fileSizeMegabytes, ["number": formats.numbers.decimal(tenths)])
    case 1000...: return text(.fileSizeKilobytes, ["number": number((bytes + 500) / 1000)])
    default: return text(.fileSizeBytes, ["number": number(bytes)])
    }
  }
}
