import Diagnostics

/// What a name in a template stands for.
enum ResolvedName {
  case field(ResolvedField)
  /// `{{.}}`
  case value(register: Int, FieldAccess.ValueKind)
  /// `{{t.key}}`, by its slot.
  case string(Int)

  var templateValue: TemplateValue {
    switch self {
    case .field(let field): field.access.kind.templateValue
    case .value(_, let kind): kind.templateValue
    case .string: .text
    }
  }
}

struct ResolvedField {
  /// An object that a dotted name goes through.
  struct Step {
    let register: Int
    let enter: FieldAccess.Enter
    let into: Int
  }

  var steps: [Step] = []
  /// Where the view that has the field is kept.
  var register: Int
  /// The last part of the name.
  var name: String
  var access: FieldAccess
}

extension Binder {
  /// Finds what a name stands for, in the innermost view that offers it; reports it and returns `nil` if none does.
  mutating func resolve(_ name: String, in tag: Tag, _ scope: Scope) -> ResolvedName? {
    if name == TagName.implicitIterator, !isOpen { return resolveIterator(tag, scope) }
    if !isOpen, name == "t" || name.hasPrefix("t.") { return resolveString(name, tag, scope) }
    let parts = isOpen ? [Substring(name)] : name.split(separator: ".", omittingEmptySubsequences: false)
    guard var field = innermost(String(parts[0]), scope.context) else {
      guard !scope.context.isUnknown else {
        failWithoutReport()
        return nil
      }
      reportUnknown(String(parts[0]), types: visibleTypes(scope.context), at: partPlace(0, parts, tag, scope), scope)
      return nil
    }
    for (index, part) in parts.enumerated().dropFirst() {
      guard field.access.kind == .object, let enter = field.access.enter, case .view(let view)? = field.access.content
      else {
        let place = partPlace(index - 1, parts, tag, scope)
        report(.notAnObject(field.name, field.access.kind.templateValue, includes: scope.includes, at: place))
        return nil
      }
      let type = typeNumber(of: view)
      guard let access = types[type].schema[String(part)] else {
        reportUnknown(String(part), types: [type], at: partPlace(index, parts, tag, scope), scope)
        return nil
      }
      let step = ResolvedField.Step(
        register: field.register, enter: enter, into: register(ofStep: field.name, from: field.register))
      field = ResolvedField(
        steps: field.steps + [step], register: step.into, name: String(part), access: access)
    }
    return .field(field)
  }

  private func innermost(_ name: String, _ context: BindingContext) -> ResolvedField? {
    for case .view(let register, let type) in context.frames.reversed() {
      if let access = types[type].schema[name] { return ResolvedField(register: register, name: name, access: access) }
    }
    return nil
  }

  private mutating func resolveIterator(_ tag: Tag, _ scope: Scope) -> ResolvedName? {
    for frame in scope.context.frames.reversed() {
      switch frame {
      case .present: continue
      case .unknown: return nil
      case .value(let register, let kind): return .value(register: register, kind)
      case .view:
        report(.notAText(TagName.implicitIterator, .object, includes: scope.includes, at: scope.place(tag.range)))
        return nil
      }
    }
    return nil
  }

  private mutating func resolveString(_ name: String, _ tag: Tag, _ scope: Scope) -> ResolvedName? {
    let key = String(name.dropFirst("t.".count))
    if let slot = stringSlots[key] { return .string(slot) }
    report(
      .unknownString(
        key, meant: NearMatch.of(key, in: stringSlots.keys), includes: scope.includes, at: scope.place(tag.name.range)))
    return nil
  }

  private mutating func reportUnknown(_ name: String, types numbers: [Int], at place: Place, _ scope: Scope) {
    let offered = numbers.map { types[$0] }
    let meant = NearMatch.of(name, in: offered.flatMap(\.schema.names))
    report(
      .unknownName(
        name, offered: offered.map { (view: $0.view.name, names: $0.schema.names) }, meant: meant,
        includes: scope.includes, at: place))
  }

  private func visibleTypes(_ context: BindingContext) -> [Int] {
    context.frames.reversed().compactMap { frame in
      if case .view(_, let type) = frame { type } else { nil }
    }
  }

  /// The place of one part of a dotted name.
  private func partPlace(_ index: Int, _ parts: [Substring], _ tag: Tag, _ scope: Scope) -> Place {
    guard parts.count > 1 else { return scope.place(tag.name.range) }
    // From the end, because a dynamic name has a `*` before it.
    let after = parts[(index + 1)...].reduce(0) { $0 + $1.utf8.count + 1 }
    let end = tag.name.range.upperBound - after
    return scope.place(end - parts[index].utf8.count..<end)
  }
}

extension FieldKind {
  var mayBeAbsent: Bool { self == .optionalText || self == .optionalURL || self == .optionalMarkup }

  var templateValue: TemplateValue {
    switch self {
    case .text, .optionalText, .open: .text
    case .number: .number
    case .flag: .flag
    case .object, .optional: .object
    case .list, .texts: .list
    case .markup, .optionalMarkup: .markup
    case .url, .optionalURL: .url
    case .choice: .choice
    }
  }
}

extension FieldAccess.ValueKind {
  var templateValue: TemplateValue {
    switch self {
    case .text: .text
    case .url: .url
    case .markup: .markup
    }
  }
}
