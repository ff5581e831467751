public import Diagnostics

/// All templates of a site, read once and bound to each view type that pages need.
public struct TemplateSet: Sendable {
  private let templates: [String: ParsedTemplate]
  private let stringSlots: [String: Int]
  private var used: Set<String> = []
  private var shownDefaults: Set<Binder.BlockPlace> = []
  private var skippedDefaults: [Binder.BlockPlace: [Diagnostic]] = [:]

  private init(templates: [String: ParsedTemplate], stringSlots: [String: Int]) {
    self.templates = templates
    self.stringSlots = stringSlots
  }

  /// Reads all templates and reports what can be seen to be wrong without knowing the views.
  ///
  /// - Parameters:
  ///   - files: one for each name; of two with one name the later counts.
  ///   - strings: the keys of the interface texts, `{{t.key}}`. Their values are given to `render` in this order.
  /// - Precondition: no key comes twice.
  public static func load(files: [TemplateFile], strings: [String] = []) -> Diagnosed<TemplateSet> {
    let slots = Dictionary(zip(strings, strings.indices)) { first, _ in first }
    precondition(slots.count == strings.count, "a key of the interface texts comes twice")
    var templates: [String: ParsedTemplate] = [:]
    var diagnostics: [String: [Diagnostic]] = [:]
    for file in files {
      let parsed = ParsedTemplate.parse(file)
      templates[file.name] = parsed.value
      diagnostics[file.name] = parsed.diagnostics
    }
    return Diagnosed(
      TemplateSet(templates: templates, stringSlots: slots),
      diagnostics.values.joined().sortedForPrinting())
  }

  /// Resolves every name in a template and in all that it includes.
  ///
  /// - Parameters:
  ///   - name: the template's path below `templates/`, without its extension.
  ///   - diagnostics: what is wrong is added; a mistake that is already there is not told again.
  /// - Returns: `nil` if anything is wrong, also if that was reported by `load`.
  public mutating func bind<View: TemplateView>(
    _ name: String, to view: View.Type, diagnostics: inout [Diagnostic]
  ) -> BoundTemplate<View>? {
    guard let template = templates[name] else {
      diagnostics.append(.missingTemplate(name, meant: NearMatch.of(name, in: templates.keys)))
      return nil
    }
    var binder = Binder(templates: templates, stringSlots: stringSlots)
    let program = binder.bind(template, to: ViewType(view))
    used.formUnion(binder.used)
    shownDefaults.formUnion(binder.shownDefaults)
    skippedDefaults.merge(binder.mistakesInSkippedDefaults) { $0.count <= $1.count ? $0 : $1 }
    if !binder.diagnostics.isEmpty {
      let known = Set(diagnostics.map(Binder.Mistake.init))
      diagnostics += binder.diagnostics.filter { !known.contains(Binder.Mistake($0)) }
    }
    guard let program else { return nil }
    return BoundTemplate(name: name, templateNames: binder.used.sorted(), program: program)
  }

  /// What is wrong with the own content of blocks that every page fills with another; to be asked after all pages are
  /// bound. Of a block that several pages have, the page that finds the least is believed.
  public var mistakesInUnshownBlocks: [Diagnostic] {
    skippedDefaults.filter { !shownDefaults.contains($0.key) }.values.joined().sortedForPrinting()
  }

  /// A warning for each template that nothing has used so far; to be asked after all pages are bound.
  public var unusedTemplates: [Diagnostic] {
    templates.values.filter { !used.contains($0.name) }
      .map { .unusedTemplate($0.name, at: Place(path: $0.path)) }
      .sortedForPrinting()
  }
}
