import FrontMatter
import SourceTree
import Templating

/// What one file of `content/` says, as an object of `records.json` (see `RecordsFile`): its header flattened to fields
/// with short values, so that two builds can be compared without their files.
struct RecordLine {
  /// Members of JSON objects, as far as they are written; each key is the keys that lead to the value, with slashes
  /// between them: `parties/fonds/role`.
  private var fields = Array("\"fields\":{".utf8)
  private var hashes = Array("\"hashes\":{".utf8)
  private var id: String?
  /// Of the value that is being written, escaped.
  private var key: [UInt8] = []

  /// Longer values are cut after so many characters, and have a hash beside them.
  private static let limit = 160

  /// UTF-8.
  ///
  /// - Parameters:
  ///   - kind: the folder of the file, or what tells it from all others.
  ///   - text: of the Markdown text, where there is one.
  static func bytes(kind: String, path: String, header: YAMLNode, text: ContentHash?) -> [UInt8] {
    var line = RecordLine()
    line.add(header)
    return line.bytes(kind: kind, path: path, text: text)
  }

  private mutating func add(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let text): add(text)
    case .map(let entries): for entry in entries { add(entry.value, under: entry.key) }
    case .list(let items):
      let words = items.compactMap(\.text)
      if words.count == items.count { return add(words.joined(separator: ", ")) }
      var names: Set<String> = []
      for (index, item) in items.enumerated() {
        let name = Self.name(of: item).flatMap { names.insert($0).inserted ? $0 : nil }
        add(item, under: name ?? "#\(index + 1)")
      }
    }
  }

  private mutating func add(_ node: YAMLNode, under name: String) {
    let length = key.count
    if !key.isEmpty { key.append(UInt8(ascii: "/")) }
    key.appendEscapedForJSON(name)
    add(node)
    key.removeLast(key.count - length)
  }

  private mutating func add(_ value: String) {
    if id == nil, key.elementsEqual("id".utf8) { id = value }
    // Most values are short, and letters are slower to count than bytes.
    let start = value.utf8.count <= Self.limit ? value[...] : value.prefix(Self.limit)
    if start.endIndex == value.endIndex {
      fields.append(member: key, value)
    } else {
      fields.append(member: key, start + "…")
      hashes.append(member: key, ContentHash(of: Array(value.utf8)).short)
    }
  }

  /// The keys by which the items of lists are told from each other, the best first.
  private static let names = [
    "id", "partner", "person", "convention", "instrument", "programme", "year", "date", "name",
  ]

  /// What an item of a list is called; `nil` where nothing tells it from others but its position.
  private static func name(of item: YAMLNode) -> String? {
    guard case .map(let entries) = item.content else { return nil }
    return names.lazy.compactMap { name in entries.first { $0.key == name }?.value.text }
      .first { !$0.isEmpty && !$0.contains("/") }
  }

  private consuming func bytes(kind: String, path: String, text: ContentHash?) -> [UInt8] {
    var bytes = Array("{".utf8)
    bytes.append(member: "kind".utf8, kind)
    bytes.append(member: "id".utf8, id ?? path)
    bytes.append(member: "path".utf8, path)
    if let text { bytes.append(member: "text".utf8, text.short) }
    fields.close()
    hashes.close()
    bytes += fields
    bytes.append(UInt8(ascii: ","))
    bytes += hashes
    bytes.append(UInt8(ascii: "}"))
    return bytes
  }
}

extension [UInt8] {
  /// Appends a member of a JSON object, with the comma for the next one.
  ///
  /// - Parameter key: escaped.
  fileprivate mutating func append(member key: some Sequence<UInt8>, _ value: some StringProtocol) {
    append(UInt8(ascii: "\""))
    append(contentsOf: key)
    append(contentsOf: "\":\"".utf8)
    appendEscapedForJSON(String(value))
    append(contentsOf: "\",".utf8)
  }

  /// Ends an object whose last member may be followed by a comma.
  fileprivate mutating func close() {
    if last == UInt8(ascii: ",") { removeLast() }
    append(UInt8(ascii: "}"))
  }
}
