/// A template that can render one type of view, with every name in it resolved. Nothing can fail any more but data that
/// is nested without end.
public struct BoundTemplate<View: TemplateView>: Sendable {
  public let name: String
  /// All templates that went into it, sorted: with the view, they are what the page depends on.
  public let templateNames: [String]
  let program: Program

  /// Appends the page to `output`.
  ///
  /// - Parameter strings: the interface texts, in the order of the keys that the set was loaded with.
  /// - Throws: `RenderFailure` if sections and partials come more than 1,000 deep in the data; what was appended until
  ///   then stays.
  public func render(_ view: View, strings: [String] = [], into output: inout [UInt8]) throws(RenderFailure) {
    var metrics: TemplateMetrics?
    try render(view, strings: strings, into: &output, metrics: &metrics)
  }

  /// The same, and what it has cost is added to `metrics`.
  public func render(
    _ view: View, strings: [String] = [], into output: inout [UInt8], metrics: inout TemplateMetrics
  ) throws(RenderFailure) {
    var own: TemplateMetrics? = TemplateMetrics()
    defer { if let own { metrics.add(own) } }
    try render(view, strings: strings, into: &output, metrics: &own)
  }

  private func render(
    _ view: View, strings: [String], into output: inout [UInt8], metrics: inout TemplateMetrics?
  ) throws(RenderFailure) {
    precondition(strings.count == program.stringCount, "a text for each key that the set was loaded with")
    var isTooDeep = false
    ViewPointer.with(view) { root in
      var bytes: [UInt8] = []
      swap(&bytes, &output)
      bytes.reserveCapacity(bytes.count + program.literals.count)
      var renderer = Renderer(program: program, root: root, strings: strings, output: bytes, metrics: metrics)
      bytes = []
      renderer.run()
      swap(&renderer.output, &output)
      isTooDeep = renderer.isTooDeep
      metrics = renderer.metrics
    }
    if isTooDeep { throw RenderFailure(template: name) }
  }
}

/// A page that could not be rendered because its data is nested too deeply, or without end.
public struct RenderFailure: Error, Hashable {
  public let template: String
}
