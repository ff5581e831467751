import Figures
import Testing

@Suite("Column chart")
struct ColumnChartTests {
  @Test("draws heights by the values, on one line, below the top")
  func heights() throws {
    let values = [1, 2, 5, 10, 50]
    let drawn = try DrawnFigure(SampleFigures.columns(values))
    let bars = drawn.classed("fig-bar")
    let highest = try #require(bars.last).number("height")
    let axis = try #require(drawn.classed("fig-axis").first).number("y1")
    for (bar, value) in zip(bars, values) {
      #expect(abs(bar.number("height") - highest * Double(value) / 50) <= 0.1)
      #expect(abs(bar.number("y") + bar.number("height") - axis) <= 0.11)
      #expect(bar.number("y") >= 18)
    }
  }

  @Test(
    "copes with few columns, many, none, zeros and huge values",
    arguments: [[], [0], [7], [0, 0, 0], [Int.max, Int.max, 1, 0], Array(1...14), Array(1...15), Array(1...400)])
  func extremes(values: [Int]) throws {
    for direction in SampleFigures.directions {
      let drawn = try DrawnFigure(SampleFigures.columns(values, direction))
      #expect(drawn.classed("fig-bar").count == values.count { $0 > 0 })
      #expect(drawn.classed("fig-bar").allSatisfy { $0.number("y") >= 18 && $0.number("width") >= 1 })
      #expect(drawn.partTitles == values.enumerated().map { "\(2000 + $0) – \($1)" } || direction == .rightToLeft)
      #expect(drawn.partTitles.count == values.count)
      #expect(drawn.lostTexts == [])
      #expect(drawn.touchingTexts == [])
    }
  }

  @Test("shows every label and number up to fourteen years", arguments: [1, 5, 14])
  func allTexts(count: Int) throws {
    let drawn = try DrawnFigure(SampleFigures.columns(Array(repeating: 12, count: count)))
    #expect(drawn.texts.count { $0 == "12" } == count)
    #expect(drawn.texts.count { $0.hasPrefix("20") } == count)
  }

  @Test("thins out the labels of many years in equal steps")
  func thinned() throws {
    let drawn = try DrawnFigure(SampleFigures.columns(Array(repeating: 1, count: 40)))
    let years = drawn.classed("fig-label").compactMap { Int($0.text) }
    #expect(years.first == 2000)
    #expect(Set(zip(years.dropFirst(), years).map { $0 - $1 }) == [5])
  }

  @Test("starts at the right from right to left, with the same distances")
  func mirrored() throws {
    let values = [3, 0, 8, 21, 5]
    let left = try DrawnFigure(SampleFigures.columns(values))
    let right = try DrawnFigure(SampleFigures.columns(values, .rightToLeft))
    #expect(left.size == right.size)
    for (one, other) in zip(left.classed("fig-bar"), right.classed("fig-bar")) {
      #expect(abs(one.number("x") + one.number("width") + other.number("x") - left.size.width) < 0.11)
      #expect(one.number("y") == other.number("y"))
    }
    #expect(left.texts == right.texts)
    let bars = right.classed("fig-bar").map { $0.number("x") }
    #expect(bars == bars.sorted(by: >))
  }

  @Test("sets a muted column apart, and keeps its label where others are thinned out")
  func muted() throws {
    var columns = (1990...2025).map { ColumnChart.Column(label: String($0), value: 2, text: "2") }
    columns.append(ColumnChart.Column(label: "année inconnue", value: 9, text: "9", isMuted: true))
    let drawn = try DrawnFigure(ColumnChart(SampleFigures.head(), columns: columns).figure)
    #expect(drawn.classed("fig-muted").count == 1)
    #expect(drawn.classed("fig-note").map(\.text) == ["année", "inconnue"])
    #expect(drawn.touchingTexts == [])
  }

  @Test("cuts a long label between graphemes and tells the whole in the title")
  func cutLabel() throws {
    let family = "👩‍👩‍👧‍👧"
    let label = String(repeating: family, count: 40)
    let columns = [label, "b", "c", "d", "e", "f"].map { ColumnChart.Column(label: $0, value: 1, text: "1") }
    let drawn = try DrawnFigure(ColumnChart(SampleFigures.head(), columns: columns).figure)
    let shown = try #require(drawn.texts.first { $0.hasSuffix("…") })
    #expect(shown.dropLast().allSatisfy { String($0) == family })
    #expect(shown.count > 2)
    #expect(drawn.partTitles.first == label + " – 1")
  }

  @Test("breaks a label into two lines before it cuts it")
  func twoLines() throws {
    let columns = ["Tourisme durable", "b", "c", "d", "e", "f"].map {
      ColumnChart.Column(label: $0, value: 1, text: "1")
    }
    let drawn = try DrawnFigure(ColumnChart(SampleFigures.head(), columns: columns).figure)
    #expect(drawn.texts.contains("Tourisme") && drawn.texts.contains("durable"))
  }

  @Test("gives a wordy label the width that it needs beside short ones")
  func wordyLabel() throws {
    let columns = (2017...2025).map { ColumnChart.Column(label: String($0), value: 2, text: "2") }
    let unknown = ColumnChart.Column(label: "سنة غير معروفة", value: 6, text: "6", isMuted: true)
    let drawn = try DrawnFigure(ColumnChart(SampleFigures.head(.rightToLeft), columns: columns + [unknown]).figure)
    #expect(drawn.classed("fig-note").map(\.text) == ["سنة غير", "معروفة"])
  }

  @Test("never cuts a number: it is shown whole or in the title alone")
  func wholeNumbers() throws {
    let text = "1 655 623 500 dirhams environ, hors taxes"
    let columns = (0..<12).map { ColumnChart.Column(label: "\($0)", value: 5 + $0 % 3, text: text) }
    let drawn = try DrawnFigure(ColumnChart(SampleFigures.head(), columns: columns).figure)
    #expect(drawn.classed("fig-value").allSatisfy { $0.text == text })
    #expect(drawn.touchingTexts == [])
    #expect(drawn.lostTexts == [])
  }
}
