import CYAML

/// Something that libyaml saw. Places are counted in characters from the start of what it reads.
struct YAMLEvent {
  let kind: Kind
  /// The name after `&`.
  let anchor: String?
  let hasTag: Bool
  let start: Int
  let end: Int

  enum Kind {
    case documentStart(isExplicit: Bool, hasDirectives: Bool)
    case documentEnd(isExplicit: Bool)
    case alias
    case scalar(String, style: ScalarStyle)
    case listStart(isFlow: Bool)
    case listEnd
    case mapStart(isFlow: Bool)
    case mapEnd
  }

  enum ScalarStyle {
    case plain, quoted, block
  }
}

/// Why libyaml stopped, in its own words. Places are counted in characters.
struct YAMLSyntaxProblem {
  let problem: String
  let start: Int
  let context: String
  let contextStart: Int
}

/// The only file that touches libyaml. Its parser and events never leave `read`, which frees them on every path.
enum YAMLEvents {
  static var version: String { String(cString: yaml_get_version_string()) }

  /// Hands over the events of a text until it ends, `receive` returns false, or libyaml finds a problem.
  ///
  /// - Parameter bytes: well-formed UTF-8 without a BOM at its start.
  static func read(_ bytes: ArraySlice<UInt8>, _ receive: (YAMLEvent) -> Bool) -> YAMLSyntaxProblem? {
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress, !buffer.isEmpty else { return nil }
      // The parser keeps a pointer to itself, so it needs an address that does not change.
      let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
      parser.initialize(to: yaml_parser_t())
      defer { parser.deallocate() }
      guard yaml_parser_initialize(parser) == 1 else {
        return YAMLSyntaxProblem(problem: "out of memory", start: 0, context: "", contextStart: 0)
      }
      defer { yaml_parser_delete(parser) }
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, start, buffer.count)
      return readEvents(of: parser, receive)
    }
  }

  private static func readEvents(
    of parser: UnsafeMutablePointer<yaml_parser_t>, _ receive: (YAMLEvent) -> Bool
  ) -> YAMLSyntaxProblem? {
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { return problem(of: parser.pointee) }
      defer { yaml_event_delete(&event) }
      if event.type == YAML_STREAM_END_EVENT || event.type == YAML_NO_EVENT { return nil }
      if let event = YAMLEvent(event), !receive(event) { return nil }
    }
  }

  private static func problem(of parser: yaml_parser_t) -> YAMLSyntaxProblem {
    YAMLSyntaxProblem(
      problem: parser.problem.map { String(cString: $0) } ?? "out of memory",
      start: Int(parser.problem_mark.index),
      context: parser.context.map { String(cString: $0) } ?? "",
      contextStart: Int(parser.context_mark.index))
  }
}

extension YAMLEvent {
  /// `nil` for the start of the stream, which says nothing.
  fileprivate init?(_ event: yaml_event_t) {
    var anchor: UnsafeMutablePointer<yaml_char_t>?
    var tag: UnsafeMutablePointer<yaml_char_t>?
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      let data = event.data.document_start
      kind = .documentStart(
        isExplicit: data.implicit == 0,
        hasDirectives: data.version_directive != nil || data.tag_directives.start != data.tag_directives.end)
    case YAML_DOCUMENT_END_EVENT:
      kind = .documentEnd(isExplicit: event.data.document_end.implicit == 0)
    case YAML_ALIAS_EVENT:
      kind = .alias
    case YAML_SCALAR_EVENT:
      let data = event.data.scalar
      (anchor, tag) = (data.anchor, data.tag)
      let text = String(decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
      kind = .scalar(text, style: ScalarStyle(data.style))
    case YAML_SEQUENCE_START_EVENT:
      let data = event.data.sequence_start
      (anchor, tag) = (data.anchor, data.tag)
      kind = .listStart(isFlow: data.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_SEQUENCE_END_EVENT:
      kind = .listEnd
    case YAML_MAPPING_START_EVENT:
      let data = event.data.mapping_start
      (anchor, tag) = (data.anchor, data.tag)
      kind = .mapStart(isFlow: data.style == YAML_FLOW_MAPPING_STYLE)
    case YAML_MAPPING_END_EVENT:
      kind = .mapEnd
    default:
      return nil
    }
    self.anchor = anchor.map { String(cString: $0) }
    hasTag = tag != nil
    start = Int(event.start_mark.index)
    end = Int(event.end_mark.index)
  }
}

extension YAMLEvent.ScalarStyle {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .quoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
    default: self = .plain
    }
  }
}
