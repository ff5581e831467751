/// Makes texts fit.
enum TextFitting {
  /// The text, or as many whole graphemes of it as leave room for `…`. A width too small for anything gives `…`.
  static func cut(_ text: String, to width: Double) -> String {
    let clean = SafeText.cleaned(text)
    var used = 0.0
    var fitting = clean.startIndex
    let room = width - TextWidth.of("…")
    for index in clean.indices {
      used += TextWidth.of(clean[index])
      if used <= room { fitting = clean.index(after: index) }
      if used > width {
        let kept = clean[..<fitting].trimmingSpaces
        return SafeText.cleaned(String(kept) + "…")
      }
    }
    return clean
  }

  /// The text in up to so many lines, broken at spaces and after hyphens, the last one cut if need be.
  static func lines(_ text: String, width: Double, limit: Int) -> [String] {
    var pieces = pieces(of: SafeText.cleaned(text))[...]
    var lines: [String] = []
    while !pieces.isEmpty, lines.count < limit {
      var line = Substring()
      while let piece = pieces.first, TextWidth.of(String((line + piece).trimmingSpaces)) <= width {
        line += piece
        pieces.removeFirst()
      }
      if !pieces.isEmpty, line.isEmpty || lines.count == limit - 1 {
        lines.append(cut(String(line) + pieces.joined(), to: width))
        break
      }
      lines.append(SafeText.cleaned(String(line.trimmingSpaces)))
    }
    return lines
  }

  /// The text in up to so many lines, what is too much taken from its middle, so that names that start alike differ.
  static func ends(of text: String, width: Double, limit: Int) -> [String] {
    let lines = lines(text, width: width, limit: limit)
    let whole = SafeText.cleaned(text)
    guard let last = lines.last, last.hasSuffix("…"), !whole.hasSuffix("…") else { return lines }
    let start = limit > 1 ? "" : cut(whole, to: width / 2)
    let room = width - TextWidth.of(limit > 1 ? "…" : start)
    var tail = Substring()
    for index in whole.indices.reversed() {
      guard TextWidth.of(String(whole[index...])) <= room else { break }
      tail = whole[index...]
    }
    // From the start of a word if there is one.
    let before = whole[..<tail.startIndex].last
    let words = pieces(of: String(tail))
    if words.count > 1, tail.first != " ", let before, before != " ", before != "-" {
      tail = Substring(words.dropFirst().joined())
    }
    guard !tail.isEmpty else { return lines }
    return lines.dropLast() + [SafeText.cleaned((limit > 1 ? "…" : start) + tail)]
  }

  /// The least width in which `lines` can have the whole text in two.
  static func widthInTwoLines(_ text: String) -> Double {
    let pieces = pieces(of: text)
    let widths = pieces.map { (whole: TextWidth.of(String($0)), last: TextWidth.of(String($0.trimmingSpaces))) }
    let total = widths.reduce(0) { $0 + $1.whole } - (widths.last.map { $0.whole - $0.last } ?? 0)
    var before = 0.0
    return widths.reduce(total) { least, piece in
      let first = before + piece.last
      before += piece.whole
      return min(least, max(first, total - before))
    }
  }

  /// The words, each with the space or hyphen after it.
  private static func pieces(of text: String) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    for index in text.indices where text[index] == " " || text[index] == "-" {
      let end = text.index(after: index)
      let piece = text[start..<end]
      // Spaces at the start of a line or in a row are one break.
      if piece != " " { pieces.append(piece) }
      start = end
    }
    if start < text.endIndex { pieces.append(text[start...]) }
    return pieces
  }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var rest = self
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
