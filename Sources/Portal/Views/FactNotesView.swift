import Templating

// The notes of facts that a page shows as plain words, by the key of the record: `{{#noted.kind}}…{{/noted.kind}}` is
// the place where the sources of `kind` are named. Facts with a view of their own bring their notes with them.

/// The notes of one fact, for `partials/notes`.
struct FactNotesView: TemplateView {
  let notes: [NoteView]

  static let fields: Fields<Self> = [.list("notes") { $0.notes }]
}

struct ConventionNotesView: TemplateView {
  let sources: RecordSources

  static let fields = Fields<Self>(
    keys: [
      "title", "kind", "signing_mode", "regions", "provinces", "former_region", "renewal", "languages", "contact",
    ],
    sources: \.sources)
}

struct PartnerNotesView: TemplateView {
  let sources: RecordSources

  static let fields = Fields<Self>(
    keys: [
      "name", "kind", "website", "identifiers", "same_as", "parent", "members", "merged_into", "split_from",
      "regions_active",
    ], sources: \.sources)
}

struct ProgrammeNotesView: TemplateView {
  let sources: RecordSources

  static let fields = Fields<Self>(keys: ["name", "scope", "regions", "lead", "parent"], sources: \.sources)
}

struct RegionNotesView: TemplateView {
  let sources: RecordSources

  static let fields = Fields<Self>(
    keys: ["name", "official_name", "provinces", "intro", "cri", "contact", "note"],
    sources: \.sources)
}

struct InstrumentNotesView: TemplateView {
  let sources: RecordSources

  static let fields = Fields<Self>(keys: ["title", "number", "spellings", "url"], sources: \.sources)
}

extension Fields {
  fileprivate init(keys: [String], sources: @escaping @Sendable (View) -> RecordSources) {
    self.init(keys.map { key in .object(key) { FactNotesView(notes: sources($0).notes(key)) } })
  }
}
