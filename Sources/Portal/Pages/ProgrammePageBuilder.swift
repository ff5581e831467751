import Diagnostics
import FrontMatter
import Localization
import Registry
import Templating

/// Makes the page of a programme.
struct ProgrammePageBuilder {
  let page: PageContext
  let programme: Programme

  func view(story: StoryView?) -> ProgrammePageView {
    let registry = page.registry
    let sources = RecordSources(programme.sources, in: page)
    let name = page.phrase(programme.name)
    let conventions = registry.relations.conventionsByProgramme[programme.id.value] ?? []
    return ProgrammePageView(
      page: page.furniture(
        title: name,
        description: page.phrase(programme.description) ?? page.phrase(.descriptionProgramme, ["name": name]),
        trail: page.trail(to: .programmes, .programmes)),
      name: name, scope: page.label(programme.scope),
      description: page.statement(programme.description, sources.notes("description")),
      names: page.names(programme.alternateNames, sources), regions: programme.regions.map { page.link(to: $0.value) },
      lead: programme.lead.map { page.link(to: $0.value) },
      start: page.date(programme.start?.value, sources.notes("start")),
      end: page.date(programme.end?.value, sources.notes("end")),
      parent: programme.parent.map { page.link(to: $0.value) },
      countText: page.conventionCount(conventions.count), rule: page.method(.counts),
      conventions: page.cards(conventions, namesRegion: true),
      partners: partners(of: conventions), translationNote: page.translationNote(programme), story: story,
      hasSources: !programme.sources.isEmpty, noted: ProgrammeNotesView(sources: sources),
      sources: sources.views(sections: RecordSources.facts))
  }

  private func partners(of conventions: [ID<Convention>]) -> [PartnerCardView] {
    let all = conventions.flatMap { page.registry.conventions[$0].currentParties }
    let counts = all.reduce(into: [ID<Partner>: Int]()) { $0[$1, default: 0] += 1 }
    return page.formats.names.sorted(
      counts.keys.sorted(), name: { page.text(page.registry.partners[$0].name) }, id: \.rawValue
    )
    .map { page.card($0, countText: page.conventionCount(counts[$0] ?? 0)) }
  }
}
