import Figures
import Testing

@Suite("Stacked bar")
struct StackedBarTests {
  /// The grounds of the segments, without the marks of the legend.
  private func segments(_ drawn: DrawnFigure) -> [DrawnFigure.Element] {
    drawn.classed("fig-tone").filter { $0.name == "rect" && $0.number("height") == 30 }
  }

  @Test("divides its length by the values")
  func lengths() throws {
    let drawn = try DrawnFigure(SampleFigures.stacked([50, 25, 25]))
    let segments = segments(drawn)
    #expect(segments.map { $0.number("x") } == [0, 180, 270])
    #expect(zip(segments, [180.0, 90, 90]).allSatisfy { abs($0.number("width") - $1) <= 1.6 })
  }

  @Test(
    "fills the bar and no more",
    arguments: [[1], [1, 0, 1000], Array(1...300), [Int.max, Int.max, 1], [3, 1, 4, 1, 5]])
  func filled(values: [Int]) throws {
    for direction in SampleFigures.directions {
      let drawn = try DrawnFigure(SampleFigures.stacked(values, direction))
      let ends = segments(drawn).flatMap { [$0.number("x"), $0.number("x") + $0.number("width")] }
      #expect(abs((ends.min() ?? -1)) < 0.2)
      #expect(abs((ends.max() ?? -1) - 360) < 0.2)
      #expect(segments(drawn).count == values.count { $0 > 0 })
      #expect(drawn.lostTexts == [])
      #expect(drawn.touchingTexts == [])
    }
  }

  @Test("lets a small part be seen beside a huge one")
  func smallPart() throws {
    let drawn = try DrawnFigure(SampleFigures.stacked([1_000_000, 1]))
    #expect(segments(drawn).allSatisfy { $0.number("width") >= 2 })
  }

  @Test("is an empty outline where there is nothing", arguments: [[], [0], [0, 0, 0]])
  func empty(values: [Int]) throws {
    let drawn = try DrawnFigure(SampleFigures.stacked(values))
    #expect(segments(drawn).isEmpty)
    #expect(drawn.classed("fig-track").count == 1)
    #expect(drawn.texts.count { $0.hasPrefix("état") } == values.count)
  }

  @Test("tells states by ground and mark, not by colour alone")
  func marks() throws {
    let drawn = try DrawnFigure(SampleFigures.stacked([1, 1, 1, 1, 1]))
    #expect(drawn.named("pattern").map { $0.attributes["id"] } == ["fig-wait", "fig-late"])
    let used = drawn.elements.compactMap { $0.attributes["fill"] }
    #expect(Set(used) == ["url(#fig-wait)", "url(#fig-late)"])
    let marks = drawn.classed("fig-tone").filter { $0.number("height") != 30 }
    #expect(Set(marks.map { $0.name + ($0.attributes["height"] ?? "") + $0.classes[1] }).count == 5)
  }

  @Test("gives every state with its number in the legend, also one of zero")
  func legend() throws {
    let drawn = try DrawnFigure(SampleFigures.stacked([14, 0, 3]))
    #expect(drawn.texts.filter { $0.hasPrefix("état") } == ["état 0", "état 1", "état 2"])
    #expect(drawn.texts.contains("0"))
  }

  @Test("starts at the right from right to left")
  func mirrored() throws {
    let left = segments(try DrawnFigure(SampleFigures.stacked([5, 3, 2])))
    let right = segments(try DrawnFigure(SampleFigures.stacked([5, 3, 2], .rightToLeft)))
    for (one, other) in zip(left, right) {
      #expect(abs(one.number("x") + one.number("width") + other.number("x") - 360) < 0.11)
    }
  }
}
