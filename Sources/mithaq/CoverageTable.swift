import Diagnostics
import Foundation
import Portal

/// How far a site is translated, for people and for machines.
struct CoverageTable {
  let reports: [CoverageReport]

  /// A row for each language and kind of text; nothing where the site has one language.
  func text(_ language: DiagnosticLanguage) -> String {
    guard !reports.isEmpty else { return "" }
    let heading =
      (language == .french ? ["Langue", "Textes", "En tout"] : ["Language", "Texts", "All"])
      + CoverageReport.headings.map { $0[language] } + ["%"]
    let rows = reports.flatMap { report in
      report.rows.map { row in
        [report.language, row.name[language], String(row.all)] + row.states.map { String($0.count) }
          + [row.percent.map(String.init) ?? ""]
      }
    }
    return TextTable(lines: [heading] + rows, textColumns: 2).text
  }

  /// By language and kind, keys sorted.
  func json() throws -> String {
    let values = reports.map { report in
      (
        report.language,
        report.rows.map { row in
          (row.kind, Dictionary(uniqueKeysWithValues: row.states.map { ($0.key, $0.count) } + [("total", row.all)]))
        }
      )
    }
    let tree = Dictionary(uniqueKeysWithValues: values.map { ($0, Dictionary(uniqueKeysWithValues: $1)) })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return String(decoding: try encoder.encode(tree), as: UTF8.self) + "\n"
  }
}
