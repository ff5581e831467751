import Diagnostics
import Localization
import Publishing
import Registry

extension OutputList {
  /// Pages at the addresses that records had before.
  func redirects(
    in portal: PortalPlan, _ home: PageContext, _ diagnostics: inout [Diagnostic]
  ) -> [PageOutput?] {
    let registry = model.registry
    return redirects(portal.records, registry.conventions, home, &diagnostics) { .convention($0) }
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
  ) -> [PageOutput?] {
    entities.flatMap { entity in
      entity.aliases.map { alias in
        let old = home.at(page(alias.value))
        let new = home.at(page(table.slug(of: entity.id.value)))
        let title = old.phrase(entity.displayName)
        let language = old.formats.language
        return output(
          old.address.filePath, kind: .page, of: alias.place, fingerprint: model.fingerprint?.shared, &diagnostics
        ) { [model] in
          guard let target = old.href(to: new.address) else { return [] }
          return RedirectPage(
            title: title.text, target: target, canonical: new.canonical, language: title.foreign?.lang ?? language.code,
            direction: title.foreign?.dir ?? language.direction.rawValue,
            generator: model.settings.generator
          ).bytes
        }.map { PageOutput(output: $0, page: nil) }
      }
    }
  }
}
