import Diagnostics
import FrontMatter
import Publishing
import Registry
import Templating

/// The pages of records.
extension OutputList {
  func conventions(in portal: PortalPlan, _ home: PageContext, _ diagnostics: inout [Diagnostic]) -> [PageOutput?] {
    let registry = model.registry
    return portal.records.map { convention in
      let page = home.at(
        .convention(registry.conventions.slug(of: convention.id.value)), ledBy: convention.regions.first?.value)
      return output(page, theme.convention, of: convention.id.place, &diagnostics) { [self] page in
        ConventionPageBuilder(convention, in: page).view(story: try story(convention.id.place.path, page))
      }
    }
  }

  /// The partners, programmes and legal instruments of a portal.
  func bodies(in portal: PortalPlan, _ home: PageContext, _ diagnostics: inout [Diagnostic]) -> [PageOutput?] {
    let registry = model.registry
    var outputs = portal.partners.sorted().map { id in
      let partner = registry.partners[id]
      let page = home.at(.partner(registry.partners.slug(of: id)), ledBy: model.plan.holders[id].first)
      return output(page, theme.partner, of: partner.id.place, &diagnostics) { [self] page in
        PartnerPageBuilder(page: page, partner: partner).view(story: try story(partner.id.place.path, page))
      }
    }
    outputs += portal.programmes.sorted().map { id in
      let programme = registry.programmes[id]
      let page = home.at(.programme(registry.programmes.slug(of: id)), ledBy: model.plan.holders[id].first)
      return output(page, theme.programme, of: programme.id.place, &diagnostics) { [self] page in
        ProgrammePageBuilder(page: page, programme: programme).view(story: try story(programme.id.place.path, page))
      }
    }
    outputs += portal.instruments.sorted().map { id in
      let instrument = registry.instruments[id]
      let page = home.at(.instrument(registry.instruments.slug(of: id)), ledBy: model.plan.holders[id].first)
      return output(page, theme.instrument, of: instrument.id.place, &diagnostics) { [self] page in
        InstrumentPageBuilder(page: page, instrument: instrument).view(story: try story(instrument.id.place.path, page))
      }
    }
    return outputs
  }

  /// The texts about the registry itself, as pages beside a home.
  func standalonePages(_ home: PageContext, _ diagnostics: inout [Diagnostic]) -> [PageOutput?] {
    model.registry.pages.all.map { text in
      let page = home.at(.standalone(model.registry.pages.slug(of: text.id.value)))
      return output(page, theme.standalone, of: text.id.place, &diagnostics) { [self] page in
        let title = page.phrase(text.title)
        return StandalonePageView(
          page: page.furniture(title: title, description: title), title: title,
          translationNote: page.translationNote(text),
          story: try story(text.id.place.path, page, headingShift: 0))
      }
    }
  }

  /// What remains of the conventions of a region that are withdrawn.
  func withdrawn(
    from region: Region, _ home: PageContext, _ diagnostics: inout [Diagnostic]
  ) -> [PageOutput?] {
    let table = model.registry.withdrawnConventions
    return table.all.filter { $0.regions.contains { $0.value == region.id.value } }.map { convention in
      let page = home.at(.convention(table.slug(of: convention.id.value)), ledBy: convention.regions.first?.value)
      return output(page, theme.withdrawn, of: convention.id.place, &diagnostics) { page in
        WithdrawnPageView(
          page: page.furniture(
            title: page.text(.withdrawn), description: page.text(.descriptionWithdrawn),
            trail: page.trail(to: .conventions, .conventions)),
          id: convention.id.value.rawValue, on: page.date(convention.withdrawal?.date?.value),
          reason: page.phrase(convention.withdrawal?.reason ?? LocalizedText([])))
      }?.unlisted
    }
  }
}
