import Templating

/// Data of any shape, looked up by name while rendering, as the Mustache specification has it. Only the published cases
/// need it; views of a portal declare their fields.
struct OpenView: TemplateView {
  /// The values of the sections round a tag, innermost last.
  let stack: [OpenValue]

  static var fields: Fields<OpenView> {
    Fields { name in
      .open(
        name, text: { $0.value(of: name).text },
        contexts: { view in view.value(of: name).elements.map { OpenView(stack: view.stack + [$0]) } })
    }
  }

  private func value(of name: String) -> OpenValue {
    if name == "." { return stack.last ?? .null }
    let parts = name.split(separator: ".").map(String.init)
    guard let first = parts.first, let start = stack.reversed().lazy.compactMap({ $0[first] }).first else {
      return .null
    }
    return parts.dropFirst().reduce(start) { value, part in value[part] ?? .null }
  }
}

/// A JSON value.
enum OpenValue: Decodable, Sendable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([OpenValue])
  case map([String: OpenValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([OpenValue].self) {
      self = .list(list)
    } else {
      self = .map(try container.decode([String: OpenValue].self))
    }
  }

  subscript(name: String) -> OpenValue? {
    if case .map(let map) = self { map[name] } else { nil }
  }

  var text: String {
    switch self {
    case .null, .list, .map: ""
    case .flag(let flag): String(flag)
    case .number(let number): number == number.rounded() ? String(Int(number)) : String(number)
    case .text(let text): text
    }
  }

  /// What a section over the value stands on.
  var elements: [OpenValue] {
    switch self {
    case .null, .flag(false): []
    case .list(let list): list
    default: [self]
    }
  }
}
