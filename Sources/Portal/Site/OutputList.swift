import Diagnostics
import FrontMatter
import Localization
import Publishing
import Registry
import SourceTree
import Templating

/// Lists every file of the site before any is rendered.
struct OutputList {
  let model: SiteModel
  let theme: Theme
  let tree: SourceTree

  func outputs(diagnostics: inout [Diagnostic]) -> [Output] {
    var outputs: [Output] = []
    for (index, formats) in model.formats.enumerated() {
      let prefix = index == 0 ? nil : formats.language.code
      if model.plan.hasDoor { outputs += door(formats, prefix, &diagnostics) }
      for portal in model.plan.built { outputs += pages(of: portal, formats, prefix, &diagnostics) }
    }
    if model.plan.hasDoor { outputs += assets(in: [], &diagnostics) }
    for portal in model.plan.built {
      outputs += assets(in: [portal.slug], &diagnostics)
      outputs += files(of: portal, &diagnostics)
    }
    return outputs
  }

  var scope: [OutputPath]? {
    model.plan.hasDoor ? nil : model.plan.built.compactMap { try? OutputPath(validating: $0.slug) }
  }

  var sections: [PortalSite.Section] {
    let formats = model.defaultFormats
    let language = formats.language.code
    let portals = model.plan.built.map { portal in
      let name = model.registry.regions[portal.region].name
      return PortalSite.Section(name: name[language] ?? portal.slug, language: language, prefix: portal.slug)
    }
    guard model.plan.hasDoor else { return portals }
    return [PortalSite.Section(name: formats.strings.text(PortalKey.doorShort), language: language, prefix: "")]
      + portals
  }

  // MARK: Pages

  private func door(_ formats: LanguageFormats, _ prefix: String?, _ diagnostics: inout [Diagnostic]) -> [Output] {
    let home = Address(portal: .national, languagePrefix: prefix, page: .home)
    let page = PageContext(site: model, address: home, formats: formats, region: nil)
    return [
      output(page, theme.national, kind: .index, &diagnostics) { page in NationalPageBuilder(page: page).view() },
      output(page.at(.notFound), theme.notFound, kind: .index, &diagnostics, notFound),
    ].compactMap { $0 } + standalonePages(page, &diagnostics).compactMap { $0 }
  }

  /// The texts about the registry itself, as pages beside a home.
  private func standalonePages(_ home: PageContext, _ diagnostics: inout [Diagnostic]) -> [Output?] {
    model.registry.pages.all.map { text in
      let page = home.at(.standalone(model.registry.pages.slug(of: text.id.value)))
      return output(page, theme.standalone, of: text.id.place, &diagnostics) { page in
        let title = page.phrase(text.title)
        return StandalonePageView(
          page: page.furniture(title: title.text, description: title.text), title: title,
          story: try story(text.id.place.path, page, headingShift: 0))
      }
    }
  }

  private func notFound(_ page: PageContext) -> NotFoundPageView {
    NotFoundPageView(page: page.furniture(title: page.text(.notFound), description: page.text(.notFound)))
  }

  private func pages(
    of portal: PortalPlan, _ formats: LanguageFormats, _ prefix: String?, _ diagnostics: inout [Diagnostic]
  ) -> [Output] {
    let registry = model.registry
    let region = registry.regions[portal.region]
    let home = PageContext(
      site: model, address: Address(portal: .region(portal.slug), languagePrefix: prefix, page: .home),
      formats: formats,
      region: region)
    @Sendable func builder(_ page: PageContext) -> RegionPageBuilder {
      RegionPageBuilder(page: page, region: region, plan: portal)
    }
    var outputs = [
      output(home, theme.region, kind: .index, of: region.id.place, &diagnostics) { page in
        builder(page).home(story: try story(region.id.place.path, page))
      },
      output(home.at(.conventions), theme.conventions, kind: .index, &diagnostics) { builder($0).conventions() },
      output(home.at(.partners), theme.partners, kind: .index, &diagnostics) { builder($0).partnersPage() },
      output(home.at(.programmes), theme.programmes, kind: .index, &diagnostics) { builder($0).programmesPage() },
      output(home.at(.notFound), theme.notFound, kind: .index, &diagnostics, notFound),
    ]
    outputs += portal.conventions.map { id in
      let convention = registry.conventions[id]
      let page = home.at(.convention(registry.conventions.slug(of: id))).led(by: convention.regions.first?.value)
      return output(page, theme.convention, of: convention.id.place, &diagnostics) { page in
        ConventionPageBuilder(convention, in: page).view(story: try story(convention.id.place.path, page))
      }
    }
    outputs += standalonePages(home, &diagnostics)
    if !portal.conventions.isEmpty { outputs += lists(of: portal, region, home, &diagnostics) }
    outputs += reports(of: portal, home, &diagnostics)
    outputs += withdrawn(from: region, home, &diagnostics) + redirects(in: portal, home, &diagnostics)
    outputs += portal.partners.sorted().map { id in
      let partner = registry.partners[id]
      return output(
        home.at(.partner(registry.partners.slug(of: id))).led(by: first { $0.partners.contains(id) }), theme.partner,
        of: partner.id.place, &diagnostics
      ) { page in
        PartnerPageBuilder(page: page, partner: partner).view(story: try story(partner.id.place.path, page))
      }
    }
    outputs += portal.programmes.sorted().map { id in
      let programme = registry.programmes[id]
      let page = home.at(.programme(registry.programmes.slug(of: id))).led(by: first { $0.programmes.contains(id) })
      return output(page, theme.programme, of: programme.id.place, &diagnostics) { page in
        ProgrammePageBuilder(page: page, programme: programme).view(story: try story(programme.id.place.path, page))
      }
    }
    outputs += portal.instruments.sorted().map { id in
      let instrument = registry.instruments[id]
      let page = home.at(.instrument(registry.instruments.slug(of: id))).led(by: first { $0.instruments.contains(id) })
      return output(page, theme.instrument, of: instrument.id.place, &diagnostics) { page in
        InstrumentPageBuilder(page: page, instrument: instrument).view(story: try story(instrument.id.place.path, page))
      }
    }
    return outputs.compactMap { $0 }
  }

  /// The lists of a portal that has conventions.
  private func lists(
    of portal: PortalPlan, _ region: Region, _ home: PageContext, _ diagnostics: inout [Diagnostic]
  ) -> [Output?] {
    @Sendable func builder(_ page: PageContext) -> ListPageBuilder {
      ListPageBuilder(page: page, region: region, plan: portal)
    }
    var outputs = [
      output(home.at(.people), theme.people, kind: .index, &diagnostics) { builder($0).people() },
      output(home.at(.commitments), theme.commitments, kind: .index, &diagnostics) { builder($0).commitments() },
      output(home.at(.indicators), theme.indicators, kind: .index, &diagnostics) { builder($0).indicators() },
      output(home.at(.followUp), theme.followUp, kind: .index, &diagnostics) { builder($0).followUp() },
      output(home.at(.quality), theme.quality, kind: .index, &diagnostics) { builder($0).quality() },
    ]
    for facet in Facet.allCases {
      outputs.append(
        output(home.at(.facet(facet)), theme.listings, kind: .index, &diagnostics) { builder($0).listings(facet) })
      for group in portal.facets[facet] ?? [] {
        outputs.append(
          output(home.at(.facetGroup(facet, group.slug)), theme.listing, kind: .index, &diagnostics) {
            builder($0).listing(facet, group)
          })
      }
    }
    return outputs
  }

  /// What remains of the conventions of a region that are withdrawn.
  private func withdrawn(
    from region: Region, _ home: PageContext, _ diagnostics: inout [Diagnostic]
  ) -> [Output?] {
    let table = model.registry.withdrawnConventions
    return table.all.filter { $0.regions.contains { $0.value == region.id.value } }.map { convention in
      let page = home.at(.convention(table.slug(of: convention.id.value))).led(by: convention.regions.first?.value)
      return output(page, theme.withdrawn, of: convention.id.place, &diagnostics) { page in
        WithdrawnPageView(
          page: page.furniture(
            title: page.text(.withdrawn), description: page.text(.descriptionWithdrawn),
            trail: page.trail(to: .conventions, .conventions)),
          id: convention.id.value.rawValue, on: page.date(convention.withdrawal?.date),
          reason: page.phrase(convention.withdrawal?.reason ?? LocalizedText([])))
      }
    }
  }

  /// Pages at the addresses that records had before.
  private func redirects(
    in portal: PortalPlan, _ home: PageContext, _ diagnostics: inout [Diagnostic]
  ) -> [Output?] {
    let registry = model.registry
    let conventions = portal.conventions.map { registry.conventions[$0] }
    return redirects(conventions, registry.conventions, home, &diagnostics) { .convention($0) }
      + redirects(portal.partners.sorted().map { registry.partners[$0] }, registry.partners, home, &diagnostics) {
        .partner($0)
      }
      + redirects(
        portal.programmes.sorted().map { registry.programmes[$0] }, registry.programmes, home, &diagnostics
      ) { .programme($0) }
      + redirects(
        portal.instruments.sorted().map { registry.instruments[$0] }, registry.instruments, home, &diagnostics
      ) { .instrument($0) }
  }

  private func redirects<E: Entity>(
    _ entities: [E], _ table: Table<E>, _ home: PageContext, _ diagnostics: inout [Diagnostic],
    _ page: (String) -> Address.Page
  ) -> [Output?] {
    entities.flatMap { entity in
      entity.aliases.map { alias in
        let old = home.at(page(alias.value))
        let new = home.at(page(table.slug(of: entity.id.value)))
        let title = old.text(entity.displayName)
        return output(old.address.filePath, kind: .page, of: alias.place, &diagnostics) {
          guard let target = old.href(to: new.address) else { return [] }
          return RedirectPage(
            title: title, target: target, canonical: new.canonical, language: old.formats.language.code,
            generator: model.settings.generator
          ).bytes
        }
      }
    }
  }

  /// The first of all portals that have a page, whether or not it is built now.
  private func first(_ holds: (PortalPlan) -> Bool) -> ID<Region>? {
    model.registry.regions.all.map(\.id.value).first { model.plan.portals[$0].map(holds) ?? false }
  }

  /// Under a heading of its own a text starts a level lower than on a page of its own.
  private func story(_ path: String, _ page: PageContext, headingShift: Int = 1) throws -> Markup {
    try page.story(of: path, headingShift: headingShift) { path in try tree.read(path, limit: ContentLoader.limit) }
  }

  func output<View: TemplateView>(
    _ page: PageContext, _ template: BoundTemplate<View>, kind: Output.Kind = .page, of place: Place? = nil,
    _ diagnostics: inout [Diagnostic], _ view: @escaping @Sendable (PageContext) throws -> View
  ) -> Output? {
    let slots = theme.slots[page.formats.language.code] ?? []
    return output(page.address.filePath, kind: kind, of: place, &diagnostics) {
      var bytes: [UInt8] = []
      let view = try view(page)
      if let meter = page.site.settings.meter {
        var metrics = TemplateMetrics()
        try template.render(view, strings: slots, into: &bytes, metrics: &metrics)
        meter.add(metrics)
      } else {
        try template.render(view, strings: slots, into: &bytes)
      }
      return bytes
    }
  }

  // MARK: Other files

  private func assets(in folders: [String], _ diagnostics: inout [Diagnostic]) -> [Output] {
    model.assets.all.compactMap { path, name in
      let bytes = theme.assets[path] ?? []
      return output((folders + ["assets", name]).joined(separator: "/"), kind: .asset, &diagnostics) { bytes }
    }
  }

  private func files(of portal: PortalPlan, _ diagnostics: inout [Diagnostic]) -> [Output] {
    portal.files.sorted().compactMap { path in
      let target = [portal.slug, "fichiers"] + PublishedFile.folders(of: path) + [PublishedFile.name(of: path)]
      return output(target.joined(separator: "/"), kind: .asset, of: Place(path: path), &diagnostics) {
        try tree.read(path, limit: RegistryFiles.limit)
      }
    }
  }

  private func output(
    _ path: String, kind: Output.Kind, of place: Place? = nil, _ diagnostics: inout [Diagnostic],
    _ render: @escaping @Sendable () throws -> [UInt8]
  ) -> Output? {
    do {
      return Output(
        path: try OutputPath(validating: path), kind: kind, owner: place?.path ?? path, place: place,
        ownsPlace: kind == .asset, render: render)
    } catch {
      diagnostics.append(.invalidOutputPath(path, flaw: error.wording, owner: place?.path ?? path, at: place))
      return nil
    }
  }
}
