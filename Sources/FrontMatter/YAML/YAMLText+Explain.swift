import Diagnostics

extension YAMLText {
  /// Turns libyaml's complaint into what an author can act on. The cases are libyaml 0.2.5's `scanner.c` and
  /// `parser.c`.
  ///
  /// - Parameters:
  ///   - lastQuoted: the quoted value read last; one that swallowed lines is often the real fault.
  ///   - openBracket: where the innermost `[` or `{` that is still open stands.
  func explain(_ problem: YAMLSyntaxProblem, lastQuoted: Range<Int>?, openBracket: Int?) -> Diagnostic {
    let start = offset(problem.start)
    let context = offset(problem.contextStart)
    return explainSign(problem, at: start, context)
      ?? explainQuotes(problem, at: start, context, lastQuoted, inBrackets: openBracket != nil)
      ?? openBracket.flatMap { explainBracket($0, problem, at: start) }
      ?? explainLine(problem, at: start, context)
      ?? .yamlSyntax(cause: problem.problem, at: place(character(at: start)))
  }

  /// Characters that YAML keeps for itself, and tabs.
  private func explainSign(_ problem: YAMLSyntaxProblem, at start: Int, _ context: Int) -> Diagnostic? {
    if problem.context == "while scanning a directive" || byte(at: line(at: start).lowerBound) == UInt8(ascii: "%") {
      return .yamlDirective(place(line(at: start)))
    }
    if problem.problem == "did not find expected <document start>", let directive = leadingDirective() {
      return .yamlDirective(place(directive))
    }
    switch problem.context {
    case "while scanning an alias": return .yamlAlias(place(character(at: context)))
    case "while scanning an anchor": return .yamlAnchor(place(character(at: context)))
    case "while scanning a tag", "while parsing a tag": return .yamlTag(place(tag(from: context)))
    case "while scanning a block scalar" where !problem.problem.contains("tab"):
      return .reservedCharacter(byte(at: context) == UInt8(ascii: ">") ? ">" : "|", at: place(character(at: context)))
    default: break
    }
    if problem.problem == "found undefined tag handle" { return .yamlTag(place(tag(from: start))) }
    let isTab = byte(at: start) == UInt8(ascii: "\t")
    if problem.problem.contains("tab character") || (isTab && problem.problem.contains("cannot start any token")) {
      return tabs(from: start)
    }
    guard problem.problem.contains("cannot start any token") else { return nil }
    let sign = character(at: start)
    return .reservedCharacter(string(sign).first ?? "?", at: place(sign))
  }

  /// A line that begins with `%`, where nothing but comments stands above it.
  private func leadingDirective() -> Range<Int>? {
    var offset = stretch.lowerBound
    while offset < stretch.upperBound {
      let line = line(at: offset)
      if byte(at: line.lowerBound) == UInt8(ascii: "%") { return line }
      let text = restOfLine(from: line.lowerBound)
      guard text.isEmpty || byte(at: text.lowerBound) == UInt8(ascii: "#") else { return nil }
      offset = line.upperBound + 1
    }
    return nil
  }

  private func tabs(from start: Int) -> Diagnostic {
    var range = start..<start
    let begin = line(at: start).lowerBound
    while range.lowerBound > begin, isSpace(bytes[range.lowerBound - 1]) {
      range = range.lowerBound - 1..<range.upperBound
    }
    while let byte = byte(at: range.upperBound), isSpace(byte) { range = range.lowerBound..<range.upperBound + 1 }
    var others = 0
    var offset = lineEnd(from: start)
    while offset < stretch.upperBound {
      let next = lineEnd(from: offset + 1)
      let indent = bytes[offset + 1..<max(offset + 1, next)].prefix(while: isSpace)
      if indent.contains(UInt8(ascii: "\t")), indent.count < next - offset - 1 { others += 1 }
      offset = next
    }
    return .tabIndentation(others: others, at: place(range))
  }

  private func explainQuotes(
    _ problem: YAMLSyntaxProblem, at start: Int, _ context: Int, _ lastQuoted: Range<Int>?, inBrackets: Bool
  ) -> Diagnostic? {
    if problem.context == "while scanning a quoted scalar" {
      return .unclosedQuote(place(restOfLine(from: context)))
    }
    if problem.context == "while parsing a quoted scalar" {
      // For `\x` and `\u`, libyaml points at the digits after them.
      let escape = byte(at: start) == UInt8(ascii: "\\") ? start : max(context, start - 2)
      let end = min(character(at: escape + 1).upperBound, lineEnd(from: escape))
      return .unknownEscape(place(escape..<max(escape, end)))
    }
    guard let lastQuoted, start >= lastQuoted.upperBound, areOnOneLine(start, lastQuoted.upperBound) else { return nil }
    if !areOnOneLine(lastQuoted.lowerBound, lastQuoted.upperBound) {
      return .unclosedQuote(place(restOfLine(from: lastQuoted.lowerBound)))
    }
    let isAdjacent = byte(at: lastQuoted.upperBound).map { !isSpace($0) } ?? false
    guard !inBrackets || (isAdjacent && start == lastQuoted.upperBound) else { return nil }
    let rest = restOfLine(from: lastQuoted.upperBound)
    return rest.isEmpty ? nil : .textAfterQuote(place(rest))
  }

  private func explainBracket(_ bracket: Int, _ problem: YAMLSyntaxProblem, at start: Int) -> Diagnostic? {
    guard let sign = byte(at: bracket), sign == UInt8(ascii: "[") || sign == UInt8(ascii: "{") else { return nil }
    let opening = Character(Unicode.Scalar(sign))
    let rest = restOfLine(from: start)
    let isClosing = byte(at: start).map { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "}") } ?? false
    if start < stretch.upperBound, areOnOneLine(bracket, start), !isClosing {
      return .missingComma(in: opening, at: place(rest.isEmpty ? character(at: start) : rest))
    }
    return .unclosedBracket(opening, unexpected: rest.isEmpty ? nil : place(rest), at: place(bracket..<bracket + 1))
  }

  private func explainLine(_ problem: YAMLSyntaxProblem, at start: Int, _ context: Int) -> Diagnostic? {
    switch problem.problem {
    case "mapping values are not allowed in this context":
      guard let value = value(before: start) else {
        return .badIndentation(place(restOfLine(from: line(at: start).lowerBound)))
      }
      return .unquotedColon(value: string(value), at: place(character(at: start)))
    case "could not find expected ':'":
      let line = restOfLine(from: context)
      return .missingColon(line: string(line), gluedKey: gluedKey(in: string(line)), at: place(line))
    case "block sequence entries are not allowed in this context":
      return .listOnKeyLine(place(character(at: start)))
    case "did not find expected key", "did not find expected '-' indicator", "did not find expected <document start>":
      let rest = restOfLine(from: start)
      guard !rest.isEmpty, string(rest).first.map({ !"]},".contains($0) }) ?? false else { return nil }
      return .badIndentation(place(rest))
    default: return nil
    }
  }

  /// The value that begins earlier on the line of a colon, if a key stands before it.
  private func value(before colon: Int) -> Range<Int>? {
    let start = line(at: colon).lowerBound
    var index = start
    while index + 1 < colon {
      if bytes[index] == UInt8(ascii: ":"), isSpace(bytes[index + 1]) { return restOfLine(from: index + 1) }
      index += 1
    }
    return nil
  }
}
