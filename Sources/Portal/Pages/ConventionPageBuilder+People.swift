import Diagnostics
import FrontMatter
import Localization
import Registry

extension ConventionPageBuilder {
  var parties: [PartyView] {
    let original = convention.parties.map { party in
      view(
        of: party.partner.value, role: page.label(party.role), department: party.department, share: party.share,
        notes: sources.notes("parties", party.partner.value.rawValue, named: party.source))
    }
    let joined = convention.joinedParties.map { partner, amendment in
      view(
        of: partner, joined: joining(amendment),
        notes: sources.notes("amendments", amendment.id.value, named: amendment.source))
    }
    return original + joined
  }

  private func view(
    of id: ID<Partner>, role: PhraseView? = nil, joined: LinkView? = nil, department: LocalizedText? = nil,
    share: LocalizedText? = nil, notes: [NoteView]
  ) -> PartyView {
    let signatories = convention.signatories.filter { $0.party?.value == id && $0.capacity != .witnessed }
    return PartyView(
      link: page.link(to: id), kind: page.label(page.registry.partners[id].kind, in: .partnerKind), role: role,
      joined: joined, elsewhere: elsewhere(id), department: page.phrase(department), share: page.phrase(share),
      signatories: signatories.map(signatory), notes: notes)
  }

  /// « par avenant (3 mars 2024) »
  private func joining(_ amendment: Amendment) -> LinkView {
    let date = amendment.signed.map { page.formats.dates.text($0.value) }
    let text = date.map { page.text(.joinedOn, ["date": $0]) } ?? page.text(.joined)
    return LinkView(href: part(Self.anchor(of: amendment)), text: text, foreign: nil)
  }

  /// In how many other regions the partner has conventions.
  private func elsewhere(_ partner: ID<Partner>) -> LinkView? {
    let regions = page.registry.relations.regionsByPartner[partner] ?? []
    let others = regions.subtracting(convention.regions.map(\.value)).count
    guard others > 0 else { return nil }
    return LinkView(href: page.link(to: partner).href, text: page.text(.elsewhere, n: others), foreign: nil)
  }

  private func signatory(_ signatory: Signatory) -> SignatoryView {
    SignatoryView(
      anchor: "signataire-\(signatory.id.value)", name: page.phrase(signatory.person.value),
      title: page.phrase(signatory.title), unit: page.phrase(signatory.unit), capacity: page.label(signatory.capacity),
      onBehalfOf: signatory.onBehalfOf.map { page.link(to: nil, page.phrase($0)) },
      signedOn: signatory.signedOn?.value == convention.dates.signedDate ? nil : page.date(signatory.signedOn?.value),
      note: page.phrase(signatory.note),
      notes: sources.notes("signatories", signatory.id.value, named: signatory.source))
  }

  /// Those who were present: named in `witnesses`, or among the signatories with the capacity of a witness.
  var witnesses: [StatementView] {
    let listed = convention.witnesses.compactMap { witness in
      page.statement(witness.name, sources.notes("witnesses", named: witness.source))
    }
    let named = convention.signatories.filter { $0.capacity == .witnessed }.map { signatory in
      let body = signatory.party.map { page.registry.partners[$0.value].name }
      let titles = [signatory.person.value, signatory.title, signatory.unit, body].compactMap { page.phrase($0) }
      let authority = signatory.onBehalfOf.map {
        [PhraseView(page.text(.onBehalfOf)), page.phrase($0)].joined(separator: " ")
      }
      let day = signatory.signedOn.map { PhraseView(page.formats.dates.phrase($0.value)) }
      let parts = titles + [authority, page.phrase(signatory.note), day].compactMap { $0 }
      return StatementView(
        parts.joined(separator: page.text(.comma)),
        notes: sources.notes("signatories", signatory.id.value, named: signatory.source))
    }
    return listed + named
  }
}
