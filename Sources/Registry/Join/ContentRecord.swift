import Diagnostics
package import FrontMatter

/// What a file below `content/` holds, told by its folder.
package enum ContentKind: String, CaseIterable, Sendable {
  case region = "regions"
  case partner = "partners"
  case programme = "programmes"
  case instrument = "instruments"
  case convention = "conventions"
  case page = "pages"

  /// The folders a record may stand in, for messages.
  package static var folders: [String] { allCases.map(\.rawValue) }

  /// Reads a header as a record of this kind; `nil` beside at least one diagnostic.
  package func decode(_ header: YAMLNode, context: inout DecodingContext) -> ContentRecord? {
    switch self {
    case .region: header.decode(Region.self, context: &context).map(ContentRecord.region)
    case .partner: header.decode(Partner.self, context: &context).map(ContentRecord.partner)
    case .programme: header.decode(Programme.self, context: &context).map(ContentRecord.programme)
    case .instrument: header.decode(Instrument.self, context: &context).map(ContentRecord.instrument)
    case .convention: header.decode(Convention.self, context: &context).map(ContentRecord.convention)
    case .page: header.decode(StandalonePage.self, context: &context).map(ContentRecord.page)
    }
  }
}

/// One decoded file, not yet joined with the others.
package enum ContentRecord: Sendable {
  case region(Region)
  case partner(Partner)
  case programme(Programme)
  case instrument(Instrument)
  case convention(Convention)
  case page(StandalonePage)
}

extension ContentRecord {
  /// The path of the file that holds the record.
  package var path: String {
    switch self {
    case .region(let region): region.id.place.path
    case .partner(let partner): partner.id.place.path
    case .programme(let programme): programme.id.place.path
    case .instrument(let instrument): instrument.id.place.path
    case .convention(let convention): convention.id.place.path
    case .page(let page): page.id.place.path
    }
  }

  package var translations: Translations {
    switch self {
    case .region(let region): region.translations
    case .partner(let partner): partner.translations
    case .programme(let programme): programme.translations
    case .instrument(let instrument): instrument.translations
    case .convention(let convention): convention.translations
    case .page(let page): page.translations
    }
  }
}
