import Hummingbird

/// What kind of file a name stands for, as a `Content-Type` has it.
enum ContentType {
  static let page = "text/html; charset=utf-8"

  /// - Parameter path: of the file.
  static func of(_ path: String) -> String {
    guard let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased() else {
      return "application/octet-stream"
    }
    switch ending {
    case "html": return page
    case "svg": return "image/svg+xml; charset=utf-8"
    case "xml": return "application/xml; charset=utf-8"
    case "json": return "application/json; charset=utf-8"
    case "js": return "text/javascript; charset=utf-8"
    default:
      guard let type = MediaType.getMediaType(forExtension: ending)?.description else {
        return "application/octet-stream"
      }
      return type.hasPrefix("text/") ? type + "; charset=utf-8" : type
    }
  }
}
