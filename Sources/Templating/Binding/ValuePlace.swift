import Diagnostics

/// What a value may be mistaken for in its place.
enum ValuePlace: Hashable {
  case text
  /// `<title>` and `<textarea>`, where tags are not known.
  case plainText
  case attribute
  case urlAttribute(String)
  case styleAttribute
  case scriptAttribute(String)
  case unquotedValue
  case tag
  case comment
  /// In a string of a `<script type="application/ld+json">`.
  case jsonString
  /// Outside of the strings there.
  case json
  /// `<script>`, `<style>` and their like.
  case elementContent(String)
}

extension ValuePlace {
  var templatePlace: TemplatePlace {
    switch self {
    case .text, .plainText, .jsonString: .plainText
    case .json: .json
    case .attribute, .urlAttribute: .attribute
    case .styleAttribute: .styleAttribute
    case .scriptAttribute(let name): .scriptAttribute(name)
    case .unquotedValue: .unquotedValue
    case .tag: .tag
    case .comment: .comment
    case .elementContent(let element): .elementContent(element)
    }
  }
}
