package import Diagnostics
package import EDTF
package import FrontMatter

/// Money or means that a convention brings; `domain.md` §2.9. An amount that is not disclosed is not zero.
package struct Funding: Record {
  package let id: Located<String>?
  package let contributor: Reference<Partner>?
  package let amount: Declared<DecimalNumber>
  /// ISO 4217; there is one exactly where there is an amount.
  package let currency: String?
  package let kind: Located<String>?
  package let basis: FundingBasis?
  package let period: EDTF?
  package let note: LocalizedText?
  package let source: Located<String>?

  package static let notDisclosed = "not_disclosed"

  package init?(reading reader: inout RecordReader) {
    id = reader.optional("id", .located(.identifier))
    contributor = reader.recommended("contributor", .reference(to: Partner.self))
    let amount = reader.required("amount", .orLiteral(Self.notDisclosed, .decimal))
    currency = reader.optional("currency", .currency)
    kind = reader.recommended("kind", .codeReference)
    basis = reader.optional("basis", .enumeration(FundingBasis.self))
    period = reader.optional("period", .edtf)
    note = reader.optional("note", .localizedText())
    source = reader.recommended("source", .sourceReference)
    switch amount {
    case .value? where reader.place(of: "currency") == nil:
      reader.report(.amountWithoutCurrency(at: reader.place(of: "amount") ?? reader.place))
    case .literal?:
      for key in ["currency", "basis"] {
        if let place = reader.place(of: key) { reader.report(.keyBesideUndisclosedAmount(key, at: place)) }
      }
    default: break
    }
    self.amount = amount ?? .literal
  }
}
