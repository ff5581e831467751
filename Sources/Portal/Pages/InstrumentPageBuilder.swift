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
      page: page.furniture(title: title.text, description: page.text(.descriptionInstrument, ["name": title.text])),
      title: title, kind: page.text(.instrument), number: instrument.number,
      description: page.statement(instrument.description, sources.notes("description")),
      spellings: instrument.spellings, bulletin: bulletin(sources),
      dahir: instrument.dahir.map {
        StatementView(text: page.text(.dahirNumber, ["number": $0]), foreign: nil, notes: sources.notes("dahir"))
      },
      promulgated: page.date(instrument.datePromulgated, sources.notes("date_promulgated")),
      published: page.date(instrument.bulletin?.published, sources.notes("bulletin")),
      effective: page.date(instrument.dateInForce, sources.notes("date_in_force")),
      textLink: instrument.url.map { page.link(to: $0, text: $0) }, countText: page.conventionCount(conventions.count),
      conventions: conventions.map { id in
        let convention = registry.conventions[id]
        let relation = convention.legalContext.first { $0.instrument.value == instrument.id.value }?.relation
        return page.card(convention, namesRegion: true, relation: relation)
      },
      translationNote: page.translationNote(instrument), story: story, hasSources: !instrument.sources.isEmpty,
      noted: InstrumentNotesView(sources: sources),
      sources: sources.views(sections: RecordSources.facts))
  }

  /// « n° 6967 (العربية) · dahir n° 1-21-24 »
  private func bulletin(_ sources: RecordSources) -> StatementView? {
    guard let bulletin = instrument.bulletin else { return nil }
    let language = bulletin.language.map(page.languageName)
    let number =
      language.map { page.text(.bulletinNumberAndLanguage, ["number": bulletin.number, "language": $0]) }
      ?? page.text(.bulletinNumber, ["number": bulletin.number])
    return StatementView(text: number, foreign: nil, notes: sources.notes("bulletin"))
  }
}
