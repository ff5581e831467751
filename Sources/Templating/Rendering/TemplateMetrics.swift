/// What templates have cost, by name. Times include those of the templates that a template includes.
public struct TemplateMetrics: Sendable {
  public private(set) var entries: [String: Entry] = [:]

  public struct Entry: Hashable, Sendable {
    /// How often it was rendered.
    public var count = 0
    public var duration = Duration.zero
    /// What it wrote.
    public var bytes = 0

    fileprivate mutating func add(_ other: Entry) {
      count += other.count
      duration += other.duration
      bytes += other.bytes
    }
  }

  public init() {}

  mutating func add(_ name: String, _ duration: Duration, bytes: Int) {
    entries[name, default: Entry()].add(Entry(count: 1, duration: duration, bytes: bytes))
  }

  public mutating func add(_ other: TemplateMetrics) {
    for (name, entry) in other.entries { entries[name, default: Entry()].add(entry) }
  }
}
