import Templating

/// `sources.mustache`: the documents that the records of a portal rest on.
struct SourcesPageView: TemplateView {
  let page: PageView
  /// The region, or the country.
  let territory: PhraseView
  @Lazily var countText: String
  @Lazily var division: DivisionView?
  @Lazily var letters: [PublisherLetterView]

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("territory") { $0.territory },
    .text("count_text") { $0.countText },
    .optional("division") { $0.division },
    .list("letters") { $0.letters },
  ]
}

/// The publishers under one letter.
struct PublisherLetterView: TemplateView {
  let letter: LetterView
  let publishers: [PublisherView]

  static let fields: Fields<Self> = [
    .object("letter") { $0.letter },
    .list("publishers") { $0.publishers },
  ]
}

/// Whoever published some of them.
struct PublisherView: TemplateView {
  let name: PhraseView
  let countText: String
  let sources: [CitedSourceView]

  static let fields: Fields<Self> = [
    .object("name") { $0.name },
    .text("count_text") { $0.countText },
    .list("sources") { $0.sources },
  ]
}

/// A document with the records that rest on it.
struct CitedSourceView: TemplateView {
  let title: LinkView
  let kind: PhraseView
  let language: String?
  let published: DateView?
  let archived: SafeURL?
  let citing: [LinkView]

  static let fields: Fields<Self> = [
    .object("title") { $0.title },
    .object("kind") { $0.kind },
    .optionalText("language") { $0.language },
    .optional("published") { $0.published },
    .optionalURL("archived") { $0.archived },
    .list("citing") { $0.citing },
  ]
}
