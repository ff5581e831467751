import Diagnostics
import SourceTree

/// The diagnostics of a reading as HTML.
package struct ProblemList {
  let diagnostics: [Diagnostic]
  /// Of the diagnostics themselves.
  let language: DiagnosticLanguage
  /// Gives the lines that are shown with carets under them.
  let tree: SourceTree?

  private static let excerptLimit = 4 << 20
  /// More are not read by anybody before the first are mended.
  private static let limit = 200

  /// One item for each, in the order of their printing: what is wrong where, then the line, notes and fix.
  var items: String {
    let report = TextReport(language: language) { path in
      (try? tree?.read(path, limit: Self.excerptLimit)).map { SourceFile(path: path, bytes: $0) }
    }
    var result = "<ol lang=\"\(language.rawValue)\" dir=\"ltr\">\n"
    for diagnostic in diagnostics.prefix(Self.limit) {
      let lines = report.text(of: [diagnostic]).split(separator: "\n")
      let rest = lines.dropFirst().joined(separator: "\n")
      result += "<li class=\"\(diagnostic.severity.rawValue)\"><p>\(Self.escaped(lines.first ?? ""))</p>"
      if !rest.isEmpty { result += "<pre tabindex=\"0\">\(Self.escaped(rest))</pre>" }
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

  package static func escaped(_ text: some StringProtocol) -> String {
    var result = ""
    // By scalar: a `<` after a sign that joins what follows is no character of its own, but still opens a tag.
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
