import Templating

/// An entry of the list of sources at the foot of a page.
struct SourceView: TemplateView {
  let number: String
  let anchor: String
  let title: LinkView
  let publisher: PhraseView?
  let author: PhraseView?
  let kind: PhraseView
  let language: String?
  let published: DateView?
  let accessed: DateView?
  let archived: SafeURL?
  let reliability: String?
  let note: PhraseView?
  /// The words on which a fact rests.
  let quote: PhraseView?
  /// Back to the sections that rest on it.
  let supports: [LinkView]

  static let fields: Fields<Self> = [
    .text("number") { $0.number },
    .text("anchor") { $0.anchor },
    .object("title") { $0.title },
    .optional("publisher") { $0.publisher },
    .optional("author") { $0.author },
    .object("kind") { $0.kind },
    .optionalText("language") { $0.language },
    .optional("published") { $0.published },
    .optional("accessed") { $0.accessed },
    .optionalURL("archived") { $0.archived },
    .optionalText("reliability") { $0.reliability },
    .optional("note") { $0.note },
    .optional("quote") { $0.quote },
    .list("supports") { $0.supports },
  ]
}
