import Diagnostics

/// What a value may be mistaken for in its place.
enum ValuePlace: Hashable {
  case text
  /// `<title>` and `<textarea>`, where tags are not known.
  case plainText
  case attribute
  case urlAttribute(String)
  /// In an attribute with an address, after the beginning of it.
  case partOfURL(String)
  /// An address from which code is loaded.
  case codeAddress(String)
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
  /// After markup that may mean two things.
  case unclear
}

extension ValuePlace {
  /// Whether escaping makes a value safe here.
  func accepts(_ value: TemplateValue) -> Bool {
    switch self {
    case .text: true
    case .plainText, .attribute, .jsonString: value != .markup
    case .urlAttribute: value == .url || value == .number
    case .partOfURL, .codeAddress, .styleAttribute, .json: value == .number
    case .scriptAttribute, .unquotedValue, .tag, .comment, .elementContent, .unclear: false
    }
  }

  var templatePlace: TemplatePlace {
    switch self {
    case .text, .plainText, .jsonString: .plainText
    case .attribute, .urlAttribute: .attribute
    case .partOfURL(let attribute): .partOfURL(attribute)
    case .codeAddress(let attribute): .codeAddress(attribute)
    case .styleAttribute: .styleAttribute
    case .scriptAttribute(let name): .scriptAttribute(name)
    case .unquotedValue: .unquotedValue
    case .tag: .tag
    case .comment: .comment
    case .json: .json
    case .elementContent(let element): .elementContent(element)
    case .unclear: .unclear
    }
  }
}

extension MarkupState {
  /// What a value would be if it stood here.
  var valuePlace: ValuePlace {
    switch mode {
    case .text: .text
    case .rawText: placeInRawText
    case .quotedValue: placeInAttribute
    case .beforeValue, .unquotedValue: .unquotedValue
    case .comment: .comment
    case .lost: .unclear
    case .tagOpen, .endTagOpen, .tagName, .beforeAttribute, .afterUncertainAttribute, .attributeName,
      .afterAttributeName, .declarationOpen, .declaration:
      .tag
    }
  }

  private var placeInRawText: ValuePlace {
    let element = String(decoding: raw.element, as: UTF8.self)
    guard raw.isBetweenTags else { return .elementContent(element) }
    switch raw.json {
    case .string: return .jsonString
    case .structure: return .json
    case .escape, .digits: return .elementContent(element)
    case nil: return element == "title" || element == "textarea" ? .plainText : .elementContent(element)
    }
  }

  private var placeInAttribute: ValuePlace {
    guard foreign.knows(tag.name) else { return .unclear }
    let element = String(decoding: tag.name, as: UTF8.self)
    let name = String(decoding: attribute, as: UTF8.self)
    if name.hasPrefix("on") || name == "srcdoc" { return .scriptAttribute(name) }
    if name == "style" { return .styleAttribute }
    switch (element, name) {
    case ("script", "type"), ("meta", "http-equiv"), ("param", "value"): return .scriptAttribute(name)
    case ("meta", "content"): return tag.isDescription ? .attribute : .scriptAttribute(name)
    case ("script", "src"), ("script", "href"), ("script", "xlink:href"), ("iframe", "src"), ("frame", "src"),
      ("embed", "src"), ("object", "data"), ("base", "href"):
      return .codeAddress(name)
    default:
      guard Self.urlAttributes.contains(name) else { return .attribute }
      return hasValueBegun ? .partOfURL(name) : .urlAttribute(name)
    }
  }

  private static let urlAttributes: Set<String> = [
    "href", "src", "srcset", "imagesrcset", "action", "formaction", "poster", "cite", "data", "background", "ping",
    "manifest", "longdesc", "xlink:href",
  ]
}
