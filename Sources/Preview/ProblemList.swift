package import Diagnostics
package import SourceTree
import Templating

/// The diagnostics of a reading as HTML.
package struct ProblemList {
  private let diagnostics: [Diagnostic]
  private let language: DiagnosticLanguage
  private let tree: SourceTree?

  private static let excerptLimit = 4 << 20
  /// More are not read by anybody before the first are mended.
  private static let limit = 200

  /// - Parameters:
  ///   - language: of the diagnostics themselves.
  ///   - tree: gives the lines that are shown with carets under them.
  package init(diagnostics: [Diagnostic], language: DiagnosticLanguage, tree: SourceTree?) {
    self.diagnostics = diagnostics
    self.language = language
    self.tree = tree
  }

  /// One item for each, in the order of their printing: what is wrong where, then the line, notes and fix.
  package var items: String {
    let report = TextReport(language: language) { path in
      (try? tree?.read(path, limit: Self.excerptLimit)).map { SourceFile(path: path, bytes: $0) }
    }
    let shown = diagnostics.prefix(Self.limit)
    var result = "<ol lang=\"\(language.rawValue)\" dir=\"ltr\">\n"
    for (diagnostic, text) in zip(shown, report.texts(of: shown)) {
      let lines = text.split(separator: "\n")
      let rest = lines.dropFirst().joined(separator: "\n")
      let headline = Markup(escaping: String(lines.first ?? ""))
      result += "<li class=\"\(diagnostic.severity.rawValue)\"><p>\(headline.text)</p>"
      if !rest.isEmpty { result += "<pre tabindex=\"0\">\(Markup(escaping: rest).text)</pre>" }
      result += "</li>\n"
    }
    let left = diagnostics.count - Self.limit
    return result + "</ol>\n" + (left > 0 ? "<p>+ \(left)</p>\n" : "")
  }

  /// What the script shows over a page.
  ///
  /// - Parameter wording: in the language of the page.
  func overlay(_ wording: PreviewWording) -> String {
    """
    <h2 id="title">\(wording.title) · \(diagnostics.count)</h2>
    <p>\(wording.stale)</p>
    \(items)
    """
  }

  /// A whole page, for when there is no site to show.
  func page(_ wording: PreviewWording, mark: PreviewMark) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(wording.language)" dir="\(wording.direction)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(wording.title) · \(diagnostics.count)</title>
    <style>\(ClientScript.problemStyle)</style>
    </head>
    <body class="problems">
    <main>
    <h1>\(wording.title) · \(diagnostics.count)</h1>
    <p>\(wording.waiting)</p>
    \(items)</main>
    \(mark.element)</body>
    </html>

    """
  }
}
