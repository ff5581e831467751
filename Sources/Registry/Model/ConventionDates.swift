package import Diagnostics
package import EDTF
package import FrontMatter

/// The dates in the life of a convention. A planned end and an actual end are never merged: a planned end that has
/// passed does not close a convention.
package struct ConventionDates: Sendable {
  /// `nil` only beside a diagnostic.
  package let signed: Located<Declared<EDTF>>?
  package let signedBasis: DateBasis?
  package let note: LocalizedText?
  /// Entry into force.
  package let effective: Located<EDTF>?
  package let endPlanned: Located<EDTF>?
  package let endActual: Located<EDTF>?
  package let duration: CalendarDuration?
  package let renewal: Renewal?

  /// What `date_signed` holds where no source gives a date.
  package static let unknown = "unknown"

  init(reading reader: inout RecordReader) {
    signed = reader.required("date_signed", .located(.orLiteral(Self.unknown, .edtf)))
    signedBasis = reader.recommended("date_signed_basis", .enumeration(DateBasis.self))
    note = reader.optional("date_note", .localizedText())
    effective = reader.optional("date_effective", .located(.edtf))
    endPlanned = reader.recommended("date_end_planned", .located(.edtf))
    endActual = reader.optional("date_end_actual", .located(.edtf))
    duration = reader.recommended("duration", .duration)
    renewal = reader.optional("renewal", .enumeration(Renewal.self))
  }

  /// The day of signing as far as it is known, `nil` where it is not.
  package var signedDate: EDTF? { locatedSigning?.value }

  /// The year under which the convention is listed; of a stretch of time, the one in which it starts.
  package var yearSigned: Int? { signedDate?.earliest?.year }

  var locatedSigning: Located<EDTF>? {
    guard let signed, case .value(let date) = signed.value else { return nil }
    return Located(date, at: signed.place)
  }
}
