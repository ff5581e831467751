/// The seven ways in which a block of raw HTML begins and ends. CommonMark §4.6.
enum HTMLBlockStart {
  /// 1–7, the number of the start condition; `nil` where no block of HTML starts at the first byte that is no blank.
  static func condition(_ line: LineCursor, interruptsParagraph: Bool) -> Int? {
    guard line.byte == UInt8(ascii: "<") else { return nil }
    let index = line.firstNonblank + 1
    switch line[index] {
    case UInt8(ascii: "?"): return 3
    case UInt8(ascii: "!"):
      if line.has("--", at: index + 1) { return 2 }
      if line.has("[CDATA[", at: index + 1) { return 5 }
      return line[index + 1].isLetter ? 4 : nil
    default: break
    }
    let isClosing = line[index] == UInt8(ascii: "/")
    let nameStart = isClosing ? index + 1 : index
    var nameEnd = nameStart
    while line[nameEnd].isLetter || line[nameEnd].isDigit || line[nameEnd] == UInt8(ascii: "-") { nameEnd += 1 }
    guard line[nameStart].isLetter else { return nil }
    let name = String(decoding: line.text[nameStart..<nameEnd], as: UTF8.self).lowercased()
    let next = line[nameEnd]
    let isComplete = next.isWhitespace || next == UInt8(ascii: ">")
    if !isClosing && isComplete && verbatimNames.contains(name) { return 1 }
    if (isComplete || line.has("/>", at: nameEnd)) && blockNames.contains(name) { return 6 }
    guard !interruptsParagraph else { return nil }
    guard let end = isClosing ? closingTagEnd(line, nameEnd) : openTagEnd(line, nameEnd) else { return nil }
    return line.isBlank(from: end) ? 7 : nil
  }

  /// Whether the line holds the end of a block of conditions 1–5.
  static func ends(_ condition: Int, on line: LineCursor) -> Bool {
    let ends: [StaticString] =
      switch condition {
      case 1: ["</script>", "</pre>", "</style>", "</textarea>"]
      case 2: ["-->"]
      case 3: ["?>"]
      case 4: [">"]
      case 5: ["]]>"]
      default: []
      }
    return (line.offset..<max(line.offset, line.end)).contains { index in ends.contains { line.has($0, at: index) } }
  }

  private static func closingTagEnd(_ line: LineCursor, _ nameEnd: Int) -> Int? {
    let index = line.skippingBlanks(nameEnd)
    return line[index] == UInt8(ascii: ">") ? index + 1 : nil
  }

  private static func openTagEnd(_ line: LineCursor, _ nameEnd: Int) -> Int? {
    var index = nameEnd
    while true {
      let next = line.skippingBlanks(index)
      if line[next] == UInt8(ascii: ">") { return next + 1 }
      if line.has("/>", at: next) { return next + 2 }
      guard next > index, let end = attributeEnd(line, next) else { return nil }
      index = end
    }
  }

  private static func attributeEnd(_ line: LineCursor, _ start: Int) -> Int? {
    guard line[start].isLetter || line[start] == UInt8(ascii: "_") || line[start] == UInt8(ascii: ":") else {
      return nil
    }
    var index = start
    while line[index].isLetter || line[index].isDigit || [0x5F, 0x3A, 0x2E, 0x2D].contains(line[index]) { index += 1 }
    var value = line.skippingBlanks(index)
    guard line[value] == UInt8(ascii: "=") else { return index }
    value = line.skippingBlanks(value + 1)
    let quote = line[value]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      var end = value + 1
      while end < line.end, line[end] != quote { end += 1 }
      return end < line.end ? end + 1 : nil
    }
    var end = value
    while end < line.end, !line[end].isWhitespace, ![0x22, 0x27, 0x3D, 0x3C, 0x3E, 0x60].contains(line[end]) {
      end += 1
    }
    return end > value ? end : nil
  }

  private static let verbatimNames: Set<String> = ["script", "pre", "style", "textarea"]
  private static let blockNames: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup",
    "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame",
    "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link",
    "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "section", "source",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
  ]
}

extension LineCursor {
  /// Whether the text stands here, in any case; `text` is in ASCII.
  func has(_ text: StaticString, at start: Int) -> Bool {
    text.withUTF8Buffer { text in
      start + text.count <= end
        && text.indices.allSatisfy { index in
          let byte = self.text[start + index]
          return byte == text[index] || byte.isLetter && byte ^ 0x20 == text[index]
        }
    }
  }

  fileprivate func skippingBlanks(_ start: Int) -> Int {
    var index = start
    while self[index].isWhitespace && index < end { index += 1 }
    return index
  }
}
