import Templating

/// A person as the speaker of something.
struct PersonReferenceView: TemplateView {
  let name: PhraseView
  /// As at the signing.
  let title: PhraseView?
  let party: LinkView?

  static let fields: Fields<Self> = [
    .object("name") { $0.name },
    .optional("title") { $0.title },
    .optional("party") { $0.party },
  ]
}
