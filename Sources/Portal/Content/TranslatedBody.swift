import Registry

/// The text of a record in another language, from a file `name.<language>.md` beside `name.md`.
struct TranslatedBody: Sendable {
  let name: TranslationName
  let header: BodyTranslation

  var path: String { name.path }
}

/// The name of a file that ends like that of a translation: `content/partners/um6p.ar.md`.
struct TranslationName: Sendable {
  let path: String
  /// The path of the file of the record: `content/partners/um6p.md`.
  let original: String
  /// What stands for the language, right or wrong.
  let language: String

  /// - Returns: `nil` for a name without a second ending.
  init?(_ path: String) {
    let stem = Substring(path.utf8.dropLast(".md".utf8.count))
    guard let dot = stem.utf8.lastIndex(of: UInt8(ascii: ".")), let slash = stem.utf8.lastIndex(of: UInt8(ascii: "/")),
      slash < stem.utf8.index(before: dot)
    else { return nil }
    self.path = path
    original = stem[..<dot] + ".md"
    language = String(stem[dot...].dropFirst())
  }
}
