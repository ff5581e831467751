/// One name that a view offers to templates, with its type and the closure that reads it.
///
/// The factories are the types: what a template may write follows from the one that a field was made with. Closures
/// must be cheap, and answer the same whenever they are asked about the same view.
///
/// The factories are inlinable, so that reading a field of a view in another module knows the types of both.
public struct Field<View: TemplateView>: Sendable {
  let name: String
  let access: FieldAccess

  @usableFromInline init(_ name: String, _ access: FieldAccess) {
    self.name = name
    self.access = access
  }

  @inlinable init(_ name: String, _ kind: FieldKind, _ configure: (inout FieldAccess) -> Void) {
    var access = FieldAccess(kind)
    configure(&access)
    self.init(name, access)
  }
}

extension Field {
  /// `{{x}}`.
  @inlinable public static func text(_ name: String, _ get: @escaping @Sendable (View) -> String) -> Field {
    Field(name, .text) { $0.text = { $0.read(get) } }
  }

  /// `{{#x}}…{{x}}` or `{{.}}`…`{{/x}}`, and `{{^x}}…{{/x}}` where there is none. An empty text counts as present.
  @inlinable public static func optionalText(_ name: String, _ get: @escaping @Sendable (View) -> String?) -> Field {
    Field(name, .optionalText) {
      $0.text = { $0.read(get) ?? "" }
      $0.setPresence(get, .value(.text))
    }
  }

  /// `{{#x}}…{{.}}…{{/x}}` for each, `{{^x}}…{{/x}}` for an empty list.
  @inlinable public static func texts(_ name: String, _ get: @escaping @Sendable (View) -> [String]) -> Field {
    Field(name, .texts) { $0.setElements(get, .value(.text)) }
  }

  /// `{{x}}`, in digits without grouping: a number for people is a text that the view has formatted.
  @inlinable public static func number(_ name: String, _ get: @escaping @Sendable (View) -> Int) -> Field {
    Field(name, .number) { $0.number = { $0.read(get) } }
  }

  /// `{{#x}}…{{/x}}` and `{{^x}}…{{/x}}`.
  @inlinable public static func flag(_ name: String, _ get: @escaping @Sendable (View) -> Bool) -> Field {
    Field(name, .flag) { $0.test = { $0.read(get) } }
  }
}

extension Field {
  /// `{{#x}}…{{/x}}` and `{{x.y}}`.
  @inlinable public static func object<Part: TemplateView>(_ name: String, _ get: @escaping @Sendable (View) -> Part)
    -> Field
  {
    Field(name, .object) {
      $0.content = .view(ViewType(Part.self))
      $0.enter = { view, body in ViewPointer.with(view.read(get), body) }
    }
  }

  /// `{{#x}}…{{/x}}` and `{{^x}}…{{/x}}`.
  @inlinable public static func optional<Part: TemplateView>(
    _ name: String, _ get: @escaping @Sendable (View) -> Part?
  ) -> Field {
    Field(name, .optional) { $0.setPresence(get, .view(ViewType(Part.self))) }
  }

  /// `{{#x}}…{{/x}}` for each, `{{^x}}…{{/x}}` for an empty list.
  @inlinable public static func list<Element: TemplateView>(
    _ name: String, _ get: @escaping @Sendable (View) -> [Element]
  ) -> Field {
    Field(name, .list) { $0.setElements(get, .view(ViewType(Element.self))) }
  }

  /// `{{>*x}}`: the partial named by the value's raw value. There must be a partial for each case.
  @inlinable public static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String, _ get: @escaping @Sendable (View) -> Choice
  ) -> Field {
    Field(name, .choice) {
      $0.choices = Choice.allCases.map(\.rawValue)
      $0.text = { $0.read { get($0).rawValue } }
    }
  }
}

extension Field {
  /// `{{{x}}}`.
  @inlinable public static func markup(_ name: String, _ get: @escaping @Sendable (View) -> Markup) -> Field {
    Field(name, .markup) { $0.markup = { $0.read(get) } }
  }

  /// `{{#x}}…{{{x}}}` or `{{{.}}}`…`{{/x}}`.
  @inlinable public static func optionalMarkup(_ name: String, _ get: @escaping @Sendable (View) -> Markup?) -> Field {
    Field(name, .optionalMarkup) {
      $0.markup = { $0.read(get) ?? Markup() }
      $0.setPresence(get, .value(.markup))
    }
  }

  /// `{{x}}`; the only text that `href`, `src` and their like accept.
  @inlinable public static func url(_ name: String, _ get: @escaping @Sendable (View) -> SafeURL) -> Field {
    Field(name, .url) { $0.text = { $0.read { get($0).text } } }
  }

  /// `{{#x}}…{{x}}` or `{{.}}`…`{{/x}}`.
  @inlinable public static func optionalURL(_ name: String, _ get: @escaping @Sendable (View) -> SafeURL?) -> Field {
    Field(name, .optionalURL) {
      $0.text = { $0.read { get($0)?.text ?? "" } }
      $0.setPresence(get, .value(.url))
    }
  }
}

extension Field {
  /// A field of an open schema, which may stand in any tag: as a text, as what a section repeats over (no element:
  /// absent, false or empty), and as the name of a partial.
  package static func open(
    _ name: String, text: @escaping @Sendable (View) -> String, contexts: @escaping @Sendable (View) -> [View]
  ) -> Field {
    Field(name, .open) {
      $0.text = { $0.read(text) }
      $0.unescaped = $0.text
      $0.setElements(contexts, .view(ViewType(View.self)))
    }
  }
}

extension FieldAccess {
  @inlinable mutating func setPresence<View, Value>(
    _ get: @escaping @Sendable (View) -> Value?, _ content: Content
  ) {
    test = { $0.read(get) != nil }
    enter = { view, body in
      if let value = view.read(get) { ViewPointer.with(value, body) }
    }
    self.content = content
  }

  @inlinable mutating func setElements<View, Element>(
    _ get: @escaping @Sendable (View) -> [Element], _ content: Content
  ) {
    test = { !$0.read(get).isEmpty }
    enter = { view, body in ViewPointer.forEach(in: view.read(get), body) }
    self.content = content
  }
}
