import Diagnostics
import FrontMatter
import Registry
import Templating

/// Makes the page of a legal instrument.
struct InstrumentPageBuilder {
  let page: PageContext
  let instrument: Instrument

  func view(story: StoryView?) -> InstrumentPageView {
    let registry = page.registry
    let sources = RecordSources(instrument.sources, in: page)
    let title = page.phrase(instrument.title)
    let conventions = registry.relations.conventionsByInstrument[instrument.id.value] ?? []
    return InstrumentPageView(
      page: page.furniture(title: title, description: page.phrase(.descriptionInstrument, ["name": title])),
      title: title, kind: page.text(.instrument), number: page.apart(instrument.number),
      description: page.statement(instrument.description, sources.notes("description")),
      spellings: instrument.spellings.map { page.phrase($0, in: registry.site.defaultLanguage) },
      bulletin: bulletin(sources),
      dahir: instrument.dahir.map {
        StatementView(page.phrase(.dahirNumber, ["number": page.apart($0)]), notes: sources.notes("dahir"))
      },
      promulgated: page.date(instrument.datePromulgated, sources.notes("date_promulgated")),
      published: page.date(instrument.bulletin?.published, sources.notes("bulletin")),
      effective: page.date(instrument.dateInForce, sources.notes("date_in_force")),
      textLink: instrument.url.map { page.link(to: $0, text: $0) }, countText: page.conventionCount(conventions.count),
      conventions: conventions.map { id in
        let entry = page.entry(of: id)
        let relation = entry.convention.legalContext.first { $0.instrument.value == instrument.id.value }?.relation
        return ConventionCardView(page: page, entry: entry, namesRegion: true, relation: relation)
      },
      translationNote: page.translationNote(instrument), story: story, hasSources: !instrument.sources.isEmpty,
      noted: InstrumentNotesView(sources: sources),
      sources: sources.views(sections: RecordSources.facts))
  }

  /// « n° 6967 (العربية) · dahir n° 1-21-24 »
  private func bulletin(_ sources: RecordSources) -> StatementView? {
    guard let bulletin = instrument.bulletin else { return nil }
    let number = page.apart(bulletin.number)
    let language = bulletin.language.map { PhraseView(page.languageName($0)) }
    let text =
      language.map { page.phrase(.bulletinNumberAndLanguage, ["number": number, "language": $0]) }
      ?? page.phrase(.bulletinNumber, ["number": number])
    return StatementView(text, notes: sources.notes("bulletin"))
  }
}
