import Foundation
import Testing

@Suite("Delivered French texts")
struct DeliveredFrenchTests {
  @Test("have the phrases for dates and lists that the other tests pin")
  func phrases() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let file = try String(contentsOf: root.appending(path: "templates/strings/fr.yml"), encoding: .utf8)
    let delivered = Set(file.split(separator: "\n"))
    for line in FrenchStrings.file.split(separator: "\n") where line.hasPrefix("date.") || line.hasPrefix("list.") {
      #expect(delivered.contains(line), "\(line)")
    }
  }
}
