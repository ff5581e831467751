import Diagnostics
import Portal

/// What is different between two builds, in words.
struct ComparisonText {
  private let comparison: RecordsComparison
  private let language: DiagnosticLanguage

  /// Longer lists of pages are cut; JSON has all of them.
  private static let limit = 50

  init(_ comparison: RecordsComparison, language: DiagnosticLanguage) {
    self.comparison = comparison
    self.language = language
  }

  var text: String {
    if comparison.isEmpty { return say("Rien n’a changé.", "Nothing has changed.") + "\n" }
    return [
      section(say("Nouveau", "New"), comparison.added) { "  " + line($0) + "\n" },
      section(say("Modifié", "Changed"), comparison.changed, changed),
      section(say("Supprimé", "Removed"), comparison.removed) { "  " + line($0) + "\n" },
      pages(say("Pages nouvelles", "New pages"), comparison.addedPages),
      pages(say("Pages supprimées", "Removed pages"), comparison.removedPages),
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func say(_ fr: String, _ en: String) -> String { Wording(fr: fr, en: en)[language] }

  private func section<Item>(_ title: String, _ items: [Item], _ text: (Item) -> String) -> String {
    items.isEmpty ? "" : "\(title) (\(items.count))\n" + items.map(text).joined()
  }

  private func pages(_ title: String, _ paths: [String]) -> String {
    guard !paths.isEmpty else { return "" }
    let left = paths.count - Self.limit
    return "\(title) (\(paths.count))\n" + paths.prefix(Self.limit).map { "  \($0)\n" }.joined()
      + (left > 0 ? "  … + \(left) (--format json)\n" : "")
  }

  private func line(_ item: RecordsComparison.Item) -> String {
    let kind = Self.kinds[item.kind]?[language] ?? item.kind
    let title = item.title == item.id ? "" : say(" « \(item.title) »", " “\(item.title)”")
    return item.id == item.path ? "\(kind) \(item.path)" : "\(kind) \(item.id)\(title) (\(item.path))"
  }

  private static let kinds: [String: Wording] = [
    "site": Wording(fr: "site", en: "site"), "regions": Wording(fr: "région", en: "region"),
    "partners": Wording(fr: "partenaire", en: "partner"), "programmes": Wording(fr: "programme", en: "programme"),
    "instruments": Wording(fr: "texte juridique", en: "legal instrument"),
    "conventions": Wording(fr: "convention", en: "convention"), "pages": Wording(fr: "page", en: "page"),
    "vocabularies": Wording(fr: "vocabulaire", en: "vocabulary"),
  ]

  // MARK: Changes

  private func changed(_ change: RecordsComparison.Change) -> String {
    var result = "  " + line(change.item) + "\n"
    if let old = change.oldPath {
      result += "    " + say("fichier : \(old) → \(change.item.path)", "file: \(old) → \(change.item.path)") + "\n"
    }
    for field in change.fields { result += "    " + self.field(field) + "\n" }
    if change.textChanged { result += "    " + say("texte modifié", "text changed") + "\n" }
    return result
  }

  private func field(_ field: RecordsComparison.Field) -> String {
    let name = field.name.joined(separator: " · ")
    let (old, new) = (field.old.map(value) ?? "—", field.new.map(value) ?? "—")
    return say("\(name) : \(old) → \(new)", "\(name): \(old) → \(new)")
  }

  private func value(_ value: RecordsComparison.Value) -> String {
    let text = say("« \(value.text) »", "“\(value.text)”")
    return value.meaning.map { "\(text) (\($0))" } ?? text
  }
}
