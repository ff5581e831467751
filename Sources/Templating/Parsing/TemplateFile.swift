/// One template as it was read.
public struct TemplateFile: Sendable {
  /// The path below the root of the site, for messages: `templates/partials/notes.mustache`.
  public let path: String
  /// What other templates call it: the path below `templates/` without its extension, `partials/notes`.
  public let name: String
  public let bytes: [UInt8]

  public init(path: String, name: String, bytes: [UInt8]) {
    self.path = path
    self.name = name
    self.bytes = bytes
  }

  /// Takes the name from a path that starts with `templates/` and ends with `.mustache`.
  public init(path: String, bytes: [UInt8]) {
    var name = Substring(path)
    if name.hasPrefix("templates/") { name.removeFirst("templates/".count) }
    if name.hasSuffix(".mustache") { name.removeLast(".mustache".count) }
    self.init(path: path, name: String(name), bytes: bytes)
  }
}
