import Diagnostics
import Foundation
import FrontMatter
import Testing

/// A record of `CompleteSite`, with the pages on which it is to be seen.
struct CompleteRecord: Sendable, CustomTestStringConvertible {
  /// As its schema is called.
  let kind: String
  let file: String
  let pages: [String]

  var testDescription: String { file }

  static let all = [
    CompleteRecord(
      kind: "site", file: "site.yml",
      pages: [
        "index.html", "nord/partenaires/cri-nord/index.html", "nord/index.html", "nord/suivi/index.html",
        "nord/conventions/adresse-de-la-convention/index.html",
      ]),
    CompleteRecord(kind: "region", file: "regions/nord.md", pages: ["nord/index.html"]),
    CompleteRecord(
      kind: "partner", file: "partners/complet.md", pages: ["nord/partenaires/adresse-du-partenaire/index.html"]),
    CompleteRecord(
      kind: "programme", file: "programmes/complet.md", pages: ["nord/programmes/adresse-du-programme/index.html"]),
    CompleteRecord(
      kind: "instrument", file: "instruments/complet.md", pages: ["nord/textes/adresse-du-texte/index.html"]),
    CompleteRecord(kind: "page", file: "pages/complete.md", pages: ["nord/adresse-de-la-page/index.html"]),
    CompleteRecord(
      kind: "convention", file: "conventions/complete.md",
      pages: ["nord/conventions/adresse-de-la-convention/index.html"]),
    CompleteRecord(
      kind: "convention", file: "conventions/voisine.md", pages: ["nord/conventions/convention-voisine/index.html"]),
    CompleteRecord(kind: "convention", file: "conventions/retiree.md", pages: ["nord/conventions/retiree/index.html"]),
  ]

  static let kinds = ["site", "region", "partner", "programme", "instrument", "page", "convention"]

  struct Unreadable: Error {
    let file: String
  }

  /// Every value of the record, under the keys that lead to it.
  func values(keys: Set<String>) throws -> [(key: String, text: String)] {
    let path = "CompleteSite/content/" + file
    let bytes = [UInt8](try Data(contentsOf: TestData.folder.appending(path: path)))
    let header =
      file.hasSuffix(".yml")
      ? YAMLNode.parse(bytes, path: path).value : FrontMatterDocument.parse(bytes, path: path).value?.header
    guard let header else { throw Unreadable(file: file) }
    return Self.values(of: header, under: "", keys: keys)
  }

  private static func values(of node: YAMLNode, under key: String, keys: Set<String>) -> [(key: String, text: String)] {
    switch node.content {
    case .scalar(let text): [(key, text)]
    case .list(let items): items.flatMap { values(of: $0, under: key, keys: keys) }
    case .map(let entries):
      entries.flatMap { entry in
        let below = keys.contains(key) ? key : key.isEmpty ? entry.key : key + "." + entry.key
        return values(of: entry.value, under: below, keys: keys)
      }
    }
  }
}
