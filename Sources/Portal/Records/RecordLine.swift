import FrontMatter
import SourceTree
import Templating

/// What one file of `content/` says, as an object of `records.json` (see `RecordsFile`): its header flattened to fields
/// with short values, so that two builds can be compared without their files.
struct RecordLine {
  /// By the keys that lead to a value with slashes between them: `parties/fonds/role`.
  private var fields: [(key: String, value: String)] = []

  /// Longer values are cut after so many characters, and have a hash beside them.
  private static let limit = 160

  /// UTF-8.
  ///
  /// - Parameters:
  ///   - kind: the folder of the file, or what tells it from all others.
  ///   - text: of the Markdown text, where there is one.
  static func bytes(kind: String, path: String, header: YAMLNode, text: ContentHash?) -> [UInt8] {
    var line = RecordLine()
    line.add(header, at: "")
    return line.bytes(kind: kind, path: path, text: text)
  }

  private mutating func add(_ node: YAMLNode, at key: String) {
    switch node.content {
    case .scalar(let text): fields.append((key, text))
    case .map(let entries): for entry in entries { add(entry.value, at: Self.join(key, entry.key)) }
    case .list(let items):
      let words = items.compactMap(\.text)
      if words.count == items.count { return fields.append((key, words.joined(separator: ", "))) }
      var names: Set<String> = []
      for (index, item) in items.enumerated() {
        let name = Self.name(of: item).flatMap { names.insert($0).inserted ? $0 : nil }
        add(item, at: Self.join(key, name ?? "#\(index + 1)"))
      }
    }
  }

  private static func join(_ key: String, _ name: String) -> String { key.isEmpty ? name : "\(key)/\(name)" }

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

  private func bytes(kind: String, path: String, text: ContentHash?) -> [UInt8] {
    var bytes = Array("{".utf8)
    bytes.append(member: "kind", kind)
    bytes.append(member: "id", fields.first { $0.key == "id" }?.value ?? path)
    bytes.append(member: "path", path)
    if let text { bytes.append(member: "text", text.short) }
    var hashes = Array("\"hashes\":{".utf8)
    bytes += "\"fields\":{".utf8
    for (key, value) in fields {
      // Most values are short, and letters are slower to count than bytes.
      let start = value.utf8.count <= Self.limit ? value[...] : value.prefix(Self.limit)
      if start.endIndex == value.endIndex {
        bytes.append(member: key, value)
      } else {
        bytes.append(member: key, start + "…")
        hashes.append(member: key, ContentHash(of: Array(value.utf8)).short)
      }
    }
    bytes.close()
    bytes += ",".utf8
    hashes.close()
    bytes += hashes
    bytes += "}".utf8
    return bytes
  }
}

extension [UInt8] {
  /// Appends a member of a JSON object, with the comma for the next one.
  fileprivate mutating func append(member key: String, _ value: some StringProtocol) {
    append(contentsOf: "\"".utf8)
    appendEscapedForJSON(key)
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
