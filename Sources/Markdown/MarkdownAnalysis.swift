/// What stands in a Markdown text, apart from its HTML.
package struct MarkdownAnalysis: Hashable, Sendable {
  /// The headings in their order.
  package let outline: [Heading]
  /// The links and images with an allowed destination in the order of the file. Those inside the alternative text of an
  /// image are no links of the page and are not here.
  package let links: [MarkdownLink]
  /// Whether the HTML has nothing to show.
  package let isEmpty: Bool

  package struct Heading: Hashable, Sendable {
    /// 1–6 as written, without the shift that `html` adds.
    package let level: Int
    package let text: String
    /// The `id` in the HTML: unique in the text, never empty.
    package let id: String
    /// The bytes of the file from the first to the last line of its text, without marks and blanks round it.
    package let range: Range<Int>
  }
}

/// A link or an image.
package struct MarkdownLink: Hashable, Sendable {
  /// With character references and backslash escapes read, not yet escaped for HTML.
  package let destination: String
  /// The bytes of the file that hold the destination; for a reference link, the label by which it is used.
  package let range: Range<Int>
  package let kind: Kind

  package init(destination: String, range: Range<Int>, kind: Kind) {
    self.destination = destination
    self.range = range
    self.kind = kind
  }

  package enum Kind: Hashable, Sendable {
    case link
    case image
  }
}
