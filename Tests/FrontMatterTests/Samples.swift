import Diagnostics
import FrontMatter
import TestSupport
import Testing

/// A file with one marked range and what must be said about it.
struct Mistake: Sendable, CustomTestStringConvertible {
  let id: DiagnosticID
  let marked: String

  init(_ id: DiagnosticID, _ marked: String) {
    self.id = id
    self.marked = marked
  }

  var testDescription: String { "\(id.rawValue): \(marked.debugDescription)" }
}

/// What a diagnostic says and where, for comparing.
struct Finding: Hashable, CustomStringConvertible {
  let id: DiagnosticID
  let range: Range<Int>?

  init(_ id: DiagnosticID, _ range: Range<Int>?) {
    self.id = id
    self.range = range
  }

  init(_ diagnostic: Diagnostic) {
    self.init(diagnostic.id, diagnostic.place?.range)
  }

  var description: String { "\(id.rawValue)@\(range.map { "\($0)" } ?? "-")" }
}

func parse(_ text: String) -> Diagnosed<FrontMatterDocument?> {
  FrontMatterDocument.parse(Array(text.utf8), path: "content/a.md")
}

func parse(header: String) -> Diagnosed<FrontMatterDocument?> { parse("---\n\(header)\n---\n") }

/// The texts of a tree, for comparing: scalars as they are, lists in brackets, maps in braces.
func outline(_ node: YAMLNode) -> String {
  switch node.content {
  case .scalar(let text): text
  case .list(let items): "[" + items.map(outline).joined(separator: ", ") + "]"
  case .map(let entries): "{" + entries.map { "\($0.key): \(outline($0.value))" }.joined(separator: ", ") + "}"
  }
}

/// The header of a convention, with what real ones hold: quotes, Arabic, flow and block style, comments, block text.
let realisticFile = """
  ---
  id: "MA-08-2021-001"   # jamais réutilisé
  slug: cluster-solaire
  title: {fr: "Convention de partenariat", ar: "اتفاقية شراكة"}
  region: MA-08
  date_signed: "2021-05-21?"
  summary:
    fr: >
      Un texte plié
      sur deux lignes 🌞
    ar: 'نص'
  parties:
    - {partner: cri-draa-tafilalet, role: co_party}
    - partner: cluster-solaire
      role: co_party
  themes: [renewable_energy, "green_economy"]
  note: |
    ---
    ce n'est pas une borne
  ---

  # Le texte

  ---
  """
