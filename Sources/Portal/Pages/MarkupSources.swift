package import Figures
package import Markdown
import Templating

// Every type that may become markup without being escaped stands here.

extension MarkdownHTML: MarkupSource {
  package var markupBytes: [UInt8] { bytes }
}

extension Figure: MarkupSource {
  package var markupBytes: [UInt8] { svg }
}
