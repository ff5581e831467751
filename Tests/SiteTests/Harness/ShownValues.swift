import Foundation

/// What pages show for the values of records, as `CompleteSite/shown.txt` tells it.
struct ShownValues {
  /// How a value comes to be seen.
  enum Sight: Hashable {
    case text(String)
    case file(String)
    case nowhere(why: String)
  }

  private let rules: [[String]: String]

  init() throws {
    let data = try Data(contentsOf: TestData.folder.appending(path: "CompleteSite/shown.txt"))
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").filter { $0.contains(" → ") }
      .filter { !$0.hasPrefix("#") }
    let pairs = lines.map { line -> ([String], String) in
      let parts = line.components(separatedBy: " → ")
      return (parts[0].split(separator: " ").map(String.init), parts[1])
    }
    rules = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The records and keys that the rules are for.
  var keys: Set<[String]> { Set(rules.keys.map { Array($0.prefix(2)) }) }

  func rule(for key: String, of record: String, written: String) -> String? {
    rules[[record, key, written]] ?? rules[[record, key, "*"]] ?? rules[["*", key, written]] ?? rules[["*", key, "*"]]
  }

  func sight(of key: String, of record: String, written: String) -> Sight {
    guard let rule = rule(for: key, of: record, written: written) else { return .text(written) }
    if rule == "date" { return .text(Self.words(written)) }
    if rule == "partner" { return .text(Self.name(ofPartner: written)) }
    if rule == "source" { return .text("href=\"#source-\(written.dropFirst())\" aria-label") }
    if rule.hasPrefix("@") { return .text(written + rule) }
    if rule.hasPrefix("file ") { return .file(String(rule.dropFirst(5))) }
    return rule.hasPrefix("- ") ? .nowhere(why: String(rule.dropFirst(2))) : .text(rule)
  }

  static func name(ofPartner id: String) -> String { "Organisme \(id)" }

  private static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
  ]

  /// « 3 février 2018 »
  private static func words(_ day: String) -> String {
    let parts = day.split { !$0.isNumber }.compactMap { Int($0) }
    guard parts.count == 3, months.indices.contains(parts[1] - 1) else { return day }
    return "\(parts[2]) \(months[parts[1] - 1]) \(parts[0])"
  }
}
