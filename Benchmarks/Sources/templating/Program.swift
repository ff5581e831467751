import Diagnostics
import Mustache
import Templating

/// Renders one page with Mithaq's templates, with swift-mustache, and by hand; making the view counts.
@main
struct Program {
  private let convention = Convention.example
  private let template: BoundTemplate<ConventionView>
  private let rival: MustacheTemplate

  struct NotBound: Error {
    let mistakes: [String]
  }

  init() throws {
    var loaded = TemplateSet.load(
      files: [TemplateFile(path: "templates/page.mustache", bytes: Array(Page.template.utf8))])
    let template = loaded.value.bind("page", to: ConventionView.self, diagnostics: &loaded.diagnostics)
    guard let template else { throw NotBound(mistakes: loaded.diagnostics.map(\.headline.en)) }
    self.template = template
    rival = try MustacheTemplate(string: Page.template)
  }

  static func main() throws { try Program().run() }

  private func withMithaq() throws -> [UInt8] {
    var output: [UInt8] = []
    try template.render(ConventionView(convention), into: &output)
    return output
  }

  private func withRival() -> String { rival.render(Rival.object(convention)) }

  private func byHand(_ size: Int) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(size)
    ByHand.append(convention, to: &output)
    return output
  }

  private static let rounds = 41

  private func run() throws {
    let page = try withMithaq()
    precondition(Page.tagCount == 160, "the page has \(Page.tagCount) tags")
    precondition(page == byHand(page.count), "made by hand, the page is another")
    precondition(page == Array(withRival().utf8), "made by swift-mustache, the page is another")
    var ours = Measurement("mithaq", repeats: 200) { try withMithaq().count }
    var theirs = Measurement("swift-mustache 2.1.1", repeats: 5) { withRival().utf8.count }
    var floor = Measurement("by hand", repeats: 200) { byHand(page.count).count }
    for _ in 0..<Self.rounds {
      try ours.round()
      try theirs.round()
      try floor.round()
    }
    print("One page of \(Page.tagCount) tags and \(page.count) bytes, median of \(Self.rounds) rounds in turn:")
    for measurement in [ours, theirs, floor] { print(try "  " + measurement.summary) }
    print("mithaq is \(theirs.ratio(to: ours)) times as fast as swift-mustache (aim: 20)")
    print("mithaq takes \(ours.ratio(to: floor)) times as long as copying and escaping by hand (aim: at most 3)")
  }
}
