import Diagnostics

/// Builds the tree of one YAML document from libyaml's events, and says what is refused in it.
struct YAMLTreeBuilder {
  private var root: YAMLNode?
  private var diagnostics: [Diagnostic] = []
  private let text: YAMLText
  /// Whether a leading `---` is accepted, as is the habit in `.yml` files.
  private let allowsDocumentMark: Bool
  private var open: [OpenCollection] = []
  private var hasDocument = false
  private var isRefused = false
  private var lastQuoted: Range<Int>?
  /// The isolates of the text that come after all scalars read so far.
  private var isolates: ArraySlice<Int>
  /// The first isolate that is not closed in its scalar, or is in none.
  private var strayIsolate: Int?

  /// What `mithaq new` writes where an author is to write.
  private static let toFillIn = "À compléter"

  /// The most lists and maps inside each other.
  static let depthLimit = 64

  /// Reads a stretch of a file, which must be well-formed UTF-8.
  ///
  /// - Returns: `nil` where there is no document or it cannot be read; there are diagnostics in the second case only.
  static func read(
    _ stretch: Range<Int>, in bytes: [UInt8], path: String, allowsDocumentMark: Bool
  ) -> Diagnosed<YAMLNode?> {
    var builder = YAMLTreeBuilder(
      text: YAMLText(of: stretch, in: bytes, path: path), allowsDocumentMark: allowsDocumentMark)
    let lookalikes = LookalikeScan(stretch, in: bytes)
    guard lookalikes.spaces.isEmpty, lookalikes.dashes.isEmpty else {
      return Diagnosed(nil, builder.text.explain(lookalikes))
    }
    let problem = YAMLEvents.read(bytes[stretch]) { builder.receive($0) }
    if let problem {
      let bracket = builder.open.last { $0.isFlow }?.start
      builder.refuse(problem: builder.text.explain(problem, lastQuoted: builder.lastQuoted, openBracket: bracket))
    }
    builder.refuseStrayIsolate()
    return Diagnosed(builder.isRefused ? nil : builder.root, builder.diagnostics)
  }

  private init(text: YAMLText, allowsDocumentMark: Bool) {
    self.text = text
    self.allowsDocumentMark = allowsDocumentMark
    isolates = text.isolates[...]
  }

  /// - Returns: whether reading should go on.
  private mutating func receive(_ event: YAMLEvent) -> Bool {
    let range = text.range(event.start, event.end)
    reportProperties(of: event, at: range)
    switch event.kind {
    case .documentStart(let isExplicit, let hasDirectives): startDocument(range, isExplicit, hasDirectives)
    case .documentEnd(let isExplicit): if isExplicit { refuse(.severalDocuments(text.place(range))) }
    case .alias:
      diagnostics.append(.yamlAlias(text.place(range)))
      add(YAMLNode(range: range, content: .scalar(""), isReported: true))
    case .scalar(let value, let style): addScalar(value, style, range)
    case .listStart(let isFlow): start(OpenCollection(isMap: false, isFlow: isFlow, start: range.lowerBound))
    case .mapStart(let isFlow): start(OpenCollection(isMap: true, isFlow: isFlow, start: range.lowerBound))
    case .listEnd, .mapEnd:
      guard let collection = open.popLast() else { break }
      add(collection.node(endingAt: range.upperBound))
    }
    return !isRefused
  }

  private mutating func refuse(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    isRefused = true
  }

  /// What cannot be read leaves no room for warnings of the same line: they saw half of the value.
  private mutating func refuse(problem: Diagnostic) {
    diagnostics.removeAll { warning in
      guard warning.severity == .warning, let own = warning.place, let place = problem.place else { return false }
      return text.areOnOneLine(own.range.lowerBound, place.range.lowerBound)
    }
    refuse(problem)
  }

  private mutating func startDocument(_ range: Range<Int>, _ isExplicit: Bool, _ hasDirectives: Bool) {
    if hasDirectives { return refuse(.yamlDirective(text.place(text.line(at: range.lowerBound)))) }
    if isExplicit, hasDocument || !allowsDocumentMark {
      return refuse(.severalDocuments(text.place(text.mark(in: range))))
    }
    hasDocument = true
  }

  /// Anchors and tags are refused, but what they stand before is read all the same.
  private mutating func reportProperties(of event: YAMLEvent, at range: Range<Int>) {
    if let anchor = event.anchor {
      diagnostics.append(.yamlAnchor(text.place(text.find("&" + anchor, from: range.lowerBound))))
    }
    switch event.kind {
    case .scalar, .listStart, .mapStart:
      // libyaml drops a lone `!` without a word.
      guard event.hasTag || text.byte(at: range.lowerBound) == UInt8(ascii: "!") else { return }
      diagnostics.append(.yamlTag(text.place(text.tag(from: range.lowerBound))))
    default: break
    }
  }

  private mutating func start(_ collection: OpenCollection) {
    open.append(collection)
    if open.count > Self.depthLimit {
      refuse(.nestingTooDeep(limit: Self.depthLimit, at: text.place(collection.start..<collection.start + 1)))
    }
  }

  private mutating func addScalar(_ value: String, _ style: YAMLEvent.ScalarStyle, _ range: Range<Int>) {
    if style == .quoted { lastQuoted = range }
    if value == Self.toFillIn, !isKey { diagnostics.append(.toFillIn(at: text.place(range))) }
    takeIsolates(of: range)
    if style == .quoted, text.bytes[range].contains(UInt8(ascii: "\\")), let refused = value.firstRefusedScalar {
      diagnostics.append(.controlCharacter(refused, at: text.place(range)))
      return add(YAMLNode(range: range, content: .scalar(value), isReported: true))
    }
    if style == .plain, !isKey {
      diagnostics += text.warnings(of: value, at: range, inBrackets: open.last?.isFlow ?? false)
    }
    let range = style == .block ? text.withoutTrailingSpace(range) : range
    guard style == .plain, Self.isNothing(value), !isKey else {
      return add(YAMLNode(range: range, content: .scalar(value)))
    }
    if let key = open.last?.key {
      let place = value.isEmpty ? key.range : range
      diagnostics.append(.emptyValue(of: key.text, at: text.place(place)))
    } else if !open.isEmpty {
      let place = value.isEmpty ? text.hyphen(before: range) : range
      diagnostics.append(.emptyValue(of: nil, at: text.place(place)))
    } else if value.isEmpty {
      return
    }
    add(YAMLNode(range: range, content: .scalar(value), isReported: !open.isEmpty))
  }

  /// What YAML takes for no value.
  private static func isNothing(_ value: String) -> Bool {
    switch value {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }

  private mutating func takeIsolates(of range: Range<Int>) {
    while let isolate = isolates.first, isolate < range.lowerBound {
      strayIsolate = strayIsolate ?? isolate
      isolates.removeFirst()
    }
    let own = isolates.prefix { $0 < range.upperBound }
    isolates = isolates.dropFirst(own.count)
    strayIsolate = strayIsolate ?? DirectionMarks.unbalanced(own, in: text.bytes)
  }

  private mutating func refuseStrayIsolate() {
    guard !isRefused, let stray = strayIsolate ?? isolates.first else { return }
    let range = text.character(at: stray)
    if let scalar = text.string(range).unicodeScalars.first {
      refuse(.controlCharacter(scalar, at: text.place(range)))
    }
  }

  /// Whether the next node is a key of a map.
  private var isKey: Bool { open.last.map { $0.isMap && !$0.isAwaitingValue } ?? false }

  private mutating func add(_ node: YAMLNode) {
    guard let last = open.indices.last else {
      root = node
      return
    }
    switch open[last].add(node) {
    case .duplicateKey(let key, let first, let second)?:
      diagnostics.append(.duplicateKey(key, first: text.place(first), at: text.place(second)))
    case .keyNotText(let kind, let range)?: diagnostics.append(.keyNotText(kind, at: text.place(range)))
    case nil: break
    }
  }
}
