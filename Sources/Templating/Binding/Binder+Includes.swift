import Diagnostics

extension Binder {
  /// `{{>name}}`, or the parent of `{{<name}}`.
  mutating func bindInclude(_ include: TemplateInclude, environment: Int, _ scope: Scope) {
    let tag = include.tag
    if tag.name.text.hasPrefix("*") {
      bindChoice(include, environment: environment, scope)
    } else if let template = find(tag.name.text, include, choice: nil, scope) {
      let call = bindCall(template, include, environment: environment, scope)
      emit(.call(call))
    }
  }

  /// `{{>*name}}`: one of several partials, by the value of a field.
  private mutating func bindChoice(_ include: TemplateInclude, environment: Int, _ scope: Scope) {
    let tag = include.tag
    guard let found = resolve(String(tag.name.text.dropFirst()), in: tag, scope) else { return }
    guard case .field(let field) = found, let choose = field.access.text, isOpen || field.access.choices != nil else {
      report(.notAChoice(tag.name.text, found.templateValue, includes: scope.includes, at: scope.place(tag.range)))
      return
    }
    let start = routines[current].markup
    withSteps(of: field) { binder, register in
      var calls: [String: Instruction.Call] = [:]
      for name in field.access.choices ?? binder.templates.keys.sorted() {
        guard let template = binder.find(name, include, choice: field.name, scope) else { continue }
        binder.routines[binder.current].markup = start
        calls[name] = binder.bindCall(template, include, environment: environment, scope)
        if binder.routines[binder.current].markup != start, !binder.isOpen {
          binder.report(.sectionSplitsMarkup(tag.text, includes: scope.includes, at: scope.place(tag.range)))
        }
      }
      binder.routines[binder.current].markup = start
      binder.emit(.choose(register: register, choose, calls))
    }
  }

  private mutating func find(
    _ name: String, _ include: TemplateInclude, choice: String?, _ scope: Scope
  ) -> ParsedTemplate? {
    if let template = templates[name] { return template }
    guard !isOpen else { return nil }
    let place = scope.place(include.tag.name.range)
    if name.hasPrefix("/") || name.contains("\\") || name.split(separator: "/").contains("..") {
      report(.partialOutsideTemplates(name, includes: scope.includes, at: place))
    } else {
      let meant = NearMatch.of(name, in: templates.keys)
      report(.missingPartial(name, meant: meant, choice: choice, includes: scope.includes, at: place))
    }
    return nil
  }

  /// Binds a template for where it is included, unless that has been done, and moves on to where it ends in the markup.
  private mutating func bindCall(
    _ template: ParsedTemplate, _ include: TemplateInclude, environment: Int, _ scope: Scope
  ) -> Instruction.Call {
    let place = scope.place(include.tag.range)
    var indentation = Indentation()
    if include.indent != nil { indentation = scope.indentation.adding(dedented(include.indent, scope)) }
    var key = RoutineKey(
      template: template.name, context: scope.context, indentation: indentation, environment: environment,
      markup: routines[current].markup)
    let isGrowing = indentation.isGrowing || isBeingBound(key)
    if isGrowing { key.indentation = Indentation(isGrowing: true) }
    let number = routineNumbers[key] ?? bindRoutine(key, template, includes: [place] + scope.includes)
    var call = Instruction.Call(routine: number)
    if isGrowing {
      call.indent = literals.count..<literals.count + indentation.bytes.count
      literals += indentation.bytes
      call.restartsIndentation = !indentation.isGrowing
    }
    if routines[number].isComplete {
      routines[current].markup = routines[number].markup
      routines[current].size += routines[number].size
      if routines[current].size > Self.maximumSize || routines.count > Self.maximumRoutines { isOverfull = true }
      if isOverfull { report(.templateTooLarge(includes: scope.includes, at: place)) }
    } else {
      routines[number].recursion = place
    }
    calls.append(
      RoutineCall(
        from: current, to: number, entries: entries[routines[current].firstEntry...], template: template.name,
        place: place, includes: scope.includes))
    return call
  }

  /// Whether the routine would be part of itself but for an indentation that is greater each time.
  private func isBeingBound(_ key: RoutineKey) -> Bool {
    guard !key.indentation.bytes.isEmpty else { return false }
    return unfinished.contains { other in
      var same = other
      same.indentation = key.indentation
      return same == key && other.indentation.bytes.count < key.indentation.bytes.count
    }
  }

  mutating func bindRoutine(_ key: RoutineKey, _ template: ParsedTemplate, includes: [Place]) -> Int {
    let number = routines.count
    routineNumbers[key] = number
    routines.append(Routine(template: template.name, markup: key.markup, firstEntry: entries.count))
    used.insert(template.name)
    if template.hasMistakes { failWithoutReport() }
    if depth >= Self.maximumDepth, let place = includes.first {
      report(.templateTooDeep(limit: Self.maximumDepth, includes: Array(includes.dropFirst()), at: place))
    } else if template.isWellFormed, routines.count <= Self.maximumRoutines {
      let caller = current
      current = number
      unfinished.append(key)
      depth += 1
      bind(
        template.nodes,
        Scope(
          template: template, context: key.context, indentation: key.indentation, environment: key.environment,
          includes: includes))
      depth -= 1
      unfinished.removeLast()
      current = caller
    }
    routines[number].isComplete = true
    if let recursion = routines[number].recursion, routines[number].markup != key.markup, !isOpen {
      report(.sectionSplitsMarkup("{{>\(template.name)}}", includes: [], at: recursion))
    }
    return number
  }
}
