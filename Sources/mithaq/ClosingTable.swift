import Diagnostics
import Portal
import Publishing

/// What a build did, a row for each portal and language.
struct ClosingTable {
  private let rows: [Row]

  private struct Row {
    let name: String
    let language: String
    var pages = 0
    var written = 0
    var unchanged = 0
    var removed = 0
  }

  /// Files that belong to no portal, such as those of a region that is gone, are counted with the national door.
  init(sections: [PortalSite.Section], report: PublishingReport) {
    var rows = sections.map { Row(name: $0.name, language: $0.language) }
    let prefixes = Dictionary(
      sections.enumerated().map { ($1.prefix[...], $0) }, uniquingKeysWith: { first, _ in first })
    func count(_ paths: [OutputPath], _ body: (_ row: inout Row, _ isPage: Bool) -> Void) {
      for path in paths {
        let text = path.text
        let slashes = Array(text.utf8.indices.lazy.filter { text.utf8[$0] == UInt8(ascii: "/") }.prefix(2))
        guard let index = slashes.reversed().lazy.compactMap({ prefixes[text[..<$0]] }).first ?? prefixes[""] else {
          continue
        }
        body(&rows[index], text.utf8.suffix(5).elementsEqual(".html".utf8))
      }
    }
    count(report.written) { row, isPage in
      row.written += 1
      row.pages += isPage ? 1 : 0
    }
    count(report.unchanged) { row, isPage in
      row.unchanged += 1
      row.pages += isPage ? 1 : 0
    }
    count(report.removed) { row, _ in row.removed += 1 }
    self.rows = rows
  }

  func text(_ language: DiagnosticLanguage) -> String {
    let heading =
      language == .french
      ? ["Portail", "Langue", "Pages", "Écrits", "Inchangés", "Supprimés"]
      : ["Portal", "Language", "Pages", "Written", "Unchanged", "Removed"]
    let body = rows.map { row in
      [row.name, row.language] + [row.pages, row.written, row.unchanged, row.removed].map(String.init)
    }
    let total = (2..<6).map { column in String(body.compactMap { Int($0[column]) }.reduce(0, +)) }
    return TextTable(lines: [heading] + body + [["Total", ""] + total], textColumns: 2).text
  }
}
