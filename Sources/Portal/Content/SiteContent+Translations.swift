import Diagnostics
import FrontMatter
import Markdown
import Registry
import SourceTree

extension SiteContent {
  /// The translation of the text of a record; `nil` where there is none, or nothing in it.
  func translation(of path: String, in language: String) -> TranslatedBody? {
    guard let found = translations[path]?[language], let body = bodies[found.path], !body.isEmpty else {
      return nil
    }
    return found
  }

  /// Whether the original has changed since it was translated.
  func isStale(_ translation: TranslatedBody) -> Bool {
    guard let original = bodies[translation.name.original], let hash = translation.header.original else { return false }
    return hash.value.lowercased() != original.text.hex
  }

  /// Tells which translations have no original, are in no language of the site, or are older than the original.
  func translationDiagnostics() -> [Diagnostic] {
    translations.values.flatMap(\.values).flatMap { diagnostics(of: $0) }
  }

  private func diagnostics(of translation: TranslatedBody) -> [Diagnostic] {
    let (name, file) = (translation.name, Place(path: translation.path))
    guard let original = bodies[name.original], translationPaths[name.original] == nil else {
      if unreadablePaths.contains(name.original) { return [] }
      let originals = bodies.keys.filter { translationPaths[$0] == nil }
      let sameName = originals.filter { Self.fileName($0) == Self.fileName(name.original) }.min()
      return [
        .translationWithoutOriginal(
          language: name.language, original: name.original,
          near: sameName ?? NearMatch.of(name.original, in: originals.sorted()), at: file)
      ]
    }
    var diagnostics: [Diagnostic] = []
    let languages = site?.languages.map(\.value) ?? []
    if name.language == languages.first {
      diagnostics.append(.translationInFirstLanguage(name.language, original: name.original, at: file))
    } else if !languages.isEmpty, !languages.contains(name.language) {
      diagnostics.append(.translationNotShown(name.language, languages: languages, at: file))
    }
    let current = original.text.hex
    guard let hash = translation.header.original else {
      return diagnostics + [.invalidTranslationHash(nil, current: current, at: translation.header.place)]
    }
    if hash.value.count != current.count || !hash.value.utf8.allSatisfy(Self.isHexadecimal) {
      diagnostics.append(.invalidTranslationHash(hash.value, current: current, at: hash.place))
    } else if isStale(translation) {
      diagnostics.append(
        .staleTranslation(
          original: name.original, current: current, isShown: languages.contains(name.language), at: hash.place))
    }
    return diagnostics
  }

  private static func fileName(_ path: String) -> Substring { path.split(separator: "/").last ?? "" }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
