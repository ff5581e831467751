import Diagnostics
import Localization
import Publishing
import Registry
import Templating

/// The pages of a portal, or of the national door.
extension OutputList {
  func pages(
    of portal: PortalPlan, _ formats: LanguageFormats, _ prefix: String?, _ diagnostics: inout [Diagnostic]
  ) -> [PageOutput] {
    let region = portal.region.map { model.registry.regions[$0] }
    let home = PageContext(
      site: model, address: Address(portal: portal.portal, languagePrefix: prefix, page: .home), formats: formats,
      region: region)
    var outputs = [self.home(of: region, home, &diagnostics)]
    outputs.append(
      output(home.at(.notFound), theme.notFound, kind: .index, &diagnostics) { page in
        NotFoundPageView(page: page.furniture(title: page.text(.notFound), description: page.text(.notFound)))
      }?.unlisted)
    outputs += lists(of: portal, home, &diagnostics) + standalonePages(home, &diagnostics)
    if let region {
      outputs += conventions(in: portal, home, &diagnostics) + bodies(in: portal, home, &diagnostics)
      outputs += reports(of: portal, home, &diagnostics)
      outputs += withdrawn(from: region, home, &diagnostics) + redirects(in: portal, home, &diagnostics)
    }
    return outputs.compactMap { $0 }
  }

  private func home(of region: Region?, _ home: PageContext, _ diagnostics: inout [Diagnostic]) -> PageOutput? {
    guard let region else {
      return output(home, theme.national, kind: .index, &diagnostics) { page in NationalPageBuilder(page: page).view() }
    }
    return output(home, theme.region, kind: .index, of: region.id.place, &diagnostics) { [self] page in
      RegionPageBuilder(page: page, region: region).home(story: try story(region.id.place.path, page))
    }
  }

  // MARK: Lists

  /// A portal without conventions has the lists that its navigation leads to, which say so, and no other.
  private func lists(
    of portal: PortalPlan, _ home: PageContext, _ diagnostics: inout [Diagnostic]
  ) -> [PageOutput?] {
    let lists = ListPageBuilder(page: home)
    var outputs = [
      output(home.at(.conventions), theme.conventions, kind: .index, &diagnostics) { page in
        ListPageBuilder(page: page).conventionsPage()
      },
      output(home.at(.programmes), theme.programmes, kind: .index, &diagnostics) { page in
        ListPageBuilder(page: page).programmesPage()
      },
    ]
    outputs += divided(.partners, lists.partners, theme.partners, home, &diagnostics) { $0.partnersPage($1, $2) }
    guard !portal.conventions.isEmpty else { return outputs }
    for facet in Facet.allCases {
      outputs.append(
        output(home.at(.facet(facet)), theme.listings, kind: .index, &diagnostics) { page in
          ListPageBuilder(page: page).listings(facet)
        })
      for group in portal.facets[facet] ?? [] {
        outputs += divided(
          .facetGroup(facet, group.slug), lists.conventions(in: group), theme.listing, home, &diagnostics
        ) { $0.listing(facet, group, $1, $2) }
      }
    }
    outputs += divided(.alphabet, lists.alphabet, theme.alphabet, home, &diagnostics) { $0.alphabetPage($1, $2) }
    outputs += divided(.people, lists.people, theme.people, home, &diagnostics) { $0.peoplePage($1, $2) }
    outputs += divided(.commitments, lists.commitments, theme.commitments, home, &diagnostics) {
      $0.commitmentsPage($1, $2)
    }
    outputs += divided(.indicators, lists.indicators, theme.indicators, home, &diagnostics) {
      $0.indicatorsPage($1, $2)
    }
    outputs += divided(.sources, lists.sources, theme.sources, home, &diagnostics) { $0.sourcesPage($1, $2) }
    if model.formats.count > 1 {
      outputs.append(
        output(home.at(.translations), theme.translations, kind: .index, &diagnostics) { page in
          TranslationsPageBuilder(page: page).view()
        })
    }
    guard portal.region != nil else {
      outputs.append(
        output(home.at(.comparison), theme.comparison, kind: .index, &diagnostics) { page in
          ComparisonPageBuilder(page: page).view()
        })
      return outputs
    }
    return outputs + [
      output(home.at(.followUp), theme.followUp, kind: .index, &diagnostics) { page in
        ListPageBuilder(page: page).followUp()
      },
      output(home.at(.quality), theme.quality, kind: .index, &diagnostics) { page in
        ListPageBuilder(page: page).quality()
      },
    ]
  }

  /// A list on its page and, where it is long, its parts on pages of their own.
  private func divided<Item, View: TemplateView>(
    _ list: Address.Page, _ items: DividedList<Item>, _ template: BoundTemplate<View>, _ home: PageContext,
    _ diagnostics: inout [Diagnostic],
    _ view: @escaping @Sendable (ListPageBuilder, DividedList<Item>, ListPart?) -> View
  ) -> [PageOutput?] {
    let whole = output(home.at(list), template, kind: .index, &diagnostics) { page in
      view(ListPageBuilder(page: page), items, nil)
    }
    guard items.isDivided else { return [whole] }
    return [whole]
      + items.parts.map { part, _ in
        output(home.at(.part(list, part.slug)), template, kind: .index, &diagnostics) { page in
          view(ListPageBuilder(page: page), items, part)
        }
      }
  }
}
