import Diagnostics

extension Binder {
  mutating func bind(_ nodes: [TemplateNode], _ scope: Scope) {
    for node in nodes where !isOverfull {
      switch node {
      case .text(let range): emitLiteral(scope.template.bytes[range])
      case .lineStart(let indent): emitLineStart(indent, scope)
      case .variable(let tag): bindVariable(tag, scope)
      case .section(let section): bindSection(section, scope)
      case .partial(let include): bindInclude(include, environment: scope.environment, scope)
      case .parent(let parent): bindParent(parent, scope)
      case .block(let block): bindBlock(block, scope)
      }
    }
  }

  private mutating func bindVariable(_ tag: Tag, _ scope: Scope) {
    guard let found = resolve(tag.name.text, in: tag, scope) else { return }
    let wantsMarkup = tag.kind == .unescaped
    switch found {
    case .string(let slot):
      guard checkEscaping(of: .text, wantsMarkup, tag, scope), checkPlace(of: .text, tag, scope) else { return }
      emit(isInJSON ? .jsonString(slot) : .string(slot))
    case .value(let register, let kind):
      guard checkEscaping(of: kind.templateValue, wantsMarkup, tag, scope) else { return }
      guard checkPlace(of: kind.templateValue, tag, scope) else { return }
      switch kind {
      case .text: emit(text(in: register) { $0.read { (text: String) in text } })
      case .url: emit(text(in: register) { $0.read { (url: SafeURL) in url.text } })
      case .markup: emit(.markup(register: register) { $0.read { (markup: Markup) in markup } })
      }
    case .field(let field): bindField(field, tag, scope)
    }
  }

  private mutating func bindField(_ field: ResolvedField, _ tag: Tag, _ scope: Scope) {
    let access = field.access
    let wantsMarkup = tag.kind == .unescaped
    let value = access.kind.templateValue
    if let unescaped = access.unescaped, wantsMarkup, isOpen {
      emit(field) { .unescaped(register: $0, unescaped) }
      return
    }
    guard checkEscaping(of: value, wantsMarkup, tag, scope) else { return }
    if access.kind.mayBeAbsent, !scope.context.holds(.present(register: field.register, field: field.name)) {
      report(.mayBeAbsent(tag.name.text, includes: scope.includes, at: scope.place(tag.range)))
      return
    }
    guard checkPlace(of: value, tag, scope) else { return }
    if let markup = access.markup {
      emit(field) { .markup(register: $0, markup) }
    } else if let number = access.number {
      emit(field) { .number(register: $0, number) }
    } else if let text = access.text {
      let isInJSON = isInJSON
      emit(field) { isInJSON ? .jsonText(register: $0, text) : .text(register: $0, text) }
    }
  }

  /// Whether texts are to be escaped for a string of JSON.
  private var isInJSON: Bool { !isOpen && routines[current].markup.valuePlace == .jsonString }

  private func text(in register: Int, _ read: @escaping FieldAccess.Read<String>) -> Instruction {
    isInJSON ? .jsonText(register: register, read) : .text(register: register, read)
  }

  /// Whether a value may be shown by the kind of tag that it stands in.
  private mutating func checkEscaping(
    of value: TemplateValue, _ wantsMarkup: Bool, _ tag: Tag, _ scope: Scope
  ) -> Bool {
    let place = scope.place(tag.range)
    switch value {
    case .markup where !wantsMarkup:
      report(.escapedMarkup(tag.name.text, includes: scope.includes, at: place))
    case .flag, .object, .list, .choice:
      report(.notAText(tag.name.text, value, includes: scope.includes, at: place))
    case .text, .number, .url:
      guard wantsMarkup else { return true }
      report(.notMarkup(tag.name.text, value, includes: scope.includes, at: place))
    case .markup: return true
    }
    return false
  }

  /// Whether escaping is enough to make a value safe where it stands.
  private mutating func checkPlace(of value: TemplateValue, _ tag: Tag, _ scope: Scope) -> Bool {
    guard !isOpen else { return true }
    let valuePlace = routines[current].markup.valuePlace
    if valuePlace.accepts(value) {
      routines[current].markup.advanceOverValue()
      return true
    }
    let place = scope.place(tag.range)
    if case .urlAttribute(let attribute) = valuePlace, value != .markup {
      report(.textInURLAttribute(tag.name.text, attribute: attribute, includes: scope.includes, at: place))
    } else {
      report(.unsafePlace(tag.text, value, in: valuePlace.templatePlace, includes: scope.includes, at: place))
    }
    return false
  }

  private mutating func bindSection(_ section: TemplateSection, _ scope: Scope) {
    let tag = section.open
    guard depth < Self.maximumDepth else {
      report(.templateTooDeep(limit: Self.maximumDepth, includes: scope.includes, at: scope.place(tag.range)))
      return
    }
    guard let found = resolve(tag.name.text, in: tag, scope) else { return bindUnknown(section, scope) }
    guard case .field(let field) = found, field.access.test != nil || field.access.enter != nil else {
      report(.notASection(tag.text, found.templateValue, includes: scope.includes, at: scope.place(tag.range)))
      return bindUnknown(section, scope)
    }
    depth += 1
    defer { depth -= 1 }
    let start = routines[current].markup
    routines[current].markup = start.insideSection
    if tag.kind == .section, let enter = field.access.enter, let content = field.access.content {
      bind(section.nodes, over: field, enter, content, scope)
    } else if let test = field.access.test {
      let expected = tag.kind == .section
      withSteps(of: field) { binder, register in
        binder.emit({ .test(register: register, test, expected: expected, length: $0) }) {
          $0.bind(section.nodes, scope)
        }
      }
    } else {
      routines[current].markup = start
      report(.neverAbsent(tag.name.text, includes: scope.includes, at: scope.place(tag.range)))
      return
    }
    let repeats = field.access.kind == .list || field.access.kind == .texts
    leaveSection(startingIn: start, repeats: repeats && tag.kind == .section, tag, scope)
  }

  /// Looks for mistakes in a section whose own name is one.
  private mutating func bindUnknown(_ section: TemplateSection, _ scope: Scope) {
    var scope = scope
    scope.context = scope.context.pushing(.unknown)
    let start = routines[current].markup
    depth += 1
    bind(section.nodes, scope)
    depth -= 1
    routines[current].markup = start
  }

  private mutating func bind(
    _ nodes: [TemplateNode], over field: ResolvedField, _ enter: @escaping FieldAccess.Enter,
    _ content: FieldAccess.Content, _ scope: Scope
  ) {
    var scope = scope
    let into: Int
    switch content {
    case .view(let view):
      let type = typeNumber(of: view)
      into = types[type].register
      scope.context = scope.context.pushing(.view(register: into, type: type))
    case .value(let kind):
      into = register(of: kind)
      scope.context = scope.context.pushing(.value(register: into, kind))
      if field.access.kind.mayBeAbsent {
        scope.context = scope.context.pushing(.present(register: field.register, field: field.name))
      }
    }
    withSteps(of: field) { binder, register in
      binder.entries.append(SectionEntry(owner: register, into: into, mayBeAbsent: field.access.test != nil))
      binder.emit({ .enter(register: register, enter, into: into, length: $0) }) { $0.bind(nodes, scope) }
      binder.entries.removeLast()
    }
  }

  private mutating func leaveSection(startingIn start: MarkupState, repeats: Bool, _ tag: Tag, _ scope: Scope) {
    guard !isOpen else { return }
    if let state = start.afterSection(endingIn: routines[current].markup, repeats: repeats) {
      routines[current].markup = state
    } else {
      routines[current].markup = start
      report(.sectionSplitsMarkup(tag.text, includes: scope.includes, at: scope.place(tag.range)))
    }
  }

  private mutating func emit(_ field: ResolvedField, _ instruction: (_ register: Int) -> Instruction) {
    withSteps(of: field) { $0.emit(instruction($1)) }
  }

  /// Enters the objects of a dotted name round what `body` adds.
  mutating func withSteps(of field: ResolvedField, _ body: (inout Binder, _ register: Int) -> Void) {
    withSteps(field.steps[...], body, register: field.register)
  }

  private mutating func withSteps(
    _ steps: ArraySlice<ResolvedField.Step>, _ body: (inout Binder, _ register: Int) -> Void, register: Int
  ) {
    guard let step = steps.first else {
      body(&self, register)
      return
    }
    entries.append(SectionEntry(owner: step.register, into: step.into, mayBeAbsent: false))
    emit({ .enter(register: step.register, step.enter, into: step.into, length: $0) }) {
      $0.withSteps(steps.dropFirst(), body, register: register)
    }
    entries.removeLast()
  }
}
