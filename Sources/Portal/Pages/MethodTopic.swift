import Diagnostics
import Markdown
import Registry
import Templating

/// What the text with the id `methode` explains: how the numbers on pages come about. The raw value is the id of its
/// heading; a registry may have another text, or none.
enum MethodTopic: String, CaseIterable, Sendable {
  case implementation = "mise-en-oeuvre"
  case freshness = "fraicheur-du-suivi"
  case progress = "avancement-dun-indicateur"
  case completeness = "completude-dune-fiche"
  case publication = "delai-de-publication"
  case counts = "ce-qui-est-compte"

  /// The text that explains.
  static let page = ID<StandalonePage>("methode")

  fileprivate var key: PortalKey {
    switch self {
    case .implementation: .methodImplementation
    case .freshness: .methodFreshness
    case .progress: .methodProgress
    case .completeness: .methodCompleteness
    case .publication: .methodPublication
    case .counts: .methodCounts
    }
  }
}

extension PageContext {
  /// The way to the rule behind a number; `nil` in a registry that does not explain it.
  func method(_ topic: MethodTopic, _ text: String? = nil) -> LinkView? {
    guard let explanation = registry.pages.find(MethodTopic.page) else { return nil }
    let anchor = hasHeading(topic.rawValue, in: explanation.id.place.path) ? topic.rawValue : nil
    return LinkView(
      href: href(to: address(of: MethodTopic.page), anchor: anchor), text: text ?? self.text(topic.key), foreign: nil)
  }

  /// A text that leads to the rule behind it where there is one.
  func ruled(_ topic: MethodTopic, _ text: String) -> LinkView {
    method(topic, text) ?? link(to: nil, text: text)
  }
}
