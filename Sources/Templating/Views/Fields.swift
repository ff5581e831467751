/// What a view offers to templates, in the order in which messages list it.
public struct Fields<View: TemplateView>: Sendable, ExpressibleByArrayLiteral {
  let all: [Field<View>]
  /// Answers any name whatever, for an open schema.
  let open: (@Sendable (String) -> Field<View>)?

  /// - Precondition: names differ, are not empty, hold no `.` and are not `t`, the name of the interface texts.
  public init(arrayLiteral fields: Field<View>...) { self.init(fields) }

  /// The same for fields that are made in a loop.
  public init(_ fields: [Field<View>]) {
    var names = Set<String>()
    for field in fields {
      precondition(names.insert(field.name).inserted, "\(View.self) declares the field \(field.name) twice")
      precondition(
        !field.name.isEmpty && field.name != "t" && !field.name.contains("."), "\(View.self): bad name \(field.name)")
    }
    self.all = fields
    self.open = nil
  }

  /// An open schema: any name, dotted names whole, is taken to exist, and `field` is asked for it when a template is
  /// bound. Pages bound to an open schema are held to the Mustache specification alone, without the checks of names,
  /// partials and places. The published Mustache cases need it; a portal has none.
  package init(open field: @escaping @Sendable (String) -> Field<View>) {
    self.all = []
    self.open = field
  }
}
