import Foundation
import Localization
import Testing

/// Every format of every delivered language, in a table for people to read: `FormatTables/<code>.txt`.
@Suite("Table of formats")
struct FormatTableTests {
  @Test("is the one that was read and recorded", arguments: DeliveredStrings.languages)
  func table(language: Language) throws {
    let text = try FormatTable(language).text
    let name = "FormatTables/\(language.code).txt"
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
    guard (try? Data(contentsOf: file)) != Data(text.utf8) else { return }
    guard ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" else {
      let known = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      let lines = known.split(separator: "\n", omittingEmptySubsequences: false)
      let new = text.split(separator: "\n", omittingEmptySubsequences: false)
      let same = zip(lines, new).prefix { $0 == $1 }.count
      Issue.record("\(name), line \(same + 1): \(new.dropFirst(same).first ?? ""); RECORD_GOLDEN=1 records it")
      return
    }
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name); read it, then run the test again without RECORD_GOLDEN")
  }

  @Test("has no marks of direction, gaps or places left to fill in", arguments: DeliveredStrings.languages)
  func clean(language: Language) throws {
    let values = try FormatTable(language).rows.map(\.value)
    #expect(!values.contains { $0.unicodeScalars.contains(where: \.properties.isBidiControl) })
    #expect(!values.contains { $0.contains { "{}⟦⟧".contains($0) } || $0.isEmpty })
  }

  @Test("has no digits but 0 to 9", arguments: DeliveredStrings.languages)
  func digits(language: Language) throws {
    for row in try FormatTable(language).rows {
      #expect(row.value.unicodeScalars.allSatisfy { $0.properties.numericType != .decimal || $0.isASCII })
    }
  }
}
