import Figures
import Testing

@Suite("Network")
struct NetworkTests {
  private static let sizes = [
    (0, 0), (1, 0), (0, 1), (1, 1), (1, 24), (4, 24), (12, 28), (0, 30), (30, 0), (5, 3), (20, 20),
  ]

  @Test("keeps labels apart and within the viewBox", arguments: sizes, SampleFigures.directions)
  func labels(size: (Int, Int), direction: LayoutDirection) throws {
    let network = SampleFigures.network(
      centres: size.0, partners: size.1, direction, label: "Ministère de l’Économie et des Finances")
    let drawn = try DrawnFigure(network.figure)
    #expect(drawn.lostTexts == [])
    #expect(drawn.touchingTexts == [])
    #expect(drawn.classed("fig-partner").count == size.1)
    #expect(drawn.classed("fig-centre").count == size.0)
  }

  @Test("takes what is too much of a label from its middle, and draws a short name where there is one")
  func cutLabels() throws {
    let nodes =
      ["Fès-Meknès", "Marrakech-Safi"].map {
        Network.Node(label: "Conseil de la région de " + $0, weight: 1, text: "1", kind: .partner)
      } + [
        Network.Node(label: "Université Mohammed Premier", short: "UMP", weight: 1, text: "1", kind: .partner)
      ]
    // More rows than can have two lines each; in the middle there is the least room.
    let others = (0..<35).map { Network.Node(label: "\($0)", weight: 1, text: "1", kind: .partner) }
    let drawn = try DrawnFigure(
      Network(SampleFigures.head(), nodes: others.prefix(18) + nodes + others.suffix(17), edges: []).figure)
    #expect(drawn.texts.contains { $0.hasPrefix("Conseil") && $0.hasSuffix("Fès-Meknès") && $0.contains("…") })
    #expect(drawn.texts.contains { $0.hasPrefix("Conseil") && $0.hasSuffix("Safi") && $0.contains("…") })
    #expect(drawn.texts.contains("UMP"))
    #expect(drawn.partTitles.contains("Université Mohammed Premier – 1"))
  }

  @Test("ends every edge in the middle of a node", arguments: sizes)
  func ends(size: (Int, Int)) throws {
    let drawn = try DrawnFigure(SampleFigures.network(centres: size.0, partners: size.1).figure)
    var middles = Set(drawn.classed("fig-partner").map { [$0.number("cx"), $0.number("cy")] })
    for star in drawn.classed("fig-centre") {
      let numbers = star.attributes["d", default: ""].split { "MLZ ".contains($0) }.compactMap { Double($0) }
      let xs = stride(from: 0, to: numbers.count, by: 2).map { numbers[$0] }
      let ys = stride(from: 1, to: numbers.count, by: 2).map { numbers[$0] }
      let middle = [(xs.min() ?? 0) + (xs.max() ?? 0), (ys.min() ?? 0) + (ys.max() ?? 0)]
      middles.insert(middle.map { ($0 / 2 * 10).rounded() / 10 })
    }
    for edge in drawn.classed("fig-edge") {
      for end in [[edge.number("x1"), edge.number("y1")], [edge.number("x2"), edge.number("y2")]] {
        #expect(middles.contains { abs($0[0] - end[0]) < 0.11 && abs($0[1] - end[1]) < 0.11 })
      }
    }
  }

  @Test("draws an edge of each weight in one of three widths, and equals as one")
  func widths() throws {
    let nodes = (0..<4).map { Network.Node(label: "\($0)", weight: 1, text: "1", kind: .partner) }
    let edges = [
      Network.Edge(0, 1, weight: 1), Network.Edge(2, 3, weight: 5), Network.Edge(1, 2, weight: 4),
      Network.Edge(2, 1, weight: 5), Network.Edge(0, 3, weight: 0),
    ]
    let drawn = try DrawnFigure(Network(SampleFigures.head(), nodes: nodes, edges: edges).figure)
    #expect(drawn.classed("fig-edge").map { $0.classes[1] } == ["fig-w1", "fig-w1", "fig-w2", "fig-w3"])
  }

  @Test("copes with weights that no sum can hold")
  func hugeWeights() throws {
    let nodes = (0..<2).map { Network.Node(label: "\($0)", weight: Int.max, text: "∞", kind: .partner) }
    let edges = [Network.Edge(0, 1, weight: Int.max), Network.Edge(1, 0, weight: Int.max)]
    let drawn = try DrawnFigure(Network(SampleFigures.head(), nodes: nodes, edges: edges).figure)
    #expect(drawn.classed("fig-w3").count == 1)
  }

  @Test("keeps the heaviest forty and says how many are left out")
  func omitted() throws {
    let nodes = (0..<65).map {
      Network.Node(label: "n\($0)", weight: $0, text: "", kind: $0 % 10 == 0 ? .centre : .partner)
    }
    let edges = (1..<65).map { Network.Edge($0 - 1, $0, weight: 1) }
    let figure = Network(SampleFigures.head(), nodes: nodes, edges: edges).figure
    #expect(figure.omitted == 25)
    let drawn = try DrawnFigure(figure)
    #expect(drawn.partTitles == (25..<65).map { "n\($0)" })
    #expect(drawn.classed("fig-edge").count == 39)
    #expect(SampleFigures.network(centres: 4, partners: 36).figure.omitted == 0)
  }

  @Test("leaves no crossing where an order without one exists")
  func crossings() throws {
    // Two centres with four partners each, given in turns.
    let nodes =
      (0..<2).map { Network.Node(label: "c\($0)", weight: 4, text: "", kind: .centre) }
      + (0..<8).map { Network.Node(label: "p\($0)", weight: 1, text: "", kind: .partner) }
    let edges = (0..<8).map { Network.Edge([1, 0, 0, 1][$0 % 4], 2 + $0, weight: 1) }
    let drawn = try DrawnFigure(Network(SampleFigures.head(), nodes: nodes, edges: edges).figure)
    let lines = drawn.classed("fig-edge").map { edge in ["x1", "y1", "x2", "y2"].map { edge.number($0) } }
    func turn(_ a: [Double], _ b: [Double], _ c: [Double]) -> Double {
      (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
    }
    for (index, one) in lines.enumerated() {
      for other in lines[(index + 1)...] {
        let (a, b, c, d) = (Array(one[..<2]), Array(one[2...]), Array(other[..<2]), Array(other[2...]))
        #expect(!(turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0))
      }
    }
  }

  @Test("puts the first partner at the right from right to left")
  func mirrored() throws {
    let left = try DrawnFigure(SampleFigures.network(centres: 3, partners: 11).figure)
    let right = try DrawnFigure(SampleFigures.network(centres: 3, partners: 11, .rightToLeft).figure)
    for (one, other) in zip(left.classed("fig-partner"), right.classed("fig-partner")) {
      #expect(abs(one.number("cx") + other.number("cx") - left.size.width) < 0.11)
      #expect(one.number("cy") == other.number("cy"))
    }
    #expect(left.texts == right.texts)
  }

  @Test("draws every edge where everyone works with everyone")
  func complete() throws {
    let nodes = (0..<40).map {
      Network.Node(label: "n\($0)", weight: 1, text: "", kind: $0 < 6 ? .centre : .partner)
    }
    let edges = (0..<40).flatMap { first in (0..<first).map { Network.Edge($0, first, weight: 1) } }
    let drawn = try DrawnFigure(Network(SampleFigures.head(), nodes: nodes, edges: edges).figure)
    #expect(drawn.classed("fig-edge").count == 780)
    #expect(drawn.lostTexts == [])
  }
}
