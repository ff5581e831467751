/// What is allowed and added beyond CommonMark.
package struct MarkdownOptions: Hashable, Sendable {
  /// Passes raw HTML and destinations of every scheme through, for text that is trusted.
  let isTrusted: Bool
  /// Gives each heading an `id`.
  let headingIDs: Bool
  /// Reads tables as GitHub Flavored Markdown does.
  let tables: Bool
  /// Ids that no heading gets, because the page round the text has them.
  let reservedIDs: Set<String>

  /// For pages: safe, with heading ids and tables.
  package static let portal = MarkdownOptions.portal(reservedIDs: [])

  /// Plain CommonMark, to be compared with its published cases; never for content.
  package static let commonMark = MarkdownOptions(isTrusted: true, headingIDs: false, tables: false, reservedIDs: [])

  /// For pages that have ids of their own.
  package static func portal(reservedIDs: Set<String>) -> MarkdownOptions {
    MarkdownOptions(isTrusted: false, headingIDs: true, tables: true, reservedIDs: reservedIDs)
  }
}
