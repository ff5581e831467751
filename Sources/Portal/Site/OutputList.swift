import Diagnostics
import FrontMatter
import Localization
import Publishing
import Registry
import SourceTree
import Templating

/// Lists every file of the site before any is rendered.
///
/// A class because every output holds it and nothing changes it.
final class OutputList: Sendable {
  let model: SiteModel
  let theme: Theme
  let tree: SourceTree

  init(model: SiteModel, theme: Theme, tree: SourceTree) {
    self.model = model
    self.theme = theme
    self.tree = tree
  }

  /// In the order of the outputs.
  var groups: [OutputGroup] {
    let portals = (model.plan.hasDoor ? [model.plan.door] : []) + model.plan.built
    return portals.flatMap(pages) + [
      OutputGroup("") { [self] in model.plan.hasDoor ? assets(of: model.plan.door, &$0) : [] }
    ]
      + model.plan.built.map { portal in
        OutputGroup(portal.folder) { [self] in assets(of: portal, &$0) + files(of: portal, &$0) }
      }
  }

  /// The pages of a portal in each language, and its site maps.
  private func pages(of portal: PortalPlan) -> [OutputGroup] {
    let pages = model.formats.enumerated().map { index, formats in
      let prefix = index == 0 ? nil : formats.language.code
      return OutputGroup(portal.folder + (prefix.map { $0 + "/" } ?? "")) { [self] in
        self.pages(of: portal, formats, prefix, &$0)
      }
    }
    let maps = OutputGroup(portal.folder) { [self] in
      siteMaps(of: portal, pages.flatMap(\.listing.value).compactMap(\.page), &$0)
    }
    return pages + [maps]
  }

  var scope: [OutputPath]? {
    model.plan.hasDoor
      ? nil : model.plan.built.compactMap { try? OutputPath(validating: String($0.folder.dropLast())) }
  }

  var sections: [PortalSite.Section] {
    let portals = (model.plan.hasDoor ? [model.plan.door] : []) + model.plan.built
    let first = model.defaultFormats.language.code
    return portals.flatMap { portal in
      model.formats.map { formats in
        let language = formats.language.code
        let prefix = portal.folder + (language == first ? "" : language + "/")
        let region = portal.region.map { model.registry.regions[$0].name }
        let name = region.flatMap { $0[first] } ?? model.defaultFormats.strings.text(PortalKey.doorShort)
        return PortalSite.Section(name: name, language: language, prefix: String(prefix.dropLast()))
      }
    }
  }

  /// Under a heading of its own a text starts a level lower than on a page of its own.
  func story(_ path: String, _ page: PageContext, headingShift: Int = 1) throws -> StoryView? {
    try page.story(of: path, headingShift: headingShift) { path in
      try model.keptText(path) ?? tree.read(path, limit: ContentLoader.limit)
    }
  }

  func output<View: TemplateView>(
    _ page: PageContext, _ template: BoundTemplate<View>, kind: Output.Kind = .page, of place: Place? = nil,
    _ diagnostics: inout [Diagnostic], _ view: @escaping @Sendable (PageContext) throws -> View
  ) -> PageOutput? {
    let slots = theme.slots[page.formats.language.code] ?? []
    let texts = place.map { page.texts(of: $0.path) } ?? []
    let output = output(
      page.address.filePath, kind: kind, of: place, fingerprint: model.fingerprint?.of(texts), &diagnostics
    ) {
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
    return output.map { PageOutput(output: $0, page: page) }
  }

  // MARK: Other files

  private func assets(of portal: PortalPlan, _ diagnostics: inout [Diagnostic]) -> [PageOutput] {
    model.assets.all.compactMap { path, name in
      let bytes = theme.assets[path] ?? []
      return output(
        "\(portal.folder)assets/\(name)", kind: .asset, fingerprint: model.fingerprint?.shared, &diagnostics
      ) { bytes }.map { PageOutput(output: $0, page: nil) }
    }
  }

  private func files(of portal: PortalPlan, _ diagnostics: inout [Diagnostic]) -> [PageOutput] {
    portal.files.sorted().compactMap { path in
      let stamp = tree[path].flatMap { $0.isSettled ? $0.stamp.text : nil }
      return output(
        portal.folder + PublishedFile.path(of: path), kind: .asset, of: Place(path: path), fingerprint: stamp,
        &diagnostics
      ) { [tree] in
        try tree.read(path, limit: RegistryFiles.limit)
      }.map { PageOutput(output: $0, page: nil) }
    }
  }

  func output(
    _ path: String, kind: Output.Kind, of place: Place? = nil, fingerprint: String?,
    _ diagnostics: inout [Diagnostic],
    _ render: @escaping @Sendable () throws -> [UInt8]
  ) -> Output? {
    do {
      return Output(
        path: try OutputPath(validating: path), kind: kind, owner: place?.path ?? path, place: place,
        ownsPlace: kind == .asset, fingerprint: fingerprint, render: render)
    } catch {
      diagnostics.append(.invalidOutputPath(path, flaw: error.wording, owner: place?.path ?? path, at: place))
      return nil
    }
  }
}
