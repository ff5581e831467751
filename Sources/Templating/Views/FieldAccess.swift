/// How the renderer reads a field, without the type of its view.
@usableFromInline struct FieldAccess: Sendable {
  @usableFromInline typealias Read<Value> = @Sendable (ViewPointer) -> Value
  /// Calls `body` for each thing that a section over the field stands on: none, one, or one for each element.
  @usableFromInline typealias Enter = @Sendable (_ view: ViewPointer, _ body: (ViewPointer) -> Void) -> Void

  /// What a section over a field stands on.
  @usableFromInline enum Content: Sendable {
    case view(ViewType)
    /// A single value, shown by `{{.}}`.
    case value(ValueKind)
  }

  @usableFromInline enum ValueKind: Sendable {
    case text
    case url
    case markup
  }

  let kind: FieldKind
  /// For `{{x}}`. Where the field may be absent, "" stands for that; the binder lets it be asked for only where it is
  /// present.
  @usableFromInline var text: Read<String>?
  @usableFromInline var number: Read<Int>?
  /// For `{{{x}}}`.
  @usableFromInline var markup: Read<Markup>?
  /// For `{{{x}}}` of an open schema.
  @usableFromInline var unescaped: Read<String>?
  /// True if the field is set, present, or not empty; `nil` if the type leaves no doubt.
  @usableFromInline var test: Read<Bool>?
  @usableFromInline var enter: Enter?
  @usableFromInline var content: Content?
  /// For `{{>*x}}`: the names of all partials that may be chosen.
  @usableFromInline var choices: [String]?

  @usableFromInline init(_ kind: FieldKind) {
    self.kind = kind
  }
}

/// The types that a field can be declared with.
public enum FieldKind: Sendable {
  case text
  case optionalText
  case texts
  case flag
  case number
  case object
  case optional
  case list
  case markup
  case optionalMarkup
  case url
  case optionalURL
  case choice
  case open
}

/// A view type, with its fields still to be read: types may hold lists of themselves.
@usableFromInline struct ViewType: Sendable {
  let id: ObjectIdentifier
  let schema: @Sendable () -> ViewSchema
  private let type: any TemplateView.Type

  /// For messages and documentation. Made when it is asked for, because the runtime looks for ways to describe each type
  /// among all conformances, which for all views took a sixth of a small build.
  var name: String { String(describing: type) }

  @usableFromInline init<View: TemplateView>(_ type: View.Type) {
    self.id = ObjectIdentifier(type)
    self.type = type
    self.schema = {
      let fields = View.fields
      return ViewSchema(
        fields: fields.all.map { ($0.name, $0.access) },
        open: fields.open.map { open in { @Sendable name in open(name).access } })
    }
  }
}

/// The fields of a view type, for the binder.
struct ViewSchema: Sendable {
  let names: [String]
  let open: (@Sendable (String) -> FieldAccess)?
  private let fields: [String: FieldAccess]

  init(fields: [(name: String, access: FieldAccess)], open: (@Sendable (String) -> FieldAccess)?) {
    self.names = fields.map(\.name)
    self.open = open
    self.fields = Dictionary(fields.map { ($0.name, $0.access) }) { first, _ in first }
  }

  /// Under an open schema every name has a field.
  subscript(name: String) -> FieldAccess? {
    fields[name] ?? open?(name)
  }
}
