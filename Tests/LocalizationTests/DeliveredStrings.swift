import Diagnostics
import Foundation
import FrontMatter
import Localization
import Testing

/// The interface texts that come with the program, without those that only views know to be counted or filled in: here
/// every map of forms is taken for a counted text.
struct DeliveredStrings {
  let language: Language
  let file: String
  let items: [YAMLEntry]
  let strings: InterfaceStrings

  static let languages: [Language] = [.french, .arabic, .english]

  init(_ language: Language) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let path = "templates/strings/\(language.code).yml"
    file = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    self.language = language
    let node = try #require(YAMLNode.parse(Array(file.utf8), path: path).value)
    guard case .map(let items) = node.content else { throw NotAMap() }
    self.items = items
    let read = InterfaceStrings.read(node, path: path, language: language, keys: items.compactMap(FileKey.init))
    strings = try #require(read.value)
  }

  /// The keys of counted texts, in the order of the file.
  var countedKeys: [FileKey] { items.compactMap(FileKey.init).filter(\.isCounted) }

  /// The texts of a key, by plural category; of a plain one under an empty name.
  static func texts(of item: YAMLEntry) -> [String: String] {
    switch item.value.content {
    case .scalar(let text): ["": text]
    case .map(let forms):
      forms.reduce(into: [:]) { texts, form in
        if case .scalar(let text) = form.value.content { texts[form.key] = text }
      }
    case .list: [:]
    }
  }

  private struct NotAMap: Error {}
}

/// A key as the file has it: what is filled in are the words that stand in braces there.
struct FileKey: InterfaceKey {
  let rawValue: String
  let isCounted: Bool
  let placeholders: [String]

  static var allCases: [FileKey] { [] }

  init?(rawValue: String) { nil }

  init?(_ item: YAMLEntry) {
    rawValue = item.key
    let texts = DeliveredStrings.texts(of: item)
    isCounted = texts[""] == nil
    placeholders = Self.words(inBracesOf: texts.values.joined()).filter { $0 != "n" }.sorted()
  }

  /// « date » of « état au {date} »
  static func words(inBracesOf text: String) -> Set<String> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
        .compactMap { $0.split(separator: "}").first.map(String.init) })
  }
}
