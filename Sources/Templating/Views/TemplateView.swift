/// A type that templates can show: it declares once, by name and type, everything that a template may ask of it.
///
///     struct PartyView: TemplateView {
///       let name: String
///       let signatories: [SignatoryView]
///
///       static var fields: Fields<PartyView> {
///         [
///           .text("name") { $0.name },
///           .list("signatories") { $0.signatories },
///         ]
///       }
///     }
public protocol TemplateView: Sendable {
  /// Read when templates are bound, never while a page is rendered.
  static var fields: Fields<Self> { get }
}
