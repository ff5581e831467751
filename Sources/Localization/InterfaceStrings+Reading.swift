package import Diagnostics
package import FrontMatter

extension InterfaceStrings {
  /// Reads `templates/strings/<language>.yml`: a flat map of keys to texts, and of counted keys to one text for each
  /// plural category. The key `reviewed` is no text: it tells whether a native editor has read the file.
  ///
  /// - Parameters:
  ///   - keys: what the code asks for, on top of the keys of this target. Other keys are for templates alone.
  ///   - reference: the texts of the site's first language, which says what keys there are; `nil` when that one is read.
  /// - Returns: `nil` for a file that is not a map, which then lacks no single key.
  package static func read(
    _ node: YAMLNode, path: String, language: Language, keys: [any InterfaceKey], reference: InterfaceStrings? = nil
  ) -> Diagnosed<InterfaceStrings?> {
    var reader = InterfaceStringsReader(
      path: path, language: language, keys: DateKey.all + ListKey.all + keys, reference: reference)
    guard case .map(let items) = node.content else {
      return Diagnosed(nil, [.interfaceTextsNotAMap(at: Place(path: path, range: node.range))])
    }
    reader.readAll(items)
    let strings = InterfaceStrings(
      language: language, isReviewed: reader.isReviewed, numbers: NumberFormat(language),
      entries: reader.entries.merging(reference?.entries ?? [:]) { own, _ in own })
    return Diagnosed(strings, reader.diagnostics)
  }
}

private struct InterfaceStringsReader {
  let path: String
  let language: Language
  let declared: [String: any InterfaceKey]
  let reference: InterfaceStrings?
  var isReviewed = true
  var entries: [String: InterfaceStrings.Entry] = [:]
  var diagnostics: [Diagnostic] = []

  init(path: String, language: Language, keys: [any InterfaceKey], reference: InterfaceStrings?) {
    self.path = path
    self.language = language
    self.reference = reference
    declared = Dictionary(keys.map { ($0.rawValue, $0) }) { first, _ in first }
  }

  mutating func readAll(_ items: [YAMLEntry]) {
    for item in items {
      if item.key == Self.reviewed { readReview(item.value) } else { read(item) }
    }
    reportMissing(items.filter { $0.key != Self.reviewed })
  }

  private func place(_ range: Range<Int>) -> Place { Place(path: path, range: range) }

  private static let reviewed = "reviewed"

  private mutating func readReview(_ value: YAMLNode) {
    var context = DecodingContext(path: path, defaultLanguage: language.code, languages: [])
    isReviewed = ValueType<Bool>.boolean.decode(value, &context) ?? true
    diagnostics += context.diagnostics
  }

  // MARK: One key

  private mutating func read(_ item: YAMLEntry) {
    let key = place(item.keyRange)
    guard Self.isKey(item.key) else {
      diagnostics.append(.malformedInterfaceKey(item.key, at: key))
      return
    }
    let declaration = declared[item.key]
    if let reference, declaration == nil, reference.entries[item.key] == nil {
      let known = Set(declared.keys).union(reference.entries.keys)
      diagnostics.append(
        .unknownInterfaceText(
          item.key, suggestion: NearMatch.of(item.key, in: known), reference: reference.language.code, at: key))
      return
    }
    let isCounted = declaration?.isCounted ?? false
    switch item.value.content {
    case .scalar(let text):
      guard !isCounted else {
        let categories = language.pluralCategories.map(\.rawValue)
        diagnostics.append(.interfaceTextNotCounted(item.key, categories: categories, at: place(item.value.range)))
        return
      }
      let read = pattern(text, item.value.range, item.key, allowed: declaration?.placeholders ?? [], of: nil)
      entries[item.key] = .plain(read ?? TextPattern("⟦\(item.key)⟧"), key: key)
    case .map(let forms):
      guard isCounted else {
        diagnostics.append(.interfaceTextCounted(item.key, isDeclared: declaration != nil, at: key))
        return
      }
      readForms(forms, of: item, placeholders: declaration?.placeholders ?? [])
    case .list: diagnostics.append(.interfaceTextIsList(item.key, at: place(item.value.range)))
    }
  }

  private mutating func readForms(_ forms: [YAMLEntry], of item: YAMLEntry, placeholders: [String]) {
    let categories = language.pluralCategories
    var patterns: [PluralCategory: TextPattern] = [:]
    for form in forms {
      guard let category = PluralCategory(rawValue: form.key), categories.contains(category) else {
        diagnostics.append(
          .unknownPluralCategory(
            form.key, of: item.key, language: language.code, categories: categories.map(\.rawValue),
            at: place(form.keyRange)))
        continue
      }
      guard case .scalar(let text) = form.value.content else {
        diagnostics.append(.interfaceTextIsList("\(item.key).\(form.key)", at: place(form.value.range)))
        continue
      }
      let read = pattern(text, form.value.range, item.key, allowed: placeholders + ["n"], of: form.key)
      patterns[category] = read ?? TextPattern("⟦\(item.key)⟧")
    }
    // Only millions are `many` in French, and most texts are the same there.
    let needed = language == .french ? [.one, .other] : categories
    for category in needed where patterns[category] == nil && !forms.contains(where: { $0.key == category.rawValue }) {
      diagnostics.append(
        .missingPluralCategory(category.rawValue, of: item.key, at: place(item.keyRange)))
    }
    entries[item.key] = .counted(patterns, key: place(item.keyRange))
  }

  // MARK: One text

  private mutating func pattern(
    _ text: String, _ range: Range<Int>, _ key: String, allowed: [String], of category: String?
  ) -> TextPattern? {
    let name = category.map { "\(key).\($0)" } ?? key
    guard text.contains(where: { !$0.isWhitespace }) else {
      // A key without any value is told by the YAML stage.
      if !range.isEmpty { diagnostics.append(.emptyInterfaceText(name, at: place(range))) }
      return nil
    }
    let pattern = TextPattern(text)
    var used = Set<String>()
    for case .placeholder(let placeholder, let inner) in pattern.segments {
      used.insert(placeholder)
      guard !allowed.contains(placeholder) else { continue }
      diagnostics.append(
        .unknownPlaceholder(
          placeholder, of: name, allowed: allowed, at: place(narrowed(range, to: inner, of: text))))
    }
    for placeholder in allowed where placeholder != "n" && !used.contains(placeholder) {
      diagnostics.append(.missingPlaceholder(placeholder, of: name, at: place(range)))
    }
    return pattern
  }

  /// The bytes of a part of a scalar, if the scalar is written plainly or in quotes without escapes; else the scalar.
  private func narrowed(_ scalar: Range<Int>, to part: Range<Int>, of text: String) -> Range<Int> {
    let surplus = scalar.count - text.utf8.count
    guard surplus == 0 || surplus == 2 else { return scalar }
    let start = scalar.lowerBound + surplus / 2
    return start + part.lowerBound..<start + part.upperBound
  }

  private static func isKey(_ text: String) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      guard let first = part.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return false }
      return part.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || $0 == UInt8(ascii: "_")
      }
    }
  }

  // MARK: The file as a whole

  private mutating func reportMissing(_ items: [YAMLEntry]) {
    let written = Set(items.map(\.key))
    let strangers = items.filter { declared[$0.key] == nil && reference?.entries[$0.key] == nil }
    for key in Set(declared.keys).union(reference.map { Set($0.entries.keys) } ?? []).subtracting(written).sorted() {
      let near = NearMatch.of(key, in: strangers.map(\.key))
      let misspelt = strangers.first { $0.key == near }
      diagnostics.append(
        .missingInterfaceText(
          key, misspelt: misspelt.map { Located($0.key, at: place($0.keyRange)) },
          reference: reference?.place(of: key), at: Place(path: path)))
    }
  }
}
