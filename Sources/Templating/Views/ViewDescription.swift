/// What a view type offers to templates, for documentation.
public struct ViewDescription: Hashable, Sendable {
  /// The name that messages give the view.
  public let name: String
  /// In the order of their declaration.
  public let fields: [Field]

  public struct Field: Hashable, Sendable {
    public let name: String
    public let kind: FieldKind
    /// The view that the field holds, by name; `nil` if it holds none.
    public let view: String?
    /// The partials that the field chooses from; empty if it chooses none.
    public let choices: [String]
  }

  /// The view types given and all that they hold, each once.
  public static func all(of types: [any TemplateView.Type]) -> [ViewDescription] {
    var descriptions: [ViewDescription] = []
    var met: Set<ObjectIdentifier> = []
    var waiting = types.map { ViewType($0) }
    while !waiting.isEmpty {
      let type = waiting.removeFirst()
      guard met.insert(type.id).inserted else { continue }
      let schema = type.schema()
      var fields: [Field] = []
      for name in schema.names {
        guard let access = schema[name] else { continue }
        var view: String?
        if case .view(let held)? = access.content {
          view = held.name
          waiting.append(held)
        }
        fields.append(Field(name: name, kind: access.kind, view: view, choices: access.choices ?? []))
      }
      descriptions.append(ViewDescription(name: type.name, fields: fields))
    }
    return descriptions
  }
}
