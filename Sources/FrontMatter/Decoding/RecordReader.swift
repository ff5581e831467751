package import Diagnostics

/// Gives a record its values by key, and remembers which keys were asked for. How a value is read is made up only for
/// keys that are there, because most are not.
package struct RecordReader {
  /// `nil` while a schema is recorded: then every key is absent and nothing is reported.
  private let entries: [YAMLEntry]?
  /// Of the keys of the entries: most keys that are asked for are told from them by these alone.
  private let marks: [UInt32]
  /// The entries that were asked for.
  private var isAsked: [Bool]
  private let range: Range<Int>
  private var context: DecodingContext
  private var asked: [String] = []
  private var isRequiredWaived = false
  private(set) var fields: [FieldShape] = []

  /// Takes what was found out of `context`; `finish` puts it back.
  init(of entries: [YAMLEntry], in range: Range<Int>, context: inout DecodingContext) {
    self.entries = entries
    marks = entries.map { Self.mark(of: $0.key) }
    isAsked = entries.map { _ in false }
    self.range = range
    self.context = context
    context.diagnostics = []
    context.localizedTexts = []
  }

  /// A reader that records which keys are asked for.
  init(recordingShapesAt path: String) {
    entries = nil
    (marks, isAsked) = ([], [])
    range = 0..<0
    context = DecodingContext(path: path, defaultLanguage: "", languages: [])
  }

  /// Reports a key that is absent; `nil` only after a diagnostic.
  package mutating func required<V>(_ key: String, _ type: @autoclosure () -> ValueType<V>) -> V? {
    guard let node = ask(key, .required, type) else {
      if entries != nil, !isRequiredWaived {
        context.diagnostics.append(.missingKey(key, at: placeOfWhatIsMissing))
      }
      return nil
    }
    return type().decode(node, &context)
  }

  /// From here on, required keys may be absent: another key says that nothing of the record is shown.
  package mutating func waiveRequired() { isRequiredWaived = entries != nil }

  /// A key that a good record has; its absence is shown on pages, and is no mistake.
  package mutating func recommended<V>(_ key: String, _ type: @autoclosure () -> ValueType<V>) -> V? {
    ask(key, .recommended, type).flatMap { type().decode($0, &context) }
  }

  package mutating func optional<V>(_ key: String, _ type: @autoclosure () -> ValueType<V>) -> V? {
    ask(key, .optional, type).flatMap { type().decode($0, &context) }
  }

  /// Empty where the key is absent; without the items that are wrong.
  package mutating func list<V>(_ key: String, of type: @autoclosure () -> ValueType<V>) -> [V] {
    optional(key, .list(of: type())) ?? []
  }

  /// Of the value of a key, right or wrong; `nil` where the key is absent.
  package func place(of key: String) -> Place? {
    entry(key).map { Place(path: context.path, range: $0.value.range) }
  }

  /// A single value as its author wrote it, right or wrong; `nil` where there is none.
  package func writtenText(of key: String) -> Located<String>? {
    guard let node = entry(key)?.value, let text = node.text, !text.isBlank else { return nil }
    return Located(text, at: context.place(of: node))
  }

  /// How many items the list of a key has, right and wrong; 1 for anything but a list.
  package func writtenCount(of key: String) -> Int {
    guard let node = entry(key)?.value else { return 0 }
    return if case .list(let items) = node.content { items.count } else { 1 }
  }

  /// Of the whole map.
  package var place: Place { Place(path: context.path, range: range) }

  package mutating func report(_ diagnostic: Diagnostic) {
    if entries != nil { context.diagnostics.append(diagnostic) }
  }

  /// Reports the keys that nobody asked for, and gives the diagnostics back.
  mutating func finish(_ context: inout DecodingContext) {
    let entries = entries ?? []
    let unknown = zip(entries, isAsked).filter { !$0.1 }.map(\.0)
    if !unknown.isEmpty {
      let present = Set(entries.map(\.key))
      let candidates = asked.filter { !present.contains($0) }
      for entry in unknown {
        let nearest = self.context.nearMatch(of: entry.key, in: candidates)
        if let nearest {
          // The misspelt key is the one that is missing: told once, where it is written.
          let missing = Diagnostic.missingKey(nearest, at: placeOfWhatIsMissing)
          self.context.diagnostics.removeAll { $0 == missing }
        }
        self.context.diagnostics.append(
          .unknownKey(
            entry.key, nearest: nearest, known: candidates, at: Place(path: context.path, range: entry.keyRange)))
      }
    }
    swap(&context, &self.context)
  }

  /// The first key of a map in block style, whose end is far away; the whole of one in braces.
  private var placeOfWhatIsMissing: Place {
    guard let first = entries?.first, first.keyRange.lowerBound == range.lowerBound else { return place }
    return Place(path: context.path, range: first.keyRange)
  }

  private mutating func ask<V>(
    _ key: String, _ requirement: FieldShape.Requirement, _ type: () -> ValueType<V>
  ) -> YAMLNode? {
    guard entries != nil else {
      if !fields.contains(where: { $0.name == key }) {
        fields.append(FieldShape(name: key, requirement: requirement, shape: type().shape))
      }
      return nil
    }
    asked.append(key)
    guard let position = position(of: key) else { return nil }
    isAsked[position] = true
    return entries?[position].value
  }

  private func entry(_ key: String) -> YAMLEntry? { position(of: key).flatMap { entries?[$0] } }

  private func position(of key: String) -> Int? {
    guard let entries else { return nil }
    let mark = Self.mark(of: key)
    return marks.indices.first { marks[$0] == mark && entries[$0].key == key }
  }

  /// The length, the first and the last byte.
  private static func mark(of key: String) -> UInt32 {
    UInt32(truncatingIfNeeded: key.utf8.count) << 16 | UInt32(key.utf8.first ?? 0) << 8 | UInt32(key.utf8.last ?? 0)
  }
}
