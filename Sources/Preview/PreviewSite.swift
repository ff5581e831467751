import Diagnostics
import Foundation
import Portal
import Publishing

/// A site that renders its pages when they are asked for.
struct PreviewSite: Sendable {
  private let site: PortalSite
  /// By path below the output folder.
  private let indexes: [String: Int]

  init(_ site: PortalSite) {
    self.site = site
    indexes = Dictionary(
      site.outputs.enumerated().map { ($1.path.text, $0) }, uniquingKeysWith: { first, _ in first })
  }

  enum Finding {
    case output(Output)
    /// The same address with a slash at its end.
    case folder(String)
    /// With the page that says so.
    case nothing(Output?)
  }

  func find(_ path: PreviewPath) -> Finding {
    let path = path.path.precomposedStringWithCanonicalMapping
    if let output = self[path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path] { return .output(output) }
    if !path.hasSuffix("/"), self[path + "/index.html"] != nil { return .folder(path + "/") }
    return .nothing(notFoundPage(of: path))
  }

  /// That of the innermost portal and language.
  private func notFoundPage(of path: String) -> Output? {
    var folders = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    while true {
      if let page = self[(folders + ["404.html"]).joined(separator: "/")] { return page }
      guard folders.popLast() != nil else { return nil }
    }
  }

  private subscript(path: String) -> Output? { indexes[path].map { site.outputs[$0] } }

  /// The names of all style sheets: a page that knows an older one takes the one that differs only in its hash.
  var styleSheets: Set<String> {
    let sheets = site.outputs.lazy.filter { $0.kind == .asset && $0.path.text.hasSuffix(".css") }
    return Set(sheets.compactMap { $0.path.text.split(separator: "/").last.map(String.init) })
  }

  /// A page made from one of the files, other than the page shown; the nearest to it where there are several.
  func page(of files: Set<String>, near shown: PreviewPath) -> Output? {
    let pages = site.outputs.filter { $0.kind != .asset && $0.place.map { files.contains($0.path) } == true }
    return pages.max {
      $0.path.text.commonPrefix(with: shown.path).count < $1.path.text.commonPrefix(with: shown.path).count
    }
  }
}
