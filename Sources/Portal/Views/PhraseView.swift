import Templating

/// A text in the language of the page, or in another where it is not translated; or several of them as one.
struct PhraseView: TemplateView, Hashable {
  /// All of it as plain letters.
  let text: String
  /// Where all of it is in one language that is not that of the page.
  let foreign: ForeignView?
  /// In place of the text, where only some of it is in another language or has to be kept apart.
  let parts: [PhrasePartView]

  static let fields: Fields<Self> = [
    .text("text") { $0.text },
    .optional("foreign") { $0.foreign },
    .list("parts") { $0.parts },
  ]

  private init(text: String, foreign: ForeignView?, parts: [PhrasePartView]) {
    self.text = text
    self.foreign = foreign
    self.parts = parts
  }

  init(text: String, foreign: ForeignView?) { self.init(text: text, foreign: foreign, parts: []) }

  /// A text of the engine, which has all languages.
  init(_ text: String) { self.init(text: text, foreign: nil) }

  init(_ parts: [PhrasePartView]) {
    if parts.count == 1, !parts[0].isApart {
      self.init(text: parts[0].text, foreign: parts[0].foreign)
    } else {
      let isPlain = parts.allSatisfy { !$0.isApart && $0.foreign == nil }
      self.init(text: parts.map(\.text).joined(), foreign: nil, parts: isPlain ? [] : parts)
    }
  }

  /// At least one.
  var pieces: [PhrasePartView] {
    parts.isEmpty ? [PhrasePartView(text: text, foreign: foreign, isApart: false)] : parts
  }

  /// A number or a key, which reads from left to right wherever it stands.
  static func apart(_ text: String) -> PhraseView {
    PhraseView([PhrasePartView(text: text, foreign: nil, isApart: true)])
  }

  /// Whether any of it is not in the language of the page.
  var isForeign: Bool { pieces.contains { $0.foreign != nil } }
}

/// A piece of a phrase.
struct PhrasePartView: TemplateView, Hashable {
  let text: String
  let foreign: ForeignView?
  /// It reads from left to right, whatever stands round it.
  let isApart: Bool

  static let fields: Fields<Self> = [
    .text("text") { $0.text },
    .optional("foreign") { $0.foreign },
    .flag("apart") { $0.isApart },
  ]
}

extension [PhraseView] {
  func joined(separator: String) -> PhraseView {
    PhraseView(
      enumerated().flatMap { index, phrase in
        (index == 0 ? [] : PhraseView(separator).pieces) + phrase.pieces
      })
  }
}
