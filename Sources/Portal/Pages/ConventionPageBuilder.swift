import Diagnostics
import EDTF
import FrontMatter
import Localization
import Registry
import Templating

/// Makes the page of a convention, in the order of the reader's questions: who, what for, what was promised, what came
/// of it, on what source.
struct ConventionPageBuilder {
  let page: PageContext
  let convention: Convention
  let sources: RecordSources

  /// - Parameter sources: those that the page lists; all of the convention's, where nothing else is said.
  init(_ convention: Convention, in page: PageContext, sources: RecordSources? = nil) {
    self.page = page
    self.convention = convention
    self.sources = sources ?? RecordSources(convention.sources, in: page)
  }

  func view(story: StoryView?) -> ConventionPageView {
    let title = page.phrase(convention.title)
    let summary = page.phrase(convention.summary)
    return ConventionPageView(
      page: page.furniture(
        title: page.phrase(convention.shortTitle ?? convention.title), description: summary,
        trail: page.trail(to: .conventions, .conventions)),
      id: convention.id.value.rawValue, kind: page.label(convention.kind, in: .conventionKind), title: title,
      summary: StatementView(summary, notes: sources.notes("summary")),
      chips: chips, signing: signing,
      place: page.statement(convention.placeSigned, sources.notes("place_signed")), placeOutside: isSignedOutside,
      formerRegion: formerRegion, regions: convention.regions.map { page.link(to: $0.value) }, provinces: provinces,
      effective: page.date(convention.dates.effective?.value, sources.notes("date_effective")),
      endPlanned: page.date(convention.dates.endPlanned?.value, sources.notes("date_end_planned")),
      endActual: page.date(convention.dates.endActual?.value, sources.notes("date_end_actual")),
      duration: convention.dates.duration.map {
        StatementView(PhraseView(page.text($0)), notes: sources.notes("duration"))
      },
      renewal: convention.dates.renewal.map(page.label), signedText: signedText,
      authenticLanguages: languages, parties: parties,
      partiesText: page.text(.countParties, n: convention.currentParties.count),
      witnesses: witnesses,
      objectives: convention.objectives.compactMap { page.statement($0, sources.notes("objectives")) },
      commitments: commitments,
      commitmentsText: convention.commitments.isEmpty
        ? nil : page.text(.countCommitments, n: convention.commitments.count),
      indicators: convention.publishedIndicators.map { indicator($0) },
      indicatorsNonePublished: hasNoIndicatorPublished,
      funding: convention.funding.map(funding),
      audiences: tags(convention.audiences, .audience, .audience, "audiences"),
      themes: tags(convention.themes, .theme, .theme, "themes"), sdgs: goals,
      programmes: convention.programmes.map { programme in
        page.card(programme.value, notes: sources.notes("programmes", programme.value.rawValue))
      }, legalContext: legalContext, timeline: timeline, amendments: amendments, documents: documents,
      relations: relations, corrections: corrections,
      warnings: warnings, completeness: completeness,
      quotes: convention.quotes.map(quote),
      translationNote: page.translationNote(convention), story: story, verification: verification,
      statusAsOf: page.date(convention.statusAsOf?.value, sources.notes("status_as_of")),
      published: page.date(convention.datePublished?.value), modified: page.date(convention.dateModified?.value),
      contact: convention.contact.map { page.link(to: "mailto:\($0)", text: $0) }, gaps: gaps,
      noted: ConventionNotesView(sources: sources), sources: sources.views(sections: Self.sections), citation: citation)
  }

  /// The way to a part of the page of the convention, from that page or from another that shows some of it.
  func part(_ anchor: String) -> SafeURL? {
    guard let own = page.address(of: convention), own != page.address else { return page.fragment(anchor) }
    return page.href(to: own, anchor: anchor)
  }

  /// The published text, where a source is that text.
  var signedText: LinkView? {
    if let text = convention.documents.first(where: { $0.kind?.value == Document.signedText }) {
      return link(to: text)
    }
    return convention.sources.first { $0.kind.value == Source.conventionText && $0.url != nil }
      .map { source in page.link(to: source.url, page.phrase(source.title) ?? PhraseView(page.text(.signedText))) }
  }

  private var verification: VerificationView {
    VerificationView(
      text: page.label(convention.verification ?? .unverified),
      by: convention.verifiedBy.map { page.phrase($0, in: page.registry.site.defaultLanguage) },
      on: page.date(convention.verifiedOn?.value))
  }

  var signing: SigningView {
    SigningView(
      date: page.signingDate(of: convention), basis: page.basis(of: convention),
      note: page.phrase(convention.dates.note), mode: convention.signingMode.map(page.label),
      notes: sources.notes("date_signed"))
  }

  private var isSignedOutside: Bool {
    convention.placeSigned.map { page.site.places.isKnown($0, outside: convention.regions.map(\.value)) }
      ?? false
  }

  private var provinces: [PhraseView] {
    convention.provinces.compactMap { province($0.value) }
  }

  private var languages: String? {
    convention.languages.isEmpty ? nil : page.formats.lists.text(convention.languages.map(page.languageName))
  }

  private func tags(
    _ codes: [Located<String>], _ vocabulary: VocabularyName, _ facet: Facet, _ key: String
  ) -> TagGroupView {
    TagGroupView(
      tags: codes.map {
        LinkView(href: page.href(to: facet, $0.value), page.label($0, in: vocabulary))
      },
      notes: codes.isEmpty ? [] : sources.notes(key))
  }

  private var goals: TagGroupView {
    TagGroupView(
      tags: convention.goals.map { goal in
        guard !goal.value.contains(".") else { return page.link(to: nil, text: page.text(.goal, ["code": goal.value])) }
        let name = page.label(goal, in: .sdg)
        return page.link(to: nil, page.phrase(.goalNamed, ["code": PhraseView(goal.value), "name": name]))
      },
      notes: sources.notes("sdgs"))
  }

  private var legalContext: [LegalReferenceView] {
    convention.legalContext.map { reference in
      let instrument = page.registry.instruments[reference.instrument.value]
      return LegalReferenceView(
        link: page.link(to: reference.instrument.value), relation: page.label(reference.relation),
        published: page.date(instrument.bulletin?.published), effective: page.date(instrument.dateInForce),
        note: page.phrase(reference.note),
        notes: sources.notes("legal_context", reference.instrument.value.rawValue, named: reference.source))
    }
  }

  private func quote(_ quote: Quote) -> QuoteView {
    QuoteView(
      text: page.phrase(quote.text), verbatim: quote.kind != .reported,
      kind: page.label(quote.kind),
      person: person(quote.person.value), to: quote.to.map { page.phrase(.quoteTo, ["name": page.phrase($0)]) },
      notes: sources.notes("quotes", quote.id?.value, named: quote.source))
  }

  /// A speaker with the title under which they signed this convention, if they did.
  func person(_ id: String) -> PersonReferenceView? {
    guard let name = page.registry.people.name(of: id) else { return nil }
    let signatory = convention.signatories.first { $0.id.value == id }
    return PersonReferenceView(
      name: page.phrase(name), title: page.phrase(signatory?.title),
      party: signatory?.party.map { page.link(to: $0.value) })
  }

  private var citation: PhraseView {
    let state = page.text(.stateAsOf, ["date": page.formats.dates.text(page.site.settings.asOf)])
    var values = [
      "title": page.phrase(convention.title), "register": page.phrase(page.registry.site.title),
      "region": page.region.map { page.phrase($0.name) } ?? PhraseView(""),
      "id": page.apart(convention.id.value.rawValue), "state": PhraseView(state.lowercasedFirst),
    ]
    guard let canonical = page.canonical else { return page.phrase(.citation, values) }
    values["address"] = page.apart(canonical.text)
    return page.phrase(.citationWithAddress, values)
  }

  /// Where the page shows what a source may support.
  static let sections: [String: (anchor: String?, label: PortalKey)] = [
    "parties": ("parties", .supportsParties), "signatories": ("parties", .supportsParties),
    "witnesses": ("parties", .supportsWitnesses), "date_signed": ("bref", .supportsDate),
    "place_signed": ("bref", .supportsPlace), "signing_mode": ("bref", .supportsPlace),
    "summary": ("contenu", .supportsSummary),
    "objectives": ("objectifs", .supportsObjectives), "commitments": ("engagements", .supportsCommitments),
    "indicators": ("indicateurs", .supportsIndicators), "funding": ("financement", .supportsFunding),
    "audiences": ("public", .supportsAudiences), "themes": ("public", .supportsAudiences),
    "sdgs": ("public", .supportsAudiences),
    "programmes": ("cadre", .supportsFramework), "legal_context": ("cadre", .supportsFramework),
    "milestones": ("chronologie", .supportsTimeline), "quotes": ("declarations", .supportsQuotes),
    "amendments": ("avenants", .supportsFacts),
    "documents": ("documents", .supportsFacts), "relations": ("liees", .supportsFacts),
  ]
}

extension String {
  /// For a sentence that becomes a part of another.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
