package import Diagnostics

/// Why no record is written.
package struct NewRecordRefusal: Error {
  package let reasons: [Wording]

  static let noAddress = NewRecordRefusal(reasons: [
    Wording(
      fr: "aucune adresse ne peut être tirée de ce nom, qui n’a pas de lettre latine",
      en: "no address can be made from this name, which has no Latin letter")
  ])
}
