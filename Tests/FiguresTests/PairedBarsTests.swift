import Figures
import Testing

@Suite("Paired bars")
struct PairedBarsTests {
  @Test("measures both bars of a row on one scale")
  func scale() throws {
    let drawn = try DrawnFigure(SampleFigures.pairs([(200, 50), (30, 60)]))
    let targets = drawn.classed("fig-target").map { $0.number("width") }
    let actuals = drawn.classed("fig-actual").map { $0.number("width") }
    #expect(abs(targets[0] / 4 - actuals[0]) <= 0.1)
    #expect(abs(actuals[1] / 2 - targets[1]) <= 0.1)
    #expect(targets[0] == actuals[1])
  }

  @Test("draws a dotted outline with the word for what is not known")
  func gaps() throws {
    let drawn = try DrawnFigure(SampleFigures.pairs([(nil, 5), (5, nil), (nil, nil)]))
    #expect(drawn.classed("fig-missing").count == 4)
    #expect(drawn.texts.count { $0 == "non communiqué" } == 4)
    #expect(drawn.classed("fig-target").count == 1)
    #expect(drawn.classed("fig-actual").count == 1)
    #expect(drawn.partTitles.last == "Emplois – Cible non communiqué – Réalisé non communiqué")
  }

  @Test(
    "copes with nothing, zeros and huge values",
    arguments: [[], [(0, 0)], [(Int.max, 1)], [(0, Int.max)], [(1, 1)]] as [[(Int, Int)]])
  func extremes(values: [(Int, Int)]) throws {
    for direction in SampleFigures.directions {
      let drawn = try DrawnFigure(SampleFigures.pairs(values.map { ($0.0, $0.1) }, direction))
      for bar in drawn.classed("fig-target") + drawn.classed("fig-actual") {
        #expect(bar.number("x") >= 0 && bar.number("x") + bar.number("width") <= 480)
      }
      #expect(drawn.lostTexts == [])
      #expect(drawn.touchingTexts == [])
    }
  }

  @Test("draws a zero as no bar, but a number beside the line")
  func zero() throws {
    let drawn = try DrawnFigure(SampleFigures.pairs([(10, 0)]))
    #expect(drawn.classed("fig-actual").isEmpty)
    #expect(drawn.texts.contains("0"))
  }

  @Test("refuses an amount below zero")
  func negative() {
    #expect(PairedBars.Amount(value: -1, text: "-1") == nil)
  }

  @Test("starts bars at the right from right to left, and lets digits be")
  func mirrored() throws {
    let left = try DrawnFigure(SampleFigures.pairs([(120, 80), (nil, 7)]))
    let right = try DrawnFigure(SampleFigures.pairs([(120, 80), (nil, 7)], .rightToLeft))
    for name in ["fig-target", "fig-actual", "fig-missing"] {
      for (one, other) in zip(left.classed(name), right.classed(name)) {
        #expect(abs(one.number("x") + one.number("width") + other.number("x") - 480) < 0.11)
      }
    }
    #expect(left.texts == right.texts)
  }
}
