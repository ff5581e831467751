import Diagnostics
import FrontMatter
import Localization
import Registry

/// The files `name.<language>.md` beside those of records.
extension ContentLoader {
  /// Whether a file is taken for a translation: its name ends like one, or its header says so.
  static func isTranslation(_ path: String, _ header: YAMLNode) -> Bool {
    if let name = TranslationName(path), Language(code: name.language.lowercased()) != nil { return true }
    return header.hasKey(BodyTranslation.mark) && !header.hasKey("id")
  }

  func loadTranslation(_ path: String, _ text: ParsedText, context: inout DecodingContext) -> LoadedFile {
    let file = Place(path: path)
    guard let name = TranslationName(path), Language(code: name.language) != nil else {
      let written = TranslationName(path)?.language
      let known = Language.allCases.map(\.code)
      context.diagnostics.append(
        .unknownTranslationLanguage(
          written, near: written.flatMap { NearMatch.of($0, in: known) }, known: known, at: file))
      return .unreadableTranslation(path)
    }
    if let id = text.header.key("id") {
      context.diagnostics.append(
        .recordNamedLikeTranslation(
          language: name.language, original: name.original, at: Place(path: path, range: id)))
      return .unreadableTranslation(path)
    }
    guard let header = text.header.decode(BodyTranslation.self, context: &context) else {
      return .unreadableTranslation(path)
    }
    return .translation(TranslatedBody(name: name, header: header), text.body)
  }
}

extension YAMLNode {
  /// Where a key of a map stands; `nil` where it has none of that name.
  fileprivate func key(_ name: String) -> Range<Int>? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.key == name }?.keyRange
  }

  fileprivate func hasKey(_ name: String) -> Bool { key(name) != nil }
}
