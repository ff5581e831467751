package import Diagnostics

/// The Markdown text of one file: CommonMark 0.30 with the tables of GitHub Flavored Markdown.
///
/// `analyze` and `html` read nothing but the value itself, so they may be called from any thread, any number of times.
package struct MarkdownBody: Sendable {
  private let bytes: [UInt8]
  private let body: Range<Int>
  private let path: String
  private let options: MarkdownOptions

  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - body: the part of it that is Markdown; what lies outside the file is ignored.
  package init(bytes: [UInt8], body: Range<Int>, path: String, options: MarkdownOptions = .portal) {
    self.bytes = bytes
    self.body = body.clamped(to: 0..<bytes.count)
    self.path = path
    self.options = options
  }

  /// The library that reads CommonMark, with its version.
  package static var parser: String { "cmark \(CmarkParser.version)" }

  /// What the rest of the site needs to know of the text, and all that is wrong with it.
  package func analyze() -> Diagnosed<MarkdownAnalysis> {
    let source = MarkdownSource(bytes: bytes, body: body)
    var analyzer = MarkdownAnalyzer(source: source, path: path, options: options)
    return switch MarkdownDocument.parse(source, options: options) {
    case .success(let document): analyzer.analyze(document)
    case .failure(let tooDeep): analyzer.refuse(tooDeep)
    }
  }

  /// The page's part of HTML. What `analyze` refuses is left out: a refused link or image leaves its text.
  ///
  /// - Parameters:
  ///   - headingShift: added to the level of each heading; levels stay between 1 and 6.
  ///   - resolve: gets each link and image with an allowed destination, also those in tables, and says where it leads.
  ///     Called in no particular order.
  package func html(headingShift: Int = 1, resolve: (MarkdownLink) -> LinkResolution) -> MarkdownHTML {
    let source = MarkdownSource(bytes: bytes, body: body)
    switch MarkdownDocument.parse(source, options: options) {
    case .success(let document):
      return withoutActuallyEscaping(resolve) { resolve in
        var renderer = HTMLRenderer(
          document: document, options: options, headingShift: headingShift, resolve: resolve)
        return MarkdownHTML(bytes: renderer.render())
      }
    case .failure:
      var output: [UInt8] = Array("<pre>".utf8)
      HTMLEscaping.append(text: source.text[...], to: &output)
      return MarkdownHTML(bytes: output + Array("</pre>\n".utf8))
    }
  }
}

/// Where a link or an image of a text leads on a page.
package enum LinkResolution: Hashable, Sendable {
  case asWritten
  case address(String)
  /// Nowhere: its text stands without a link.
  case textOnly
}
