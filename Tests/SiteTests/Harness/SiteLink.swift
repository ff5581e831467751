import Foundation

/// Where the links of a built page lead.
enum SiteLink {
  /// The address under which both sites of the tests are published; its path is `/`.
  private static let base = "https://registre.example/"

  /// The file that a link leads to, and the id in it; `nil` for a link to another site.
  ///
  /// - Parameter page: the path, below the output folder, of the page in which it stands.
  static func resolve(_ link: String, from page: String) -> (path: String, fragment: String?)? {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let fragment = parts.count > 1 ? parts[1].removingPercentEncoding : nil
    guard let address = parts[0].removingPercentEncoding else { return (link, nil) }
    if address.isEmpty { return (page, fragment) }
    if address.hasPrefix(base) { return (file(address.dropFirst(base.count).description), fragment) }
    if address.firstMatch(of: /^[a-z]+:/) != nil { return nil }
    if address.hasPrefix("/") { return (file(String(address.dropFirst())), fragment) }
    var parents = page.split(separator: "/").dropLast().map(String.init)
    let steps = address.split(separator: "/", omittingEmptySubsequences: false)
    for step in steps {
      switch step {
      case "..":
        guard parents.popLast() != nil else { return (link, nil) }
      case ".": break
      default: parents.append(String(step))
      }
    }
    if steps.last == ".." || steps.last == "." { parents.append("") }
    return (file(parents.joined(separator: "/")), fragment)
  }

  /// What a Web server gives for an address that ends in `/`.
  private static func file(_ path: String) -> String {
    path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
  }
}
