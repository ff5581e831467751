import Templating

/// A view with a field of each type.
struct PageView: TemplateView {
  var title = "Charte & <pacte>"
  var note: String?
  var tags: [String] = []
  var isSigned = true
  var year = 2021
  var region = RegionView()
  var programme: RegionView?
  var parties: [PartyView] = []
  var body = Markup()
  var summary: Markup?
  var href: SafeURL? = SafeURL(relative: "../index.html?a=1&b=2")
  var source: SafeURL?
  var home: SafeURL
  var kind = Kind.framework
  var children: [TreeView] = []

  enum Kind: String, CaseIterable, Sendable {
    case framework
    case specific
  }

  static var fields: Fields<PageView> {
    [
      .text("title") { $0.title },
      .optionalText("note") { $0.note },
      .texts("tags") { $0.tags },
      .flag("is_signed") { $0.isSigned },
      .number("year") { $0.year },
      .object("region") { $0.region },
      .optional("programme") { $0.programme },
      .list("parties") { $0.parties },
      .markup("body") { $0.body },
      .optionalMarkup("summary") { $0.summary },
      .optionalURL("href") { $0.href },
      .url("home") { $0.home },
      .optionalURL("source") { $0.source },
      .choice("kind") { $0.kind },
      .list("children") { $0.children },
    ]
  }
}

struct RegionView: TemplateView {
  var name = "Oriental"
  var capital = CapitalView()

  static var fields: Fields<RegionView> {
    [.text("name") { $0.name }, .object("capital") { $0.capital }]
  }
}

struct CapitalView: TemplateView {
  var name = "Oujda"
  var districts = ["Est", "Ouest"]

  static var fields: Fields<CapitalView> {
    [.text("name") { $0.name }, .texts("districts") { $0.districts }]
  }
}

struct PartyView: TemplateView {
  var name: String
  var role: String?

  static var fields: Fields<PartyView> {
    [.text("name") { $0.name }, .optionalText("role") { $0.role }]
  }
}

/// A view that holds more of its kind.
struct TreeView: TemplateView {
  var label: String
  var children: [TreeView] = []
  var owner: [OwnerView] = []

  static var fields: Fields<TreeView> {
    [.text("label") { $0.label }, .list("children") { $0.children }, .list("owners") { $0.owner }]
  }
}

/// Holds trees again, and so is part of a circle of types.
struct OwnerView: TemplateView {
  var name: String
  var trees: [TreeView] = []

  static var fields: Fields<OwnerView> {
    [
      .text("name") { $0.name }, .list("trees") { $0.trees },
      .object("first") { $0.trees.first ?? TreeView(label: "–") },
    ]
  }
}
