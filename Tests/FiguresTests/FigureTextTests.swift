import Figures
import Testing

@Suite("Texts of a figure in other languages")
struct FigureTextTests {
  private func svg(_ label: FigureText) -> String {
    let amount = PairedBars.Amount(value: 3, text: "3")
    let figure = PairedBars(
      SampleFigures.head(.rightToLeft), words: SampleFigures.words,
      rows: [PairedBars.Row(label: label, target: amount, actual: amount)]
    ).figure
    return String(decoding: figure.svg, as: UTF8.self)
  }

  @Test("a label that is all in one names it, and its number has a description of its own")
  func whole() {
    let drawn = svg(FigureText("Emplois", language: "fr"))
    #expect(drawn.contains(" lang=\"fr\" direction=\"ltr\"") && drawn.contains(">Emplois</text>"))
    #expect(drawn.contains("<title lang=\"fr\">Emplois</title><desc>"))
  }

  @Test("a piece of a label has its own, line by line, and a title that cannot is without the label")
  func pieces() {
    let long = String(repeating: "très long mot ", count: 6)
    let drawn = svg(FigureText([.init(long, language: "fr"), .init("، منذ 2020")]))
    #expect(drawn.matches(of: #/<tspan lang="fr">|<text [^>]*lang="fr"/#).count == 2)
    #expect(drawn.contains("</tspan>، منذ 2020</text>"))
    // The line of both runs the way of the page, though it starts with French.
    #expect(
      drawn.matches(of: #/<text [^>]*direction="ltr"[^>]*lang="fr"|<text [^>]*lang="fr"[^>]*direction="ltr"/#).count
        == 1)
    #expect(drawn.contains(#/<text [^>]*y="27"><tspan/#))
    #expect(!drawn.contains("<title>très"))
  }

  @Test("a node and a segment name theirs")
  func single() {
    let node = Network.Node(label: "Centre", language: "fr", weight: 1, text: "اتفاقية واحدة", kind: .centre)
    let network = Network(SampleFigures.head(.rightToLeft), nodes: [node], edges: []).figure
    #expect(String(decoding: network.svg, as: UTF8.self).contains("<title lang=\"fr\">Centre</title><desc>"))
    let segment = StackedBar.Segment(label: "fait", language: "fr", value: 1, text: "1", tone: .ok)
    let bar = StackedBar(SampleFigures.head(.rightToLeft), segments: [segment]).figure
    #expect(String(decoding: bar.svg, as: UTF8.self).contains(#/<text [^>]*lang="fr"[^>]*>fait</#))
  }
}
