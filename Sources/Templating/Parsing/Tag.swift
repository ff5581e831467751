/// A tag as it stands in a template, `{{#name}}`, or the text between two tags.
enum TemplatePiece {
  case text(Range<Int>)
  case tag(Tag)
}

struct Tag {
  enum Kind {
    /// `{{name}}`
    case variable
    /// `{{{name}}}` or `{{&name}}`
    case unescaped
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{/name}}`
    case close
    /// `{{>name}}`
    case partial
    /// `{{<name}}`
    case parent
    /// `{{$name}}`
    case block
    /// `{{!…}}` or `{{=…=}}`, which show nothing.
    case silent
  }

  let kind: Kind
  /// From the first byte of the opening delimiter to the last of the closing one.
  let range: Range<Int>
  let name: TagName

  /// The tag as its author would write it, for messages.
  var text: String {
    switch kind {
    case .variable: "{{\(name.text)}}"
    case .unescaped: "{{{\(name.text)}}}"
    case .section: "{{#\(name.text)}}"
    case .inverted: "{{^\(name.text)}}"
    case .close: "{{/\(name.text)}}"
    case .partial: "{{>\(name.text)}}"
    case .parent: "{{<\(name.text)}}"
    case .block: "{{$\(name.text)}}"
    case .silent: "{{!}}"
    }
  }
}

/// The name in a tag, without the spaces around it.
struct TagName {
  let text: String
  /// Bytes of the template.
  let range: Range<Int>

  static let implicitIterator = "."
}
