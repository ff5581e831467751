// Renders one page with Mithaq's templates, with swift-mustache, and by hand; making the view counts.
import Mustache
import Templating

precondition(Page.tagCount == 160, "the page has \(Page.tagCount) tags")

let convention = Convention.example
var loaded = TemplateSet.load(files: [TemplateFile(path: "templates/page.mustache", bytes: Array(Page.template.utf8))])
guard let template = loaded.value.bind("page", to: ConventionView.self, diagnostics: &loaded.diagnostics) else {
  fatalError("\(loaded.diagnostics.map(\.headline.en))")
}
let rival = try MustacheTemplate(string: Page.template)

func withMithaq() throws -> [UInt8] {
  var output: [UInt8] = []
  try template.render(ConventionView(convention), into: &output)
  return output
}

func withRival() -> String { rival.render(Rival.object(convention)) }

func byHand() -> [UInt8] {
  var output: [UInt8] = []
  ByHand.append(convention, to: &output)
  return output
}

let page = try withMithaq()
precondition(page == byHand(), "made by hand, the page is another")
precondition(page == Array(withRival().utf8), "made by swift-mustache, the page is another")

var measurements = [
  Measurement("mithaq", repeats: 200) { try withMithaq().count },
  Measurement("swift-mustache 2.1.1", repeats: 5) { withRival().utf8.count },
  Measurement("by hand", repeats: 200) { byHand().count },
]
for _ in 0..<41 {
  for index in measurements.indices { try measurements[index].round() }
}

print("One page of \(Page.tagCount) tags and \(page.count) bytes, median of 41 rounds in turn:")
for measurement in measurements {
  let time = (measurement.microseconds * 10).rounded() / 10
  print("  \(measurement.name): \(time) µs, \(try measurement.allocations()) allocations")
}
func ratio(_ first: Int, _ second: Int) -> Double {
  (measurements[first].microseconds / measurements[second].microseconds * 10).rounded() / 10
}
print(
  "mithaq is \(ratio(1, 0)) times as fast as swift-mustache, and takes \(ratio(0, 2)) times what copying and escaping takes"
)
