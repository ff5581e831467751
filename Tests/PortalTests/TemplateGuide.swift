import Testing

/// docs/template-language.md, taken apart.
struct TemplateGuide {
  static let path = "docs/template-language.md"
  static let start = "<!-- The list of views starts here; it is made from the code: RECORD_GOLDEN=1 make test -->\n"
  static let end = "<!-- The list of views ends here -->\n"

  /// A fenced block. The words after the three backticks say what it is; see `TemplateSamplesTests`.
  struct Sample: CustomTestStringConvertible {
    let kind: [String]
    let text: String

    var testDescription: String { kind.joined(separator: " ") + ": " + (text.split(separator: "\n").first ?? "") }

    /// The path of the file that the sample is.
    var file: String? { kind.dropFirst().first.flatMap { $0.hasPrefix("templates/") ? $0 : nil } }
  }

  let text: String

  init() throws { text = try PackageFile.text(Self.path) }

  /// What stands before the list of views, the list, and what stands after it.
  func parts() throws -> (before: Substring, list: Substring, after: Substring) {
    let opening = try #require(text.firstRange(of: Self.start), "the first marker is missing")
    let closing = try #require(text.firstRange(of: Self.end), "the last marker is missing")
    return (text[..<opening.upperBound], text[opening.upperBound..<closing.lowerBound], text[closing.lowerBound...])
  }

  var samples: [Sample] {
    var samples: [Sample] = []
    var open: (kind: [String], lines: [Substring])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let (kind, lines) = open {
          samples.append(Sample(kind: kind, text: lines.map { $0 + "\n" }.joined()))
          open = nil
        } else {
          open = (line.dropFirst(3).split(separator: " ").map(String.init), [])
        }
      } else {
        open?.lines.append(line)
      }
    }
    return samples
  }
}
