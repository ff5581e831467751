/// What is different between the registries of two builds.
package struct RecordsComparison: Encodable, Sendable {
  package let added: [Item]
  package let removed: [Item]
  package let changed: [Change]
  package let addedPages: [String]
  package let removedPages: [String]

  /// A file of `content/`.
  package struct Item: Encodable, Sendable {
    /// Its folder.
    package let kind: String
    package let id: String
    package let title: String
    package let path: String

    init(_ record: RecordsSnapshot.Record, in snapshot: RecordsSnapshot) {
      kind = record.kind
      id = record.id
      title = snapshot.title(of: record)
      path = record.path
    }
  }

  package struct Change: Encodable, Sendable {
    package let item: Item
    /// Where its file was before; `nil` where that is the same.
    package let oldPath: String?
    package let fields: [Field]
    package let textChanged: Bool

    private enum CodingKeys: String, CodingKey {
      case item, fields
      case oldPath = "old_path"
      case textChanged = "text_changed"
    }
  }

  /// A field that has another value.
  package struct Field: Encodable, Sendable {
    /// The keys that lead to it with slashes between them.
    package let key: String
    /// What readers call each of the keys, where that is known, and what ids among them stand for.
    package let name: [String]
    /// `nil` where it was not there.
    package let old: Value?
    package let new: Value?
  }

  package struct Value: Encodable, Sendable {
    /// As it was written, perhaps cut.
    package let text: String
    /// What a code or id stands for, where that is known.
    package let meaning: String?
  }

  private enum CodingKeys: String, CodingKey {
    case added, removed, changed
    case addedPages = "added_pages"
    case removedPages = "removed_pages"
  }

  /// Whether nothing is different.
  package var isEmpty: Bool {
    added.isEmpty && removed.isEmpty && changed.isEmpty && addedPages.isEmpty && removedPages.isEmpty
  }

  package init(from old: RecordsSnapshot, to new: RecordsSnapshot) {
    let (before, after) = (old.byKey, new.byKey)
    let meanings = (old: Meanings(old), new: Meanings(new))
    added = after.filter { before[$0.key] == nil }.values.sorted { $0.key < $1.key }.map { Item($0, in: new) }
    removed = before.filter { after[$0.key] == nil }.values.sorted { $0.key < $1.key }.map { Item($0, in: old) }
    changed = after.values.sorted { $0.key < $1.key }.compactMap { record in
      before[record.key].flatMap { Self.change(from: $0, to: record, in: new, meanings) }
    }
    addedPages = new.pages.subtracting(old.pages).sorted()
    removedPages = old.pages.subtracting(new.pages).sorted()
  }

  private static func change(
    from old: RecordsSnapshot.Record, to new: RecordsSnapshot.Record, in snapshot: RecordsSnapshot,
    _ meanings: (old: Meanings, new: Meanings)
  ) -> Change? {
    let keys = Set(old.fields.keys).union(new.fields.keys)
      .filter { old.fields[$0] != new.fields[$0] || old.hashes[$0] != new.hashes[$0] }
    let fields = keys.sorted().map { key in
      let parts = key.split(separator: "/").map(String.init)
      let name = parts.map { snapshot.labels[$0] ?? meanings.new.titles[$0] ?? meanings.old.titles[$0] ?? $0 }
      return Field(
        key: key, name: name,
        old: old.fields[key].map { Value(text: $0, meaning: meanings.old[$0]) },
        new: new.fields[key].map { Value(text: $0, meaning: meanings.new[$0]) })
    }
    let change = Change(
      item: Item(new, in: snapshot), oldPath: old.path == new.path ? nil : old.path, fields: fields,
      textChanged: old.text != new.text)
    return change.oldPath == nil && fields.isEmpty && !change.textChanged ? nil : change
  }
}

extension RecordsSnapshot {
  fileprivate var byKey: [Record.Key: Record] { Dictionary(records.map { ($0.key, $0) }, uniquingKeysWith: { $1 }) }
}

/// What ids and codes stand for.
private struct Meanings {
  /// Of records, by id.
  private(set) var titles: [String: String] = [:]
  /// By code; `nil` for one that means different things in different vocabularies.
  private var labels: [String: String?] = [:]

  init(_ snapshot: RecordsSnapshot) {
    for record in snapshot.records {
      if record.kind == "vocabularies" {
        for (key, label) in record.fields {
          let parts = key.split(separator: "/").map(String.init)
          // A label is a text in the first language, or a map of languages to texts.
          guard [3, 4].contains(parts.count), parts[0] == "terms", parts[2] == "label",
            parts.count == 3 || parts[3] == snapshot.language
          else { continue }
          labels[parts[1]] = labels[parts[1], default: label] == label ? .some(label) : .some(nil)
        }
      } else {
        let title = snapshot.title(of: record)
        if title != record.id { titles[record.id] = title }
      }
    }
  }

  /// Of a word, or of each in a list of words.
  subscript(text: String) -> String? {
    let words = text.split(separator: ", ").map { word in titles[String(word)] ?? labels[String(word)] ?? nil }
    return words.isEmpty || words.contains(nil) ? nil : words.compactMap(\.self).joined(separator: ", ")
  }
}
