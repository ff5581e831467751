/// A drawing, ready to stand in a page: one `<svg>` element whose texts and addresses are escaped.
///
/// Only the charts make one, so a page may take the bytes as markup. The size is the viewBox alone; colours and fonts
/// come from the stylesheet of the page, by the classes that `FigureClass` lists.
package struct Figure: Hashable, Sendable {
  /// UTF-8; the same for the same input, on every machine.
  package let svg: [UInt8]
  /// How many of the things given are not drawn because there are too many to tell apart; the page is to say so.
  package let omitted: Int
}
