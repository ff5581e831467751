/// Prints diagnostics the way a compiler does: `file:line:column: error: headline [id]`, the source line with carets
/// under the range, the notes with their own places, and the fix.
public struct TextReport {
  private let language: DiagnosticLanguage
  private let colour: Bool
  /// Gives the bytes of an input file again, or `nil` if it cannot be read any more.
  private let source: (String) -> SourceFile?

  public init(language: DiagnosticLanguage, colour: Bool = false, source: @escaping (String) -> SourceFile?) {
    self.language = language
    self.colour = colour
    self.source = source
  }

  /// All diagnostics, in the order given, each followed by an empty line. Files are read once each.
  public func text(of diagnostics: [Diagnostic]) -> String {
    texts(of: diagnostics).reduce(into: "") { $0 += $1 + "\n" }
  }

  /// One text for each diagnostic. Files are read once each.
  package func texts(of diagnostics: some Sequence<Diagnostic>) -> [String] {
    var files: [String: SourceFile] = [:]
    return diagnostics.map { diagnostic in
      var text = ""
      append(diagnostic, to: &text, files: &files)
      return text
    }
  }

  private func append(_ diagnostic: Diagnostic, to result: inout String, files: inout [String: SourceFile]) {
    let label = severityLabel(diagnostic.severity)
    let file = diagnostic.place.flatMap { load($0.path, &files) }
    if let place = diagnostic.place { result += paint(.bold, heading(of: place, in: file)) }
    result += paint(diagnostic.severity == .error ? .red : .magenta, "\(label):")
    result +=
      " " + paint(.bold, diagnostic.headline[language].withoutControlCharacters) + " [\(diagnostic.id.rawValue)]\n"
    if let place = diagnostic.place, let file { appendExcerpt(of: place, in: file, to: &result) }
    for note in diagnostic.notes {
      let noteFile = note.place.flatMap { load($0.path, &files) }
      if let place = note.place { result += heading(of: place, in: noteFile) }
      result += paint(.cyan, "note:")
      result += " \(note.text[language].withoutControlCharacters)\n"
      if let place = note.place, let noteFile { appendExcerpt(of: place, in: noteFile, to: &result) }
    }
    if let fix = diagnostic.fix {
      result +=
        paint(.green, language == .french ? "conseil:" : "help:") + " \(fix[language].withoutControlCharacters)\n"
    }
  }

  private func severityLabel(_ severity: Diagnostic.Severity) -> String {
    switch (severity, language) {
    case (.error, .french): "erreur"
    case (.error, .english): "error"
    case (.warning, .french): "avertissement"
    case (.warning, .english): "warning"
    }
  }

  private func load(_ path: String, _ files: inout [String: SourceFile]) -> SourceFile? {
    if let known = files[path] { return known }
    let file = source(path)
    files[path] = file
    return file
  }

  private func heading(of place: Place, in file: SourceFile?) -> String {
    let path = place.path.withoutControlCharacters
    guard let file else { return "\(path): " }
    let position = file.position(at: place.range.lowerBound)
    return "\(path):\(position.line):\(position.column): "
  }

  private func appendExcerpt(of place: Place, in file: SourceFile, to result: inout String) {
    guard !file.bytes.isEmpty else { return }
    let excerpt = Excerpt(of: place.range, in: file)
    let number = String(excerpt.line)
    let margin = String(repeating: " ", count: max(0, 5 - number.count))
    result += "\(margin)\(number) | \(excerpt.text)\n"
    result += "      | \(excerpt.indent)" + paint(.green, excerpt.carets) + "\n"
  }

  private enum Paint: String {
    case bold = "1"
    case red = "1;31"
    case green = "1;32"
    case magenta = "1;35"
    case cyan = "1;36"
  }

  private func paint(_ paint: Paint, _ text: String) -> String {
    colour ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }
}

/// One source line cut to a readable length, with the spaces and carets that go under it.
private struct Excerpt {
  /// 1-based.
  let line: Int
  let text: String
  let indent: String
  let carets: String

  /// The most characters of a line that are shown; a longer line is cut round the range.
  private static let width = 110
  /// The most bytes that are read on either side: more than enough for `width` characters.
  private static let reach = 2_000

  init(of range: Range<Int>, in file: SourceFile) {
    let start = min(range.lowerBound, file.bytes.count)
    let index = file.lineIndex(containing: start)
    let lineRange = file.lineRange(index)
    let from = min(max(start, lineRange.lowerBound), lineRange.upperBound)
    let to = min(max(range.upperBound, from), lineRange.upperBound)
    func characters(_ range: Range<Int>) -> [Character] {
      Array(String(decoding: file.bytes[range], as: UTF8.self).withoutControlCharacters)
    }
    // Only what can be shown is decoded, so that many diagnostics on one very long line do not read it all each time.
    var before = characters(min(from, file.characterStart(max(lineRange.lowerBound, from - Self.reach)))..<from)
    // The file may have changed since the diagnostic was made, so that its range starts or ends inside a character.
    var marked = characters(from..<max(from, file.characterStart(min(to, from + Self.reach))))
    var after = characters(to..<max(to, file.characterStart(min(lineRange.upperBound, to + Self.reach))))
    if from - lineRange.lowerBound > Self.reach { before = ["…"] + before }
    if before.count + marked.count + after.count > Self.width {
      if before.count > 40 { before = ["…"] + before.suffix(39) }
      if marked.count > Self.width - before.count - 1 { marked = marked.prefix(Self.width - before.count - 1) + ["…"] }
      let room = max(0, Self.width - before.count - marked.count)
      if after.count > room { after = after.prefix(room) + ["…"] }
    }
    line = index + 1
    text = String(before + marked + after)
    indent = String(repeating: " ", count: before.reduce(0) { $0 + $1.columns })
    carets = String(repeating: "^", count: max(1, marked.reduce(0) { $0 + $1.columns }))
  }
}

extension Character {
  /// How many columns of a terminal the character takes: two for emoji and East Asian wide characters.
  fileprivate var columns: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    if scalar.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}

extension String {
  /// The text with control characters and bidi overrides made visible or harmless, because it comes from a file that
  /// is not trusted and goes to a terminal.
  fileprivate var withoutControlCharacters: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09: result.append(" ")
      case 0x00...0x1F: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F: result.append("\u{2421}")
      case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
