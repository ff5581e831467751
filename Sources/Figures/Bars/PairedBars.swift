/// Target against actual, for one indicator under another, each pair on a scale of its own.
package struct PairedBars: Hashable, Sendable {
  /// A number that a bar can show.
  package struct Amount: Hashable, Sendable {
    let value: Int
    let text: String

    /// - Parameters:
    ///   - value: Sets the length, in the same unit as the other bar of the row.
    ///   - text: The value as it is to be read.
    /// - Returns: `nil` for a negative value, which a bar cannot show.
    package init?(value: Int, text: String) {
      guard value >= 0 else { return nil }
      self.value = value
      self.text = SafeText.cleaned(text)
    }
  }

  package struct Row: Hashable, Sendable {
    let label: FigureText
    let target: Amount?
    let actual: Amount?

    /// - Parameter target: `nil` if it is not known; likewise `actual`.
    package init(label: FigureText, target: Amount?, actual: Amount?) {
      self.label = label
      self.target = target
      self.actual = actual
    }
  }

  /// The words that the figure needs, in the language of the page.
  package struct Words: Hashable, Sendable {
    let target: String
    let actual: String
    let gap: String

    /// - Parameters:
    ///   - target: Names the first bar of each pair: « Cible ».
    ///   - actual: Names the second: « Réalisé ».
    ///   - gap: Stands for what is not known: « non communiqué ».
    package init(target: String, actual: String, gap: String) {
      self.target = SafeText.cleaned(target)
      self.actual = SafeText.cleaned(actual)
      self.gap = SafeText.cleaned(gap)
    }
  }

  package let head: FigureHead
  package let words: Words
  package let rows: [Row]

  package init(_ head: FigureHead, words: Words, rows: [Row]) {
    self.head = head
    self.words = words
    self.rows = rows
  }
}
