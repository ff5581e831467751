import Foundation
import TestSupport
import Testing

/// The site of `CompleteSite/`, in which every key of every record has a value.
enum CompleteSite {
  /// The keys that each kind of record has, by the code's own schema.
  static let keys = Task { () -> [String: Set<String>] in
    let folder = try TemporaryFolder()
    _ = try await MithaqBinary().run(["schema", folder.path(of: "schemas")])
    return try Dictionary(
      uniqueKeysWithValues: CompleteRecord.kinds.map { kind in
        let data = Data(try folder.bytes(of: "schemas/\(kind).schema.json"))
        return (kind, try JSONDecoder().decode(SchemaKeys.self, from: data).leaves)
      })
  }

  /// The base site with the records of `CompleteSite`, and labels that tell code and vocabulary: `premises@commitment_kind`.
  static func fixture() async throws -> SiteFixture {
    let keys = try await keys.value
    let site = try SiteFixture()
    let root = TestData.folder.appending(path: "CompleteSite/content")
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) where path.contains(".") {
      try site.write([UInt8](try Data(contentsOf: root.appending(path: path))), to: "content/" + path)
    }
    let vocabularies = TestData.package.appending(path: "content/vocabularies")
    for name in try FileManager.default.contentsOfDirectory(atPath: vocabularies.path) {
      let text = try site.text(of: "content/vocabularies/" + name)
      try site.write(labelled(text, vocabulary: String(name.dropLast(4))), to: "content/vocabularies/" + name)
    }
    let shown = try ShownValues()
    for record in CompleteRecord.all {
      for (key, id) in try record.values(keys: keys[record.kind] ?? [])
      where shown.rule(for: key, of: record.kind, written: id) == "partner" {
        let name = ShownValues.name(ofPartner: id)
        try site.write(
          "---\nid: \(id)\nname: \(name)\nkind: association\nsources: {id: s1, kind: press}\n---\n",
          to: "content/partners/\(id).md")
      }
    }
    return site
  }

  private static func labelled(_ text: String, vocabulary: String) -> String {
    var code = ""
    return text.components(separatedBy: "\n").map { line in
      if let found = line.wholeMatch(of: #/  "?([\w.]+)"?:.*/#) { code = String(found.1) }
      return line.hasPrefix("    label:") ? "    label: {fr: \"\(code)@\(vocabulary)\"}" : line
    }.joined(separator: "\n")
  }
}
