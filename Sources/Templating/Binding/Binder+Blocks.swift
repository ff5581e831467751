import Diagnostics

/// The content that overrides a block, with where it was written.
struct OverridingBlock {
  let block: TemplateBlock
  let template: ParsedTemplate
  let includes: [Place]
}

extension Binder {
  /// `{{<layout}}…{{/layout}}`
  mutating func bindParent(_ parent: TemplateParent, _ scope: Scope) {
    let name = parent.include.tag.name.text
    if !isOpen { checkOverrides(of: parent, scope) }
    guard isOpen || name.hasPrefix("*") || templates[name] != nil else {
      bindInclude(parent.include, environment: scope.environment, scope)
      // What would fill the blocks of a layout that is not there is looked through all the same.
      for block in parent.overrides { bind(block.nodes, scope) }
      return
    }
    var environment = environments[scope.environment]
    for block in parent.overrides {
      let override = BlockEnvironment.Override(
        template: scope.template.name, offset: block.open.range.lowerBound, environment: scope.environment)
      environment = environment.adding(override, for: block.open.name.text)
      blocks[override] = OverridingBlock(block: block, template: scope.template, includes: scope.includes)
    }
    if !isOpen, let layout = templates[name] { checkCounterparts(of: parent, in: layout, scope) }
    bindInclude(parent.include, environment: number(of: environment), scope)
  }

  private mutating func number(of environment: BlockEnvironment) -> Int {
    if let number = environmentNumbers[environment] { return number }
    environmentNumbers[environment] = environments.count
    environments.append(environment)
    return environments.count - 1
  }

  private mutating func checkOverrides(of parent: TemplateParent, _ scope: Scope) {
    if let ignored = parent.ignored {
      report(.textOutsideBlock(parent.include.tag.text, includes: scope.includes, at: scope.place(ignored)))
    }
    var first: [String: Range<Int>] = [:]
    for block in parent.overrides {
      let tag = block.open
      if let earlier = first[tag.name.text] {
        report(
          .duplicateBlock(
            tag.name.text, first: scope.place(earlier), includes: scope.includes, at: scope.place(tag.range)))
      } else {
        first[tag.name.text] = tag.range
      }
    }
  }

  private mutating func checkCounterparts(of parent: TemplateParent, in layout: ParsedTemplate, _ scope: Scope) {
    var search = BlockSearch(templates: templates)
    search.visit(layout)
    guard !search.meetsDynamicName else { return }
    for block in parent.overrides where !search.names.contains(block.open.name.text) {
      let name = block.open.name.text
      report(
        .unknownBlock(
          name, layout: layout.name, offered: search.names.sorted(), meant: NearMatch.of(name, in: search.names),
          includes: scope.includes, at: scope.place(block.open.name.range)))
    }
  }

  /// `{{$block}}…{{/block}}` in its place: what overrides it, or else its own content.
  mutating func bindBlock(_ block: TemplateBlock, _ scope: Scope) {
    guard depth < Self.maximumDepth else {
      report(.templateTooDeep(limit: Self.maximumDepth, includes: scope.includes, at: scope.place(block.open.range)))
      return
    }
    depth += 1
    defer { depth -= 1 }
    let content: TemplateBlock
    if let override = environments[scope.environment].overrides[block.open.name.text], let overriding = blocks[override]
    {
      content = overriding.block
      if !isOpen { skip(block, scope) }
      let inner = Scope(
        template: overriding.template, context: scope.context,
        indentation: scope.indentation.adding(indent(of: block, scope)),
        dedent: content.startsOnOwnLine ? content.intrinsicIndent?.count ?? 0 : 0, environment: override.environment,
        includes: [scope.place(block.open.range)] + overriding.includes)
      if block.site?.indent != nil, !content.startsOnOwnLine, !content.nodes.isEmpty { emitLineStart(nil, inner) }
      bind(content.nodes, inner)
    } else {
      content = block
      shownDefaults.insert(BlockPlace(of: block, in: scope))
      if let indent = block.site?.indent, !content.startsOnOwnLine, !content.nodes.isEmpty {
        emitLineStart(indent, scope)
      }
      bind(content.nodes, scope)
    }
    if let site = block.site, !content.nodes.isEmpty, !content.endsOnOwnLine {
      emitLiteral(scope.template.bytes[site.newline])
    }
  }

  /// What stands before the lines of a block's content: as much as before its own content, or before its tag.
  private func indent(of block: TemplateBlock, _ scope: Scope) -> [UInt8] {
    if block.startsOnOwnLine, let indent = block.intrinsicIndent { return dedented(indent, scope) }
    return dedented(block.site?.indent, scope)
  }
}

/// Collects the names of the blocks that a layout has, with those of all templates that it includes.
private struct BlockSearch {
  let templates: [String: ParsedTemplate]
  var names: Set<String> = []
  var meetsDynamicName = false
  private var visited: Set<String> = []

  init(templates: [String: ParsedTemplate]) {
    self.templates = templates
  }

  mutating func visit(_ template: ParsedTemplate) {
    var waiting = [template]
    while let next = waiting.popLast() {
      guard visited.insert(next.name).inserted else { continue }
      // What a template with mistakes has is not known.
      if !next.isWellFormed { meetsDynamicName = true }
      var includes: [String] = []
      visit(next.nodes, &includes)
      waiting += includes.compactMap { templates[$0] }
    }
  }

  private mutating func visit(_ nodes: [TemplateNode], _ includes: inout [String]) {
    for node in nodes {
      switch node {
      case .text, .lineStart, .variable: break
      case .section(let section): visit(section.nodes, &includes)
      case .partial(let include): visit(include, &includes)
      case .parent(let parent):
        visit(parent.include, &includes)
        for block in parent.overrides { visit(block.nodes, &includes) }
      case .block(let block):
        names.insert(block.open.name.text)
        visit(block.nodes, &includes)
      }
    }
  }

  private mutating func visit(_ include: TemplateInclude, _ includes: inout [String]) {
    if include.tag.name.text.hasPrefix("*") { meetsDynamicName = true }
    includes.append(include.tag.name.text)
  }
}
