import Foundation

extension SiteFixture {
  /// Gives the site pages in further languages. A text that a delivered strings file lacks, or fills in otherwise than
  /// the French one, is the French one.
  func speak(_ languages: [String]) throws {
    let all = (["fr"] + languages).joined(separator: ", ")
    try replace("languages: [fr]", with: "languages: [\(all)]", in: "content/site.yml")
    let french = try delivered("fr")
    for language in languages {
      let own = Dictionary(try delivered(language).map { (Self.key($0), $0) }, uniquingKeysWith: { first, _ in first })
      let texts = french.map { line in
        guard let text = own[Self.key(line)], Self.places(text) == Self.places(line) else {
          return Self.allForms(line, in: language)
        }
        return text
      }
      try write("reviewed: false\n" + texts.joined(separator: "\n") + "\n", to: "templates/strings/\(language).yml")
    }
  }

  /// The lines with texts.
  private func delivered(_ language: String) throws -> [String] {
    let file = TestData.package.appending(path: "templates/strings/\(language).yml")
    return try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
      .filter { $0.contains(/^[a-z][\w.]*:/) && Self.key($0) != "reviewed" }
  }

  private static func key(_ line: String) -> Substring { line.prefix { $0 != ":" } }

  /// What is filled in.
  private static func places(_ line: String) -> Set<Substring> { Set(line.matches(of: /\{\w+\}/).map(\.output)) }

  /// A counted text with one wording for all numbers; any other as it is.
  private static func allForms(_ line: String, in language: String) -> String {
    guard let other = line.firstMatch(of: /other: (".*")}/)?.1 else { return line }
    let categories = language == "ar" ? ["zero", "one", "two", "few", "many", "other"] : ["one", "other"]
    let forms = categories.map { "\($0): \(other)" }
    return "\(key(line)): {\(forms.joined(separator: ", "))}"
  }
}
