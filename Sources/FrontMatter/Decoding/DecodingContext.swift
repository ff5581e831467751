package import Diagnostics

/// What decoding one file needs to know, and what it found wrong.
package struct DecodingContext: Sendable {
  package let path: String
  /// The language of a text that is not a map of languages.
  package let defaultLanguage: String
  /// The keys that a map of languages may have.
  package let languages: [String]
  package var diagnostics: [Diagnostic] = []
  /// Every text in several languages that was read, whatever key it has.
  package internal(set) var localizedTexts: [LocalizedText] = []
  /// Near misses are dear, and a file with thousands of wrong words has another problem.
  private var nearMissesLeft = 200

  package init(path: String, defaultLanguage: String, languages: [String]) {
    self.path = path
    self.defaultLanguage = defaultLanguage
    self.languages = languages
  }

  package func place(of node: YAMLNode) -> Place { Place(path: path, range: node.range) }

  /// `NearMatch.of`, for the first 200 names of a file.
  mutating func nearMatch(of name: String, in candidates: some Sequence<String>) -> String? {
    guard nearMissesLeft > 0, name.utf8.count < 200 else { return nil }
    nearMissesLeft -= 1
    return NearMatch.of(name, in: candidates)
  }

  /// Runs `body` with an empty list of diagnostics and returns those it made; the others are put back.
  mutating func collecting<Result>(_ body: (inout DecodingContext) -> Result) -> (Result, [Diagnostic]) {
    let before = diagnostics
    diagnostics = []
    let result = body(&self)
    let found = diagnostics
    diagnostics = before
    return (result, found)
  }
}
