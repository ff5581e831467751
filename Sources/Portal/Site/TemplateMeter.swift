import Synchronization
import Templating

/// Collects what templates cost while pages are rendered in several threads.
package final class TemplateMeter: Sendable {
  private let metrics = Mutex(TemplateMetrics())

  package init() {}

  /// A row for each template that was rendered, the dearest first.
  package var rows: [Row] {
    metrics.withLock(\.entries).map { name, entry in
      Row(template: name, count: entry.count, duration: entry.duration, bytes: entry.bytes)
    }.sorted { $0.duration != $1.duration ? $0.duration > $1.duration : $0.template < $1.template }
  }

  package struct Row: Sendable {
    package let template: String
    /// How often it was rendered.
    package let count: Int
    /// In all, the templates that it includes among them.
    package let duration: Duration
    package let bytes: Int
  }

  func add(_ other: TemplateMetrics) { metrics.withLock { $0.add(other) } }
}
