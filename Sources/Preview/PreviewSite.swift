import Diagnostics
import Foundation
import Portal
import Publishing

/// A site that renders its pages when they are asked for.
struct PreviewSite: Sendable {
  private let site: PortalSite

  init(_ site: PortalSite) { self.site = site }

  enum Finding {
    case output(Output)
    /// The same address with a slash at its end.
    case folder(String)
    /// With the page that says so.
    case nothing(Output?)
  }

  func find(_ path: PreviewPath) -> Finding {
    let path = path.path.precomposedStringWithCanonicalMapping
    if path.isEmpty, !start.isEmpty { return .folder(start) }
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

  private subscript(path: String) -> Output? { site.output(at: path) }

  /// The names of all style sheets: a page that knows an older one takes the one that differs only in its hash.
  var styleSheets: [String] { site.assetNames.filter { $0.hasSuffix(".css") }.sorted() }

  /// A page made from one of the files, other than the page shown and near to it.
  func page(of files: Set<String>, near shown: PreviewPath) -> Output? {
    let page = site.page(of: files, near: shown.path)
    if case .output(let output) = find(shown), output.path == page?.path { return nil }
    return page
  }

  /// The first page where there is no front page, because only some regions are shown.
  var start: String { site.sections.first.map { $0.prefix.isEmpty ? "" : $0.prefix + "/" } ?? "" }

  /// What is wrong with the paths of the outputs; takes its time.
  var listingDiagnostics: [Diagnostic] { site.listingDiagnostics }
}
