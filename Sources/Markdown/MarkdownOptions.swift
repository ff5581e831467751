/// What is allowed and added beyond CommonMark.
package struct MarkdownOptions: Hashable, Sendable {
  /// Passes raw HTML and destinations of every scheme through, for text that is trusted.
  let isTrusted: Bool
  /// Gives each heading an `id`.
  let headingIDs: Bool
  /// Reads tables as GitHub Flavored Markdown does.
  let tables: Bool

  /// For pages: safe, with heading ids and tables.
  package static let portal = MarkdownOptions(isTrusted: false, headingIDs: true, tables: true)
  /// Plain CommonMark, to be compared with its published cases; never for content.
  package static let commonMark = MarkdownOptions(isTrusted: true, headingIDs: false, tables: false)
}
