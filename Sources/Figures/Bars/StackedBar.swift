/// One bar from side to side, divided by state, with the numbers in a legend under it.
package struct StackedBar: Hashable, Sendable {
  package struct Segment: Hashable, Sendable {
    let label: String
    let language: String?
    let value: Int
    let text: String
    let tone: Tone

    /// - Parameters:
    ///   - language: That of the label, where it is not that of the page.
    ///   - value: Sets the length; not negative.
    ///   - text: The value as it is to be read.
    package init(label: String, language: String? = nil, value: Int, text: String, tone: Tone) {
      precondition(value >= 0, "a segment cannot be shorter than nothing")
      self.label = SafeText.cleaned(label)
      self.language = language
      self.value = value
      self.text = SafeText.cleaned(text)
      self.tone = tone
    }
  }

  package let head: FigureHead
  package let segments: [Segment]

  package init(_ head: FigureHead, segments: [Segment]) {
    self.head = head
    self.segments = segments
  }
}

extension StackedBar {
  /// That of a phone, on which the texts then have their size.
  private static let width = 360.0
  private static let barTop = 20.0
  private static let barHeight = 30.0

  /// Lengths are proportional to the values, but for those that would be too short to see. A segment of value 0 stands
  /// in the legend alone; where all are 0, the bar is an empty outline.
  package var figure: Figure {
    let lengths = lengths
    let cells = StackedLegend(segments, width: Self.width)
    let legendTop = Self.barTop + Self.barHeight + 22
    return head.figure(of: FigureClass.stacked, width: Self.width, height: legendTop + cells.height) { canvas in
      let tones = Tone.allCases.filter { tone in tone.hasPattern && segments.contains { $0.tone == tone } }
      if !tones.isEmpty {
        canvas.element("defs") { canvas in for tone in tones { tone.definePattern(head, on: &canvas) } }
      }
      if lengths.allSatisfy({ $0 == 0 }) {
        canvas.rectangle(
          FigureClass.track, x: 1, y: Self.barTop, width: Self.width - 2, height: Self.barHeight)
      }
      var start = 0.0
      let last = lengths.lastIndex { $0 > 0 }
      for (index, length) in lengths.enumerated() where length > 0 {
        // The gap between two segments is taken from the first.
        let seen = length > 4 && index != last ? length - 1.5 : length
        draw(segments[index], x: start, length: seen, on: &canvas)
        start += length
      }
      cells.draw(segments, top: legendTop, head: head, on: &canvas)
    }
  }

  private func draw(_ segment: Segment, x: Double, length: Double, on canvas: inout Canvas) {
    canvas.part(FigureText(segment.label, language: segment.language), [segment.text]) { canvas in
      canvas.rectangle(
        segment.tone.className, x: x, y: Self.barTop, width: length, height: Self.barHeight)
      if segment.tone.hasPattern {
        canvas.rectangle(
          nil, x: x, y: Self.barTop, width: length, height: Self.barHeight,
          fill: "url(#\(segment.tone.patternID(head)))")
      }
      if TextWidth.of(segment.text) <= length {
        canvas.text(segment.text, FigureClass.value, x: x, y: Self.barTop - 6, anchor: .start)
      }
    }
  }

  /// The lengths of the segments, in user units; they fill the bar. Short ones are made long enough to see, at the cost
  /// of the others, as long as that leaves these the greater part.
  private var lengths: [Double] {
    let total = segments.reduce(0.0) { $0 + Double($1.value) }
    guard total > 0 else { return segments.map { _ in 0 } }
    let exact = segments.map { Self.width * Double($0.value) / total }
    let least = 3.0
    let short = exact.filter { $0 > 0 && $0 < least }
    let (given, taken) = (least * Double(short.count), short.reduce(0, +))
    guard given < Self.width / 2 else { return exact }
    let factor = (Self.width - given) / (Self.width - taken)
    return exact.map { $0 > 0 && $0 < least ? least : $0 * factor }
  }
}
