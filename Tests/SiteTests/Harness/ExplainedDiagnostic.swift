import Foundation

/// What docs/diagnostics.md says of one diagnostic.
struct ExplainedDiagnostic {
  /// As it stands in messages: `erreur` or `avertissement`.
  let severity: String
  let headlines: [Headline]

  /// A headline with `…` for what differs from case to case.
  struct Headline {
    private let text: String

    init(markdown: String) { text = markdown.replacing(#/\\([\\*<])/#) { $0.output.1 } }

    func matches(_ told: String) -> Bool {
      var rest = told.withPlainSpaces[...]
      let parts = text.withPlainSpaces.components(separatedBy: "…")
      guard let first = parts.first, let last = parts.last, rest.hasPrefix(first) else { return false }
      if parts.count == 1 { return rest == first }
      rest = rest.dropFirst(first.count)
      for part in parts.dropFirst().dropLast() {
        guard let found = rest.firstRange(of: part) else { return false }
        rest = rest[found.upperBound...]
      }
      return rest.hasSuffix(last)
    }
  }

  /// By id.
  static func all() throws -> [String: ExplainedDiagnostic] {
    let text = try String(contentsOf: TestData.package.appending(path: "docs/diagnostics.md"), encoding: .utf8)
    let sections = text.components(separatedBy: "\n### ").dropFirst().map { $0.components(separatedBy: "\n") }
    return Dictionary(
      sections.map { lines in
        let severity = lines.contains("**Warning**") ? "avertissement" : "erreur"
        let headlines = lines.filter { $0.hasPrefix("> ") }.map { Headline(markdown: String($0.dropFirst(2))) }
        return (lines[0], ExplainedDiagnostic(severity: severity, headlines: headlines))
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension String {
  /// With plain spaces for those that keep words or digits together.
  var withPlainSpaces: String { replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") }
}
