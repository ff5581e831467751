import Diagnostics
import FrontMatter
import Registry

extension ConventionPageBuilder {
  var parties: [PartyView] {
    convention.parties.map { party in
      let partner = page.registry.partners[party.partner.value]
      let signatories = convention.signatories.filter {
        $0.party?.value == party.partner.value && $0.capacity != .witnessed
      }
      return PartyView(
        link: page.link(to: party.partner.value), kind: page.label(partner.kind, in: .partnerKind),
        role: page.label(party.role), elsewhere: elsewhere(party.partner.value),
        department: page.phrase(party.department),
        share: page.phrase(party.share),
        signatories: signatories.map(signatory),
        notes: sources.notes("parties", party.partner.value.rawValue, named: party.source))
    }
  }

  /// In how many other regions the partner has conventions.
  private func elsewhere(_ partner: ID<Partner>) -> String? {
    let regions = page.registry.relations.regionsByPartner[partner] ?? []
    let others = regions.subtracting(convention.regions.map(\.value)).count
    return others == 0 ? nil : page.text(.elsewhere, n: others)
  }

  private func signatory(_ signatory: Signatory) -> SignatoryView {
    SignatoryView(
      anchor: "signataire-\(signatory.id.value)", name: page.phrase(signatory.person.value),
      title: page.phrase(signatory.title), unit: page.phrase(signatory.unit), capacity: page.label(signatory.capacity),
      onBehalfOf: signatory.onBehalfOf.map { page.link(to: nil, text: page.text($0)) },
      signedOn: signatory.signedOn == convention.dates.signedDate ? nil : page.date(signatory.signedOn),
      note: page.phrase(signatory.note),
      notes: sources.notes("signatories", signatory.id.value, named: signatory.source))
  }

  /// Those who were present: named in `witnesses`, or among the signatories with the capacity of a witness.
  var witnesses: [StatementView] {
    let listed = convention.witnesses.compactMap { witness in
      page.statement(witness.name, sources.notes("witnesses", named: witness.source))
    }
    let named = convention.signatories.filter { $0.capacity == .witnessed }.map { signatory in
      let parts =
        [page.text(signatory.person.value)] + [signatory.title, signatory.unit].compactMap { $0.map(page.text) }
      return StatementView(
        text: parts.joined(separator: ", "), foreign: page.phrase(signatory.person.value).foreign,
        notes: sources.notes("signatories", signatory.id.value, named: signatory.source))
    }
    return listed + named
  }
}
